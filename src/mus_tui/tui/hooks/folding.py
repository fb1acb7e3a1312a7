"""A path that is longer than a line is folded where a folder ends, not in the middle of a name.

Textual takes from Rich how a line is divided, and Rich knows spaces alone: whatever is longer than the line is cut
wherever the line ends. That goes for every dialog, notice and list that shows a path.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from rich.cells import cell_len, chop_cells
from textual import content

_WORD = re.compile(r"\s*\S+\s*")
# After a folder; and where a name alone is longer than a line, after what joins its parts.
_FOLDERS, _PARTS = re.compile(r"[^/\\]*[/\\]+|[^/\\]+"), re.compile(r"[^-_]*[-_]+|[^-_]+")
_divided: Callable[[str, int, bool], list[int]] = vars(content)["divide_line"]


def fold_at_folders() -> None:
    """Let every text be divided so."""
    vars(content)["divide_line"] = divided_at_folders


def divided_at_folders(text: str, width: int, fold: bool = True) -> list[int]:
    """Return where a text is divided into lines of a width; a word longer than one only with `fold`."""
    if not fold or width < 1 or not ("/" in text or "\\" in text):
        return _divided(text, width, fold)
    breaks: list[int] = []
    start = taken = 0
    for piece in _pieces(text, width):
        needed = cell_len(piece.rstrip())
        for part in chop_cells(piece, width) if needed > width else [piece]:
            if start and taken + cell_len(part.rstrip()) > width:
                breaks.append(start)
                taken = 0
            taken += cell_len(part)
            start += len(part)
    return breaks


def _pieces(text: str, width: int) -> Iterator[str]:
    """Give the words of a text, and those that are longer than a line by their folders and the parts of a name."""
    for word in _WORD.findall(text):
        if cell_len(word.rstrip()) <= width:
            yield word
            continue
        for folder in _FOLDERS.findall(word):
            yield from [folder] if cell_len(folder.rstrip()) <= width else _PARTS.findall(folder)
