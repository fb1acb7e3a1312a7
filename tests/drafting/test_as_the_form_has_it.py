"""What a form says by how it looks: lines to write on, hints, whose a place is, and what stands on every page."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from mus_tui.drafting.draft import drafted
from mus_tui.model.values.template import Template
from mus_tui.storage.own_form.word import pieces_of_word
from tests.drafting.test_draft import FORM, HOW, draft, questions, template, whole

_RULED = (
    f"<w:p {nsdecls('w')}><w:pPr><w:pBdr><w:bottom w:val='single' w:sz='4' w:space='1' w:color='999999'/></w:pBdr>"
    "</w:pPr></w:p>"
)


def draft_of(document: WordDocument) -> str:
    data = BytesIO()
    document.save(data)
    return drafted(pieces_of_word(data.getvalue()), "skema", "skema.docx").text


def made_of(document: WordDocument) -> Template:
    return whole(draft_of(document))


def ruled(document: WordDocument, lines: int) -> None:
    for _ in range(lines):
        document.element.body.insert(len(document.element.body) - 1, parse_xml(_RULED))


@pytest.mark.parametrize("lines", ["____\n____\n____\n", "______\n\n______\n\n______\n", "........\n" * 3])
def test_lines_to_write_on_are_counted(lines: str) -> None:
    (question,) = questions(f"{FORM}{lines}")
    assert [(each.label, each.lines) for each in question.notes] == [("", 3)]
    assert question.notes[0].id == "hvordan-trives-du-paa-jobbet"


def test_a_label_has_the_lines_below_it_and_the_help_between_as_its_hint() -> None:
    document = Document()
    document.add_heading("Utviklingssamtale", 0)
    document.add_heading("Arbeidet", 1)
    for label, hint, lines in (("Trivsel", "Skriv om dagene dine.", 4), ("Balanse", "Tid og krefter", 2)):
        document.add_paragraph().add_run(label).bold = True
        document.add_paragraph(hint)
        ruled(document, lines)
    (theme,) = made_of(document).perspectives
    assert [(each.label, each.hint, each.lines) for each in theme.questions[0].notes] == [
        ("Trivsel", "Skriv om dagene dine.", 4),
        ("Balanse", "Tid og krefter", 2),
    ]


def test_a_rule_across_the_page_is_no_place_to_write() -> None:
    document = Document()
    document.add_heading("MUS", 0)
    document.add_heading("Trivsel", 1)
    document.add_paragraph(
        "Vi taler først om det, der lykkes, og bagefter om det, der er svært, og tager os god tid til det."
    )
    ruled(document, 1)
    document.add_paragraph("Hvordan går det?")
    (theme,) = made_of(document).perspectives
    assert [each.text for each in theme.questions] == ["Hvordan går det?"]


@pytest.mark.parametrize(
    ("form", "roles"),
    [
        ("# MUS\n\n## Opgaver\n\nMedarbejder: ____\n\nLeder: ____\n", ["medarbejder", "leder"]),
        ("# Medarbeidersamtale\n\n## Mål\n\nAnsatt: ____\n\nLederens vurdering: ____\n", ["ansatt", "leder"]),
        ("# Utvecklingssamtal\n\n## Mål\n\nMedarbetare: ____\n\nChefens bild: ____\n", ["medarbetare", "chef"]),
        ("# Gespräch\n\n## Ziele\n\nMitarbeiter: ____\n\nVorgesetzte: ____\n", ["mitarbeiter", "vorgesetzte"]),
        ("# Job review\n\n## Quality\n\nWorker: ____\n\nManagement: ____\n", ["worker", "management"]),
    ],
)
def test_a_place_that_is_named_by_one_of_the_two_is_for_that_one(form: str, roles: list[str]) -> None:
    made = template(f"{form.partition('## ')[0]}## Start\n\nX?\n\n{''.join(form.partition('## ')[1:])}")
    (question,) = made.perspectives[-1].questions
    assert [role for each in question.notes for role in each.roles] == roles
    assert {each.id for each in made.kinds[0].roles} == set(roles)


def test_what_stands_on_every_page_is_told_once_and_not_where_it_is_the_title() -> None:
    document = Document()
    document.add_heading("Performance Review", 0)
    document.add_paragraph("How is it going?")
    document.sections[0].header.paragraphs[0].text = "Performance Review"
    document.sections[0].footer.paragraphs[0].text = "Lakeside Works · HR"
    text = draft_of(document)
    assert text.count("Lakeside Works") == 1
    assert text.index("Lakeside Works") < text.index("kinds:")
    assert "sider" not in text.replace("Lakeside Works", "").partition("kinds:")[2]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Udvikling", "Udvikling"),
        ("Forberedelsesark - to ark, og hvorfor begge skal sendes i god tid", "Forberedelsesark"),
        ("Beurteilungsbogen für Auszubildende und für alle anderen", "Beurteilungsbogen für Auszubildende"),
    ],
)
def test_the_heading_over_all_is_the_title_and_the_name_is_in_its_words(title: str, name: str) -> None:
    made = template(f"# {title}\n\nDet, du kan.\n\n## Din næste MUS\n\n{HOW}\n## Trivsel\n\n{HOW}")
    assert (made.title, made.name) == (title, name)


def test_what_is_both_theme_and_question_is_said_once() -> None:
    text = draft("# Job review\n\n## Attitude\n\n____\n____\n\n## Training\n\n____\n")
    assert [text.count(each) for each in ("Attitude", "Training")] == [1, 1]
    assert [[each.text for each in theme.questions] for theme in whole(text).perspectives] == [
        ["Attitude"],
        ["Training"],
    ]


def test_a_heading_over_headings_is_the_theme_where_they_are_its_questions() -> None:
    made = template(
        "# Kontrakt\n\n## Møder\n\n### Tid\n\n- Skal vi mødes fast?\n- Hvor?\n\n### Referat\n\n- Hvem skriver?\n"
    )
    (theme,) = made.perspectives
    assert theme.title == "Møder"
    assert [(each.text, [p.text for p in each.prompts]) for each in theme.questions] == [
        ("Tid", ["Skal vi mødes fast?", "Hvor?"]),
        ("Referat", ["Hvem skriver?"]),
    ]


def test_a_form_without_a_plan_or_a_scale_in_use_has_none() -> None:
    read = "| Stufe | Punkte |\n|---|---|\n| 1 | sehr gut |\n| 2 | gut |\n| 3 | schlecht |\n"
    text = draft(f"# Gespräch\n\n## Katalog\n\n{read}\n## Fragen\n\nWie geht es?\n")
    assert "scales:" not in text
    assert "\nplan:" not in text
    (field,) = whole(text).perspectives[0].questions[0].notes
    assert [(each.label, each.given) for each in field.items] == [
        ("1", ("sehr gut",)),
        ("2", ("gut",)),
        ("3", ("schlecht",)),
    ]


def test_a_table_of_levels_without_headings_is_read_as_it_stands() -> None:
    rows = "| 1 | Arbejder altid sikkert og roligt. |\n| 2 | Arbejder som regel sikkert. |\n| 3 | Er tit i tvivl. |\n"
    made = template(f"{FORM}\n{rows}")
    (field,) = made.perspectives[0].questions[0].notes
    assert [each.label for each in field.items] == ["1", "2", "3"]
    assert field.items[0].given == ("Arbejder altid sikkert og roligt.",)


def test_the_same_boxes_at_several_places_are_the_steps_of_one_scale() -> None:
    box = "{}\n\nBedömning ☐ Svag ☐ Bra ☐ Utmärkt\n\n"
    levels = "| Svag | Målen är ännu inte nådda, och mycket återstår att göra | 1 |\n"
    levels += "| Bra | Målen är nådda i det stora hela under året som gått | 3 |\n"
    levels += "| Utmärkt | Målen är överträffade med god marginal hela året | 5 |\n\n"
    made = template(
        f"# Lönesamtal\n\n## Skala\n\n{levels}## A\n\n{box.format('Hur gick det?')}{box.format('Vad mer?')}"
    )
    assert [[each.label for each in scale.points] for scale in made.scales] == [["Svag", "Bra", "Utmärkt"]]
    assert made.scales[0].points[1].text == "Målen är nådda i det stora hela under året som gått · 3"
    fields = [field for theme in made.perspectives for each in theme.questions for field in each.notes]
    assert [each.scale for each in fields] == [made.scales[0].id] * 2


def test_columns_that_are_ticked_are_the_levels_and_titles_across_the_table_ask_by_themselves() -> None:
    document = Document()
    document.add_heading("Beurteilung", 0)
    cells = [["Kriterien", "1 100–92", "2 91–81", "Punkte"], ["A · Person"], ["Ausdauer", "☐", "☐", ""]]
    cells += [["B · Fach"], ["Sorgfalt", "☐", "☐", ""]]
    table = document.add_table(len(cells), 4)
    for r, row in enumerate(cells):
        for c, words in enumerate(row):
            table.cell(r, c).text = words
        if len(row) == 1:
            table.cell(r, 0).merge(table.cell(r, 3))
    made = made_of(document)
    assert [each.text for each in made.perspectives[0].questions] == ["A · Person", "B · Fach"]
    (field,) = made.perspectives[0].questions[1].notes
    assert [(each.label, each.answer) for each in field.fields] == [("Kriterien", "scale"), ("Punkte", "text")]
    assert [each.label for each in made.scales[0].points] == ["1 100–92", "2 91–81"]


def test_what_is_to_be_written_beside_is_a_label_and_the_name_below_a_line_is_who_signs() -> None:
    document = Document()
    document.add_heading("Probezeit Gespräch", 0)
    document.add_paragraph("Wie geht es?")
    place = (
        f"<w:sdt {nsdecls('w')}><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>{{}}</w:t></w:r>"
        "</w:sdtContent></w:sdt>"
    )
    table = document.add_table(2, 2)
    table.cell(1, 0).text = "Unterschrift der Vorgesetzten"
    table.cell(1, 1).paragraphs[0]._p.append(parse_xml(place.format("[Vorname Name]")))
    made = made_of(document)
    assert [(each.role, each.label) for each in made.plan.signatures] == [
        ("vorgesetzte", "Unterschrift der Vorgesetzten"),
        ("mitarbeiter", "[Vorname Name]"),
    ]


def test_what_is_told_after_all_questions_stands_last() -> None:
    made = template(
        f"{FORM}- Hvad giver energi?\n\nKontrakten vedlægges planen, og I afleverer den i uge 4.\n\nBo Eksempel\n"
    )
    assert [(each.at, each.text) for each in made.guidance][-1] == (
        "end",
        "Kontrakten vedlægges planen, og I afleverer den i uge 4.\nBo Eksempel",
    )


def test_a_place_to_write_within_a_sentence_and_a_number_in_brackets_stay_in_it() -> None:
    made = questions(f"{FORM}- Vi får mindst ___ i karakter for det!\n- Samtalet tar cirka [X] minuter.\n")
    assert [each.text for each in made[0].prompts] == [
        "Vi får mindst ___ i karakter for det!",
        "Samtalet tar cirka [X] minuter.",
    ]


def test_signs_below_a_line_make_it_a_heading_as_deep_as_they_say() -> None:
    form = "MUS\n===\n\nOpgaver\n-------\n\nBalance\n·······\n____\n____\n\nLøn\n···\n____\n"
    (theme,) = template(form).perspectives
    assert (theme.title, [each.text for each in theme.questions]) == ("Opgaver", ["Balance", "Løn"])


def test_ids_are_in_the_words_of_the_form() -> None:
    text = draft("# Mitarbeitergespräch\n\n## Größe & Stärke\n\nPasst das? ☐ Ja ☐ Nein\n\nStufe 1–2: ____\n")
    assert "id: groesse-staerke\n" in text
    assert "id: stufe-1-2," in text
    assert "svar" not in text


def test_a_section_of_whole_sentences_is_a_page_to_read_and_asks_nothing() -> None:
    made = template(
        f"{FORM}## Gemte referater\n\nÆldre referater ligger i arkivet. Spørg HR.\n\n- De slettes efter to år.\n"
    )
    (page,) = made.perspectives[-1].questions
    assert (page.read, page.text) == (True, "Ældre referater ligger i arkivet. Spørg HR.\n- De slettes efter to år.")


def test_what_is_to_be_written_names_the_lines_below_it() -> None:
    (question,) = questions("# Review\n\n## Comments\n\n[Add your comments here]\n____\n____\n____\n")
    assert [(each.label, each.lines) for each in question.notes] == [("[Add your comments here]", 3)]


@pytest.mark.parametrize(
    ("form", "choices"),
    [
        ("Er du med? Ja / Nej\n", ["Ja", "Nej"]),
        ("Trives du? Ja/Nei/Vet ikke\n", ["Ja", "Nei", "Vet ikke"]),
        ("Hur går det? ☐ Inte påbörjat ☐ Pågår ☐ Klart\n", ["Inte påbörjat", "Pågår", "Klart"]),
    ],
)
def test_a_yes_and_a_no_or_how_far_something_has_come_is_one_choice(form: str, choices: list[str]) -> None:
    (field,) = [field for each in questions(f"{FORM}{form}") for field in each.notes]
    assert (field.answer, [each.label for each in field.choices]) == ("choice", choices)


def test_a_heading_of_a_column_that_gives_what_to_choose_is_chosen_from() -> None:
    table = "| Goal | Owner: Manager / Employee / Both | Done / Not done | Due |\n|---|---|---|---|\n| | | | |\n"
    plan = template(f"# Review\n\n## Questions\n\nHow is it?\n\n## Action plan\n\n{table}").plan
    assert [heading.text for heading in plan.headings][2] == "Done / Not done"
    assert [[each.label for each in field.choices] for field in plan.fields] == [[], [], ["Done", "Not done"], []]


def test_each_table_has_the_words_over_it() -> None:
    rows = "| 1 | Arbejder altid sikkert og roligt. |\n| 2 | Arbejder som regel sikkert. |\n| 3 | Er i tvivl. |\n\n"
    made = template(f"# Bedømmelse\n\n## Katalog\n\n### Person\n\nUdholdenhed\n\n{rows}Fatteevne\n\n{rows}")
    (theme,) = made.perspectives
    assert [(each.text, each.short) for each in theme.questions] == [
        ("Person\nUdholdenhed", "Person"),
        ("Fatteevne", ""),
    ]


def test_what_is_to_be_written_under_a_heading_of_the_plan_is_its_hint() -> None:
    plan = template(f"{FORM}## Handlingsplan\n\nMål: [helst ét]\nHandling: ______\nFrist: [en dato]\n").plan
    assert [(each.text, each.hint) for each in plan.headings] == [
        ("Mål", "[helst ét]"),
        ("Handling", ""),
        ("Frist", "[en dato]"),
    ]


def test_two_groups_of_labels_beside_each_other_stand_below_their_titles() -> None:
    rows = "| Mitarbeiter | | Bericht von | |\n| Name | | Name | |\n| Abteilung | | Tel. | |\n"
    (theme,) = template(f"# Gespräch\n\n{rows}").perspectives
    assert [(each.text, [field.label for field in each.notes]) for each in theme.questions] == [
        ("Mitarbeiter", ["Name", "Abteilung"]),
        ("Bericht von", ["Name", "Tel."]),
    ]
