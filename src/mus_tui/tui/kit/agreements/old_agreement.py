"""An agreement of last year's plan, under the headings it was written under."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

from mus_tui.language.date_saying import say_written
from mus_tui.language.follow_up_saying import say_followed_up, say_settled
from mus_tui.language.own_saying import say_own
from mus_tui.model.rules.follow_up import Remembered, history
from mus_tui.model.values.last_year import FollowUp, Status
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import DATE_FIELDS, PlanField, PlanForm, PlanHeading
from mus_tui.words import t

SIGNS: dict[Status | None, str] = {None: "○", "reached": "✓", "partly": "~", "not_reached": "×", "not_relevant": "–"}
"""How an agreement went, in a sign that needs no colour."""


_LONGEST_BESIDE = 24
"""Columns of a heading whose text begins in the same column as that of the others."""


class _Said(NamedTuple):
    heading: str
    text: str

    @property
    def is_beside(self) -> bool:
        """Whether the text stands beside its heading."""
        return "\n" not in self.text and cell_len(self.heading) <= _LONGEST_BESIDE

    def in_words(self, width: int) -> Content:
        """Return both; what stands beside its heading begins where the others do."""
        gap = " " * (width - cell_len(self.heading) + 2) if self.is_beside else "\n" if "\n" in self.text else "  "
        return Content.assemble((self.heading, "$quiet"), gap, self.text)


def goal_content(form: PlanForm, row: Agreement, duty: str = "") -> Content:
    """Return what was agreed, under its heading, and below it the duty of silence about it."""
    heading = next((each.text for each in form.headings if any(field.id == "goal" for field in each.fields)), "")
    goal = Content.styled(row.goal or t("last_year.no_words"), "bold")
    lines = [Content.styled(heading, "$quiet"), goal, Content.styled(duty, "$here")]
    return Content("\n").join(line for line in lines if line)


def details_content(form: PlanForm, row: Agreement) -> Content:
    """Return everything else that was written in the row; what its form has no heading for comes last."""
    said = [*(each for heading in form.headings for each in _block(form, heading, row)), *_beside(form, row)]
    beside = [cell_len(each.heading) for each in said if each.is_beside]
    return Content("\n").join(each.in_words(max(beside, default=0)) for each in said)


def follow_ups_content(followed_up: Sequence[FollowUp], row: Agreement, settled: Remembered | None = None) -> Content:
    """Return what was said about the row in the follow-ups, a line for each; what settled it with its sign."""
    return Content("\n").join(_follow_up(each, settled=each == settled) for each in history(followed_up, row.id))


def _follow_up(each: Remembered, *, settled: bool) -> Content:
    row = each.row
    said = (each.on, row.status, row.remark, _date(row.new_date))
    return (
        Content(f"{SIGNS[row.status]} {say_settled(*said)}")
        if settled
        else Content.styled(say_followed_up(*said), "$quiet")
    )


def _block(form: PlanForm, heading: PlanHeading, row: Agreement) -> Iterator[_Said]:
    filled = [(field, text) for field in heading.fields if field.id != "goal" and (text := _text(form, field, row))]
    if any(field.id == "goal" for field in heading.fields):
        # Its heading stands over the goal already.
        yield from (_Said(field.label or heading.text, text) for field, text in filled)
    elif filled:
        labelled = len(heading.fields) > 1
        values = [f"{field.label}: {text}" if labelled and field.label else text for field, text in filled]
        yield _Said(heading.text, "\n".join(values) if any("\n" in each for each in values) else "  ·  ".join(values))


def _text(form: PlanForm, field: PlanField, row: Agreement) -> str:
    if field.is_own:
        return say_own(field, row.answer_in(field.id), ())
    if field.id == "category":
        return ", ".join(choice.label for choice in field.choices if choice.id in row.category)
    if field.id == "actions":
        # Who does it without a word of what stands where the form asks who, and reads as no action.
        alone = form.field("responsible") is None
        acted = (action for action in row.actions if action.what or (alone and action.responsible))
        return "\n".join(" – ".join(each for each in (a.what, a.responsible) if each) for a in acted)
    if field.id in DATE_FIELDS:
        return _date(row.date_in(field.id))
    if field.id == "responsible" and not row.responsible.strip():
        return ", ".join(dict.fromkeys(each.responsible for each in row.actions if each.responsible and not each.what))
    return row.text_in(field.id).strip()


def _date(when: PlanDate) -> str:
    return say_written(when.written, when.first, when.last)


def _beside(form: PlanForm, row: Agreement) -> Iterator[_Said]:
    """Return when and who, where the form has no heading for what was written."""
    known = {field.id for field in form.fields}
    if row.deadline and "deadline" not in known:
        yield _Said(t("last_year.when"), _date(row.deadline))
    if row.responsible and "responsible" not in known:
        yield _Said(t("last_year.who"), row.responsible)
