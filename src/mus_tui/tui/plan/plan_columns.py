"""Which fields of the plan stand as columns in a width, and how wide each is; the rest stands in the pane below."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from rich.cells import cell_len
from textual.content import Content

from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan_form import PlanField, PlanForm, PlanHeading
from mus_tui.words import t

NARROWEST_TABLE = 86
"""In less room than this a row is a card; a window of 92 columns has it."""
GAP = 2
NUMBER = 3
"""The room for a row's number, and for the bar beside the cell they are at."""
_WIDEST_PERSPECTIVE = 16
_NARROWEST_TEXT, _NARROWEST_DATE, _NARROWEST_NAME = 20, 16, 10
"""What is chosen in a field of the form's own takes as much as a date."""
_ROOMY_DATE, _ROOMY_NAME = 19, 12
_ROOMY_GOAL = 36
"""The goal needs this much before a field that may wait has a column: it is what one reads."""
_MOST_LINES = 4
"""With more lines than this the last heading stands better in the pane below."""
_SHARES = {"goal": 5, "actions": 4}


class Column(NamedTuple):
    """One field as a column."""

    field: str
    """The field that is filled in."""
    label: str
    """The template's word for it under its heading; empty where the heading says it."""
    heading: str
    """The heading it stands under."""
    x: int
    """Where it begins."""
    width: int
    """How wide its cells are."""


class Setting(NamedTuple):
    """How the plan is set in a width."""

    width: int
    """The room it was made for."""
    columns: tuple[Column, ...]
    """The columns; none where each row is a card."""
    perspective_at: int
    """Where the perspectives begin; 0 where they have no column."""

    @property
    def cards(self) -> bool:
        """Whether each row is a card."""
        return not self.columns

    @property
    def fields(self) -> frozenset[str]:
        """The fields that stand as columns."""
        return frozenset(each.field for each in self.columns)


def setting_for(talk: Talk, width: int, held: str = "") -> Setting:
    """Return how a plan is set in so much room, with the field that is `held`, being filled in."""
    form = plan_asked(talk, held)
    if form.layout == "cards" or width < NARROWEST_TABLE:
        return Setting(width, (), 0)
    begins = NUMBER + GAP
    perspective_at = begins if form.is_grouped else 0
    titles = [cell_len(each.heading) for each in places_of(talk)]
    perspective = min(max([*titles, cell_len(_over_places(form))]), _WIDEST_PERSPECTIVE)
    begins += perspective + GAP if form.is_grouped else 0
    headings = list(form.headings)
    columns = _columns(headings, begins, width)
    while len(headings) > 1 and (_least(headings) > width - begins or _tallest(columns) > _MOST_LINES):
        headings.pop()
        columns = _columns(headings, begins, width)
    if _least(headings) > width - begins:
        # One heading over more fields than there is room for: cards hold any number of them.
        return Setting(width, (), 0)
    return Setting(width, columns, perspective_at)


def _over_places(form: PlanForm) -> str:
    """Return what stands over the titles that rows belong to; a part says itself what it is."""
    return "" if form.parts else t("plan.perspective")


def _columns(headings: Sequence[PlanHeading], x: int, width: int) -> tuple[Column, ...]:
    fields = _fields(headings)
    if _goal_width(fields, width - x) < _ROOMY_GOAL:
        fields = [each for each in fields if not may_wait(*each)]
    columns = []
    for (heading, field), wide in zip(fields, _widths([each for _, each in fields], width - x), strict=True):
        label = field.label if len(heading.fields) > 1 else ""
        columns.append(Column(field.id, label, heading.text, x, wide))
        x += wide + GAP
    return tuple(columns)


def _tallest(columns: Sequence[Column]) -> int:
    return max(len(lines_of(text, width)) for text, _, width in _titles(columns))


def _titles(columns: Sequence[Column]) -> list[tuple[str, int, int]]:
    """Return each heading with the column it begins in, and how wide what stands under it is."""
    found = []
    for heading, under in groupby(columns, lambda each: each.heading):
        mine = list(under)
        found.append((heading, mine[0].x, mine[-1].x + mine[-1].width - mine[0].x))
    return found


def _fields(headings: Sequence[PlanHeading]) -> list[tuple[PlanHeading, PlanField]]:
    return [(heading, field) for heading in headings for field in heading.fields]


def _least(headings: Sequence[PlanHeading]) -> int:
    every = _fields(headings)
    return _least_of([field for heading, field in every if not may_wait(heading, field)])


def _goal_width(fields: Sequence[tuple[PlanHeading, PlanField]], room: int) -> int:
    """Return how wide the goal would be if each of these fields were a column; 0 where they have no room at all."""
    every = [field for _, field in fields]
    if _least_of(every) > room:
        return 0
    return next((wide for field, wide in zip(every, _widths(every, room), strict=True) if field.id == "goal"), room)


def waiting_in(form: PlanForm) -> str:
    """Return the field that stands below, or on the row they are at alone, where there is little room; may be empty."""
    return next((field.id for heading in form.headings for field in heading.fields if may_wait(heading, field)), "")


def may_wait(heading: PlanHeading, field: PlanField) -> bool:
    """Whether it stands in the pane below where there is no room for all that one heading is over."""
    return field.id == "support" and not field.required and len(heading.fields) > 1


def _least_of(fields: Sequence[PlanField]) -> int:
    return sum(_narrowest(field) for field in fields) + GAP * (len(fields) - 1)


def _narrowest(field: PlanField) -> int:
    if _is_brief(field):
        return _NARROWEST_DATE
    return _NARROWEST_NAME if _is_names(field) else _NARROWEST_TEXT


def _is_brief(field: PlanField) -> bool:
    """Whether a date stands there, or what was chosen in a field of the form's own."""
    return field.is_date or (field.is_own and field.is_chosen)


def _is_names(field: PlanField) -> bool:
    """Whether names stand there: those who answer, or who else is in it where a heading asks for that among others."""
    return field.names_people or (field.id == "support" and bool(field.label))


def _widths(fields: Sequence[PlanField], room: int) -> list[int]:
    """Return the width of each column: dates and names what they need, the texts what is left by their shares."""
    room -= GAP * (len(fields) - 1)
    widths = [_narrowest(field) for field in fields]
    left = room - sum(widths)
    for n, field in enumerate(fields):
        roomy = _ROOMY_NAME if _is_names(field) else _ROOMY_DATE if _is_brief(field) else 0
        wanted = min(max(roomy, len(field.label)) if roomy else 0, _ROOMY_DATE + 2)
        more = min(max(0, wanted - widths[n]), left // 3)
        widths[n] += more
        left -= more
    texts = [n for n, field in enumerate(fields) if _narrowest(field) == _NARROWEST_TEXT]
    shares = {n: _SHARES.get(fields[n].id, 3) for n in texts}
    for n in texts:
        widths[n] += left * shares[n] // sum(shares.values())
    return widths


def head_lines(form: PlanForm, setting: Setting) -> list[Content]:
    """Return the headings over the columns, word for word, and under them the words for their fields.

    Over cards stands the heading of what each of them begins with.
    """
    if setting.cards:
        said = _over_cards(form)
        return _beside([(NUMBER + GAP - 1, [line.rstrip() for line in said.wrap(setting.width - 4)])])
    titles = [
        (x, [Content.styled(line, "bold") for line in lines_of(text, width)])
        for text, x, width in _titles(setting.columns)
    ]
    labels = [
        (each.x, [Content(line) for line in lines_of(each.label, each.width)]) for each in setting.columns if each.label
    ]
    if setting.perspective_at:
        titles.insert(0, (setting.perspective_at, [Content.styled(_over_places(form), "bold")]))
    return [*_beside(_over(form, setting.columns)), *_beside(titles), *_beside(labels)]


def head_line(form: PlanForm, setting: Setting, here: str) -> Content:
    """Return what stands over cards on one line, cut where it is longer, with where they are at its end."""
    room = setting.width - 4 - GAP - cell_len(here)
    said = _over_cards(form).truncate(max(1, room), ellipsis=True)
    line = Content(" " * (NUMBER + GAP - 1)) + said
    return line.pad_right(max(0, setting.width - cell_len(here) - line.cell_length)) + Content.styled(here, "$quiet")


def _over_cards(form: PlanForm) -> Content:
    found = ((each, field) for each in form.titled for field in each[1].fields if field.id == "goal")
    (title, heading), goal = next(found, (form.titled[0], form.titled[0][1].fields[0]))
    over = f"{title}  ·  " if title else ""
    return Content.assemble(over, (heading.text, "bold"), f"  ·  {goal.label}" if goal.label else "")


def _over(form: PlanForm, columns: Sequence[Column]) -> list[tuple[int, list[Content]]]:
    """Return the titles over the headings, each where the first column under it begins."""
    titles = {heading.text: title for title, heading in form.titled}
    found = []
    for title, under in groupby(columns, lambda each: titles.get(each.heading, "")):
        mine = list(under)
        width = mine[-1].x + mine[-1].width - mine[0].x
        found.append((mine[0].x, [Content.styled(line, "bold") for line in lines_of(title, width)] if title else []))
    return found


_MAY_BREAK = "/\u200b "
"""A stroke where a line may break that takes no room, told from one that the form itself has before a space."""


def lines_of(title: str, width: int) -> list[str]:
    """Return a title in lines that break after its strokes where one of its words is too long for the column."""
    words = " ".join(word if len(word) <= width else word.replace("/", _MAY_BREAK) for word in title.split(" "))
    return [
        line.plain.rstrip().replace(_MAY_BREAK, "/").replace(_MAY_BREAK[:2], "/") for line in Content(words).wrap(width)
    ]


def _beside(columns: Sequence[tuple[int, Sequence[Content]]]) -> list[Content]:
    height = max((len(lines) for _, lines in columns), default=0)
    found = []
    for y in range(height):
        line = Content("")
        for x, lines in columns:
            if y < len(lines):
                line = line.pad_right(max(0, x - line.cell_length)) + lines[y]
        found.append(line)
    return found
