"""What a form only tells, and what helps with an answer: neither is asked, and neither is called a reminder."""

from __future__ import annotations

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.drafting.test_as_the_form_has_it import draft_of, made_of, ruled
from tests.drafting.test_draft import FORM, draft, template, whole

_WHY = "Hvorfor spørger vi om det? Det, I har prøvet, viser ofte, hvad der kan lykkes næste gang, og hvad der skal til."


@pytest.mark.parametrize("help_", ["(Svar/Anteckningar)", f"({_WHY} {_WHY} {_WHY})"])
def test_help_between_a_question_and_its_lines_is_the_hint_of_the_answer(help_: str) -> None:
    (theme,) = template(f"# Samtal\n\n## 1. Nuläge\n\nVad ger dig energi?\n  {help_}\n____\n____\n").perspectives
    (question,) = theme.questions
    assert (question.text, question.note) == ("Vad ger dig energi?", "")
    assert [(each.label, each.hint, each.lines) for each in question.notes] == [("", help_[1:-1], 2)]


def test_plain_words_below_a_bold_question_help_with_its_lines_its_boxes_or_its_line() -> None:
    document = Document()
    document.add_heading("Opfølgning", 0)
    document.add_heading("Lav planen", 1)
    document.add_heading("Hverdagen", 2)
    for label in ("Hvad har I prøvet?", "Hvad prøver I nu?"):
        document.add_paragraph().add_run(label).bold = True
        document.add_paragraph(f"{_WHY} {_WHY} {_WHY}")
        ruled(document, 3)
    document.add_paragraph().add_run("Har du talt med den ansatte?").bold = True
    document.add_paragraph(_WHY)
    document.add_paragraph("☐ Ja   ☐ Nej")
    document.add_paragraph().add_run("Hvor skal I se på den? ________").bold = True
    document.add_paragraph(_WHY)
    (theme,) = made_of(document).perspectives
    (question,) = theme.questions
    assert [(each.label, each.answer, bool(each.hint)) for each in question.notes] == [
        ("Hvad har I prøvet?", "text", True),
        ("Hvad prøver I nu?", "text", True),
        ("Har du talt med den ansatte?", "choice", True),
        ("Hvor skal I se på den?", "text", True),
    ]


def test_headings_over_whole_sentences_are_pages_to_read_where_others_have_lines() -> None:
    told = "### Del den tidligt\n\nDu kan dele den, når du vil.\n\n### Hold den ved lige\n\nDu kan rette i den.\n\n"
    made = template(f"# Opfølgning\n\n## Hjælp til planen\n\n{told}## Planlæg\n\n### Opgaver\n\n____\n____\n\n{told}")
    assert [(each.title, [page.short for page in each.questions if page.read]) for each in made.perspectives] == [
        ("Hjælp til planen", ["Del den tidligt", "Hold den ved lige"]),
        ("Planlæg", ["Del den tidligt", "Hold den ved lige"]),
    ]


def test_words_below_a_question_are_its_text_and_those_below_its_answer_a_page_after_it() -> None:
    text = draft(
        f"{FORM}Det gælder hele året.\n\n- Hvad giver energi?\n\n☐ Vi har talt om det.\n\nSe også § 4.\n\nMål: ____\n"
    )
    first, page, last = whole(text).perspectives[0].questions
    assert first.text == "Hvordan trives du på jobbet?\nDet gælder hele året."
    assert (page.text, page.read, last.text) == ("Se også § 4.", True, "Mål")
    assert "note:" not in text


def test_words_between_two_lines_help_with_the_first() -> None:
    (theme,) = template("# Lønsamtale\n\n## Løn\n\nForslag: ____\nDit forslag før samtalen\nLøn: ____\n").perspectives
    assert [(each.label, each.hint) for each in theme.questions[0].notes] == [
        ("Forslag", "Dit forslag før samtalen"),
        ("Løn", ""),
    ]


def test_boxes_under_a_heading_about_signing_are_asked() -> None:
    text = draft(f"{FORM}## Employee Sign-Off\n\nGoals are clear. ☐ Yes ☐ No\n\nSignature: ____\n")
    assert [each.text for each in whole(text).perspectives[-1].questions] == ["Goals are clear."]
    assert "# i skemaet" not in text


@pytest.mark.parametrize(
    ("form", "title"),
    [
        ("# Velkommen\n\nVed en samtale taler I sammen. Samtalen er jeres.\n\n## Nu\n\nHvad nu?\n", "Velkommen"),
        ("# Forberedelse\n\nVi holder MUS en gang om året.\n\n## Nu\n\nHvad nu?\n", "MUS"),
        ("# The school's own plan of evaluation, its aims, and how all are heard\n\n## Now\n\nHow?\n", "Evaluation"),
    ],
)
def test_the_kind_is_called_what_the_form_is_unless_it_has_a_name(form: str, title: str) -> None:
    assert template(form).kinds[0].title == title


def test_a_form_without_lines_at_the_top_gets_none_of_ours() -> None:
    text = draft(FORM)
    assert whole(text).header == ()
    assert text.index("# gæt: skemaet har ingen linjer øverst") < text.index("header: []")
    assert "header: []" not in draft(f"# MUS\n\nNavn: ____ Dato: ____\n\n{FORM.partition('Vi ser')[2]}")


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("☐ Lægen\n☐ Kommunen\n", "choices"),
        ("☐ Enig ☐ Ikke enig\n", "choice"),
        ("Når skal dere se på planen? ______\n", "date"),
        ("Når er du mest i form? ______\n", "text"),
        ("Hvornår skal vi mødes om det?\n______\n______\n", "text"),
    ],
)
def test_two_boxes_may_both_be_ticked_and_a_line_after_when_is_a_day(line: str, answer: str) -> None:
    made = template(f"{FORM}{line}").perspectives[0].questions[-1]
    assert (made.notes[0].answer if made.notes else "text") == answer


@pytest.mark.parametrize(("words", "kept"), [("Side {} af {}", ""), ("Lakeside Works · Page {}", "Lakeside Works")])
def test_the_number_of_a_page_is_no_word_of_the_form(words: str, kept: str) -> None:
    document = Document()
    document.add_heading("Review", 0)
    document.add_paragraph("How is it going?")
    said = "".join(f"<w:r><w:t xml:space='preserve'>{each}</w:t></w:r>" for each in words.split("{}"))
    number = "<w:fldSimple w:instr=' PAGE '><w:r><w:t>1</w:t></w:r></w:fldSimple>"
    footer = f"<w:p {nsdecls('w')}>{said.replace('</w:r><w:r>', f'</w:r>{number}<w:r>')}</w:p>"
    document.sections[0].footer._element.append(parse_xml(footer))
    told = [each for each in draft_of(document).split("\n") if "på siderne" in each]
    assert told == ([f"# i skemaet, øverst eller nederst på siderne: {kept}"] if kept else [])
