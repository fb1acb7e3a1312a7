"""How wide the columns of a plan's table are."""

from __future__ import annotations

import pytest

from mus_tui.export.columns import shares
from mus_tui.export.lines import kept_together
from mus_tui.export.pieces import Cell, Plan, Said


def plan_of(*said: str) -> Plan:
    row = tuple(
        Cell(f"Felt {n}", (Said(text, field="" if n else "goal"),) if text else ()) for n, text in enumerate(said)
    )
    return Plan(tuple(cell.heading for cell in row), (row,), 2, table=True)


def test_the_promise_has_most_room_and_what_is_empty_has_least() -> None:
    goal, how, nobody, when = shares(plan_of("Amal leder skolevejen fra ende til anden", "Kurser", "", "1. maj 2027"))
    assert goal > max(how, when)
    assert nobody < min(how, when)
    assert goal + how + nobody + when == pytest.approx(1)


def test_a_column_is_as_wide_as_its_longest_word_where_there_is_room() -> None:
    short, long = (shares(plan_of("Mål " * 40, text, "Ord " * 40))[1] for text in ("Oplæring", "Sidemandsoplæring"))
    assert long > short
    assert long * 80 > len("Sidemandsoplæring")


@pytest.mark.parametrize("said", [("",), ("x" * 300, "y" * 300, "z" * 300), ("Medarbejderudvikling",) * 5, ()])
def test_however_much_or_little_is_written_the_columns_fill_the_table(said: tuple[str, ...]) -> None:
    found = shares(plan_of(*said))
    assert sum(found) == pytest.approx(1 if said else 0)
    assert all(share > 0 for share in found)


def test_a_single_capital_or_sign_stays_with_the_word_before_it() -> None:
    assert kept_together("din Plan A? hvad I vil – og") == "din Plan\xa0A? hvad\xa0I vil\xa0– og"
    assert kept_together("den 1. maj i år") == "den 1. maj i år"
