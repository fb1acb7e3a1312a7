"""Slips in rows: what is told, the wrong file, and the one that it asks for."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE

_SECOND = WHOLE.replace("format: 1", "format: 2")
_SCALE = "scales:\n  - {id: grad, levels: [{id: lav, label: Lav}, {id: hoej, label: Høj}]}\n"
_ITEMS = "items: [{id: a, label: Faglighed}, {id: b, label: Samarbejde}]"
_FIELD = "{id: grad, label: Grad, answer: scale, scale: grad}"


def _rows(said: str, fields: str = f"fields: [{_FIELD}]", at: str = "notes") -> str:
    """Return the template with rows under its question."""
    said = ", ".join(filter(None, ("id: krav, label: Krav, answer: rows", said, fields)))
    note = "        note: Vælg noget.\n"
    assert WHOLE.count(note) == 1
    return _SECOND.replace(note, f"{note}        {at}:\n          - {{{said}}}\n") + _SCALE


_FINE = _rows(_ITEMS)

ROW_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("rows_given_and_written", _rows(f"{_ITEMS}, most: 3"), _FINE),
    ("rows_given_and_written", _rows(f"{_ITEMS}, least: 3"), _FINE),
    ("rows_how_many", _rows(""), _rows("most: 3")),
    ("rows_how_many", _rows("least: 2"), _rows("least: 2, most: 3")),
    ("rows_least_most", _rows("least: 4, most: 3"), _rows("least: 3, most: 4")),
    ("rows_without_fields", _rows(_ITEMS, ""), _FINE),
    ("rows_in_rows", _rows(_ITEMS, "fields: [{id: grad, label: Grad, answer: rows}]"), _FINE),
    ("rows_unused", _rows("most: 2", "").replace("answer: rows, ", ""), _rows("most: 2")),
    ("used_twice", _rows(_ITEMS.replace("id: b", "id: a")), _FINE),
    ("used_twice", _rows(_ITEMS, f"fields: [{_FIELD}, {_FIELD}]"), _FINE),
    ("unknown_scale", _FINE.replace("scale: grad}", "scale: styrke}"), _FINE),
    (
        "under_question_only",
        _SECOND + "preparation:\n  - {id: m, label: M, answer: rows, most: 2, fields: [{id: o, label: Ord}]}\n",
        _SECOND + "preparation:\n  - {id: m, label: M}\n",
    ),
)
