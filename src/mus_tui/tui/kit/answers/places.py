"""The places where an answer is typed: words, a day, somebody's name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import ClassVar

from textual.content import Content
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

    def __init__(self, asked: Asked, standing: Callable[[], list[str]], pick: Callable[[str], None]) -> None:
        self._standing, self._pick = standing, pick
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
