"""What the source explains, on paper that everybody sees: what is meant for some of them says so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from mus_tui.export.lines import listed
from mus_tui.export.pieces import Heading, Line, Piece, Prose
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template
from mus_tui.words import t


def said_on_paper(template: Template, kind: TalkKind, at: Literal["top", "end"]) -> Iterator[Piece]:
    """Give what a form says at its top or last of all, which stands on paper and in copies alone."""
    yield from explained(kind, template.guidance_at(at, kind.id), level=2)


def about_purpose(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what the talk is for; the forms of the first format say it right below their title, without its heading."""
    yield from explained(kind, template.guidance_at("purpose", kind.id), titled=template.format > 1, under=kind.title)


def under_heading(template: Template, kind: TalkKind, said: Sequence[Guidance], title: str) -> Iterator[Piece]:
    """Give texts of the source under a heading; where each has its own, the form needs no other."""
    own = template.format > 1 and all(each.title for each in said)
    if said and not own:
        yield Heading(2, title)
    yield from explained(kind, said, under="" if own else title, level=2 if own else 3)


def explained(
    kind: TalkKind, said: Iterable[Guidance], *, titled: bool = True, under: str = "", level: int = 3
) -> Iterator[Piece]:
    """Give texts of the source, each under its heading where it is to have one; not where that stands over it."""
    for each in said:
        # One that is a heading alone has it everywhere.
        if each.title and (titled or not each.text) and each.title.casefold() != under.casefold():
            yield Heading(level, each.title)
        if roles := kind.labels_of(each.roles):
            yield Line(t("export.said_to", roles=listed(roles)))
        yield from [Prose(each.text)] if each.text else []
