from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from mus_tui.model.rules.due import follow_ups, marked_days, promises, year_after
from mus_tui.model.rules.follow_up import with_row
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
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


def test_agreements_that_are_followed_up_by_themselves_are_told_of_once_a_day_and_until_they_are_looked_at() -> None:
    row = sample_talk().agreements[0].altered(deadline=a_day(2026, 12, 1), follow_up_on=a_day(2026, 5, 4))
    rows = [row.altered(id=f"a{n}") for n in range(1, 4)]
    rows[2] = rows[2].altered(follow_up_on=a_day(2026, 10, 20))
    # Without a deadline the day is that of the agreement; and what falls with the plan's own is no day more.
    rows += [row.altered(id="a4", deadline=NO_DATE), row.altered(id="a5", follow_up_on=a_day(2026, 9, 1))]
    closed = talk().altered(agreements=tuple(rows)).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert follow_ups(closed) == (date(2026, 5, 4), date(2026, 10, 20))
    told = [(each.month.month, each.number) for each in year_after(closed) if each.kind == "follow_up"]
    assert told == [(5, 1), (9, 1), (10, 1)]
    for agreement in ("a1", "a2"):
        said = FollowedUpRow(agreement=agreement, status="partly")
        closed = with_row(closed, date(2026, 5, 4), said)
    assert follow_ups(closed) == (date(2026, 10, 20),)
    assert follow_ups(talk().altered(agreements=tuple(rows))) == ()


def test_days_of_one_month_and_kind_are_counted_together() -> None:
    days: list[tuple[Kind, date]] = [
        ("promise", date(2027, 1, 30)),
        ("follow_up", date(2027, 1, 2)),
        ("promise", date(2027, 1, 3)),
    ]
    assert [(each.kind, each.number) for each in by_month(days)] == [("promise", 2), ("follow_up", 1)]


@pytest.mark.parametrize(
    ("first", "last", "marked_from"),
    [
        (date(2027, 3, 1), date(2027, 3, 5), date(2027, 3, 1)),
        (date(2027, 3, 1), date(2027, 3, 31), date(2027, 3, 1)),
        (date(2026, 8, 1), date(2027, 7, 31), date(2027, 7, 31)),
    ],
)
def test_a_span_is_due_on_its_last_day_and_a_long_one_stands_in_a_calendar_there_alone(
    first: date, last: date, marked_from: date
) -> None:
    row = sample_talk().agreements[0].altered(deadline=PlanDate(written="…", first=first, last=last))
    closed = sample_talk().altered(agreements=(row,)).closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert [each.by for each in promises(closed)] == [last]
    assert [(day.first, day.last) for day in marked_days(closed, ["deadlines"])] == [(marked_from, last)]


def test_words_that_are_the_answer_fall_on_no_day() -> None:
    often = PlanDate(written="løbende", answers=True)
    row = sample_talk().agreements[0].altered(deadline=often, follow_up_on=often)
    talk = sample_talk().altered(agreements=(row,)).with_closing(follow_up=often)
    closed = talk.closed(datetime(2026, 3, 9, 12, tzinfo=UTC))
    assert promises(closed) == ()
    assert [day.kind for day in marked_days(closed)] == ["next_talk"]
    assert [each.kind for each in year_after(closed)] == ["held", "talk"]
