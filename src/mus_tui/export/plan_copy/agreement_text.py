"""What stands under a heading of the plan: the fields of one agreement, joined as the form shows them (S8).

Plain text, a line for each thing said; `markdown_text` makes it Markdown.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import get_args

from mus_tui.export.markdown_text import NO_BREAK
from mus_tui.export.pieces import Cell, Said
from mus_tui.language.date_saying import say_written
from mus_tui.language.follow_up_saying import say_times_carried
from mus_tui.language.own_saying import say_own
from mus_tui.model.values.answers import Answer, choices_of
from mus_tui.model.values.fields import Scale
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import DATE_FIELDS, FieldId, PlanField, PlanForm, PlanHeading
from mus_tui.words import t

_SHORT_WORDS = 12
"""Letters of all that may be chosen above which each has a line of its own in a column; a card has room for more."""

# Fields that explain themselves where the template has no word for them.
_PLAIN = frozenset({"goal", "category", "actions", "relation", "in_use"})


def content(form: PlanForm, heading: PlanHeading, row: Agreement, *, silenced: bool = False) -> str:
    """Return what a row has under a heading as plain text, a line for each thing said."""
    return cell(form, heading, row, silenced=silenced).text


def cell(
    form: PlanForm,
    heading: PlanHeading,
    row: Agreement,
    scales: Sequence[Scale] = (),
    *,
    silenced: bool = False,
    asked: bool = False,
    whose: str = "",
    in_form: bool = False,
) -> Cell:
    """Return what a row has under a heading; the heading of the goal also holds what the form has no place for.

    `scales` are the template's; `asked` says that others are named, so that it was asked whether they may be; `whose`
    says in a group whom the row is for; `in_form` has all that may be chosen and every field by its word, as the form.
    """
    several = len(heading.fields) > 1
    said = []
    for place, field in enumerate(heading.fields):
        own_word = (
            "" if field.is_own or field.id in _PLAIN or (place == 0 and field.id != "start") else _own_word(field.id)
        )
        value = _support(row, asked=asked) if field.id == "support" else _value(form, field, row, scales)
        value = (_boxes_in(form, field, row, scales) if in_form else "") or value
        said.append(Said(value, field.label or own_word if several else "", field.id))
    if in_form or any(each.text for each in said):
        # Where something is said under a heading, what they left empty of it is seen too.
        said = [each._replace(text=each.text or "–") if each.label else each for each in said]
    if any(field.id == "goal" for field in heading.fields):
        for field in _left_over(form, row):
            value = _support(row, asked=asked) if field.id == "support" else _value(form, field, row)
            said.append(Said(value, _own_word(field.id), field.id))
        said += [
            Said(whose),
            Said(say_times_carried(row.times_carried)),
            Said(t("kit.silence_mark") if silenced else ""),
        ]
    return Cell(heading.text, tuple(each for each in said if each.text), tuple(field.id for field in heading.fields))


def _boxes_in(form: PlanForm, field: PlanField, row: Agreement, scales: Sequence[Scale]) -> str:
    """Return what may be chosen in a field, each with its box; empty where words are asked for."""
    choices = choices_of(field.asked, tuple(scales)) if field.is_own else field.choices
    chosen = row.answer_in(field.id).chosen if field.is_own else row.category
    room = _SHORT_WORDS if form.layout == "table" else 4 * _SHORT_WORDS
    between = "\n" if sum(len(each.label) for each in choices) > room else "   "
    boxes = ((("☒" if each.id in chosen else "☐"), each.label) for each in choices)
    return between.join(f"{box}{NO_BREAK}{label}" for box, label in boxes)


def date_text(when: PlanDate) -> str:
    """Return a date as it was written, and as it was understood where that says more (S10)."""
    return say_written(when.written, when.first, when.last)


def dated(answer: Answer) -> Answer:
    """Return an answer whose day is said as in a plan: the words, and the day they mean where they lack it."""
    # Not checked: it is said and not kept, and may be longer than what is typed.
    said = PlanDate.model_construct(written=date_text(answer.date))
    return Answer.model_construct(text=answer.text, chosen=answer.chosen, date=said)


def _own_word(field: str) -> str:
    return t(f"export.field_{field}")


def _value(form: PlanForm, field: PlanField, row: Agreement, scales: Sequence[Scale] = ()) -> str:
    if field.is_own:
        said = say_own(field, row.answer_in(field.id), scales, briefly=True)
        # As with what may be passed on: nobody is to take silence for leave.
        return said or (t("export.consent_unanswered") if field.consent else "")
    match field.id:
        case "actions":
            return _actions(form, row)
        case "responsible":
            return "\n".join(dict.fromkeys(filter(None, (row.responsible, _responsibles(row)))))
        case "category":
            labels = {choice.id: choice.label for choice in field.choices}
            return ", ".join(labels.get(choice, choice) for choice in row.category)
        case "disclose":
            # Said aloud rather than left blank: silence must not look like leave to pass it on (G27).
            return row.disclose.strip() or t(
                "export.disclose_unsaid" if row.disclose_to.strip() else "export.disclose_nothing"
            )
        case "disclose_to":
            return row.disclose_to.strip() or (t("export.disclose_nobody") if row.disclose.strip() else "")
    # A field that only somebody's space bar has been in is empty.
    written = date_text(row.date_in(field.id)) if field.id in DATE_FIELDS else row.text_in(field.id)
    return written if written.strip() else ""


def _support(row: Agreement, *, asked: bool) -> str:
    """Return who else is involved, and whether that was agreed; that nobody has said so is no yes (B16)."""
    words = row.support if row.support.strip() else ""
    if not words or (row.support_agreed is None and not asked):
        return words
    answer = {True: "agreed", False: "declined", None: "unanswered"}[row.support_agreed]
    return f"{words}\n{t(f'export.support_{answer}')}"


def _acted(row: Agreement) -> tuple[Action, ...]:
    """Return the actions that say something, without empty lines: each line is a step."""
    told = (action.altered(what="\n".join(_said_lines(action.what))) for action in row.actions)
    return tuple(action for action in told if action.what or action.responsible)


def _said_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _actions(form: PlanForm, row: Agreement) -> str:
    """Return the actions, numbered where there are several; who answers for each, unless the form asks elsewhere."""
    acted = _acted(row)
    if form.field("responsible") is not None:
        return _numbered([action.what for action in acted])
    return _numbered([_with_responsible(action) for action in acted])


def _with_responsible(action: Action) -> str:
    who = Said(action.responsible, _own_word("responsible")).whole
    return f"{action.what} ({who})" if action.what and who else action.what or who


def _responsibles(row: Agreement) -> str:
    """Return who answers for the actions: one name where it is the same for all, else numbered as the actions are."""
    names = [action.responsible for action in _acted(row)]
    return names[0] if len(set(names)) == 1 else _numbered(names) if any(names) else ""


def _numbered(texts: list[str]) -> str:
    if len(texts) < 2:
        return "".join(texts)
    return "\n".join(f"{n}.{NO_BREAK}{text or '–'}" for n, text in enumerate(texts, 1))


def _left_over(form: PlanForm, row: Agreement) -> list[PlanField]:
    """Return the fields that are filled in and not in the form: nothing is lost on the way out."""
    placed = {field.id for field in form.fields}
    named = any(action.responsible for action in row.actions)
    return [
        PlanField(id=name)
        for name in get_args(FieldId)
        if name not in placed
        and (
            row.text_in(name).strip()
            or (name == "actions" and named and "responsible" not in placed)
            # To whom it is passed on means little without what.
            or (name == "disclose" and row.disclose_to.strip())
        )
    ]
