"""What they say about an agreement of last year: one remark, or answers to the template's own questions (B7)."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from mus_tui.model.rules.last_year import answer, with_answer
from mus_tui.model.talk import Talk
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.words import t


class LastYearWords(Vertical):
    """A place to write for each of them, under its label."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    LastYearWords { height: auto; }
    LastYearWords .label { color: $orient; text-style: bold; height: auto; margin: 1 0 0 0; }
    LastYearWords NotePad { height: 3; }
    .-tall LastYearWords NotePad { height: 5; }
    .-short LastYearWords.-one .label { display: none; }
    .-short LastYearWords.-one NotePad { margin: 1 0 0 0; }
    """

    def __init__(self, talk: Talk) -> None:
        self._fields = talk.template.follow_up.fields
        super().__init__(id="words", classes="" if self._fields else "-one")
        self._read_only = talk.is_closed

    def compose(self) -> ComposeResult:
        """Put each place to write under its label."""
        if not self._fields:
            yield Static(Content(t("last_year.remark")), classes="label")
            yield NotePad(id="remark", read_only=self._read_only)
        for field in self._fields:
            yield Static(Content(field.label), classes="label")
            yield NotePad(id=f"answer-{field.id}", read_only=self._read_only)

    def on_mount(self) -> None:
        """Say what may be written where the template does not."""
        if not self._fields:
            self.first.placeholder = Content(t("last_year.remark_hint"))

    @property
    def first(self) -> NotePad:
        """The first place to write."""
        return self.query(NotePad).first()

    def show(self, talk: Talk, agreement: str) -> None:
        """Show what has been said about an agreement."""
        if not self._fields:
            self.first.show(talk.last_year_row(agreement).remark)
        for field in self._fields:
            self.query_one(f"#answer-{field.id}", NotePad).show(answer(talk, agreement, field.id))

    def written_into(self, talk: Talk, agreement: str) -> Talk:
        """Return the talk with what stands here, said about an agreement."""
        now = talk.last_year_row(agreement)
        if not self._fields and self.first.text != now.remark:
            return talk.with_last_year_row(agreement, now.status, self.first.text)
        for field in self._fields:
            text = self.query_one(f"#answer-{field.id}", NotePad).text
            if text != answer(talk, agreement, field.id):
                talk = with_answer(talk, agreement, field.id, text)
        return talk
