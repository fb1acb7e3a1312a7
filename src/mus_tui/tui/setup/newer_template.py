"""A talk goes on with its template as it is now, after a look at what is different in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.language.change_saying import part_title, say_change, say_setting
from mus_tui.model.rules.template.changes import Change, changes
from mus_tui.model.rules.template.moving import loses_plan
from mus_tui.model.talk import Talk
from mus_tui.model.values.template import Template
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.words import t


class NewerTemplateScreen(Dialog[bool]):
    """Returns whether they go over to it; nothing is done before they say so, and Esc keeps what they have."""

    CSS_PATH = "newer_template.tcss"
    AUTO_FOCUS = "VerticalScroll"
    fills = "VerticalScroll"

    def __init__(self, talk: Talk, template: Template) -> None:
        super().__init__()
        self._talk, self._template = talk, template

    def compose(self) -> ComposeResult:
        """Put what is different over the two ways to go."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("setup.changes_ask", title=self._template.title)), classes="dialog-title")
            yield Static(Content(t("setup.changes_stays")), classes="quiet")
            if loses_plan(self._talk, self._template.plan):
                yield Static(Content(t("setup.changes_plan_stays")), classes="here")
            with VerticalScroll():
                for title, lines in self._changes():
                    yield Static(Content.styled(title, "bold $orient"))
                    yield Static(Content("\n".join(lines)), classes="lines")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("setup.changes_keep")), id="keep", action="screen.close")
                yield Button(Content(t("setup.changes_go_over")), id="go-over", action="screen.go_over")

    def _changes(self) -> Iterator[tuple[str, list[str]]]:
        found = changes(self._talk.template, self._template)
        for title, inside in groupby(found, key=lambda change: part_title(change.way[0])):
            yield title, [_line(each) for each in inside]

    def action_go_over(self) -> None:
        """Go over to it."""
        self.dismiss(True)


def _line(change: Change) -> str:
    return say_setting(*change) if change.is_setting else say_change(change.before, change.after)
