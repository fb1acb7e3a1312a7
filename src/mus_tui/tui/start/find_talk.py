"""Find a talk among all of them by words: names, date, template, kind."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import ClassVar, NamedTuple

from textual import on
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Input, OptionList
from textual.worker import get_current_worker

from mus_tui.language.date_saying import say_date, say_short
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import TalkHead
from mus_tui.tui.kit.talk_row import talk_rows, where_lines
from mus_tui.tui.shelf import Shelf
from mus_tui.tui.start.talk_picker import MOST_SHOWN, Attempt, TalkPicker
from mus_tui.words import count, t

_FIRST_BATCH, _BATCH = 50, 500
_ROOM = 300
"""Cells in which nothing of a row gives way."""


class _Known(NamedTuple):
    words: str
    talk: TalkHead


class _Read(Message):
    def __init__(self, talks: list[_Known], *, last: bool) -> None:
        super().__init__()
        self.talks, self.last = talks, last


class FindTalkScreen(TalkPicker):
    """The talks are read once, beside the typing, however many they are; the words then sift them at once."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("slash", "filter", "keys.filter")]

    def __init__(
        self,
        shelf: Shelf,
        attempt: Attempt,
        title: str = "",
        none: str = "",
        *,
        fits: Callable[[TalkHead], bool] = lambda talk: talk.state != "damaged",
        nothing: str = "",
        meant_last: Callable[[TalkHead], bool] | None = None,
    ) -> None:
        """`fits` says which talks are asked about, `nothing` what is said where there is none.

        Of those that have the words, the ones that are `meant_last` stand after the others, however new they are.
        """
        super().__init__(title or t("start.find_title"), t("start.find_placeholder"), attempt, none)
        self._shelf = shelf
        self._fits, self._nothing = fits, nothing or t("start.find_no_talks")
        self._meant_last = meant_last
        self._known: list[_Known] = []
        self._matching = 0
        self._reading = True
        self._early = False
        """Whether Enter was pressed before there was anything to choose."""

    @property
    def none_fit(self) -> str:
        """What is said where there are talks, and none of them is shown."""
        return t("start.find_none")

    def rows(self, talks: Sequence[TalkHead], width: int) -> list[Content]:
        """Return how the talks are shown: by whom the leader talks with."""
        lines = talk_rows(talks, width, self._shelf.remembered().leader, self._shelf.today())
        both = zip(lines, talks, strict=True)
        return [Content("\n").join([line, *where_lines(talk, width)]) for line, talk in both]

    def on_mount(self) -> None:
        """Begin to read the talks."""
        self.show_talks(())
        self._say_how_many()
        self.run_worker(self._read, thread=True, exclusive=True)

    def _read(self) -> None:
        worker = get_current_worker()
        batch: list[_Known] = []
        size = _FIRST_BATCH
        for talk in self._shelf.search(""):
            if worker.is_cancelled:
                return
            if self._fits(talk):
                batch.append(_Known(_words_of(talk, self._shelf.today()), talk))
            if len(batch) >= size:
                self.post_message(_Read(batch, last=False))
                batch, size = [], _BATCH
        self.post_message(_Read(batch, last=True))

    @on(_Read)
    def _more(self, message: _Read) -> None:
        self._known += message.talks
        self._reading = not message.last
        if self._waits:
            self._show_all()
        else:
            found = self._sifted(message.talks)
            self._matching += len(found)
            self.add_talks(found)
            self._say_how_many()
        if self._early and not self._waits_to_choose and self.query_one(OptionList).option_count:
            self._early = False
            self.action_choose()

    def action_choose(self) -> None:
        """Choose what is pointed out; while the talks are still read, the first that fits as soon as that is known."""
        none_yet = self._reading and self.query_one(OptionList).highlighted is None
        self._early = not isinstance(self.focused, Button) and (none_yet or self._waits_to_choose)
        if not self._early:
            super().action_choose()

    @property
    def _waits(self) -> bool:
        """Whether what comes first may still change, and they have not gone into the list."""
        return self.orders and not self.moved and bool(self.words)

    @property
    def _waits_to_choose(self) -> bool:
        return self._reading and self._waits

    @property
    def orders(self) -> bool:
        """Whether what they likely mean is put before what is newest."""
        return self._meant_last is not None

    @property
    def words(self) -> str:
        """What they have written."""
        return self.query_one(Input).value.strip()

    def action_filter(self) -> None:
        """Go to the line, from a list or a button that was clicked."""
        self.set_focus(self.query_one(Input))

    @on(Input.Changed)
    def sift(self) -> None:
        """Show the talks that fit the words."""
        self._early = self.moved = False
        self._show_all()

    def _show_all(self) -> None:
        found = self._sifted(self._known)
        self._matching = len(found)
        self.show_talks(found)
        self._say_how_many()

    def _sifted(self, talks: list[_Known]) -> list[TalkHead]:
        wanted = as_known(self.query_one(Input).value).split()
        return self.sifted([talk for words, talk in talks if all(_stands_in(each, words) for each in wanted)])

    def sifted(self, talks: Sequence[TalkHead]) -> list[TalkHead]:
        """Return those of the talks that fit the words which are shown."""
        return sorted(talks, key=self._meant_last) if self._meant_last and self.words else list(talks)

    def _say_how_many(self) -> None:
        if self._matching > MOST_SHOWN:
            self.say(t("start.find_more", n=MOST_SHOWN))
        elif self._matching:
            self.say(count("start.find_found", self._matching))
        elif self._reading:
            self.say(t("start.find_searching"))
        else:
            self.say(self.none_fit if self._known else self._nothing)


def _words_of(talk: TalkHead, today: date) -> str:
    """Return all that stands in its row, and its day as it may be written besides."""
    day = date.fromisoformat(talk.held)
    row = talk_rows([talk], _ROOM, today=today)[0].plain
    days = (talk.held, say_date(day), say_short(day), f"{day.day}/{day.month}", f"{day.day}/{day.month}/{day.year}")
    return as_known(" ".join((*talk.people, talk.template, talk.kind, *days, row, talk.file.name)))


def _stands_in(word: str, words: str) -> bool:
    """Whether a word is there or begins one; of a day in numbers all, as «1/12» is not in «11/12»."""
    return f" {word}" in f" {words}" if "/" in word and word[0].isdecimal() else word in words
