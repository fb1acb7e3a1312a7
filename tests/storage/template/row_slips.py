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
_AT_THIRD, _AT_SECOND = "        note: Vælg noget.\n", "        covers: [kompetencer]\n"
_WRITTEN = "id: maal, label: Mål, answer: rows, most: 3, fields: [{id: hvad, label: Mål}]"


def _again(said: str = "rows_from: maal", first: str = _WRITTEN, whole: str = _SECOND) -> str:
    """Return the template with rows at one question, and with more about them at a later."""
    later = f"id: igen, label: Så vigtigt, answer: rows, {said}, fields: [{_FIELD}]"
    for at, field in ((_AT_SECOND, first), (_AT_THIRD, later)):
        assert whole.count(at) == 1
        whole = whole.replace(at, f"{at}        notes:\n          - {{{field}}}\n" if field else at)
    return whole + _SCALE


def _many() -> str:
    """Return the template where those who are many each write rows of their own."""
    return _again(first=_WRITTEN + ", roles: [medarbejdere]")


_NO_ROWS = "id: maal, label: Mål"

_SAID = "items: [{id: a, label: Faglighed, given: [Kan det]}]"
_BARE = _FIELD.replace("label: Grad, ", "")
_BESIDE = f"fields: [{_BARE}, {{id: b, label: Betyder}}]"
_TWO = f"fields: [{{id: b, label: Betyder}}, {_FIELD}]"

ROW_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("given_too_many", _rows(_SAID.replace("[Kan det]", "[a1, b2, c3]"), _TWO), _rows(_SAID, _TWO)),
    ("given_all", _rows(f"{_SAID}, when: [afterwards]"), _rows(_SAID)),
    ("label_missing", _rows(_ITEMS, f"fields: [{_BARE}, {_BARE.replace('grad', 'nu', 1)}]"), _rows(_ITEMS, _BESIDE)),
    ("label_missing", _rows(_ITEMS, "fields: [{id: b}, {id: c, label: C}]"), _rows(_ITEMS, _BESIDE)),
    ("rows_given_and_written", _rows(f"{_ITEMS}, most: 3"), _FINE),
    ("rows_given_and_written", _rows(f"{_ITEMS}, least: 3"), _FINE),
    ("rows_how_many", _rows(""), _rows("most: 3")),
    ("rows_how_many", _rows("least: 2"), _rows("least: 2, most: 3")),
    ("rows_least_most", _rows("least: 4, most: 3"), _rows("least: 3, most: 4")),
    ("rows_lines", _rows("most: 3, lines: 4"), _rows("most: 3, lines: 3")),
    ("rows_lines", _rows("least: 2, most: 3, lines: 1"), _rows("least: 2, most: 3, lines: 2")),
    ("rows_lines", _rows(f"{_ITEMS}, lines: 2"), _rows(_ITEMS)),
    ("rows_items_label", _rows("most: 3, items_label: Krav"), _rows("most: 3")),
    ("rows_unused", _rows("items_label: Krav", "").replace("answer: rows, ", ""), _rows("most: 2")),
    ("rows_from_alone", _again("rows_from: maal, lines: 2"), _again("rows_from: maal, items_label: Mål")),
    ("rows_without_fields", _rows(_ITEMS, ""), _FINE),
    ("rows_in_rows", _rows(_ITEMS, "fields: [{id: grad, label: Grad, answer: rows}]"), _FINE),
    ("rows_unused", _rows("most: 2", "").replace("answer: rows, ", ""), _rows("most: 2")),
    ("used_twice", _rows(_ITEMS.replace("id: b", "id: a")), _FINE),
    ("used_twice", _rows(_ITEMS, f"fields: [{_FIELD}, {_FIELD}]"), _FINE),
    ("unknown_scale", _FINE.replace("scale: grad}", "scale: styrke}"), _FINE),
    ("rows_from_alone", _again("rows_from: maal, most: 2"), _again()),
    ("rows_from_alone", _again(f"rows_from: maal, {_ITEMS}"), _again()),
    ("rows_from_unknown", _again("rows_from: mal"), _again()),
    ("rows_from_unknown", _again("rows_from: laere/maal"), _again("rows_from: trives/maal")),
    ("rows_from_nothing", _again("rows_from: mal", ""), _again("most: 2", "")),
    ("rows_from_several", _again().replace("id: igen,", "id: maal,"), _again("rows_from: trives/maal")),
    ("rows_from_later", _again("rows_from: igen"), _again()),
    ("rows_from_not_written", _again(first=_NO_ROWS), _again()),
    ("rows_from_not_written", _again(first=_WRITTEN.replace("most: 3", _ITEMS)), _again()),
    ("rows_from_each", _again(first=_WRITTEN + ", each: true"), _again()),
    ("rows_from_each", _many(), _again()),
    ("rows_from_each", _again(first=_WRITTEN + ", roles: [leder, medarbejder]"), _again(first=_WRITTEN)),
    ("rows_from_elsewhere", _again(first=_WRITTEN + ", only: [MUS]"), _again("rows_from: maal, only: [MUS]")),
    ("rows_from_elsewhere", _again(first=_WRITTEN + ", when: [talk]"), _again("rows_from: maal, when: [talk]")),
    ("rows_unused", _again().replace("Så vigtigt, answer: rows,", "Så vigtigt,"), _again()),
    (
        "no_rows_here",
        _SECOND
        + "follow_up:\n  fields:\n    - {id: m, label: M, answer: rows, most: 2, fields: [{id: o, label: Ord}]}\n",
        _SECOND + "preparation:\n  - {id: m, label: M, answer: rows, most: 2, fields: [{id: o, label: Ord}]}\n",
    ),
    (
        "under_question_only",
        _again()
        + "preparation:\n  - {id: m, label: M, answer: rows, rows_from: maal, fields: [{id: o, label: Ord}]}\n",
        _again() + "preparation:\n  - {id: m, label: M, answer: rows, most: 2, fields: [{id: o, label: Ord}]}\n",
    ),
)
