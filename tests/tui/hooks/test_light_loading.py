"""The app is loaded sooner and smaller."""

from __future__ import annotations

import subprocess
import sys


def test_the_app_is_loaded_without_what_talks_to_others_and_whoever_asks_later_gets_it() -> None:
    code = (
        "import sys\n"
        "from mus_tui.tui.hooks.light_loading import light_loading\n"
        "with light_loading():\n"
        "    import mus_tui.tui.app\n"
        "assert 'textual' in sys.modules and not {'ssl', '_ssl'} & set(sys.modules)\n"
        "import gc, ssl\n"
        "assert gc.isenabled() and ssl.create_default_context()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)
