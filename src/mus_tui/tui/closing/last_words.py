"""The last thing before closing: what each takes with them, and a sentence on the talk itself (G15). All optional."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from mus_tui.model.rules.last_words import last_word, speakers, with_last_word
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.writing.writing_line import WritingLine
from mus_tui.words import t

_WIDEST = 24


class LastWords(Vertical):
    """One line for each, and one for the talk."""

    DEFAULT_CSS = """
    LastWords { height: auto; }
    LastWords Horizontal { height: auto; }
    LastWords Static.name { height: auto; padding: 0 2 0 0; }
    LastWords Input { width: 1fr; }
    LastWords .words { display: none; width: 1fr; height: auto; }
    LastWords.-closed .words { display: block; }
    LastWords.-closed Input, LastWords.-closed .said { display: none; }
    """

    def __init__(self, talk: Talk) -> None:
        super().__init__(classes="part")
        self._talk = talk
        self._speakers = speakers(talk)

    def compose(self) -> ComposeResult:
        """Put a line for each over the one for the talk."""
        talk = self._talk
        yield Static(Content(t("closing.last_words")), classes="heading")
        yield Static(Content(t("closing.last_words_hint")), classes="said quiet")
        for n, each in enumerate(self._speakers):
            yield from _line(last_word(talk, each.participant), f"last-{n}")
        yield from _line(talk.closing.about_the_talk, "last-about")

    def on_mount(self) -> None:
        """Say who each line is for."""
        self._call()

    def _call(self) -> None:
        called = [each.name for each in self._speakers] + [t("closing.about_the_talk")]
        width = min(max(Content(name).cell_length for name in called), _WIDEST)
        for label, name in zip(self.query(".name").results(Static), called, strict=True):
            label.update(Content(name))
            label.styles.width = width + 2

    def show(self, talk: Talk) -> None:
        """Call everybody by the name they have now; when the talk is closed, show what was said and nothing empty."""
        if (now := speakers(talk)) != self._speakers:
            self._speakers = now
            self._call()
        self.set_class(talk.is_closed, "-closed")
        for line in self.query(Horizontal):
            words = line.query_one(Input)
            words.disabled = talk.is_closed
            line.query_one(".words", Static).update(Content(words.value))
            line.display = bool(words.value.strip()) or not talk.is_closed
        self.display = any(line.display for line in self.query(Horizontal))

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with the sentences as they are typed."""
        for n, each in enumerate(self._speakers):
            words = self.query_one(f"#last-{n}", Input).value
            if words.strip() != last_word(talk, each.participant):
                talk = with_last_word(talk, each.participant, words)
        about = self.query_one("#last-about", Input).value
        return talk if about.strip() == talk.closing.about_the_talk else talk.with_closing(about_the_talk=about)


def _line(words: str, id: str) -> ComposeResult:  # noqa: A002
    with Horizontal():
        yield Static(classes="name quiet")
        yield WritingLine(words, id=id)
        yield Static(classes="words")
