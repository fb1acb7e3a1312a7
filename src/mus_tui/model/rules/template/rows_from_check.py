"""Whether rows that a later question asks about are rows that they have written by then."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.values.fields import AROUND, Field
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.template import Question, Template


class _Place(NamedTuple):
    """A field under a question, in the order in which they are asked."""

    loc: Loc
    question: Question
    field: Field
    kinds: frozenset[str]
    """The kinds that ask it."""

    @property
    def names(self) -> tuple[str, str]:
        return self.field.id, f"{self.question.id}/{self.field.id}"


def rows_from_misfits(template: Template) -> Iterator[Misfit]:
    """Give what is wrong with the rows that a field says are those of an earlier one."""
    places = tuple(_places(template))
    for n, here in enumerate(places):
        name = here.field.rows_from
        if name is None or here.field.answer != "rows":
            continue
        for key in ("items", "least", "most", "lines"):
            if getattr(here.field, key):
                yield Misfit((*here.loc, key), "rows_from_alone", {"key": key, "name": name})
        before = [each for each in places[:n] if each.question is not here.question]
        yield from _from(template, name, here, before, [each for each in places if name in each.names])


def _places(template: Template) -> Iterator[_Place]:
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            for n, field in enumerate(question.notes):
                every = (perspective.only, question.only, field.only)
                kinds = (kind.id for kind in template.kinds if all(belongs(only, kind.id) for only in every))
                loc: Loc = ("perspectives", p, "questions", q, "notes", n)
                yield _Place(loc, question, field, frozenset(kinds))


def _from(
    template: Template, name: str, here: _Place, before: Sequence[_Place], named: Sequence[_Place]
) -> Iterator[Misfit]:
    at: Loc = (*here.loc, "rows_from")
    known = ", ".join(_called(each, before) for each in before if not _why_not(template, each, here))
    if not named:
        yield Misfit(at, "rows_from_unknown" if known else "rows_from_nothing", {"name": name, "known": known})
    elif len(named) > 1:
        yield Misfit(at, "rows_from_several", {"name": name, "known": ", ".join(each.names[1] for each in named)})
    elif named[0] not in before:
        yield Misfit(at, "rows_from_later", {"name": name})
    elif why := _why_not(template, named[0], here):
        yield Misfit(at, why, {"name": name})


def _called(place: _Place, every: Sequence[_Place]) -> str:
    short, whole = place.names
    return short if sum(short in each.names for each in every) == 1 else whole


def _why_not(template: Template, source: _Place, here: _Place) -> str:
    """Return why the rows of a field cannot be asked about there; nothing where they can."""
    field = source.field
    if field.answer != "rows" or not field.most:
        return "rows_from_not_written"
    if field.each or len(field.roles) > 1 or _has_many(template, source):
        return "rows_from_each"
    if here.kinds <= source.kinds and not field.is_later and _when(here.field) <= _when(field):
        return ""
    return "rows_from_elsewhere"


def _has_many(template: Template, source: _Place) -> bool:
    roles = (role for kind in source.kinds for role in template.kind(kind).roles)
    return any(role.many and role.id in source.field.roles for role in roles)


def _when(field: Field) -> set[str]:
    # What is filled in afterwards has the rows that were written in the talk.
    return {"talk"} if field.is_later else set(field.when or AROUND)
