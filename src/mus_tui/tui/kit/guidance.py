"""What the source explains, as text on the screen."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.tui.kit.listed import listed
from mus_tui.words import t


def guidance_content(pieces: Sequence[Guidance], heading: str, kind: TalkKind | None = None) -> Content:
    """Return the pieces under the source's headings; `heading` stands where the first has none.

    With a `kind` they are seen by all of its roles, and what is meant for some of them says so.
    """
    blocks = []
    for n, piece in enumerate(pieces):
        title = piece.title or (heading if n == 0 else "")
        block = Content(with_dots(piece.text))
        if kind and (roles := kind.labels_of(piece.roles)):
            block = Content.assemble((t("export.said_to", roles=listed(roles)), "$here"), "\n", block)
        below = ("\n", block) if block.plain else ()
        blocks.append(Content.assemble((title, "bold $orient"), *below) if title else block)
    return Content("\n\n").join(blocks)


def with_dots(text: str) -> str:
    """Return prose with a dot before the lines of a list, a dash under one, and air between paragraphs."""
    shown = ""
    listing = False
    for line in filter(None, text.split("\n")):
        under = listing and line.startswith(" ")
        item = line.lstrip().startswith("- ")
        between = "" if not shown else "\n" if item and listing else "\n\n"
        shown += between + (f"{'  –' if under else '·'} {line.lstrip()[2:]}" if item else line)
        listing = item
    return shown
