"""Everything that can be done, found by typing a few letters of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.geometry import Offset
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from mus_tui.model.values.letters import as_known
from mus_tui.tui.hooks.terminal_cursor import line_of
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.keys.enter_waits import comes_unseen
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

_TITLE_WIDTH = 32
"""Where the keys begin, as far as titles leave room."""


class Command(NamedTuple):
    """One thing that can be chosen in the palette."""

    title: str
    """What it is called in the list."""
    help: str
    """What it does, in a sentence."""
    run: Callable[[], Awaitable[object]]
    """Does what was chosen."""
    keys: str = ""
    """The keys that do the same, in words."""
    holds: bool = False
    """Whether it is the choice that is in force."""


def later(act: Callable[[], None]) -> Callable[[], Awaitable[object]]:
    """Return what does something when it is chosen."""

    async def run() -> None:
        act()

    return run


class PaletteScreen(Dialog[None]):
    """Textual's own palette speaks English and runs on its own time; this one is a line and a list."""

    CSS_PATH = "palette.tcss"
    AUTO_FOCUS = "Input"
    fills = "#commands"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "do_it", "keys.do_it", priority=True),
        Binding("up", "move(-1)", "keys.pick", priority=True),
        Binding("down", "move(1)", "keys.pick", priority=True),
        Binding("ctrl+p", "close", "keys.close", priority=True),
    ]

    def __init__(self, commands: Sequence[Command], words: str = "") -> None:
        """`words` stand in the line from the beginning."""
        super().__init__()
        self._words = words
        self._commands = tuple(commands)
        self._found: list[Command] = []
        self._pointing = False

    def compose(self) -> ComposeResult:
        """Put the list under the line."""
        with Vertical(classes="dialog"):
            yield WritingLine(self._words, placeholder=t("palette.placeholder"))
            yield OptionList(id="commands", compact=True)
            yield Static(id="does")
            yield Static(Content(t("palette.hint")), classes="dialog-hint")

    def on_mount(self) -> None:
        """Begin with every command in the list."""
        self.query_one(OptionList).can_focus = False
        self._find()

    @property
    def cursor_screen_offset(self) -> Offset | None:
        """Where on the screen the command stands that is pointed out, while they go through the list."""
        return line_of(self.query_one(OptionList)) if self._pointing else None

    @on(Input.Changed)
    def _find(self) -> None:
        """Show what has every word that is typed in it, those with the words in their title first."""
        self._pointing = False
        words = as_known(self.query_one(Input).value).split()
        titled = [each for each in self._commands if _has(each.title, words)]
        found = titled + [each for each in self._commands if each not in titled and _has(_all_of(each), words)]
        also = _other_words()
        self._found = found + [
            each
            for each in self._commands
            if each not in found and _has(f"{_all_of(each)} {also.get(each.title, '')}", words)
        ]
        commands = self.query_one(OptionList)
        commands.clear_options()
        commands.add_options([Option(_line(each), id=f"command-{n}") for n, each in enumerate(self._found)])
        commands.highlighted = 0 if self._found else None
        commands.display = bool(self._found)
        self._say_what(0)

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        self._say_what(event.option_index)

    def _say_what(self, chosen: int) -> None:
        words = self._found[chosen].help if chosen < len(self._found) else t("palette.nothing")
        self.query_one("#does", Static).update(Content(words))

    def action_move(self, by: int) -> None:
        """Move the choice up or down."""
        commands = self.query_one(OptionList)
        if self._found:
            self._pointing = True
            commands.highlighted = ((commands.highlighted or 0) + by) % len(self._found)

    async def action_do_it(self) -> None:
        """Close and do what is chosen."""
        chosen = self.query_one(OptionList).highlighted
        if chosen is not None:
            await self._do(chosen)

    @on(OptionList.OptionSelected)
    async def _clicked(self, event: OptionList.OptionSelected) -> None:
        await self._do(event.option_index)

    async def _do(self, chosen: int) -> None:
        self.dismiss()
        comes_unseen(self.app)
        await self._found[chosen].run()


def _all_of(command: Command) -> str:
    return f"{command.title} {command.keys} {command.help}"


def _other_words() -> dict[str, str]:
    """Return by title what else people call what can be done: words that stand nowhere on the screen."""
    lines = (line.partition(": ") for line in t("palette.also").splitlines())
    return {t(name): words for name, _, words in lines}


def _has(text: str, words: Sequence[str]) -> bool:
    return all(word in as_known(text) for word in words)


def _line(command: Command) -> Content:
    sign = "✓ " if command.holds else ""
    return Content(f"{sign}{command.title}".ljust(_TITLE_WIDTH) + f"  {command.keys}")
