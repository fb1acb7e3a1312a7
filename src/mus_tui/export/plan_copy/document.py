"""The copy of the plan that both take home (A21), piece by piece."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from mus_tui.export.forms.guidance import said_on_paper
from mus_tui.export.forms.heading import head_of_copy, signs_a_draft, titles_plan_apart
from mus_tui.export.lines import listed
from mus_tui.export.pieces import Aside, Cell, Heading, Item, Items, Line, Piece, Plan
from mus_tui.export.plan_copy.agreed import signatures, stances
from mus_tui.export.plan_copy.agreement_text import cell, date_text
from mus_tui.export.plan_copy.besides import afterwards, last_words, minutes, notes_before_plan, notes_in_common
from mus_tui.export.plan_copy.follow_up import since_last, through_the_year
from mus_tui.export.plan_copy.whose import say_belongs, say_none, say_none_here
from mus_tui.export.titles import titled
from mus_tui.language.answer_saying import say_briefly, say_meanings
from mus_tui.language.date_saying import say_date
from mus_tui.language.year_saying import say_year_in_words
from mus_tui.model.rules.agreeing import signs_without_rows
from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.due import agreed_next, rows_as_printed, year_after
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.rules.open_items import plan_is_required
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import header_for, shown_in, top_for
from mus_tui.model.rules.silence import silence_of, without_silenced
from mus_tui.model.rules.who_answers import asks_consent
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.talk_kind import Role
from mus_tui.words import t

PLAN_ALONE = Contents()

WIDEST_TABLE = 5
"""The most headings a table has: on a page held upright a sixth column leaves a dozen letters for each."""


def plan_copy(
    talk: Talk, contents: Contents = PLAN_ALONE, copy_for: str = "", whole: Talk | None = None, *, left: bool = False
) -> Iterator[Piece]:
    """Give the plan of a talk, and whatever else is asked for; `copy_for` says whose copy it is, where it is one's own.

    Of a group's talk as one of them gets it, the `whole` says what is absent. Who has `left` it midway gets the plan,
    and nothing that those who stayed said or wrote together: nobody knows what of it was said while they sat there.

    Preparation, personal notes and keywords are never in it, nor unasked what is silenced (G26, E22).
    """
    if not contents.silenced:
        talk, whole = without_silenced(talk), without_silenced(whole) if whole else None
    rows = rows_as_printed(talk)
    yield from head_of_copy(talk)
    if copy_for:
        yield Line(copy_for)
    # Whoever signs has all of it before them, as it stays.
    to_sign = (
        tuple(signatures(talk)) if not left and (rows or plan_is_required(talk) or signs_without_rows(talk)) else ()
    )
    signs = talk.is_closed or signs_a_draft(talk)
    if not talk.is_closed:
        yield Line(t("export.draft_to_sign" if to_sign and not signs else "export.draft"), strong=True)
    yield Items(tuple(_head(talk)), head=True)
    yield from said_on_paper(talk.template, talk.talk_kind, "top")
    before = tuple(notes_before_plan(talk)) if contents.notes and not left else ()
    yield from before
    if talk.makes_plan:
        # Under the notes it begins anew, with its own title.
        apart = bool(before) or titles_plan_apart(talk)
        yield from [Heading(2, talk.template.plan.title)] if apart else ()
        yield from _meanings(talk, rows)
        yield from _plan(talk, rows, whole, 3 if apart else 2) if rows else [Line(say_none(talk, whole))]
    if copy_for and rows:
        yield from _passed_on(talk.template.plan, rows)
    if copy_for and (falls := year_after(talk)):
        yield Heading(2, t("export.year"))
        yield Line(say_year_in_words(falls))
    yield from through_the_year(talk)
    yield from since_last(talk)
    if not left:
        yield from _besides(talk, contents)
        yield from to_sign if signs else ()
        yield from afterwards(talk)
    yield from said_on_paper(talk.template, talk.talk_kind, "end")


def _besides(talk: Talk, contents: Contents) -> Iterator[Piece]:
    """Give what those who stayed to the end said, and what is asked for beside the plan."""
    yield from _put_aside(talk)
    yield from stances(talk)
    if contents.minutes:
        yield from minutes(talk)
    if contents.last_words:
        yield from last_words(talk)
    if contents.notes:
        yield from notes_in_common(talk)


# Above the plan


def _head(talk: Talk) -> Iterator[Item]:
    """Give the form's own lines, whoever is not in them, when and where, and when the plan is followed up (A20).

    What a form leaves out at its top is told nevertheless where it is known: a copy says whose it is, and of when.
    """
    form = (*(top_for(talk.template, talk.kind) or ()), *header_for(talk.template, talk.kind))
    lines: dict[str, list[str]] = {}
    for line in form:
        # A form may have one word for several of them, and the same line at its top and above its plan.
        said, value = lines.setdefault(line.label, []), _value(talk, line)
        said += [value] if value and value not in said else []
    yield from (_line(label, ", ".join(values)) for label, values in lines.items())
    shown = {line.role for line in form if line.shows == "person"}
    shows = {line.shows for line in form}
    for role in talk.talk_kind.roles:
        if role.id not in shown and role.label not in lines and named_in(talk, role.id):
            yield _line(role.label, names_of(talk, role))
    if talk.former:
        gone = [each.name or talk.role_of(each).label for each in talk.former]
        yield Item(t("export.left_midway"), ", ".join(gone))
    if _period(talk) and "period" not in shows:
        yield Item(t("export.period"), _period(talk))
    if "date" not in shows:
        yield Item(t("export.held"), say_date(talk.held))
    if talk.place and "place" not in shows:
        yield Item(t("export.place"), talk.place)
    if talk.closing.closed_at is not None:
        yield Item(t("export.closed"), say_date(talk.closing.closed_at.date()))
    if talk.closing.follow_up:
        label = follow_up_label(talk.template, talk.kind)
        yield Item(label or t("export.follow_up"), date_text(talk.closing.follow_up))
    following = talk.template.closing.next_in(talk.kind)
    if following and following.in_copy and "next_meeting" not in shows and (when := _next_meeting(talk)):
        yield Item(following.label, when)


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
            return say_briefly(*shown_in(talk, line), talk.template.scales)
        case "blank":
            return ""
    role = _role(talk, line.role)
    return names_of(talk, role) if role else ""


def _line(label: str, value: str) -> Item:
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


# The plan itself


def _meanings(talk: Talk, rows: Sequence[Agreement]) -> Iterator[Aside]:
    """Give once, above the plan, what the points mean of each scale that it is answered by."""
    for scale in talk.template.scales:
        fields = [field for field in plan_asked(talk).own_fields if field.scale == scale.id]
        answered = [field for field in fields if any(row.answer_in(field.id).chosen for row in rows)]
        if answered and (meant := say_meanings(scale)):
            yield Aside(listed([field.label for field in answered]), meant)


def _plan(talk: Talk, rows: Sequence[Agreement], whole: Talk | None, level: int) -> Iterator[Piece]:
    if not talk.template.plan.is_grouped:
        yield _rows(talk, rows, level)
        return
    places = places_of(talk)
    begins = 1
    for place in places:
        yield Heading(level, place.heading)
        mine = [row for row in rows if row.perspective == place.id]
        yield _rows(talk, mine, level + 1, begins) if mine else Line(say_none_here(whole, place.id))
        begins += len(mine)
    known = {place.id for place in places}
    others = [row for row in rows if row.perspective not in known]
    if others:
        yield Heading(level, t("export.other_agreements"))
        yield _rows(talk, others, level + 1, begins)


def _rows(talk: Talk, rows: Sequence[Agreement], level: int, begins: int = 1) -> Plan:
    form = plan_asked(talk)
    return Plan(
        tuple(heading.text for _, heading in form.titled),
        tuple(_cells(talk, row) for row in rows),
        level,
        table=form.layout == "table" and len(form.titled) <= WIDEST_TABLE,
        number=t("export.number") if form.rows else "",
        begins=begins,
        titles=tuple(title for title, _ in form.titled),
    )


def _cells(talk: Talk, row: Agreement) -> tuple[Cell, ...]:
    form, silenced, whose = plan_asked(talk), silence_of(talk, row) is not None, say_belongs(talk, row)
    told = partial(cell, silenced=silenced, asked=asks_consent(talk, row), whose=whose)
    cells = ((title, told(form, heading, row, talk.template.scales)) for title, heading in form.titled)
    # Where no title can stand over several, each of them says it.
    return tuple(each._replace(heading=titled(title, each.heading)) for title, each in cells)


def _passed_on(form: PlanForm, rows: Sequence[Agreement]) -> Iterator[Piece]:
    """Say once for the whole plan what may be passed on, where the form has no heading that says it (G27)."""
    if form.field("disclose") is None and form.consenting is None:
        said = any(row.disclose.strip() for row in rows)
        yield Heading(2, t("export.field_disclose"))
        yield Line(t("export.only_this_passed_on" if said else "export.nothing_passed_on"))


# Below the plan


def _put_aside(talk: Talk) -> Iterator[Piece]:
    marks = [(topic, talk.topic_mark(topic.id)) for topic in talk.mandatory_topics]
    aside = [(topic, mark.reason) for topic, mark in marks if mark.state == "put_aside"]
    if aside:
        yield Heading(2, t("export.put_aside"))
        yield Items(tuple(Item(topic.text, why, alone=not why) for topic, why in aside))
