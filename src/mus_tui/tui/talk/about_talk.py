"""What a talk was set up with and may be corrected: its day, its place, and what everybody is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.date_saying import say_date
from mus_tui.language.dates import Reading, read_date, say_echo
from mus_tui.model.rules.about_talk import still_said, with_about
from mus_tui.model.rules.answering.shown import optional_themes, with_themes
from mus_tui.model.rules.group.belonging import named_otherwise
from mus_tui.model.rules.plan.rows import plan_number
from mus_tui.model.values.names import on_one_line
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.text import one_line
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.beside import ACROSS
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.setup_fields import day_asked_for, setup_field, setup_input
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.tui.kit.way.theme_ticks import ThemeTicks
from mus_tui.tui.talk.member_lines import MemberLines
from mus_tui.words import count, t


class AboutTalkScreen(Dialog[None]):
    """As in the set-up; the talk is altered while it is typed, and where no single day is meant the old one stands."""

    CSS_PATH = "about_talk.tcss"
    AUTO_FOCUS = "Input"
    fills = "#fields"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("enter", "on", "keys.next_field", priority=True), *ACROSS]

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._as_met = desk, desk.talk

    def compose(self) -> ComposeResult:
        """Put the day over the place and the names: of those there may be many."""
        talk = self._as_met
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.about_title")), classes="dialog-title")
            with VerticalScroll(id="fields", can_focus=False):
                yield setup_field("held", setup_input("held", say_date(talk.held)))
                yield Static(id="echo", classes="quiet")
                yield setup_field("place", setup_input("place", talk.place))
                if themes := optional_themes(talk):
                    yield setup_field("themes", ThemeTicks(self._choose, themes, talk.themes))
                yield MemberLines(self._desk)
            yield Static(Content(t("talk.about_hint")), classes="dialog-hint")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("talk.about_done")), id="done", classes="-primary", action="screen.done")

    def on_mount(self) -> None:
        """Say which day it is."""
        self.commit()

    # Writing

    @on(Input.Changed)
    def commit(self) -> None:
        """Put what is typed in the talk, and say how the day is understood."""
        reading = self._reading()
        question = day_asked_for(reading) or (say_echo(reading) if reading.problem else "")
        held = self._as_met.held if question or reading.first is None else reading.first
        names = self._members.names()
        place = self.query_one("#place", Input).value
        self._desk.put(with_about(self._desk.talk, names, place, held, self._as_met))
        self._members.tell_apart()
        self._say(f"{question} {self._stays()}" if question else say_echo(reading), asks=bool(question))

    def _choose(self) -> None:
        """Let the themes that are ticked, and no others of those that may be chosen, be part of the talk."""
        self._desk.put(with_themes(self._desk.talk, tuple(self.query_one(ThemeTicks).chosen)))

    @on(LineOfLines.Pasted)
    def _pasted(self, event: LineOfLines.Pasted) -> None:
        event.line.put_in(on_one_line(event.text))

    def _reading(self) -> Reading:
        words, held = one_line(self.query_one("#held", Input).value), self._as_met.held
        if words == say_date(held):
            # It is not asked about anew, however far away it is.
            return Reading(held, held, None, {})
        return read_date(words, self._desk.today, past_ok=True, written_in=self._desk.talk.template.language)

    def _stays(self) -> str:
        return t("talk.about_day_stays", date=say_date(self._as_met.held))

    def _say(self, words: str, *, asks: bool) -> None:
        echo = self.query_one("#echo", Static)
        echo.update(Content(words))
        echo.set_class(asks, "-asks")

    @property
    def _asks(self) -> bool:
        return self.query_one("#echo").has_class("-asks")

    # Keys

    def action_on(self) -> None:
        """Go to the next line, or press the button they are on; who stands on the last line is taken in first."""
        if isinstance(self.focused, Tick):
            self.focused.action_go_on()
        elif isinstance(self.focused, Button):
            self.focused.press()
        elif not (self.focused and self.focused.id == "new-member" and self._members.take_in()):
            # Never to the way out beside a name: Enter once more would press it.
            self.screen.focus_next("Input, Tick, #done")

    @property
    def _members(self) -> MemberLines:
        return self.query_one(MemberLines)

    def action_done(self) -> None:
        """Close, or go to the day where it is asked about."""
        self._members.take_in()
        self.commit()
        if self._asks:
            self.set_focus(self.query_one("#held"))
        else:
            self.action_close()

    def action_close(self) -> None:
        """Close; a day that is not clear is no day, and it is said which one stands."""
        self._members.take_in()
        super().action_close()
        said = [self._stays()] if self._asks else []
        said += [t("talk.renamed_asked_anew")] if self._renamed else []
        rows = named_otherwise(self._as_met, self._desk.talk)
        if rows:
            said.append(count("talk.renamed_rows", len(rows), numbers=listed(self._numbers(rows))))
        said += self._still_said(rows)
        if said:
            self.app.notify(" ".join(said), markup=False)

    def _numbers(self, rows: Sequence[Agreement]) -> list[str]:
        return [str(plan_number(self._desk.talk, row.id)) for row in rows]

    def _still_said(self, told: Sequence[Agreement]) -> list[str]:
        """Return where the name of before still stands in what was written, but for rows that are told of already."""
        found = still_said(self._as_met, self._desk.talk)
        rows = [row for row in found.rows if row not in told]
        places = [count("talk.old_name_rows", len(rows), numbers=listed(self._numbers(rows)))] if rows else []
        places += [t(f"talk.old_name_{each}") for each in ("notes", "minutes") if getattr(found, each)]
        names = listed([f"«{name}»" for name in found.names])
        return [t("talk.old_name", names=names, places=listed(places))] if places else []

    @property
    def _renamed(self) -> bool:
        """Whether a name is now another's, and what was agreed may leave the talk is asked anew for it."""
        met, now = self._as_met, self._desk.talk
        agreed = (met.releases, met.shares) != (now.releases, now.shares)
        return agreed and {each.id for each in now.participants} <= {each.id for each in met.participants}
