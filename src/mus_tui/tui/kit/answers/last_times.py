"""What the same people answered the last times, beside a question: read when it is first asked for, and never kept."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from textwrap import shorten

from mus_tui.language.answer_saying import bar, say_briefly
from mus_tui.language.date_saying import say_date, say_short
from mus_tui.model.rules.answering.asked import FREE_NOTE
from mus_tui.model.rules.answering.next_time import Earlier, earlier_answers, has_next_time
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Question
from mus_tui.tui.desk import Beside
from mus_tui.tui.kit.names import names
from mus_tui.words import t

_TIMES, _LETTERS = 3, 80
"""How many times, and how much of what was written, stand beside a field; the rest is unfolded."""


class LastTimes:
    """Knows the earlier talks as long as a screen stands there and the talk follows the same ones."""

    def __init__(self, beside: Beside) -> None:
        self._beside = beside
        self._followed: tuple[str, ...] = ()
        self._rounds: Sequence[Talk] = ()
        self._asked: object = None
        self._answers: tuple[Earlier, ...] = ()

    def answers_at(self, talk: Talk, question: Question) -> tuple[Earlier, ...]:
        """Return what was answered to a question, the newest first."""
        followed = tuple(plan.talk for plan in talk.previous) if has_next_time(talk) else ()
        if followed != self._followed:
            self._followed = followed
            self._rounds = self._beside.rounds(talk) if followed else ()
        # Asked at every letter: it is looked up once for each question.
        if (asked := (question, followed, talk.participants)) != self._asked:
            self._asked, self._answers = asked, earlier_answers(talk, self._rounds, question)
        return self._answers

    def words_at(self, talk: Talk, question: Question) -> str:
        """Return all of it, each time under its day."""
        said = groupby(self.answers_at(talk, question), lambda each: f"{say_date(each.held)} · {each.kind}")
        return "\n".join(line for day, answers in said for line in (day, *_lines(talk, answers)))


def _lines(talk: Talk, answers: Iterator[Earlier]) -> Iterator[str]:
    called = names(talk)
    for field, several in groupby(answers, lambda each: each.field):
        label = "" if field == FREE_NOTE else field.label
        for each in several:
            whose = ", ".join(filter(None, (label, called.get(each.author, ""))))
            yield f"· {whose}: {_said(each)}" if whose else f"· {_said(each)}"


def say_before(earlier: Sequence[Earlier]) -> str:
    """Return on one line what was answered in a field the last times; of words no more than the last."""
    if not earlier:
        return ""
    times = [each for each in earlier if each.answer.chosen or each.answer.date][:_TIMES] or earlier[:1]
    said = (f"{say_short(each.held)} {shorten(_said(each), _LETTERS, placeholder='…')}" for each in times)
    return t("fields.last_time", said=" · ".join(said))


def _said(each: Earlier) -> str:
    drawn, words = bar(each.field, each.answer, each.scales), say_briefly(each.field, each.answer, each.scales)
    return " ".join(filter(None, (drawn, words)))
