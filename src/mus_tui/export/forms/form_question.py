"""A question on a form: what is asked, what may inspire, and room for the answer."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if, with_conditions
from mus_tui.export.pieces import Aside, Boxes, Bullet, Bullets, Heading, Line, Piece, Place, Prose
from mus_tui.model.forms.form_marks import KEYWORDS, answer_mark
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.template import KeywordSet, Question, Template
from mus_tui.words import in_every_language, t

LINES = 5
"""Lines to write on by hand, the same under everything that is asked; a PDF may give all of it one or two more."""


def theme(template: Template, title: str, text: str, condition: If, *, optional: bool = False) -> Iterator[Piece]:
    """Give the heading of a theme, what it hangs on, and what the form says before its questions."""
    yield Heading(2, title)
    if optional:
        yield Line(t("export.optional"))
    if hung := only_if(template, condition):
        yield Line(hung)
    if text:
        yield Prose(text)


def question(template: Template, asked: Question) -> Iterator[Piece]:
    """Give a question with its intent, its sub-questions and a place for each note."""
    hung = only_if(template, asked.if_)
    if asked.read:
        yield from _reading(asked, hung)
        return
    asked = with_conditions(template, asked)
    first, _, rest = asked.numbered.partition("\n")
    yield Heading(3, first)
    if hung:
        yield Line(hung)
    if rest.strip():
        yield Prose(rest)
    for label, text in (("intent", asked.intent), ("remember", asked.note)):
        if text:
            yield Aside(t(f"export.{label}"), text)
    if asked.prompts:
        if template.prompts_label:
            yield Line(template.prompts_label)
        yield Bullets(
            tuple(Bullet(prompt.text, tuple(under.text for under in prompt.prompts)) for prompt in asked.prompts)
        )
        yield from (Aside(t("export.remember"), prompt.note) for prompt in asked.prompts if prompt.note)
    for field, label in asked.pads:
        yield Place(label, answer_mark(asked.id, field), LINES)


def _reading(asked: Question, hung: str) -> Iterator[Piece]:
    """Give something to read, under its few words where it has them; there is nothing to write."""
    if asked.short:
        yield Heading(3, asked.called)
    if hung:
        yield Line(hung)
    yield Prose(asked.text if asked.short else asked.numbered)


def field(asked: Field) -> Iterator[Piece]:
    """Give something else to prepare, with what may be written there."""
    yield Heading(3, asked.label)
    if asked.hint:
        yield Line(asked.hint)
    if asked.suggestions:
        yield Bullets(tuple(map(Bullet, asked.suggestions)))
    yield Place("", answer_mark(asked.id), LINES)


def telling() -> tuple[str, ...]:
    """Return the words of the box that lets the others see one's keywords, in every language (A8)."""
    return tuple(words["blank_tell"] for words in in_every_language("papers"))


def keywords(known: KeywordSet, called: str = "") -> Iterator[Piece]:
    """Give the keywords with a box before each; `called` is the form's own word for them."""
    yield Heading(2, called or t("export.keywords"))
    yield Line(t("papers.blank_pick_one" if known.pick == 1 else "papers.blank_pick_many", n=known.pick))
    yield Boxes(known.words, KEYWORDS)
