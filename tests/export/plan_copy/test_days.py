"""The days of a plan as a calendar file."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from mus_tui.errors import MusError
from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.rules.due import DAY_KINDS, DayKind
from mus_tui.model.rules.follow_up import with_next, with_nothing_more, with_row
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import FollowedUpRow
from mus_tui.model.values.plan_date import PlanDate
from tests.export.calendars import Entry, entries
from tests.export.talks import begun, card_talk, group_talk, per_perspective_talk, table_talk, when

WRITTEN = datetime(2026, 3, 9, 12, tzinfo=UTC)
NEXT_YEAR = when("marts", date(2027, 3, 9))


def calendar_of(talk: Talk, *kinds: DayKind, later: int = 0, initials: bool = False) -> list[Entry]:
    wish = Wish(to="ics", days=True, marked=kinds or DAY_KINDS, initials=initials)
    return entries(copy_bytes(talk, wish, WRITTEN + timedelta(days=later)))


def days(talk: Talk, *kinds: DayKind) -> dict[str, date]:
    return {each.uid: each.begins for each in calendar_of(talk, *kinds)}


def test_each_kind_of_day_is_chosen_by_itself() -> None:
    talk = per_perspective_talk()
    assert days(talk, "follow_ups") == {
        "follow-up-k7f3qa-a1@mus-tui": date(2026, 6, 1),
        "follow-up-k7f3qa-plan-1@mus-tui": date(2027, 3, 9),
    }
    assert days(talk, "deadlines") == {
        "deadline-k7f3qa-a2@mus-tui": date(2026, 3, 10),
        "deadline-k7f3qa-a1@mus-tui": date(2026, 4, 1),
    }
    assert days(talk, "next_talk") == {"talk-k7f3qa-next@mus-tui": date(2027, 3, 9)}
    assert days(talk) == days(talk, "follow_ups") | days(talk, "deadlines") | days(talk, "next_talk")


def test_a_day_is_a_whole_one_that_nobody_is_busy_on_and_a_month_is_a_month() -> None:
    _, april, june, *_ = calendar_of(per_perspective_talk())
    assert (june.begins, june.ends, june.busy) == (date(2026, 6, 1), date(2026, 6, 2), False)
    assert (april.begins, april.ends) == (date(2026, 4, 1), date(2026, 5, 1))


def test_it_says_what_the_day_is_for_and_whom_the_talk_is_with() -> None:
    said = {each.title: each.text for each in calendar_of(per_perspective_talk())}
    assert said == {
        "Frist for aftale 2 fra LUS: Karen Lund, Mette Friis": "Aftale 2 i planen fra den 9. marts 2026.",
        "Frist for aftale 1 fra LUS: Karen Lund, Mette Friis": "Aftale 1 i planen fra den 9. marts 2026.",
        "Opfølgning på LUS: Karen Lund, Mette Friis": "Planen fra den 9. marts 2026.",
        "Tid til næste LUS: Karen Lund, Mette Friis": "12 måneder efter samtalen den 9. marts 2026. "
        "Aftal selv dag og tid.",
    }


def test_people_are_called_as_they_have_chosen() -> None:
    talk = begun("gentofte", "GRUS", ("leder", "Mette Friis"), ("medarbejdere", "AB"), ("medarbejdere", ""))
    talk = talk.with_closing(follow_up=NEXT_YEAR)
    assert [each.title for each in calendar_of(talk)] == ["Opfølgning på GRUS: Mette Friis, AB"]
    assert [each.title for each in calendar_of(talk, initials=True)] == ["Opfølgning på GRUS: MF, AB"]
    nameless = begun("herlev", "MUS", ("leder", ""), ("medarbejder", "")).with_closing(follow_up=NEXT_YEAR)
    assert [each.title for each in calendar_of(nameless)] == ["Opfølgning på MUS"]


def test_nothing_of_what_they_agreed_is_in_it() -> None:
    written = copy_bytes(per_perspective_talk(), Wish(to="ics", days=True), WRITTEN).decode()
    for words in ("trivsel", "rengøring", "Rådhuset", "driften"):
        assert words not in written.replace("\r\n ", "")


def test_the_same_follow_up_is_there_once_and_says_for_what() -> None:
    talk = table_talk().with_closing(follow_up=NEXT_YEAR)
    june = when("1. juni", date(2026, 6, 1))
    rows = tuple(row.altered(follow_up_on=june) for row in talk.agreements)
    (both, _) = calendar_of(talk.altered(agreements=rows), "follow_ups")
    assert (both.begins, both.text) == (date(2026, 6, 1), "Aftale 1 og 2 i planen fra den 9. marts 2026.")
    (plan,) = calendar_of(talk.altered(agreements=rows).with_closing(follow_up=june), "follow_ups")
    assert (plan.uid, plan.text) == ("follow-up-k7f3qa-plan-1@mus-tui", "Planen fra den 9. marts 2026.")


def test_a_day_that_has_moved_keeps_its_name_and_what_is_written_later_counts() -> None:
    talk = per_perspective_talk()
    moved = FollowedUpRow(agreement="a1", status="partly", new_date=when("juni", date(2026, 6, 1), date(2026, 6, 30)))
    later = with_next(with_row(talk, date(2026, 5, 4), moved), date(2026, 5, 4), when("maj", date(2027, 5, 3)))
    before = {each.uid: each for each in calendar_of(talk)}
    after = {each.uid: each for each in calendar_of(later, later=60)}
    assert before.keys() == after.keys()
    assert after["deadline-k7f3qa-a1@mus-tui"].begins == date(2026, 6, 1)
    assert after["follow-up-k7f3qa-plan-1@mus-tui"].begins == date(2027, 5, 3)
    assert all(after[uid].sequence > each.sequence >= 0 for uid, each in before.items())


def test_the_follow_up_that_is_agreed_at_a_follow_up_is_another_one() -> None:
    talk = per_perspective_talk().with_closing(follow_up=when("1. juni", date(2026, 6, 1)))
    held = with_next(talk, date(2026, 6, 1), when("1. oktober", date(2026, 10, 1)))
    assert days(held, "follow_ups")["follow-up-k7f3qa-plan-2@mus-tui"] == date(2026, 10, 1)
    assert "follow-up-k7f3qa-plan-1@mus-tui" not in days(held, "follow_ups")


def test_what_is_done_silenced_or_never_understood_has_no_day() -> None:
    reached = with_row(per_perspective_talk(), date(2026, 5, 4), FollowedUpRow(agreement="a1", status="reached"))
    assert not [uid for uid in days(reached) if "-a1@" in uid]
    silenced = with_silence(per_perspective_talk(), "a1", "employee")
    assert not [uid for uid in days(silenced) if "-a1@" in uid]
    # A half-year is due on its last day.
    assert days(card_talk(), "deadlines") == {"deadline-k7f3qa-a1@mus-tui": date(2026, 12, 31)}


@pytest.mark.parametrize(
    "talk", [group_talk(), card_talk().with_closing(follow_up=PlanDate(written="snart")).altered(agreements=())]
)
def test_where_there_is_no_day_nothing_is_written(talk: Talk) -> None:
    with pytest.raises(MusError, match="no_days"):
        calendar_of(talk)


def test_where_none_of_the_days_that_were_chosen_is_there_nothing_is_written() -> None:
    with pytest.raises(MusError, match="no_days"):
        calendar_of(with_nothing_more(table_talk(), date(2026, 9, 1)), "follow_ups")
