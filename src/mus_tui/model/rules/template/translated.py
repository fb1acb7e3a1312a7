"""A template that stands on another in another language is its translation: the same things, in other words."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.model.rules.template.changes import words_said
from mus_tui.model.rules.template.misfit import Advice, Loc, Misfit
from mus_tui.model.values.template import Template

_TOLD = 5
"""How many of what is not translated yet are named."""

_SENTENCE = 3
"""Words from which on two languages do not say the same thing alike."""


def translation_misfits(below: Template, above: Template) -> Iterator[Misfit]:
    """Give each thing in a translation that there is none of below: its id was written otherwise."""
    if above.language != below.language:
        known = dict(_named(below.model_dump(), (), ()))
        for way, loc in _named(above.model_dump(), (), ()):
            if way not in known and way[:-2] in ((), *known):
                ids = ", ".join(each[-1] for each in known if each[:-1] == way[:-1])
                yield Misfit((*loc, "id"), "translation_other", {"name": way[-1], "known": ids or "–"})


def not_translated(below: Template, above: Template) -> Iterator[Advice]:
    """Give advice where whole sentences of a translation are still those of the template it stands on."""
    if above.language == below.language:
        return
    there = words_said(below)
    left = [
        said for way, said in words_said(above).items() if there.get(way) == said and len(said.split()) >= _SENTENCE
    ]
    if left:
        named = "; ".join(f"«{' '.join(said.split())[:40]}»" for said in left[:_TOLD])
        yield Advice(("language",), "not_translated", {"n": len(left), "words": named})


def _named(value: object, way: tuple[str, ...], loc: Loc) -> Iterator[tuple[tuple[str, ...], Loc]]:
    """Give the way by keys and ids to each thing that has an id, and its place."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield from _named(each, (*way, key), (*loc, key))
    elif isinstance(value, list | tuple):
        for n, each in enumerate(value):
            if isinstance(each, dict) and "id" in each:
                yield (*way, str(each["id"])), (*loc, n)
                yield from _named(each, (*way, str(each["id"])), (*loc, n))
