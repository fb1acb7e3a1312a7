"""An answer to a field of a form, in words and as a picture; nothing is ever counted together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from mus_tui.words import t

_REACHED, _AHEAD = "●", "○"


class Point(Protocol):
    """What may be chosen, as `Chosen` and `Level` are."""

    @property
    def id(self) -> str:
        """What an answer names it by."""

    @property
    def label(self) -> str:
        """The form's word for it."""


class Level(Point, Protocol):
    """A point of a scale."""

    @property
    def text(self) -> str:
        """What the form says it means."""


class Scale(Protocol):
    """What a form rates by, as `Scale` of the model is."""

    @property
    def id(self) -> str:
        """What a field names it by."""

    @property
    def levels(self) -> Sequence[Level]:
        """Its named levels; none where it is numbers."""

    @property
    def points(self) -> Sequence[Level]:
        """Every point in order, without what says that it is not relevant."""

    @property
    def numbers(self) -> Sequence[int]:
        """The number of each point: its own, or else its place."""

    @property
    def choices(self) -> Sequence[Point]:
        """Every point, and last that it is not relevant."""

    @property
    def ends(self) -> Sequence[str]:
        """What the form calls the lowest and the highest number."""


class Field(Protocol):
    """What is asked, as `Field` of the model is."""

    @property
    def scale(self) -> str | None:
        """The scale it is answered on, where there is one."""

    @property
    def choices(self) -> Sequence[Point]:
        """What may be chosen, where it is not a scale."""


class Written(Protocol):
    """A date as it was written."""

    @property
    def written(self) -> str:
        """Its words."""


class Answer(Protocol):
    """What was answered, as `Answer` of the model is."""

    @property
    def text(self) -> str:
        """What was typed."""

    @property
    def chosen(self) -> Sequence[str]:
        """The ids of what was chosen."""

    @property
    def date(self) -> Written:
        """The day."""


def say_answer(field: Field, answer: Answer, scales: Sequence[Scale]) -> str:
    """Return all that was answered, in the form's own words: `I høj grad (næsten altid)`, `Opgaver · Kolleger`."""
    scale = _scale_of(field, scales)
    return _all_of([_say_point(each, scale) for each in _known(field, scale) if each.id in answer.chosen], answer)


def say_briefly(field: Field, answer: Answer, scales: Sequence[Scale]) -> str:
    """Return the same without what a point means, for where that is said once for many of them."""
    known = _known(field, _scale_of(field, scales))
    return _all_of([each.label for each in known if each.id in answer.chosen], answer)


def say_meanings(scale: Scale) -> str:
    """Return what the points of a scale mean, on one line; empty where the form does not say."""
    meant = (each for each in scale.points if each.text)
    return " · ".join(t("fields.meaning", label=each.label, text=each.text) for each in meant)


def _known(field: Field, scale: Scale | None) -> Sequence[Point]:
    return field.choices if scale is None else scale.choices


def _all_of(chosen: Sequence[str], answer: Answer) -> str:
    said = (" · ".join(chosen), answer.date.written, answer.text)
    return "\n".join(each for each in said if each.strip())


def bar(field: Field, answer: Answer, scales: Sequence[Scale]) -> str:
    """Return the picture of a point, `●●●○○`; empty for what is no point, also where it is not relevant.

    Where the form has its highest number first, that is the fullest.
    """
    scale = _scale_of(field, scales)
    if scale is None:
        return ""
    ids = [point.id for _, point in sorted(zip(scale.numbers, scale.points, strict=True), key=lambda each: each[0])]
    at = next((ids.index(each) for each in answer.chosen if each in ids), None)
    return "" if at is None else _REACHED * (at + 1) + _AHEAD * (len(ids) - at - 1)


def say_point(point: Level, scale: Scale) -> str:
    """Return a point as it is said alone: with its definition, a number with what its scale goes from and to."""
    if scale.levels:
        return t("fields.level", label=point.label, text=point.text) if point.text else point.label
    least, most = scale.points[0].label, scale.points[-1].label
    if scale.ends and point.text:
        other, end = (most, scale.ends[1]) if point.label == least else (least, scale.ends[0])
        return t("fields.number_end", n=point.label, text=point.text, other=other, end=end)
    if scale.ends:
        return t("fields.number_ends", n=point.label, least=least, most=most, low=scale.ends[0], high=scale.ends[1])
    return t("fields.number", n=point.label, least=least, most=most)


def _scale_of(field: Field, scales: Sequence[Scale]) -> Scale | None:
    return next((scale for scale in scales if scale.id == field.scale), None)


def _say_point(chosen: Point, scale: Scale | None) -> str:
    point = next((each for each in scale.points if each.id == chosen.id), None) if scale else None
    return chosen.label if scale is None or point is None else say_point(point, scale)
