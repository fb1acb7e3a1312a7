"""Which language a form is in, and what a template needs in it that a form may leave out."""

from __future__ import annotations

import re
from typing import NamedTuple


class Ours(NamedTuple):
    """Words of ours for what has to be in a template."""

    leader: str
    employee: str
    plan: str
    goal: str
    date: str
    owner: str
    answer: str
    about: str
    """What stands over what is known of somebody before the talk."""


OURS = {
    "da": Ours("Leder", "Medarbejder", "Udviklingsplan", "Mål", "Dato", "Jeres arbejdsplads", "Svar", "Oplysninger"),
    "nb": Ours("Leder", "Medarbeider", "Utviklingsplan", "Mål", "Dato", "Deres arbeidsplass", "Svar", "Opplysninger"),
    "sv": Ours("Chef", "Medarbetare", "Utvecklingsplan", "Mål", "Datum", "Er arbetsplats", "Svar", "Uppgifter"),
    "de": Ours(
        "Führungskraft", "Mitarbeiter", "Entwicklungsplan", "Ziel", "Datum", "Ihr Betrieb", "Antwort", "Angaben"
    ),
    "en": Ours("Manager", "Employee", "Development plan", "Goal", "Date", "Your workplace", "Answer", "Details"),
}

_SMALL = {
    "da": "og er du det til på af hvad hvordan dine med kan hvilke har ikke den der jeg vi dit din hvilken efter dig i",
    "nb": "og er du det til på av hva hvordan dine med kan hvilke har ikke den som jeg vi ditt din hvilken etter deg i",
    "sv": "och är du det till på av vad hur dina med kan vilka har inte den som jag vi ditt din ska för i",
    "de": "und ist sie das der die zu auf von was wie ihre mit können welche haben nicht den ich wir im für",
    "en": "and is you the to on of what how your with can which have not that i we in for are do",
}
"""Small words of each language."""


def language_of(words: str) -> str:
    """Return the language of a form by its small words; Danish where they do not tell."""
    said = re.findall(r"[^\W\d_]+", words.casefold())
    counts = {name: sum(word in small for word in said) for name, small in _as_sets().items()}
    return max(counts, key=lambda name: counts[name])


def _as_sets() -> dict[str, frozenset[str]]:
    return {name: frozenset(words.split()) for name, words in _SMALL.items()}
