"""A question, or something else the template asks to prepare, with what one person writes about it for themselves."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.widget import Widget
from textual.widgets import OptionList

from mus_tui.model.rules.preparation_route import Page, asked_in, page_at, question_at
from mus_tui.model.rules.rewording import original, original_words
from mus_tui.model.rules.route import OWN, text_before
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.answers.answer_fields import AnswerFields
from mus_tui.tui.kit.answers.built import Around
from mus_tui.tui.kit.inspiration import Inspiration
from mus_tui.tui.kit.note_pads import NotePads
from mus_tui.tui.kit.question_card import QuestionCard
from mus_tui.tui.kit.setting.asked_column import AskedColumn
from mus_tui.tui.kit.way.hung_words import with_conditions
from mus_tui.tui.kit.way.reading_page import ReadingPage
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.asked_alone import asked_alone, writes_notes
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
        yield AnswerFields(self.commit)

    def show(self, page: Page, position: Position | None) -> None:
        """Show what is asked on a page, with the cursor where it was left."""
        self._page = page
        question = question_at(self._desk.talk, self._desk.preparation, page.at)
        question = with_conditions(self._desk.talk.template, question)
        suggests = page.kind == "field" and bool(question.prompts) and self._notes_alone
        self.screen.set_class(suggests, "-unfolded")
        pads, fields, alone = self.query_one(NotePads), self.query_one(AnswerFields), self._notes_alone
        pads.display, fields.display = alone and not page.only_read, not alone
        if alone:
            fields.show((), Around((), self._desk.today))
            pads.show(
                question, lambda field: self._desk.preparation.note(page.at, field), position, pasts=self._desk.pasts
            )
        else:
            pads.put_away()
            self._show_fields(position, anew=True)
        self.changed()
        if suggests and position is None:
            self.screen.set_focus(self.query_one(Inspiration).focus_target)

    def _show_fields(self, position: Position | None = None, *, anew: bool = False) -> None:
        scales, at = self._desk.talk.template.scales, self._page.at
        own = self._desk.talk.template.language
        around = Around(scales, self._desk.today, name=(at, ""), pasts=self._desk.pasts, written_in=own)
        self.query_one(AnswerFields).show(asked_alone(self._desk, at), around, position, anew=anew)

    def way_back(self) -> Callable[[], None]:
        """Return what takes back the points that digits choose from now on."""
        before = self._desk.preparation

        def back() -> None:
            self._desk.put(before)
            if not self._notes_alone:
                self._show_fields()

        return back

    def changed(self) -> None:
        """Show what lies round the note anew; the note itself is left alone."""
        talk, preparation, at = self._desk.talk, self._desk.preparation, self._page.at
        question, card = question_at(talk, preparation, at), self.query_one(QuestionCard)
        inspiration = self.query_one(Inspiration)
        if self._page.kind == "field":
            card.say(t("prepare.field"), question.text)
            # What is no note has its suggestions beside it.
            shown = question if self._notes_alone else question.altered(prompts=())
            inspiration.show(shown, t("prepare.suggestions"), hint=t("prepare.suggestions_hint"))
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
        label = self.query_one(NotePads).label if self._notes_alone else t("fields.answers")
        self.query_one(ShareLine).show(label, shared=shared, rewords=rewords)

    # Writing

    @property
    def _notes_alone(self) -> bool:
        return writes_notes(self._desk, self._page.at)

    @property
    def _places(self) -> NotePads | AnswerFields:
        return self.query_one(NotePads) if self._notes_alone else self.query_one(AnswerFields)

    @property
    def text_near(self) -> Widget | None:
        """The first place for words, or in a form the one by the field they are at; None where there is none."""
        if self._notes_alone:
            return next(iter(self.query_one(NotePads).all), None)
        return self.query_one(AnswerFields).text_near(self.screen.focused)

    def commit(self) -> None:
        """Write every note on the screen into the preparation, under what is asked there."""
        preparation, at = self._desk.preparation, self._page.at
        for field, text in self._places.written():
            if text != preparation.note(at, field):
                preparation = preparation.with_note(at, text, field)
        for field, answer in () if self._notes_alone else self.query_one(AnswerFields).answered():
            if not answer.says(preparation.answer(at, field)):
                preparation = preparation.with_answer(at, answer, field)
        self._desk.put(preparation)

    def position(self) -> Position:
        """Return where the cursor is."""
        field, cursor = self._places.place() or ("", (0, 0))
        return Position(step=self._page.id, field=field, cursor=cursor)

    # Suggestions and sub-questions

    def unfold(self) -> None:
        """Unfold what there is to read and pick, or fold it again."""
        inspiration = self.query_one(Inspiration)
        unfolded = not self.screen.has_class("-unfolded") and inspiration.has_any
        self.screen.set_class(unfolded, "-unfolded")
        inspiration.show_folded(not unfolded)
        at_first = self.query_one(ReadingPage) if self._page.only_read else self._places.first
        self.screen.set_focus(inspiration.focus_target if unfolded else at_first)

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
        pad = self.query_one(NotePads).first if self._notes_alone else None
        if pad is None:
            return
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
