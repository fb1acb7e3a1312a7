"""What lists, shows and checks."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from tests.cli.at_prompt import SHIPPED, Capture, a_talk, one_sentence
from tests.sample import sample_talk
from tests.tui.first_screen import NOW, keep, locked_out

# Lists


@pytest.mark.parametrize("words", [["--data-dir", "usb", "paths"], ["paths", "--data-dir=usb"]])
def test_a_folder_of_its_own_may_be_named_before_and_after_the_command(capsys: Capture, words: list[str]) -> None:
    assert main(words) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [Path(line.split()[-1]).relative_to(Path("usb").absolute()) for line in lines] == [
        Path("talks"),
        Path("templates"),
        Path("settings.json"),
    ]


def test_paths_obeys_the_environment(capsys: Capture, home: Path) -> None:
    assert main(["paths"]) == 0
    assert str(home / "talks") in capsys.readouterr().out


def test_no_talks_yet_says_how_to_begin(capsys: Capture) -> None:
    assert main(["talks"]) == 0
    assert "mus new" in capsys.readouterr().out


def test_talks_are_listed_the_newest_first(capsys: Capture, home: Path) -> None:
    older = keep(home, sample_talk(), "2025-01-01")
    newer = a_talk(home / "talks" / "2026-03-09-mus-b.json")
    assert main(["talks"]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first.split("  ") == ["9. mar. 2026", "Mosekøb", "MUS", "Mette Friis, Jonas Holm", "i gang", str(newer)]
    assert second.endswith(str(older))


def test_talks_as_json_are_for_programs(capsys: Capture, home: Path) -> None:
    file = a_talk(home / "talks" / "2026-03-09-mus-b.json")
    assert main(["talks", "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "date": "2026-03-09",
            "template": "Mosekøb",
            "kind": "MUS",
            "people": ["Mette Friis", "Jonas Holm"],
            "state": "open",
            "file": str(file),
            "id": "k7f3qa",
            "standing": "",
            "follows": "",
            "next_talk": "",
            "follow_up": "",
            "follow_ups": [],
            "promises": [],
            "copy": "",
        }
    ]


def test_a_talk_that_cannot_be_read_is_named_and_stops_nothing(capsys: Capture, home: Path) -> None:
    a_talk(home / "talks" / "2026-03-09-mus-b.json")
    (home / "talks" / "2026-03-10-mus-c.json").write_text("{", "utf-8")
    assert main(["talks", "--json"]) == 0
    out, err = capsys.readouterr()
    assert len(json.loads(out)) == 1
    assert "2026-03-10-mus-c.json" in err


def test_a_renamed_talk_is_listed_and_a_copy_says_that_it_is_one(capsys: Capture, home: Path) -> None:
    file = keep(home, sample_talk())
    renamed = keep(home, sample_talk(), "2025-01-01").rename(home / "talks" / "Samtale med Jonas.json")
    copy = Path(shutil.copy(file, file.with_name("Kopi af samtalen.json")))
    assert main(["talks"]) == 0
    rows = {line.split("  ")[-1]: line for line in capsys.readouterr().out.splitlines()}
    assert list(rows) == [str(file), str(copy), str(renamed)]
    assert "kopi, i gang" in rows[str(copy)]
    assert "kopi" not in rows[str(file)] + rows[str(renamed)].lower()


def test_a_talk_cut_in_half_is_named_and_not_listed_as_if_it_were_whole(capsys: Capture, home: Path) -> None:
    file = keep(home, sample_talk())
    file.write_bytes(file.read_bytes()[:3000])
    assert main(["talks"]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert f"Denne samtale kan ikke læses: {file}" in said.err


def test_talks_that_cannot_be_looked_at_are_said_to_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    keep(tmp_path, sample_talk())
    locked_out(monkeypatch, tmp_path / "talks")
    code = main(["talks", "--data-dir", str(tmp_path)])
    said = capsys.readouterr()
    assert (code, said.out) == (1, "")
    assert "Samtalerne kan ikke læses lige nu. Se, om du har adgang til mappen" in said.err


def test_a_data_folder_that_is_a_file_is_no_empty_program(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "brev.docx").write_bytes(b"PK")
    assert main(["talks", "--data-dir", str(tmp_path / "brev.docx")]) == 1
    assert "Samtalerne kan ikke læses lige nu." in capsys.readouterr().err


def test_templates_are_listed_with_their_kinds(capsys: Capture) -> None:
    assert main(["templates", "--json"]) == 0
    found = {each["id"]: each for each in json.loads(capsys.readouterr().out)}
    assert set(found) == {"albertslund", "gentofte", "herlev", "kk_buf"}
    assert found["gentofte"]["kinds"] == ["MUS", "LUS", "GRUS"]
    assert found["gentofte"]["usable"] is True
    assert Path(found["gentofte"]["file"]).name == "gentofte.yaml"


def test_a_template_that_cannot_be_used_is_listed_with_where_to_see_why(capsys: Capture, home: Path) -> None:
    (home / "templates").mkdir(parents=True)
    (home / "templates" / "min.yaml").write_text("format: 1\n", "utf-8")
    assert main(["templates"]) == 0
    line = capsys.readouterr().out.splitlines()[0]
    assert line.startswith("min")
    assert f"mus check {home / 'templates' / 'min.yaml'}" in line


def test_a_template_is_shown_whole_or_for_one_kind(capsys: Capture) -> None:
    assert main(["templates", "show", "gentofte"]) == 0
    whole = capsys.readouterr().out
    assert main(["templates", "show", "gentofte", "--kind", "grus"]) == 0
    one = capsys.readouterr().out
    assert whole.startswith("# ")
    assert 0 < len(one) < len(whole)


def test_a_template_is_shown_as_json(capsys: Capture) -> None:
    assert main(["templates", "show", str(SHIPPED / "gentofte.yaml"), "--json", "--kind", "LUS"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert [kind["id"] for kind in shown["kinds"]] == ["LUS"]


def test_a_template_becomes_a_page_to_sign_by_the_ending_of_the_file(capsys: Capture) -> None:
    for name, begins in (("side.pdf", b"%PDF"), ("side.html", b"<!DOCTYPE"), ("side.docx", b"PK"), ("side.md", b"# ")):
        assert main(["templates", "show", "kk_buf", "-o", name]) == 0
        assert name in capsys.readouterr().out
        assert Path(name).read_bytes().startswith(begins)
    assert main(["templates", "show", "kk_buf", "-o", "side.pdf"]) == 1
    assert "side.pdf" in one_sentence(capsys)
    assert main(["templates", "show", "kk_buf", "-o", "side.pdf", "--force"]) == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("-o", "side.odt"), ".docx"),
        (("--to", "ics"), "docx"),
        (("--to", "pdf"), "-o skabelon.pdf"),
        (("--json", "-o", "side.md"), "--json"),
    ],
)
def test_a_template_is_written_in_no_other_way(
    words: tuple[str, ...], said: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["templates", "show", "kk_buf", *words]) == 2
    assert said in one_sentence(capsys)


@pytest.mark.parametrize("command", [["new"], ["templates", "show"]])
def test_an_unknown_template_is_1_and_an_unknown_kind_2(capsys: Capture, command: list[str]) -> None:
    assert main([*command, "herlv"]) == 1
    assert "herlev" in one_sentence(capsys)
    assert main([*command, "herlev", "--kind", "nej"]) == 2
    assert "NEJ" in one_sentence(capsys)


# Check


def test_templates_without_faults_are_0_and_a_program_that_reads_on_gets_no_line(capsys: Capture) -> None:
    files = [str(file) for file in sorted(SHIPPED.glob("*.yaml"))]
    assert main(["check", *files]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [f"{file}: ingen fejl" for file in files]


def test_a_person_is_told_that_there_are_no_faults(capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert main(["check", str(SHIPPED / "herlev.yaml")]) == 0
    assert capsys.readouterr().out.endswith("herlev.yaml: ingen fejl\n")


def test_every_fault_has_its_place_and_its_sentence(capsys: Capture) -> None:
    Path("min.yaml").write_text("format: 1\nid: Min Egen\nname: [\n", "utf-8")
    Path("din.yaml").write_text("format: 1\nid: Min Egen\n", "utf-8")
    assert main(["check", "min.yaml", "din.yaml"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) > 2
    for line in lines:
        file, row, column, sentence = line.split(":", 3)
        assert file in ("min.yaml", "din.yaml")
        assert int(row) >= 1
        assert int(column) >= 1
        assert sentence.strip()


def test_a_missing_file_does_not_stop_the_others_from_being_checked(capsys: Capture) -> None:
    Path("din.yaml").write_text("format: 1\n", "utf-8")
    assert main(["check", "væk.yaml", "din.yaml"]) == 1
    out, err = capsys.readouterr()
    assert out.startswith("din.yaml:")
    assert err.count("\n") == 1
    assert "væk.yaml" in err


def test_talks_are_counted_without_a_name_and_the_line_for_others_has_no_small_figure(
    capsys: Capture, home: Path
) -> None:
    for n in range(6):
        keep(home, sample_talk().altered(previous=()).closed(NOW), f"2026-03-0{n + 1}")
    keep(home, sample_talk().altered(previous=(), agreements=()).closed(NOW), "2026-03-09")
    assert main(["talks", "--count"]) == 0
    said = capsys.readouterr().out
    own, _, others = said.partition("\n\n")
    assert own == "2026  Mosekøb  holdt: 7  tilbudt: 0  afslået: 0  med plan: 6  fulgt op: 0"
    assert "holdt: 7 · tilbudt: under 5 · afslået: under 5 · med plan: vises ikke · fulgt op: under 5." in others
    assert "Jonas" not in said
    assert main(["talks", "--count", "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)
    assert (found["held"], found["with_plan"], found["to_tell"]["with_plan"]) == (7, 6, "hidden")


def test_no_talks_are_counted_in_a_sentence(capsys: Capture) -> None:
    assert main(["talks", "--count"]) == 0
    assert capsys.readouterr().out == "Der er endnu ingen samtaler at tælle.\n"
