"""Typing in what somebody wrote on paper: every place of the form below the other, one after another by Enter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static, TextArea

from mus_tui.model.rules.answering.asked import asks_words_alone
from mus_tui.model.rules.preparation_route import asked_in, fields_for
from mus_tui.model.rules.route import stretches
from mus_tui.model.values.rows import Cell, as_field, is_list
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.answers.asked import Asked
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.way.hung_words import with_conditions
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.asked_alone import asked_alone
from mus_tui.tui.prepare.form_field import FormField
from mus_tui.tui.prepare.paper_fields import AnswerField, KeywordsField, PaperField, TopicField
from mus_tui.words import t


class TakeInScreen(Dialog[None]):
    """What is typed is in the preparation at once, after what was there before."""

    CSS_PATH = "take_in.tcss"
    AUTO_FOCUS = "NotePad, Input, Choosing"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "on", "keys.next_field", priority=True),
        # Where a place has one line only, a new line is the next place.
        Binding("ctrl+j", "on", "keys.next_field", show=False),
    ]

    def __init__(self, desk: PreparationDesk) -> None:
        super().__init__()
        self._desk = desk

    def compose(self) -> ComposeResult:
        """Put the places in the order of the form."""
        desk = self._desk
        with Vertical(classes="dialog"):
            title = t("prepare.taking_in_title", name=names(desk.talk)[desk.person.id])
            yield Static(Content(title), classes="dialog-title")
            with VerticalScroll(id="fields", can_focus=False):
                if known := desk.talk.template.keywords:
                    yield KeywordsField(known, desk.preparation)
                yield from self._answers()
                yield TopicField(t("papers.blank_own_topics"), t("prepare.taking_in_topics_hint"))
            with Horizontal(classes="buttons"):
                yield Button(Content(t("prepare.taking_in_done")), id="done", classes="-primary")
                yield Static(Content(t("prepare.taking_in_hint")), classes="quiet")

    def _answers(self) -> Iterator[PaperField]:
        desk = self._desk
        for field in fields_for(desk.talk, desk.person):
            if field.answer == "text":
                yield AnswerField(field.label, "", field.id, "", desk.preparation)
            else:
                yield from self._in_order(field.label, field.id)
        for stretch in stretches(asked_in(desk.talk, desk.preparation)):
            for question in (each for each in stretch.questions if not each.read):
                yield from self._answers_to(question)

    def _answers_to(self, question: Question) -> Iterator[PaperField]:
        desk = self._desk
        question = with_conditions(desk.talk.template, question)
        if not asks_words_alone(question):
            yield from self._in_order(question.numbered, question.id)
            return
        for number, (field_id, label) in enumerate(question.pads):
            only = len(question.pads) < 2
            words = "" if number else question.numbered
            yield AnswerField(words, "" if only else label, question.id, field_id, desk.preparation)

    def _in_order(self, words: str, at: str) -> Iterator[PaperField]:
        asked = [_on_paper(each) for each in asked_alone(self._desk, at, on_paper=True) if each.told is None]
        for is_text, run in groupby(asked, lambda each: each.field.answer == "text"):
            if not is_text:
                yield FormField(words, at, list(run), self._desk)
            for each in run if is_text else ():
                yield AnswerField(words, each.label, at, each.ref, self._desk.preparation)
                words = ""
            words = ""

    def on_mount(self) -> None:
        """Begin at the top; in each place after what stands there."""
        for pad in self.query(NotePad):
            pad.move_cursor(pad.document.end)
        self.call_after_refresh(self.query_one("#fields").scroll_home, animate=False)

    # Writing

    def commit(self) -> None:
        """Write every place into the preparation."""
        if not self.is_mounted:
            return
        preparation = self._desk.preparation
        for field in self.query(PaperField):
            preparation = field.written_into(preparation)
        self._desk.put(preparation)

    @on(TextArea.Changed)
    @on(Input.Changed)
    def _written(self) -> None:
        self.commit()
        for field in self.query(KeywordsField):
            field.echo()
        for place in self.query(FormField):
            place.say()
        topics = list(self.query(TopicField))
        if topics and not topics[-1].is_empty:
            # Always room for one more.
            self.query_one("#fields").mount(TopicField())

    def way_back(self) -> Callable[[], None]:
        """Return what takes back the points that digits choose from now on."""
        before = self._desk.preparation

        def back() -> None:
            self._desk.put(before)
            for place in self.query(FormField):
                place.show(before)

        return back

    # Keys

    def action_on(self) -> None:
        """Go to the next place, or press the button that has the keys."""
        if isinstance(self.focused, Button):
            self.focused.press()
        else:
            self.focus_next()

    @on(Button.Pressed, "#done")
    def _done(self) -> None:
        self.action_close()


def _on_paper(asked: Asked) -> Asked:
    """Return what stands in a row of several by its whole name: its words and its boxes are typed in one by one."""
    field = asked.field
    if not isinstance(field, Cell) or is_list(field.rows):
        return asked
    return asked._replace(field=as_field(field.column).altered(label=field.label), label=field.label)
