"""What of somebody's own note stands on the shared screen: in a group only what is being written now (E10)."""

from __future__ import annotations

from mus_tui.model.rules.shared_topics import is_group
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.note_pads import lines_in
from mus_tui.words import count


class OwnNote:
    """Gives the words for the places to write, and puts what is kept back in front of what is typed there."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._question = self._author = ""
        self.keeps = False
        """Whether what was answered before is kept off the screen."""
        self.kept: dict[str, str] = {}
        """By field, what stood in somebody's own note and is not on the screen."""

    @property
    def in_group(self) -> bool:
        """Whether many sit round the screen."""
        return is_group(self._desk.talk)

    @property
    def is_gone(self) -> bool:
        """Whether it is the note of somebody who was taken out of the group: it stays as they wrote it."""
        return bool(self._author) and all(each.id != self._author for each in self._desk.talk.participants)

    def turn_to(self, question: str, author: str, *, covered: bool) -> None:
        """Begin with a note: what a group's member wrote earlier is kept back, unless they ask to see it."""
        self._question, self._author = question, author
        self.keeps = bool(author) and covered and self.in_group
        asked = self._desk.talk.question(question)
        places = (*(field for field, _ in asked.pads), *(asked.ref_of(each) for each in asked.asked if each.each))
        texts = {field: self._written(field) for field in places}
        self.kept = {field: text for field, text in texts.items() if self.keeps and text.strip()}

    def _written(self, field: str) -> str:
        return self._desk.talk.note(self._question, self._author, field)

    def text(self, field: str) -> str:
        """Return what stands in the place to write."""
        return "" if field in self.kept else self._written(field)

    def words(self) -> dict[str, str]:
        """Return by field what is said of what is kept back."""
        key = "talk.former_note_kept" if self.is_gone else "talk.own_note_kept"
        return {field: count(key, lines_in(text)) for field, text in self.kept.items()}

    def whole(self, field: str, typed: str) -> str:
        """Return the note as it is to be kept."""
        before = self.kept.get(field)
        if before is None:
            return typed
        return f"{before}\n{typed}" if typed.strip() else before
