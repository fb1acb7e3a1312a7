"""Reads a preparation form that came back filled in: every word in it ends up somewhere a person can see.

What is the form's own is known from the form as it was blank; all the rest somebody wrote. A mark says where an answer
belongs, or else the heading above it. What fits nowhere is kept as it stands.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.forms.boxes_there import BoxesThere
from mus_tui.model.forms.crosses import Crosses
from mus_tui.model.forms.form_lines import after_label, alike, box_in, heading_level, mark_in, shape_of
from mus_tui.model.forms.form_marks import FORM, NEXT, OURS, OWN_TOPICS
from mus_tui.model.forms.wrapped import together, with_whole_lines, with_whole_marks
from mus_tui.model.values.text import clean

NOWHERE = ""
"""The place of what belongs to none of the form's."""


class Answers(NamedTuple):
    """What somebody wrote in a form."""

    at: dict[str, str]
    """The text of each answer by its mark; what fitted nowhere stands at `NOWHERE`."""
    ticked: tuple[str, ...]
    """The words that have a cross beside them, and belong to no one answer."""
    crossed: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    """By the mark of an answer, what has a cross there."""
    left_empty: frozenset[str] = frozenset()
    """The words that stood there with an empty box, and belong to no one answer."""


def whose_form(text: str) -> tuple[str, str] | None:
    """Return the ids of the talk and the participant that a form was written for; None where it does not say."""
    marks = (mark_in(line)[0] for line in with_whole_marks(text).split("\n"))
    found = next((mark for mark in marks if mark.startswith(FORM)), None)
    if found is None:
        return None
    talk, _, participant = found.removeprefix(FORM).strip().partition(" ")
    return talk, participant


def check_whose(text: str, talk: str, participant: str) -> None:
    """Raise `MusError` where a form says that it was written for another talk or for somebody else."""
    whose = whose_form(text)
    if whose and whose[0] != talk:
        raise MusError("form_other_talk")
    if whose and whose[1] != participant:
        raise MusError("form_other_person")


def read_answers(text: str, blanks: Iterable[str]) -> Answers:
    """Return what was written in a form; `blanks` are the forms that it can have been.

    Raises `MusError` where nothing in the text is one of theirs.
    """
    return _Reader(blanks, with_whole_marks(clean(text)).split("\n")).answers()


class _Reader:
    """Walks down a filled-in form, a line at a time."""

    def __init__(self, blanks: Iterable[str], lines: list[str]) -> None:
        self._lines: Counter[str] = Counter()
        self._headings: dict[str, tuple[str, ...]] = {}
        self._labels: dict[tuple[str, str], str] = {}
        self._ends: set[tuple[str, str]] = set()
        self._boxes: dict[str, str] = {}
        self._crossed_before: list[set[str]] = []
        shapes = tuple(map(shape_of, blanks))
        self._there = BoxesThere(shape.boxes_at for shape in shapes)
        for shape in shapes:
            self._crossed_before.append(shape.crossed)
            self._lines |= shape.lines
            self._headings |= shape.headings
            self._labels |= shape.labels
            self._ends |= shape.ends
            self._boxes |= shape.boxes
        self._labels_of: dict[str, list[str]] = defaultdict(list)
        for (_, label), mark in self._labels.items():
            self._labels_of[mark].append(label)
        self._crosses = Crosses(self._boxes)
        self._sorted = sorted(self._lines)
        # Where an editor has taken all the signs away, a line that says what a heading says is one.
        known = {*self._headings, *(label for _, label in self._labels)}
        known |= {word for shape in shapes for words in shape.boxes_at.values() for word in words}
        lines = with_whole_lines(lines, known, bare=False)
        self._bare = not any(map(self._is_sure, lines))
        self._lines_read = with_whole_lines(lines, known, bare=True) if self._bare else lines
        self._written: dict[str, list[str]] = defaultdict(list)
        self._ticked: dict[str, None] = {}
        self._left_empty: set[str] = set()
        self._place, self._heading, self._section, self._level = NOWHERE, "", "", 1
        self._answering, self._recognised, self._to_prepare_on = False, False, False
        self._strange, self._prompt = "", ""
        self._begun: list[str] = []
        self._before = ""

    def _is_sure(self, line: str) -> bool:
        return mark_in(line)[0] in self._labels_of or (heading_level(line) > 0 and alike(line) in self._headings)

    def take(self, line: str) -> None:
        """Read the next line, and put what was written where it belongs."""
        mark, rest = mark_in(line)
        if not mark.startswith(OURS):
            rest = line
        name, level = alike(rest), heading_level(line)
        if mark.startswith(OURS) or name == NEXT:
            self._at_mark(mark or NEXT, rest if mark else "")
        elif name in self._headings and (level or self._bare):
            self._at_heading(name, line, level)
        elif level and (level <= self._level or self._place in {NOWHERE, OWN_TOPICS}):
            self._at_strange_heading(line, level)
        elif self._answering and (self._section, name) in self._ends:
            self._at_mark(NEXT, "")
        elif (self._section, name) in self._labels:
            self._stand_at(self._labels[self._section, name])
        elif label := self._label_before(name):
            # Somebody wrote over the mark.
            self._stand_at(self._labels[self._section, label])
            self._write_beside(after_label(rest, label))
        elif not name:
            self._write_nothing()
        elif not self._ticks(line) and (self._writing_at(name) or not self._is_the_forms(line, name)):
            self._write(line)

    def _writing_at(self, name: str) -> bool:
        """Whether a line is an answer in words, also where the form says the same.

        What stands beside the boxes of another place was written where it is none of those here: «3» on named levels.
        """
        return self._answering and (self._place not in self._there or self._there.elsewhere(self._place, name))

    def answers(self) -> Answers:
        """Read it all, and return what was found."""
        for line in self._lines_read:
            self.take(line)
        self._leave()
        if not self._recognised:
            raise MusError("form_foreign")
        texts = {place: "\n".join(lines).strip("\n") for place, lines in self._written.items()}
        written = {place: text for place, text in texts.items() if text.strip()}
        left_empty = frozenset(self._left_empty - self._ticked.keys())
        return Answers(written, self._newly_ticked(), self._there.crossed(), left_empty)

    def _newly_ticked(self) -> tuple[str, ...]:
        """Return the words with a cross that the form did not come with, as one to sit with does at what was chosen."""
        if self._to_prepare_on:
            return tuple(self._ticked)
        before = (crossed for crossed in self._crossed_before if self._ticked.keys() >= crossed)
        came_with = max(before, key=len, default=set[str]())
        return tuple(word for word in self._ticked if word not in came_with)

    # Where they are

    def _at_mark(self, mark: str, rest: str) -> None:
        self._recognised = True
        self._to_prepare_on |= mark.startswith(FORM)
        if mark in self._labels_of or mark in self._there:
            self._stand_at(mark)
        elif not mark.startswith(FORM):
            # Of a question that is no longer asked.
            self._leave()
            self._place, self._heading = NOWHERE, ""
        for label in self._labels_of.get(mark, ()):
            rest = after_label(rest, label)
        if rest.strip() and alike(rest) not in self._lines:
            self._write_beside(rest)

    def _label_before(self, words: str) -> str:
        """Return the label of this section that a line begins with, where nothing is answered yet; empty for none."""
        here = ((label, mark) for (section, label), mark in self._labels.items() if section == self._section)
        labels = (label for label, mark in here if words.startswith(label) and not self._written.get(mark))
        return max(labels, key=len, default="")

    def _stand_at(self, mark: str) -> None:
        self._finish_line()
        self._place, self._answering, self._recognised = mark, True, True
        if self._strange:
            # The question was asked in these words when the form was made.
            self._written[mark].append(self._strange.strip().lstrip("#").strip())
            self._strange = ""

    def _at_heading(self, name: str, line: str, level: int) -> None:
        self._leave()
        self._recognised = True
        marks = self._headings[name]
        self._headings[name] = marks[1:] or marks
        self._place, self._heading, self._section, self._level = marks[0], line, name, level or self._level

    def _at_strange_heading(self, line: str, level: int) -> None:
        self._leave()
        self._place, self._heading, self._section, self._level = NOWHERE, "", "", level
        self._strange = line

    def _leave(self) -> None:
        self._finish_line()
        if self._strange:
            self._written[NOWHERE].append(self._strange)
        self._strange, self._prompt, self._answering = "", "", False

    # What stands there

    def _ticks(self, line: str) -> bool:
        """Take a word with a box beside it; False for anything else, also a cross at a word that the form has not."""
        if self._place in self._there:
            return self._there.take(self._place, line)
        box = box_in(line)
        found = {box[1]: box[0]} if box and box[1] in self._boxes else {}
        if not found and not self._answering:
            found = self._crosses.in_line(line)
        self._ticked |= {self._boxes[word]: None for word, crossed in found.items() if crossed}
        self._left_empty |= {self._boxes[word] for word, crossed in found.items() if not crossed}
        return bool(found)

    def _is_the_forms(self, line: str, name: str) -> bool:
        """Say whether a line is the form's own, or the beginning of one that an editor has broken."""
        before, self._before = self._before, ""
        if before and self._lines[together((before, name))] > 0:
            # One of its lines may be the beginning of another: a place with and without its name.
            return True
        whole = alike(together((*self._begun, line)))
        if self._begun and whole in self._lines:
            self._begun = []
            return True
        if self._begun and self._begins_one(whole):
            self._begun.append(line)
            return True
        self._finish_line()
        if self._lines[name] > 0:
            self._lines[name] -= 1
            self._before = name
            self._prompt = line if line.lstrip()[:2] in {"- ", "* ", "+ "} else ""
            return True
        if self._begins_one(name):
            self._begun = [line]
            return True
        return False

    def _begins_one(self, words: str) -> bool:
        begins = words if words.endswith("-") else f"{words} "
        at = bisect_left(self._sorted, begins)
        return at < len(self._sorted) and self._sorted[at].startswith(begins)

    def _finish_line(self) -> None:
        """Keep what looked like the beginning of one of the form's lines, and was not."""
        begun, self._begun = self._begun, []
        for line in begun:
            if line:
                self._write(line)
            else:
                self._write_nothing()

    def _write_nothing(self) -> None:
        if self._begun and self._begun[-1]:
            # What an editor has broken may have air between its parts.
            self._begun.append("")
            return
        self._finish_line()
        written = self._written[self._place]
        if written and (self._answering or written[-1]):
            written.append("")

    def _write_beside(self, words: str) -> None:
        """Write what stands on the line of a label, which may be a cross."""
        if self._place not in self._there or not self._there.take(self._place, words):
            self._write(words)

    def _write(self, line: str) -> None:
        self._finish_line()
        if self._strange:
            self._written[NOWHERE].append(self._strange)
            self._strange = ""
        written = self._written[self._place]
        if self._place == NOWHERE and self._heading:
            written.append(self._heading)
            self._heading = ""
        if self._prompt and not self._answering:
            # It was written below one of the sub-questions, and means little without it.
            written.append(self._prompt.strip())
        self._prompt = ""
        written.append(line.rstrip())
