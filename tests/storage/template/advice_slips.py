"""For every piece of advice about what a template says: a template that is given it, and one that heeds it."""

from __future__ import annotations

from tests.storage.template.mending import WHOLE, Slip

_TOPICS = "topics:\n  - id: kompetencer\n    text: Udvikling af kompetencer\n"
_LONG = "Hvad lærte du? " * 21
_LUS = WHOLE.replace("id: KORT", "id: LUS")
_LOST = _LUS.replace(_TOPICS, f"{_TOPICS}    only: [MUS, GRUS]\n")
_SIGNED = "    - {role: leder, label: Leder, date: true}\n    - {role: medarbejder, label: Medarbejder, date: true}\n"
_DATED = WHOLE.replace("format: 1", "format: 2").replace("    - {role: leder, label: Leder}\n", _SIGNED)
_NAMES = "notes: [{{id: a, label: Navn, lines: 1}}, {{id: b, label: Tlf}}, {{id: c, label: {}, lines: 1}}]"
_TOP = "format: 2\nheader: [{{label: Navn, shows: date}}, {{label: {}, shows: place}}]\n"
_WITH_HR = WHOLE.replace("format: 1", "format: 2").replace(
    "    minutes: 90\n", "      - {id: hr, label: HR, present: false}\n    minutes: 90\n", 1
)


def _asks(role: str) -> str:
    return _WITH_HR.replace("note: Vælg noget.", f"notes: [{{id: a, label: Svar, roles: [{role}]}}]")


_CORRECTED = "corrections:\n  - {read: vægt, written: vigtigt}\n"

WORDS_ADVICE = (
    Slip(
        "question_long",
        "text: Hvad vil du lære?",
        f"text: {_LONG}",
        f"text: Hvad lærte du?\n        intent: {_LONG}",
        "Hv",
    ),
    Slip("label_long", "note: Vælg noget.", f"short: {'Lær, ' * 9}", "short: Lær", "Lær"),
    Slip(
        "label_long",
        "note: Vælg noget.",
        f"notes: [{{id: a, label: {'Det vil jeg ' * 6}}}]",
        "notes: [{id: a, label: Det vil jeg}]",
        "Det",
    ),
    Slip("same_words", "text: Hvad vil du lære?", "text: Hvordan trives du", "text: Hvad nu?", "Hvordan"),
    Slip(
        "same_words",
        "note: Vælg noget.",
        "notes: [{id: a, label: Godt}, {id: b, label: Godt}]",
        "notes: [{id: a, label: Godt}, {id: b, label: Skidt}]",
        "Godt}]",
    ),
    Slip("scanned", "note: Vælg noget.", "note: Et fæl- les mål", "note: Et fælles mål", "Et"),
    Slip("scanned", "note: Vælg noget.", "note: Vælg og og vrag", "note: Vælg og vrag", "Vælg"),
    Slip("scanned", "note: Vælg noget.", "note: En ny \ufb01gur", "note: En ny figur", "En"),
    Slip("scanned", "note: Vælg noget.", "note: Vi ses pÃ¥ ny", "note: Vi ses på ny", "Vi"),
    Slip("scanned", "note: Vælg noget.", "note: Det sk0leår, der gik", "note: Det skoleår, der gik", "Det"),
    Slip(
        "keywords_promised",
        "note: Vælg noget.",
        "note: Vælg noget.\n      - {id: vaelg, text: Vælg blandt de fire vigtige stikord}",
        "note: Vælg noget.\n      - {id: vaelg, text: Vælg to stikord}",
        "Vælg blandt",
    ),
)
"""Slips in the whole template, as those of signs."""

ADVICE_WHOLES: tuple[tuple[str, str, str], ...] = (
    ("nobody_to_answer", _asks("hr"), _asks("leder")),
    ("same_words", _DATED.replace("note: Vælg noget.", _NAMES.format("Navn")), _DATED),
    (
        "same_words",
        _DATED.replace("format: 2\n", _TOP.format("Navn")),
        _DATED.replace("format: 2\n", _TOP.format("Hans")),
    ),
    ("date_in_label", _DATED.replace("label: Medarbejder, date", "label: Navn og dato, date"), _DATED),
    ("date_for_some", _DATED.replace("label: Medarbejder, date: true", "label: Medarbejder"), _DATED),
    ("no_follow_up", WHOLE.replace("  follow_up_required: true\n", ""), WHOLE),
    ("topic_not_asked", WHOLE.replace("        covers: [kompetencer]\n", ""), WHOLE),
    ("topic_lost", _LOST, _LOST.replace("[MUS, GRUS]\nkeywords", "[MUS, LUS, GRUS]\nkeywords")),
    (
        "not_corrected",
        f"{WHOLE}{_CORRECTED}".replace("Vælg noget.", "Det er vægt her."),
        f"{WHOLE}{_CORRECTED}".replace("Vælg noget.", "Det er vigtigt her."),
    ),
)
"""What is advised on, the template, and one that heeds it."""
