"""The calendar file and the invitation, read back as RFC 5545 says."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time

from mus_tui.export.calendar import Happening, calendar
from mus_tui.export.forms.invitation import invitation, meeting
from mus_tui.export.markdown import to_markdown
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from tests.export.hostile import HOSTILE
from tests.export.talks import begun
from tests.sample import sample_talk

WRITTEN = datetime(2026, 3, 1, 8, 5, tzinfo=UTC)


def walk() -> Talk:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"), place="Rådhuset")
    return talk.altered(setting="walk-n-talk", form="skema", begins=time(10, 30))


def read(text: str) -> dict[str, str]:
    """Return the properties of the one event: unfolded (3.1), in their order, their text unescaped (3.3.11)."""
    lines = text.replace("\r\n ", "").split("\r\n")
    assert [lines[0], lines[1], lines[-2], lines[-1]] == ["BEGIN:VCALENDAR", "VERSION:2.0", "END:VCALENDAR", ""]
    assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") == 1
    within = lines[lines.index("BEGIN:VEVENT") + 1 : lines.index("END:VEVENT")]
    found = [line.split(":", 1) for line in within]
    assert len({name for name, _ in found}) == len(found)
    return {name: re.sub(r"\\(.)", lambda m: "\n" if m[1] == "n" else m[1], value) for name, value in found}


def test_a_talk_with_a_time_takes_as_long_as_the_template_says() -> None:
    event = read(calendar([meeting(walk(), WRITTEN)]))
    assert (event["DTSTART"], event["DTEND"]) == ("20260309T103000", "20260309T120000")
    assert event["SUMMARY"] == "LUS: Karen Lund, Mette Friis"
    assert event["LOCATION"] == "Rådhuset"
    assert "\nSamtalen holdes: Walk'n'talk\n" in event["DESCRIPTION"]
    assert "\n\nInden samtalen udvælger I begge 3 stikord" in event["DESCRIPTION"]
    assert "\n\nTag med:\n- Din forberedelse." in event["DESCRIPTION"]
    assert event["DTSTAMP"] == "20260301T080500Z"


def test_a_talk_without_a_time_is_a_whole_day_that_nobody_is_busy_on() -> None:
    text = calendar([meeting(walk().altered(begins=None), WRITTEN)])
    event = read(text)
    assert (event["DTSTART;VALUE=DATE"], event["DTEND;VALUE=DATE"]) == ("20260309", "20260310")
    assert event["TRANSP"] == "TRANSPARENT"
    assert "VTODO" not in text


def test_the_same_talk_is_known_again() -> None:
    before, after = [meeting(talk, WRITTEN) for talk in (walk(), walk().altered(held=date(2026, 4, 1), begins=time(9)))]
    assert before.uid == after.uid
    assert read(calendar([before]))["UID"] == "talk-k7f3qa@mus-tui"


def test_lines_end_and_fold_as_the_standard_says() -> None:
    text = calendar([Happening("x", "Ærøskøbing " * 30, date(2026, 3, 9), WRITTEN, text="👩‍💻" * 60)])
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert read(text)["SUMMARY"] == "Ærøskøbing " * 30


def test_hostile_words_stay_words() -> None:
    for words in (*HOSTILE, "a\r\nBEGIN:VEVENT\nx", "komma, semikolon; \\n"):
        event = read(calendar([Happening("x", f"a{words}b", date(2026, 3, 9), WRITTEN, place=f"p{words}")]))
        shown = words.replace("\t", " ").replace("\r", " ")
        assert (event["SUMMARY"], event["LOCATION"]) == (f"a{shown}b", f"p{shown}")


def test_the_invitation_says_when_where_how_long_how_and_what_to_bring() -> None:
    text = to_markdown(invitation(walk()))
    for said in (
        "# Indkaldelse: Lederudviklingssamtale",
        "- **Hvornår:** mandag den 9. marts 2026 kl. 10.30",
        "- **Sted:** Rådhuset",
        "- **Varighed:** ca. 90 minutter",
        "- **Samtalen holdes:** Walk'n'talk",
        "medbringes skemaet og en kuglepen/tusch",
        "Skemaet følger med",
    ):
        assert said in text
    assert "Planen fra sidst" not in text


def test_neither_has_anything_that_was_written() -> None:
    talk = sample_talk()
    before = PreviousPlan(
        talk="old", kind="MUS", held=date(2025, 3, 1), name="X", form=talk.template.plan, agreements=talk.agreements
    )
    talk = talk.altered(previous=(before,))
    both = to_markdown(invitation(talk)) + calendar([meeting(talk, WRITTEN)])
    assert "Planen fra sidst" in both
    for words in ("Travlt", "Jeg vil gerne", "Jonas lærer", "Mod"):
        assert words not in both
