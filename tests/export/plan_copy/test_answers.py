"""What was answered in fields stands with the notes in a copy: by its label, and side by side where each answered."""

from __future__ import annotations

from mus_tui.export.forms.preparation import preparation_markdown
from mus_tui.export.markdown import to_markdown
from mus_tui.export.pieces import Table
from mus_tui.export.plan_copy.copies import copy_pieces, employees_copy
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.rules.copy_wish import Contents, Wish
from mus_tui.model.rules.minutes import sources
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.fields import NOT_RELEVANT
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from mus_tui.words import speaking
from tests.sample_fields import fields_source, talk_with_fields

NOTES = Contents(notes=True)


def answered() -> Talk:
    talk = talk_with_fields().altered(notes=())
    for person, item, point in (("p1", "i1", "hoej"), ("p2", "i1", "slet"), ("p2", "i2", NOT_RELEVANT)):
        talk = talk.with_answer("udsagn", Answer(chosen=(point,)), person, item)
    talk = talk.with_note("udsagn", "Det er gået fremad.").with_note("udsagn", "Kun for mig", "p2")
    talk = talk.with_note("udsagn", "Kun for mig", "p2", "ord")
    talk = talk.with_answer("tempo", Answer(chosen=("7",)), field="nu")
    talk = talk.with_answer("tempo", Answer(chosen=("minus-1",)), field="vej")
    talk = talk.with_answer("valg", Answer(chosen=("c1", "c3")), field="emner")
    talk = talk.with_answer("valg", Answer(date=PlanDate(written="uge 43")), field="igen")
    talk = talk.with_answer("valg", Answer(text="Bo"), field="hvem")
    return talk.with_note("valg", "Først det ene.", "p1", "leder").with_note("valg", "Kun for mig", "p2", "leder")


def notes(talk: Talk) -> str:
    return (
        to_markdown(plan_copy(talk, NOTES)).partition("## Fælles noter\n\n")[2].partition("\n\n## ")[0].rstrip("\n")
        + "\n"
    )


EXPECTED = """\
### Vurdering

#### Hvor godt passer udsagnene på dig?

|  | Mette Friis | Jonas Holm |
| --- | --- | --- |
| Jeg er glad for at gå på arbejde | ●●● I høj grad | ●○○ Slet ikke |
| Jeg ved, hvad der forventes af mig | – | Ikke relevant |

I nogen grad = Det sker, men ikke hver uge · I høj grad = Næsten altid

**Med dine egne ord:** Det er gået fremad.

#### Hvordan er tempoet?

**Sæt et tal på:** ●●●●●●●○○○ 7 (1 = Slet ikke, 10 = Fuldt ud)

**Hvilken vej går det?** ●○○ -1 på en skala fra -1 til 1

#### Hvad vil du helst tale om?

**Emner:** Opgaver · Arbejdstid & pauser

**Hvornår tager vi det op igen?** uge 43

**Hvem skal være med?** Bo

**Lederens bemærkninger (til Leder):** Først det ene.
"""


def test_answers_stand_under_their_question_each_kind_as_it_is_and_nobodys_own_note() -> None:
    assert notes(answered()) == EXPECTED


def test_answers_come_only_where_notes_are_asked_for_and_never_where_a_question_is_silenced() -> None:
    talk = answered()
    assert "●" not in to_markdown(plan_copy(talk))
    assert "●" not in to_markdown(copy_pieces(talk, Wish(whose="leader")))
    silenced = notes(with_silence(talk, "udsagn", "employee"))
    assert "Jeg er glad" not in silenced
    assert "●●●●●●●○○○ 7" in silenced


def test_in_a_group_nobodys_answer_stands_under_their_name() -> None:
    people = [("p1", "leder", "Mette Friis"), ("p2", "medarbejdere", "Jonas Holm"), ("p3", "medarbejdere", "Bo Lund")]
    talk = answered().altered(
        kind="GRUS", participants=tuple(Participant(id=i, role=role, name=name) for i, role, name in people)
    )
    talk = talk.with_answer("udsagn", Answer(chosen=("hoej",)), "p2", "i1")
    talk = talk.with_answer("udsagn", Answer(chosen=("slet",)), "p3", "i1")
    copy = to_markdown(employees_copy(talk, NOTES, "p3")).partition("## Fælles noter")[2]
    assert "Jonas" not in copy
    assert "Bo" not in copy.replace("**Hvem skal være med?** Bo", "")
    said = "- **Jeg er glad for at gå på arbejde:**  \n  Leder: ●●● I høj grad  \n  ●○○ Slet ikke  \n  ●●● I høj grad"
    assert said in copy


def test_many_who_are_no_group_stand_below_each_other() -> None:
    talk = answered()
    more = tuple(Participant(id=f"p{n}", role="medarbejder", name=f"Person {n}") for n in (3, 4))
    talk = talk.altered(participants=(*talk.participants, *more))
    talk = talk.with_answer("udsagn", Answer(chosen=("nogen",)), "p4", "i1")
    assert not any(isinstance(piece, Table) for piece in plan_copy(talk, NOTES))
    assert "Mette Friis: ●●● I høj grad  \n  Jonas Holm: ●○○ Slet ikke  \n  Person 4: ●●○ I nogen grad" in notes(talk)


def test_a_number_is_said_in_english_where_english_is_spoken() -> None:
    with speaking("en"):
        assert "●○○ -1 on a scale from -1 to 1" in to_markdown(plan_copy(answered(), NOTES))


def test_the_minutes_draw_on_answers_in_common_and_on_nobodys_own() -> None:
    said = {source.id: source.text for source in sources(answered()) if source.kind == "question"}
    assert said["udsagn"] == "Det er gået fremad."
    assert said["tempo"] == "Sæt et tal på: 7 Hvilken vej går det?: -1"
    assert said["valg"].startswith("Emner: Opgaver, Arbejdstid & pauser Hvornår tager vi det op igen?: uge 43")


def test_a_preparation_has_its_answers_under_the_questions_by_their_labels() -> None:
    prepared = Preparation(talk="k7f3qa", participant="p2")
    prepared = prepared.with_answer("udsagn", Answer(chosen=("hoej",)), "i1").with_note("udsagn", "Godt")
    prepared = prepared.with_answer("klar", Answer(chosen=("slet",)))
    text = preparation_markdown(talk_with_fields(), prepared)
    assert text.partition("2026\n\n")[2] == (
        "## Hvor godt passer udsagnene på dig?\n\n"
        "**Jeg er glad for at gå på arbejde:** ●●● I høj grad (Næsten altid)\n\n"
        "**Med dine egne ord:** Godt\n\n"
        "## Jeg er forberedt\n\n●○○ Slet ikke\n"
    )


def test_words_that_each_wrote_openly_are_told_apart_from_a_note_of_ones_own() -> None:
    source = fields_source()
    source["perspectives"][0]["questions"][1]["notes"] = [{"id": "egne", "label": "Dine ord", "each": True}]
    talk = talk_with_fields().altered(template=Template.model_validate(source), notes=())
    question = talk.question("tempo")
    talk = talk.with_note("tempo", "Kun for mig", "p2", question.pads[0][0])
    talk = talk.with_answer("tempo", Answer(text="Det går\nfor stærkt"), "p2", question.ref_of(question.notes[0]))
    copy = notes(talk)
    assert "- **Dine ord:**  \n  Jonas Holm: Det går  \n  for stærkt" in copy
    assert "Kun for mig" not in copy
