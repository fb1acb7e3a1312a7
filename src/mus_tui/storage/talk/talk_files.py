"""Every file of one talk: what the program put beside it, and the copies that other programs made.

All of them begin with the talk's own name: preparations, earlier generations, recovery files, temporary files, and
the conflict copies of OneDrive, Dropbox, Nextcloud and Syncthing.
"""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path

# Read by `re` when a folder is looked through, which the first screen need not wait for.
# The name that `new_talk_path` gives, with its random id: no file of anybody else's begins with it.
_NAMED_BY_US = r"[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9]+-[a-z0-9]{6,8}"
# After a name that a person gave, only what this program alone puts there.
_MADE_BY_US = r"(\.[a-z0-9_-]+)*\.(json|prep|shared|before|made|tmp|lock|(conflict|other|damaged)-[0-9]+)"


def family_of(talk: Path) -> tuple[Path, ...]:
    """Return the ordinary files in the talk's folder that belong to it, the talk itself first if it exists.

    Links are not followed. Raises `OSError` where the folder cannot be read.
    """
    found = [talk.parent / entry.name for entry in list(os.scandir(talk.parent)) if _belongs(entry, talk)]
    return tuple(sorted(found, key=lambda path: (path != talk, path.name)))


def _belongs(entry: os.DirEntry[str], talk: Path) -> bool:
    name = entry.name.removeprefix(".")
    if not name.startswith(talk.stem):
        return False
    rest = name[len(talk.stem) :]
    known = not rest[:1].isalnum() if re.match(_NAMED_BY_US, talk.stem) else bool(re.fullmatch(_MADE_BY_US, rest))
    with suppress(OSError):
        return known and stat.S_ISREG(entry.stat(follow_symlinks=False).st_mode)
    return False
