"""Choose an earlier talk: those of the same people first, the others on asking (S6)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from mus_tui.model.rules.crossing import alike, same_roles
from mus_tui.model.talk import Talk
from mus_tui.model.values.listing import TalkHead, was_held
from mus_tui.tui.shelf import Refused, Shelf
from mus_tui.tui.start.find_talk import FindTalkScreen
from mus_tui.tui.start.talk_picker import Attempt
from mus_tui.words import t

NONE: Mapping[str, str] = MappingProxyType({})
"""No talk was taken up yet."""


class EarlierPicker(FindTalkScreen):
    """A locked talk tells nobody who sat in it, so it is among the first; whoever writes words looks among all."""

    CSS_PATH = "../start/talk_picker.tcss"

    def __init__(
        self, shelf: Shelf, talk: Talk, attempt: Attempt, none: str = "", taken: Mapping[str, str] = NONE
    ) -> None:
        """Leave out those that are `taken` already: their ids, and of which kind each is."""
        super().__init__(shelf, attempt, t("earlier.choose_title"), none, fits=self._is_another)
        self._talk, self._taken = talk, taken
        self._all = False
        self._same: dict[Path, bool] = {}

    @property
    def none_fit(self) -> str:
        """What is said where there are talks, and none of them is shown."""
        asked = self._all or self.words
        return super().none_fit if asked else t("earlier.none_of_the_same")

    def _is_another(self, head: TalkHead) -> bool:
        return not head.id or head.id not in {self._talk.id, *self._taken}

    def sifted(self, talks: Sequence[TalkHead]) -> list[TalkHead]:
        """Return those that are offered: all of them where they were asked for, those held before by the same first.

        Else a name and Enter would take what is newest of it, such as the group's talk of today.
        """
        if self._all or self.words:
            return sorted(
                talks,
                key=lambda talk: (not self._is_of_the_same(talk), not self._is_before(talk), not self._is_meant(talk)),
            )
        theirs = [talk for talk in talks if talk.state == "locked" or self._is_of_the_same(talk)]
        return sorted(theirs, key=lambda talk: not self._is_meant(talk))

    @property
    def orders(self) -> bool:
        """Return yes: those of the same people, and held before, come first."""
        return True

    def _is_before(self, head: TalkHead) -> bool:
        return was_held(head) and head.held < self._talk.held.isoformat()

    def _is_meant(self, head: TalkHead) -> bool:
        """Whether it is of a kind that the template looks back at; where it names none, of any."""
        kinds = self._talk.talk_kind.last
        return not kinds or self._talk.talk_kind.looks_back_at(head.kind, self._taken.values())

    def _is_of_the_same(self, head: TalkHead) -> bool:
        if head.file not in self._same:
            self._same[head.file] = False
            if alike(head.people, [each.name for each in self._talk.participants]):
                try:
                    self._same[head.file] = same_roles(self._talk, self._shelf.talk(head.file))
                except Refused:
                    return False
        return self._same[head.file]

    def add_talks(self, talks: Sequence[TalkHead]) -> None:
        """Show these talks after the others, and the way to all of them last."""
        shown = self.query_one(OptionList)
        if shown.option_count and shown.get_option_at_index(shown.option_count - 1).id == "others":
            shown.remove_option("others")
        super().add_talks(talks)
        if not self._all and not self.words:
            shown.add_option(Option(Content(t("earlier.others")), id="others"))
            shown.highlighted = 0 if shown.highlighted is None else shown.highlighted

    def choose_row(self, row: int) -> None:
        """Choose a row of the list, or ask for the others."""
        if self.query_one(OptionList).get_option_at_index(row).id == "others":
            self._all = True
            self.sift()
        else:
            super().choose_row(row)
