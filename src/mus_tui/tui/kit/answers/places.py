"""The places where an answer is typed: words, a day, somebody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Static

from mus_tui.model.values.answers import Answer
from mus_tui.model.values.text import one_line
from mus_tui.tui.kit.answers.asked import Asked, Option
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.setting.together import together
from mus_tui.tui.kit.writing.date_words import DateWords
from mus_tui.tui.kit.writing.writing_line import WritingLine


class AnswerPad(NotePad):
    """Words, as many lines as they need."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AnswerPad { height: auto; min-height: 2; max-height: 14; margin: 0 0 1 0; }
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__()
        self.asked = asked

    def take_prepared(self) -> None:
        """Write what was prepared."""
        self.insert(self.asked.prepared.text)


class OneLinePad(AnswerPad):
    """A word or a number, where the form has no more than a line for it; what is longer is there all the same."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    OneLinePad { min-height: 1; }
    """
    takes_enter: ClassVar[bool] = False
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "go_on", show=False, priority=True),
        Binding("ctrl+j", "new_line", "keys.new_line", show=False),
    ]

    def action_go_on(self) -> None:
        """Go on to the next field, as from a day or a name; show what is covered."""
        if self.is_covered:
            self.uncover()
        else:
            self.screen.focus_next()

    def action_new_line(self) -> None:
        """Begin a new line."""
        self.insert("\n")


class OnOneLine(Horizontal):
    """What is asked in a word, and the line for it beside it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    OnOneLine { height: auto; margin: 0 0 1 0; }
    OnOneLine > .asked { width: 26; max-width: 45%; padding: 0 2 0 0; }
    OnOneLine > AnswerPad { width: 1fr; margin: 0; }
    .-short OnOneLine { margin: 0; }
    """

    def __init__(self, label: Content, place: Widget) -> None:
        super().__init__(Static(label, classes="asked"), place)


class DayEcho(Static):
    """How the day was understood."""


class DayPlace(DateWords):
    """A day in words; how it was understood stands below it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    DayPlace { width: 30; max-width: 100%; }
    DayEcho { height: auto; min-height: 1; color: $orient; }
    DayEcho.-asks { color: $here; }
    """

    def __init__(self, asked: Asked, today: date, echo: DayEcho, written_in: str = "") -> None:
        super().__init__(asked.answer.date, today=today, past_ok=True, written_in=written_in)
        self.asked, self._echoed = asked, echo

    def say(self) -> None:
        """Say how it is understood."""
        words, asks = self.echo()
        self._echoed.set_class(asks, "-asks")
        self._echoed.update(Content(together(words)))

    @property
    def answer(self) -> Answer | None:
        """The day."""
        return None if self.asked.kept and not self.value.strip() else Answer(date=self.when)

    def show(self, asked: Asked) -> None:
        """Show another day."""
        self.asked = asked
        if asked.answer.date != self.when:
            self.show_date(asked.answer.date)

    def take_prepared(self) -> None:
        """Write the day that was prepared."""
        self.show_date(self.asked.prepared.date)


class NamePlace(WritingLine):
    """A name; those who sit here can be picked below it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    NamePlace { width: 40; max-width: 100%; }
    """

    def __init__(self, asked: Asked) -> None:
        super().__init__(asked.answer.text, select_on_focus=False)
        self.asked = asked

    @property
    def answer(self) -> Answer | None:
        """The name."""
        name = one_line(self.value)
        return None if self.asked.kept and not name else Answer(text=name)

    def show(self, asked: Asked) -> None:
        """Show another name."""
        self.asked = asked
        if self.value != asked.answer.text:
            self.value = asked.answer.text

    def take_prepared(self) -> None:
        """Write the name that was prepared."""
        self.value = self.asked.prepared.text


class Suggestions(Choosing):
    """What can be picked instead of written; picked again it goes."""

    BINDINGS: ClassVar = []

    def __init__(
        self, asked: Asked, place: AnswerPad | NamePlace, standing: Callable[[], list[str]], pick: Callable[[str], None]
    ) -> None:
        self.place, self._standing, self._pick = place, standing, pick
        options = tuple(Option(str(n), each) for n, each in enumerate(asked.suggestions))
        super().__init__(Asked(asked.field.altered(hint="")), options, lambda: None)

    def piece(self, option: int, words: str) -> Content:
        """Return one of them; what is picked has a tick."""
        there = words in self._standing()
        shown = Content(f"{'✓' if there else '+'} {words}")
        if self.has_focus and option == self.here:
            return shown.stylize("bold underline $background on $focus")
        return shown.stylize("bold $foreground") if there else shown

    def choose(self, option: int) -> None:
        """Write it, or take it away."""
        if not self.read_only:
            self.here = option
            self._pick(self.options[option].words)
            self.refresh()

    def action_go_on(self) -> None:
        """Write it; where it stands there, go on."""
        if self.pointed.words in self._standing():
            self.screen.focus_next()
        else:
            self.choose(self.here)


def with_line(text: str, line: str) -> str:
    """Return a text with a line at its end, or without it where it stands there."""
    lines = text.split("\n") if text.strip() else []
    kept = [each for each in lines if each != line]
    return "\n".join(kept if len(kept) < len(lines) else [*lines, line])
