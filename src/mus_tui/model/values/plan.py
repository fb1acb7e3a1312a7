"""The rows of a development plan."""

import re
from typing import Annotated, Self, cast

from pydantic import Field, StringConstraints

from mus_tui.model.values.answers import Answer, OwnAnswer
from mus_tui.model.values.plan_date import NO_DATE, PlanDate
from mus_tui.model.values.plan_form import CANONICAL, DATE_FIELDS, FieldId, PlanField, PlanForm
from mus_tui.model.values.text import Frozen, Line, Ref, Text, put

_BEGINS = re.compile(r"(?:fra|from)\b", re.IGNORECASE)
_UNTIL = re.compile(r"[-–—]|\b(?:til|indtil|to|till|until)\b", re.IGNORECASE)
"""What makes a span of two days or months; from one of them on is when it begins."""


class Action(Frozen):
    """One thing to do to reach a goal."""

    what: Text = ""
    """What is to be done, in their words."""
    responsible: Line = ""
    """Who answers for it, where the form asks for each action (K7)."""


class Agreement(Frozen):
    """One row of the plan, and all that was said about it."""

    id: Annotated[str, StringConstraints(pattern=r"^a[1-9][0-9]{0,8}$")]
    """`a` and a number; unique in the talk and never shown."""
    question: Ref | None = None
    """The question it was made at."""
    perspective: Ref | None = None
    """The perspective it belongs to, where the plan is kept by perspective (A5), or the part of the plan."""
    carried_from: Ref | None = None
    """The row of an earlier plan that it goes on from, by its talk and its id there."""
    times_carried: int = Field(default=0, ge=0, le=99)
    """How many times it has been carried from one year's plan into the next."""
    goal: Text = ""
    """What is to be reached, or what is agreed."""
    category: tuple[Ref, ...] = ()
    """Which kinds of competence, as ids of the form's choices (K4)."""
    actions: tuple[Action, ...] = ()
    """How the goal is reached, one thing after the other."""
    support: Text = ""
    """Who else is involved or gives support (G20, B16)."""
    start: PlanDate = NO_DATE
    """When they begin on it (K6)."""
    deadline: PlanDate = NO_DATE
    """When, or by when, it is done (K6, B15)."""
    responsible: Line = ""
    """Who answers for the row (B15); not the same as who is involved (E11)."""
    follow_up: Text = ""
    """How it is followed up (G21)."""
    follow_up_on: PlanDate = NO_DATE
    """When it is followed up (A19)."""
    evaluation: Text = ""
    """How they see whether it was reached (K8)."""
    relation: Text = ""
    """What it has to do with the core task or the workplace's goals (G19)."""
    in_use: Text = ""
    """How the new competence is put into play (G22)."""
    in_use_on: PlanDate = NO_DATE
    """When the new competence is put into play (G22)."""
    disclose: Text = ""
    """What may be passed on; empty means nothing (G27)."""
    disclose_to: Text = ""
    """To whom it may be passed on; empty means nobody (G27)."""
    own: tuple[OwnAnswer, ...] = ()
    """What stands in the fields of the template's own; no empty ones."""
    support_agreed: bool | None = None
    """Whether the one the plan is about has agreed to others being involved (B16); None until they are asked."""
    agreed: tuple[Ref, ...] = ()
    """The ids of the participants who have agreed to the row as it stands; an edit clears them."""
    disagreement: Text = ""
    """What they do not agree on about this row; it stops nothing (S4)."""

    @property
    def number(self) -> int:
        """The number in its id, which no later row gets again."""
        return int(self.id[1:])

    def answer_in(self, field: str) -> Answer:
        """Return what stands in a field of the template's own."""
        return next((each for each in self.own if each.field == field), NO_ANSWER)

    def with_own(self, field: str, answer: Answer) -> Self:
        """Answer in a field of the template's own; an empty answer takes it away."""
        if answer == self.answer_in(field):
            return self
        new = OwnAnswer(field=field, text=answer.text, chosen=answer.chosen, date=answer.date)
        return self.altered(own=put(self.own, new, lambda each: each.field, keep=not answer.is_empty))

    def date_in(self, field: str) -> PlanDate:
        """Return the date of one of the date fields."""
        return cast(PlanDate, getattr(self, field)) if field in CANONICAL else self.answer_in(field).date

    def text_in(self, field: str) -> str:
        """Return what stands in a field as text; the actions of a goal one a line."""
        if field not in CANONICAL:
            said = self.answer_in(field)
            return said.text or said.date.written or ", ".join(said.chosen)
        if field == "actions":
            return "\n".join(action.what for action in self.actions if action.what)
        if field in DATE_FIELDS:
            return self.date_in(field).written
        if field == "category":
            return ", ".join(self.category)
        return cast(str, getattr(self, field))

    def says(self, field: str) -> bool:
        """Whether anything stands in a field."""
        if field == "actions":
            return any(action.what or action.responsible for action in self.actions)
        return bool(self.text_in(field).strip())

    @property
    def everyone_responsible(self) -> str:
        """Who answers for the row: its responsible, or those of its actions, each once."""
        if self.responsible:
            return self.responsible
        return ", ".join(dict.fromkeys(action.responsible for action in self.actions if action.responsible))

    @property
    def due(self) -> PlanDate:
        """The date that says when: the deadline, or else the first other date that was set."""
        return self.deadline or self.in_use_on or self.follow_up_on or self.start

    @property
    def due_itself(self) -> PlanDate:
        """The date that says when it is done, which the day it is followed up on does not."""
        return self.deadline or self.in_use_on or self.start

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been written in any field."""
        place = {"id": self.id, "question": self.question, "perspective": self.perspective}
        onward = {"carried_from": self.carried_from, "times_carried": self.times_carried}
        acted = tuple(action for action in self.actions if action != Action())
        return self.altered(actions=acted) == Agreement(**place, **onward)


NO_ANSWER = Answer.empty()


def edited(before: Agreement, row: Agreement, form: PlanForm) -> Agreement:
    """Return a row that was edited without the marks that were given to it as it stood before.

    What they do not agree on stays: somebody wrote it. Consent to involve others was to involve those named (B16), and
    consent to pass it on was to pass on what stood there.
    """
    if same_words(before, row):
        return row
    asked_anew = row.support != before.support and row.support_agreed == before.support_agreed
    told = any(getattr(before, name) != getattr(row, name) for name in ("goal", "disclose", "disclose_to"))
    if told and form.consenting and before.answer_in(form.consenting.id) == row.answer_in(form.consenting.id):
        row = row.with_own(form.consenting.id, NO_ANSWER)
    return row.altered(agreed=(), support_agreed=None if asked_anew else row.support_agreed)


def undone(now: tuple[Agreement, ...], before: tuple[Agreement, ...]) -> tuple[Agreement, ...]:
    """Return the rows as they were before, each with the marks it has now where its words are the same."""
    marked = {row.id: row for row in now}
    return tuple(marked[row.id] if row.id in marked and same_words(marked[row.id], row) else row for row in before)


def same_words(before: Agreement, row: Agreement) -> bool:
    """Whether a row says what it said before; the marks on it are no words of it."""
    # Asked of every row at every letter: what is the same object is not looked into.
    return before is row or all(getattr(before, name) == getattr(row, name) for name in _WORDS)


def same_names(before: Agreement, row: Agreement) -> bool:
    """Whether a row says the same of who does it, and of whom it is about, as it said before."""

    def said(each: Agreement) -> tuple[object, ...]:
        return each.responsible, each.support, each.own, [action.responsible for action in each.actions]

    return said(before) == said(row)


_WORDS = tuple(name for name in Agreement.model_fields if name not in {"agreed", "disagreement"})


def from_one_line(
    form: PlanForm, agreement: Agreement, what: str, who: str, when: PlanDate, follow_up: PlanDate = NO_DATE
) -> Agreement:
    """Return the agreement with what, who and when in the fields that this form has for them (S1)."""
    fields: dict[str, object] = {"goal": what}
    if who and form.responsible_per_action:
        fields["actions"] = (Action(responsible=who),)
    elif who:
        fields["responsible"] = who
    if when:
        fields[date_field(form, when)] = when
    if follow_up:
        fields["follow_up_on"] = follow_up
    return agreement.altered(**fields)


def carried_on(old: Agreement, ref: str, new: Agreement, form: PlanForm, before: PlanForm | None = None) -> Agreement:
    """Return a new row that goes on from an old one, known by `ref`, in its words.

    Its dates and their agreement are asked for anew. So is what may be passed on of it, and whether:
    nobody is told more on the strength of a yes from last year (G27).

    The fields are the same in every template; who answers stands where this form asks for it. What stands in fields of
    a template's own goes along only from `before`, the form that the same template had.
    """
    dates = dict.fromkeys(DATE_FIELDS, NO_DATE)
    field = form.field("category")
    known = {choice.id for choice in field.choices} if field else set()
    category = tuple(each for each in old.category if each in known)
    place = {"id": new.id, "question": new.question, "perspective": new.perspective, "carried_from": ref}
    times = {"times_carried": min(old.times_carried + 1, 99)}
    unsaid = {"support_agreed": None, "agreed": (), "disagreement": "", "disclose": "", "disclose_to": ""}
    own = _own_in(form, before, old) if before else ()
    return old.altered(**place, **times, **dates, **unsaid, **_responsible_in(form, old), category=category, own=own)


def _own_in(form: PlanForm, before: PlanForm, old: Agreement) -> tuple[OwnAnswer, ...]:
    """Return the answers that the form asks for under the same id and in the same way; days are asked for anew."""
    kinds = {field.id: field.answer for field in before.own_fields}
    found = []
    for field in (each for each in form.own_fields if not each.consent):
        said = old.answer_in(field.id)
        chosen = tuple(each.id for each in field.choices if each.id in said.chosen)
        same = kinds.get(field.id) == field.answer and (not said.chosen or bool(chosen))
        if same and not field.is_date and not said.is_empty:
            found.append(OwnAnswer(field=field.id, text=said.text, chosen=chosen))
    return tuple(found)


def _responsible_in(form: PlanForm, old: Agreement) -> dict[str, object]:
    """Return who answers, moved from the row to its actions or back, where that says the same."""
    of_actions = {action.responsible for action in old.actions if action.responsible}
    if form.responsible_per_action and old.responsible and old.actions and not of_actions:
        return {
            "responsible": "",
            "actions": tuple(action.altered(responsible=old.responsible) for action in old.actions),
        }
    if not form.responsible_per_action and form.field("responsible") and not old.responsible and len(of_actions) == 1:
        return {
            "responsible": of_actions.pop(),
            "actions": tuple(action.altered(responsible="") for action in old.actions),
        }
    return {}


def date_field(form: PlanForm, when: PlanDate) -> FieldId:
    """Return the field of this form that the day of a line goes to (S1)."""
    wanted: tuple[FieldId, ...] = ("deadline", "in_use_on", "follow_up_on")
    if _BEGINS.match(when.written) and (not _UNTIL.search(when.written) or when.first == when.last is not None):
        wanted = ("start", *wanted)
    return next((field for field in wanted if form.field(field)), "deadline")


def missing(form: PlanForm, agreement: Agreement) -> tuple[PlanField, ...]:
    """Return the fields that the form asks for and the row leaves empty or unclear (K3, G17, A19).

    Where it says to whom something may be passed on, and not what, that is asked for too.
    """
    told = agreement.disclose_to.strip()
    asked = (field for field in form.fields if field.required or (field.id == "disclose" and told))
    return tuple(field for field in asked if not _filled(agreement, field))


def _filled(agreement: Agreement, field: PlanField) -> bool:
    if field.is_date:
        return agreement.date_in(field.id).understood
    if field.id == "responsible" and not agreement.responsible.strip():
        # However another form or another template asked for them: the actions have their owners.
        acted = [action for action in agreement.actions if action.what]
        return bool(acted) and all(action.responsible for action in acted)
    return bool(agreement.text_in(field.id).strip())
