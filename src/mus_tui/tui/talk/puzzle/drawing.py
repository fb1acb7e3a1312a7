"""How a piece and the frame are drawn, line by line: a frame of lines, a knob on the right and a hollow on the left."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from mus_tui.model.rules.ways.puzzle import Frame


class Look(NamedTuple):
    """How one piece looks now."""

    edge: str
    """The style of its edges and of the words of its perspective."""
    words: str
    """The style of what stands on it."""
    signs: tuple[str, str, str, str, str, str]
    """What its edges are drawn with: the corners from the top left on, across, down."""
    beside: str
    """The style of the table round it, in which its knobs lie."""


class Joints(NamedTuple):
    """Where a piece fits into others: hollows on the left and above, knobs on the right and below."""

    left: bool
    right: bool
    above: bool
    below: bool


_THIN, _HEAVY = ("╭", "╮", "╰", "╯", "─", "│"), ("┏", "┓", "┗", "┛", "━", "┃")
_KNOB = 4
"""Cells of a knob that lies below."""


def look_of(which: int, *, laid: bool, taken: bool) -> Look:
    """Return how a piece of the n-th perspective looks: laid on its own colour, and taken within heavy edges."""
    ground = f"on $laid-{which}" if laid else "on $surface"
    hue = "bold $focus" if taken else f"$piece-{which}"
    return Look(f"{hue} {ground}", f"$foreground {ground}", _HEAVY if taken else _THIN, f"{hue} on $background")


def piece_line(
    look: Look, line: int, size: tuple[int, int], label: Content, words: Sequence[Content], joints: Joints
) -> Content:
    """Return one line of a piece and of the gap on its right, and behind the last the one of the gap below it."""
    width, height = size
    _, _, low_left, low_right, across, _ = look.signs
    if line == 0:
        return _upper_edge(look, width, label, hollow=joints.above)
    if line == height - 1:
        edge = f"{low_left}{_opened(look, across * (width - 2), hollow=joints.below)}{low_right}"
        return Content.assemble((edge, look.edge), (" ", look.beside))
    if line == height:
        knob = _closed(look) if joints.below else " " * _KNOB
        before = (width - _KNOB) // 2
        return Content.assemble((f"{' ' * before}{knob}{' ' * (width + 1 - before - _KNOB)}", look.beside))
    return _inner_line(look, line, size, words, joints)


def _upper_edge(look: Look, width: int, label: Content, *, hollow: bool) -> Content:
    """Return the edge with the words of the perspective in it."""
    top_left, top_right, _, _, across, _ = look.signs
    name = label.truncate(width - 5, ellipsis=True)
    rule = _opened(look, across * (width - 2), hollow=hollow)[name.cell_length + 3 :]
    # Words that end where the hollow begins leave it its corner.
    ends_at_it = hollow and name.cell_length + 2 == (width - 2 - _KNOB) // 2
    edge = Content.assemble(f"{top_left}{across} ", name, top_right if ends_at_it else " ", f"{rule}{top_right}")
    return Content.assemble(edge.stylize_before(look.edge), (" ", look.beside))


def _opened(look: Look, rule: str, *, hollow: bool) -> str:
    """Return the rule of an edge, open in the middle where a knob goes through it."""
    top_left, top_right, *_ = look.signs
    begins = (len(rule) - _KNOB) // 2
    gate = f"{top_right}{' ' * (_KNOB - 2)}{top_left}"
    return f"{rule[:begins]}{gate}{rule[begins + _KNOB :]}" if hollow else rule


def _closed(look: Look) -> str:
    return f"{look.signs[2]}{look.signs[4] * (_KNOB - 2)}{look.signs[3]}"


def _inner_line(look: Look, line: int, size: tuple[int, int], words: Sequence[Content], joints: Joints) -> Content:
    (width, height), (top_left, top_right, low_left, low_right, _, down) = size, look.signs
    joint = (height - 2) // 2
    part = line - joint if line in (joint, joint + 1) else -1
    bent = ((low_left, top_right), (top_left, low_right))[part] if part >= 0 else (down, " ")
    left = bent if joints.left else (down, " ")
    right = bent if joints.right else (down, " ")
    room = width - 3
    if line == 1 and joints.above:
        # Air, in which the hollow ends.
        begins = (width - _KNOB) // 2 - 2
        inner = Content.styled(f"{' ' * begins}{_closed(look)}".ljust(room), look.edge)
    else:
        said = words[line - 1] if line - 1 < len(words) else Content("")
        inner = said.truncate(room, ellipsis=True)
        inner = inner.pad_right(room - inner.cell_length).stylize_before(look.words)
    return Content.assemble(("".join(left), look.edge), inner, (right[0], look.edge), (right[1], look.beside))


class FrameLines(NamedTuple):
    """The frame round the table, so many cells wide and high: heavy as far as it is filled, from the top left on."""

    frame: Frame
    width: int
    height: int

    @property
    def _filled(self) -> int:
        around = 2 * (self.width + self.height) - 4
        return round(around * self.frame.filled / self.frame.parts) if self.frame.parts else 0

    def _sign(self, place: int, thin: str, heavy: str) -> tuple[str, str]:
        return (heavy, "bold $orient") if place < self._filled else (thin, "$edge")

    def top(self) -> Content:
        """Return the upper edge."""
        return Content.assemble(*(self._sign(x, *_edge(x, self.width, "╭╮", "┏┓")) for x in range(self.width)))

    def foot(self) -> Content:
        """Return the lower edge."""
        last = 2 * self.width + self.height - 3
        return Content.assemble(*(self._sign(last - x, *_edge(x, self.width, "╰╯", "┗┛")) for x in range(self.width)))

    def sides(self, y: int) -> tuple[Content, Content]:
        """Return what stands left and right of a line."""
        right = self.width - 1 + y
        left = 2 * (self.width + self.height) - 4 - y
        return Content.assemble(self._sign(left, "╎", "┃")), Content.assemble(self._sign(right, "╎", "┃"))


def _edge(x: int, width: int, corners: str, heavy: str) -> tuple[str, str]:
    if x == 0:
        return corners[0], heavy[0]
    return (corners[1], heavy[1]) if x == width - 1 else ("╌", "━")
