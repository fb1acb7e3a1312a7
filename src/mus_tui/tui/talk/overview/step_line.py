"""How one step reads in the overview: whether it is done, what it is called, and what came of it."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.route import Step
from mus_tui.model.rules.silence import silence_at, silence_of
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.route_list import step_title
from mus_tui.words import count, t


def step_line(talk: Talk, step: Step, *, here: bool) -> Content:
    """Return the line of a step; `here` is the one they came from."""
    at = f"   ← {t('talk.overview_here')}" if here else ""
    indent = "  " if step.kind == "question" else ""
    counted = ""
    if step.question:
        rows = talk.agreements_at(step.question)
        silent = silence_at(talk, step.question) or any(silence_of(talk, row) for row in rows)
        noted = bool(talk.authors_at(step.question))
        counted = f"   · {t('talk.overview_noted')}" if noted else ""
        counted += f"   · {count('talk.overview_agreed', len(rows))}" if rows else ""
        counted += f"   · {t('kit.silence_mark')}" if silent else ""
    words = " ".join(step_title(talk, step).split())
    return Content.assemble(indent, "✓ " if step.id in talk.passed else "○ ", words, counted, at)
