"""Whom a field is for: where each answers, those who take part, and not one who only approves."""

from __future__ import annotations

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.pieces import Grid, Heading, Place
from mus_tui.model.rules.answering.asked import asked_of, fields_at
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Template
from mus_tui.tui.desk import Desk
from mus_tui.tui.talk.asked_here import asked_here, role_mark
from mus_tui.tui.talk.own_note import OwnNote
from tests.sample import sample_source, sample_talk
from tests.tui.at_table import NOW


def approved_talk() -> Talk:
    """Return a talk with a third who only approves, and a rating that each gives, by roles and without."""
    source = sample_source() | {"format": 2, "scales": [{"id": "ti", "least": 1, "most": 3}]}
    source["kinds"][0]["roles"].append({"id": "chef", "label": "Godkendt af"})
    rated = {"answer": "scale", "scale": "ti", "each": True}
    both = ["leder", "medarbejder"]
    source["perspectives"][0]["questions"][0]["notes"] = [
        {"id": "alle", "label": "Alle", **rated},
        {"id": "begge", "label": "Begge", **rated, "roles": both},
        {"id": "chef", "label": "Chefen", **rated, "roles": ["chef"]},
        {"id": "ord", "label": "Ord"},
        {"id": "deres", "label": "Deres", "roles": both},
    ]
    talk = sample_talk().altered(template=Template.model_validate(source))
    third = Participant(id="p3", role="chef", name="Bo Lind")
    return talk.altered(participants=(*talk.participants, third))


def test_each_without_roles_asks_those_who_take_part_and_with_roles_those_alone() -> None:
    talk = approved_talk()
    question = talk.template.perspectives[0].questions[0]
    asked = {field.id: [each.id for each in asked_of(talk, field)] for field in question.notes if field.each}
    assert asked == {"alle": ["p1", "p2"], "begge": ["p1", "p2"], "chef": ["p3"]}
    assert [field.id for field in fields_at(talk, question, "talk", "chef")] == ["chef", "ord"]


def test_no_row_stands_on_paper_for_one_who_only_approves() -> None:
    talk = approved_talk()
    for pieces in (sitting_form(talk), paper_form(talk.template, talk.talk_kind)):
        rows = [row for piece in pieces if isinstance(piece, Grid) for row in piece.rows]
        there = [(row.over, n) for n, row in enumerate(rows) if row.over]
        assert [over for over, _ in there] == ["Alle", "Alle", "Begge", "Begge", "Chefen"]


def test_what_is_asked_in_the_talk_alone_leaves_no_heading_on_the_form_to_prepare_on() -> None:
    source = sample_source() | {"format": 2}
    first, second = source["perspectives"][:2]
    for question in first["questions"]:
        question["notes"] = [{"id": "da", "label": "Da", "when": ["talk"]}]
    talk = sample_talk().altered(template=Template.model_validate(source))
    pieces = preparation_form(talk, talk.participants[0], by_hand=True)
    headings = [piece.text for piece in pieces if isinstance(piece, Heading)]
    assert not {first["title"], *(each["text"] for each in first["questions"])} & {*headings}
    assert {second["title"], *(each["text"] for each in second["questions"])} <= {*headings}


def test_what_all_who_take_part_are_asked_does_not_say_whom_it_is_for() -> None:
    talk = approved_talk()
    fields = {field.id: field for field in talk.template.perspectives[0].questions[0].notes}
    assert role_mark(talk, fields["begge"]).plain == ""
    assert "Godkendt af" in role_mark(talk, fields["chef"]).plain
    labels = [piece.label for piece in sitting_form(talk) if isinstance(piece, Place)]
    assert "Deres" in labels


def test_what_one_role_alone_is_asked_says_so_also_where_they_answer_on_the_shared_screen() -> None:
    talk = approved_talk()
    asked = talk.template.perspectives[0].questions[0]
    own = OwnNote(Desk(talk, Position(), lambda: None, lambda: NOW, NOW))
    own.turn_to(asked.id, "p3", covered=False)
    labels = [each.label for each in asked_here(talk, asked, "p3", (), own)]
    assert labels == ["Chefen · til Godkendt af", "Ord · egen note"]
