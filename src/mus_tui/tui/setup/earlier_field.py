"""Which earlier talks a new one takes up: a line for each, and one more to choose by (S6)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Button

from mus_tui.language.date_saying import say_date
from mus_tui.model.rules.crossing import alike, same_people
from mus_tui.model.rules.group.individual import topics_had
from mus_tui.model.rules.last_year import following
from mus_tui.model.values.listing import TalkHead, was_held
from mus_tui.model.values.names import known_name
from mus_tui.tui.doors import Doors
from mus_tui.tui.kit.talk_row import about, first_names, people_words
from mus_tui.tui.setup.setup_draft import Earlier
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.talk_kind import TalkKind
    from mus_tui.tui.earlier.choosing import Asking, Taken

_MOST_READ = 200
"""How many of the newest talks are looked through for one with the same names; the list has them all."""


class EarlierField(Vertical):
    """Nothing is chosen by itself: a talk with the same names is named, and a person chooses it."""

    DEFAULT_CSS = """
    EarlierField { height: auto; width: 1fr; }
    """

    def __init__(
        self,
        shelf: Shelf,
        doors: Doors,
        chosen: list[Earlier],
        draft: Callable[[], Talk | None],
        changed: Callable[[], None],
        say: Callable[[str], None],
    ) -> None:
        """`draft` returns the talk as it is set up so far; `changed` is told of every choice."""
        super().__init__(id="earlier")
        self._shelf, self._doors, self._chosen = shelf, doors, chosen
        self._draft, self._changed, self._say = draft, changed, say
        self._heads: Sequence[TalkHead] | None = None
        self._kind: TalkKind | None = None
        self._names: Sequence[str] = ()

    def compose(self) -> list[Button]:
        """Begin with the line that chooses."""
        return [Button(id="previous", classes="-plain")]

    def show_for(self, kind: TalkKind) -> None:
        """Show what is chosen and offered for a kind of talk."""
        self._kind = kind
        self.show(self._names)

    def show(self, names: Sequence[str]) -> None:
        """Show what is chosen; last, whether there is a talk with these names to choose, and which."""
        self._names = names
        labels = [t("setup.choose", words=_words(each)) for each in self._chosen]
        labels.append(self._one_more(names))
        buttons = list(self.query(Button))
        for n, label in enumerate(labels):
            if n >= len(buttons):
                buttons.append(Button(id=f"previous-{n}", classes="-plain"))
                self.mount(buttons[n])
            buttons[n].label = Content(label)
            # The words may take more lines than those before.
            buttons[n].refresh(layout=True)
        for button in buttons[len(labels) :]:
            button.remove()

    def _one_more(self, names: Sequence[str]) -> str:
        if self._heads is None:
            self._heads = self._shelf.newest(_MOST_READ)
        offered = next((head for head in self._heads if self._is_offered(head) and alike(head.people, names)), None)
        if offered:
            which = "setup.offered_too" if self._chosen else "setup.offered"
            return t(which, words=_short(offered))
        return t("setup.one_more_talk") if self._chosen else t("setup.choose", words=t("setup.no_previous"))

    def _is_offered(self, head: TalkHead) -> bool:
        taken = [each.talk.kind for each in self._chosen]
        return was_held(head) and (self._kind.looks_back_at(head.kind, taken) if self._kind else not taken)

    @on(Button.Pressed)
    def _pressed(self, event: Button.Pressed) -> None:
        """Let a person choose one more, or another in the place of one: a name alone says too little (S6)."""
        from mus_tui.tui.earlier.choosing import choose_earlier

        event.stop()
        if (talk := self._draft()) is None:
            return
        n = int((event.button.id or "").partition("-")[2] or 0)
        place = n if n < len(self._chosen) else None
        none = t("setup.no_previous") if place is not None else ""
        choose_earlier(self._asking(talk, place), self._shelf, none, partial(self._put, place, None))

    def taken_up_by(self, talk: Talk, again: Callable[[], None]) -> Talk | None:
        """Return the talk with what it takes up; None where others sit here than when it was chosen, or one is locked.

        Then it is asked about anew, or for the passphrase, and `again` does what was asked for. `Refused` where one
        cannot be read.
        """
        before = []
        for each in self._chosen:
            try:
                before.append(self._shelf.talk(each.talk.file))
            except Refused:
                # Locked again since it was chosen, as they went to the first screen: any other reason is said anew.
                self._doors.read(each.talk.file, lambda _: again())
                return None
        now = talk
        for n, (each, earlier) in enumerate(zip(self._chosen, before, strict=True)):
            if not same_people(talk, earlier) and each.asked != _asked(talk):
                from mus_tui.tui.earlier.choosing import ask_about

                ask_about(self._asking(talk, n, again), each.talk)
                return None
            now = following(now, earlier, str(each.talk.file), each.rows)
        return now

    def _asking(self, talk: Talk, place: int | None, then: Callable[[], None] = lambda: None) -> Asking:
        from mus_tui.tui.earlier.choosing import Asking

        def take(taken: Taken) -> None:
            others = not same_people(talk, taken.talk)
            new = Earlier(taken.head, taken.rows, _asked(talk) if others else ())
            goes = taken.rows or not others or topics_had(taken.talk, talk)
            self._put(place, new if goes else None)
            then()

        # The one that stands here may be chosen again, to tick other rows of it.
        taken = {each.talk.id: each.talk.kind for n, each in enumerate(self._chosen) if n != place}
        return Asking(self.app, self._doors, talk, take, self._say, taken)

    def _put(self, place: int | None, new: Earlier | None) -> None:
        place = len(self._chosen) if place is None else place
        self._chosen[place : place + 1] = [new] if new else []
        again = [n for n, each in enumerate(self._chosen) if new and each.talk.file == new.talk.file and n != place]
        for n in reversed(again):
            del self._chosen[n]
        self._changed()


def _asked(talk: Talk) -> tuple[str, ...]:
    return tuple(known_name(each.name) for each in talk.participants)


def _short(talk: TalkHead) -> str:
    """Return which talk it is, of those with the same people; everybody of it is named in the list."""
    return f"{say_date(date.fromisoformat(talk.held))} · {talk.kind}"


def _words(earlier: Earlier) -> str:
    talk = earlier.talk
    # Whole names and the template would take a line or two more, and they chose it by them.
    words = f"{_short(talk)} · {people_words(first_names([talk.people])[0])}" if talk.people else about(talk)
    return f"{words} · {count('setup.rows', len(earlier.rows))}" if earlier.rows else words
