"""The ordered steps that a talk walks through."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from typing import Literal, NamedTuple

from mus_tui.model.rules.answering.focus import aside
from mus_tui.model.rules.answering.shown import ahead, left_behind, themes_of
from mus_tui.model.rules.plan.standing import before_plan
from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import OwnQuestion
from mus_tui.model.values.parts.conditions import If
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.template import Perspective, Question

StepKind = Literal["opening", "keywords", "follow_up", "question", "reading", "plan", "minutes", "closing"]

OWN = "*"
"""Stands for the place of topics that belong to no perspective of the template; no id of a template looks so."""
_LEADS_IN = 150


class Step(NamedTuple):
    """One screen of the talk."""

    id: str
    """What the step is known by; where somebody is in the talk is kept as this."""
    kind: StepKind
    """What they do at the step."""
    question: str = ""
    """For a question, or what is only read: its id."""
    perspective: str = ""
    """For a question, or where a perspective begins with last year's plan: its id, or `OWN`."""
    number: int = 0
    """For a question: which one of its perspective, from 1."""
    of: int = 0
    """For a question: how many there are in its perspective."""
    aside: bool = False
    """For a question: whether they chose others to talk about; going on goes past it."""
    left_behind: bool = False
    """For a question: whether it fell away, and is there only to be read."""
    within: bool = False
    """For the plan: whether it stands between the questions of one perspective."""


class Stretch(NamedTuple):
    """A perspective as this talk walks it: the template's questions and their own."""

    perspective: str
    """The id of the perspective, or `OWN`."""
    title: str
    """The template's words; empty for `OWN`."""
    questions: tuple[Question, ...]
    """In the order they are walked."""
    text: str = ""
    """What the form says before its questions."""
    if_: If = ()
    """The answer that all of it hangs on."""
    focus: int | None = None
    """How many of its questions are chosen to talk about."""
    follow_up: bool = False
    """Whether it begins with what became of last year's plan."""


def stretches(talk: Talk, *, later: bool = False) -> tuple[Stretch, ...]:
    """Return the perspectives of the talk with the questions as they are walked, without empty ones.

    `later` has what is filled in when it has been closed in its place too.
    """
    name = "stretches, later" if later else "stretches"
    if name not in talk.worked_out:
        talk.worked_out[name] = _stretches(talk, later=later)
    found: tuple[Stretch, ...] = talk.worked_out[name]
    return found


def _stretches(talk: Talk, *, later: bool) -> tuple[Stretch, ...]:
    own = list(talk.own_questions)
    result = []
    for perspective in themes_of(talk, later=later):
        mine = [each for each in own if each.perspective == perspective.id]
        own = [each for each in own if each.perspective != perspective.id]
        asked = tuple(talk.as_asked(question) for question in perspective.questions)
        questions = _placed(asked, mine)
        said = (perspective.text, perspective.if_, perspective.focus, perspective.follow_up)
        result.append(Stretch(perspective.id, perspective.heading, questions, *said))
    result.append(Stretch(OWN, "", _placed((), own)))
    return tuple(each for each in result if each.questions)


def _placed(asked: tuple[Question, ...], own: list[OwnQuestion]) -> tuple[Question, ...]:
    """Put each of their own questions after the one it stands after, those that stand after none last."""
    if not own:
        return asked
    left = list(own)

    def taken(after: str) -> Iterator[Question]:
        for each in [each for each in left if each.after == after]:
            left.remove(each)
            yield Question(id=each.id, text=each.text)
            yield from taken(each.id)

    placed = [each for question in asked for each in (question, *taken(question.id))]
    while left:
        placed += taken(left[0].after)
    return tuple(placed)


def route(talk: Talk) -> tuple[Step, ...]:
    """Return every step of the talk in order.

    The follow-up on last year's plan comes where the template has it, or else first; the plan comes after every
    question, or where the form has it (H3, H23, B12).
    """
    if "route" not in talk.worked_out:
        talk.worked_out["route"] = _route(talk)
    steps: tuple[Step, ...] = talk.worked_out["route"]
    return steps


def _route(talk: Talk) -> tuple[Step, ...]:
    questions = _question_steps(talk)
    begin = [Step("opening", "opening")]
    if talk.template.keywords:
        begin.append(Step("keywords", "keywords"))
    between: dict[int, list[Step]] = {}
    if talk.makes_plan:
        at = before_plan(talk.template, [step.question for step in questions])
        within = 0 < at < len(questions) and questions[at - 1].perspective == questions[at].perspective
        between[at] = [Step("plan", "plan", within=within)]
    if talk.previous:
        before = last_year_before(stretches(talk))
        here = next((i for i, step in enumerate(questions) if step.question == before), 0)
        theme = next((each.perspective for each in stretches(talk) if each.follow_up), "")
        between.setdefault(here, []).append(Step("follow-up", "follow_up", perspective=theme))
    walked = [each for n, step in enumerate(questions) for each in (*between.pop(n, ()), step)]
    minutes = [Step("minutes", "minutes")] if talk.template.minutes else []
    last = [step for steps in between.values() for step in steps]
    return (*begin, *walked, *last, *minutes, Step("closing", "closing"))


def last_year_before(themes: Iterable[Perspective | Stretch]) -> str:
    """Return the question that the follow-up on last year's plan comes just before; empty where it comes first."""
    for theme in themes:
        for n, question in enumerate(theme.questions):
            if question.follow_up or (theme.follow_up and n == 0):
                return question.id
    return ""


def _question_steps(talk: Talk) -> list[Step]:
    past = aside(talk)
    return [step for stretch in stretches(talk) for step in _steps_of(stretch, past)]


def _steps_of(stretch: Stretch, past: Collection[str]) -> Iterator[Step]:
    """Give the steps of a perspective; what is only read is not counted among its questions."""
    number, of = 0, sum(not question.read for question in stretch.questions)
    for question in stretch.questions:
        out = question.id in past
        if question.read:
            yield Step(f"q-{question.id}", "reading", question.id, stretch.perspective, aside=out)
        else:
            number += 1
            yield Step(f"q-{question.id}", "question", question.id, stretch.perspective, number, of, aside=out)


def text_before(talk: Talk, question: str) -> str:
    """Return what the form says at the beginning of a theme, at the first question of it."""
    return next((each.text for each in stretches(talk) if each.questions[0].id == question), "")


def leads_in(text: str) -> bool:
    """Whether what stands before a question is read at a glance: two lines, or three in the smallest window."""
    return 0 < len(text) <= _LEADS_IN and "\n" not in text


def steps_left_behind(talk: Talk) -> tuple[Step, ...]:
    """Return the questions that fell away with something said there: on no way, and to be gone to all the same."""
    return tuple(
        Step(f"q-{question.id}", "question", question.id, theme.id, of=1, left_behind=True)
        for theme, question in left_behind(talk)
    )


def step_at(talk: Talk, step: str) -> Step:
    """Return the step of this id, or the first one where the talk has no such step."""
    steps = route(talk)
    found = next((each for each in steps if each.id == step), None)
    return found or next((each for each in steps_left_behind(talk) if each.id == step), steps[0])


def after(talk: Talk, step: str, by: int = 1) -> Step:
    """Return the step that lies `by` places on (negative: back); at the ends it is the last or the first.

    What fell away lies between the last question and what follows them all; what they chose others before is gone past.
    """
    there = step_at(talk, step)
    steps = [each for each in route(talk) if not each.aside or each == there]
    past = max((n for n, each in enumerate(steps) if each.question), default=0)
    here = steps.index(there) if there in steps else past + (by < 0)
    return steps[max(0, min(len(steps) - 1, here + by))]


def progress(talk: Talk, stretch: Stretch) -> tuple[int, int]:
    """Return how many questions of a perspective they have talked about, and how many they mean to."""
    asked = [each for each in stretch.questions if not each.read and each.id not in aside(talk)]
    return sum(f"q-{question.id}" in talk.passed for question in asked), len(asked)


def topics_at(talk: Talk, question: str) -> tuple[MandatoryTopic, ...]:
    """Return the mandatory topics that are ticked beside a question."""
    asked = talk.question(question)
    return tuple(t for t in talk.mandatory_topics if t.id in asked.covers or (asked.mandatory and t.id == asked.id))


def brings_own(talk: Talk, step: Step) -> bool:
    """Whether a step asks no more than the title of a perspective, to which they bring their own questions.

    A template may give a question the id of its perspective: that one is asked like any other.
    """
    there = (each for each in talk.template.perspectives if each.id == step.perspective)
    return step.question == step.perspective and not any(each.questions for each in there)


def offers_own_topics(talk: Talk) -> bool:
    """Whether they may add topics of their own: where the form has no room for them, only to a theme that asks none."""
    brought = any(not each.questions for each in talk.template.perspectives_for(talk.kind))
    return talk.template.own_topics or brought


def step_for_topic(talk: Talk, topic: str) -> str:
    """Return the id of the first step beside which a topic is ticked; the plan, or the end, where none touches it."""
    for step in route(talk):
        if step.kind == "question" and any(each.id == topic for each in topics_at(talk, step.question)):
            return step.id
    return "plan" if talk.makes_plan else "closing"


def step_instead(before: Talk, now: Talk, step: str) -> str | None:
    """Return where to go from a step that was there before and is not now: their own topic, taken back."""
    return after(before, step, -1).id if step_at(now, step).id != step else None


# On foot: the form that is taken along on paper (A2, A10)

_ON_FOOT = ("walk", "gaa")
"""How the ids of such settings begin, as the guide to templates says."""


def walks(talk: Talk) -> bool:
    """Whether they chose to walk, by the id of the setting."""
    return (talk.setting or "").startswith(_ON_FOOT)


def questions_asked(talk: Talk) -> tuple[Step, ...]:
    """Return the steps of the questions, in the order in which the card has them: with all that might have come."""
    return tuple(step for step in route(ahead(talk)) if step.kind == "question")


def talked_about(talk: Talk, steps: Collection[str], done: bool) -> Talk:
    """Return the talk with questions marked by hand as talked about or not, and with them the topics they are."""
    topics = {topic.id for topic in talk.mandatory_topics}
    for step in questions_asked(talk):
        if step.id not in steps or done == (step.id in talk.passed):
            continue
        talk = talk.with_passed(step.id, done)
        if step.question in topics:
            talk = talk.with_topic(step.question, "discussed" if done else "open")
    return talk
