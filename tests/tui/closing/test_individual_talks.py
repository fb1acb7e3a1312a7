"""After a group's talk the leader sees who has an individual one ahead, and the short one opens from the group's."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Button

from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.storage.locations import find_locations
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from mus_tui.tui.kit.tick import Tick
from tests.model.rules.test_individual import GROUP, herlevs_group, talk_of
from tests.tui.at_table import NOW, at_table, desk_of, on_screen, until_said


def closed(talk: Talk) -> Talk:
    return talk.closed(NOW)


async def test_from_the_closed_group_talk_to_the_short_one_where_the_groups_topics_are_ticked_in_one_key(
    tmp_path: Path,
) -> None:
    group = herlevs_group().with_aspect("kompetenceudvikling", "fagligt")
    async with at_table(tmp_path, closed(group), "closing", (100, 50)) as (app, pilot):
        await until_said(pilot, "Den individuelle samtale holdes også: Kortere individuel samtale.")
        app.screen.query_one("#individual", Button).press()
        await until_said(pilot, "Anna har ret til en", "Carla har ret til en")
        assert not app.screen.query(Tick)
        app.screen.query_one("#set-up-p2", Button).press()
        await until_said(pilot, "KORTMUS Kortere individuel samtale", "Anna Bæk", "Mette Friis")
        await pilot.press("ctrl+n")
        await until_said(pilot, "Vi deler vagterne anderledes.")
        assert "orlov" not in on_screen(app)
        app.screen.query_one("#row-a1", Tick).press()
        app.screen.query_one("#take", Button).press()
        await until_said(pilot, "Velkommen, Mette og Anna")
        app.doors.go("q-obligatoriske")
        await until_said(pilot, "Gruppen har talt om: Kompetenceudvikling: Fagligt; Arbejdsopgaver; Trivslen.")
        await pilot.press("ctrl+l")
        await until_said(pilot, "+ gruppen har haft det")
        await pilot.press("+")
        await until_said(pilot, "[◐] Kompetenceudvikling 1 af 3 drøftet")
        await pilot.press("escape")
        await until_said(pilot, "◐ Kompetenceudvikling", "1 af 3 drøftet", "✓ Trivslen")
        assert "Gruppen har talt om" not in on_screen(app)
        talk = desk_of(app).talk
        assert (talk.kind, [row.goal for row in talk.previous[0].agreements]) == (
            "KORTMUS",
            ["Vi deler vagterne anderledes."],
        )
        assert {mark.topic for mark in talk.topics} == {"kompetenceudvikling", "arbejdsopgaver", "trivslen"}
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.topics == ()


async def test_who_has_had_theirs_or_is_in_the_middle_of_it_is_seen_in_the_list(tmp_path: Path) -> None:
    async with at_table(tmp_path, closed(herlevs_group()), "closing", (100, 50)) as (app, pilot):
        app.doors.keep_for_later(talk_of("herlev", "KORTMUS", *GROUP[:2]))
        begun, done = (talk_of("herlev", "KORTMUS", GROUP[0], each) for each in GROUP[2:])
        for talk in (begun.altered(id="begun", passed=("opening",)), closed(done.altered(id="done"))):
            path = new_talk_path(find_locations(str(tmp_path), {}).talks, talk)
            save_talk(path, talk, Position(step="opening"), NOW)
        app.screen.query_one("#individual", Button).press()
        day = "22. november 2026"
        await until_said(pilot, f"Anna: sat op til {day}", f"Bo: i gang siden {day}", f"Carla: holdt {day}")
        assert not app.screen.query(".set-up")


async def test_a_talk_that_may_be_of_either_of_two_with_one_name_is_taken_from_neither(tmp_path: Path) -> None:
    group = talk_of("herlev", "GRUS", *GROUP, "Ida Lind", "Ida Lind")
    async with at_table(tmp_path, closed(group), "closing", (100, 50)) as (app, pilot):
        app.doors.keep_for_later(talk_of("herlev", "KORTMUS", *GROUP[:2]))
        app.doors.keep_for_later(talk_of("herlev", "KORTMUS", GROUP[0], "Ida Lind").altered(id="idas"))
        app.screen.query_one("#individual", Button).press()
        await until_said(pilot, "Anna: sat op til 22. november 2026", "Bo har ret til en")
        assert not app.screen.query("#set-up-p2")
        # One talk is that of one of the two: neither loses theirs by it.
        await until_said(pilot, *(f"Ida Lind ({n}) har ret til en · en af dem: sat op til" for n in (1, 2)))
        assert app.screen.query("#set-up-p5") and app.screen.query("#set-up-p6")


async def test_where_nothing_was_released_the_short_talk_begins_with_what_the_group_has_had(tmp_path: Path) -> None:
    talk = closed(herlevs_group().altered(releases=()))
    async with at_table(tmp_path, talk, "closing", (100, 50)) as (app, pilot):
        app.screen.query_one("#individual", Button).press()
        await until_said(pilot, "Bo har ret til en")
        app.screen.query_one("#set-up-p3", Button).press()
        await until_said(pilot, "Bo Ravn")
        await pilot.press("ctrl+n")
        await until_said(pilot, "Velkommen, Mette og Bo")
        assert desk_of(app).talk.previous[0].had == ("arbejdsopgaver", "trivslen")
        app.doors.go("q-obligatoriske")
        await until_said(pilot, "Gruppen har talt om")
        await pilot.click("HadLine")
        assert {mark.topic for mark in desk_of(app).talk.topics} == {"arbejdsopgaver", "trivslen"}
        await pilot.press("ctrl+z")
        assert desk_of(app).talk.topics == ()
        # Once that is closed there is a way on to the next of them.
        desk_of(app).put(closed(desk_of(app).talk))
        app.doors.go("closing")
        await until_said(pilot, "Næste i gruppen")
        app.screen.query_one("#next-of-group", Button).press()
        await until_said(pilot, "Individuelle samtaler", "Bo: holdt 22. november 2026", "Anna har ret til en")
        assert desk_of(app).talk.kind == "GRUS"


@pytest.mark.parametrize("is_closed", [False, True])
async def test_where_a_group_may_stand_in_one_asks_for_a_talk_of_their_own(tmp_path: Path, is_closed: bool) -> None:
    talk = talk_of("albertslund", "GRUS", *GROUP)
    async with at_table(tmp_path, closed(talk) if is_closed else talk, "closing", (100, 50)) as (app, pilot):
        await until_said(pilot, "Gruppesamtalen kan træde i stedet for den individuelle.")
        app.screen.query_one("#individual", Button).press()
        await until_said(pilot, "Bo ønsker en")
        assert bool(app.screen.query(".set-up")) is is_closed
        app.screen.query_one("#asks-p3", Tick).press()
        await until_said(pilot, "[✓] Bo ønsker en")
        assert desk_of(app).talk.asked_alone == ("p3",)
        await pilot.press("escape")
        await until_said(pilot, "Ønsker en: Bo.")
        assert "[✓] Bo" not in on_screen(app)
