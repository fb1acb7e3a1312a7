"""How the plan is set: a row of columns for each agreement, or a card for each goal (E14)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from textual.content import Content

from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_form import PlanHeading
from mus_tui.tui.kit.agreements.plan_slots import Slot
from mus_tui.tui.kit.agreements.row_words import Said, closed_up, date_words, named, said_under
from mus_tui.words import t

WIDEST_TABLE = 5
"""The most headings that stand as columns; with more, the rest waits in the form."""

_GAP = 2
_NARROWEST = 14
_NUMBER = 3
_PERSPECTIVE = 15
_CARD_LABEL = 18
# Of one field; the form shows all of it.
_MOST_LINES = 200


class Column(NamedTuple):
    """One column of the table."""

    title: str
    """The template's heading, word for word."""
    share: int
    """How much of the room it takes beside the others."""
    said: Callable[[Agreement], Sequence[Said]]
    """Returns what a row has in the column."""


class Table:
    """The columns for one plan and one width."""

    def __init__(self, talk: Talk, width: int) -> None:
        form = talk.template.plan
        self._numbered = "{})" if form.rows else "{}"
        self._grouped = form.per_perspective
        fixed = [_NUMBER, _PERSPECTIVE] if self._grouped else [_NUMBER]
        room = width - sum(fixed) - _GAP * len(fixed)
        self._columns = _columns(talk, room)
        shares, gaps = sum(each.share for each in self._columns), _GAP * (len(self._columns) - 1)
        self._widths = fixed + [max(4, (room - gaps) * each.share // shares) for each in self._columns]

    def headings(self) -> Content:
        """Return the headings over the columns."""
        widths = self._widths[-len(self._columns) :]
        said = [_broken(each.title, width) for each, width in zip(self._columns, widths, strict=True)]
        titles = [Content.styled(title, "bold") for title in said]
        if self._grouped:
            titles.insert(0, Content.styled(t("plan.perspective"), "bold"))
        return _beside([Content(""), *titles], self._widths)

    def line(self, slot: Slot, first_of_group: bool) -> Content:
        """Return one place of the plan; a group is named where it begins."""
        number = Content.styled(self._numbered.format(slot.number) if slot.number else "", "bold $orient")
        cells = [number]
        if self._grouped:
            cells.append(Content.styled(slot.group, "$quiet") if first_of_group else Content(""))
        return _beside(cells + self._cells(slot), self._widths)

    def _cells(self, slot: Slot) -> list[Content]:
        if slot.row is None:
            return [_empty(slot)]
        widths = self._widths[-len(self._columns) :]
        said = zip(self._columns, widths, strict=True)
        return [_cell(each.said(slot.row), width) for each, width in said]


def _broken(title: str, width: int) -> str:
    """Return a title that breaks after its strokes where one of its words is too long for the column."""
    return " ".join(word if len(word) <= width else word.replace("/", "/\n") for word in title.split(" "))


def _columns(talk: Talk, room: int) -> list[Column]:
    form = talk.template.plan
    count = len(form.headings)
    if count == 1 or (count <= WIDEST_TABLE and room // count - _GAP >= _NARROWEST):
        return [_column(talk, heading) for heading in form.headings]
    date = next((each for each in ("deadline", "in_use_on", "follow_up_on", "start") if form.field(each)), "")
    who = named(form, "responsible") if form.field("responsible") else t("plan.who")
    return [
        Column(named(form, "goal"), 5, lambda row: [Said("", _goal(row)), *_silence(talk, row)]),
        Column(who, 3, lambda row: [Said("", who_answers(talk, row))]),
        Column(named(form, date) if date else t("plan.when"), 3, lambda row: [Said("", date_words(row.due))]),
    ]


def _column(talk: Talk, heading: PlanHeading) -> Column:
    if any(field.id == "goal" for field in heading.fields):
        return Column(heading.text, 5, lambda row: [*said_under(talk, heading, row), *_silence(talk, row)])
    return Column(heading.text, 4, lambda row: said_under(talk, heading, row))


def _silence(talk: Talk, row: Agreement) -> list[Said]:
    """Return the mark of a row that there is a duty of silence about."""
    return [Said("", t("kit.silence_mark"))] if silence_of(talk, row) else []


def _goal(row: Agreement) -> str:
    return closed_up(row.goal) or t("plan.no_goal")


def _empty(slot: Slot) -> Content:
    """Return the words of an empty place; only where the plan begins do they say what to do with it."""
    return Content.styled(t("plan.begin") if slot.begins else "·", "$quiet")


def _cell(said: Sequence[Said], width: int) -> Content:
    """Join the fields under a heading: the first by itself, the others beside each other where a line holds them."""
    blocks = [_with_label(each) for each in said]
    in_line = Content("   ").join(blocks[1:])
    fits = in_line.cell_length <= width and "\n" not in in_line.plain
    return Content("\n").join([*blocks[:1], in_line] if in_line and fits else blocks)


def _with_label(said: Said) -> Content:
    if not said.label:
        return Content(said.words)
    return Content.assemble((f"{said.label}: ", "$quiet"), "\n" if "\n" in said.words else "", said.words)


def card(talk: Talk, slot: Slot, width: int) -> Content:
    """Return a card: the goal large, then each heading with what stands under it."""
    form = talk.template.plan
    number = Content.styled(str(slot.number), "bold $orient")
    if slot.row is None:
        return _beside([number, _empty(slot)], [_NUMBER, width - _NUMBER - _GAP])
    goal = Content.styled(_goal(slot.row), "bold" if slot.row.goal else "$quiet")
    goal = Content("\n").join([goal, *(Content.styled(each.words, "$here") for each in _silence(talk, slot.row))])
    blocks = [_beside([number, goal], [_NUMBER, width - _NUMBER - _GAP])]
    widths = [_NUMBER, _CARD_LABEL, width - _NUMBER - _CARD_LABEL - 2 * _GAP]
    for heading in form.headings:
        said = [each for each in said_under(talk, heading, slot.row) if each.words != _goal(slot.row)]
        if any(field.id == "goal" for field in heading.fields):
            if said:
                blocks.append(
                    _beside([Content(""), _cell(said, width - _NUMBER - _GAP)], [_NUMBER, width - _NUMBER - _GAP])
                )
        elif not (form.responsible_per_action and not said and heading.fields[0].id == "responsible"):
            words = _cell(said, widths[-1]) if said else Content.styled("–", "$quiet")
            blocks.append(_beside([Content(""), Content.styled(heading.text, "$orient"), words], widths))
    return Content("\n").join(blocks)


def _lines(cell: Content, width: int) -> list[Content]:
    lines = [line.rstrip() for line in cell.wrap(width)] or [Content("")]
    return lines if len(lines) <= _MOST_LINES else [*lines[:_MOST_LINES], Content("…")]


def _beside(cells: Sequence[Content], widths: Sequence[int]) -> Content:
    """Set cells beside each other, each wrapped to its own width."""
    wrapped = [_lines(cell, width) for cell, width in zip(cells, _stretched(widths, len(cells)), strict=True)]
    room = _stretched(widths, len(cells))
    lines = []
    for parts in zip_longest(*wrapped, fillvalue=Content("")):
        padded = [part.pad_right(max(0, width - part.cell_length)) for part, width in zip(parts, room, strict=True)]
        lines.append(Content(" " * _GAP).join(padded).rstrip())
    return Content("\n").join(lines)


def _stretched(widths: Sequence[int], count: int) -> list[int]:
    """Return the widths of so many cells: the last one takes what is left."""
    rest = widths[count - 1 :]
    return [*widths[: count - 1], sum(rest) + _GAP * (len(rest) - 1)]
