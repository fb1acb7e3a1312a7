"""What a copy says of agreement row by row, of consent, and of a duty of silence."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.copies import copy_pieces
from mus_tui.model.rules.agreeing import with_agreed, with_disagreement
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED, begun, table_talk
from tests.sample import sample_talk


def under_stances(talk: Talk) -> list[str]:
    """Return the lines under the heading of agreement."""
    return plan_markdown(talk).split("## Enighed om planen\n\n")[1].split("\n\n")[0].splitlines()


def test_one_line_says_it_where_everybody_agreed_to_every_row() -> None:
    talk = with_agreed(with_agreed(table_talk(), "a1", ["p1", "p2"]), "a2", ["p1", "p2"])
    assert under_stances(talk)[0] == "- **Aftalerne:** Alle er læst højt og aftalt, hver for sig."
    assert "ikke en elektronisk underskrift" in plan_markdown(talk)


def test_else_each_row_says_who_agreed_and_what_they_did_not_agree_on() -> None:
    talk = with_agreed(with_agreed(table_talk(), "a1", ["p1", "p2"]), "a2", ["p1"])
    talk = with_disagreement(talk, "a1", "Om det er [nok]")
    assert under_stances(talk)[:4] == [
        "- **Jeg vil holde oplæg for forældre uden manuskript.**  ",
        "  Læst højt og aftalt.  ",
        "  Ikke enig: Om det er \\[nok\\]",
        "- **Jeg vil kende de nye retningslinjer for børn på vej mod skole. - også…** Aftalt af Mette Friis.",
    ]


def test_a_row_that_was_not_read_aloud_is_not_called_open_once_all_agreed_to_the_whole_plan_and_closed_it() -> None:
    talk = with_agreed(table_talk().reopened(), "a1", ["p1", "p2"]).with_stance("p1", True).with_stance("p2", None)
    all_agree = talk.with_stance("p2", True)
    for still_open in (all_agree, talk.closed(CLOSED), talk.with_stance("p2", False, "Nej").closed(CLOSED)):
        assert "Ikke aftalt endnu" in plan_markdown(still_open)
    assert under_stances(all_agree.closed(CLOSED)) == [
        "- **Jeg vil holde oplæg for forældre uden manuskript.** Læst højt og aftalt.",
        "- **Leder (Mette Friis):** Enig",
        "- **Medarbejder (Jonas Holm):** Enig",
    ]
    doubted = with_disagreement(all_agree, "a2", "Om hvornår").closed(CLOSED)
    assert "Ikke enig: Om hvornår" in plan_markdown(doubted)
    assert "Ikke aftalt endnu" not in plan_markdown(doubted)


def test_a_group_is_named_as_a_whole_and_only_when_it_agreed_as_a_whole() -> None:
    people = [("leder", "Mette"), ("medarbejdere", "AB"), ("medarbejdere", "CD")]
    talk = begun("gentofte", "GRUS", *people)
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Vi deler vagterne"))
    assert under_stances(with_agreed(talk, "a1", ["p2"]))[0] == "- **Vi deler vagterne:** Ikke aftalt endnu."
    whole = under_stances(with_agreed(talk, "a1", ["p2", "p3"]))
    assert whole[0] == "- **Vi deler vagterne:** Aftalt af Medarbejdere (hele gruppen)."


def test_somebody_who_was_not_asked_is_said_not_to_have_been() -> None:
    talk = sample_talk()
    assert under_stances(talk.with_stance("p1", True)) == [
        "- **Leder (Mette Friis):** Enig",
        "- **Medarbejder (Jonas Holm):** Ikke spurgt endnu",
    ]
    assert under_stances(talk.closed(CLOSED)) == [
        "- **Leder (Mette Friis):** Ikke spurgt",
        "- **Medarbejder (Jonas Holm):** Ikke spurgt",
    ]


def test_that_nobody_was_asked_is_said_also_where_the_form_has_no_signatures() -> None:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Mose"), ("leder", "Mette Friis"))
    assert not talk.template.plan.signatures
    assert "- **Leders leder (Karen Mose):** Ikke spurgt" in under_stances(talk.closed(CLOSED))


def test_every_copy_that_has_the_plan_says_who_was_not_asked_and_a_third_persons_does_not() -> None:
    talk = sample_talk().closed(CLOSED)
    for whose in ("both", "leader", "employee"):
        assert "Ikke spurgt" in to_markdown(copy_pieces(talk, Wish(whose)))
    assert "spurgt" not in to_markdown(copy_pieces(talk, Wish("third", person="HR", rows=("a1",))))


def test_whoever_agreed_to_every_row_aloud_is_not_said_to_have_been_left_out() -> None:
    talk = with_agreed(with_agreed(table_talk(), "a1", ["p1", "p2"]), "a2", ["p1", "p2"])
    talk = talk.with_stance("p1", None).with_stance("p2", None)
    assert under_stances(talk) == ["- **Aftalerne:** Alle er læst højt og aftalt, hver for sig."]


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ({}, "Ikke spurgt"),
        ({"p2": True}, "Ikke spurgt"),
        ({"p2": True, "p3": True}, "Enig"),
        ({"p2": False, "p3": False}, "Ikke enig: For dyrt"),
    ],
)
def test_a_group_stands_as_a_whole_and_agrees_when_all_of_it_does(said: dict[str, bool], stands: str) -> None:
    talk = begun("gentofte", "GRUS", ("leder", "Mette"), ("medarbejdere", "AB"), ("medarbejdere", "CD"))
    talk = talk.with_agreement(talk.new_agreement().altered(goal="Vi deler vagterne")).closed(CLOSED)
    for person, agrees in said.items():
        talk = talk.with_stance(person, agrees, "" if agrees else "For dyrt")
    assert under_stances(talk)[1:] == [f"- **Medarbejdere (hele gruppen):** {stands}"]


def test_where_there_is_no_plan_to_agree_on_nobody_is_said_to_have_been_asked_or_not() -> None:
    talk = begun("gentofte", "GRUS", ("leder", "Mette"), ("medarbejdere", "AB"))
    talk = talk.with_closing(competence_discussed=False).closed(CLOSED)
    assert "Enighed" not in plan_markdown(talk)
    assert "Ikke spurgt" in plan_markdown(talk.with_closing(competence_discussed=True))


def test_consent_to_involve_others_is_said_once_it_was_asked() -> None:
    talk = table_talk()
    said = plan_markdown(talk.with_agreement(talk.agreement("a1").altered(support_agreed=True)))
    assert "Aisha, som holder oplæg i dag  \n  Aftalt, at andre inddrages." in said
    said = plan_markdown(talk.with_agreement(talk.agreement("a1").altered(support_agreed=False)))
    assert "de må ikke inddrages" in said


def test_what_is_silenced_is_in_no_copy_notes_and_rows_and_topic() -> None:
    talk = with_silence(with_silence(sample_talk(), "laere", "employee"), "hverdag", "third_person")
    written = plan_markdown(talk, notes=True)
    for words in ("oplæg", "Travlt", "hverdag", "silenced", "avshedspligt"):
        assert words not in written
    assert "Vi mødes oftere." in written


def test_nobody_is_named_by_a_mark_who_is_not_there_any_more() -> None:
    talk = with_agreed(sample_talk(), "a1", ["p1", "p2"])
    new = Participant(id="p3", role="medarbejder", name="Bo")
    talk = talk.altered(participants=(*talk.participants, new), held=date(2026, 3, 9))
    assert "Aftalt af Mette Friis, Jonas Holm." in plan_markdown(talk)
