"""Dates read from words by a small closed grammar of our own: what it does not know, it asks about (S10).

The words become kinds of words (`date_tokens`), in one language at a time. A row of them is one point in time
(`date_rules`), two with a word between them (`date_ranges`), or words that are the answer themselves (`date_answers`).
«Næste år» is asked about: people mean the next calendar year by it as often as the next talk. So is a weekday said on
that very weekday, `inden` before anything longer than a day that has no first day of its own, and everything `efter`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from mus_tui.language.date_answers import is_answer, is_soon, without_soon
from mus_tui.language.date_clock import Ask, Clock, ask_for_last_day, unclear
from mus_tui.language.date_neighbours import in_danish
from mus_tui.language.date_points import MONTH, holiday
from mus_tui.language.date_ranges import range_of, split, until
from mus_tui.language.date_rules import has_rule, point, shape_of
from mus_tui.language.date_saying import say_month
from mus_tui.language.date_spans import Span
from mus_tui.language.date_tokens import AFTER, Token, in_turn, pattern_of, puts_month_first, tokens_of, without_smiley
from mus_tui.language.holidays import day_before, soon_after


class Reading(NamedTuple):
    """How the words of a date were understood."""

    first: date | None
    """The first day meant; None while there is a problem, and where the words are the answer."""
    last: date | None
    """The last day meant: the same as the first for a single day."""
    problem: str | None
    """The question to ask, a key in the `language` catalogue; None when the date is understood."""
    values: dict[str, object]
    """What stands in the question's places."""
    answers: bool = False
    """Whether the words are the answer themselves, such as `løbende`; then there may be no day."""
    suggested: date | None = None
    """The one day that is proposed with the question, where there is one."""


_TIME = r"[0-9]{1,2}(?:[.:][0-9]{2})?"
_HOUR = re.compile(rf"[ ,]+{pattern_of('clock')} ?{_TIME}(?: ?(?:[-–]|til|to) ?{_TIME})? *$", re.IGNORECASE)
_HOUR_WITHIN = 110


def read_date(
    words: str, today: date, *, since: date | None = None, past_ok: bool = False, written_in: str = ""
) -> Reading:
    """Return how `words`, in any of the languages, are understood on the day `today`; never raises.

    What none of them knows is read as it is meant in the language that the template is `written_in`.

    A date without a year is the next one coming; with `past_ok` it is the nearest, before or after, and always a date:
    words such as `løbende` are no answer then. What was agreed on an earlier day, `since`, may be written down
    afterwards: then that is the day such a date is the next one from.
    """
    if len(words) > _HOUR_WITHIN:
        return _asks(Ask("unclear"))
    text = without_hour(words)
    clock = Clock(today, past_ok, min(since or today, today))
    if is_soon(text):
        return _asks(Ask("unclear" if past_ok else "soon"))._replace(answers=not past_ok)
    bare = without_soon(text)
    said = [(bare, spoken) for spoken in in_turn()]
    said += [(danish, "da")] if written_in and (danish := in_danish(bare, written_in)) else []
    for each, spoken in said:
        try:
            span = clock.checked(_span(clock, _tokens(each, spoken)))
        except Ask as ask:
            if ask.problem != "unclear":
                return _asks(ask)
        else:
            return Reading(span.first, span.last, None, {})
    if not past_ok and is_answer(text):
        return Reading(None, None, None, {}, answers=True)
    return _asks(Ask("unclear"))


def without_hour(words: str) -> str:
    """Return a date without its hour, which is kept in the words as written: the plan goes by days."""
    return _HOUR.sub("", without_smiley(words.rstrip(AFTER)).rstrip(AFTER).strip())


def _asks(ask: Ask) -> Reading:
    return Reading(None, None, ask.problem, ask.values, suggested=ask.suggested)


_NEVER_LAST = {
    "skip",
    "lead",
    "the",
    "those",
    "limit",
    "between",
    "by",
    "to",
    "range",
    "join",
    "before",
    "after",
    "ahead",
    "in",
}


def _tokens(words: str, spoken: str) -> list[Token]:
    """Return the words of a date, without those that only lead to it."""
    tokens = tokens_of(words, spoken) or unclear()
    if tokens[-1].kind == "onward":
        tokens.pop()
    if not tokens or tokens[-1].kind in _NEVER_LAST or tokens[0].kind == "skip" or _counts_something(tokens):
        unclear()
    if any(_breaks(one, two) for one, two in pairwise(tokens)) or "those next weekday" in shape_of(tokens):
        unclear()
    led = tokens[0].kind == "lead"
    meant = [token for n, token in enumerate(tokens) if not _leads(tokens, n)]
    return _day_first(meant) if puts_month_first(spoken) else _year_or_day(meant, led=led)


def _breaks(one: Token, two: Token) -> bool:
    """Whether two words never stand beside each other in a date: `prøver det af i uge 9`, `lagt om i uge 9`."""
    if one.kind == "those":
        return two.kind != "next"
    return one.kind in ("the", "range", "ahead", "to") and two.kind in _NEVER_LAST - {"the", "those"}


def _leads(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word only leads to the date; so does the «måned» of `marts måned`."""
    token, before = tokens[at], tokens[at - 1].kind if at else ""
    if token.kind in ("skip", "lead", "limit", "those") or (token.kind == "in" and before):
        return True
    return token == Token("unit", MONTH) and before == "month"


def _counts_something(tokens: Sequence[Token]) -> bool:
    """Whether a preposition follows a number: `møde 2 i marts` is not the second of March."""
    for n, token in enumerate(tokens[:-2]):
        numbered = n > 0 and tokens[n - 1].kind == "unit"
        if token.kind in ("number", "ordinal") and not numbered and tokens[n + 1].kind in ("lead", "in"):
            return tokens[n + 2].kind not in ("next", "that")
    return False


def _day_first(tokens: list[Token]) -> list[Token]:
    """Return the words with `March 1` as `1 March`."""
    for n, (one, two) in enumerate(pairwise(tokens)):
        alone = n == 0 or tokens[n - 1].kind not in ("number", "ordinal", "part", "close")
        if (one.kind, two.kind) == ("month", "number") and alone and two.value <= 31:
            return [*tokens[:n], two, one, *tokens[n + 2 :]]
    return tokens


def _year_or_day(tokens: list[Token], *, led: bool) -> list[Token]:
    """Ask which one the figures of `april 27` are; `i april 27` it is the year."""
    if shape_of(tokens) == "month number" and 24 < tokens[1].value <= 31:
        if not led:
            month, figures = tokens[0].value, tokens[1].value
            raise Ask("day_or_year", day=figures, month=say_month(month), year=2000 + figures)
        return [tokens[0], Token("year", 2000 + tokens[1].value)]
    return tokens


def _span(clock: Clock, tokens: Sequence[Token]) -> Span:
    tokens = _ahead(tokens)
    head, rest = tokens[0].kind, tokens[1:]
    if head == "before":
        return _before(clock, rest)
    if head == "after":
        ask_for_last_day(_soon_after(clock, rest))
    if head == "between":
        between = split(rest) or unclear()
        return range_of(clock, between[0], between[2], "to")
    if parts := split(tokens):
        return range_of(clock, parts[0], parts[2], parts[1])
    if head in ("by", "to"):
        return until(clock, _bare(rest))
    return point(clock, _bare(tokens))


def _soon_after(clock: Clock, tokens: Sequence[Token]) -> date:
    """Return what is proposed for `efter sommerferien`, and for `efter 3 måneder`, which may be counted from now."""
    last = _span(clock, tokens).last
    return last if tokens[-1].kind in ("units", "stretch") else soon_after(last)


def _bare(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words without «den», but where it makes a date of a number."""
    return tokens if has_rule(tokens) else [token for token in tokens if token.kind != "the"]


def _ahead(tokens: Sequence[Token]) -> list[Token]:
    """Return the words with one way of saying how long from now: `i løbet af de næste 3 uger` is `om 3 uger`."""
    words = list(tokens)
    for n, token in enumerate(words[:-1]):
        if token.kind == "next" and words[n + 1].kind in ("number", "count", "few", "stretch"):
            before = [each for each in words[:n] if each.kind != "ahead"]
            words = [*before, Token("ahead", 0), *words[n + 1 :]]
            break
    if shape_of(words) in ("ahead next unit", "ahead the next unit"):
        return [words[0], Token("count", 1), words[-1]]
    if words[0].kind in ("in", "before") and (ahead := [Token("ahead", 0), *words[1:]]) and has_rule(ahead):
        return ahead
    return words[1:] if words[0].kind == "in" else words


def _before(clock: Clock, tokens: Sequence[Token]) -> Span:
    """Return the last day before: a holiday has a first day, a week or a month is asked about."""
    words = _bare(tokens)
    if shape_of(words) in ("holiday", "holiday year"):
        return holiday(clock, words[0].value, words[1].value if words[1:] else None, day_before)
    span = _span(clock, tokens)
    if span.first != span.last:
        ask_for_last_day(day_before(span).last)
    return span
