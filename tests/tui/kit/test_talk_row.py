"""A list of talks tells them apart: by whom the leader talks with, also where there is little room."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.values.listing import TalkHead
from mus_tui.tui.kit.talk_row import talk_rows

LEADER, TODAY = "Mette Friis", date(2026, 10, 20)


def talk(people: tuple[str, ...], *, held: str = "2026-11-22", standing: str = "planned") -> TalkHead:
    return TalkHead(
        file=Path("en.json"), id="en", held=held, template="København BUF", kind="GRUS", people=people, state="open",
        agreements=0, standing=standing,
    )  # fmt: skip


@pytest.mark.parametrize("width", [50, 54, 70, 84, 110])
def test_everyone_but_the_leader_is_named_at_every_width(width: int) -> None:
    talks = [talk((LEADER, name)) for name in ("Amal Nørgaard", "Bo Lind")]
    said = {line.plain for line in talk_rows(talks, width, LEADER, TODAY)}
    assert len(said) == 2
    assert all("Amal" in each or "Bo" in each for each in said)
    assert not any("Mette" in each for each in said)


def test_a_talk_of_the_leader_alone_still_names_them() -> None:
    assert LEADER in talk_rows([talk((LEADER,))], 84, LEADER, TODAY)[0].plain


def test_a_talk_whose_day_has_gone_by_is_no_longer_called_planned() -> None:
    past, ahead = talk_rows([talk(("Bo Lind",), held=held) for held in ("2026-09-19", "2026-10-20")], 84, LEADER, TODAY)
    assert "ikke holdt endnu" in past.plain
    assert "planlagt" in ahead.plain


@pytest.mark.parametrize("width", [50, 54, 70, 84, 110])
def test_how_far_each_came_is_said_at_every_width_and_begins_in_one_column(width: int) -> None:
    closed = talk(("Mette Friis", "Bo Lind"))._replace(state="closed", standing="", agreements=4)
    going_on = talk(("Mette Friis", "Amal Nørgaard", "Jonas Holm"))._replace(standing="", kind="MUS")
    lines = [line.plain for line in talk_rows([closed, going_on, talk(("Amal Nørgaard",))], width, "", TODAY)]
    assert all(word in line for word, line in zip(("lukket", "i gang", "planlagt"), lines, strict=True))
    places = [max(line.rfind(f"  {word}") for word in ("4 aft", "lukket", "i gang", "planlagt")) for line in lines]
    assert len(set(places)) == 1
    assert {len(line) for line in lines} == {width}


def test_where_one_has_to_be_called_by_the_first_name_all_are() -> None:
    both = [talk(("Bo Lind",)), talk(("Mette Friis", "Amal Nørgaard", "Jonas Holm"))]
    assert "Bo Lind" in talk_rows(both, 110, "", TODAY)[0].plain
    assert "Bo Lind" not in talk_rows(both, 70, "", TODAY)[0].plain


def test_two_of_the_same_first_name_stay_told_apart() -> None:
    others = ("Mette Friis", "Mette Holm", "Jens Aagaard Rasmussen")
    lines = [line.plain for line in talk_rows([talk((name,)) for name in others], 54, "", TODAY)]
    assert "Mette F." in lines[0]
    assert "Mette H." in lines[1]
    assert "Jens " in lines[2]


@pytest.mark.parametrize("width", [50, 52, 72, 110])
def test_one_very_long_name_takes_no_row_its_template(width: int) -> None:
    names = ("Bo Lind", "Anna-Margrethe-Kirstine Overensstemmelsesvurderingsudvalgsformand von Hohenstein")
    talks = [talk((LEADER, name))._replace(template="Herlev", kind="MUS") for name in names]
    lines = [line.plain for line in talk_rows(talks, width, LEADER, TODAY)]
    assert all("Herlev · MUS" in line and "planlagt" in line for line in lines)
    assert "Bo" in lines[0] and "Anna-" in lines[1]


@pytest.mark.parametrize("width", [100, 110, 140])
def test_a_large_group_leaves_every_row_its_template_where_there_is_room(width: int) -> None:
    large = (LEADER, *(f"Bodil Andersen {n}" for n in range(14)))
    lines = talk_rows([talk(large), talk((LEADER, "Bo Lind"))], width, LEADER, TODAY)
    assert all("København BUF · GRUS" in line.plain for line in lines)
    assert {line.cell_length for line in lines} == {width}
