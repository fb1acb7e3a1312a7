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


_CHOICE = "{id: leder, label: Leder du andre, answer: choice, choices: [{id: ja, label: Ja}, {id: nej, label: Nej}]}"
_A, _B = "{id: a, label: A}", "{id: b, label: B}"
_BOX = f"{_A}\n          - {{id: c, answer: choices, choices: [{_B}]}}"
_BLANK = f"answer: choice, choices: [{_A}, {{id: b, label: B, text: true}}]"
_FINE = _with(_rated())


def _form(field: str, whole: str = _SECOND, over: str = "", under: str = "") -> str:
    """Return the template with one more field under the last heading of its plan, and headings over and under it."""
    at, last = "    - text: Hvem\n      fields:\n", '        - {id: responsible, label: "Hvem, og hvornår?"}\n'
    assert whole.count(at + last) == 1
    return whole.replace(at + last, over + at + last + (f"        - {field}\n" if field else "") + under)


def _standing(after: str, whole: str = _SECOND) -> str:
    """Return the template with its plan after something."""
    return whole.replace("  headings:\n", f"  after: {after}\n  headings:\n")


def _parted(whole: str = _SECOND, more: str = "") -> str:
    parts = "  parts:\n    - {id: kort, title: Kort sigt}\n    - {id: lang, title: Lang sigt}\n"
    return whole.replace("  headings:\n", f"{parts}{more}  headings:\n")


def _hung(field: str, *, asked: str = _CHOICE, after: str = "", parts: str = "") -> str:
    """Return the template with a field to choose in under its last question, and one in the plan that hangs on it."""
    whole = _standing(after) if after else _SECOND
    return _form(field, whole.replace("  headings:\n", f"{parts}  headings:\n")).replace(
        _NOTE, f"{_NOTE}        notes: [{asked}]\n"
    )


_HOLD = "{id: hold, answer: text, label: Hold, if: {leder: ja}}"


def _hung_parts(first: str = "", second: str = "") -> str:
    """Return the template with two parts of its plan, each with something it hangs on."""
    told = [f", if: {each}" if each else "" for each in (first, second)]
    parts = f"  parts:\n    - {{id: kort, title: Kort{told[0]}}}\n    - {{id: lang, title: Lang{told[1]}}}\n"
    return _hung("", parts=parts)


_OWN = "{id: grund, answer: text, label: Hvorfor}"
_RATED = "{id: vej, answer: scale, label: Vej, scale: grad}"
_TITLE = "    - {text: Opfølgning, fields: []}\n"

_TELLS = "{id: hr, answer: choice, label: Lov, consent: ja, choices: [{id: ja, label: Ja}, {id: nej, label: Nej}]}"
_LATER = "{id: a, label: A, when: [afterwards]}"


FIELD_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("second_format", WHOLE + f"afterwards: [{_A}]\n", _SECOND + f"afterwards: [{_A}]\n"),
    ("consent_unknown", _form(_TELLS.replace("consent: ja", "consent: jo")), _form(_TELLS)),
    ("consent_unused", _form(_OWN.replace("label", "consent: ja, label")), _form(_OWN)),
    ("consent_twice", _form(f"{_TELLS}\n        - {_TELLS.replace('hr', 'chef')}"), _form(_TELLS)),
    ("afterwards_alone", _with(_LATER.replace("[", "[talk, ")), _with(_LATER)),
    ("afterwards_each", _with(_LATER.replace("when", "each: true, when")), _with(_LATER)),
    (
        "afterwards_not_asked",
        _with(_LATER).replace(_NOTE, _NOTE + "        mandatory: true\n"),
        _with(_LATER),
    ),
    (
        "under_question_only",
        _SECOND + "afterwards: [{id: a, label: A, when: [talk]}]\n",
        _SECOND + f"afterwards: [{_A}]\n",
    ),
    ("second_format", _with("{id: a, label: A, hint: Kort}", "", WHOLE), _with("{id: a, label: A, hint: Kort}", "")),
    ("second_format", WHOLE + "area: Skolerne\n", _SECOND + "area: Skolerne\n"),
    ("second_format", WHOLE + "own_topics: false\n", _SECOND + "own_topics: false\n"),
    (
        "blank_not_here",
        _with(f"{{id: r, label: R, answer: rows, most: 2, fields: [{{id: v, label: V, {_BLANK}}}]}}"),
        _with(f"{{id: w, label: W, {_BLANK}}}"),
    ),
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
    (
        "under_question_only",
        _SECOND + "follow_up:\n  fields: [{id: hjalp, label: Hjalp, next_time: true}]\n",
        _SECOND + "follow_up:\n  fields: [{id: hjalp, label: Hjalp}]\n",
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
        _form(f"{{id: vej, answer: choice, label: Vej, choices: [{_A}]}}"),
        _form(f"{{id: vej, answer: choices, label: Vej, choices: [{_A}]}}"),
    ),
    ("unknown_scale", _form("{id: vej, answer: scale, label: Vej, scale: grad}"), _form(_RATED) + _SCALE),
    ("scale_unused", _form("{id: deadline, scale: grad}") + _SCALE, _form("{id: deadline}") + _SCALE),
    ("title_over_nothing", _form("", under=_TITLE), _form("", over=_TITLE)),
    ("title_over_nothing", _form("", over=_TITLE + _TITLE), _form("", over=_TITLE)),
    ("parts_by_perspective", _parted(more="  per_perspective: true\n"), _parted()),
    ("second_format", _standing("laere", WHOLE), _standing("laere")),
    ("plan_after", _standing("laerer"), _standing("laere")),
    ("second_format", _hung("{id: support, if: {leder: ja}}").replace("format: 2", "format: 1"), _hung(_HOLD)),
    ("plan_field_may_fall_away", _hung(_HOLD.replace("}}", "}, required: true}")), _hung(_HOLD)),
    ("plan_field_may_fall_away", _hung("{id: disclose, if: {leder: ja}}"), _hung("{id: disclose}")),
    ("plan_field_may_fall_away", _hung("").replace("{id: goal, ", "{id: goal, if: {leder: ja}, "), _hung("")),
    ("parts_may_all_fall_away", _hung_parts("{leder: ja}", "{leder: nej}"), _hung_parts("{leder: ja}")),
    ("if_unknown", _hung_parts("{leer: ja}"), _hung_parts("{leder: ja}")),
    ("if_unknown", _hung(_HOLD.replace("leder", "leer")), _hung(_HOLD)),
    ("if_value", _hung(_HOLD.replace("ja}", "jo}")), _hung(_HOLD)),
    ("if_later", _hung(_HOLD, after="trives"), _hung(_HOLD, after="laere")),
    ("if_not_common", _hung(_HOLD, asked=_CHOICE.replace("}]}", "}], each: true}")), _hung(_HOLD)),
    ("plan_after", _standing("kompetencer"), _standing("arbejdet")),
    ("used_twice", _parted().replace("kort", "arbejdet"), _parted()),
    ("used_twice", _parted().replace("id: lang,", "id: kort,"), _parted()),
    (
        "too_many_notes",
        _notes([f"{{id: n{n}, label: Note {n}}}" for n in range(13)]),
        _notes([f"{{id: n{n}, label: Note {n}}}" for n in range(12)]),
    ),
    ("label_too_long", _notes([f"{{id: n, label: {'x' * 101}}}"]), _notes([f"{{id: n, label: {'x' * 60}}}"])),
    ("lines_unused", _with("{id: a, label: A, answer: date, lines: 1}", ""), _with("{id: a, label: A, lines: 1}", "")),
    ("second_format", _with("{id: a, label: A, lines: 1}", "", WHOLE), _with("{id: a, label: A, lines: 1}", "")),
    ("label_missing", WHOLE.replace(_NOTE, f"{_NOTE}        notes: [{{id: a}}]\n"), _with("{id: a}", "")),
    ("label_missing", _with(_BOX.replace("}]", "}, {id: d, label: D}]"), ""), _with(_BOX, "")),
    ("label_missing", _with(f"{{id: a}}\n          - {_B}", ""), _with(f"{_A}\n          - {_B}", "")),
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
