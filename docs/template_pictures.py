"""Puts a part of the guide's first template beside what it becomes, with the same number at what belongs together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape
from pathlib import Path
from typing import NamedTuple

GUIDE = Path(__file__).with_name("templates.md")
LETTER, LINE = 10.8, 24.4
_TOP, _EDGE, _GAP = 52, 18, 26
_INK, _PAPER, _MARK, _KEY = "#24312f", "#f4f6f5", "#b4491f", "#1f5f5b"


class Mark(NamedTuple):
    """What belongs together in the two halves of a picture."""

    said: str
    """Words of the line in the file."""
    seen: str | tuple[float, float]
    """Words of the screen, or a place on the paper."""


class Beside(NamedTuple):
    """A picture of a part of a template and what it becomes."""

    name: str
    """The name of its file, without the ending."""
    keys: Sequence[str]
    """The keys at the margin whose lines are shown."""
    where: str
    """What stands over the right half."""
    marks: Sequence[Mark]
    size: tuple[float, float]
    """How much of the other half is shown, from its upper left corner or from `begins`."""
    begins: tuple[float, float] = (0, 0)
    slip: tuple[str, str] = ("", "")
    """What stands in the file, and what somebody wrote there instead."""


def first_template() -> str:
    """Return the whole template that the guide begins with."""
    return re.findall(r"^```yaml complete\n(.*?)^```$", GUIDE.read_text("utf-8"), re.DOTALL | re.MULTILINE)[0]


def lines_of(picture: Beside) -> list[str]:
    """Return the lines of the template that a picture shows."""
    parts = re.split(r"\n+(?=\w)", first_template().replace(*picture.slip).rstrip())
    said = {part.partition(":")[0]: part.split("\n") for part in parts}
    lines: list[str] = []
    for key in picture.keys:
        lines += ["", *said[key]] if lines else said[key]
    return lines


def beside(picture: Beside, shot: str) -> str:
    """Return a picture as SVG: the lines at the left, and what was drawn of them at the right."""
    lines = lines_of(picture)
    left = max(map(len, lines)) * LETTER + 2 * _EDGE + 34
    width, height = picture.size
    tall = max(len(lines) * LINE + _EDGE, height) + _TOP + _EDGE
    wide = _EDGE + left + _GAP + width + _EDGE
    body = "\n".join(
        (
            _panel(_EDGE, left, len(lines) * LINE + _EDGE, "I filen"),
            *(_line(line, n) for n, line in enumerate(lines)),
            _panel(_EDGE + left + _GAP, width, height, picture.where),
            _shot(picture, shot, _EDGE + left + _GAP),
            *_marks(picture, lines, shot, _EDGE + left + _GAP),
        )
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
        f'viewBox="0 0 {wide:.1f} {tall:.1f}">\n<style>\n'
        f".yaml {{ font-family: Cascadia Mono, Consolas, Menlo, DejaVu Sans Mono, monospace; font-size: 18px; }}\n"
        f".said {{ font-family: Segoe UI, Helvetica, Arial, DejaVu Sans, sans-serif; font-size: 20px; }}\n</style>\n"
        f'<rect width="{wide:.1f}" height="{tall:.1f}" fill="#ffffff"/>\n{body}\n</svg>\n'
    )


def _panel(x: float, width: float, height: float, title: str) -> str:
    return (
        f'<text class="said" x="{x + 4:.1f}" y="34" fill="{_KEY}" font-weight="bold">{escape(title)}</text>\n'
        f'<rect x="{x:.1f}" y="{_TOP}" width="{width:.1f}" height="{height:.1f}" rx="8" fill="{_PAPER}" '
        'stroke="#c9d2cf"/>'
    )


def _line(line: str, n: int) -> str:
    """Return a line of the file; what stands before a colon is a key."""
    key = re.match(r"(\s*(?:- )?)([a-z_]+:)(.*)", line)
    said = (
        f'{escape(key[1])}<tspan fill="{_KEY}" font-weight="bold">{escape(key[2])}</tspan>{escape(key[3])}'
        if key
        else escape(line)
    )
    return f'<text class="yaml" xml:space="preserve" x="{_EDGE * 2}" y="{_height(n):.1f}" fill="{_INK}">{said}</text>'


def _height(n: int) -> float:
    return _TOP + _EDGE / 2 + (n + 0.75) * LINE


def _shot(picture: Beside, shot: str, x: float) -> str:
    """Return what was drawn, in its place, and only as much of it as is to be seen."""
    inner = re.sub(r"^<svg[^>]*>|</svg>\s*$", "", shot.strip())
    (left, top), (width, height) = picture.begins, picture.size
    return (
        f'<svg x="{x:.1f}" y="{_TOP}" width="{width}" height="{height}" viewBox="{left} {top} {width} {height}" '
        f'overflow="hidden">{inner}</svg>\n'
        f'<rect x="{x:.1f}" y="{_TOP}" width="{width}" height="{height}" rx="8" fill="none" stroke="#c9d2cf"/>'
    )


def _marks(picture: Beside, lines: Sequence[str], shot: str, x: float) -> list[str]:
    made = []
    for number, mark in enumerate(picture.marks, 1):
        n = next(n for n, line in enumerate(lines) if mark.said in line)
        made.append(_badge(_EDGE * 2 + len(lines[n]) * LETTER + 20, _height(n) - 6, number))
        across, down = _found(mark.seen, shot) if isinstance(mark.seen, str) else mark.seen
        made.append(_badge(x + across - picture.begins[0], _TOP + down - picture.begins[1], number))
    return made


def _found(words: str, shot: str) -> tuple[float, float]:
    """Return where words end on a screen that was drawn."""
    left, top = next(
        (float(a), float(b)) for a, b in re.findall(r'<g transform="translate\(([\d.]+), ([\d.]+)\)" clip-path', shot)
    )
    segment = r'<text [^>]*?x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"[^>]*>([^<]*)<'
    for x, y, length, said in re.findall(segment, shot):
        text = unescape(said).replace("\u00a0", " ")
        if words in text:
            letter = float(length) / len(text)
            return left + float(x) + (text.index(words) + len(words)) * letter + 18, top + float(y) - 6
    raise LookupError(words)


def _badge(x: float, y: float, number: int) -> str:
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="12" fill="{_MARK}"/>'
        f'<text class="said" x="{x:.1f}" y="{y + 6:.1f}" fill="#ffffff" font-weight="bold" text-anchor="middle" '
        f'font-size="16">{number}</text>'
    )
