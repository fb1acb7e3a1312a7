"""The minutes: a short text of their own, drawn from what they talked about (H9)."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widget import Widget
from textual.widgets import OptionList, Static, TextArea

from mus_tui.model.rules.minutes import LONG, has_line, words_in
from mus_tui.model.values.parts.own_steps import MinutesForm
from mus_tui.model.values.position import Position
from mus_tui.tui.closing.minutes_sources import MinutesSources
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.route_list import RouteList
from mus_tui.tui.talk.talk_screen import TalkScreen
from mus_tui.words import count, t


class MinutesScreen(TalkScreen):
    """One text, and beside it what was discussed; what is taken from there is added last and never written over."""

    CSS_PATH = "minutes.tcss"
    AUTO_FOCUS = "NotePad"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f6", "sources", "keys.draw_on", priority=True)]

    _just_taken = False

    @property
    def form(self) -> MinutesForm:
        """What the template says of the minutes; without any there is no such step."""
        assert self.talk.template.minutes is not None
        return self.talk.template.minutes

    @property
    def is_destroyed(self) -> bool:
        """Whether the minutes are gone for good."""
        return "minutes" in self.talk.destroyed

    def compose_body(self) -> ComposeResult:
        """Lay the text beside what it draws on, or above it where the window is narrow."""
        with Horizontal(id="columns"):
            yield RouteList(self.desk)
            with Vertical(id="middle"):
                yield Static(Content(self.form.label), id="place", classes="here")
                yield Static(Content(with_dots(self.form.hint)), id="hint", classes="quiet")
                yield NotePad(id="minutes", read_only=self.talk.is_closed or self.is_destroyed)
                yield Static(id="said", classes="quiet")
            with Vertical(id="beside"):
                yield Static(Content(t("closing.minutes_drawn_from")), classes="heading")
                yield Static(Content(t("closing.minutes_nothing")), id="nothing", classes="quiet")
                yield Static(Content(t("closing.minutes_hint")), id="how", classes="quiet")
                yield MinutesSources()

    def on_mount(self) -> None:
        """Begin in the text, where it was left."""
        here = self.desk.position
        pad = self._pad()
        pad.placeholder = Content(t("closing.minutes_empty"))
        cursor = here.cursor if here.step == self.step.id and here.cursor != (0, 0) else None
        pad.show(self.talk.minutes, cursor, pasts=self.desk.pasts, name="minutes")
        self.query_one("#hint").display = bool(self.form.hint)
        self.talk_changed()

    def talk_changed(self) -> None:
        """Show anew what there is to draw on and how long the text is; the text itself is left alone."""
        self.query_one(RouteList).show(self.step.id)
        found = self.query_one(MinutesSources)
        found.show(self.talk)
        offered = not (self.talk.is_closed or self.is_destroyed)
        found.display = offered and found.option_count > 0
        self.query_one("#nothing").display = offered and not found.option_count
        self.query_one("#how").display = found.display
        self.query_one("#beside").display = offered
        self._say(t("closing.minutes_destroyed") if self.is_destroyed else self._length())

    def _length(self) -> str:
        n = words_in(self.talk.minutes)
        if n > LONG:
            return t("closing.minutes_long", n=n)
        return count("closing.minutes_words", n) if n else ""

    def _say(self, words: str) -> None:
        self.query_one("#said", Static).update(Content(words))

    def _pad(self) -> NotePad:
        return self.query_one("#minutes", NotePad)

    # Writing

    def commit(self) -> None:
        """Write the text into the talk."""
        if self.talk.is_closed or self.is_destroyed:
            return
        pad = self._pad()
        if pad.text != self.talk.minutes:
            self.desk.put(self.talk.altered(minutes=pad.text))
        self.desk.stand_at(Position(step=self.step.id, cursor=pad.cursor_location))

    @on(TextArea.Changed)
    def _written(self) -> None:
        self.commit()
        self.talk_changed()

    @on(TextArea.SelectionChanged)
    def _moved(self) -> None:
        self.commit()

    # Drawing on what was discussed

    def action_sources(self) -> None:
        """Go from the text to what it draws on, and back."""
        found = self.query_one(MinutesSources)
        if self.focused is not found and found.display:
            self._just_taken = False
            self.set_focus(found)
            return
        self._begin_anew()
        self.set_focus(self._pad())

    def _begin_anew(self) -> None:
        """Let what they write after a line that was taken begin on one of its own."""
        pad = self._pad()
        if self._just_taken and pad.cursor_location == pad.document.end:
            pad.insert("\n")
        self._just_taken = False

    def place_to_write(self) -> Widget | None:
        """Return the text."""
        if self._pad().read_only:
            return None
        self._begin_anew()
        return self._pad()

    @on(OptionList.OptionSelected, "#sources")
    def _take(self, event: OptionList.OptionSelected) -> None:
        """Add a line after all that stands there; undo takes it away again."""
        if self.talk.is_closed or self.is_destroyed:
            return
        self.commit()
        pad, line = self._pad(), self.query_one(MinutesSources).line(event.option_index)
        if has_line(pad.text, line):
            self._say(t("closing.minutes_there"))
            return
        last = pad.document.get_line(pad.document.line_count - 1)
        pad.insert(f"\n{line}" if last.strip() else line, pad.document.end)
        pad.move_cursor(pad.document.end)
        pad.scroll_end(animate=False)
        self._just_taken = True
        self.commit()
        self.talk_changed()
