"""Folders of the user that a file may be put in, as far as they exist."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

# How the name of a folder begins, in lower case, and what the service is called.
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}
# What a service leaves in a folder that it shares, whatever that is called.
_TRACES = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
# Where macOS shows the folders of the user that it shares.
_ICLOUD = Path("Library/Mobile Documents/com~apple~CloudDocs")


def documents() -> Path:
    """Return the folder for documents, or the home folder where there is none."""
    from platformdirs import user_documents_path

    folder = user_documents_path()
    return folder if os.path.isdir(folder) else Path.home()


def places() -> tuple[Path, ...]:
    """Return the folders that exist, the likeliest first: documents, desktop, home, then removable drives."""
    from platformdirs import user_desktop_path

    likely = [documents(), user_desktop_path(), Path.home(), *_drives()]
    return tuple(dict.fromkeys(folder for folder in likely if os.path.isdir(folder)))


def _drives() -> Iterator[Path]:
    if sys.platform == "win32":
        yield from (Path(f"{letter}:\\") for letter in "DEFGHIJ")
        return
    user = Path.home().name
    for root in (Path("/Volumes"), Path("/media") / user, Path("/run/media") / user):
        try:
            yield from sorted(root.iterdir())
        except OSError:
            continue


def synced_by(path: Path) -> str:
    """Return the service that seems to share a folder with other machines; empty where none does.

    Told from the names of the folders, also of those that a link leads to, and from what the services leave in them.
    """
    ways = [path]
    with suppress(OSError, RuntimeError, ValueError):
        ways.append(path.resolve())
    named = (_named(part.casefold()) for way in ways for part in way.parts)
    return next((name for name in named if name), "") or _traced(ways[-1])


def _named(part: str) -> str:
    return next((name for beginning, name in _SERVICES.items() if part.startswith(beginning)), "")


def _traced(path: Path) -> str:
    with suppress(OSError, RuntimeError, ValueError):
        home = Path.home()
        for folder in (path, *path.parents):
            if folder.parent == home and os.path.exists(home / _ICLOUD / folder.name):
                return "iCloud"
            for trace, name in _TRACES.items():
                if folder != home and os.path.exists(folder / trace):
                    return name
    return ""


def path_of(words: str) -> Path:
    r"""Return the path that a person wrote or dragged in: in quotes or not, with `~`, with `\ ` for a space."""
    text = words.strip()
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    elif os.name == "posix" and not os.path.exists(text):
        text = text.replace("\\ ", " ")
    path = Path(text)
    with suppress(RuntimeError):
        path = path.expanduser()
    return path.absolute()


def typed_path(words: str, beside: Path) -> Path | None:
    """Return the path that somebody typed, a bare name lying in `beside`; None where nothing is typed.

    Quotation marks round it, as Windows copies a path with, are left out.
    """
    bare = words.strip().strip("\"'").strip()
    if not bare:
        return None
    path = Path(bare)
    try:
        path = path.expanduser()
    except RuntimeError:
        # The home of somebody unknown here: then it is a name like any other.
        path = Path(bare)
    return beside / path
