"""Slips round the table and above the plan: what is told, the wrong file, and the one that it asks for."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE

_SECOND = WHOLE.replace("format: 1", "format: 2")
_LINE = "    - {label: Plan for, shows: person, role: medarbejder}\n"
_NOTE = "        note: Vælg noget.\n"
_ROLE = "      - {id: hr, label: HR, present: false}\n"
_LEADS = "      - {id: leder, label: Leder, leads: true}\n"
_GROUP = "      - {id: medarbejdere, label: Medarbejdere, subject: true, many: true}\n"
_ASKED = "        text_for:\n          - {role: leder, text: Det vigtigste}\n"


def _above(line: str, whole: str = _SECOND, fields: str = "{id: a, label: A}, {id: b, label: B}") -> str:
    """Return the template with one line above its plan, and fields at its question."""
    assert whole.count(_LINE) == whole.count(_NOTE) == 1
    whole = whole.replace(_LINE, f"{_LINE}    - {{label: Stilling, {line}}}\n")
    return whole.replace(_NOTE, f"{_NOTE}        notes: [{fields}]\n")


def _here(role: str, whole: str = _SECOND) -> str:
    """Return the template with one more role in its group's talk."""
    assert whole.count(_GROUP) == 1
    return whole.replace(_GROUP, _GROUP + role)


def _asked(words: str, whole: str = _SECOND) -> str:
    assert whole.count(_NOTE) == 1
    return whole.replace(_NOTE, words + _NOTE)


def _signed(more: str, whole: str = _SECOND) -> str:
    """Return the template with more said of the first that signs."""
    first = "{role: leder, label: Leder"
    assert whole.count(first) == 1
    return whole.replace(first, first + more)


def _last(at: str, whole: str = _SECOND) -> str:
    assert whole.count("at: purpose") == 1
    return whole.replace("at: purpose", f"at: {at}")


_ROWS = "{id: a, label: A, answer: rows, most: 2, fields: [{id: c, label: C}]}"
_PLANLESS = (
    _SECOND.replace("plan: if_competence\n    competence_topic: kompetencer", "plan: none")
    .replace("subject: true}\n    minutes: 90", "subject: true}\n    plan: none")
    .replace("    after: GRUS", "    plan: none")
)
_NEXT = "closing: {next_meeting: {label: Igen}}\n"
_SHOWN = "shows: answer, question: laere, field: a"

FRAME_SLIPS: tuple[tuple[str, str, str], ...] = (
    ("second_format", _above(_SHOWN, WHOLE), _above(_SHOWN)),
    ("second_format", _above("shows: blank", WHOLE), _above("shows: blank")),
    ("second_format", _above("shows: date", WHOLE), _above("shows: date")),
    ("second_format", _above("shows: period, only: [MUS]", WHOLE), _above("shows: period, only: [MUS]")),
    ("second_format", WHOLE + "header: []\n", _SECOND + "header: []\n"),
    ("next_meeting_missing", _above("shows: next_meeting"), _above("shows: next_meeting") + _NEXT),
    ("unknown_kind", _above("shows: date, only: [LUS]"), _above("shows: date, only: [MUS]")),
    ("second_format", WHOLE.replace("at: purpose", "at: top"), _SECOND.replace("at: purpose", "at: top")),
    ("second_format", _here(_ROLE, WHOLE), _here(_ROLE)),
    ("second_format", _asked(_ASKED, WHOLE), _asked(_ASKED)),
    ("second_format", _signed(", text: Set", WHOLE), _signed(", text: Set")),
    ("second_format", _signed(", date: true", WHOLE), _signed(", date: true")),
    ("second_format", _last("end", WHOLE), _last("end")),
    ("second_format", _last("signatures", WHOLE), _last("signatures")),
    ("second_format", WHOLE + "closing: {means: seen}\n", _SECOND + "closing: {means: seen}\n"),
    ("second_format", _signed(", after: arbejdet", WHOLE), _signed(", after: arbejdet")),
    ("second_format", _signed(", only: [MUS]", WHOLE), _signed(", only: [MUS]")),
    ("plan_after", _signed(", after: arbejde"), _signed(", after: arbejdet")),
    ("unknown_kind", _signed(", only: [LUS]"), _signed(", only: [MUS]")),
    ("unknown_kind", _SECOND + _NEXT.replace("Igen", "Igen, only: [LUS]"), _SECOND + _NEXT),
    ("plan_missing", _SECOND.partition("plan:\n")[0], _PLANLESS.partition("plan:\n")[0]),
    (
        "missing_key",
        _SECOND.replace("  title: Udviklingsplan\n", ""),
        _PLANLESS.replace("  title: Udviklingsplan\n", ""),
    ),
    ("answer_without_question", _above("shows: answer"), _above(_SHOWN)),
    ("unknown_question", _above("shows: answer, question: laerer"), _above(_SHOWN)),
    ("answer_without_field", _above("shows: answer, question: laere"), _above(_SHOWN)),
    ("unknown_header_field", _above("shows: answer, question: laere, field: c"), _above(_SHOWN)),
    (
        "header_field_own",
        _above(_SHOWN, fields="{id: a, label: A, each: true}, {id: b, label: B}"),
        _above(_SHOWN.replace("field: a", "field: b"), fields="{id: a, label: A, each: true}, {id: b, label: B}"),
    ),
    (
        "header_field_own",
        _above(
            _SHOWN, fields="{id: a, label: A, answer: rows, most: 2, fields: [{id: c, label: C}]}, {id: b, label: B}"
        ),
        _above(_SHOWN),
    ),
    (
        "header_field_own",
        _above(_SHOWN, fields="{id: a, label: A, when: [preparation]}, {id: b, label: B}"),
        _above(_SHOWN),
    ),
    (
        "header_field_own",
        _above(_SHOWN, fields="{id: a, label: A, roles: [leder]}"),
        _above(_SHOWN, fields="{id: a, label: A}"),
    ),
    (
        "header_no_field",
        _above("shows: answer, question: laere", fields="{id: a, label: A, each: true}"),
        _above("shows: answer, question: laere", fields="{id: a, label: A}"),
    ),
    ("answer_unused", _above("shows: period, question: laere"), _above("shows: period")),
    ("answer_unused", _above("shows: period, field: a"), _above("shows: period")),
    ("answer_unused", _above("shows: blank, field: a"), _above("shows: blank")),
    ("must_be_present", _here(_ROLE.replace("present", "many: true, present")), _here(_ROLE)),
    ("must_be_present", _here(_ROLE.replace("present", "subject: true, present")), _here(_ROLE)),
    (
        "nobody_present",
        _SECOND.replace(f"    roles:\n{_LEADS}{_GROUP}", f"    roles:\n{_ROLE}").replace("    after: GRUS\n", ""),
        _SECOND,
    ),
    ("unknown_role", _asked(_ASKED.replace("leder", "chef")), _asked(_ASKED)),
    ("used_twice", _asked(f"{_ASKED}          - {{role: leder, text: Igen}}\n"), _asked(_ASKED)),
)
