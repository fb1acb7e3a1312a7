"""Home again from a walk: one screen takes in what was ticked and written on the card (A15, A16)."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Button, Input, Static

from mus_tui.language.pasted_lines import sentences_of
from mus_tui.model.rules.answering.shown import places_of
from mus_tui.model.rules.route import questions_asked, talked_about
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.tui.desk import NOTHING_LEFT, Desk, Left
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.agreements.pay_question import PayQuestionScreen, amount_of_pay
from mus_tui.tui.kit.dialog import Dialog
from mus_tui.tui.kit.difference_words import Way, turned_words
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names_with_former
from mus_tui.tui.kit.typed.agreement_reading import MOST_AT_ONCE, AgreementReading, at_a_glance
from mus_tui.tui.kit.typed.pasted_lines import LineOfLines
from mus_tui.tui.walk.agreement_place import AgreementPlace
from mus_tui.tui.walk.tick_grid import Ticked, TickGrid
from mus_tui.words import t


class HomeScreen(Dialog[None]):
    """Ticks first, then the agreements line after line; what is typed is in the talk at once.

    Enter ticks, and takes the line that was written; on what is ticked, and on an empty line, it goes on.
    """

    CSS_PATH = "home.tcss"
    AUTO_FOCUS = "TickGrid, Input"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "on", "keys.take_line", priority=True),
        Binding("ctrl+t,f5", "plan", "keys.plan", priority=True),
        # Without priority: in a line they are its own, as long as something stands there.
        Binding("ctrl+z", "undo", "keys.undo"),
        Binding("ctrl+y", "redo", "keys.redo"),
    ]

    def __init__(self, desk: Desk, doors: Doors) -> None:
        super().__init__()
        self._desk, self._doors = desk, doors
        self._reading = AgreementReading(desk)
        self._left, desk.not_agreed = desk.not_agreed, NOTHING_LEFT
        self._was_at: AgreementPlace | None = None
        self._fine: set[str] = set()

    # Laying out

    def compose(self) -> ComposeResult:
        """Put it in the order of the card."""
        with Vertical(classes="dialog"):
            yield Static(Content(t("walk.title")), classes="dialog-title")
            with VerticalScroll(id="card", can_focus=False):
                yield from self._ticks()
                yield Static(Content(self._desk.talk.template.plan.title), classes="heading")
                yield from self._places()
            yield Static(Content(t("walk.hint")), classes="dialog-hint", id="said")
            with Horizontal(classes="buttons"):
                yield Button(Content(t("walk.closing")), id="closing", classes="-primary")
                yield Button(Content(t("keys.close")), id="close", action="screen.close")

    def _ticks(self) -> Iterator[Static | TickGrid]:
        talk = self._desk.talk
        if words := _keywords(talk):
            yield Static(Content(t("walk.keywords")), classes="heading")
            yield TickGrid(words, self._touch, id="keywords")
        steps = questions_asked(talk)
        questions = ((step, talk.question(step.question)) for step in steps)
        yield Static(Content(t("walk.questions")), classes="heading")
        there = [Ticked(step.id, each.called, each.numbered) for step, each in questions]
        yield TickGrid(there, self._pass, id="asked", say=self._say)
        asked = {step.question for step in steps}
        if topics := [topic for topic in talk.mandatory_topics if topic.id not in asked]:
            yield Static(Content(t("export.topics")), classes="heading")
            ticks = [Ticked(each.id, each.short or each.text, _topic_words(each)) for each in topics]
            yield TickGrid(ticks, self._discuss, id="topics", say=self._say)

    def _places(self) -> Iterator[AgreementPlace]:
        talk = self._desk.talk
        if not talk.makes_plan:
            return
        each = places_of(talk) if talk.template.plan.is_grouped else ()
        for place in each:
            yield AgreementPlace(self._desk, self._reading, place.id, place.heading)
        if not each:
            yield AgreementPlace(self._desk, self._reading, None, "")

    def on_mount(self) -> None:
        """Show what is ticked already, and the line that was left before."""
        there = any(row.id == self._left.row for row in self._desk.talk.agreements)
        if self._left.words and not there and self._desk.talk.makes_plan:
            places = list(self.query(AgreementPlace))
            place = next((each for each in places if each.perspective == self._left.perspective), places[0])
            place.line.value = self._left.words
            self.set_focus(place.line)
        else:
            self.call_after_refresh(self.query_one("#card").scroll_home, animate=False)
        self._show()

    # Ticks

    def _touch(self, words: Sequence[str]) -> None:
        talk = self._desk.talk
        touched = not all(word in talk.touched for word in words)
        for word in words:
            talk = talk.with_touched(word, touched)
        self._desk.put(talk)
        self._show()

    def _pass(self, steps: Sequence[str]) -> None:
        talk = self._desk.talk
        self._desk.mark_as(talked_about(talk, steps, not all(step in talk.passed for step in steps)))
        self._show()

    def _discuss(self, topics: Sequence[str]) -> None:
        talk = self._desk.talk
        done = all(talk.topic_mark(topic).state == "discussed" for topic in topics)
        for topic in topics:
            if done or talk.topic_mark(topic).state != "discussed":
                talk = talk.with_topic(topic, "open" if done else "discussed")
        self._desk.put(talk)
        self._show()

    def _show(self) -> None:
        self._say(t("walk.hint"))
        talk = self._desk.talk
        ticked = {
            "keywords": talk.touched,
            "asked": talk.passed,
            "topics": [each.id for each in talk.mandatory_topics if talk.topic_mark(each.id).state == "discussed"],
        }
        for grid in self.query(TickGrid):
            grid.show_ticked(ticked[grid.id or ""])
        for place in self.query(AgreementPlace):
            place.show()

    # Agreements

    def _here(self) -> AgreementPlace | None:
        """Return the place whose line has the keys."""
        return next((each for each in self.query(AgreementPlace) if each.line.has_focus), None)

    @on(Input.Changed)
    def commit(self) -> None:
        """Put what is typed in the plan; what was said of undo goes with it."""
        self._say(t("walk.hint"))
        for place in self.query(AgreementPlace):
            if place.words or place.row:
                place.commit()

    @on(events.DescendantFocus)
    def _left_a_line(self) -> None:
        """Take what stands in a line that was left, as a cell of the plan does, and say what to do in the next."""
        before, self._was_at = self._was_at, self._here()
        if before and before is not self._was_at and before.words:
            before.take([before.words])
        for place in self.query(AgreementPlace):
            place.show()

    def action_on(self) -> None:
        """Take the line, tick, or press the button; on an empty line go on."""
        place, here = self._here(), self.focused
        if place and (words := place.words):
            self._settled([words], partial(place.take, [words], self._fine))
        elif isinstance(here, Button):
            here.press()
        elif isinstance(here, TickGrid) and not here.at_picked:
            here.action_pick()
        else:
            # What is ticked stays so: as where one chooses in the plan, Space and a click take it off.
            self.focus_next()

    def _settled(self, lines: list[str], then: Callable[[], None]) -> None:
        """Ask about each word that may mean several, then about pay, and go on when nothing is left."""
        first = self._reading.doubt_in(lines)
        if first is None:
            self._asked_of_pay(lines, then)
            return
        from mus_tui.tui.talk.who_is_meant import WhoIsMeantScreen

        words, doubt = first

        def answer(name: str | None) -> None:
            if name is not None:
                self._reading.answer(doubt, name)
                self._settled(lines, then)

        self.app.push_screen(WhoIsMeantScreen(doubt.word, doubt.who, words), answer)

    def _asked_of_pay(self, lines: list[str], then: Callable[[], None]) -> None:
        """Ask about each line that has an amount of pay in it, where the template has a word on that (E28)."""
        talk = self._desk.talk
        row = talk.new_agreement(None, None)
        left = ((words, amount_of_pay(talk, row, words)) for words in lines if words not in self._fine)
        first = next(((words, amount) for words, amount in left if amount), None)
        if first is None:
            then()
            return
        words, amount = first

        def answer(fine: bool | None) -> None:
            if fine:
                self._fine.add(words)
                self._asked_of_pay(lines, then)

        self.app.push_screen(PayQuestionScreen(talk.template.plan.pay_note, amount), answer)

    @on(LineOfLines.Pasted)
    def _pasted(self, event: LineOfLines.Pasted) -> None:
        """Let them look at the agreements that several lines become; a sentence that was broken is put together."""
        place = next(each for each in self.query(AgreementPlace) if each.line is event.line)
        start, end = sorted(event.line.selection)
        sentences = list(sentences_of(f"{event.line.value[:start]}{event.text}{event.line.value[end:]}"))
        if not 1 < len(sentences) <= MOST_AT_ONCE:
            event.line.put_in(" ".join(event.text.split()))
            return
        from mus_tui.tui.talk.several_agreements import SeveralAgreementsScreen

        def answer(yes: bool | None) -> None:
            if yes:
                self._settled(sentences, partial(place.take, sentences, self._fine))
            else:
                event.line.put_in(" ".join(event.text.split()))

        understood = [at_a_glance(self._reading.read(words), self._desk.today) for words in sentences]
        self.app.push_screen(SeveralAgreementsScreen(understood), answer)

    # Undo, and leaving

    def happened_since(self, way: Way) -> bool:
        """Whether undo is about what was done here: in a line nothing stands in."""
        here = self._here()
        return here is not None and not here.words

    def action_undo(self) -> None:
        """Take the latest tick or agreement back, and say which it was."""
        self._undo_or_redo("undo")

    def action_redo(self) -> None:
        """Do again what was taken back last, and say what it was."""
        self._undo_or_redo("redo")

    def _undo_or_redo(self, way: Way) -> None:
        before = self._desk.undo() if way == "undo" else self._desk.redo()
        self._show()
        self._say(turned_words(way, before, self._desk.talk))

    def _say(self, words: str) -> None:
        if self.is_mounted:
            self.query_one("#said", Static).update(Content(words))

    def action_close(self) -> None:
        """Close; a line that was not taken agrees to nothing, and stands there the next time."""
        here = self._here()
        row, words = (here.row, here.leave_it()) if here else ("", "")
        if here and words:
            self._desk.not_agreed = Left(row, words, here.perspective)
            self.app.notify(t("talk.agree_left"), markup=False)
        super().action_close()

    def action_plan(self) -> None:
        """Go to the plan, as the agreements stand there now; a line that was not taken is kept as Esc keeps it."""
        if self._desk.talk.makes_plan:
            self.action_close()
            self._doors.go("plan")

    @on(Button.Pressed, "#closing")
    def _to_closing(self) -> None:
        """Go on to the closing, as always."""
        self.dismiss()
        self._doors.go("closing")


def _keywords(talk: Talk) -> list[Ticked]:
    """Return the chosen ones as the card has them: those of one after the other, and whose each of them is."""
    if not talk.chosen_keywords:
        return [Ticked(word, word) for word in (talk.template.keywords.words if talk.template.keywords else ())]
    called = names_with_former(talk)
    words = dict.fromkeys(word for person in talk.everybody for word in talk.keywords_of(person.id))
    by = {word: [called[each.id] for each in talk.everybody if word in talk.keywords_of(each.id)] for word in words}
    return [Ticked(word, f"{word} ({listed(by[word])})") for word in words]


def _topic_words(topic: MandatoryTopic) -> str:
    aspects = ", ".join(aspect.text for aspect in topic.aspects)
    return f"{topic.text} ({aspects})" if aspects else topic.text
