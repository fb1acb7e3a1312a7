"""The steps as the overview lists them: whether each is done, what it is called, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from textual.content import Content
from textual.widgets.option_list import Option

from mus_tui.model.rules.answering.focus import is_chosen
from mus_tui.model.rules.route import Step, Stretch, progress, route, steps_left_behind, stretches
from mus_tui.model.rules.silence import silence_at, silence_of
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.route_list import step_title, words_of
from mus_tui.tui.kit.setting.hanging import Hanging
from mus_tui.words import count, t


def step_options(talk: Talk, here: str, fits: Callable[[str], bool]) -> Iterator[Option]:
    """Give the steps whose words fit, under the titles of their themes; `here` is the one they came from.

    What they said where the talk no longer goes is found and read last of all.
    """
    titles = {stretch.perspective: stretch for stretch in stretches(talk)}
    shown: set[str] = set()
    for step in route(talk):
        stretch = titles.get(step.perspective)
        title = (stretch.title or t("talk.own_topics")) if stretch else ""
        asked = words_of(talk.question(step.question)) if step.question else ""
        if not fits(f"{step_title(talk, step)} {title} {asked}"):
            continue
        if stretch and step.perspective not in shown:
            shown.add(step.perspective)
            done, of = progress(talk, stretch)
            heading = Content.assemble((title, "bold $orient"), f"  {done}/{of}" if of else "", _picked(talk, stretch))
            yield Option(heading, disabled=True)
        yield Option(Hanging(_line(talk, step, here)), id=step.id)
    heading = Content.styled(t("talk.left_behind"), "bold $quiet")
    gone = [each for each in steps_left_behind(talk) if fits(f"{step_title(talk, each)} {heading.plain}")]
    if gone:
        yield Option(heading, disabled=True)
    yield from (Option(Hanging(_line(talk, step, here)), id=step.id) for step in gone)


def _picked(talk: Talk, stretch: Stretch) -> str:
    """Say whether a theme is chosen to talk about, or how many of its questions are to be."""
    theme = next((each for each in talk.template.perspectives if each.id == stretch.perspective), None)
    if theme is None:
        return ""
    chosen = t("talk.focus_chosen") if talk.template.focus and is_chosen(talk, theme) else ""
    pick = count("talk.focus_pick", theme.focus) if theme.focus and not talk.is_closed else ""
    return "".join(f"  · {each}" for each in (chosen, pick) if each)


def _line(talk: Talk, step: Step, here: str) -> Content:
    at = f"   ← {t('talk.overview_here')}" if step.id == here else ""
    indent = "  " if step.perspective or step.within else ""
    counted = ""
    if step.question:
        rows = talk.agreements_at(step.question)
        silent = silence_at(talk, step.question) or any(silence_of(talk, row) for row in rows)
        noted = bool(talk.authors_at(step.question))
        counted = f"   · {t('talk.overview_noted')}" if noted else ""
        counted += f"   · {count('talk.overview_agreed', len(rows))}" if rows else ""
        counted += f"   · {t('kit.silence_mark')}" if silent else ""
    words = " ".join(step_title(talk, step).split())
    sign = "✓ " if step.id in talk.passed else "· " if step.aside else "○ "
    return Content.assemble(indent, sign, words, f"   · {t('talk.focus_aside')}" if step.aside else "", counted, at)
