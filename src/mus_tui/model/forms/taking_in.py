"""Takes what came back in a form into somebody's preparation. Nothing of theirs is overwritten, and nothing dropped."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import NamedTuple

from mus_tui.model.forms.field_answers import ReadDate, said_at, together, with_said
from mus_tui.model.forms.filled_form import NOWHERE, Answers
from mus_tui.model.forms.form_marks import ANSWER, OWN_TOPICS, answered_at
from mus_tui.model.talk import Talk
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.text import one_line

MOST_TOPICS = 40
"""Lines of a form that become topics of one's own; what is more than that fits nowhere."""

_POINT = re.compile(r"^\s*(?:[-*+\u2022\u00b7\u2013]|\d{1,3}[.)])\s+")


class TakenIn(NamedTuple):
    """What a form had that was new, and the preparation with it."""

    preparation: Preparation
    """The preparation with it."""
    answers: int
    """How many answers were new."""
    keywords: int
    """How many keywords were new."""
    topics: int
    """How many topics of their own were new."""
    left_over: str
    """What was written and fitted nowhere."""
    tells: bool = False
    """Whether the keywords are now shared, as a cross in the form says."""


def _as_written(words: str) -> PlanDate:
    return PlanDate(written=words)


def take_in(
    talk: Talk,
    preparation: Preparation,
    answers: Answers,
    tells: Collection[str] = (),
    read: ReadDate = _as_written,
) -> TakenIn:
    """Take the answers in: after what is there already, and each only once, however often the form is read.

    `tells` are the form's words for letting the others see the keywords; a cross there shares them (A8). `read` reads
    the words of a date.
    """
    before, after, left = preparation, preparation, [answers.at.get(NOWHERE, "")]
    new_answers = 0
    for mark in dict.fromkeys((*answers.at, *answers.crossed)):
        if mark.startswith(ANSWER):
            old, (after, rest) = after, _answered(talk, after, mark, answers, read)
            new_answers += after != old
            left.append(rest)
        elif mark not in {NOWHERE, OWN_TOPICS}:
            left.append(answers.at[mark])
    after, too_many = _with_topics(talk, after, answers.at.get(OWN_TOPICS, ""))
    after, not_picked = _with_keywords(talk, after, tuple(word for word in answers.ticked if word not in tells))
    told = bool(after.keywords) and any(word in tells for word in answers.ticked)
    after = after.with_shared(KEYWORDS) if told else after
    left_over = "\n\n".join(each for each in (*left, too_many, not_picked) if each)
    after = after.altered(left_over=together(after.left_over, left_over))
    return TakenIn(
        preparation=after,
        answers=new_answers,
        keywords=len(after.keywords) - len(before.keywords),
        topics=len(after.own_questions) - len(before.own_questions),
        left_over=left_over if after.left_over != before.left_over else "",
        tells=KEYWORDS in after.shared and KEYWORDS not in before.shared,
    )


def _answered(
    talk: Talk, preparation: Preparation, mark: str, answers: Answers, read: ReadDate
) -> tuple[Preparation, str]:
    """Answer what is asked at a mark; return what was no answer as well."""
    said = said_at(answers, mark)
    if taken := with_said(talk, preparation, mark, said, read):
        return taken
    at, field, _ = answered_at(mark)
    return preparation.with_note(at, together(preparation.note(at, field), said.text), field), ""


def _with_topics(talk: Talk, preparation: Preparation, text: str) -> tuple[Preparation, str]:
    """Make a topic of each line that is not one already; return the lines that are too many as well."""
    lines = [one_line(_POINT.sub("", line)) for line in text.split("\n")[:MOST_TOPICS]]
    known = {own.text.casefold() for own in (*talk.own_questions, *preparation.own_questions)}
    for line in dict.fromkeys(filter(None, lines)):
        if line.casefold() not in known:
            preparation = preparation.with_own_question(line)
            known.add(line.casefold())
    return preparation, "\n".join(text.split("\n")[MOST_TOPICS:]).strip("\n")


def _with_keywords(talk: Talk, preparation: Preparation, ticked: tuple[str, ...]) -> tuple[Preparation, str]:
    """Pick the ticked keywords as far as there is room; return those that there was no room for as well."""
    known = talk.template.keywords
    if known is None:
        return preparation, "\n".join(f"[x] {word}" for word in ticked)
    new = [word for word in ticked if word in known.words and word not in preparation.keywords]
    room = max(0, known.pick - len(preparation.keywords))
    preparation = preparation.with_keywords((*preparation.keywords, *new[:room]), known)
    others = [*new[room:], *(word for word in ticked if word not in known.words)]
    return preparation, "\n".join(f"[x] {word}" for word in others)
