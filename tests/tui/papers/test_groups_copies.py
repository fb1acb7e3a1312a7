"""In a group's talk a copy is made for each of them in one go, or for one."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from textual.widgets import Input, Static

from mus_tui.model.rules.group.members import without_member
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.setting.more_below import MoreBelow
from tests.export.plan_copy.test_groups_copies import groups_talk
from tests.model.rules.test_individual import talk_of
from tests.tui.at_table import NOW, at_table, on_screen, until, until_gone, until_said
from tests.tui.reach import out_of_reach


@pytest.mark.parametrize("size", [(64, 24), (120, 40)])
async def test_a_copy_for_each_in_one_go_and_one_by_name(tmp_path: Path, size: tuple[int, int]) -> None:
    async with at_table(tmp_path / "home", groups_talk().closed(NOW), "closing", size) as (app, pilot):
        app.doors.export()
        await until_said(pilot, "● Hver sin", "Til Carla")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.md")
        await pilot.press("enter")
        await until_said(pilot, "Kopierne ligger her")
        written = sorted(each.name for each in tmp_path.glob("plan*.md"))
        assert written == [f"plan-egen-medarbejdere-{who}.md" for who in ("ab", "br", "ch")] + [
            "plan-personalemappe-leder.md"
        ]
        assert "Kursus" not in (tmp_path / "plan-egen-medarbejdere-br.md").read_text(encoding="utf-8")
        assert "Kursus" in (tmp_path / "plan-egen-medarbejdere-ch.md").read_text(encoding="utf-8")


async def test_ones_own_copy_says_what_is_in_it(tmp_path: Path) -> None:
    day = PlanDate(written="1. maj", first=date(2027, 5, 1), last=date(2027, 5, 1))
    first, *others = groups_talk().agreements
    for_all = first.altered(deadline=day)
    for_carla, *_ = (each.altered(deadline=day) for each in others)
    talk = groups_talk().altered(minutes="Carla tager på kursus.", agreements=(for_all, for_carla, others[1]))
    async with at_table(tmp_path / "home", talk, "closing", (120, 40)) as (app, pilot):
        app.doors.export()
        await until_said(
            pilot, "● Fælles", "[ ] Referatet: det går til alle, som det står", "også dem, der kun er for én"
        )
        app.screen.query_one("#whose", Choice).choose("p3")
        await until_said(pilot, "Egen kopi: det, der er for en selv, og det, der er for hele gruppen.")
        assert "egen-medarbejdere-br" in app.screen.query_one("#path", Input).value
        assert "To filer" not in on_screen(app)
        app.screen.query_one("#path", Input).value = str(tmp_path / "dage.ics")
        await until_said(pilot, "Dagene til en kalender: dem, der er for en selv", "[✓] Frister: 1 dag")
        app.screen.query_one("#whose", Choice).choose("both")
        await until_said(pilot, "hvem samtalen er med", "[✓] Frister: 2 dage")


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40)])
async def test_of_a_large_group_the_names_scroll_and_the_buttons_stay_in_sight(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    people = tuple(f"Bo Ravn {n}" for n in range(14))
    talk = talk_of("gentofte", "GRUS", "Mette Friis", *people).closed(NOW)
    async with at_table(tmp_path / "home", talk, "closing", size) as (app, pilot):
        app.doors.export()
        await until_said(pilot, "Til Bo Ravn")
        app.screen.query_one("#whose", Choice).choose("each")
        await until_said(pilot, "Hvor skal de ligge?", "personalemappe", "Gem", "Luk")
        assert out_of_reach(app.screen) == []
        app.screen.query_one("#names").focus()
        await pilot.press(*["pagedown"] * 30)
        # A long name goes on in the next line where there is little room.
        await until_said(pilot, "5.md", "Gem", "Luk")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.md")
        await pilot.press("enter")
        await until_said(pilot, "Kopierne ligger her", "Luk")
        assert out_of_reach(app.screen) == []
        assert "".join(on_screen(app).split()).count(tmp_path.name) == 1
        await pilot.press(*["pagedown"] * 30)
        await until_said(pilot, "Bo Ravn 13: plan-egen-medarbejdere-br1-p15.md", "Luk")
        # Over so many nothing is written unasked; of what lies there three are named, first what is not their own.
        (foreign := tmp_path / "plan-egen-medarbejdere-br1-p14.md").unlink()
        foreign.write_text("Indkøb", "utf-8")
        await pilot.press("escape")
        app.doors.export()
        await until_said(pilot, "Til Bo Ravn")
        app.screen.query_one("#whose", Choice).choose("each")
        app.screen.query_one("#path", Input).value = str(tmp_path / "plan.md")
        app.screen.query_one("#path", Input).focus()
        await pilot.press("enter")
        await until_said(pilot, "Gem ved siden af", "Overskriv", "Luk")
        said = str(app.screen.query_one("#said", Static).content).split("\n")
        assert [line.partition(":")[0] for line in said[:2]] == [foreign.name, "plan-personalemappe-leder.md"]
        assert said[3:] == ["… og 12 filer til", "Der ligger 15 filer her allerede. Skal de alle skrives over?"]
        assert foreign.read_text("utf-8") == "Indkøb"


async def test_in_a_group_initials_are_offered_for_the_names_of_their_own_copies(tmp_path: Path) -> None:
    async with at_table(tmp_path / "home", groups_talk().closed(NOW), "closing", (120, 40)) as (app, pilot):
        app.doors.export()
        await until_said(pilot, "● Hver sin", "egen-medarbejdere-br", "[✓] Skriv initialer i navnet (ab, br, …)")
        await pilot.click("#initials")
        await until_said(pilot, "egen-medarbejdere-p2", "egen-medarbejdere-p3")
        await pilot.click("#initials")
        await until_said(pilot, "egen-medarbejdere-ab", "egen-medarbejdere-br", "egen-medarbejdere-ch")
        app.screen.query_one("#whose", Choice).choose("p3")
        await until_said(pilot, "egen-medarbejdere-br")
        app.screen.query_one("#whose", Choice).choose("both")
        await until_gone(pilot, "Skriv initialer")


async def test_who_was_taken_out_and_has_an_agreement_has_a_copy_and_is_told_of_at_closing(tmp_path: Path) -> None:
    talk = without_member(groups_talk(), "p4")
    async with at_table(tmp_path / "home", talk, "closing", (120, 60)) as (app, pilot):
        await until_said(pilot, "men står stadig i en aftale: Carla.")
        app.doors.export()
        await until_said(pilot, "Til Carla (taget ud)")
        app.screen.query_one("#whose", Choice).choose("p4")
        await until_said(pilot, "Kopi til en, der gik undervejs")
        assert "Også med i kopien" not in on_screen(app)
        app.screen.query_one("#path", Input).value = str(tmp_path / "carla.md")
        await pilot.press("enter")
        await until_said(pilot, "Kopien ligger her")
        assert "Kursus" in (tmp_path / "carla.md").read_text(encoding="utf-8")


async def test_where_the_ticks_of_a_copy_do_not_fit_it_is_said_that_there_is_more(tmp_path: Path) -> None:
    people = tuple(f"{name} Ravn" for name in ("Anna", "Bo", "Carla", "Dan", "Else"))
    talk = talk_of("gentofte", "GRUS", "Mette Friis", *people).altered(agreements=groups_talk().agreements).closed(NOW)
    async with at_table(tmp_path / "home", talk, "closing", (64, 20)) as (app, pilot):
        app.doors.export()
        await until_said(pilot, "● Hver sin", "▾ mere: Også med i kopien")
        await pilot.resize_terminal(120, 40)
        await until(pilot, lambda: not app.screen.query_one(MoreBelow).display)
