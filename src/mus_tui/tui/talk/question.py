"""One question at a time. All questions are this one screen, updated in place from the talk and the step."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widget import Widget
from textual.widgets import OptionList, TextArea

from mus_tui.model.rules.rewording import original, original_words, reword
from mus_tui.model.rules.route import OWN, Step, text_before
from mus_tui.model.rules.shared_topics import shared_at
from mus_tui.model.values.position import Position
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.inspiration import Inspiration
from mus_tui.tui.kit.keys.key_bar import KeyHint
from mus_tui.tui.kit.names import names
from mus_tui.tui.kit.question_card import QuestionCard
from mus_tui.tui.kit.route_list import RouteList
from mus_tui.tui.kit.setting.asked_column import AskedColumn
from mus_tui.tui.kit.title_bar import TitleBar
from mus_tui.tui.talk.agreed_here import AgreedHere
from mus_tui.tui.talk.answering import Answering
from mus_tui.tui.talk.below_question.at_hand import AtHand
from mus_tui.tui.talk.below_question.had_line import HadLine
from mus_tui.tui.talk.note_author import NoteAuthor
from mus_tui.tui.talk.shared_line import SharedLine
from mus_tui.tui.talk.side_column import Beside
from mus_tui.tui.talk.talk_screen import how_far
from mus_tui.tui.talk.turn_line import TurnLine
from mus_tui.words import t


class QuestionScreen(Answering):
    """The question large, a place to write, and everything else quieter."""

    CSS_PATH = "question.tcss"
    # The question gets air round it as soon as eight rows are left to write in.
    VERTICAL_BREAKPOINTS: list[tuple[int, str]] | None = [(0, "-short"), (23, "-middling"), (28, "-tall")]
    AUTO_FOCUS = "NotePad"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+f,f3", "quiet", "keys.quiet", priority=True),
        Binding("f6", "unfold", "keys.unfold", priority=True),
        Binding("f7", "author", "keys.author", priority=True),
        Binding("ctrl+d,f12", "reveal", "keys.reveal", priority=True),
        Binding("escape", "calm", "keys.close", priority=True, show=False),
    ]

    def compose_body(self) -> ComposeResult:
        """Lay out the route, the question with its note, and what stands beside it."""
        with Horizontal(id="columns"):
            yield RouteList(self.desk)
            with AskedColumn(id="middle"):
                yield QuestionCard()
                yield AtHand()
                yield Inspiration()
                yield SharedLine()
                yield TurnLine()
                yield HadLine()
                yield NoteAuthor()
                yield from self.places()
                yield AgreedHere()
            yield Beside(self.desk)

    def on_mount(self) -> None:
        """Show the question, with the cursor where it was left; what lies around it follows as the screen comes."""
        self._turn_to(self.step, self.desk.position if self.desk.position.step == self.step.id else None)

    @property
    def without_key(self) -> Sequence[str]:
        """What the command palette offers beyond the keys."""
        always = (*super().without_key, *(() if self.talk.is_closed else ("reword",)))
        return (*always, "show_covered") if self._author else always

    def hints(self) -> Sequence[KeyHint]:
        """Return the keys that matter most here."""
        return (*super().hints()[:-1], KeyHint("Ctrl+F", t("keys.quiet"), "screen.quiet"))

    @property
    def shows_agreements(self) -> bool:
        """Whether the agreements from here stand on it; in Ro they do not."""
        return not self.has_class("-quiet")

    # Showing

    def show(self, step: Step) -> None:
        """Show another question."""
        # A note is in common until somebody says otherwise, anew on each question.
        self._author = self._begins_with(step)
        self._turn_to(step, None)
        self.talk_changed()

    def _turn_to(self, step: Step, position: Position | None) -> None:
        """Let a question be written under, where its note was left."""
        self.step = step
        self.remove_class("-unfolded")
        self._inspire(self.talk.question(step.question))
        self.show_places(position)
        self.remember()

    def _inspire(self, question: Question) -> None:
        original, about = original_words(self.talk, question.id), text_before(self.talk, question.id)
        before = self._rounds.words_at(self.talk, question)
        label = self.talk.template.prompts_label
        self.query_one(Inspiration).show(question, label, original=original, about=about, before=before)

    def talk_changed(self) -> None:
        """Show what lies around the note anew; the note itself is left alone."""
        self.query_one(RouteList).show(self.step.id)
        self.query_one(TitleBar).show_far(how_far(self.talk, self.step))
        self.query_one(Beside).show(self.step.question)
        self.query_one(AtHand).show(self.talk)
        self.query_one(AgreedHere).show(self.talk, self.step.question)
        self.query_one(QuestionCard).show(self.talk, self.step)
        self.query_one(SharedLine).show(shared_at(self.desk.beside.shared(), self.step.question))
        self.show_turn()
        if self._author and self._author not in self._people:
            # Who was taken out and has written nothing here has no place to write.
            self.action_turn_to("")
        self._show_author()
        self._may_write()
        self.show_fields()

    # Writing

    def place_to_write(self) -> Widget | None:
        """Return the first note, or in a form the text by the field they are at; writing ends the quiet view."""
        fields = self._in_fields
        place = fields.text_near(self.focused) if fields else next(iter(self.pads()), None)
        if place is None or place.disabled or (isinstance(place, TextArea) and place.read_only):
            return None
        self._end_quiet()
        return place

    # Keys

    def action_quiet(self) -> None:
        """Take everything away but the question and the chosen keywords, or bring it back."""
        self.commit()
        self.cover_own()
        quiet = not self.has_class("-quiet")
        self.set_class(quiet, "-quiet")
        self.query_one(Beside).show(self.step.question)
        self.set_focus(None if quiet else self.first_place)

    def action_calm(self) -> None:
        """Leave the quiet view, or fold what is unfolded."""
        if self.has_class("-quiet"):
            self.action_quiet()
        elif self.has_class("-unfolded"):
            self.action_unfold()

    def _end_quiet(self) -> None:
        if self.has_class("-quiet"):
            self.remove_class("-quiet")
            self.query_one(Beside).show(self.step.question)

    def action_unfold(self) -> None:
        """Unfold intent and sub-questions, or fold them again."""
        self.commit()
        inspiration = self.query_one(Inspiration)
        if not inspiration.has_any:
            self.app.notify(t("talk.nothing_to_unfold"), markup=False)
            return
        unfolded = not self.has_class("-unfolded")
        self.set_class(unfolded, "-unfolded")
        inspiration.show_folded(not unfolded)
        self._end_quiet()
        self.set_focus(inspiration.focus_target if unfolded else self.first_place)

    def action_reveal(self) -> None:
        """Show side by side what they have shared of their preparations here."""
        from mus_tui.tui.talk.reveal import RevealScreen
        from mus_tui.tui.talk.shared_columns import told_at

        self.commit()
        shared, at = self.desk.beside.shared(), self.step.question
        if shared_at(shared, at):
            told = told_at(self.talk, shared, at, names(self.talk))
            self.app.push_screen(RevealScreen(self.talk.question(at).text, told))

    def action_reword(self) -> None:
        """Put the question in other words for this talk (A13, E19)."""
        from mus_tui.tui.talk.reword import RewordScreen

        def put(text: str) -> None:
            self.desk.put(reword(self.talk, self.step.question, text))
            self._inspire(self.talk.question(self.step.question))

        self.commit()
        asked = original(self.talk, self.step.question)
        if asked is not None and not self.talk.is_closed:
            self._bring(RewordScreen(asked, self.talk.as_asked(asked).text, put))

    @on(OptionList.OptionSelected)
    def _take_up(self, event: OptionList.OptionSelected) -> None:
        """Take a sub-question up as a question of its own, right after this one."""
        text = self.query_one(Inspiration).text_of(event.option_id)
        taken = any((own.after, own.text) == (self.step.question, text) for own in self.talk.own_questions)
        if text and not taken and not self.talk.is_closed:
            perspective = "" if self.step.perspective == OWN else self.step.perspective
            self.desk.put(self.talk.with_own_question(text, perspective, after=self.step.question))
            self.query_one(Inspiration).say_taken_up(event.option_id)
            self.talk_changed()
