"""What is answered in one row of a form, below what the row is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.containers import Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Static

from mus_tui.model.values.fields import Field
from mus_tui.model.values.rows import EarlierRows, is_list
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.answers.places import AnswerPad, DayPlace, NamePlace
from mus_tui.words import t


class RowsHead(Static):
    """What is asked in the rows, and how many of them there may be; last what stands `over` their names."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    RowsHead { height: auto; }
    """

    def __init__(self, rows: Field, over: str = "") -> None:
        many = (f" · {_how_many(rows)}" if rows.label else _how_many(rows)) if _how_many(rows) else ""
        lines = [Content.assemble((rows.label, "bold $orient"), (many, "$quiet"))] if rows.label or many else []
        lines += [Content.styled(rows.hint, "$quiet")] if rows.hint else []
        if is_list(rows) and (rows.fields[0].label or rows.fields[0].hint):
            column = rows.fields[0]
            said = ". ".join(filter(None, (column.label.rstrip(".:"), column.hint))) if column.hint else column.label
            lines.append(Content.styled(said, "$quiet"))
        lines += [Content.styled(over, "$quiet")] if over else []
        super().__init__(Content("\n").join(lines))


def _how_many(rows: Field) -> str:
    if isinstance(rows, EarlierRows):
        return t("fields.rows_from", label=rows.of)
    more_than_the_form = rows.lines and rows.most and rows.lines < rows.most
    if not rows.most or rows.least == rows.most or (more_than_the_form and not rows.least):
        # The rows that there are say it; or the form has so many, and none at most.
        return ""
    key = "rows_between" if rows.least else "rows_most"
    return t(f"fields.{key}", least=rows.least or 0, most=rows.most)


class OneRow(Vertical):
    """One that they write themselves is there when the one before it is begun."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    OneRow { height: auto; margin: 0 0 1 0; }
    OneRow Choosing { margin: 0; }
    OneRow AnswerPad { min-height: 1; margin: 0; }
    """

    def __init__(self, called: str, widgets: Iterable[Widget], places: Sequence[Widget]) -> None:
        label = [Static(Content.styled(called, "bold $foreground"), classes="asked")] if called else []
        super().__init__(*label, *widgets)
        self._places = places

    @property
    def begun(self) -> bool:
        """Whether anything is answered in it."""
        return any(map(_answered, self._places))


def _answered(place: Widget) -> bool:
    if not isinstance(place, AnswerPad | Choosing | DayPlace | NamePlace):
        return False
    if place.asked.kept or not place.asked.prepared.is_empty:
        return True
    if isinstance(place, AnswerPad):
        return bool(place.text.strip())
    return bool(place.value.strip()) if isinstance(place, Input) else bool(place.chosen)


def unfold(rows: Sequence[OneRow], least: int, *, read_only: bool) -> None:
    """Show those that are begun, as many as are asked for, and one more to begin; only to be read, the begun alone."""
    last = max((n for n, row in enumerate(rows, 1) if row.begun), default=0)
    shown = last if read_only else max(least, last + 1)
    for n, row in enumerate(rows, 1):
        row.display = n <= shown
