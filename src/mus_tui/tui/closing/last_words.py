"""The last thing before closing: what each takes with them, and a sentence on the talk itself (G15). All optional."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.last_words import Speaker, last_word, speakers, with_last_word
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
        self._speakers = speakers(talk)
        self._hint = "closing.last_words_hint" if talk.makes_plan else "closing.last_words_hint_talk"
        self._lines = {each.participant: _line_of(talk, each.participant) for each in self._speakers}
        self._about = LastLine(talk.closing.about_the_talk, "last-about")

    def compose(self) -> ComposeResult:
        """Put a line for each over the one for the talk."""
        yield Static(Content(t("closing.last_words")), classes="heading")
        yield Static(Content(t(self._hint)), classes="said quiet")
        yield from self._lines.values()
        yield self._about

    def on_mount(self) -> None:
        """Say who each line is for."""
        self._call()

    @property
    def _speaking(self) -> list[LastLine]:
        """The lines of those who have a last word now, and the one for the talk."""
        return [*(self._lines[each.participant] for each in self._speakers), self._about]

    def _call(self) -> None:
        called = [each.name for each in self._speakers] + [t("closing.about_the_talk")]
        width = min(max(Content(name).cell_length for name in called), _WIDEST)
        for line, name in zip(self._speaking, called, strict=True):
            line.label.update(Content(name))
            line.label.styles.width = width + 2

    def show(self, talk: Talk) -> None:
        """Call everybody by the name they have now; when the talk is closed, show what was said and nothing empty."""
        if (now := speakers(talk)) != self._speakers:
            self._turn_to(now, talk)
        self.set_class(talk.is_closed, "-closed")
        speaking = self._speaking
        for line in (*self._lines.values(), self._about):
            line.words.disabled = talk.is_closed
            line.said.update(Content(line.words.value))
            line.display = line in speaking and (bool(line.words.value.strip()) or not talk.is_closed)
        self.display = any(line.display for line in speaking)

    def _turn_to(self, now: tuple[Speaker, ...], talk: Talk) -> None:
        """Let others speak: who comes to a group gets a line, and a line whose words have moved shows what is there."""
        for each in now:
            if each.participant not in self._lines:
                self._lines[each.participant] = _line_of(talk, each.participant)
                self.mount(self._lines[each.participant], before=self._about)
            elif (words := last_word(talk, each.participant)) != self._lines[each.participant].words.value.strip():
                self._lines[each.participant].words.value = words
        self._speakers = now
        self._call()

    def written_into(self, talk: Talk) -> Talk:
        """Return the talk with the sentences as they are typed."""
        if speakers(talk) != self._speakers:
            # Others speak by now, and their lines are not shown yet.
            return talk
        for each in self._speakers:
            words = self._lines[each.participant].words.value
            if words.strip() != last_word(talk, each.participant):
                talk = with_last_word(talk, each.participant, words)
        about = self._about.words.value
        return talk if about.strip() == talk.closing.about_the_talk else talk.with_closing(about_the_talk=about)


class LastLine(Horizontal):
    """A name, the line for a sentence, and the sentence as it stands when the talk is closed."""

    def __init__(self, words: str, id: str) -> None:  # noqa: A002
        self.label, self.words = Static(classes="name quiet"), WritingLine(words, id=id)
        self.said = Static(classes="words")
        super().__init__(self.label, self.words, self.said)

    def on_click(self) -> None:
        """Go to the line wherever its row is clicked: what is typed then is meant for it."""
        if not self.words.disabled:
            self.words.focus()


def _line_of(talk: Talk, participant: str) -> LastLine:
    return LastLine(last_word(talk, participant), f"last-{participant}")
