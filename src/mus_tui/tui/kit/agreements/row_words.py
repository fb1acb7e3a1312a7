"""What stands under a heading of the plan, for one row: what is split is stored split and shown joined (S8)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from textwrap import shorten
from typing import NamedTuple

from mus_tui.language.date_saying import say_written
from mus_tui.language.follow_up_saying import say_days, say_times_carried
from mus_tui.language.own_saying import say_own
from mus_tui.model.rules.plan.cells import left_over as fields_left_over
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import DATE_FIELDS, PlanField, PlanForm, PlanHeading
from mus_tui.words import t

_LONGEST_HEADING = 40
_BLANK_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
_EXPLAINS_ITSELF = frozenset({"goal", "category", "actions", "relation", "in_use"})


class Said(NamedTuple):
    """One field as it is shown."""

    label: str
    """What stands before it; empty where the heading says it already."""
    words: str
    """What was written; may be several lines."""


def said_under(talk: Talk, heading: PlanHeading, row: Agreement) -> list[Said]:
    """Return what a row has under a heading, without empty fields; the goal's also holds what has no heading."""
    several = len(heading.fields) > 1
    said = [Said(_label(field) if several else "", words_in(talk, field, row)) for field in heading.fields]
    if any(field.id == "goal" for field in heading.fields):
        beside = left_over(talk.template.plan, row)
        said += [Said(own_word(field), words_in(talk, PlanField(id=field), row)) for field in beside]
        said.append(Said("", say_times_carried(row.times_carried)))
    return [Said(label, closed_up(words)) for label, words in said if words]


def _label(field: PlanField) -> str:
    return field.label or ("" if field.id in _EXPLAINS_ITSELF else own_word(field.id))


def own_word(field: str) -> str:
    """Return the program's own word for a field, where the template has none."""
    return t(f"export.field_{field}")


def named(form: PlanForm, field: str) -> str:
    """Return the template's word for a field: its own, or its heading; the program's where the form lacks it."""
    for heading in form.headings:
        for each in heading.fields:
            if each.id == field:
                return each.label or heading.text
    return own_word(field)


def asked_for(form: PlanForm, fields: Sequence[PlanField]) -> str:
    """Return the template's words for fields of the form, with their heading where others have the same word."""
    labels = [field.label for field in form.fields]
    said = []
    for heading in form.headings:
        mine = [field.label for field in heading.fields if field in fields]
        title = shorten(heading.text, _LONGEST_HEADING, placeholder="…")
        twice = [label for label in mine if label and labels.count(label) > 1]
        said += [label or title for label in mine if label not in twice]
        if twice:
            said.append(f"{', '.join(twice)} ({title})")
    return " · ".join(dict.fromkeys(said))


def closed_up(words: str) -> str:
    """Return a text as a plan shows it: any number of blank lines as one."""
    return _BLANK_LINES.sub("\n\n", words.strip())


def words_in(talk: Talk, field: PlanField, row: Agreement) -> str:
    """Return what a field says, a line for each thing."""
    if field.is_own:
        said = say_own(field, row.answer_in(field.id), talk.template.scales)
        return said or (t("export.consent_unanswered") if field.consent else "")
    match field.id:
        case "actions":
            # A name alone reads as an action; it stands where the form asks for it.
            alone = talk.template.plan.field("responsible") is None
            acted = [_action(each, alone=alone) for each in row.actions]
            return _numbered([words for words in acted if words])
        case "responsible":
            return row.responsible if talk.template.plan.responsible_per_action else who_answers(talk, row)
        case "category":
            labels = {choice.id: choice.label for choice in field.choices}
            return ", ".join(labels.get(choice, choice) for choice in row.category)
        case "support":
            return support_words(row)
        case "disclose":
            # Said aloud rather than left blank: silence must not look like leave to pass it on (G27).
            return row.disclose or t("export.disclose_unsaid" if row.disclose_to.strip() else "export.disclose_nothing")
    return date_words(row.date_in(field.id)) if field.id in DATE_FIELDS else row.text_in(field.id).strip()


def _action(action: Action, *, alone: bool) -> str:
    what, who = action.what, action.responsible
    return f"{what} ({who})" if what and who else what or (who if alone else "")


def support_words(row: Agreement) -> str:
    """Return who else is involved, and whether that was agreed where they were asked (B16)."""
    words = row.support.strip()
    if not words or row.support_agreed is None:
        return words
    return f"{words}\n{t('export.support_agreed' if row.support_agreed else 'export.support_declined')}"


def _numbered(texts: list[str]) -> str:
    return "".join(texts) if len(texts) < 2 else "\n".join(f"{n}. {text}" for n, text in enumerate(texts, 1))


def days_words(row: Agreement) -> str:
    """Return in short when an agreement is done, and when it is looked at again."""
    return say_days(row.due_itself.written, row.follow_up_on.written)


def date_words(when: PlanDate) -> str:
    """Return a date as it was written, and as it was understood where that says more (S10)."""
    return say_written(when.written, when.first, when.last)


def left_over(form: PlanForm, row: Agreement) -> list[str]:
    """Return the fields that are filled in and not in the form: nothing is hidden."""
    return [field.id for field in fields_left_over(form, row)]
