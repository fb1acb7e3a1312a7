"""What comes after a group's talk: whether each has a talk of their own too, and the way to see who (E9)."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.model.rules.crossing import rows_to_release
from mus_tui.model.rules.group.individual import individual_kind
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import t


class AfterGroup(Vertical):
    """Nothing in a talk of two, nor where the template has no individual talk."""

    DEFAULT_CSS = """
    AfterGroup { height: auto; }
    AfterGroup Static { height: auto; }
    AfterGroup Horizontal { height: 1; }
    AfterGroup Button { margin: 0 2 0 0; }
    """

    def __init__(self) -> None:
        super().__init__(classes="part")

    def compose(self) -> ComposeResult:
        """Put the way to the list under the rule."""
        yield Static(Content(t("closing.after_group")), classes="heading")
        yield Static(id="after-group-said")
        with Horizontal(id="after-group-ways"):
            yield Button(Content(t("closing.after_group_who")), id="individual")
            yield Button(Content(t("closing.after_group_release")), id="release")

    def show(self, talk: Talk) -> None:
        """Show the rule of the template, and who asked for a talk."""
        self.display = individual_kind(talk) is not None
        if self.display:
            called = names(talk)
            asked = listed([called[each] for each in talk.asked_alone if each in called])
            lines = [rule_words(talk), *([t("closing.after_group_asked", names=asked)] if asked else [])]
            self.query_one("#release").display = bool(rows_to_release(talk))
            self.query_one("#after-group-said", Static).update(Content("\n").join(Content(each) for each in lines))

    @on(Button.Pressed, "#individual")
    def _see(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(self.screen, TalkScreen):
            self.screen.commit()
            self.screen.doors.individual_talks()

    @on(Button.Pressed, "#release")
    def _release(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(self.screen, TalkScreen):
            self.screen.doors.release()


def rule_words(talk: Talk) -> str:
    """Return what the template says of the individual talk beside the group's."""
    kind = individual_kind(talk)
    rule = {False: "also", True: "instead", None: "silent"}[talk.talk_kind.replaces_individual]
    return t(f"closing.after_group_{rule}", kind=kind.title if kind else "")
