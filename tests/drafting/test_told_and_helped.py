"""What a form only tells, and what helps with an answer: neither is asked, and neither is called a reminder."""

from __future__ import annotations

import pytest
from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.drafting.test_as_the_form_has_it import draft_of, made_of, ruled
from tests.drafting.test_draft import FORM, draft, questions, template, whole

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
    helped = "Forslag: ____\n(Kun i kroner)\nDit forslag før samtalen\nLøn: ____\n"
    first = template(f"# Lønsamtale\n\n## Løn\n\n{helped}").perspectives[0].questions[0]
    assert [each.hint for each in first.notes] == ["Kun i kroner"]


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


def test_what_a_box_says_on_two_lines_or_in_brackets_below_it_is_one_box() -> None:
    boxes = (
        "☐ Vi er enige.\n\n**(Så skriv til HR)**\n\n☐ Vi er ikke enige, og\nvi taler om det igen.\n\nKommentar: ____\n"
    )
    (theme,) = template(f"# Samtale\n\n## Aftalen\n\n{boxes}").perspectives
    assert [each.label for each in theme.questions[0].notes[0].choices] == [
        "Vi er enige. (Så skriv til HR)",
        "Vi er ikke enige, og vi taler om det igen.",
    ]


def test_a_sentence_before_a_yes_and_a_no_is_asked_and_is_no_choice() -> None:
    made = template(f"{FORM}1. Den ansatte har lavet en plan. Ja ☐ Nej ☐\n").perspectives[0].questions[-1]
    assert (made.text, [each.label for each in made.notes[0].choices]) == (
        "Den ansatte har lavet en plan.",
        ["Ja", "Nej"],
    )


def test_help_under_a_heading_goes_with_its_lines_which_stay_beside_those_that_have_a_name() -> None:
    made = template("# Samtale\n\n## Fokus\n\n(Hvad vil I se efter?)\n____\n____\n\nKommentar:\n____\n____\n")
    (question,) = made.perspectives[0].questions
    assert [(each.label, each.lines, each.hint) for each in question.notes] == [
        ("Fokus", 2, "Hvad vil I se efter?"),
        ("Kommentar", 2, ""),
    ]


def test_what_is_told_over_the_signatures_and_bare_lines_after_them_ask_nothing() -> None:
    signing = "Min underskrift siger kun, at jeg har læst det, der står i planen, og fået en kopi af den."
    document = Document()
    document.add_heading("Samtale", 0)
    for line in ("Hvordan går det?", "Bemærkninger: ______", signing, "Underskrift: ______"):
        document.add_paragraph(line)
    for line in ("Fordeling", "Kopi 1: HR", "Kopi 2: Lederen"):
        document.add_paragraph().add_run(line).bold = True
    made = made_of(document)
    assert [(each.at, each.text) for each in made.guidance] == [
        ("signatures", signing),
        ("end", "Fordeling\nKopi 1: HR\nKopi 2: Lederen"),
    ]
    assert [each.text for theme in made.perspectives for each in theme.questions] == ["Hvordan går det?"]


def test_steps_that_are_said_over_each_table_are_said_once_and_not_kept_as_remarks() -> None:
    table = "| {} | Svag | God | Kommentar |\n|---|---|---|---|\n| Ro | ☐ | ☐ | |\n| Mod | ☐ | ☐ | |\n\n"
    text = draft(f"# Vurdering\n\n## Områder\n\n{''.join(map(table.format, ('Fag', 'Hold', 'Plan')))}")
    assert "# i skemaet" not in text
    assert len(whole(text).scales) == 1


def test_words_over_boxes_below_a_heading_name_them_and_so_do_those_over_lines_beside_others() -> None:
    boxes = "{}\n☐ yes ☐ no\n\n"
    made = template(
        f"# Review\n\n## Meeting\n\n### A. Summary\n\n{''.join(map(boxes.format, ('We agree on it', 'We go on')))}"
        "### B. Goals\n\nSummarize them.\n____\n____\n\nYour long-term goals\n____\n"
    )
    summary, goals = made.perspectives[0].questions
    assert [(each.label, each.answer) for each in summary.notes] == [
        ("We agree on it", "choice"),
        ("We go on", "choice"),
    ]
    assert [(each.label, each.lines) for each in goals.notes] == [("Summarize them.", 2), ("Your long-term goals", 1)]


def test_a_long_point_with_a_number_is_asked_and_the_lines_below_help_are_counted() -> None:
    point = f"{'Bidrar med nya idéer och '.join(' ' * 6).strip()} mer"
    part = "{}. {}\nBedömning: ____\nKonkreta exempel\n  (Från arbetet)\n____\n____\n\n"
    made = questions(f"# Samtal\n\n## Arbete\n\n{part.format('1a', 'Är öppen')}{part.format('1b', point)}")
    assert [(each.number, each.read) for each in made] == [("1a.", False), ("1b.", False)]
    assert [[(field.hint, field.lines) for field in each.notes][1:] for each in made] == [[("Från arbetet", 2)]] * 2


def test_a_question_that_the_form_answers_itself_is_read_where_others_have_lines() -> None:
    told = (
        "When a talk is over, the form is kept for two years. It is deleted after that, and nobody else has read it. "
    )
    faq = f"## Questions and answers\n\nWhat happens to it?\n\n{told}{told.strip()}\n\n"
    lines = "## Now\n\nHow are you?\n____\n____\n\nWhat next?\nBriefly.\n"
    answered, asked = template(f"# Review\n\n{faq}{lines}").perspectives
    assert [(each.text.partition("\n")[0], each.read) for each in (*answered.questions, *asked.questions)] == [
        ("What happens to it?", True),
        ("How are you?", False),
        ("What next?", False),
    ]
    assert [each.read for each in template(f"# Review\n\n{faq}").perspectives[0].questions] == [False]


def test_a_box_keeps_the_words_that_say_what_to_write_in_it() -> None:
    text = draft(f"{FORM}☐ [aftale] - ansvarlig: [navn] - frist: [dato]\n")
    (field,) = whole(text).perspectives[0].questions[0].notes
    assert [each.label for each in field.choices] == ["[aftale] - ansvarlig: [navn] - frist: [dato]"]
    assert "# i skemaet" not in text


def test_boxes_under_another_heading_about_agreements_are_no_part_of_the_plan() -> None:
    plan = "## Udviklingsplan\n\n### Mål\n\nMål: ____\nFrist: ____\n\n### Aftaler\n\n☐ [aftale] - ansvarlig: [navn]\n"
    made = template(f"{FORM}{plan}")
    assert [each.text for each in made.plan.headings] == ["Mål", "Frist"]
    assert [(each.title, len(each.questions)) for each in made.perspectives] == [("Trivsel", 1), ("Aftaler", 1)]


def test_a_row_that_is_longer_than_the_headings_says_the_rest_in_the_last_column() -> None:
    rows = "| Trin | Ord |\n|---|---|\n| 1 | Altid sikkert. | Roligt |\n| 2 | Som regel. | Roligt |\n"
    (field,) = template(f"{FORM}{rows}").perspectives[0].questions[0].notes
    assert [each.given for each in field.items] == [("Altid sikkert. Roligt",), ("Som regel. Roligt",)]
