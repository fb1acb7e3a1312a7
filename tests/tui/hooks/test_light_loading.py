"""The app is loaded sooner and smaller."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.first_screen import app_in
from tests.tui.rest import at_rest


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


@pytest.mark.parametrize(("asked", "often"), [({}, 120), ({"TEXTUAL_FPS": "30"}, 30)])
def test_pictures_follow_each_other_soon_unless_the_environment_says_how_soon(
    asked: dict[str, str], often: int
) -> None:
    code = (
        "import os\n"
        "from mus_tui.tui.hooks.light_loading import paint_often\n"
        "paint_often(os.environ)\n"
        "from textual.constants import MAX_FPS\n"
        f"assert MAX_FPS == {often}\n"
    )
    without = {name: value for name, value in os.environ.items() if name != "TEXTUAL_FPS"}
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60, env=without | asked)


def test_nothing_is_cleared_up_before_the_first_screen_stands_there_and_that_screen_is_left_alone_afterwards() -> None:
    code = (
        "import gc, sys\n"
        "from mus_tui.tui.hooks.light_loading import clear_up_again, paint_first\n"
        "paint_first()\n"
        "assert not gc.isenabled() and sys.getswitchinterval() < 0.001\n"
        "screen = [[] for _ in range(1000)]\n"
        "clear_up_again()\n"
        "assert gc.isenabled() and not any(each is screen for each in gc.get_objects())\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)


async def test_it_is_cleared_up_again_once_the_first_screen_stands_there(tmp_path: Path) -> None:
    gc.disable()
    try:
        app = app_in(tmp_path)
        async with app.run_test() as pilot:
            await at_rest(pilot)
            assert gc.isenabled()
    finally:
        gc.enable()
        gc.unfreeze()
