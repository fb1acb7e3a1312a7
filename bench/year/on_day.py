"""The program as it is installed, with the calendar on another day: `python -m bench.year.on_day 2027-03-09 open …`.

Begins in the person's own folder, where a terminal begins.
"""

from __future__ import annotations

import os
import sys
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import monotonic

from mus_tui.cli.main import main
from mus_tui.tui import app

_MORNING = time(10)


def begin(day: date) -> None:
    """Let the app's clock go from ten o'clock on that day."""
    began, start = datetime.combine(day, _MORNING).astimezone(), monotonic()
    defaults = app.MusApp.__init__.__kwdefaults__
    assert defaults is not None
    defaults["clock"] = lambda: began + timedelta(seconds=monotonic() - start)


if __name__ == "__main__":
    begin(date.fromisoformat(sys.argv.pop(1)))
    os.chdir(Path.home())
    sys.exit(main())
