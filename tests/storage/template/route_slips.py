"""Slips in what a form says of its way through the talk: what is told, the wrong file, and the one it asks for."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE

_SECOND = WHOLE.replace("format: 1", "format: 2")


def _with(theme: str = "", question: str = "", whole: str = _SECOND) -> str:
    """Return the template with one line more in its theme, and one in its last question."""
    at, asked = "    title: Arbejdet\n", "        note: Vælg noget.\n"
    assert whole.count(at) == whole.count(asked) == 1
    lines = (at, f"    {theme}\n" if theme else ""), (asked, f"        {question}\n" if question else "")
    for line, more in lines:
        whole = whole.replace(line, line + more)
    return whole


def _back(kinds: str, whole: str = _SECOND) -> str:
    """Return the template with the kinds that its first one looks back at."""
    assert whole.count("    minutes: 90\n") == 1
    return whole.replace("    minutes: 90\n", f"    minutes: 90\n    last: [{kinds}]\n")


_CHOICE = "{id: leder, label: Leder du andre, answer: choice, choices: [{id: ja, label: Ja}, {id: nej, label: Nej}]}"
_ASKED = "        covers: [kompetencer]\n"
_HOLDS = "if: {leder: ja}"


def _hung(question: str, *, field: str = _CHOICE, theme: str = "") -> str:
    """Return the template with a field under its second question, and something in the last that hangs on it."""
    whole = _with(theme, question)
    assert whole.count(_ASKED) == 1
    return whole.replace(_ASKED, f"{_ASKED}        notes:\n          - {field}\n")


_FINE = _hung(_HOLDS)


_OWN = _CHOICE.replace("leder", "egen").replace("}]}", "}], each: true}")
_SENT = _CHOICE.replace("leder", "sent")
_HERE = "\n        notes: ["
_TABLE = "{id: a, answer: rows, items: [{id: p, label: P, given: [Q]}], fields: [{id: b, label: B}]}"


ROUTE_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("second_format", _with("number: I", "", WHOLE), _with("number: I")),
    ("second_format", WHOLE.replace("at: purpose", "at: last_year"), _SECOND.replace("at: purpose", "at: last_year")),
    ("second_format", _back("GRUS", WHOLE), _back("GRUS")),
    ("unknown_kind", _back("LUS"), _back("MUS")),
    ("used_twice", _back("MUS, MUS"), _back("MUS, KORT")),
    ("second_format", _with("", "next_time: true", WHOLE), _with("", "next_time: true")),
    ("two_follow_ups", _with("follow_up: true"), _with("follow_up: false")),
    ("second_format", _with("", "number: 1", WHOLE), _with("", "number: 1")),
    ("second_format", _with("optional: true", "", WHOLE), _with("optional: true")),
    ("second_format", WHOLE + "phases: {closing: Farvel}\n", _SECOND + "phases: {closing: Farvel}\n"),
    ("second_format", _with("focus: 1", "", WHOLE), _with("focus: 1")),
    ("focus_all", _with("focus: 9"), _with("focus: 1")),
    ("focus_all", _SECOND + "focus: 1\n", _SECOND),
    ("if_shape", _hung("if: ja"), _FINE),
    ("if_shape", _hung("if: {leder: ja, andet: nej}"), _FINE),
    ("if_shape", _hung("if: {leder: [ja]}"), _FINE),
    ("if_nothing", _with("", _HOLDS), _with()),
    ("if_unknown", _hung("if: {chef: ja}"), _FINE),
    ("if_value", _hung("if: {leder: måske}"), _FINE),
    (
        "if_several",
        _hung(f"{_HOLDS}{_HERE}{_CHOICE}]"),
        _hung(f"if: {{trives/leder: ja}}{_HERE}{_CHOICE}]"),
    ),
    ("if_not_common", _hung("if: {egen: ja}", field=f"{_CHOICE}\n          - {_OWN}"), _FINE),
    ("if_later", _hung(f"if: {{sent: ja}}{_HERE}{_SENT}]"), _hung(f"{_HOLDS}{_HERE}{_SENT}]")),
    ("only_read", _with("", "read: true\n        mandatory: true"), _with("", "read: true")),
    ("only_read_notes", _with("", f"read: true{_HERE}{{id: a}}]"), _with("", f"read: true{_HERE}{_TABLE}]")),
    ("mandatory_may_fall_away", _hung(f"{_HOLDS}\n        mandatory: true"), _FINE),
    ("mandatory_may_fall_away", _with("optional: true", "mandatory: true"), _with("optional: true")),
    (
        "under_question_only",
        _FINE + "preparation:\n  - {id: muligheder, label: Muligheder, if: {leder: ja}}\n",
        _FINE + "preparation:\n  - {id: muligheder, label: Muligheder}\n",
    ),
    ("unknown_key_near", _with("optionel: true"), _with("optional: true")),
)
