"""Nothing below the program writes down what people type, whatever the environment asks for."""

from __future__ import annotations

import subprocess
import sys

from mus_tui.tui.hooks.discretion import drop_switches

SECRET = "stormsvale"


def ran(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)


def test_what_lets_textual_log_is_dropped_and_what_helps_with_a_difficult_terminal_stays() -> None:
    environ = {"TEXTUAL_LOG": "log", "textual_debug": "1", "TEXTUAL_FPS": "30", "HOME": "here"}
    drop_switches(environ)
    assert environ == {"TEXTUAL_FPS": "30", "HOME": "here"}


def test_an_error_behind_the_screen_is_printed_nowhere() -> None:
    breaks = f"""
import logging, threading
class Last:
    def __del__(self): raise ValueError("{SECRET}")
def thread(): raise ValueError("{SECRET}")
def everything():
    logging.error("{SECRET}")
    x = Last(); del x
    t = threading.Thread(target=thread); t.start(); t.join()
"""
    assert ran(f"{breaks}\neverything()").stderr.count(SECRET) >= 3
    hushed = ran(f"{breaks}\nfrom mus_tui.tui.hooks.discretion import hush\nhush()\neverything()")
    assert hushed.stdout + hushed.stderr == ""


def test_the_memory_of_the_program_is_written_to_no_file_when_it_breaks_down() -> None:
    if sys.platform == "win32":
        return
    limit = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE)[0])"
    forbidden = "from mus_tui.tui.hooks.discretion import forbid_core_dumps; forbid_core_dumps(); "
    assert ran(forbidden + limit).stdout.strip() == "0"
