"""The days of the follow-ups as a calendar file."""

from __future__ import annotations

from datetime import date

from mus_tui.export.plan_copy.follow_up_calendar import follow_up_calendar
from tests.export.talks import per_perspective_talk, table_talk, when


def test_a_follow_up_is_a_whole_day_with_an_end_on_the_next_and_a_name_that_stays() -> None:
    talk = per_perspective_talk()
    lines = follow_up_calendar(talk).split("\r\n")
    assert lines.count("BEGIN:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20260601" in lines
    assert "DTEND;VALUE=DATE:20260602" in lines
    assert "UID:follow-up-k7f3qa-20260601@mus-tui" in lines
    assert follow_up_calendar(talk) == follow_up_calendar(talk)


def test_nothing_confidential_is_in_it() -> None:
    written = follow_up_calendar(per_perspective_talk())
    for words in ("Karen", "Mette", "trivsel", "rengøring", "Rådhuset"):
        assert words not in written
    assert "SUMMARY:LUS: opfølgning" in written


def test_the_same_day_is_there_once_and_a_week_is_a_week() -> None:
    talk = table_talk().with_closing(follow_up=when("uge 20", date(2026, 5, 11), date(2026, 5, 17)))
    rows = [row.altered(follow_up_on=talk.closing.follow_up) for row in talk.agreements]
    written = follow_up_calendar(talk.altered(agreements=tuple(rows)))
    assert written.count("BEGIN:VEVENT") == 1
    assert "DTEND;VALUE=DATE:20260518" in written
    assert follow_up_calendar(table_talk()).count("VEVENT") == 0
