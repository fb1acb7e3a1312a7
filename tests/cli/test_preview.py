"""What is said before a template is looked at while it is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.tui.errand import Previewing
from tests.cli.at_prompt import SHIPPED, Capture, one_sentence

HERLEV = str(SHIPPED / "herlev.yaml")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((HERLEV, "--kind", "lus"), "GRUS"),
        ((HERLEV, "--as", "borgmester"), "Medarbejder"),
        ((), "mus preview"),
        ((HERLEV, HERLEV), "herlev.yaml"),
    ],
)
def test_what_the_template_has_not_is_said_before(words: tuple[str, ...], said: str, capsys: Capture) -> None:
    assert main(["preview", *words]) == 2
    assert said in one_sentence(capsys)


def test_a_file_that_is_not_there_or_is_no_template_is_looked_at_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    asked: list[object] = []

    def opened(_: object, errand: object) -> int:
        asked.append(errand)
        return 0

    monkeypatch.setattr("mus_tui.tui.launch.open_app", opened)
    Path("halv.yaml").write_text("kinds: [", "utf-8")
    for name in ("ny.yaml", "halv.yaml"):
        assert main(["preview", name, "--kind", "grus", "--as", "Leder"]) == 0
        assert asked.pop() == Previewing(Path(name), "GRUS", "Leder")
