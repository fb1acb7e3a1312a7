"""What each takes with them has a line for everybody who sits there, also when a group becomes more or fewer."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from mus_tui.model.rules.group.members import with_member, without_member
from mus_tui.tui.closing.last_words import LastLine
from tests.export.plan_copy.test_no_plan import without_plan
from tests.model.rules.test_turns import group
from tests.tui.at_table import at_table, desk_of, on_screen
from tests.tui.rest import at_rest


async def test_in_a_small_group_a_line_goes_and_comes_with_each(tmp_path: Path) -> None:
    async with at_table(tmp_path, group(3), "closing", (80, 50)) as (app, pilot):
        app.screen.query_one("#last-p3", Input).value = "Ro"
        await pilot.press("f1")
        desk_of(app).put(without_member(desk_of(app).talk, "p3"))
        await pilot.press("escape")
        assert not any(each.display for each in app.screen.query(LastLine) if each.words.id == "last-p3")
        await pilot.press("f1")
        desk_of(app).put(with_member(with_member(desk_of(app).talk, "Navn 3"), "Ida"))
        await pilot.press("escape")
        assert app.screen.query_one("#last-p2", Input).value == "Navn 3: Ro"
        assert [each.words for each in desk_of(app).talk.closing.takeaways] == ["Navn 3: Ro"]


async def test_where_there_is_no_plan_neither_the_last_words_nor_the_copy_speak_of_one(tmp_path: Path) -> None:
    async with at_table(tmp_path, without_plan(), "closing", (120, 60)) as (app, pilot):
        assert "Den kommer kun med i egen kopi" in on_screen(app)
        assert "planen" not in on_screen(app).partition("Det tager jeg med")[2]
        await pilot.press("ctrl+o")
        assert "Gem en kopi af samtalen" in on_screen(app)


async def test_a_click_on_a_name_goes_to_its_line_and_what_is_typed_is_kept(tmp_path: Path) -> None:
    async with at_table(tmp_path, group(3), "closing", (80, 50)) as (app, pilot):
        line = app.screen.query_one("#last-p3", Input)
        line.scroll_visible(animate=False)
        await at_rest(pilot)
        assert isinstance(line.parent, LastLine)
        await pilot.click(line.parent.label)
        await pilot.press(*"Ro")
        assert line.value == "Ro"
        await pilot.click("#follow-up .label")
        assert app.focused is app.screen.query_one("#follow-up Input")
