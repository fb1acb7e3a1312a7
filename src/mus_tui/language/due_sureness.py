"""Whether words that read as a date are meant as one, by what they are and by what stands before them."""

from __future__ import annotations

import re
from itertools import pairwise

from mus_tui.language.date_answers import without_soon
from mus_tui.language.date_reading import Reading, without_hour
from mus_tui.language.date_tokens import LONGEST, MONTHS, SHORT_MONTHS, in_turn, pattern_of, tokens_of, words_of

LEADING = frozenset({"lead", "to", "by", "before", "after", "in", "ahead", "between", "part", "close"})
"""Kinds of words that tell, where they come first, that a time follows."""

_NO_DATE_AFTER = words_of("no_date_after")
_NOTHING_BARE_AFTER = words_of("nothing_bare_after")
_NOT_OF_TIME = words_of("not_of_time")
_WITHIN = words_of("within_year")
_COUNTED = words_of("counted")
_COUNTED_ENDS = tuple(word for word in _COUNTED if len(word) > 4)
_NOW = words_of("now")
_TODAY = words_of("today")
_DONE_AT_ONCE = words_of("done_at_once")
_NAMES = {each: re.compile(rf"{pattern_of('also_name', each)}", re.IGNORECASE) for each in in_turn()}
_DOTTED = re.compile(rf"(?<!\w){pattern_of('weekday_short')}\.", re.IGNORECASE)
_DOTTED_THE = re.compile(r"(?<!\w)d\. ?[0-9]", re.IGNORECASE)
_ON = re.compile(rf"{pattern_of('on')} {pattern_of('weekday_short')}(?!\w)", re.IGNORECASE)
_TO = re.compile(rf"{pattern_of('to')} ", re.IGNORECASE)
_TO_OR_FROM = re.compile(rf"{pattern_of('to_or_from')} ", re.IGNORECASE)
_BETWEEN = re.compile(rf" ?[–—-] ?| (?:{pattern_of('to')}|{pattern_of('range')}|{pattern_of('join')}) ", re.IGNORECASE)
_BARE_DAY = re.compile(r"[0-9]{1,2} ?[./] ?[0-9]{1,2}\.?")
_COMMA = re.compile(
    rf"(?<!day)(?<!dag)(?<!\.),(?!\s*(?:[0-9]{{4}}|{pattern_of('clock')}|{pattern_of('and_at_latest')}))",
    re.IGNORECASE,
)
"""A comma that parts two things: one within a date stands after a weekday, or before a year or an hour."""
_FRACTIONS = {"1/2", "1/3", "2/3", "1/4", "3/4"}
_INVERTED = re.compile(
    rf"[\s,]+(?!{pattern_of('no_verb')}\s)(?:[a-zæøå]+r|{pattern_of('modal')})\s+(?:{pattern_of('subject')}(?!\w)|[A-ZÆØÅ])"
)
_CLAUSE = re.compile(rf"{pattern_of('clause')}(?!\w)")
_SHORT_WEEK = re.compile(r"(?<!\w)[uw]\.? ?[0-9]", re.IGNORECASE)
_EARLY = 5
_AROUND_THE_CLOCK = "24/7"
_FROM_NOW = {"ahead", "in", "next", "before", "after"}
_NARROWING = {"weekday", "ordinal", "last", "month", "between"}
_PARTS = {"number", "year", "the", "next", "this", "part", "close", "before", "after", "ahead", "unit", "count", "to"}
_NUMBERED = {"number", "unit", "month", "year", "range", "to", "join", "the"}
_RANGE = {"to", "range", "join"}
_HABITS = {"weekday", "weekday_short", "lead", *_RANGE}
_LENGTHS = {"units", "stretch"}
_YEARS, _NUMBERS, _THESE_DAYS = {"lead", "year", "range"}, {"the", "number", "lead", "to", "before"}, {"lead", "that"}
_YEARLY, _ONLY_NAMED = {"holiday", "season"}, {"school", "limit"}
_SIGNS = ".:,;"


def kinds_of(words: str) -> tuple[str, tuple[str, ...]]:
    """Return the language that knows all the words of a date, and their kinds."""
    for spoken in in_turn():
        if tokens := tokens_of(without_soon(without_hour(words)), spoken):
            return spoken, tuple(token.kind for token in tokens)
    return in_turn()[0], ()


def is_time(when: str) -> bool:
    """Whether the words can be a time in a sentence at all: no length of time, no habit, nobody's name."""
    spoken, kinds = kinds_of(when)
    each = {*kinds}
    is_length = each & _LENGTHS and not each & _FROM_NOW
    is_habit = bool(each & _RANGE) and each <= _HABITS
    # «Når Maj er tilbage» names somebody, and is an answer all the same.
    return not (is_length or is_habit or (kinds and _names_somebody(when, spoken)) or _COMMA.search(when))


def _names_somebody(when: str, spoken: str) -> bool:
    """Whether a month or a weekday is written as a name is, and no day stands before it."""
    beside = [*pairwise(when.split())] or [("", when)]
    return any(
        word[:1].isupper() and _NAMES[spoken].fullmatch(word) and not before[:1].isdigit() for before, word in beside
    )


def is_meant(before: str, when: str, reading: Reading) -> bool:
    """Whether a date that no sign parts from the sentence before it is meant as one."""
    previous = _last_word(before)
    _, kinds = kinds_of(when)
    if previous in _NO_DATE_AFTER or reading.problem in ("no_such_month", "past"):
        return False
    if reading.answers:
        return True
    # «Det sørger Mette for inden jul»: there the preposition belongs to the verb.
    if (previous in _NOTHING_BARE_AFTER and not leads(when)) or _is_stump(previous, kinds):
        return False
    if is_today(when):
        # «Jonas ringer til HR i dag», where «Jonas bruger det i dag» is what is so these days.
        return any(word in _DONE_AT_ONCE for word in before.lower().split()[:_EARLY])
    return not (_is_bare(when, kinds) or _is_figure(previous, when) or _dates_nothing(when, kinds))


def is_today(when: str) -> bool:
    """Whether the words may be this very day or these days."""
    return when.lower().rstrip(".") in _TODAY


def begins_a_day(when: str, after: str) -> bool:
    """Whether a sentence begins with its day: `I morgen ringer Jonas`, and `I dag` before what is done at once."""
    following = after.strip().partition(" ")[0].lower()
    if is_today(when):
        return following in _DONE_AT_ONCE
    each = {*kinds_of(when)[1]}
    if "number" in each and each & {"unit", "month"} and each <= _NUMBERED:
        return is_inverted(after)
    return (
        kinds_of(when)[1] == ("day",)
        and when.lower() not in _NOW
        and following.isalpha()
        and not kinds_of(following)[1]
    )


def is_no_sentence(text: str) -> bool:
    """Whether what is left after a time and a comma is none by itself: `fordi Jonas ringer`, `ringer Jonas`."""
    return is_clause(text) or is_inverted(f" {text}")


def is_clause(text: str) -> bool:
    """Whether a word stands first that hangs on another sentence: `hvis Jonas ringer`."""
    return _CLAUSE.match(text) is not None


def is_inverted(after: str) -> bool:
    """Whether a verb and who does it come after a time, which is theirs then: `uge 7 holder vi møde`."""
    return _INVERTED.match(after) is not None


def begins_with_a_word(when: str) -> bool:
    """Whether the first word may be an everyday word that has nothing to do with the date: `søn den 7. marts`."""
    _, kinds = kinds_of(when)
    return kinds[:1] in (("weekday_short",), ("limit",)) and not _DOTTED.match(when)


def follows_a_verb(before: str, verbs: frozenset[str] = words_of("verb_before_date")) -> bool:
    """Whether a sentence would end with a verb that the date belongs to: `Fristen er`, `Mødet er sat`."""
    return _last_word(before) in verbs


def leads(when: str) -> bool:
    """Whether the words begin with a preposition, so that they are a whole whatever stands before them."""
    _, kinds = kinds_of(when)
    return bool(LEADING & {*kinds[:1]})


def names_a_day(when: str) -> bool:
    """Whether a day stands there with its month in letters."""
    return {"month", "number"} <= {*kinds_of(when)[1]} and any(letter.isalpha() for letter in when)


def _is_stump(previous: str, kinds: tuple[str, ...]) -> bool:
    """Whether the word before belongs to the date as well, so that only a part of it was understood."""
    before = {*kinds_of(previous)[1]}
    if not LEADING & {*kinds[:1]}:
        return bool(before & (_NARROWING | _PARTS))
    # «kapitel 5.6 senest 1. marts» is two things, «5.6 til jul» may be one.
    return bool(before & _NARROWING) and (kinds[0] == "to" or previous.isalpha())


def _last_word(text: str) -> str:
    return text[-LONGEST:].rpartition(" ")[2].lower().strip(_SIGNS)


def _is_bare(when: str, kinds: tuple[str, ...]) -> bool:
    """Whether the words lack what would make a time of them: «søn», «ugen», «2027», «den 15», «jul»."""
    each = {*kinds}
    if "weekday_short" in each and not (_DOTTED.search(when) or _ON.match(when)):
        return True
    if each <= _YEARS and when.partition(" ")[0].lower() not in _WITHIN:
        return True
    if each <= _NUMBERS:
        return when[-1].isdigit() and not _DOTTED_THE.search(when)
    return (
        ("year" not in each and kinds[0] in _YEARLY)
        or kinds[0] in _ONLY_NAMED
        or each <= _THESE_DAYS
        or when.lower().rstrip(".") in _NOW
        or _SHORT_WEEK.search(when) is not None
    )


def _dates_nothing(when: str, kinds: tuple[str, ...]) -> bool:
    """Whether a month stands there as a name or a topic may: `svar fra Jan`, `taler om marts`."""
    words = [word.rstrip(".") for word in when.lower().split()]
    if _TO.match(when) and words[-1] in MONTHS - SHORT_MONTHS:
        return False
    return "month" in kinds and all(word in MONTHS | _NOT_OF_TIME for word in words)


def counts(word: str) -> bool:
    """Whether a word has a number beside it that is no date: `3/4 stilling`, `kapitel 5.6`."""
    return word in _COUNTED or word.endswith(_COUNTED_ENDS)


def _is_figure(previous: str, when: str) -> bool:
    """Whether figures are a part of a job, a chapter or a room rather than a day."""
    if counts(previous) and re.match(r"[0-9]{1,2} ?(?![0-9.])", when):
        return True
    led = _TO_OR_FROM.match(when)
    parts = [part.strip() for part in _BETWEEN.split(when[led.end() :] if led else when)]
    days = [_BARE_DAY.fullmatch(part) for part in parts]
    if days[0] and counts(previous):
        return True
    if not all(days):
        return False
    if "/" not in when or when == _AROUND_THE_CLOCK:
        return True
    return (led is not None or len(parts) > 1) and all(part in _FRACTIONS for part in parts)
