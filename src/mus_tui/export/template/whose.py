"""What of a template is the source's and what is ours, all in one place for whoever approves it."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Bullet, Bullets, Heading, Line, Piece
from mus_tui.model.values.template import Question, Template
from mus_tui.words import t


def ours_and_theirs(template: Template) -> Iterator[Piece]:
    """Give what was added to the source, and what was put right in it; all the rest are the source's words."""
    if ours := tuple(dict.fromkeys(_ours(template))):
        yield Line(t("export.whose_ours"))
        yield Bullets(tuple(map(Bullet, ours)))
    else:
        yield Line(t("export.whose_source"))
    if template.corrections:
        yield Heading(3, t("export.corrections"))
        said = (t("export.correction", read=each.read, written=each.written) for each in template.corrections)
        yield Bullets(tuple(map(Bullet, said)))


def _ours(template: Template) -> Iterator[str]:
    yield from (f"{each.id}: {each.title}" for each in template.kinds if each.ours)
    yield from (each.title or t(f"export.at_{each.at}") for each in template.guidance if each.ours)
    for theme in template.perspectives:
        if theme.ours:
            yield theme.heading
        for question in theme.questions:
            yield from _in_question(question)
    yield from (each.label for each in (*template.preparation, *template.afterwards) if each.ours)
    yield from (each.text for each in template.plan.headings if each.ours)


def _in_question(question: Question) -> Iterator[str]:
    if question.ours:
        yield question.called
    prompts = [each.text for each in question.prompts if each.ours]
    fields = [question.name_of(each) for each in question.notes if each.ours]
    yield from (f"{question.called} – {each}" for each in (*prompts, *fields))
