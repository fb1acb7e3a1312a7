"""A second look at the wording of a row, only when they ask for it: as a good colleague would ask, never a verdict.

It reads Danish, and asks too little rather than too much (B4, B14): a word that may as well be innocent is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal, NamedTuple

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement

QuestionId = Literal["who", "who_passive", "when", "when_words", "how_often", "one_or_two", "what_it_takes", "how_seen"]
"""What is asked; its words are the program's."""

MOST = 3
"""More questions than this at once is an examination."""


class Asked(NamedTuple):
    """One question about the wording of a row."""

    id: QuestionId
    """Which of the questions it is."""
    words: str = ""
    """The words of theirs that it is about."""


def second_look(talk: Talk, row: Agreement) -> tuple[Asked, ...]:
    """Return what a good colleague would ask about a row; at most three things, the weightiest first."""
    return tuple(_questions(talk, row))[:MOST] if not row.is_empty else ()


def _questions(talk: Talk, row: Agreement) -> Iterator[Asked]:
    said = " ".join([row.goal, *(action.what for action in row.actions)])
    yield from _who(talk, row, said)
    yield from _when(row, said)
    if is_two(row.goal, tuple(short_names(talk.participants).values())):
        yield Asked("one_or_two")
    if found := _TRYING.search(said):
        yield Asked("what_it_takes", found[0])
    if not row.evaluation.strip() and (measured := _unmeasured(row.goal)):
        yield Asked("how_seen", measured)


# Who

_SOMEBODY = re.compile(r"\b(jeg|du|vi|begge|alle|hver især|i fællesskab|sammen)\b", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(der|det) (skal|bør|må|kan) \w+es\b|\bder (skal|bør|må|laves|gøres|arbejdes|findes)\b", re.I)


def _who(talk: Talk, row: Agreement, said: str) -> Iterator[Asked]:
    if row.everyone_responsible or _names_somebody(talk, said):
        return
    if found := _PASSIVE.search(said):
        yield Asked("who_passive", found[0])
    else:
        yield Asked("who")


def _names_somebody(talk: Talk, said: str) -> bool:
    called = [*short_names(talk.participants).values(), *(role.label for role in talk.talk_kind.roles)]
    return bool(_SOMEBODY.search(said)) or any(re.search(rf"\b{re.escape(name)}", said, re.I) for name in called)


# When

_SOME_DAY = re.compile(
    r"(?<!så )\b(snart|snarest( muligt)?|hurtigst muligt|så hurtigt som muligt|engang|ved lejlighed|på sigt"
    r"|på et tidspunkt|med tiden|når der (er|bliver) (tid|luft|ro)|når (vi|I|jeg|du) får tid)\b",
    re.IGNORECASE,
)
_NOW_AND_THEN = re.compile(r"\b(løbende|jævnligt|af og til|indimellem|en gang imellem|med mellemrum)\b", re.IGNORECASE)
_HOW_OFTEN = re.compile(
    r"\b(hver|hvert|dagligt?|ugentligt?|månedligt?|kvartalsvis|årligt?|gange? (om|i)|\d+ gange?)\b", re.IGNORECASE
)


def _when(row: Agreement, said: str) -> Iterator[Asked]:
    if (found := _NOW_AND_THEN.search(said)) and not _HOW_OFTEN.search(said):
        yield Asked("how_often", found[0])
    if row.due.understood:
        return
    if found := _SOME_DAY.search(said) or _SOME_DAY.search(row.due.written):
        yield Asked("when_words", found[0])
    else:
        yield Asked("when", row.due.written)


# One or two

# In the present, and never a noun in the plural as well: «møder», «leder» and «arbejder» are not here.
_VERBS = (
    "afholder|afklarer|aftaler|begynder|beder|bestiller|besøger|deltager|drøfter|evaluerer|finder|fordeler|fortæller"
    "|forbereder|fremlægger|følger|får|gennemfører|gennemgår|giver|henter|holder|inddrager|indkalder|inviterer|køber"
    "|laver|læser|lærer|melder|opdaterer|opsøger|orienterer|planlægger|præsenterer|ringer|samler|sender|skriver|sætter"
    "|sørger|søger|taler|tager|tilmelder|udarbejder|undersøger|viser|vælger"
)
_VERB = re.compile(rf"\b({_VERBS})\b", re.IGNORECASE)
_AND_AT = re.compile(r"\bat \w+.*?\bog at \w+", re.IGNORECASE | re.DOTALL)
_ABBREVIATED = re.compile(
    r"(?:\b(?:f\.?eks|bl\.?a|ca|nr|kl|dvs|evt|osv|mv|m\.v|m\.m|inkl|ekskl|pga|jf|stk|tlf|\w)|\d)\.$", re.I
)
_SENTENCE_ENDS = re.compile(r"[.!?](?=\s+[A-ZÆØÅ])")


def is_two(goal: str, names: Sequence[str] = ()) -> bool:
    """Whether a goal says two things: several sentences or lines, or one thing that is done and another."""
    lines = [line for line in goal.splitlines() if line.strip()]
    return len(lines) > 1 or any(_several(line) or _done_and_done(line, names) for line in lines)


def _several(line: str) -> bool:
    ends = [found.end() for found in _SENTENCE_ENDS.finditer(line)]
    return any(not _ABBREVIATED.search(line[:end]) for end in ends)


def _done_and_done(line: str, names: Sequence[str]) -> bool:
    if _AND_AT.search(line):
        return True
    subjects = "|".join(("han", "hun", "jeg", "du", "vi", "de", *(re.escape(name) for name in names)))
    and_does = re.compile(rf"\bog (?:så |derefter |bagefter )?(?:(?:{subjects}) )?({_VERBS})\b", re.IGNORECASE)
    return any(_VERB.search(line[: found.start()]) for found in and_does.finditer(line))


# Trying, and seeing it

_TRYING = re.compile(r"\b(prøver?|forsøger?) at\b|\bgør(e|er)? et forsøg\b", re.IGNORECASE)
_MORE = re.compile(
    r"\b(bedre|mere|oftere|dygtigere|tydeligere|skarpere|styrke[rt]?|forbedre[rt]?|øge[rt]?)\b", re.IGNORECASE
)
_NOT_MORE = re.compile(
    r"\b(ikke|aldrig|uden|intet|ingen|noget|nogen) mere\b|\bmere end\b|\bmere eller mindre\b", re.IGNORECASE
)


def _unmeasured(goal: str) -> str:
    """Return the word for something growing that nobody can see growing; with a number in it, it can be seen."""
    if re.search(r"\d", goal):
        return ""
    found = _MORE.search(_NOT_MORE.sub(" ", goal))
    return found[0] if found else ""
