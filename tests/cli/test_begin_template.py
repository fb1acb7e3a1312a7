"""A template that is begun: five questions, a file that can be used as it is, and nothing that was there is touched."""

from __future__ import annotations

import io
import json
import os
from collections.abc import Sequence
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from mus_tui.cli.main import main
from mus_tui.languages import LANGUAGES
from mus_tui.model.rules.template.ids import id_of, kind_id_of
from mus_tui.storage.locations import find_locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.schema_file import SCHEMA
from mus_tui.storage.template.template_file import load_template
from tests.cli.at_prompt import Capture


class Typed(io.StringIO):
    """What somebody types, at a terminal or into a pipe; Ctrl+C where the lines end."""

    def __init__(self, lines: Sequence[str], *, terminal: bool = False, interrupted: bool = False) -> None:
        super().__init__("".join(f"{line}\n" for line in lines))
        self._terminal, self._interrupted = terminal, interrupted

    def isatty(self) -> bool:
        return self._terminal

    def readline(self, size: int | None = -1, /) -> str:  # type: ignore[override]
        line = super().readline(-1)
        if not line and self._interrupted:
            raise KeyboardInterrupt
        return line


def begin(monkeypatch: pytest.MonkeyPatch, lines: Sequence[str], *words: str, **how: bool) -> int:
    monkeypatch.setattr("sys.stdin", Typed(lines, **how))
    return main(["templates", "new", *words])


ANSWERS: tuple[list[str], ...] = (
    [],
    ["Lillekøbing", "LUS", "", "Ledelse", "kort"],
    ["Skolen: «Ø» & co. #1", "GRUS", "Leder, Medarbejdere, HR?", "Én, To [to], {tre}, - fire", "ingen"],
    ["True & co", "SUS-samtale", "1, true", "12, null, Ja: nej", "t"],
    ['"Citat" \\ slut', "Årets samtale", "Ældste, Ældste!, ældste, Ældste2", "æ, ø, ?, !", "KORT"],
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_answered_the_template_has_no_fault_and_nothing_to_advise(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, language: str
) -> None:
    layouts = {"kort": "cards", "ingen": "none", "t": "t", "KORT": "CARDS"}
    for answers in ANSWERS:
        said = [*answers[:4], *(layouts[each] if language == "en" else each for each in answers[4:])]
        assert begin(monkeypatch, said, "--language", language) == 0
    files = sorted((home / "templates").glob("*.yaml"))
    assert len(files) == len(ANSWERS)
    rules = Draft7Validator(json.loads((home / "templates" / SCHEMA).read_text("utf-8")))
    for file in files:
        assert check_template(file, file.name, find_locations(None, os.environ)) == ()
        text = file.read_text("utf-8")
        assert text.startswith(f"# yaml-language-server: $schema={SCHEMA}\n")
        assert [each.message for each in rules.iter_errors(yaml.safe_load(text))] == []


def test_what_was_answered_stands_in_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    begin(monkeypatch, ["Skolen: «Ø»", "GRUS", "Leder, Hold, HR", "Trivsel, Tid, Trivsel", "ingen"])
    (file,) = (home / "templates").glob("*.yaml")
    template = load_template(file, file.name)
    kind = template.kinds[0]
    assert (template.name, kind.id, kind.title, kind.plan) == (
        "Skolen: «Ø»",
        "GRUS",
        "Gruppeudviklingssamtale",
        "none",
    )
    assert [(each.label, each.leads, each.subject, each.many) for each in kind.roles] == [
        ("Leder", True, False, False),
        ("Hold", False, True, True),
        ("HR", False, False, False),
    ]
    assert [each.title for each in template.perspectives] == ["Trivsel", "Tid"]


def test_no_file_is_replaced(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path) -> None:
    for _ in range(2):
        assert begin(monkeypatch, ["Herlev"]) == 0
    # Herlev's own comes with the program, so that the id is taken from the first.
    assert sorted(each.name for each in (home / "templates").glob("*.yaml")) == ["herlev-2.yaml", "herlev-3.yaml"]
    there = tmp_path / "min.yaml"
    there.write_text("format: 2\n")
    capsys.readouterr()
    for named in ("min.yaml", "min", "min.txt", "."):
        assert begin(monkeypatch, [], "-o", named) in (1, 2)
        out, err = capsys.readouterr()
        assert (out, err.count("\n")) == ("", 1)
    assert there.read_text() == "format: 2\n"


def test_whoever_stops_leaves_nothing_behind(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    for how in ({"interrupted": True}, {"terminal": True}):
        assert begin(monkeypatch, ["Lillekøbing", "MUS", "", "Tid"], **how) == 130
    assert not home.exists()


def test_an_answer_that_says_nothing_is_asked_for_again_where_somebody_is_there(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    said = ["???", "Lillekøbing", "12", "MUS", "Leder", "Leder, Ansat", ", ,", "Tid", "rund", "kort"]
    assert begin(monkeypatch, ["Lillekøbing", "MUS", "Leder"]) == 2
    assert not home.exists()
    assert "mindst to" in capsys.readouterr().err.splitlines()[-1]
    assert begin(monkeypatch, said, terminal=True) == 0
    assert load_template(home / "templates" / "lillekoebing.yaml", "l").plan.layout == "cards"


def test_it_is_written_where_one_says(monkeypatch: pytest.MonkeyPatch, capsys: Capture, tmp_path: Path) -> None:
    assert begin(monkeypatch, ["Lille"], "-o", "ny/sus") == 0
    assert {each.name for each in (tmp_path / "ny").iterdir()} == {"sus.yaml", SCHEMA}
    capsys.readouterr()
    assert begin(monkeypatch, ["Lille"], "-o", "-") == 0
    out = capsys.readouterr().out
    assert out == (tmp_path / "ny" / "sus.yaml").read_text("utf-8")


def test_what_an_editor_reads_is_renewed_and_a_file_of_ones_own_is_not(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begin(monkeypatch, ["Lille"], "-o", "a.yaml")
    beside = tmp_path / SCHEMA
    new = beside.read_text("utf-8")
    beside.write_text(new.replace("En skabelon til mus", "En ældre"), "utf-8")
    begin(monkeypatch, ["Lille"], "-o", "b.yaml")
    assert beside.read_text("utf-8") == new
    for own in ('{"type": "object"}', "[]", "no schema"):
        beside.write_text(own, "utf-8")
        begin(monkeypatch, ["Lille"], "-o", f"c{len(own)}.yaml")
        assert beside.read_text("utf-8") == own


def test_an_id_says_as_much_of_the_words_as_it_can() -> None:
    assert id_of("Årets løn & ø", {"aarets-loen-oe"}) == "aarets-loen-oe-2"
    assert (id_of("???"), id_of("2025"), id_of("True"), len(id_of("a" * 80, {"a" * 60}))) == ("", "", "", 58)
    assert [kind_id_of(each) for each in ("MUS", "SUS-samtale", "Årets samtale", "1-til-1", "12")] == [
        *("MUS", "SUS", "AARETSSAMTAL", "TIL1", "")
    ]
