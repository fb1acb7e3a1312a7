"""The days of the follow-ups as a calendar file."""

from __future__ import annotations

from datetime import date

from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.talk import Talk
from tests.export.talks import per_perspective_talk, table_talk, when


def calendar_of(talk: Talk) -> str:
    return copy_bytes(talk, Wish(to="ics", days=True)).decode()


def test_a_follow_up_is_a_whole_day_with_an_end_on_the_next_and_a_name_that_stays() -> None:
    talk = per_perspective_talk()
    lines = calendar_of(talk).split("\r\n")
    assert lines.count("BEGIN:VEVENT") == 2
    assert "DTSTART;VALUE=DATE:20260601" in lines
    assert "DTEND;VALUE=DATE:20260602" in lines
    assert "UID:follow-up-k7f3qa-20260601@mus-tui" in lines
    assert calendar_of(talk) == calendar_of(talk)


def test_nothing_confidential_is_in_it() -> None:
    written = calendar_of(per_perspective_talk())
    for words in ("Karen", "Mette", "trivsel", "rengøring", "Rådhuset"):
        assert words not in written
    assert "SUMMARY:LUS: opfølgning" in written


def test_the_same_day_is_there_once_and_a_week_is_a_week() -> None:
    talk = table_talk().with_closing(follow_up=when("uge 20", date(2026, 5, 11), date(2026, 5, 17)))
    rows = [row.altered(follow_up_on=talk.closing.follow_up) for row in talk.agreements]
    written = calendar_of(talk.altered(agreements=tuple(rows)))
    assert written.count("BEGIN:VEVENT") == 1
    assert "DTEND;VALUE=DATE:20260518" in written
    assert calendar_of(table_talk()).count("VEVENT") == 0
