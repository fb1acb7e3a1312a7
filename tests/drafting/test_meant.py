"""What a form means without saying so: one box or several, whose date it is, what is only to be remembered."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from mus_tui.drafting.draft import drafted
from mus_tui.model.values.template import Template
from mus_tui.storage.own_form.word import pieces_of_word
from tests.drafting.test_draft import FORM, HOW, draft, questions, template, whole


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("Kursus? ☐ Ja ☐ Nej ☐ Ved ikke", "choice"),
        ("Hvordan går det? Sæt ét kryds: ☐ rask ☐ jævnt ☐ trægt", "choice"),
        ("Hvad passer? Vælg kun én: ☐ løn ☐ tid ☐ ro", "choice"),
        ("Which? Tick one: ☐ pay ☐ time ☐ peace", "choice"),
        ("Ansat? ○ fuldtid ○ deltid ○ timeløn", "choice"),
        ("Ansat? ( ) fuldtid ( ) deltid ( ) timeløn", "choice"),
        ("Hvor tit? ☐ aldrig ☐ sjældent ☐ ofte", "choice"),
        ("Hvad betyder mest? ☐ løn ☐ tid ☐ ro", "choices"),
        ("Hvad betyder mest? Vælg en eller flere: ☐ løn ☐ tid ☐ ro", "choices"),
        ("Hvad af det? Sæt gerne flere krydser: ☐ ja ☐ nej ☐ ro", "choices"),
    ],
)
def test_one_box_is_meant_where_the_form_says_or_shows_it(asked: str, answer: str) -> None:
    (field,) = [each for question in questions(f"{FORM}{asked}\n") for each in question.notes]
    assert field.answer == answer


def test_one_is_meant_in_a_table_of_boxes_that_says_so_and_in_a_list_that_drops_down() -> None:
    (question,) = questions(
        "# MUS\n\n## Ansættelse\n\n| Form | Sæt ét kryds |\n|---|---|\n| Fuldtid | ☐ |\n| Deltid | ☐ |\n| Timer | ☐ |\n"
    )
    assert question.notes[0].answer == "choice"
    document = Document()
    document.add_paragraph("Hvilket hold?")
    listed = "".join(f"<w:listItem w:displayText='{each}' w:value='{each}'/>" for each in ("Rød", "Blå", "Gul"))
    document.add_paragraph("Hold: ")._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr><w:dropDownList>{listed}</w:dropDownList></w:sdtPr><w:sdtContent>"
            "<w:r><w:t>Vælg</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )
    data = BytesIO()
    document.save(data)
    made: Template = whole(drafted(pieces_of_word(data.getvalue()), "skema", "skema.docx").text)
    assert [field.answer for theme in made.perspectives for each in theme.questions for field in each.notes] == [
        "choice"
    ]


@pytest.mark.parametrize(
    ("lines", "dated"),
    [
        ("Dato: ____ Leder: ____\nDato: ____ Medarbejder: ____\n", [True, True]),
        ("Leders underskrift: ____ Dato: ____\n\nMedarbejders underskrift: ____ Dato: ____\n", [True, True]),
        ("Leders underskrift, dato: ____\n\nMedarbejders underskrift, dato: ____\n", [True, True]),
        ("| | Dato | Underskrift |\n|---|---|---|\n| Leder | | |\n| Medarbejder | | |\n", [True, True]),
        ("Dato: ____\n\nLeder: ____\n\nMedarbejder: ____\n", [False, False]),
    ],
)
@pytest.mark.parametrize("heading", ["## Underskrifter\n\n", ""])
def test_each_who_signs_has_a_date_where_the_form_has_one_for_each(lines: str, dated: list[bool], heading: str) -> None:
    if not heading and "nderskrift" not in lines:
        return
    plan = template(f"{FORM}{heading}{lines}").plan
    assert ([each.role for each in plan.signatures], [each.date for each in plan.signatures]) == (
        ["leder", "medarbejder"],
        dated,
    )
    assert plan.date_label.casefold() == "dato"
    assert plan.signatures_title == ("Underskrifter" if heading else "")


def test_what_is_ticked_beside_the_plan_is_asked_and_not_only_kept() -> None:
    table = "| Mål | Senest |\n|---|---|\n| | |\n\n"
    made = template(f"{FORM}## Udviklingsplan\n\n{table}Må planen sendes til HR? ☐ Ja ☐ Nej\n")
    asked = made.perspectives[-1].questions[0]
    assert (asked.text, [each.answer for each in asked.notes]) == ("Må planen sendes til HR?", ["choice"])
    assert [each.text for each in made.plan.headings] == ["Mål", "Senest"]


def test_what_stands_over_a_table_that_is_the_plan_is_what_it_is_called_and_no_question() -> None:
    made = template(f"{FORM}## Det næste år\n\n| Mål | Hvem | Senest |\n|---|---|---|\n| | | |\n")
    assert (made.plan.title, [each.title for each in made.perspectives]) == ("Det næste år", ["Trivsel"])


def test_the_same_headings_again_are_not_told_at_the_end() -> None:
    table = "| Mål | Senest |\n|---|---|\n| | |\n\n"
    assert "ikke nævnt" not in draft(f"{FORM}## Udviklingsplan\n\n### Nu\n\n{table}### Senere\n\n{table}")


def test_a_word_that_asks_for_more_is_a_place_to_write_at_the_question_above() -> None:
    (question,) = questions("# MUS\n\n## Trivsel\n\nTrives du? ☐ Ja ☐ Nej\n\nUddyb: ______\n")
    assert [each.label for each in question.notes] == ["Trives du?", "Uddyb"]


def test_a_group_has_many_employees() -> None:
    assert [each.many for each in template(f"# GRUS\n\n{HOW}").kinds[0].roles] == [False, True]


def test_when_they_meet_next_is_asked_at_the_end_with_its_place() -> None:
    for plan in ("", "## Udviklingsplan\n\n| Mål | Senest |\n|---|---|\n| | |\n\n"):
        made = template(f"{FORM}{plan}Næste samtale: ____ Sted: ____\n")
        assert made.closing.next_meeting is not None
        assert (made.closing.next_meeting.label, made.closing.next_meeting.place) == ("Næste samtale", "Sted")
        assert [each.notes for each in made.perspectives[0].questions] == [()]


def test_lines_above_the_first_heading_are_not_asked_with_the_title() -> None:
    first = template(f"# MUS i Lillekøbing\n\nStilling: ____ Afdeling: ____\n\n## Trivsel\n\n{HOW}").perspectives[0]
    assert [(each.text, [field.label for field in each.notes]) for each in first.questions] == [
        ("Oplysninger", ["Stilling", "Afdeling"])
    ]
    assert [each.lines for each in first.questions[0].notes] == [1, 1]


def test_what_stands_over_the_rows_is_the_heading_of_their_column() -> None:
    rows = "| Udsagn | Uenig | Enig |\n|---|---|---|\n| Jeg trives | | |\n| Jeg lærer | | |\n"
    alone, beside = (
        template(f"# MUS\n\n## Trivsel\n\n{rows}{more}").perspectives[0].questions[0].notes
        for more in ("", "\nBemærkninger: ____\n")
    )
    assert (alone[0].label, alone[0].items_label, alone[0].fields[0].label) == ("", "Udsagn", "")
    assert [(each.label, each.items_label) for each in beside] == [("", "Udsagn"), ("Bemærkninger", "")]


def test_a_sentence_at_the_foot_of_the_pages_stands_last_on_paper() -> None:
    document = Document()
    document.add_paragraph("Hvordan går det?")
    document.sections[0].footer.paragraphs[0].text = "Skemaet slettes efter den næste samtale."
    data = BytesIO()
    document.save(data)
    made = whole(drafted(pieces_of_word(data.getvalue()), "skema", "skema.docx").text)
    assert [(each.at, each.text) for each in made.guidance] == [("end", "Skemaet slettes efter den næste samtale.")]


def test_a_date_beside_each_of_the_two_is_where_they_sign_whatever_stands_above() -> None:
    made = template(f"{FORM}2. Godkendelse af planen\n\nDato: ____ Leder: ____\n\nDato: ____ Medarbejder: ____\n")
    assert [each.text for theme in made.perspectives for each in theme.questions] == [HOW.strip()]
    assert (made.plan.signatures_title, made.plan.header) == ("2. Godkendelse af planen", ())
    assert [(each.role, each.date) for each in made.plan.signatures] == [("leder", True), ("medarbejder", True)]


def test_what_one_of_them_comments_is_no_signature() -> None:
    signed = "Leders underskrift: ____ Dato: ____\n\nMedarbejders underskrift: ____ Dato: ____\n"
    made = template(f"# MUS\n\n## Slut\n\nMedarbejderens kommentar: ____\n\nLederens kommentar: ____\n\n{signed}")
    assert [each.label for each in made.perspectives[0].questions[0].notes] == [
        "Medarbejderens kommentar",
        "Lederens kommentar",
    ]
    assert len(made.plan.signatures) == 2


def test_a_form_that_only_tells_of_a_plan_has_none_and_nothing_is_asked_of_it() -> None:
    made = template(f"{FORM}## Aftaler\n\nAftalerne fra sidst gælder, til der er nye.\n")
    assert made.kinds[0].plan == "none"
    assert [each.title for each in made.perspectives] == ["Trivsel"]
    assert [each.title for each in made.guidance] == ["", "Aftaler"]


def test_a_plan_that_is_only_room_to_write_is_called_what_the_form_calls_it() -> None:
    plan = template(f"{FORM}## Aftaler for det næste år\n\n________\n").plan
    assert [(each.text, each.ours) for each in plan.headings] == [("Aftaler for det næste år", False)]


def test_who_signs_a_form_without_a_plan_signs_that_they_have_seen_it() -> None:
    made = template(f"{FORM}## Underskrifter\n\nLeder: ____\nMedarbejder: ____\n")
    assert (made.kinds[0].plan, made.closing.means) == ("none", "seen")


@pytest.mark.parametrize("note", ["Bemærk, at der er tid nok?", "NB! Skriv kort.", "Husk at læse planen."])
def test_what_is_to_be_remembered_is_not_asked_even_with_room_below(note: str) -> None:
    made = template(f"# MUS\n\n## Trivsel\n\n{note}\n\n______\n\n{HOW}\n{note}\n\n______\n")
    (theme,) = made.perspectives
    assert [(each.text, each.note) for each in theme.questions] == [("Trivsel", ""), (HOW.strip(), note)]
    assert theme.text == note


def test_remarks_are_still_a_place_to_write() -> None:
    (question,) = questions(f"{FORM}Bemærkninger: ______\n")
    assert [each.label for each in question.notes] == ["Bemærkninger"]


def test_what_is_alone_goes_by_its_question_and_beside_others_it_has_a_name() -> None:
    alone, beside = questions("# MUS\n\n## Fri\n\nKursus? ☐ Ja ☐ Nej\n\nFri? ☐ Ja ☐ Nej\n\nI dage: ______\n")
    assert [each.label for each in alone.notes] == [""]
    assert [each.label for each in beside.notes] == ["Fri?", "I dage"]
    assert draft(f"{FORM}Kursus? ☐ Ja ☐ Nej\n").count("Kursus?") == 1
