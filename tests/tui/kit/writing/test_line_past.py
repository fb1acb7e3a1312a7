"""Undo and redo in one line."""

from __future__ import annotations

from mus_tui.tui.kit.writing.line_past import LinePast, Stand


class Line:
    """A line that is typed in at its end."""

    def __init__(self) -> None:
        self.past = LinePast()
        self.now = Stand("", 0)

    def put(self, text: str, typed: str) -> None:
        before, self.now = self.now, Stand(text, len(text))
        self.past.changed(before, self.now, typed)

    def type(self, words: str) -> None:
        for letter in words:
            self.put(self.now.text + letter, letter)

    def take(self, letters: int) -> None:
        for _ in range(letters):
            self.put(self.now.text[:-1], "")

    def undone(self) -> str | None:
        back = self.past.back(self.now)
        self.now = back or self.now
        return back.text if back else None

    def redone(self) -> str | None:
        again = self.past.again(self.now)
        self.now = again or self.now
        return again.text if again else None


def test_words_are_taken_back_one_by_one_and_brought_again() -> None:
    line = Line()
    line.type("Mette taler med")
    assert [line.undone() for _ in range(4)] == ["Mette taler", "Mette", "", None]
    assert [line.redone() for _ in range(4)] == ["Mette", "Mette taler", "Mette taler med", None]


def test_what_was_taken_away_in_a_row_comes_back_at_once() -> None:
    line = Line()
    line.type("Mette")
    line.take(3)
    line.type("x")
    assert [line.undone() for _ in range(4)] == ["Me", "Mette", "", None]


def test_a_paste_is_a_step_of_its_own() -> None:
    line = Line()
    line.type("ab")
    line.put("abringer", "ringer")
    line.type("c")
    assert [line.undone() for _ in range(3)] == ["abringer", "ab", ""]


def test_what_is_typed_somewhere_else_is_another_step() -> None:
    line = Line()
    line.type("ab")
    line.past.changed(Stand("ab", 0), Stand("xab", 1), "x")
    line.now = Stand("xab", 1)
    assert [line.undone() for _ in range(2)] == ["ab", ""]


def test_nothing_is_known_of_a_line_in_which_something_else_was_put() -> None:
    line = Line()
    line.type("ab")
    line.now = Stand("Jonas", 5)
    assert line.undone() is None
    line.type("x")
    assert [line.undone(), line.undone()] == ["Jonas", None]


def test_what_is_written_after_an_undo_takes_redo_away() -> None:
    line = Line()
    line.type("ab")
    line.undone()
    line.type("c")
    assert line.redone() is None
