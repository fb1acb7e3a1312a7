"""What lies ahead of them: the talk in a short column, and what must be discussed in it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from textual.content import Content

from mus_tui.model.rules.route import OWN, Step, Stretch, route, stretches
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.route_list import step_title
from mus_tui.tui.talk.side_column import only_may
from mus_tui.words import count, t

_HEADING = "bold $orient"
_GAP = 2


def lies_ahead(talk: Talk, called: Mapping[str, str], width: int) -> Content:
    """Return the column, at most `width` cells wide; `called` is what each participant is called."""
    steps = list(_route(talk, called))
    details = max((Content(detail).cell_length for _, detail in steps), default=0)
    titles = max((title.cell_length for title, detail in steps if detail), default=0)
    titles = min(titles, max(width - details - _GAP, 1))
    lines = [_line(title, detail, titles) for title, detail in steps]
    blocks = [Content("\n").join([Content.styled(t("talk.opening_ahead"), _HEADING), *lines])]
    if topics := talk.mandatory_topics:
        heading = Content.styled(t(f"talk.opening_{'may' if only_may(talk) else 'to'}_discuss"), _HEADING)
        blocks.append(Content("\n").join([heading, *(Content(f"○ {each.short or each.text}") for each in topics)]))
    return Content("\n\n").join(blocks)


def _route(talk: Talk, called: Mapping[str, str]) -> Iterator[tuple[Content, str]]:
    """Give what each step is called, and how much there is of it."""
    ahead = {stretch.perspective: stretch for stretch in stretches(talk)}
    for step in route(talk):
        if not step.question:
            if step.kind != "opening":
                yield Content(step_title(talk, step)), _detail(talk, step)
        elif stretch := ahead.pop(step.perspective, None):
            title = Content(stretch.title or t("talk.own_topics"))
            asked = sum(not question.read for question in stretch.questions)
            yield title, count("talk.opening_questions", asked) if asked else ""
            yield from ((own, "") for own in _own(talk, stretch, called))


def _own(talk: Talk, stretch: Stretch, called: Mapping[str, str]) -> Iterator[Content]:
    for own in talk.own_questions:
        if own.id in {question.id for question in stretch.questions}:
            by = f"   {called[own.by]}" if own.by in called else ""
            sign = "" if stretch.perspective == OWN else "+ "
            yield Content.assemble("  ", sign, own.text, (by, "$quiet"))


def _detail(talk: Talk, step: Step) -> str:
    if step.kind == "keywords" and talk.template.keywords:
        return t("talk.opening_each_picks", n=talk.template.keywords.pick)
    if step.kind == "follow_up" and talk.previous:
        return count("talk.opening_earlier", len(talk.earlier_rows))
    return ""


def _line(title: Content, detail: str, titles: int) -> Content:
    if not detail:
        return title
    words = title.truncate(titles, ellipsis=True, pad=True)
    return Content.assemble(words, " " * _GAP, (detail, "$quiet"))
