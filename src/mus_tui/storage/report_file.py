"""A report of an error of our own: where in the program or below it, and not a word that anybody typed.

What an error says is left out, for it may quote what people wrote; so are the values that the program held.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from importlib.metadata import version
from itertools import count
from pathlib import Path
from traceback import walk_tb

import mus_tui
from mus_tui.errors import MusError
from mus_tui.storage.disk.atomic import make_private_folder, write_atomic

MOST_KEPT = 20
"""Reports that are kept; the oldest go."""

_OURS = Path(mus_tui.__file__).parent


def write_report(folder: Path, error: BaseException, at: datetime) -> Path | None:
    """Write a report and return its file; None where it cannot be written. Never raises."""
    with suppress(MusError, OSError):
        make_private_folder(folder)
        name = f"{at:%Y-%m-%d-%H%M%S}"
        free = (folder / (f"{name}.txt" if n == 1 else f"{name}-{n}.txt") for n in count(1))
        file = next(each for each in free if not os.path.exists(each))
        write_atomic(file, "\n".join((*_lines(error, at), "")).encode())
        for old in sorted(folder.glob("????-??-??-*.txt"))[:-MOST_KEPT]:
            old.unlink()
        return file
    return None


def _lines(error: BaseException, at: datetime) -> Iterator[str]:
    yield f"mus-tui {mus_tui.__version__}"
    yield f"{at:%Y-%m-%d %H:%M:%S}"
    yield f"Python {platform.python_version()}, {platform.system()} {platform.release()}"
    for library in ("textual", "rich", "pydantic", "pyyaml"):
        with suppress(Exception):
            yield f"{library} {version(library)}"
    seen: set[int] = set()
    met: BaseException | None = error
    while met is not None and id(met) not in seen:
        seen.add(id(met))
        yield ""
        yield type(met).__qualname__
        yield from _places(met)
        met = met.__cause__ or met.__context__


def _places(error: BaseException) -> Iterator[str]:
    """Give every place of ours that the error came through, and the last of all, wherever that lies."""
    frames = [(Path(frame.f_code.co_filename), frame, line) for frame, line in walk_tb(error.__traceback__)]
    for n, (file, frame, line) in enumerate(frames, 1):
        if file.is_relative_to(_OURS) or n == len(frames):
            yield f"  {_named(file, frame.f_globals.get('__name__'))}:{line} {frame.f_code.co_name}"


def _named(file: Path, module: object) -> str:
    """Return what a file is called everywhere: the folder where it lies would tell whose machine this is."""
    if file.is_relative_to(_OURS):
        return file.relative_to(_OURS).as_posix()
    inside = str(module).replace(".", "/")
    known = (f"{inside}.py", f"{inside}/__init__.py")
    return next((each for each in known if file.as_posix().endswith(f"/{each}")), file.name)
