"""The calendar file and the invitation, read back as somebody's calendar reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from mus_tui.export.calendar import Happening, calendar
from mus_tui.export.formats import formats_for
from mus_tui.export.forms.invitation import invitation, invitation_paper, meeting
from mus_tui.export.markdown import to_markdown
from mus_tui.export.markdown_text import inline
from mus_tui.languages import LANGUAGES
from mus_tui.model.talk import Talk
from mus_tui.model.values.last_year import PreviousPlan
from mus_tui.words import speaking, t
from tests.export.calendars import Entry, entries
from tests.export.hostile import HOSTILE
from tests.export.talks import begun, template
from tests.sample import sample_talk

WRITTEN = datetime(2026, 3, 1, 8, 5, tzinfo=UTC)


def walk() -> Talk:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"), place="Rådhuset")
    return talk.altered(setting="walk-n-talk", form="skema", begins=time(10, 30))


def read(text: str) -> Entry:
    (event,) = entries(text)
    return event


def test_a_talk_with_a_time_takes_as_long_as_the_template_says() -> None:
    event = read(calendar([meeting(walk(), WRITTEN)]))
    # Floating times: the same hour wherever the file is opened.
    assert (event.begins, event.ends) == (datetime(2026, 3, 9, 10, 30), datetime(2026, 3, 9, 12))  # noqa: DTZ001
    assert event.title == "LUS: Karen Lund, Mette Friis"
    assert event.place == "Rådhuset"
    assert "\nSamtalen holdes: Walk'n'talk\n" in event.text
    assert "\n\nForberedelse:\nInden samtalen udvælger I begge 3 stikord" in event.text
    assert event.text.startswith("Jeg vil gerne invitere dig til lederudviklingssamtale (LUS).")
    assert "\n\nDet taler vi om:\n- Adfærd\n" in event.text
    assert event.stamp == WRITTEN


def test_a_talk_without_a_time_is_a_whole_day_that_nobody_is_busy_on() -> None:
    text = calendar([meeting(walk().altered(begins=None), WRITTEN)])
    event = read(text)
    assert (event.begins, event.ends, event.busy) == (date(2026, 3, 9), date(2026, 3, 10), False)
    assert "VTODO" not in text


def test_a_talk_that_has_moved_keeps_its_name_and_what_was_written_later_counts() -> None:
    before = read(calendar([meeting(walk(), WRITTEN)]))
    moved = walk().altered(held=date(2026, 4, 1), begins=time(9))
    after = read(calendar([meeting(moved, WRITTEN + timedelta(seconds=1))]))
    assert before.uid == after.uid == "talk-k7f3qa@mus-tui"
    assert after.sequence > before.sequence
    assert 0 < after.sequence < 2**31


def test_a_clock_that_is_far_behind_still_makes_a_file_that_can_be_read() -> None:
    assert read(calendar([meeting(walk(), datetime(1970, 1, 1, tzinfo=UTC))])).sequence == 0


def test_lines_end_and_fold_as_the_standard_says() -> None:
    text = calendar([Happening("x", "Ærøskøbing " * 30, date(2026, 3, 9), WRITTEN, text="👩‍💻" * 60)])
    assert text.endswith("END:VCALENDAR\r\n")
    assert "\n" not in text.replace("\r\n", "")
    assert max(len(line.encode()) for line in text.split("\r\n")) <= 75
    assert read(text).title == "Ærøskøbing " * 30


def test_hostile_words_stay_words() -> None:
    for words in (*HOSTILE, "a\r\nBEGIN:VEVENT\nx", "komma, semikolon; \\n"):
        event = read(calendar([Happening("x", f"a{words}b", date(2026, 3, 9), WRITTEN, place=f"p{words}")]))
        shown = words.replace("\t", " ").replace("\r", " ")
        assert (event.title, event.place) == (f"a{shown}b", f"p{shown}")


KINDS = [("gentofte", "MUS"), ("gentofte", "LUS"), ("gentofte", "GRUS"), ("albertslund", "LUS"), ("herlev", "MUS")]
KINDS += [("kk_buf", "MUS")]


def invited(name: str, kind: str) -> Talk:
    leads, *others = template(name).kind(kind).roles
    people = [(leads.id, "Karen Lund"), *((role.id, f"{who} Holm") for role in others for who in ("Jonas", "Aisha"))]
    talk = begun(name, kind, *(people if others[0].many else people[:2]), place="Rådhuset")
    return talk.altered(begins=time(10, 30))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_invitation_greets_and_says_who_invites_to_what_why_when_where_and_what_to_prepare(
    name: str, kind: str, language: str
) -> None:
    talk = invited(name, kind)
    with speaking(language):
        text = to_markdown(invitation(talk))
        said = [t("papers.invitation_why"), t("papers.invitation_about"), t("papers.invitation_prepare")]
    lines = text.splitlines()
    greeting = next(n for n, line in enumerate(lines) if line.startswith(("Kære Jonas", "Dear Jonas")))
    assert f"({kind})" in lines[greeting + 2]
    assert lines[-1] == "Karen Lund"
    assert "10.30" in text
    assert "Rådhuset" in text
    assert [line for line in lines if line.startswith("## ")] == [f"## {each}" for each in said]
    (why, *_) = talk.template.guidance_at("purpose", kind)
    assert f"## {said[0]}\n\n{inline(why.text)}\n" in text
    for form in formats_for("invitation"):
        assert form.to_bytes(invitation_paper(talk, WRITTEN))


@pytest.mark.parametrize(("name", "kind"), KINDS)
def test_the_invitation_begins_with_no_half_of_what_a_source_says(name: str, kind: str) -> None:
    every = template(name).guidance
    for each in template(name).guidance_at("invitation", kind):
        for other in every:
            before, found, _ = other.text.partition(each.text)
            assert not (found and before.strip(" ") and not before.endswith("\n")), each.id


def test_the_invitation_says_how_long_how_and_what_must_be_talked_about() -> None:
    text = to_markdown(invitation(walk()))
    for said in (
        "# Indkaldelse til LUS",
        "Kære Mette",
        "- **Hvornår:** mandag den 9. marts 2026\n- **Klokken:** 10.30",
        "- **Sted:** Rådhuset",
        "- **Varighed:** ca. halvanden time",
        "- **Samtalen holdes:** Walk'n'talk",
        "- Adfærd\n- Struktur\n- Opgaver",
        "medbringes skemaet og en kuglepen/tusch",
        "Skriv i skemaet, der følger med",
    ):
        assert said in text
    assert "planen fra sidst" not in text
    assert "- Kompetenceudvikling (Fagligt, Socialt og arbejdsmæssigt, Personligt)" in to_markdown(
        invitation(invited("herlev", "MUS"))
    )


def test_nobody_who_gave_no_name_is_greeted_by_one() -> None:
    assert "\n\nHej\n\n" in to_markdown(invitation(begun("herlev", "MUS", ("leder", ""), ("medarbejder", ""))))
    group = [("leder", "Mette Friis"), ("medarbejdere", "AB"), ("medarbejdere", "")]
    assert "\n\nKære alle\n\n" in to_markdown(invitation(begun("gentofte", "GRUS", *group)))


def test_neither_has_anything_that_was_written() -> None:
    talk = sample_talk()
    before = PreviousPlan(
        talk="old", kind="MUS", held=date(2025, 3, 1), name="X", form=talk.template.plan, agreements=talk.agreements
    )
    talk = talk.altered(previous=(before,))
    both = to_markdown(invitation(talk)) + calendar([meeting(talk, WRITTEN)])
    assert "planen fra sidst" in both
    for words in ("Travlt", "Jeg vil gerne holde", "Jonas lærer", "Mod"):
        assert words not in both


def test_a_shorter_talk_after_a_groups_is_called_by_its_title_where_somebody_is_invited_to_it() -> None:
    talk = begun("herlev", "KORTMUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    both = to_markdown(invitation(talk)) + calendar([meeting(talk, WRITTEN)])
    assert "KORTMUS" not in both
    assert "# Indkaldelse til kortere individuel samtale" in both
    assert "Jeg vil gerne invitere dig til kortere individuel samtale." in both
    assert "SUMMARY:Kortere individuel samtale: Mette Friis" in both
    assert "Indkaldelse til MUS" in to_markdown(invitation(invited("herlev", "MUS")))
