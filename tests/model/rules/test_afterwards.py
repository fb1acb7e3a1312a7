"""What is filled in when the talk has been closed: an entry a day, beside the talk as it was."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.forms.filled_form import read_answers
from mus_tui.model.forms.taking_in import take_in
from mus_tui.model.rules.answering.afterwards import entries, entry_on, filled_in_later, left_empty, with_entry
from mus_tui.model.rules.answering.asked import asks_words_alone
from mus_tui.model.rules.destroying import without
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import route
from mus_tui.model.rules.silence import with_silence, without_silenced
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.preparation import Preparation
from mus_tui.model.values.template import Template
from tests.export.reading import plan_markdown
from tests.export.talks import CLOSED
from tests.sample import sample_source, sample_talk

LATER, LATEST = date(2026, 9, 1), date(2026, 10, 5)
HELD, AIM, HR = ("laere", "udbytte"), ("om-et-halvt-aar", "naaet"), ("", "journal")


def asking(**more: object) -> Talk:
    """Return the sample talk with a field, a whole question and one place beside them that are for afterwards."""
    source = sample_source()
    source["format"] = 2
    asked = [question for theme in source["perspectives"] for question in theme["questions"]]
    learning = next(question for question in asked if question["id"] == "laere")
    learning["notes"] = [
        {"id": "nu", "label": "Det vil jeg lære"},
        {"id": "udbytte", "label": "Udbyttet", "when": ["afterwards"], **more},
    ]
    last = source["perspectives"][-1]["questions"]
    choices = [{"id": "ja", "label": "Ja"}, {"id": "nej", "label": "Nej"}]
    reached = {"id": "naaet", "label": "Er målet nået?", "answer": "choice", "choices": choices}
    last.append({"id": "om-et-halvt-aar", "text": "Om et halvt år", "notes": [{**reached, "when": ["afterwards"]}]})
    source["afterwards"] = [{"id": "journal", "label": "Journalnummer", "roles": ["leder"], "required": True}]
    return sample_talk().altered(template=Template.model_validate(source))


def filled_in() -> Talk:
    talk = with_entry(asking().with_stance("p1", True).closed(CLOSED), LATER, HELD, Answer(text="Et kursus"))
    talk = with_entry(talk, LATER, AIM, Answer(chosen=("ja",)))
    return with_entry(talk, LATEST, HR, Answer(text="17-4"))


def test_it_is_not_asked_in_the_talk_nor_before_it() -> None:
    talk = asking()
    assert "q-om-et-halvt-aar" not in [step.id for step in route(talk)]
    assert asks_words_alone(talk.question("laere"))
    assert talk.question("laere").pads == (("", "Det vil jeg lære"),)
    before = to_markdown(tuple(preparation_form(talk, talk.participants[1], by_hand=False)))
    for words in ("Udbyttet", "Om et halvt år", "Journalnummer"):
        assert words not in before
    assert "journal" not in [item.field for item in open_items(talk)]


def test_on_paper_it_stands_in_its_place_marked_as_for_afterwards() -> None:
    talk = asking()
    for said in (
        to_markdown(tuple(paper_form(talk.template, talk.talk_kind))),
        to_markdown(tuple(sitting_form(talk))),
    ):
        mark = said.index("Udfyldes efter samtalen")
        assert said.index("Det vil jeg lære") < mark < said.index("Udbyttet") < said.index("Om et halvt år")
        assert said.count("Udfyldes efter samtalen") == 2
        assert said.index("Er målet nået?") < said.index("## Efter samtalen") < said.index("Journalnummer (til Leder)")
    assert "Udbyttet:** (udfyldes efter samtalen)" in template_markdown(talk.template)
    assert "## Efter samtalen" in template_markdown(talk.template)


def test_only_a_closed_talk_is_filled_in_and_nothing_else_of_it_changes() -> None:
    with pytest.raises(ValueError, match="closed"):
        with_entry(asking(), LATER, HELD, Answer(text="Et kursus"))
    closed = asking().with_stance("p1", True).closed(CLOSED)
    assert [each.place for each in filled_in_later(closed)] == [HELD, AIM, HR]
    assert filled_in().altered(afterwards=()) == closed


def test_each_day_has_an_entry_of_its_own_and_an_empty_one_takes_it_away() -> None:
    talk = with_entry(filled_in(), LATER, HELD, Answer(text="Et godt kursus"))
    talk = with_entry(talk, LATEST, HELD, Answer(text="Og et oplæg"))
    assert [(each.on, each.text) for each in entries(talk, HELD)] == [
        (LATER, "Et godt kursus"),
        (LATEST, "Og et oplæg"),
    ]
    assert entry_on(talk, LATEST, HELD) == Answer(text="Og et oplæg")
    assert [each.on for each in entries(with_entry(talk, LATER, HELD, Answer()), HELD)] == [LATEST]


def test_a_reminder_names_what_the_form_asks_for_and_nobody_has_filled_in() -> None:
    closed = asking().closed(CLOSED)
    assert [field.label for field in left_empty(closed)] == ["Journalnummer"]
    assert left_empty(with_entry(closed, LATER, HR, Answer(text="17-4"))) == ()


def test_a_copy_has_it_dated_in_the_forms_place_with_the_notes_and_what_stands_beside_them_always() -> None:
    talk = filled_in()
    plain, noted = plan_markdown(talk), plan_markdown(talk, notes=True)
    for said in (plain, noted):
        assert "## Efter samtalen" in said
        assert "**Journalnummer (til Leder) (5. oktober 2026, efter samtalen):** 17-4" in said
    assert "Et kursus" not in plain
    written = "**Udbyttet (1. september 2026, efter samtalen):** Et kursus"
    assert noted.index("## Fælles noter") < noted.index(written) < noted.index("Om et halvt år")
    assert "**Er målet nået? (1. september 2026, efter samtalen):** Ja" in noted


def test_it_goes_with_the_notes_or_with_the_plan_and_silence_covers_it() -> None:
    talk = filled_in()
    assert [each.field for each in without(talk, ["notes"]).afterwards] == ["journal"]
    assert [each.field for each in without(talk, ["plan"]).afterwards] == ["udbytte", "naaet"]
    silenced = without_silenced(with_silence(talk, "laere", "employee"))
    assert [each.field for each in silenced.afterwards] == ["naaet", "journal"]


def test_what_was_filled_in_where_the_form_asks_nothing_any_more_is_still_in_the_copy() -> None:
    talk = filled_in().altered(template=sample_talk().template)
    assert "17-4" in plan_markdown(talk)
    assert "Et kursus" not in plan_markdown(talk)
    assert "**(1. september 2026, efter samtalen):** Et kursus" in plan_markdown(talk, notes=True)


def test_a_form_that_is_taken_in_beforehand_loses_nothing_that_is_written_in_those_places() -> None:
    talk, person = asking(), asking().participants[1]
    form = to_markdown(tuple(sitting_form(talk)))
    for label, words in (("Det vil jeg lære", "At tale"), ("Udbyttet", "Intet endnu"), ("Journalnummer", "17-4")):
        form = "\n".join(f"{line}\n\n{words}" if label in line else line for line in form.split("\n"))
    answers = read_answers(form, blank_forms(talk, person))
    taken = take_in(talk, Preparation(talk=talk.id, participant=person.id), answers)
    assert [(each.at, each.text) for each in taken.preparation.notes] == [("laere", "At tale")]
    assert "Intet endnu" in taken.left_over
    assert "17-4" in taken.left_over
