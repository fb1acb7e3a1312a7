"""What `mus check` writes: to a person with the line and a mark, to a pipe one line each, to an editor as JSON."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from mus_tui.cli.commands.check import shown_place
from mus_tui.cli.main import main
from mus_tui.errors import Fault
from tests.cli.at_prompt import SHIPPED, Capture
from tests.storage.template.mending import WHOLE

WRONG = WHOLE.replace("id: lillekoebing", "id: Lillekøbing").replace("at: purpose", "at: formål")


def test_a_person_sees_the_line_with_a_mark_at_the_sign(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    Path("min.yaml").write_text(WRONG, "utf-8")
    assert main(["check", "min.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("min.yaml:2:5: «Lillekøbing» kan ikke være et id.")
    assert lines[1:4] == ["     2 | id: Lillekøbing", "       |     ^", ""]
    assert lines[-1] == "min.yaml: 2 fejl; begynd øverst"


def test_a_pipe_gets_one_line_for_each(capsys: Capture) -> None:
    Path("min.yaml").write_text(WRONG, "utf-8")
    assert main(["check", "min.yaml"]) == 1
    out, err = capsys.readouterr()
    assert [line.split(" ")[0] for line in out.splitlines()] == ["min.yaml:2:5:", "min.yaml:30:9:"]
    assert err == ""


def test_an_editor_gets_json_and_an_empty_list_where_there_is_nothing_to_say(capsys: Capture) -> None:
    Path("min.yaml").write_text(WRONG.replace("Vælg noget.", "Vælg og og vrag."), "utf-8")
    assert main(["check", "min.yaml", str(SHIPPED / "herlev.yaml"), "--json"]) == 1
    out, err = capsys.readouterr()
    told = json.loads(out)
    assert err == ""
    assert [(each["file"], each["line"], each["column"], each["severity"], each["id"]) for each in told] == [
        ("min.yaml", 2, 5, "fault", "bad_id"),
        ("min.yaml", 30, 9, "fault", "not_allowed"),
    ]
    assert told[0]["message"].startswith("«Lillekøbing» kan ikke være et id.")
    assert main(["check", str(SHIPPED / "herlev.yaml"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_advice_is_told_apart_and_is_no_failure(capsys: Capture) -> None:
    Path("min.yaml").write_text(WHOLE.replace("Vælg noget.", "Vælg og og vrag."), "utf-8")
    assert main(["check", "min.yaml", "--json"]) == 0
    assert [each["severity"] for each in json.loads(capsys.readouterr().out)] == ["advice"]


@pytest.mark.parametrize(
    ("line", "column", "columns", "shown"),
    [
        ("a: b", 4, 80, ["     1 | a: b", "       |    ^", ""]),
        ("\ta: b", 1, 80, ["     1 |  a: b", "       | ^", ""]),
        ("日本: b", 5, 80, ["     1 | 日本: b", "       |       ^", ""]),
        ("x" * 120, 1, 200, [f"     1 | {'x' * 100} …", "       | ^", ""]),
        (f"{'x' * 80}!", 81, 64, [f"     1 | … {'x' * 34}!", f"       |   {' ' * 34}^", ""]),
        ("a: b", 5, 5, ["     1 | a: b", "       |     ^", ""]),
        ("", 1, 80, []),
    ],
)
def test_the_mark_stands_under_the_sign_however_long_or_wide_the_line_is(
    line: str, column: int, columns: int, shown: list[str]
) -> None:
    assert shown_place(Fault("f", 1, column, "yaml_tab", {}), [line], columns) == shown


@pytest.mark.parametrize("columns", [64, 80, 120])
def test_a_shown_line_is_never_wider_than_the_terminal(columns: int) -> None:
    for column in (1, 50, 150, 299):
        shown = shown_place(Fault("f", 1, column, "yaml_tab", {}), ["x" * 300], columns)
        assert max(map(len, shown)) <= columns


def test_nothing_is_shown_of_a_line_that_is_not_there() -> None:
    assert shown_place(Fault("f", 9, 1, "yaml_empty", {}), ["a"], 80) == []
