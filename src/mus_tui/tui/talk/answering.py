"""Writing at a question, in common or under a name: notes side by side, or the fields of a form below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from textual import on
from textual.widget import Widget
from textual.widgets import TextArea

from mus_tui.model.rules.answering.asked import alone_asked, answered_together, asks_words_alone
from mus_tui.model.rules.route import Step
from mus_tui.model.rules.silence import silence_at
from mus_tui.model.values.position import Position
from mus_tui.tui.desk import Desk, Pasts
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.answers.last_times import LastTimes
from mus_tui.tui.kit.names import names, names_with_former
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.note_pads import NotePads
from mus_tui.tui.kit.way.reading_page import ReadingPage
from mus_tui.tui.talk.note_author import NoteAuthor
from mus_tui.tui.talk.own_note import OwnNote
from mus_tui.tui.talk.taking_turns import TakingTurns
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.tui.kit.answers.answer_fields import AnswerFields
    from mus_tui.tui.kit.answers.built import Around


class Answering(TakingTurns):
    """Whatever is answered is in the talk at once, under the question that is on the screen."""

    def __init__(self, desk: Desk, doors: Doors, step: Step) -> None:
        super().__init__(desk, doors, step)
        left = desk.position
        # A position that says nothing but the question was left nowhere in it.
        was_here = left.step == step.id and left != Position(step=step.id)
        self._author = left.author if was_here else self._begins_with(step)
        self._own = OwnNote(desk)
        self._rounds = LastTimes(desk.beside)
        self._covered = True
        self._fields = self._fields_of_the_form()

    def _begins_with(self, step: Step) -> str:
        """Return whose answers a question opens with: those of the one whom alone it asks, else those in common."""
        return "" if self.talk.is_closed else alone_asked(self.talk, self.talk.question(step.question))

    def _fields_of_the_form(self) -> AnswerFields | None:
        groups = self.talk.template.perspectives
        if all(asks_words_alone(each) for group in groups for each in group.questions):
            return None
        # Loaded for a form that has them.
        from mus_tui.tui.kit.answers.answer_fields import AnswerFields

        return AnswerFields(self._answered)

    def places(self) -> Sequence[Widget]:
        """Return what is written in: the notes, and the fields that stand in their place where a form has them."""
        notes = NotePads(read_only=self.talk.is_closed)
        return (notes, self._fields) if self._fields else (notes,)

    def has_place_for(self, step: Step) -> bool:
        """Whether what is asked at a step can be answered here: a template that they went over to may ask for more."""
        return self._fields is not None or asks_words_alone(self.talk.question(step.question))

    @property
    def _only_read(self) -> bool:
        """Whether there is only something to read, and nothing to answer."""
        return self.step.kind == "reading"

    @property
    def _in_fields(self) -> AnswerFields | None:
        """The fields, where the question that is on the screen is answered in them."""
        return None if asks_words_alone(self.talk.question(self.step.question)) else self._fields

    # Whose it is

    def _show_author(self) -> None:
        fields = self._in_fields
        label = t("fields.answers") if fields else self.query_one(NotePads).label
        at = self.step.question
        authors, silenced = self.talk.authors_at(at), silence_at(self.talk, at) is not None
        seen = any(not answered_together(each.asked.field) for each in fields.places) if fields else False
        own = t("fields.own_answers_group" if self._own.in_group else "fields.own_answers") if seen else ""
        self.query_one(NoteAuthor).show(label, self._people, self._author, authors, silenced=silenced, own=own)

    @property
    def _people(self) -> dict[str, str]:
        """What everybody is called who has a note here or may write one: those taken out midway have theirs."""
        at, here = self.talk.authors_at(self.step.question), names(self.talk)
        return {each: name for each, name in names_with_former(self.talk).items() if each in here or each in at}

    # Showing

    def show_places(self, position: Position | None, *, covered: bool = True) -> None:
        """Show what is written here, where it was left; `covered` unless somebody asked to see it."""
        self._covered = covered
        self._own.turn_to(self.step.question, self._author, covered=covered)
        at = position.altered(cursor=(0, 0)) if position and self._own.kept else position
        pads, fields = self.query_one(NotePads), self._in_fields
        pads.display = fields is None and not self._only_read
        if self._fields:
            self._fields.display = fields is not None
        self._may_write()
        if fields is None:
            if self._fields:
                self._fields.show((), self._around)
            question = self.talk.question(self.step.question)
            pads.show(question, self._own.text, at, pasts=self._pasts, author=self._author)
            pads.say_instead(self._own.words())
        else:
            pads.put_away()
            self.show_fields(at, anew=True)
        if self._author and covered:
            self._cover_notes()

    def show_fields(self, position: Position | None = None, *, anew: bool = False) -> None:
        """Show the fields as they are answered now."""
        if fields := self._in_fields:
            from mus_tui.tui.talk.asked_here import asked_here

            question = self.talk.question(self.step.question)
            shared, earlier = self.desk.beside.shared(), self._rounds.answers_at(self.talk, question)
            asked = asked_here(self.talk, question, self._author, shared, self._own, earlier)
            fields.show(asked, self._around, position, anew=anew)

    @property
    def _pasts(self) -> Pasts | None:
        return None if self._own.kept else self.desk.pasts

    @property
    def _around(self) -> Around:
        from mus_tui.tui.kit.answers.built import Around

        return Around(
            self.talk.template.scales,
            self.desk.today,
            name=(self.step.question, self._author),
            pasts=self._pasts,
            read_only=self.talk.is_closed or self._own.is_gone,
            written_in=self.talk.template.language,
        )

    def _may_write(self) -> None:
        """Let nobody write in the note of one who was taken out, from the moment they are."""
        only = self.talk.is_closed or self._own.is_gone or self._only_read
        self.query_one(NotePads).only_read(only)
        if self._fields:
            self._fields.only_read(only)

    # Covering what is one's own

    def on_screen_suspend(self) -> None:
        """Cover a note of one's own behind whatever is opened."""
        if self.is_mounted and self in self.app.screen_stack:
            self.cover_own()

    def on_covered(self) -> None:
        """Leave it covered when somebody has stepped in."""
        self.cover_own()

    def _cover_notes(self) -> None:
        (self._in_fields or self.query_one(NotePads)).cover()

    def cover_own(self) -> None:
        """Cover what is somebody's own, and in a group take it off the screen."""
        if self._author and self._own.in_group:
            self.commit()
            self.show_places(None)
        elif self._author:
            self._cover_notes()

    def action_show_covered(self) -> None:
        """Show a note of one's own, which in a group nothing else does."""
        if self._author and self._own.in_group:
            self.commit()
            self.show_places(None, covered=False)
        else:
            (self._in_fields or self.query_one(NotePads)).uncover()

    # Writing

    def pads(self) -> Sequence[NotePad]:
        """Return the places for words, in the order of the form."""
        fields = self._in_fields
        return fields.texts if fields else self.query_one(NotePads).all

    @property
    def first_place(self) -> Widget:
        """Where to begin."""
        if self._only_read:
            return self.query_one(ReadingPage)
        return (self._in_fields or self.query_one(NotePads)).first

    def commit(self) -> None:
        """Write everything on the screen into the talk, under the question that is on the screen."""
        if (talk := self.talk).is_closed or self._own.is_gone or self._only_read:
            return
        at, author, fields = self.step.question, self._author, self._in_fields
        for field, typed in (fields or self.query_one(NotePads)).written():
            text = self._own.whole(field, typed)
            if text != talk.note(at, author, field):
                talk = talk.with_note(at, text, author, field)
        for field, answer in fields.answered() if fields else ():
            if not answer.says(talk.answer(at, author, field)):
                talk = talk.with_answer(at, answer, author, field)
        self.desk.put(talk)
        self.remember()

    def remember(self) -> None:
        """Remember where they are in it."""
        if place := (self._in_fields or self.query_one(NotePads)).place():
            field, cursor = place
            self.desk.stand_at(Position(step=self.step.id, author=self._author, field=field, cursor=cursor))

    def _answered(self) -> None:
        """Take an answer that was chosen or typed; undo is first about it."""
        self.commit()
        self._show_author()
        self._as_notes_stand()

    def way_back(self) -> Callable[[], None]:
        """Return what takes back the points that digits choose from now on."""
        return self.desk.way_back(self.show_fields)

    @on(TextArea.Changed)
    @on(TextArea.SelectionChanged)
    def _written(self) -> None:
        self.commit()

    def on_answer_fields_moved(self) -> None:
        """Remember which field they are in."""
        self.remember()

    # Keys

    def action_author(self) -> None:
        """Turn to the next person's note: in common, then each participant."""
        everyone = ["", *self._people]
        self.action_turn_to(everyone[(everyone.index(self._author) + 1) % len(everyone)])

    def action_turn_to(self, author: str) -> None:
        """Turn to one person's note, or to the one in common."""
        self.commit()
        self._author = author
        self.show_places(None)
        self._show_author()
        self.remember()
