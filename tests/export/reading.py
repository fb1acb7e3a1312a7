"""Reads an exported document back as a GitHub-flavoured reader shows it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from mus_tui.export.plan_copy.copies import copy_bytes
from mus_tui.model.rules.copy_wish import Contents, Wish
from mus_tui.model.talk import Talk
from tests.export.talks import CLOSED

# Links are let through: a reader may make one of a bare address such as x.dk, and its words stay the same.
_SHOWN = {"text", "link_open", "link_close"}


def plan_markdown(talk: Talk, *, notes: bool = False, minutes: bool = False) -> str:
    """Return the copy that both take home, as it is written to a file."""
    return copy_bytes(talk, Wish(contents=Contents(notes, minutes)), CLOSED).decode()


def reader() -> MarkdownIt:
    return MarkdownIt("gfm-like", {"html": True})


def shown(inline: Token) -> str:
    """Return what a person sees in a paragraph, heading or cell, with every piece of markup as a loud mark."""
    return "".join(_seen(child) for child in inline.children or ())


def _seen(token: Token) -> str:
    if token.type in _SHOWN:
        return token.content
    if token.type == "hardbreak" or (token.type == "html_inline" and token.content == "<br>"):
        return "\n"
    # A line of its own in the file follows the break.
    return "" if token.type == "softbreak" else f"⟦{token.type}⟧"


def within(markdown: str, *kinds: str) -> Iterator[str]:
    """Return what is shown in every block of these kinds, such as `td` or `h1`."""
    tokens = reader().parse(markdown)
    for before, token in pairwise(tokens):
        if token.type == "inline" and before.tag in kinds:
            yield shown(token)


def links(markdown: str) -> list[str]:
    return [
        str(child.attrs["href"])
        for token in reader().parse(markdown)
        for child in token.children or ()
        if child.type == "link_open"
    ]


def as_typed(text: str) -> str:
    """Return text as a person can see it: nothing at the end of lines, and all spaces alike."""
    lines = "\n".join(line.rstrip() for line in text.split("\n")).strip("\n").lstrip()
    return lines.replace("\t", "\N{EM SPACE}").replace("\N{NO-BREAK SPACE}", " ")


def seen(text: str) -> str:
    """Return it with all spaces alike, and without those that a line ends in."""
    return re.sub(" +(?=\n)", "", text.replace("\N{NO-BREAK SPACE}", " "))
