"""Which state of the code this program is, where that is known without git: in a checkout, and in a downloaded copy."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from pathlib import Path

from mus_tui import __version__

_PACKAGE = Path(__file__).parents[1]
_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_SHOWN = 10
_FAR = 5
"""Symbolic references that lead on to each other; git follows as many."""


def version_words() -> str:
    """Return `0.1.0`, and the commit in brackets where it is known; a plain wheel is of a release and needs none."""
    in_checkout = commit_in(_PACKAGE.parents[1]) if _PACKAGE.parent.name == "src" else ""
    commit = in_checkout or _written_in() or _installed_from()
    return f"{__version__} ({commit[:_SHOWN]})" if commit else __version__


def commit_in(folder: Path) -> str:
    """Return the commit that a checkout of ours stands at; empty where there is none."""
    with suppress(OSError, ValueError):
        if not os.path.isfile(folder / "pyproject.toml"):
            return ""
        git = folder / ".git"
        if os.path.isfile(git):
            # A work tree of its own says where its repository is.
            git = folder / git.read_text("utf-8").partition("gitdir:")[2].strip()
        return _followed(git)
    return ""


def _followed(git: Path) -> str:
    shared = git
    if os.path.isfile(git / "commondir"):
        shared = git / (git / "commondir").read_text("utf-8").strip()
    said = (git / "HEAD").read_text("utf-8").strip()
    for _ in range(_FAR):
        if _COMMIT.fullmatch(said):
            return said
        name = said.removeprefix("ref:").strip()
        loose = next((each / name for each in (git, shared) if os.path.isfile(each / name)), None)
        said = loose.read_text("utf-8").strip() if loose else _packed(shared, name)
    return ""


def _packed(git: Path, name: str) -> str:
    for line in (git / "packed-refs").read_text("utf-8").splitlines():
        commit, _, known = line.partition(" ")
        if known == name:
            return commit
    return ""


def _written_in() -> str:
    """Return what `git archive`, and so a site that offers the code as a file, has written into its copy."""
    with suppress(OSError, ValueError):
        return _checked((_PACKAGE / "commit.txt").read_text("utf-8"))
    return ""


def _installed_from() -> str:
    """Return the commit that an installer fetched, where it fetched one."""
    from importlib.metadata import PackageNotFoundError, distribution

    with suppress(PackageNotFoundError, ValueError, TypeError, AttributeError):
        origin = json.loads(distribution("mus-tui").read_text("direct_url.json") or "{}")
        return _checked(origin.get("vcs_info", {}).get("commit_id", ""))
    return ""


def _checked(words: str) -> str:
    words = words.strip()
    return words if _COMMIT.fullmatch(words) else ""
