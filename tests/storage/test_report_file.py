"""The report of an error of our own: where it came from, and nothing of what anybody wrote."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

import pytest

from mus_tui.model.values.text import put
from mus_tui.storage.report_file import write_report

AT = datetime(2026, 11, 22, 10, 32)  # noqa: DTZ001 - the clock on the wall
CANARY = "kanariefugl"


def report_of(home: Path, error: BaseException) -> str:
    file = write_report(home / "reports", error, AT)
    assert file is not None
    return file.read_text("utf-8")


def test_an_error_inside_a_library_is_placed_there_by_the_name_everybody_knows_it_by(tmp_path: Path) -> None:
    with pytest.raises(json.JSONDecodeError) as raised:
        json.loads(f'{{"{CANARY}": ')
    text = report_of(tmp_path, raised.value)
    assert text.splitlines()[-1].startswith("  json/decoder.py:")
    assert text.splitlines()[-1].endswith(" raw_decode")
    assert CANARY not in text


def test_the_last_place_is_named_after_ours_that_led_to_it(tmp_path: Path) -> None:
    with pytest.raises(TypeError) as raised:
        put(("et",), "andet", breaks)
    *_, ours, innermost = report_of(tmp_path, raised.value).splitlines()
    assert ours.startswith("  model/values/text.py:")
    assert innermost.startswith("  tests/storage/test_report_file.py:")


def test_no_folder_of_this_machine_is_named(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file") as raised:
        (tmp_path / CANARY).read_text("utf-8")
    text = report_of(tmp_path, raised.value)
    assert "  pathlib.py:" in text
    assert str(Path.home()) not in text
    assert str(Path(json.__file__).parents[1]) not in text
    assert CANARY not in text


def test_a_file_that_no_module_is_known_by_is_named_without_its_folder(tmp_path: Path) -> None:
    script = compile(f"raise ValueError({CANARY!r})", str(tmp_path / "løst.py"), "exec")
    with pytest.raises(ValueError, match=CANARY) as raised:
        exec(script, {"__name__": "en.anden"})
    assert report_of(tmp_path, raised.value).splitlines()[-1] == "  løst.py:1 <module>"


def breaks(_: object) -> str:
    """Break inside the code that it is given to."""
    raise TypeError(CANARY)
