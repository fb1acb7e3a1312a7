"""Slips in fields that ask for more than words: what is told, the wrong file, and the one that it asks for."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE

_SECOND = WHOLE.replace("format: 1", "format: 2")
_SCALE = "scales:\n  - {id: grad, levels: [{id: lav, label: Lav}, {id: hoej, label: Høj}]}\n"


def _with(field: str, scale: str = _SCALE, whole: str = _SECOND) -> str:
    """Return the template with one field under its question, and a scale."""
    at = "        note: Vælg noget.\n"
    assert whole.count(at) == 1
    return whole.replace(at, f"{at}        notes:\n          - {field}\n") + scale


_NOTE = "        note: Vælg noget.\n"


def _notes(fields: list[str]) -> str:
    """Return the template of the first format with these notes under its question."""
    return WHOLE.replace(_NOTE, f"{_NOTE}        notes:\n" + "".join(f"          - {each}\n" for each in fields))


def _rated(more: str = "answer: scale, scale: grad") -> str:
    return f"{{id: grad, label: I hvilken grad, {more}}}"


_A, _B = "{id: a, label: A}", "{id: b, label: B}"
_FINE = _with(_rated())


def _form(field: str, whole: str = _SECOND, over: str = "", under: str = "") -> str:
    """Return the template with one more field under the last heading of its plan, and headings over and under it."""
    at, last = "    - text: Hvem\n      fields:\n", '        - {id: responsible, label: "Hvem, og hvornår?"}\n'
    assert whole.count(at + last) == 1
    return whole.replace(at + last, over + at + last + (f"        - {field}\n" if field else "") + under)


def _parted(whole: str = _SECOND, more: str = "") -> str:
    parts = "  parts:\n    - {id: kort, title: Kort sigt}\n    - {id: lang, title: Lang sigt}\n"
    return whole.replace("  headings:\n", f"{parts}{more}  headings:\n")


_OWN = "{id: grund, answer: text, label: Hvorfor}"
_RATED = "{id: vej, answer: scale, label: Vej, scale: grad}"
_TITLE = "    - {text: Opfølgning, fields: []}\n"

FIELD_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("second_format", _with("{id: a, label: A, hint: Kort}", "", WHOLE), _with("{id: a, label: A, hint: Kort}", "")),
    ("second_format", WHOLE + "area: Skolerne\n", _SECOND + "area: Skolerne\n"),
    (
        "choices_unused",
        _with(_rated(f"choices: [{_A}, {_B}]")),
        _with(_rated(f"answer: choice, choices: [{_A}, {_B}]")),
    ),
    (
        "too_few_choices",
        _with(_rated(f"answer: choice, choices: [{_A}]")),
        _with(_rated(f"answer: choice, choices: [{_A}, {_B}]")),
    ),
    ("scale_missing", _with(_rated("answer: scale")), _FINE),
    ("scale_unused", _with(_rated("scale: grad")), _FINE),
    ("unknown_scale", _with(_rated("answer: scale, scale: styrke")), _FINE),
    ("suggestions_unused", _with(_rated("answer: scale, scale: grad, suggestions: [Lav]")), _FINE),
    ("scale_shape", _with(_rated(), "scales:\n  - {id: grad, least: 1}\n"), _FINE),
    ("scale_points", _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 40}\n"), _FINE),
    (
        "scale_ends",
        _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 5, ends: [Lidt]}\n"),
        _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 5, ends: [Lidt, Meget]}\n"),
    ),
    (
        "scale_ends",
        _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 5, ends: [Lidt, Noget, Meget]}\n"),
        _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 5, ends: [Lidt, Meget]}\n"),
    ),
    (
        "scale_upside_down",
        _with(_rated(), "scales:\n  - {id: grad, least: 5, most: 1}\n"),
        _with(_rated(), "scales:\n  - {id: grad, least: 1, most: 5}\n"),
    ),
    (
        "unknown_key_near",
        _SECOND.replace(_NOTE, f"{_NOTE}        noter: [{_A}]\n"),
        _SECOND.replace(_NOTE, f"{_NOTE}        notes: [{_A}]\n"),
    ),
    (
        "under_question_only",
        _SECOND + "preparation:\n  - {id: muligheder, label: Muligheder, each: true}\n",
        _SECOND + "preparation:\n  - {id: muligheder, label: Muligheder}\n",
    ),
    ("second_format", _form(_OWN, WHOLE), _form(_OWN)),
    ("second_format", _form("", WHOLE, _TITLE), _form("", over=_TITLE)),
    ("second_format", _parted(WHOLE), _parted()),
    ("no_plan_field", _form(_OWN.replace("answer: text, ", "")), _form(_OWN)),
    ("no_plan_field", _form("{id: deadlin}"), _form("{id: deadline}")),
    ("answer_fixed", _form("{id: deadline, answer: date}"), _form("{id: deadline}")),
    ("own_label", _form("{id: mentor, answer: person}"), _form("{id: mentor, answer: person, label: Mentor}")),
    ("no_rows_here", _form(_OWN.replace("answer: text", "answer: rows")), _form(_OWN)),
    ("key_of_another_field", _form(_OWN.replace("}", ", several: true}")), _form(_OWN)),
    (
        "too_few_choices",
        _form(f"{{id: vej, answer: choices, label: Vej, choices: [{_A}]}}"),
        _form(f"{{id: vej, answer: choices, label: Vej, choices: [{_A}, {_B}]}}"),
    ),
    ("unknown_scale", _form("{id: vej, answer: scale, label: Vej, scale: grad}"), _form(_RATED) + _SCALE),
    ("scale_unused", _form("{id: deadline, scale: grad}") + _SCALE, _form("{id: deadline}") + _SCALE),
    ("title_over_nothing", _form("", under=_TITLE), _form("", over=_TITLE)),
    ("title_over_nothing", _form("", over=_TITLE + _TITLE), _form("", over=_TITLE)),
    ("parts_by_perspective", _parted(more="  per_perspective: true\n"), _parted()),
    ("used_twice", _parted().replace("kort", "arbejdet"), _parted()),
    ("used_twice", _parted().replace("id: lang,", "id: kort,"), _parted()),
    (
        "too_many_notes",
        _notes([f"{{id: n{n}, label: Note {n}}}" for n in range(13)]),
        _notes([f"{{id: n{n}, label: Note {n}}}" for n in range(12)]),
    ),
    ("label_too_long", _notes([f"{{id: n, label: {'x' * 101}}}"]), _notes([f"{{id: n, label: {'x' * 60}}}"])),
    (
        "aspects_not_mandatory",
        WHOLE.replace(_NOTE, f"{_NOTE}        aspects: [{{id: d, text: Del}}]\n"),
        WHOLE.replace(_NOTE, f"{_NOTE}        mandatory: true\n        aspects: [{{id: d, text: Del}}]\n"),
    ),
    (
        "key_of_another_field",
        WHOLE.replace("{id: goal, required: true}", "{id: goal, required: true, suggestions: [Kursus]}"),
        WHOLE,
    ),
)
