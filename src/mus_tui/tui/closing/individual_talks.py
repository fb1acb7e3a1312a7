"""Who of a group still has a talk of their own before them: by right or because they asked, and how far it is (E9)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Static

from mus_tui.model.rules.group.individual import members, with_asked
from mus_tui.model.values.people import Participant
from mus_tui.tui.closing.after_group import rule_words
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.beside import ACROSS
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.tick import Tick
from mus_tui.words import t


class Found(NamedTuple):
    """A talk that somebody has had since, or that is ahead."""

    words: str
    """When it was held or is to be held."""
    sure: bool
    """Whether it is theirs; else it may be that of another of the same name."""


class IndividualTalksScreen(Dialog[str]):
    """Answers with the id of the one whose talk is to be set up. A tick is put down as it is set."""

    CSS_PATH = "individual_talks.tcss"
    AUTO_FOCUS = "Tick, Button"
    fills = "#members"
    BINDINGS: ClassVar[list[BindingType]] = [*ACROSS]

    def __init__(self, desk: Desk, held: Mapping[str, Found], *, may_set_up: bool) -> None:
        """`held` says by id which talk somebody has had or has ahead."""
        super().__init__()
        self._desk, self._held, self._may_set_up = desk, held, may_set_up

    def compose(self) -> ComposeResult:
        """Put a line for each under the rule of the template."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("closing.individual_title")), classes="dialog-title")
            yield Static(Content(rule_words(self._desk.talk)))
            with VerticalScroll(id="members", can_focus=False):
                for person in members(self._desk.talk):
                    yield Horizontal(*self._line(person), classes="member")
            yield Static(
                Content(t(f"closing.individual_{'hint' if self._may_set_up else 'later'}")), classes="dialog-hint"
            )
            with Horizontal(classes="buttons"):
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def _line(self, person: Participant) -> Iterator[Widget]:
        talk, name = self._desk.talk, names(self._desk.talk)[person.id]
        found = self._held.get(person.id)
        held = found.words if found and found.sure else ""
        words = t("closing.individual_held", name=name, held=held)
        maybe = f" · {t('closing.individual_one_of_them', held=found.words)}" if found and not held else ""
        if held or talk.talk_kind.replaces_individual is False:
            yield Static(Content(words if held else t("closing.individual_right", name=name) + maybe), classes="who")
        else:
            yield Tick(t("closing.individual_asks", name=name) + maybe, id=f"asks-{person.id}")
        if self._may_set_up and not held:
            yield Button(Content(t("closing.individual_set_up")), id=f"set-up-{person.id}", classes="set-up -plain")

    def on_mount(self) -> None:
        """Show who asked so far."""
        self._show()

    def _show(self) -> None:
        for tick in self.query(Tick):
            tick.show((tick.id or "").removeprefix("asks-") in self._desk.talk.asked_alone)

    @on(Button.Pressed, "Tick")
    def _asked(self, event: Button.Pressed) -> None:
        assert isinstance(event.button, Tick)
        person = (event.button.id or "").removeprefix("asks-")
        self._desk.put(with_asked(self._desk.talk, person, not event.button.ticked))
        self._show()

    @on(Button.Pressed, ".set-up")
    def _set_up(self, event: Button.Pressed) -> None:
        self.dismiss((event.button.id or "").removeprefix("set-up-"))
