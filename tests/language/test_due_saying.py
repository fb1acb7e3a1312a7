"""What is due, said in words and without alarm."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.language.due_saying import say_follow_up, say_next_talk, say_planned, say_promises, say_when

THURSDAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (THURSDAY, "i dag"),
        (date(2026, 11, 20), "i morgen"),
        (date(2026, 11, 18), "i går"),
        (date(2026, 11, 22), "på søndag"),
        (date(2026, 11, 23), "i næste uge"),
        (date(2026, 11, 30), "den 30. november"),
        (date(2026, 11, 16), "den 16. november"),
    ],
)
def test_a_day_is_said_as_people_say_it(on: date, words: str) -> None:
    assert say_when(on, THURSDAY) == words


def test_each_thing_that_is_due_is_one_calm_sentence() -> None:
    soon, over = date(2026, 11, 23), date(2026, 11, 2)
    assert say_planned("Jonas", "MUS", THURSDAY, THURSDAY) == "MUS med Jonas i dag"
    assert say_planned("Jonas", "MUS", over, THURSDAY) == "MUS med Jonas var sat til den 2. november"
    assert say_follow_up("Jonas", THURSDAY, THURSDAY) == "Planen med Jonas følges op i dag"
    assert say_follow_up("Jonas", over, THURSDAY) == ("Planen med Jonas venter på opfølgning, sat til den 2. november")
    assert say_promises("Jonas", soon, THURSDAY, "Mette", 1) == "En aftale med Jonas har frist i næste uge (Mette)"
    assert say_promises("Jonas", soon, THURSDAY, "", 2) == "2 aftaler med Jonas har frist, den nærmeste i næste uge"
    held = date(2025, 11, 23)
    assert say_next_talk("Jonas", "MUS", held, soon, THURSDAY, declined=False) == (
        "MUS med Jonas: det er et år siden i næste uge"
    )
    assert say_next_talk("Jonas", "MUS", held, soon, THURSDAY, declined=True) == (
        "MUS med Jonas kan tilbydes igen i næste uge"
    )
    assert say_next_talk("Jonas", "MUS", date(2024, 11, 2), over, THURSDAY, declined=False) == (
        "MUS med Jonas: tid til den næste"
    )
