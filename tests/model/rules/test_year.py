from __future__ import annotations

from datetime import UTC, date, datetime

from mus_tui.model.rules.due import year_after
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.model.values.year import Kind, by_month
from tests.model.build import a_day
from tests.sample import sample_source, sample_talk


def talk() -> Talk:
    return sample_talk().with_closing(follow_up=a_day(2026, 9, 1))


def test_a_closed_talk_tells_what_falls_after_it_month_by_month() -> None:
    closed = talk().closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    told = [(each.month, each.kind, each.number) for each in year_after(closed)]
    assert told[0] == (closed.held.replace(day=1), "held", 1)
    assert (date(2026, 9, 1), "follow_up", 1) in told
    assert told == sorted(told, key=lambda each: each[0])
    assert not any(words in repr(year_after(closed)) for words in ("Mette", "Jonas", "oplæg"))


def test_an_open_talk_tells_nothing_and_neither_does_one_after_which_nothing_falls() -> None:
    assert year_after(talk()) == ()
    source = sample_source()
    source["kinds"][0] |= {"interval_months": None}
    alone = sample_talk().altered(agreements=(), template=Template.model_validate(source))
    assert year_after(alone.closed(datetime(2026, 3, 9, 12, tzinfo=UTC))) == ()


def test_days_of_one_month_and_kind_are_counted_together() -> None:
    days: list[tuple[Kind, date]] = [
        ("promise", date(2027, 1, 30)),
        ("follow_up", date(2027, 1, 2)),
        ("promise", date(2027, 1, 3)),
    ]
    assert [(each.kind, each.number) for each in by_month(days)] == [("promise", 2), ("follow_up", 1)]
