"""From one point in time to another, and points that stand beside each other: what one says, the other need not."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from mus_tui.language.date_clock import Ask, Clock, unclear
from mus_tui.language.date_points import holiday
from mus_tui.language.date_rules import point, shape_of
from mus_tui.language.date_spans import Span, single
from mus_tui.language.date_tokens import Token
from mus_tui.language.holidays import season_in

_Tokens = Sequence[Token]
_BETWEEN = ("to", "range", "join")
# «1/6 - 1/3» in November may begin in the June that is over or in the one to come.
_ALMOST_A_YEAR, _LONG_AGO = timedelta(days=350), timedelta(days=62)
_FEW = 10
_FROM_NOW = {"day", "ahead", "weekday", "weekday_short", "next", "coming", "this", "that"}


def split(tokens: _Tokens) -> tuple[_Tokens, str, _Tokens] | None:
    """Return what stands before and after the first word between two points, and which kind of word that is."""
    at = next((n for n, token in enumerate(tokens) if n and token.kind in _BETWEEN), None)
    return None if at is None else (tokens[:at], tokens[at].kind, tokens[at + 1 :])


def range_of(clock: Clock, left: _Tokens, right: _Tokens, between: str) -> Span:
    """Return the days from one point to another.

    Where they are only joined by «og», they lie beside each other; only a «til» lets a day and a month be its ends.
    """
    if shape_of(right) == "number" and clock.is_year(right[0].value) and right[0].value - left[-1].value > _FEW:
        # «uge 9-27» may be week 9 of 2027.
        unclear()
    left, right = _completed(left, right)
    if not left or not right:
        unclear()
    if _has_year(left) or left[0].kind in _FROM_NOW:
        first = point(clock, left)
        last = until(clock._replace(since=max(clock.since, first.first)), right)
    else:
        last = until(clock, right)
        first = _latest(clock, left, last)
    if first.last >= last.first or (between == "join" and last.first - first.last != timedelta(days=1)):
        unclear()
    if between == "range" and (first.first == first.last) != (last.first == last.last):
        unclear()
    return Span(first.first, last.last)


def until(clock: Clock, tokens: _Tokens) -> Span:
    """Return the point that something goes on to: a holiday until it begins, and a season that has yet to come."""
    shape = shape_of(tokens)
    if shape in ("holiday", "holiday year"):
        year = tokens[1].value if tokens[1:] else None
        return holiday(clock, tokens[0].value, year, lambda span: single(span.first))
    if shape == "season":
        first = clock.coming(lambda year: single(season_in(year, tokens[0].value).first)).first
        return season_in(first.year, tokens[0].value)
    return point(clock, tokens)


def _has_year(tokens: _Tokens) -> bool:
    shape = shape_of(tokens)
    return tokens[-1].kind in ("year", "this_year", "school") or shape.endswith(("month number", "next unit"))


def _latest(clock: Clock, tokens: _Tokens, last: Span) -> Span:
    """Return the last such point that does not begin after another."""
    for year in (last.last.year, last.last.year - 1):
        with suppress(Ask):
            found = point(clock, [*tokens, Token("year", year)])
            # Almost a whole year is no span: the days stand the wrong way round.
            is_near = last.last - found.first < _ALMOST_A_YEAR and clock.since - found.first < _LONG_AGO
            if found.first <= last.first and is_near:
                return found
    return unclear()


def _completed(left: _Tokens, right: _Tokens) -> tuple[_Tokens, _Tokens]:
    """Return both with what only one of them says: `1. - 5. marts`, `uge 7-9`, `mandag-onsdag i uge 9`."""
    left = [token for token in left if token.kind != "the"]
    right = [token for token in right if token.kind != "the"]
    before, after = shape_of(left), shape_of(right)
    if before in ("number", "ordinal"):
        return [*left, *right[1:]], right
    if before == "ahead number":
        return [*left, *right[1:]], [left[0], *right]
    if before == "part":
        return [*left, *right[1:]], right
    if before == "weekday number":
        return [*left, *right[2:]], right
    if before == "weekday" and after.startswith("weekday unit "):
        return [*left, *right[1:]], right
    if before.endswith("unit number") and after in ("number", "number year"):
        return left, [left[-2], *right]
    if before == "number month" and after in ("number", "number year"):
        return left, [right[0], left[1], *right[1:]]
    return left, right
