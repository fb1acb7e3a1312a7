"""A list of talks tells them apart: by whom the leader talks with, also where there is little room."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from mus_tui.model.values.listing import TalkHead
from mus_tui.tui.kit.talk_row import talk_row

LEADER, TODAY = "Mette Friis", date(2026, 10, 20)


def talk(people: tuple[str, ...], *, held: str = "2026-11-22", standing: str = "planned") -> TalkHead:
    return TalkHead(
        file=Path("en.json"), id="en", held=held, template="København BUF", kind="GRUS", people=people, state="open",
        agreements=0, standing=standing,
    )  # fmt: skip


@pytest.mark.parametrize("width", [50, 54, 70, 84, 110])
def test_everyone_but_the_leader_is_named_at_every_width(width: int) -> None:
    said = {talk_row(talk((LEADER, name)), width, LEADER, TODAY).plain for name in ("Amal Nørgaard", "Bo Lind")}
    assert len(said) == 2
    assert all("Amal" in each or "Bo" in each for each in said)
    assert not any("Mette" in each for each in said)


def test_a_talk_of_the_leader_alone_still_names_them() -> None:
    assert LEADER in talk_row(talk((LEADER,)), 84, LEADER, TODAY).plain


def test_a_talk_whose_day_has_gone_by_is_no_longer_called_planned() -> None:
    past, ahead = (talk(("Bo Lind",), held=held) for held in ("2026-09-19", "2026-10-20"))
    assert "ikke holdt endnu" in talk_row(past, 84, LEADER, TODAY).plain
    assert "planlagt" in talk_row(ahead, 84, LEADER, TODAY).plain
