"""The whole talk as a quiet column: what is done, where they are, what is left."""

from __future__ import annotations

from itertools import zip_longest

from textual import events
from textual.content import Content
from textual.geometry import Region
from textual.strip import Strip
from textual.visual import Visual
from textual.widget import Widget

from mus_tui.model.rules.answering.focus import aside
from mus_tui.model.rules.route import Step, Stretch, progress, route, stretches
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Question
from mus_tui.tui.desk import Desk
from mus_tui.words import t

_WIDTH = 26


class RouteList(Widget):
    """Shows the steps; the questions only of the perspective they are in."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    RouteList { width: 30; padding: 0 2; color: $quiet; display: none; overflow: hidden; }
    .-wide RouteList { display: block; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._lines: list[tuple[str, Content]] = []

    def show(self, here: str) -> None:
        """Show the talk with one step marked as where they are."""
        talk = self._desk.talk
        before = self._lines
        self._lines = [("", Content.styled(t("talk.route"), "bold $orient")), ("", Content(""))]
        perspectives = {stretch.perspective: stretch for stretch in stretches(talk)}
        steps = route(talk)
        inside = next((each.perspective for each in steps if each.question and each.id == here), None)
        shown: set[str] = set()
        theme: str | None = None
        for step in steps:
            if step.question and step.perspective not in shown:
                shown.add(step.perspective)
                self._show_perspective(talk, perspectives[step.perspective], step, is_here=step.perspective == inside)
            # What stands between the questions of a theme is one with them while they are seen.
            theme = step.perspective if step.question else theme if step.within else None
            if not step.question or theme == inside:
                indent = 2 if inside and theme == inside else 0
                self._lines.append((step.id, _line(talk, step, here, step_title(talk, step), indent)))
        self._refresh_changed(before)

    def _refresh_changed(self, before: list[tuple[str, Content]]) -> None:
        pairs = enumerate(zip_longest(before, self._lines))
        rows = [y for y, (old, new) in pairs if not (old and new and old[1].is_same(new[1]))]
        if rows:
            self.refresh(*(Region(0, y, self.size.width, 1) for y in rows))

    def _show_perspective(self, talk: Talk, stretch: Stretch, first: Step, *, is_here: bool) -> None:
        done, of = progress(talk, stretch)
        title = stretch.title or t("talk.own_topics")
        every = all(f"q-{question.id}" in talk.passed for question in stretch.questions)
        out = all(question.id in aside(talk) for question in stretch.questions)
        sign = "▸" if is_here else "✓" if every else "·" if out else "○"
        counted = f" {done}/{of}" if of else ""
        width = max(4, _WIDTH - 2 - len(counted))
        style = "bold $here" if is_here else ""
        line = Content.assemble((f"{sign} ", _sign_style(sign)), (_cut(title, width).ljust(width), style), counted)
        self._lines.append((first.id, line))

    def render_line(self, y: int) -> Strip:
        """Show one row of the column: a row that is as before is not painted again."""
        width = self.size.width
        line = self._lines[y][1] if y < len(self._lines) else Content("")
        return Visual.to_strips(self, line, width, 1, self.visual_style)[0]

    async def on_click(self, event: events.Click) -> None:
        """Go to the step that was clicked."""
        offset = event.get_content_offset(self)
        if offset is not None and offset.y < len(self._lines) and (step := self._lines[offset.y][0]):
            await self.screen.run_action(f"jump('{step}')")


def step_title(talk: Talk, step: Step) -> str:
    """Return what a step is called: the program's word, the template's own, or the question's words."""
    if step.question:
        question = talk.question(step.question)
        return question.called
    if own := talk.template.phases.called(step.kind):
        return own
    if step.kind == "plan":
        return talk.template.plan.title
    if step.kind == "minutes" and talk.template.minutes:
        return talk.template.minutes.label
    return t(f"talk.step_{step.kind}")


def words_of(question: Question) -> str:
    """Return all that is asked there, sub-questions and all: it is found by any of it."""
    below = [each.text for prompt in question.prompts for each in prompt.prompts]
    return " ".join((question.text, *(prompt.text for prompt in question.prompts), *below))


def _line(talk: Talk, step: Step, here: str, title: str, indent: int = 0) -> Content:
    sign = "▸" if step.id == here else "✓" if step.id in talk.passed else "·" if step.aside else "○"
    style = "bold $foreground" if step.id == here else ""
    counted = f" {len(talk.agreements)}" if step.kind == "plan" and talk.agreements else ""
    width = _WIDTH - 2 - indent - len(counted)
    return Content.assemble(
        " " * indent, (f"{sign} ", _sign_style(sign)), (_cut(title, width).ljust(width), style), counted
    )


def _cut(words: str, width: int) -> str:
    line = " ".join(words.split())
    return line if len(line) <= width else line[: width - 1].rstrip() + "…"


def _sign_style(sign: str) -> str:
    return {"✓": "$done", "▸": "$here"}.get(sign, "")
