"""A question on a form: what is asked, what may inspire, and room for the answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from mus_tui.export.forms.field_room import LINES, Asked, Sheet, rooms, whom_all
from mus_tui.export.forms.hung import only_if, with_condition
from mus_tui.export.lines import with_whom
from mus_tui.export.pieces import Aside, Boxes, Bullet, Bullets, Heading, Line, Mark, Piece, Place, Prose
from mus_tui.model.forms.form_marks import KEYWORDS, NEXT, answer_mark
from mus_tui.model.rules.answering.asked import asks_nothing
from mus_tui.model.values.fields import Field
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.numbers import says_it
from mus_tui.model.values.parts.own_steps import KeywordSet
from mus_tui.model.values.parts.prompts import Prompt
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.rows import is_only_read, with_cells
from mus_tui.model.values.template import Question, Template
from mus_tui.words import in_every_language, t


def theme(
    template: Template, title: str, text: str, condition: If, *, optional: bool = False, pick: str = ""
) -> Iterator[Piece]:
    """Give the heading of a theme, what it hangs on, and what the form says before its questions.

    `pick` says how many of them are to be chosen.
    """
    yield Heading(2, title)
    if optional:
        yield Line(t("export.optional"))
    yield from (Line(said) for said in (only_if(template, condition), pick) if said)
    if text:
        yield Prose(text)


def question(
    template: Template,
    asked: Question,
    fields: Sequence[Field],
    sheet: Sheet,
    later: Sequence[Field] = (),
    *,
    under: str = "",
) -> Iterator[Piece]:
    """Give a question with its intent, its sub-questions and room for an answer in each of the fields.

    It stands `under` the heading of its theme, and is not said again where that says it. Where it has no field to
    answer, there is room for a note. `later` is filled in when the talk has been closed.
    """
    hung = only_if(template, asked.if_)
    if asked.read:
        yield from _reading(asked, hung, fields, sheet, under)
        return
    first, _, rest = asked.numbered.partition("\n")
    # What is filled in afterwards may be for somebody else than what is said above.
    of_later = sheet
    if whom := whom_all(sheet, [each for each in fields if not is_only_read(each)]):
        sheet = sheet._replace(roles={})
    if not says_it(under, first):
        yield Heading(3, with_whom(first, whom))
    elif whom:
        yield Line(whom)
    if hung:
        yield Line(hung)
    if rest.strip():
        yield Prose(rest)
    for label, text in (("intent", asked.intent), ("remember", asked.note)):
        yield from _aside(t(f"export.{label}"), text)
    if asked.prompts:
        if template.prompts_label:
            yield Line(template.prompts_label)
        yield Bullets(tuple(map(_point, asked.prompts)))
        for prompt in asked.prompts:
            yield from _aside(t("export.remember"), prompt.note)
    named = [(with_condition(template, field), asked.ref_of(field)) for field in fields]
    yield from rooms(sheet, [Asked(field, asked.id, ref) for field, ref in named])
    if asks_nothing(asked):
        yield Place("", answer_mark(asked.id), LINES)
    if later:
        # It is no part of the answer before.
        yield from (Mark(NEXT), Line(t("export.afterwards_mark"), title=True))
        yield from rooms(of_later, [Asked(with_condition(template, field), asked.id, field.id) for field in later])


def _reading(asked: Question, hung: str, tables: Sequence[Field], sheet: Sheet, under: str) -> Iterator[Piece]:
    """Give something to read and its tables, under its few words where it has them; there is nothing to write."""
    if asked.short:
        yield Heading(3, asked.called)
    if hung:
        yield Line(hung)
    if not says_it(under, asked.numbered):
        yield Prose(asked.text if asked.short else asked.numbered)
    yield from rooms(sheet, [Asked(field, asked.id, field.id) for field in tables])


def _aside(label: str, text: str) -> Iterator[Piece]:
    """Give something said quietly; what has several paragraphs goes on under its first one."""
    first, _, rest = text.partition("\n")
    if first.startswith("- "):
        first, rest = "", text
    if text:
        yield Aside(label, first)
    if rest:
        yield Prose(rest)


def _point(prompt: Prompt) -> Bullet:
    """Return a sub-question as a point; its further lines and its own sub-questions stand under it."""
    first, *more = (line.removeprefix("- ") for line in prompt.text.split("\n") if line)
    return Bullet(first, (*more, *(in_one_line(under.text) for under in prompt.prompts)))


def beside(fields: Sequence[Field], sheet: Sheet) -> Iterator[Piece]:
    """Give what else is to be prepared, each under its own heading; what stands together on one scale is one grid."""
    for _, together in groupby(fields, key=lambda field: (field.scale or field.id, field.answer)):
        several = [Asked(field, field.id) for field in together]
        if len(several) > 1:
            yield Heading(3, t("papers.blank_cross_each"))
            yield from rooms(sheet, several)
        else:
            yield from _alone(several[0], sheet)


def _alone(asked: Asked, sheet: Sheet) -> Iterator[Piece]:
    field = asked.field
    yield Heading(3, field.label)
    if field.hint:
        yield Prose(field.hint)
    if field.suggestions:
        yield Bullets(tuple(map(Bullet, field.suggestions)))
    cells = [Asked(cell, field.id, cell.id) for cell in with_cells((field,))] if field.answer == "rows" else [asked]
    yield from rooms(sheet, cells, under_heading=True)


def telling() -> tuple[str, ...]:
    """Return the words of the box that lets the others see one's keywords, in every language (A8)."""
    return tuple(words["blank_tell"] for words in in_every_language("papers"))


def keywords(known: KeywordSet, called: str = "") -> Iterator[Piece]:
    """Give the keywords with a box before each; `called` is the form's own word for them."""
    yield Heading(2, called or t("export.keywords"))
    yield Line(t("papers.blank_pick_one" if known.pick == 1 else "papers.blank_pick_many", n=known.pick))
    yield Boxes(known.words, KEYWORDS)


def afterwards(fields: Sequence[Field], sheet: Sheet, called: str = "") -> Iterator[Piece]:
    """Give what is filled in when the talk has been closed, beside the questions, under the form's own word for it."""
    if fields:
        yield Heading(2, called or t("export.afterwards"))
        yield from rooms(sheet, [Asked(field, "afterwards", field.id) for field in fields])
