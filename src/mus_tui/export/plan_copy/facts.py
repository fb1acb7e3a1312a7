"""What stands at the head of a copy and above its plan: the form's own lines, who is in it, when and where (A20)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.export.pieces import Item
from mus_tui.export.plan_copy.agreement_text import date_text, dated
from mus_tui.language.answer_saying import say_briefly
from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.due import agreed_next
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import header_for, shown_in, top_for
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.talk_kind import Role
from mus_tui.words import t


def facts_of(talk: Talk) -> Iterator[Item]:
    """Give the form's own lines, whoever is not in them, when and where, and when the plan is followed up.

    What a form leaves out at its top is told nevertheless where it is known: a copy says whose it is, and of when.
    """
    form = (*(top_for(talk.template, talk.kind) or ()), *header_for(talk.template, talk.kind))
    yield from lines_said(talk, form)
    yield from told_besides(talk, form)
    yield from closed_on(talk)
    if talk.closing.follow_up:
        label = follow_up_label(talk.template, talk.kind)
        yield Item(label or t("export.follow_up"), date_text(talk.closing.follow_up))
    following, shows = talk.template.closing.next_in(talk.kind), {line.shows for line in form}
    if following and following.in_copy and "next_meeting" not in shows and (when := _next_meeting(talk)):
        yield Item(following.label, when)


def lines_said(talk: Talk, form: Sequence[HeaderLine]) -> Iterator[Item]:
    """Give lines of the form with what is said in them, or a rule where that is nothing."""
    lines: dict[str, list[str]] = {}
    for line in form:
        # A form may have one word for several of them, and the same line at its top and above its plan.
        said, value = lines.setdefault(line.label, []), _value(talk, line)
        said += [value] if value and value not in said else []
    yield from (line_of(label, ", ".join(values)) for label, values in lines.items())


def told_besides(talk: Talk, form: Sequence[HeaderLine]) -> Iterator[Item]:
    """Give who is in it, when and where, as far as the lines of the `form` do not say it."""
    labels = {line.label for line in form}
    shown = {line.role for line in form if line.shows == "person"}
    shows = {line.shows for line in form}
    for role in talk.talk_kind.roles:
        if role.id not in shown and role.label not in labels and named_in(talk, role.id):
            yield line_of(role.label, names_of(talk, role))
    if talk.former:
        gone = [each.name or talk.role_of(each).label for each in talk.former]
        yield Item(t("export.left_midway"), ", ".join(gone))
    if _period(talk) and "period" not in shows:
        yield Item(t("export.period"), _period(talk))
    if "date" not in shows:
        yield Item(t("export.held"), say_date(talk.held))
    if talk.place and "place" not in shows:
        yield Item(t("export.place"), talk.place)


def closed_on(talk: Talk) -> Iterator[Item]:
    """Give when the talk was closed; nothing while it is open."""
    if talk.closing.closed_at is not None:
        yield Item(t("export.closed"), say_date(talk.closing.closed_at.date()))


def _next_meeting(talk: Talk) -> str:
    return " · ".join(filter(None, (date_text(agreed_next(talk)), talk.closing.next_place)))


def _value(talk: Talk, line: HeaderLine) -> str:
    """Return what a line of the form says; nothing where it is written by hand."""
    match line.shows:
        case "period":
            return _period(talk)
        case "date":
            return say_date(talk.held)
        case "place":
            return talk.place
        case "next_meeting":
            return _next_meeting(talk)
        case "answer":
            field, answer = shown_in(talk, line)
            return say_briefly(field, dated(answer), talk.template.scales)
        case "blank":
            return ""
    role = _role(talk, line.role)
    return names_of(talk, role) if role else ""


def line_of(label: str, value: str) -> Item:
    """Return one line above the plan, with a rule to write on where nothing is filled in."""
    return Item(label, value, rule=not value)


def names_of(talk: Talk, role: Role) -> str:
    """Return those of a role who have a name."""
    return ", ".join(person.name for person in named_in(talk, role.id) if person.name)


def _role(talk: Talk, role: str | None) -> Role | None:
    return next((each for each in talk.talk_kind.roles if each.id == role), None)


def _period(talk: Talk) -> str:
    first, last = date_text(talk.closing.period_from), date_text(talk.closing.period_to)
    if first and last:
        return f"{first} – {last}"
    if first:
        return t("export.from", date=first)
    return t("export.until", date=last) if last else ""
