"""A template as a document that a committee can read, discuss and sign (H26)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from mus_tui.export.formats import Paper
from mus_tui.export.pieces import Bullet, Bullets, Heading, Items, Line, Piece, Prose, Signs
from mus_tui.export.template.around import around, ending, facts, marked, meant_for, only_there
from mus_tui.export.template.as_json import for_kind
from mus_tui.export.template.asked import keywords, mandatory, perspectives
from mus_tui.export.template.fields import afterwards, follow_up, preparation, scales
from mus_tui.export.template.kinds import kind_pieces
from mus_tui.export.template.plan_form import plan_form
from mus_tui.export.template.whose import ours_and_theirs
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.sources import Source
from mus_tui.model.values.template import Template
from mus_tui.words import t

_SIGNERS = 4
"""How many may sign: a leader, two for the employees and one more."""


def template_paper(template: Template, kind: str | None, *, to_sign: bool) -> Paper:
    """Return a template to be written, with lines to sign where it is to be approved on paper."""
    signing = _signing() if to_sign else ()
    return Paper((*template_pieces(template, kind, to_sign=to_sign), *signing), template.language)


def template_pieces(template: Template, kind: str | None = None, *, to_sign: bool = False) -> Iterator[Piece]:
    """Give all of a template, or what one kind of talk uses; `KeyError` for an unknown kind.

    What we added to the source is marked.
    """
    part = template if kind is None else for_kind(template, kind)
    yield Heading(1, part.title)
    yield Items(tuple(facts(part, to_sign=to_sign)), head=True)
    yield from _section("sources", [Bullets(tuple(map(_source, part.sources)))])
    yield from _section("kinds", (each for talk_kind in part.kinds for each in kind_pieces(talk_kind)))
    yield from _section("guidance", _guidance(part))
    yield from _section("questions", perspectives(part))
    yield from _section("scales", scales(part))
    yield from _section("topics", mandatory(part))
    yield from _section("keywords", keywords(part))
    yield from _section("preparation_form", preparation(part))
    yield from _section("follow_up_form", follow_up(part))
    yield from _section("plan_form", plan_form(part))
    yield from _section("closing_form", ending(part))
    yield from _section("afterwards", afterwards(part))
    yield from _section("around", around(part))
    yield from _section("whose", ours_and_theirs(part))


def _section(title: str, pieces: Iterable[Piece]) -> Iterator[Piece]:
    if every := tuple(pieces):
        yield Heading(2, t(f"export.{title}"))
        yield from every


def _source(source: Source) -> Bullet:
    return Bullet(", ".join(filter(None, (source.title, source.owner, source.date, source.file))))


def _guidance(template: Template) -> Iterator[Piece]:
    for place in get_args(Guidance.model_fields["at"].annotation):
        here = [each for each in template.guidance if each.at == place]
        where = t(f"export.at_{place}")
        if here:
            yield Heading(3, where)
        for each in here:
            mark = marked(meant_for(template, each.roles), each.ours, only_there(template, each.only))
            if each.title and each.title != where:
                yield Heading(4, f"{each.title} {mark}".rstrip())
            elif mark:
                yield Line(mark)
            yield Prose(each.text)


def _signing() -> Iterator[Piece]:
    yield Heading(2, t("export.approval"))
    yield Prose(t("export.approval_text"))
    for _ in range(_SIGNERS):
        yield Signs((t("export.approval_who"), t("export.approval_signed")))
