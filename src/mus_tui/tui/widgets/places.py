"""Folders of the user that a file may be put in, as far as they exist."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

# In a folder's path, in lower case, and what the service is called.
_SERVICES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "nextcloud": "Nextcloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
}


def documents() -> Path:
    """Return the folder for documents, or the home folder where there is none."""
    from platformdirs import user_documents_path

    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()


def places() -> tuple[Path, ...]:
    """Return the folders that exist, the likeliest first: documents, desktop, home, then removable drives."""
    from platformdirs import user_desktop_path

    likely = [documents(), user_desktop_path(), Path.home(), *_drives()]
    return tuple(dict.fromkeys(folder for folder in likely if folder.is_dir()))


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
    """Return the service that seems to share a folder with other machines; empty where none does."""
    words = str(path).lower()
    return next((name for part, name in _SERVICES.items() if part in words), "")


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
