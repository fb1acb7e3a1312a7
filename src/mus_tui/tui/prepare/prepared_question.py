"""A question, or something else the template asks to prepare, with what one person writes about it for themselves."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.widgets import OptionList

from mus_tui.model.rules.preparation_route import Page, asked_in, page_at, question_at
from mus_tui.model.rules.rewording import original, original_words
from mus_tui.model.rules.route import OWN, text_before
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.inspiration import Inspiration
from mus_tui.tui.kit.note_pads import NotePads
from mus_tui.tui.kit.question_card import QuestionCard
from mus_tui.tui.kit.setting.asked_column import AskedColumn
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.share_line import ShareLine
from mus_tui.words import t


class PreparedQuestion(AskedColumn):
    """Updated in place from one question to the next; a field of the template has its suggestions unfolded."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    PreparedQuestion { height: 1fr; }
    PreparedQuestion QuestionCard #left { display: none; }
    """

    def __init__(self, desk: PreparationDesk, *, rewords: bool) -> None:
        super().__init__()
        self._desk, self._rewords = desk, rewords
        self._page = Page("", "question")

    def compose(self) -> ComposeResult:
        """Put the note under what is asked."""
        yield QuestionCard()
        yield Inspiration()
        yield ShareLine(rewords=self._rewords)
        yield NotePads()

    def show(self, page: Page, position: Position | None) -> None:
        """Show what is asked on a page, with the cursor where it was left."""
        self._page = page
        question = question_at(self._desk.talk, self._desk.preparation, page.at)
        suggests = page.kind == "field" and bool(question.prompts)
        self.screen.set_class(suggests, "-unfolded")
        self.query_one(NotePads).show(
            question, lambda field: self._desk.preparation.note(page.at, field), position, pasts=self._desk.pasts
        )
        self.changed()
        if suggests and position is None:
            self.screen.set_focus(self.query_one(Inspiration).focus_target)

    def changed(self) -> None:
        """Show what lies round the note anew; the note itself is left alone."""
        talk, preparation, at = self._desk.talk, self._desk.preparation, self._page.at
        question, card = question_at(talk, preparation, at), self.query_one(QuestionCard)
        inspiration = self.query_one(Inspiration)
        if self._page.kind == "field":
            card.say(t("prepare.field"), question.text)
            inspiration.show(question, t("prepare.suggestions"), hint=t("prepare.suggestions_hint"))
        elif step := page_at(talk, preparation, self._page.id).step:
            card.show(asked_in(talk, preparation), step)
            original, about = original_words(talk, at), text_before(asked_in(talk, preparation), at)
            inspiration.show(question, talk.template.prompts_label, original=original, about=about)
        inspiration.show_folded(not self.screen.has_class("-unfolded"))
        self._label()

    def _label(self) -> None:
        at = self._page.at
        rewords = original(self._desk.talk, at) is not None
        shared = at in self._desk.preparation.shared
        self.query_one(ShareLine).show(self.query_one(NotePads).label, shared=shared, rewords=rewords)

    # Writing

    def commit(self) -> None:
        """Write every note on the screen into the preparation, under what is asked there."""
        preparation, at = self._desk.preparation, self._page.at
        for field, text in self.query_one(NotePads).written():
            if text != preparation.note(at, field):
                preparation = preparation.with_note(at, text, field)
        self._desk.put(preparation)

    def position(self) -> Position:
        """Return where the cursor is."""
        field, cursor = self.query_one(NotePads).place() or ("", (0, 0))
        return Position(step=self._page.id, field=field, cursor=cursor)

    # Suggestions and sub-questions

    def unfold(self) -> None:
        """Unfold what there is to read and pick, or fold it again."""
        inspiration = self.query_one(Inspiration)
        unfolded = not self.screen.has_class("-unfolded") and inspiration.has_any
        self.screen.set_class(unfolded, "-unfolded")
        inspiration.show_folded(not unfolded)
        self.screen.set_focus(inspiration.focus_target if unfolded else self.query_one(NotePads).first)

    @on(OptionList.OptionSelected)
    def _pick(self, event: OptionList.OptionSelected) -> None:
        """Write a suggestion down or take it away; make a sub-question a topic of one's own."""
        event.stop()
        inspiration = self.query_one(Inspiration)
        text = inspiration.text_of(event.option_id)
        if self._page.kind == "field":
            self._toggle_line(text)
        elif text and self._take_up(text):
            inspiration.say_taken_up(event.option_id)

    def _toggle_line(self, text: str) -> None:
        pad = self.query_one(NotePads).first
        lines = pad.text.split("\n") if pad.text.strip() else []
        kept = [line for line in lines if line != text]
        pad.show("\n".join(kept if len(kept) < len(lines) else [*lines, text]))
        self.commit()

    def _take_up(self, text: str) -> bool:
        page, preparation = self._page, self._desk.preparation
        if page.step is None or any((own.after, own.text) == (page.at, text) for own in preparation.own_questions):
            return False
        perspective = "" if page.step.perspective == OWN else page.step.perspective
        self._desk.put(preparation.with_own_question(text, perspective, after=page.at))
        return True
