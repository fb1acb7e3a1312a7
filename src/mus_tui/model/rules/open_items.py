"""What is still open when a talk is about to close. It never blocks; it shows the way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Literal, NamedTuple

from mus_tui.model.rules.answering.asked import answered_together, asked_of, asks_nothing, fields_there
from mus_tui.model.rules.answering.first_empty import first_empty
from mus_tui.model.rules.destroying import left_loose
from mus_tui.model.rules.group.belonging import still_misnamed
from mus_tui.model.rules.keywords import lie_unseen
from mus_tui.model.rules.minutes import lacks_minutes
from mus_tui.model.rules.route import route, step_for_topic
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.topic_parts import parts_left, topics_left, with_parts
from mus_tui.model.rules.who_answers import asks_consent
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.model.values.plan import missing
from mus_tui.model.values.plan_form import PlanField
from mus_tui.model.values.position import Position
from mus_tui.model.values.rows import Cell, is_there
from mus_tui.model.values.template import Question

_FEW_LETTERS = 40
"""So much of a question tells it from others that ask for the same."""


class OpenItem(NamedTuple):
    """One thing still open, and where it is settled."""

    kind: Literal[
        "topic",
        "keyword",
        "unseen",
        "row",
        "misnamed",
        "plan",
        "follow_up",
        "competence",
        "minutes",
        "earlier",
        "consent",
        "field",
    ]
    """What sort of thing it is."""
    step: str
    """The id of the step that settles it; `closing` for what is settled there."""
    words: str = ""
    """The topic, the keyword or the row, as it was written."""
    agreement: str = ""
    """For a row of this year its id; for one of an earlier plan what it is known by here."""
    fields: tuple[PlanField, ...] = ()
    """For a row: what the form asks for and the row leaves empty."""
    field: str = ""
    """For an answer that the form asks for: what an answer names its field by."""
    people: tuple[str, ...] = ()
    """For an answer of each their own: the ids of those who have not given theirs; none in a group (E10).

    For a row that says a name somebody had before: whom it was for.
    """

    @property
    def position(self) -> Position | None:
        """Where at the step it is settled; None where the step says it all."""
        if not (self.agreement or self.field or self.people):
            return None
        author = "" if self.agreement else "".join(self.people[:1])
        return Position(step=self.step, author=author, field=self.agreement or self.field)


def open_items(talk: Talk) -> tuple[OpenItem, ...]:
    """Return what is still open, in the order in which it is best settled."""
    answers = _told_apart(talk, tuple(_answers(talk)))
    early = (*_topics(talk), *_keywords(talk), *_competence(talk), *answers, *_earlier(talk))
    return (*early, *_plan(talk), *_minutes(talk), *_follow_up(talk))


def questions_left(talk: Talk) -> int:
    """Return how many questions they have not talked about; told at closing, never asked for."""
    return sum(step.kind == "question" and step.id not in talk.passed and not step.aside for step in route(talk))


def questions_empty(talk: Talk) -> int:
    """Return at how many of the questions they have talked about nobody wrote anything, where there is room for it."""
    gone_by = (step.question for step in route(talk) if step.kind == "question" and step.id in talk.passed)
    return sum(_has_room(talk, each) and not (talk.authors_at(each) or talk.agreements_at(each)) for each in gone_by)


def _has_room(talk: Talk, question: str) -> bool:
    """Whether a question asks for something in the talk, and not only before or after it."""
    asked = talk.question(question)
    return asks_nothing(asked) or bool(fields_there(asked, talk.kind, "talk"))


def competence_was_discussed(talk: Talk) -> bool | None:
    """Return the answer they gave, or else what the ticked topic suggests (E27); None where neither says."""
    if talk.closing.competence_discussed is not None:
        return talk.closing.competence_discussed
    topic = talk.talk_kind.competence_topic
    return True if topic and talk.topic_mark(topic).state == "discussed" else None


def plan_is_required(talk: Talk) -> bool:
    """Whether a plan must come of this talk (H24, K1, G10, G13, G14)."""
    rule = talk.talk_kind.plan
    return rule == "required" or (rule == "if_competence" and competence_was_discussed(talk) is True)


def _topics(talk: Talk) -> tuple[OpenItem, ...]:
    return tuple(
        OpenItem("topic", step_for_topic(talk, topic.id), with_parts(topic, parts_left(talk, topic)))
        for topic in topics_left(talk)
    )


def _keywords(talk: Talk) -> tuple[OpenItem, ...]:
    """Return the keywords that were chosen and not talked about (A16)."""
    if lie_unseen(talk):
        return (OpenItem("unseen", "keywords"),)
    return tuple(OpenItem("keyword", "keywords", word) for word in talk.chosen_keywords if word not in talk.touched)


def _competence(talk: Talk) -> tuple[OpenItem, ...]:
    asked = talk.talk_kind.plan == "if_competence" and competence_was_discussed(talk) is None
    return (OpenItem("competence", "closing"),) if asked else ()


def _answers(talk: Talk) -> Iterator[OpenItem]:
    """Give the fields that the form asks to be filled in, and that are empty; of rows, all that lacks at once."""
    for step in route(talk):
        question = talk.question(step.question) if step.kind == "question" else None
        fields = fields_there(question, talk.kind, "talk") if question else ()
        asked = [each for each in fields if each.required and is_there(each)]
        for _, together in groupby(asked, key=lambda each: each.rows.id if isinstance(each, Cell) else each.id):
            if question:
                yield from _unanswered(talk, step.id, question, tuple(together))


def _told_apart(talk: Talk, items: Sequence[OpenItem]) -> Iterator[OpenItem]:
    """Give the same answers, each with its question before it where a form calls several of them the same."""
    often = Counter(item.words for item in items)
    asked = {step.id: talk.question(step.question).called for step in route(talk) if step.kind == "question"}
    for item in items:
        question = asked[item.step]
        question = question if len(question) <= _FEW_LETTERS else f"{question[: _FEW_LETTERS - 1].rstrip()}…"
        yield item._replace(words=f"{question} · {item.words}") if often[item.words] > 1 else item


def _unanswered(talk: Talk, step: str, question: Question, fields: Sequence[Field]) -> Iterator[OpenItem]:
    first = fields[0]
    alone = answered_together(first)
    found = [(each, first_empty(talk, question, fields, each)) for each in ([""] if alone else _ids(talk, first))]
    lacking = [(person, field) for person, field in found if field]
    if lacking:
        people = () if alone or is_group(talk) else tuple(person for person, _ in lacking)
        yield OpenItem("field", step, question.name_of(first), field=question.ref_of(lacking[0][1]), people=people)


def _ids(talk: Talk, field: Field) -> list[str]:
    return [each.id for each in asked_of(talk, field)]


def _earlier(talk: Talk) -> tuple[OpenItem, ...]:
    return tuple(OpenItem("earlier", "follow-up", each.row.goal, each.ref) for each in left_loose(talk))


def _plan(talk: Talk) -> tuple[OpenItem, ...]:
    if not talk.agreements:
        return (OpenItem("plan", "plan"),) if plan_is_required(talk) else ()
    gaps = ((row, missing(talk.template.plan, row)) for row in talk.agreements)
    lacking = (OpenItem("row", "plan", row.goal, row.id, fields) for row, fields in gaps if fields)
    return (*_misnamed(talk), *lacking, *_consent(talk))


def _misnamed(talk: Talk) -> Iterator[OpenItem]:
    """Give the rows that say a name somebody had before: without it, it is not in their copy."""
    marks = still_misnamed(talk)
    for row in talk.agreements:
        if people := tuple(each.who for each in marks if each.row == row.id):
            yield OpenItem("misnamed", "plan", row.goal, row.id, people=people)


def _consent(talk: Talk) -> tuple[OpenItem, ...]:
    """Others than those at the table are involved only by agreement with the one the plan is about (B16)."""
    asked = (row for row in talk.agreements if asks_consent(talk, row) and not row.support_agreed)
    return tuple(OpenItem("consent", "plan", row.goal, row.id) for row in asked)


def _minutes(talk: Talk) -> tuple[OpenItem, ...]:
    form = talk.template.minutes
    return (OpenItem("minutes", "minutes", form.label),) if form and lacks_minutes(talk) else ()


def _follow_up(talk: Talk) -> tuple[OpenItem, ...]:
    asked = talk.template.plan.follow_up_required and talk.agreements and not talk.closing.follow_up.understood
    return (OpenItem("follow_up", "closing"),) if asked else ()
