"""What is said below the table about the cell and the agreement they are at."""

from __future__ import annotations

from collections.abc import Iterator

from textual.content import Content

from mus_tui.language.answer_saying import say_briefly
from mus_tui.language.date_saying import say_date
from mus_tui.language.date_spans import months_after
from mus_tui.language.dates import Reading, read_date, say_echo
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.rules.plan.cells import Cell
from mus_tui.model.rules.plan.header import header_for, shown_in
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.prose import in_one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.agreements.old_agreement import follow_ups_content
from mus_tui.tui.kit.agreements.row_words import date_words
from mus_tui.tui.kit.agreements.where_from import say_where_from, say_where_from_in_short
from mus_tui.words import count, t


def about_cell(desk: Desk, row: Agreement | None, cell: Cell | None, *, writing: bool) -> Iterator[Content]:
    """Yield what is to be said about the cell: its date in full words, or the source's help where it is written in."""
    if cell and cell.kind == "date" and row and row.date_in(cell.field):
        yield from _echo(desk, row, cell, writing=writing)
    elif cell and (writing or row is None) and (hint := _hint(desk.talk, cell.field)):
        yield Content.styled(in_one_line(hint), "$quiet")


def _echo(desk: Desk, row: Agreement, cell: Cell, *, writing: bool) -> Iterator[Content]:
    when = row.date_in(cell.field)
    asked = None
    if writing or not when.understood:
        own = desk.talk.template.language
        asked = read_date(when.written, desk.today, since=desk.talk.held, written_in=own)
    if when.understood and not (when.answers and asked and asked.problem):
        yield Content.styled(say_echo(Reading(when.first, when.last, None, {}, when.answers)), "$orient")
    else:
        question = (say_echo(asked) if asked else "") or t("language.unclear")
        said = t("plan.unclear", written=when.written, question=question)
        yield Content.assemble(("! ", "bold $here"), (said, "$foreground"))
    if cell.field == "deadline" and (words := _outside(desk.talk, when)):
        yield Content.styled(words, "$quiet")


def _outside(talk: Talk, when: PlanDate) -> str:
    """Return a quiet word where a date lies outside how far ahead the kind looks, or the plan's period (G5, E24)."""
    if when.first is None or when.last is None:
        return ""
    first, last = talk.closing.period_from.first, talk.closing.period_to.last
    if (first and when.last < first) or (last and when.first > last):
        return t("plan.outside_period")
    horizon = talk.talk_kind.horizon
    if horizon is None:
        return ""
    near, far = months_after(talk.held, horizon.months_from), months_after(talk.held, horizon.months_to)
    if near <= when.last and when.first <= far:
        return ""
    return t("plan.outside_horizon", first=horizon.months_from, last=horizon.months_to)


def _hint(talk: Talk, field: str) -> str:
    for heading in talk.template.plan.headings:
        for each in heading.fields:
            if each.id == field:
                return "" if each.suggestions else each.hint or heading.hint
    return ""


def about_row(talk: Talk, row: Agreement) -> Iterator[Content]:
    """Yield a duty of silence about an agreement, and how it went so far."""
    if silence := duty_words(talk, silence_of(talk, row)):
        yield Content(silence)
    if followed := follow_ups_content(talk.followed_up, row):
        yield from followed.split("\n")[-1:]


def from_where(talk: Talk, row: Agreement) -> Iterator[Content]:
    """Yield where an agreement comes from, and then the same in fewer words where there are such."""
    if carried := say_where_from(talk, row):
        yield Content(carried)
        yield Content(say_where_from_in_short(talk, row))
    elif asked := _question(talk, row):
        yield Content(t("plan.comes_from", question=asked))


def about_plan(talk: Talk) -> Iterator[Content]:
    """Yield a quiet word where there are many agreements."""
    if len(talk.agreements) > talk.template.plan.many_rows:
        yield Content(count("plan.many", len(talk.agreements)))


def _question(talk: Talk, row: Agreement) -> str:
    try:
        question = talk.question(row.question or "")
    except KeyError:
        # A topic of their own may have been taken away while the row was deleted, and undo brought the row back.
        return ""
    return question.called


def title_and_header(talk: Talk) -> tuple[str, list[tuple[str, str]]]:
    """Return the form's title and the lines above the plan, those that there is something to say in.

    A line that says the title once more, and whose plan it is, is the title.
    """
    title = talk.template.plan.title
    said = [(line.label, _header_words(talk, line)) for line in header_for(talk.template, talk.kind)]
    if when := talk.closing.follow_up:
        said.append((t("plan.follow_up"), date_words(when)))
    lines = [(label, words) for label, words in said if words]
    for line in lines:
        if line[0].startswith(title):
            return " ".join(line), [each for each in lines if each != line]
    return title, lines


def _header_words(talk: Talk, line: HeaderLine) -> str:
    if line.shows == "person":
        return ", ".join(each.name for each in named_in(talk, line.role or "") if each.name)
    if line.shows == "answer":
        return " ".join(say_briefly(*shown_in(talk, line), talk.template.scales).split())
    if line.shows == "blank":
        # Written by hand, on paper alone.
        return ""
    if line.shows in ("date", "place"):
        return say_date(talk.held) if line.shows == "date" else talk.place
    if line.shows == "next_meeting":
        return date_words(talk.closing.next_meeting)
    ends = (talk.closing.period_from, talk.closing.period_to)
    return " – ".join(date_words(end) for end in ends if end)
