"""Opening a page in the browser of whoever sits there, never in the terminal, which is ours."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_OPEN = """
import sys, webbrowser
chosen = webbrowser.get()
beside = type(chosen) is not webbrowser.GenericBrowser and getattr(chosen, "background", True)
sys.exit(0 if beside and chosen.open(sys.argv[1]) else 1)
"""
"""What is run: a browser that takes over the terminal, as those of text do, is none."""

_PATIENCE_SECONDS = 3.0
"""One that has not said no by then has opened it."""


def open_page(page: Path) -> bool:
    """Open a page, and say whether there is a browser that takes it.

    By a process of its own: what a browser says in the terminal that it is started from would lie over the screen.
    """
    try:
        opening = subprocess.Popen(
            [sys.executable, "-c", _OPEN, page.as_uri()],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        return opening.wait(_PATIENCE_SECONDS) == 0
    except subprocess.TimeoutExpired:
        return True
    except OSError:
        return False
