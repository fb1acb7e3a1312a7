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
        "    import hashlib\n"
        "assert 'textual' in sys.modules and not {'ssl', '_ssl', '_hashlib'} & set(sys.modules)\n"
        "assert hashlib.sha256(b'').hexdigest().startswith('e3b0c442')\n"
        "import gc, ssl, _hashlib\n"
        "assert gc.isenabled() and ssl.create_default_context() and _hashlib.new('sha256')\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)
