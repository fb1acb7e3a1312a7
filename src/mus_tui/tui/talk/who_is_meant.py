"""Who is meant by a word in the line of an agreement: asked, and answered with one key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Static

from mus_tui.tui.kit.keys.key_bar import KeyBar, KeyHint
from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.tui.kit.setting.cut import Cut
from mus_tui.words import t

_KEYS = 9


class WhoIsMeantScreen(SeenFirst[str]):
    """Answers with what somebody is called; with the word itself where it is none of them, and not at all after Esc."""

    DEFAULT_CSS = """
    WhoIsMeantScreen #sentence { height: auto; max-height: 6; color: $quiet; margin: 0 0 1 0; }
    WhoIsMeantScreen.-short #sentence { margin: 0; }
    WhoIsMeantScreen #meant { height: auto; max-height: 100%; }
    WhoIsMeantScreen #meant Button { width: auto; background: transparent; padding: 0; }
    WhoIsMeantScreen #meant Button:focus { background: $focus; color: $background; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        *(Binding(f"{n}", f"answer({n - 1})", show=False) for n in range(1, _KEYS + 1)),
        Binding("enter", "answer_once_seen", show=False, priority=True),
        Binding("up", "step(-1)", show=False),
        Binding("down", "step(1)", show=False),
    ]
    AUTO_FOCUS = "Button"

    def __init__(self, word: str, may_be: Sequence[str], sentence: str) -> None:
        super().__init__()
        self._word, self._sentence = word, sentence
        self._answers = [*may_be, word]

    def compose(self) -> ComposeResult:
        """Put the question over those who may be meant."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("talk.meant_title", word=self._word)), classes="dialog-title")
            yield Static(Cut(Content(self._sentence)), id="sentence")
            with VerticalScroll(id="meant", can_focus=False):
                for n, name in enumerate([*self._answers[:-1], t("talk.meant_another")]):
                    number = f"{n + 1} " if n < _KEYS else "  "
                    yield Button(Content(f"{number} {name}"), id=f"meant-{n}")
            yield Static(Content(t("talk.meant_hint")), classes="dialog-hint")
        yield KeyBar(
            (
                KeyHint("F1", t("keys.help"), "app.help"),
                KeyHint(f"1–{min(len(self._answers), _KEYS)}", t("keys.meant"), "screen.answer_here"),
                KeyHint("Esc", t("keys.back"), "screen.close"),
            )
        )

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Take no number that is nobody's."""
        return action != "answer" or parameters[0] in range(len(self._answers))

    def action_answer(self, which: int) -> None:
        """Answer with the one of this number."""
        if which < len(self._answers):
            self.dismiss(self._answers[which])

    def action_answer_once_seen(self) -> None:
        """Answer by Enter, but not by one that was meant for the line before."""
        if self.was_seen:
            self.action_answer_here()

    def action_answer_here(self) -> None:
        """Answer with the one they are on."""
        if isinstance(self.focused, Button):
            self.focused.press()

    def action_step(self, by: int) -> None:
        """Go to another answer; at the ends they stay."""
        buttons = list(self.query(Button))
        at = buttons.index(self.focused) if isinstance(self.focused, Button) else 0
        self.set_focus(buttons[max(0, min(len(buttons) - 1, at + by))])

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        self.action_answer(int((event.button.id or "").partition("-")[2]))
