"""The fields of a question below each other in the form's order, each a place for its kind of answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Button, Input, TextArea

from mus_tui.model.rules.answering.asked import answered_together
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.position import Position
from mus_tui.tui.kit.answers.asked import Asked
from mus_tui.tui.kit.answers.built import Around, Built, Place, explained
from mus_tui.tui.kit.answers.choosing import Choosing
from mus_tui.tui.kit.answers.meaning import Meaning
from mus_tui.tui.kit.answers.places import AnswerPad, Suggestions
from mus_tui.tui.kit.note_pads import lines_in
from mus_tui.words import count


class TakePrepared(Button):
    """Takes what somebody shared of their preparation for what they answer."""

    DEFAULT_CSS = """
    TakePrepared { margin: 0 0 1 0; }
    """

    def show(self, prepared: Sequence[Asked]) -> None:
        """Show it where there is something to take."""
        self.display = bool(prepared)
        self.label = Content(count("fields.take_prepared", len(prepared)))


class AnswerFields(Vertical):
    """Scrolled where there are many; what is pointed out is explained below them, where the form explains it."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    AnswerFields { height: 1fr; min-height: 3; margin: 1 0 0 0; }
    .-short AnswerFields { margin: 0; }
    AnswerFields > VerticalScroll { height: auto; max-height: 100%; scrollbar-gutter: stable; }
    AnswerFields .asked { height: auto; }
    .-quiet AnswerFields { display: none; }
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        super().__init__()
        self._changed = changed
        self._scroll = VerticalScroll(can_focus=False)
        self._meaning = Meaning()
        self._take = TakePrepared()
        self._shown: object = None
        self._around = Around((), date.min)
        self._built = Built(self._around, changed)

    def compose(self) -> ComposeResult:
        """Put the explanation below what scrolls."""
        yield self._take
        yield self._scroll
        yield self._meaning

    class Moved(Message):
        """Somebody has gone to another field."""

    # Showing

    @property
    def wanted(self) -> int:
        """Rows that it would take: there is always use for more."""
        return 99

    def show(
        self, asked: Sequence[Asked], around: Around, position: Position | None = None, *, anew: bool = False
    ) -> None:
        """Show these fields, the keys where they were left where that is said; the same are only brought up to date."""
        shown = (
            around._replace(pasts=None),
            [(each.field, each.ref, each.label, each.told, each.before) for each in asked],
        )
        turned, self._around = anew, around
        focused = next((each.asked.ref for each in self.places if each.has_focus), None)
        anew = anew or shown != self._shown
        self._shown = shown
        if anew:
            self._build(asked)
        self._take.show([each for each in asked if not each.prepared.is_empty])
        self._fit()
        # A position that says nothing but the question is not the field that is named by nothing.
        at = position if position and (position.field or position.cursor != (0, 0)) else None
        left: Place | None = None
        for place in self.places:
            now = next(each for each in asked if each.ref == place.asked.ref)
            here = at is not None and at.field == now.ref
            self._show_place(place, now, at.cursor if at and here else None, anew=anew)
            left = place if here else left
        self._built.unfold()
        # What is told above the first place is read, and scrolled, by the keys too.
        self._scroll.can_focus = not self.places or asked[0].told is not None
        if turned:
            self._scroll.scroll_to(y=0, animate=False, immediate=True)
            first = left or (self._scroll if self._scroll.can_focus else self.first)
            # What stands over the first place is seen too, where there is room for both.
            self.screen.set_focus(first, scroll_visible=left is not None)
            if left is None:
                self.call_after_refresh(self._reach_first)
        elif anew and (kept := next((each for each in self.places if each.asked.ref == focused), None)):
            self.screen.set_focus(kept)

    def _reach_first(self) -> None:
        """Scroll down to the first place, where what stands over it takes all the room."""
        first = next(iter(self.places), None)
        if first is None or not first.has_focus or not self.size.height:
            return
        # How high it may be, and not how high it was when the fields were put there.
        room = self.size.height - (self._meaning.size.height if self._meaning.display else 0)
        if first.region.bottom - self._scroll.region.y + self._scroll.scroll_offset.y > room:
            first.scroll_visible(animate=False)

    def _show_place(self, place: Place, now: Asked, cursor: tuple[int, int] | None, *, anew: bool) -> None:
        if not isinstance(place, AnswerPad):
            place.show(now)
        elif anew:
            place.asked = now
            place.placeholder = Content(now.kept)
            place.show(now.answer.text, cursor, pasts=self._around.pasts, name=(*self._around.name, now.ref))
        elif not now.kept and now.answer.text != place.text:
            place.show(now.answer.text)

    def _build(self, asked: Sequence[Asked]) -> None:
        self.put_away()
        self._built = Built(self._around, self._changed)
        self._scroll.remove_children()
        self._scroll.mount_all(list(self._built.widgets(asked)))
        self._built.say()
        self.only_read(self._around.read_only)
        self._meaning.know(explained(self.places))

    def on_resize(self) -> None:
        """Leave the explanation the lines it needs, whatever width there is now."""
        self._fit()

    def _fit(self) -> None:
        # Where it has no room yet, one line would be all that is seen, and the keys scrolled to within it.
        if not (size := self.size):
            return
        around = self._meaning.get_content_height(size, size, size.width) if self._meaning.display else 0
        around += 2 if self._take.display else 0
        self._scroll.styles.max_height = max(1, size.height - around)

    def only_read(self, only: bool) -> None:
        """Let them be answered, or only be read."""
        self._around = self._around._replace(read_only=only)
        self._built.only_read(only)

    def cover(self) -> None:
        """Cover the notes that are somebody's own, and are not told in common."""
        for place in self.texts:
            if answered_together(place.asked.field) and place.text.strip():
                place.cover(count("kit.note_covered", lines_in(place.text)))

    def uncover(self) -> None:
        """Show them."""
        for place in self.texts:
            place.uncover()

    def put_away(self) -> None:
        """Keep what undo knows of the texts."""
        for place in self.texts:
            place.put_away()

    # What stands there

    @property
    def places(self) -> list[Place]:
        """Every place to answer, in the form's order."""
        return self._built.places

    @property
    def texts(self) -> list[AnswerPad]:
        """The places for words."""
        return [each for each in self.places if isinstance(each, AnswerPad)]

    def answered(self) -> Iterator[tuple[str, Answer]]:
        """Give what is answered in each place, but for words; nothing for what is not on the screen."""
        for place in self._built.answers:
            if (answer := place.answer) is not None:
                yield place.asked.ref, answer

    def written(self) -> Iterator[tuple[str, str]]:
        """Give what stands in each place for words."""
        for place in self.texts:
            yield place.asked.ref, place.text

    def place(self) -> tuple[str, tuple[int, int]] | None:
        """Return the field that has the keys, and where its cursor is; None where none has."""
        here = next((each for each in self.places if each is self.screen.focused), None)
        if here is None:
            return None
        return here.asked.ref, here.cursor_location if isinstance(here, AnswerPad) else (0, 0)

    def text_near(self, here: Widget | None) -> Widget | None:
        """Return where words go that are typed at a field without room for them: what it is picked for, or the next."""
        if isinstance(here, Suggestions):
            return here.place
        at = next((n for n, each in enumerate(self.places) if each is here), 0)
        return next((each for each in self.places[at:] if isinstance(each, AnswerPad)), next(iter(self.texts), None))

    @property
    def first(self) -> Widget:
        """Where to begin: the first place to answer, or what scrolls where there is none."""
        return self.places[0] if self.places else self._scroll

    # Being told

    @on(Choosing.Pointed)
    def _explain(self, event: Choosing.Pointed) -> None:
        event.stop()
        here = self.screen.focused
        known = isinstance(here, Choosing) and here in self.places
        self._meaning.say(here.pointed if known and isinstance(here, Choosing) else None)
        if known:
            self.post_message(self.Moved())

    @on(Button.Pressed, "TakePrepared")
    def _take_over(self, event: Button.Pressed) -> None:
        """Answer as they had prepared, where nothing is answered yet."""
        event.stop()
        for place in self.places:
            if not place.asked.prepared.is_empty:
                place.take_prepared()
        self._changed()
        self._take.show(())
        self._fit()
        self.screen.set_focus(self.first)

    @on(Input.Changed)
    def _written(self, event: Input.Changed) -> None:
        event.stop()
        self._built.say()
        self._changed()
        self._suggest()

    @on(TextArea.Changed)
    def _suggest(self) -> None:
        self._built.unfold()
        for each in self.query(Suggestions):
            each.refresh()
