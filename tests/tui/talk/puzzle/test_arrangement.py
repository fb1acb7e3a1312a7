"""How the pieces of a puzzle lie, in windows of every size, and where the arrows lead."""

from __future__ import annotations

import pytest
from textual.content import Content

from mus_tui.tui.talk.puzzle.arrangement import GAP, LOWEST, arranged, moved
from mus_tui.tui.talk.puzzle.drawing import Joints, look_of, piece_line

NINE = [0, 0, 0, 1, 1, 1, 2, 2, 2]


@pytest.mark.parametrize(("width", "height"), [(58, 12), (62, 12), (76, 15), (86, 29), (180, 50)])
def test_nine_pieces_of_three_perspectives_are_three_rows_wherever_they_can_be_read_so(width: int, height: int) -> None:
    lying = arranged(NINE, width, height)
    assert lying.rows == ((0, 1, 2), (3, 4, 5), (6, 7, 8))
    assert lying.lines <= height
    assert 3 * (lying.width + GAP) - GAP <= width


@pytest.mark.parametrize("heaps", [NINE, [0], [], [0, 1, 1, 1, 2, 2, 2, 2, 3], [0] * 500, list(range(40))])
@pytest.mark.parametrize(("width", "height"), [(1, 1), (20, 6), (54, 11), (76, 14), (116, 32)])
def test_every_piece_lies_there_once_and_none_over_another_or_over_the_edge(
    heaps: list[int], width: int, height: int
) -> None:
    lying = arranged(heaps, width, height)
    assert [n for row in lying.rows for n in row] == list(range(len(heaps)))
    widest = max(map(len, lying.rows), default=1)
    assert widest == 1 or widest * (lying.width + GAP) - GAP <= width
    assert lying.height >= LOWEST or not heaps
    for n in range(len(heaps)):
        row, column = lying.place(n)
        x, y = column * (lying.width + GAP), row * lying.pitch
        assert lying.at(x, y) == lying.at(x + lying.width - 1, y + lying.height - 1) == n
        assert lying.at(x + lying.width, y) is None


def test_where_there_is_no_room_for_a_row_each_a_row_goes_on_with_the_next_perspective() -> None:
    assert len(arranged(list(range(8)), 60, 40).rows) == 8
    assert arranged(list(range(8)), 60, 16).rows == ((0, 1), (2, 3), (4, 5), (6, 7))


def test_a_knob_on_one_piece_has_its_hollow_in_the_next() -> None:
    lying = arranged([0, 0, 0, 1, 1], 90, 40)
    joints = [lying.joints(n) for n in range(5)]
    assert [each.right for each in joints] == [True, True, False, True, False]
    assert [each.left for each in joints] == [False, True, True, False, True]
    assert [each.below for each in joints] == [True, True, False, False, False]
    assert [each.above for each in joints] == [False, False, False, True, True]


ROWS = (("opening", "keywords"), ("a", "b", "c"), ("d",), ("plan", "closing"))


@pytest.mark.parametrize(
    ("at", "across", "down", "to"),
    [
        ("a", 1, 0, "b"), ("c", 1, 0, "d"), ("a", -1, 0, "keywords"), ("opening", -1, 0, "opening"),
        ("c", 0, 1, "d"), ("b", 0, -1, "keywords"), ("c", 0, -1, "keywords"), ("d", 0, 1, "plan"), ("c", 0, 2, "plan"),
        ("plan", 0, 1, "plan"), ("closing", 0, -9, "keywords"), ("gone", 1, 0, "opening"),
    ],
)  # fmt: skip
def test_the_arrows_lead_to_what_lies_beside_above_and_below(at: str, across: int, down: int, to: str) -> None:
    assert moved(ROWS, at, across, down) == to


def test_right_and_left_lead_through_all_of_them() -> None:
    every = [each for row in ROWS for each in row]
    walked = [every[0]]
    while (on := moved(ROWS, walked[-1], 1, 0)) != walked[-1]:
        walked.append(on)
    assert walked == every


@pytest.mark.parametrize("title", ["Adfærd", "Opgaver", "Struktur"])
def test_a_title_that_ends_where_the_hollow_begins_leaves_it_its_corner(title: str) -> None:
    look, joints = look_of(0, laid=False, taken=False), Joints(False, False, above=True, below=False)
    line = piece_line(look, 0, (26, 6), Content(title), (), joints).plain
    assert line[11:15] == "╮  ╭"
