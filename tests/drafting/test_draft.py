"""What a form comes to in its draft: headings, questions, points, tables, boxes and lines to write on."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.drafting.draft import drafted
from mus_tui.model.values.template import Question, Template
from mus_tui.storage.own_form.text_lines import pieces_of_text
from mus_tui.storage.template.template_file import whole_template
from mus_tui.storage.template.yaml_reader import read_yaml
from mus_tui.words import speaking


def draft(form: str) -> str:
    return drafted(pieces_of_text(form), "skema", "skema.md").text


def whole(text: str) -> Template:
    return whole_template(Path("u.yaml"), read_yaml(text.encode(), "u.yaml"), "u.yaml").template


def template(form: str) -> Template:
    return whole(draft(form))


def questions(form: str) -> list[Question]:
    return [each for theme in template(form).perspectives for each in theme.questions]


HOW = "Hvordan trives du på jobbet?\n"
FORM = f"# MUS i Lillekøbing\n\nVi ser frem.\n\n## Trivsel\n\n{HOW}\n"


def test_headings_are_themes_and_questions_questions_and_points_below_them_prompts() -> None:
    made = template(
        f"{FORM}- Hvad giver dig energi?\n- Hvad dræner?\n  - På holdet?\n\n## 2. Opgaver\n\n1a. Hvad laver du?\n"
    )
    assert made.title == "MUS i Lillekøbing"
    assert [(each.number, each.title) for each in made.perspectives] == [(None, "Trivsel"), ("2.", "Opgaver")]
    first, second = (each.questions[0] for each in made.perspectives)
    assert (first.text, second.number, second.text) == (HOW.strip(), "1a.", "Hvad laver du?")
    assert [(each.text, [below.text for below in each.prompts]) for each in first.prompts] == [
        ("Hvad giver dig energi?", []),
        ("Hvad dræner?", ["På holdet?"]),
    ]


def test_points_that_ask_are_questions_where_no_question_stands_above_and_others_belong_to_the_heading() -> None:
    made = template(
        "# MUS\n\n## Opgaver\n\n- Hvad lykkes?\n- Hvad driller?\n\n## Samarbejde\n\n- kolleger\n- borgere\n"
    )
    assert [[each.text for each in theme.questions] for theme in made.perspectives] == [
        ["Hvad lykkes?", "Hvad driller?"],
        ["Samarbejde"],
    ]
    assert [each.text for each in made.perspectives[1].questions[0].prompts] == ["kolleger", "borgere"]


def test_a_heading_with_room_below_is_asked_itself() -> None:
    below = "# Samtale\n\n## Din hverdag\n\n### Opgaver\n\n_______\n\n### Samarbejde\n\nDet gælder holdet.\n\n_______\n"
    (theme,) = template(below).perspectives
    assert [(each.text, each.short) for each in theme.questions] == [
        ("Opgaver", ""),
        ("Samarbejde\nDet gælder holdet.", "Samarbejde"),
    ]


def test_a_heading_over_headings_is_kept_as_a_remark() -> None:
    text = draft("# Samtale\n\n## Del et\n\n### Trivsel\n\nHvordan går det?\n\n### Opgaver\n\nHvad laver du?\n")
    assert "# i skemaet, over det følgende: Del et" in text
    assert text.index("Del et") < text.index("title: Trivsel")


def test_what_a_form_explains_stands_before_the_questions_and_confidence_by_itself() -> None:
    made = template(
        f"# MUS\n\nVi ser frem:\n\n- sammen\n\nSamtalen er fortrolig.\n\n## Formål\n\nAt lære.\n\n## Trivsel\n\n{HOW}"
    )
    assert [(each.at, each.title, each.text) for each in made.guidance] == [
        ("confidentiality", "", "Samtalen er fortrolig."),
        ("purpose", "", "Vi ser frem:\n- sammen"),
        ("purpose", "Formål", "At lære."),
    ]


def test_a_table_under_the_plan_is_the_plan_with_its_own_headings_and_rows() -> None:
    plan = template(
        f"{FORM}## Udviklingsplan\n\n| Mål | Hvordan | Ansvarlig/frist | Pris |\n|---|---|---|---|\n"
        + "| | | | |\n" * 2
    ).plan
    assert (plan.title, plan.rows, plan.layout) == ("Udviklingsplan", 2, "table")
    assert [(h.text, [(f.id, f.label) for f in h.fields]) for h in plan.headings] == [
        ("Mål", [("goal", "")]),
        ("Hvordan", [("actions", "")]),
        ("Ansvarlig/frist", [("responsible", "Ansvarlig"), ("deadline", "frist")]),
        ("Pris", [("eget-pris", "Pris")]),
    ]


def test_labels_below_each_other_are_a_plan_on_cards_and_the_same_table_again_is_a_part() -> None:
    plan = template(f"{FORM}## Handlingsplan\n\nMål: ______\nHandling: ______\nFrist: ______\n").plan
    assert (plan.layout, [each.text for each in plan.headings]) == ("cards", ["Mål", "Handling", "Frist"])
    table = "| Mål | Hvornår |\n|---|---|\n| | |\n"
    plan = template(f"{FORM}## Aftaler\n\n### Kort sigt\n\n{table}\n### Lang sigt\n\n{table}").plan
    assert [each.title for each in plan.parts] == ["Kort sigt", "Lang sigt"]
    assert [each.text for each in plan.headings] == ["Mål", "Hvornår"]


def test_a_plan_without_a_goal_gets_one_and_a_form_without_a_plan_has_none() -> None:
    plan = template(f"{FORM}## Aftaler\n\n| Handling | Hvem |\n|---|---|\n| | |\n").plan
    assert [(each.text, each.fields[0].id) for each in plan.headings] == [("Handling", "goal"), ("Hvem", "responsible")]
    made = template(FORM)
    assert made.kinds[0].plan == "none"
    assert "# vores:" in draft(FORM)


def test_a_table_of_levels_is_rated_on_a_scale_with_words_beside_it() -> None:
    made = template(
        f"{FORM}\n| Kriterier | 1 | 2 | 3 | Bemærkninger |\n|---|---|---|---|---|\n"
        "| Faglighed | | | | |\n| Tempo | | | | |\n"
    )
    (field,) = made.perspectives[0].questions[0].notes
    assert (field.answer, [each.label for each in field.items]) == ("rows", ["Faglighed", "Tempo"])
    assert [(each.label, each.answer) for each in field.fields] == [("Kriterier", "scale"), ("Bemærkninger", "text")]
    assert [each.label for each in made.scales[0].points] == ["1", "2", "3"]


def test_the_levels_of_a_scale_may_be_explained_in_a_table_of_their_own() -> None:
    made = template(
        f"{FORM}\n| Score | Betyder |\n|---|---|\n| 2 | Godt |\n| 1 | For lidt |\n\n"
        "| Emne | Score | Kommentar |\n|---|---|---|\n| Tempo | | |\n\n| Emne | 1 | 2 |\n|---|---|---|\n| Ro | | |\n"
    )
    assert len(made.scales) == 1
    assert [(each.label, each.text) for each in made.scales[0].points] == [("2", "Godt"), ("1", "For lidt")]
    field = made.perspectives[0].questions[0].notes[0]
    assert [each.answer for each in field.fields] == ["scale", "text"]


def test_rows_that_ask_are_questions_each_with_the_columns_as_fields() -> None:
    made = questions(
        "# Samtale\n\n| Tema | Før | Efter |\n|---|---|---|\n| Hvordan går det? | | |\n| Hvad vil du? | | |\n"
    )
    assert [(each.text, [field.label for field in each.notes]) for each in made] == [
        ("Hvordan går det?", ["Før", "Efter"]),
        ("Hvad vil du?", ["Før", "Efter"]),
    ]


def test_an_agenda_beside_the_columns_of_a_plan_is_both() -> None:
    made = template(
        "# MUS\n\n| Dagsorden | Beslutning | Ansvarlig |\n|---|---|---|\n| Opgaver | | |\n| Samarbejde | | |\n"
    )
    assert [each.text for each in made.perspectives[0].questions] == ["Opgaver", "Samarbejde"]
    assert [each.text for each in made.plan.headings] == ["Beslutning", "Ansvarlig"]


def test_boxes_are_chosen_among_and_single_ones_in_a_row_together() -> None:
    made = questions(f"{FORM}Ønsker du kursus? ☐ Ja ☐ Nej\n\nHvad betyder mest?\n- [ ] løn\n- [ ] tid\n- [ ] ro\n")
    fields = [field for each in made for field in each.notes]
    assert [(each.answer, [c.label for c in each.choices]) for each in fields] == [
        ("choice", ["Ja", "Nej"]),
        ("choices", ["løn", "tid", "ro"]),
    ]


def test_the_lines_at_the_top_stand_there_and_what_the_program_does_not_know_of_them_is_asked() -> None:
    made = template(f"# MUS\n\nNavn: ____ Stilling: ____\nDato: ____\nPeriode: ____\n\n## Trivsel\n\n{HOW}")
    assert [(each.label, each.shows, each.role or each.field) for each in made.header or ()] == [
        ("Navn", "person", "medarbejder"),
        ("Stilling", "answer", "stilling"),
        ("Dato", "date", None),
        ("Periode", "period", None),
    ]
    asked = made.perspectives[0].questions[0]
    assert [(each.label, each.lines) for each in asked.notes] == [("Stilling", 1)]
    assert made.plan.header == ()


def test_those_who_sign_are_known_and_a_third_only_signs() -> None:
    made = template(f"{FORM}## Underskrifter\n\nDato: ____\nMedarbejderens underskrift: ____\nLeder: ____\nHR: ____\n")
    assert [(each.role, each.label) for each in made.plan.signatures] == [
        ("medarbejder", "Medarbejderens underskrift"),
        ("leder", "Leder"),
        ("hr", "HR"),
    ]
    assert made.plan.date_label == "Dato"
    assert [(each.id, each.present) for each in made.kinds[0].roles] == [
        ("leder", True),
        ("medarbejder", True),
        ("hr", False),
    ]


def test_more_fields_than_a_question_has_room_for_go_on_in_the_next() -> None:
    made = questions("# MUS\n\n## Opgaver\n\n" + "".join(f"Emne {n}: ______\n" for n in "abcdefghijklmno"))
    assert [len(each.notes) for each in made] == [12, 3]


@pytest.mark.parametrize(
    ("form", "language", "kind", "roles"),
    [
        (
            "# Medarbejderudviklingssamtale\n\nHvordan har du og din leder det, medarbejder?\n",
            "da",
            "MUS",
            ["Leder", "Medarbejder"],
        ),
        (
            "# Medarbeidersamtale\n\nHva har du og din leder avtalt, medarbeider?\n",
            "nb",
            "SAMTALE",
            ["Leder", "Medarbeider"],
        ),
        (
            "# Utvecklingssamtal\n\nVad tycker medarbetaren och chefen om det?\n",
            "sv",
            "SAMTAL",
            ["Chef", "Medarbetare"],
        ),
        (
            "# Mitarbeitergespräch\n\nWas erwartet die Führungskraft von Ihnen?\n",
            "de",
            "GESPRAECH",
            ["Führungskraft", "Mitarbeiter"],
        ),
        (
            "# Annual appraisal\n\nWhat do you and your manager want, employee?\n",
            "en",
            "APPRAISAL",
            ["Manager", "Employee"],
        ),
    ],
)
def test_the_language_the_talk_and_the_two_are_those_of_the_form(
    form: str, language: str, kind: str, roles: list[str]
) -> None:
    made = template(form)
    assert (made.language, made.kinds[0].id) == (language, kind)
    assert [each.label for each in made.kinds[0].roles] == roles


def test_every_guess_is_marked_and_the_remarks_speak_the_language_of_the_program() -> None:
    assert "# gæt: samtaleformen" in draft(FORM)
    with speaking("en"):
        assert "# guess: the kind of talk" in draft(FORM)


@pytest.mark.parametrize(
    "words", ["a: b", "# nr", '"x" \\ y', "- x", "nej", "true", "12", "[a] {b}", "* & ! %", "«x»", "“x”", "@x"]
)
def test_words_stand_as_they_are_whatever_yaml_makes_of_their_signs(words: str) -> None:
    (question,) = questions(f"# MUS\n\n## Trivsel\n\n{HOW}\nHusk {words}\n\n")
    assert question.note == f"Husk {words}"
    (asked,) = questions(f"# MUS\n\n## Trivsel\n\nHvad er {words} for dig?\n")
    assert asked.text == f"Hvad er {words} for dig?"


def test_what_stands_over_the_points_again_is_their_label_and_a_title_on_the_next_page_the_same_theme() -> None:
    one = "## Trivsel\n\n{}\n\nTil eftertanke:\n\n- {}\n\n"
    made = template("# MUS\n\n" + one.format("Hvordan går det?", "hjemme") + one.format("Hvad driller?", "ude"))
    assert made.prompts_label == "Til eftertanke"
    (theme,) = made.perspectives
    assert [(each.text, [prompt.text for prompt in each.prompts]) for each in theme.questions] == [
        ("Hvordan går det?", ["hjemme"]),
        ("Hvad driller?", ["ude"]),
    ]
    assert [draft(FORM).count(words) for words in ("Vi ser frem", HOW.strip())] == [1, 1]


def test_the_title_is_the_line_that_names_the_talk_and_whose_form_it_is_stands_in_a_remark() -> None:
    form = f"LILLEKØBING KOMMUNE\n\nMedarbejderudviklingssamtale\n\nTRIVSEL\n\n{HOW}"
    assert template(form).title == "Medarbejderudviklingssamtale"
    assert "# i skemaet, øverst eller nederst på siderne: LILLEKØBING KOMMUNE" in draft(form)
    assert [each.title for each in template(form).perspectives] == ["TRIVSEL"]


def test_help_in_the_cells_of_a_plan_is_a_hint_under_its_heading_and_an_example_a_remark() -> None:
    table = "| Mål<br>hvad vil vi? | Hvem | Frist |\n|---|---|---|\n| Faglige | | |\n"
    plan = template(f"{FORM}## Udviklingsplan\n\nNavn: ____\n\n{table}").plan
    assert [(each.text, each.hint) for each in plan.headings] == [("Mål", "hvad vil vi?"), ("Hvem", ""), ("Frist", "")]


def test_a_scale_that_is_ticked_where_it_is_explained_is_answered_there() -> None:
    made = template(f"{FORM}\n| Vurdering | Betyder |\n|---|---|\n| ☐ Lav | for lidt |\n| ☐ Høj | meget |\n")
    (field,) = made.perspectives[0].questions[0].notes
    assert (field.label, field.answer) == ("Vurdering", "scale")
    assert [(each.label, each.text) for each in made.scales[0].points] == [("Lav", "for lidt"), ("Høj", "meget")]


def test_a_table_beside_the_plan_is_asked_by_itself() -> None:
    two = "### Mål\n\n| Mål | Frist |\n|---|---|\n| | |\n\n### Støtte\n\n| Hvad | Hvor meget |\n|---|---|\n| | |\n"
    made = template(f"{FORM}## Udviklingsplan\n\n{two}")
    assert [each.text for each in made.plan.headings] == ["Mål", "Frist"]
    (field,) = made.perspectives[-1].questions[0].notes
    assert (made.perspectives[-1].title, [each.label for each in field.fields]) == ("Støtte", ["Hvad", "Hvor meget"])
