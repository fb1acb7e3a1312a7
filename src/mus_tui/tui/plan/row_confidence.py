"""What of a row may be passed on (G27), where the form has no heading for it, and a duty of silence (G26)."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button

from mus_tui.model.rules.silence import silence_at, silence_of, with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.marks import Interest
from mus_tui.model.values.plan import Agreement
from mus_tui.tui.kit.about_people import interests
from mus_tui.tui.kit.agreements.row_words import own_word
from mus_tui.tui.plan.below.field_choices import ChoicesEditor
from mus_tui.tui.plan.below.field_text import TextEditor
from mus_tui.words import t

PASSED_ON = ("disclose", "disclose_to")
"""The fields that say what may be passed on and to whom."""


class SilenceEditor(ChoicesEditor):
    """Whose interest it serves, or no duty at all; it belongs to the talk and not to the row."""

    sign = "●"

    def __init__(self, talk: Talk, row: Agreement) -> None:
        self.choice: dict[str, Interest] = {each: each for each in interests(talk)}
        now = silence_at(talk, row.id)
        on_question = silence_of(talk, row) if now is None else None
        hint = t("plan.silence_on_question") if on_question else t("plan.silence_hint")
        super().__init__("silence", t("plan.silence"), hint, list(interests(talk).items()), [now] if now else [])
        self._row = row

    def choose(self, name: str) -> None:
        """Choose this one alone, or take the choice back."""
        self.chosen = [] if self.chosen == [name] else [name]

    def written_into(self, row: Agreement) -> Agreement:
        """Return the row: nothing of this is written in it."""
        return row

    def laid_on(self, talk: Talk) -> Talk:
        """Return the talk with the duty as it is chosen here."""
        chosen = self.choice[self.chosen[0]] if self.chosen else None
        return with_silence(talk, self._row.id, chosen)


class RowConfidence(Vertical):
    """Folded away until it is asked for, or until there is something in it."""

    DEFAULT_CSS = """
    RowConfidence { height: auto; }
    RowConfidence #confidence { display: none; height: auto; }
    RowConfidence.-open #confidence { display: block; }
    RowConfidence.-open #confidence-unfold { display: none; }
    """

    def __init__(self, talk: Talk, row: Agreement) -> None:
        super().__init__()
        self._talk, self._row = talk, row
        self._fields = [field for field in PASSED_ON if talk.template.plan.field(field) is None]
        filled = any(row.text_in(field).strip() for field in self._fields)
        self.set_class(filled or silence_of(talk, row) is not None, "-open")

    def compose(self) -> ComposeResult:
        """Put the fold over what it hides."""
        words = t("plan.passing_on" if self._fields else "plan.silence")
        yield Button(Content(f"▸ {words}"), id="confidence-unfold", classes="quietly")
        with Vertical(id="confidence"):
            for field in self._fields:
                yield TextEditor(field, own_word(field), "", self._row)
            yield SilenceEditor(self._talk, self._row)

    @on(Button.Pressed, "#confidence-unfold")
    def _unfold(self, event: Button.Pressed) -> None:
        event.stop()
        self.add_class("-open")
        first = self.query("NotePad, Tick").first()
        first.focus()
        self.call_after_refresh(self.query_one("#confidence").scroll_visible, animate=False)
