"""A topic of their own, before the talk or during it (B11)."""

from __future__ import annotations

from textwrap import shorten
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.people_line import Name, PeopleLine
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

_LONGEST = 48
"""Letters of the question that it comes after."""


class TopicDialog(Dialog[None]):
    """One line for a topic; what becomes of it, the others say in `commit`."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "close", "keys.keep", priority=True)]
    AUTO_FOCUS = "Input"
    ASKS = "talk.own_topic_placeholder"
    """The words in the empty line."""

    def compose(self) -> ComposeResult:
        """Put the line over what there is to say about it."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.own_topic_title")), classes="dialog-title")
            yield WritingLine(placeholder=t(self.ASKS))
            yield from self.compose_who()
            said = (self.say_where(), t("talk.own_topic_hint"))
            yield Static(Content("\n".join(filter(None, said))), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.own_topic_add")), id="add", classes="-primary")

    def compose_who(self) -> ComposeResult:
        """Ask who brings it; not where that is known."""
        yield from ()

    def say_where(self) -> str:
        """Say where the topic comes, where that is known."""
        return ""

    @on(Button.Pressed, "#add")
    def _add(self) -> None:
        self.action_close()


class OwnTopicScreen(TopicDialog):
    """One line and who brings it. The topic is in the talk while it is typed; an empty line leaves nothing behind."""

    def __init__(self, desk: Desk, perspective: str = "", after: str = "") -> None:
        super().__init__()
        self._desk, self._perspective, self._after = desk, perspective, after
        self._by = self._added = ""

    def compose_who(self) -> ComposeResult:
        """Offer everybody's name."""
        yield Static(Content(t("talk.own_topic_who")), classes="dialog-hint")
        yield PeopleLine()

    def say_where(self) -> str:
        """Say which question it comes after, or that it comes last."""
        try:
            asked = self._desk.talk.question(self._after)
        except KeyError:
            return t("talk.own_topic_last")
        words = shorten(" ".join((asked.short or asked.text).split()), _LONGEST, placeholder="…")
        return t("talk.own_topic_after", question=words)

    def on_mount(self) -> None:
        """Begin with nobody in particular."""
        self._show_people()

    def _show_people(self) -> None:
        people = [Name("", t("talk.own_topic_nobody")), *(Name(*each) for each in names(self._desk.talk).items())]
        self.query_one(PeopleLine).show(people, self._by)

    @on(Input.Changed)
    def commit(self) -> None:
        """Put the topic as it is typed in the talk, in place of how it was typed before."""
        words, talk = one_line(self.query_one(Input).value), self._desk.talk
        if talk.is_closed:
            return
        before = next((own for own in talk.own_questions if own.id == self._added), None)
        if before is not None and (before.text, before.by) == (words, self._by):
            return
        talk, self._added = talk.without_own_question(self._added), ""
        if words:
            talk = talk.with_own_question(words, self._perspective, self._after, self._by)
            self._added = talk.own_questions[-1].id
        self._desk.put(talk)

    def action_turn_to(self, who: str) -> None:
        """Say who brings it."""
        self._by = who
        self._show_people()
        self.commit()
