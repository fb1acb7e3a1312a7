"""A question in words that fit this workplace (A13). The template keeps its own, and so does the talk's copy of it."""

from __future__ import annotations

from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import Rewording
from mus_tui.model.values.template import Question
from mus_tui.model.values.text import clean, put


def original(talk: Talk, question: str) -> Question | None:
    """Return a question in the template's words; None for a topic of their own."""
    every = (each for perspective in talk.template.perspectives for each in perspective.questions)
    return next((each for each in every if each.id == question), None)


def original_words(talk: Talk, question: str) -> str:
    """Return the template's words for a question that is asked in others; empty for one that is asked in its own."""
    asked = original(talk, question)
    return asked.text if asked and any(each.question == question for each in talk.rewordings) else ""


def reword(talk: Talk, question: str, text: str) -> Talk:
    """Ask a question of the template in other words; no words, or its own, bring the original back."""
    asked = original(talk, question)
    words = clean(text).strip()
    if asked is None or words == talk.as_asked(asked).text:
        return talk
    if words in {"", asked.text}:
        return talk.altered(rewordings=tuple(each for each in talk.rewordings if each.question != question))
    new = Rewording(question=question, text=words)
    return talk.altered(rewordings=put(talk.rewordings, new, lambda each: each.question))
