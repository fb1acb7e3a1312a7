"""Who may prepare, and what a filled-in form brings into a preparation."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.model.values.position import Position
from mus_tui.storage.preparation.preparation_file import load_preparation, load_shared, private_file
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import CHANGED, Capture, a_talk, one_sentence
from tests.sample import sample_talk

# Preparing


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "det kan være: Mette Friis, Jonas Holm"),
        (["--as", "Bo"], "Skriv en af disse: Mette Friis, Jonas Holm"),
    ],
)
def test_who_prepares_must_be_one_of_those_who_take_part(
    capsys: Capture, tmp_path: Path, words: list[str], said: str
) -> None:
    assert main(["prepare", str(a_talk(tmp_path / "samtale.json")), *words]) == 2
    assert said in one_sentence(capsys)


def test_a_closed_talk_is_not_prepared(capsys: Capture, tmp_path: Path) -> None:
    file = tmp_path / "samtale.json"
    save_talk(file, sample_talk().closed(CHANGED), Position(), CHANGED)
    assert main(["prepare", str(file), "--as", "jonas"]) == 1
    assert "lukket" in one_sentence(capsys)


# Taking in


def a_filled_form(tmp_path: Path, capsys: Capture, file: Path) -> Path:
    form = tmp_path / "udfyldt.md"
    assert main(["form", str(file), "--for", "Jonas", "-o", "-"]) == 0
    text = capsys.readouterr().out
    text = text.replace("<!-- svar: hverdag -->\n", "<!-- svar: hverdag -->\nMit svar\n").replace("[ ] Mod", "[x] Mod")
    form.write_bytes(b"\xef\xbb\xbf" + (text + "\n# Andet\nHører ingen steder til\n").replace("\n", "\r\n").encode())
    return form


def test_a_filled_in_form_comes_into_the_preparation_and_all_of_it_is_told(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    form = a_filled_form(tmp_path, capsys, file)
    assert main(["take-in", str(file), str(form), "--as", "Jonas"]) == 0
    out = capsys.readouterr().out
    assert "Taget ind: 1 svar, 1 stikord." in out
    assert "  Hører ingen steder til" in out
    loaded = load_preparation(file, "p2")
    assert loaded is not None
    assert loaded.preparation.note("hverdag") == "Mit svar"
    assert load_shared(file, "p2") is None
    before = private_file(file, "p2").read_bytes()
    assert main(["take-in", str(file), str(form), "--as", "Jonas"]) == 0
    assert "intet nyt" in capsys.readouterr().out
    assert private_file(file, "p2").read_bytes() == before


def test_a_form_for_somebody_else_or_another_talk_is_not_taken_in(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    form = a_filled_form(tmp_path, capsys, file)
    assert main(["take-in", str(file), str(form), "--as", "Mette"]) == 1
    assert "til en anden" in one_sentence(capsys)
    form.write_text(form.read_text("utf-8").replace(sample_talk().id, "anden"), "utf-8")
    assert main(["take-in", str(file), str(form), "--as", "Jonas"]) == 1
    assert "en anden samtale" in one_sentence(capsys)
    assert not private_file(file, "p1").exists()
    assert not private_file(file, "p2").exists()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ("Æblegrød".encode("cp1252"), "intet fra et forberedelsesskema"),
        (b"PK\x03\x04\xff\xfe", "pakket fil"),
        (b"%PDF-1.7", "PDF"),
        (b"ja \xff\xc3\xa6", "UTF-8"),
        (b"", "intet fra et forberedelsesskema"),
        (b"# Noget andet\n" * 9, "intet fra et forberedelsesskema"),
        (b"a" * 300_000, "256 kB"),
    ],
)
def test_what_is_no_filled_in_form_is_said_in_one_sentence(
    data: bytes, said: str, tmp_path: Path, capsys: Capture
) -> None:
    file = a_talk(tmp_path / "samtale.json")
    form = tmp_path / "skema.md"
    form.write_bytes(data)
    assert main(["take-in", str(file), str(form), "--as", "Jonas"]) == 1
    assert said in one_sentence(capsys)
    assert main(["take-in", str(file), str(tmp_path / "væk.md"), "--as", "Jonas"]) == 1
    assert "væk.md" in one_sentence(capsys)


def test_a_form_saved_as_unicode_by_notepad_is_read(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    form = a_filled_form(tmp_path, capsys, file)
    form.write_text(form.read_text("utf-8-sig"), "utf-16")
    assert main(["take-in", str(file), str(form), "--as", "Jonas"]) == 0
    assert "1 svar" in capsys.readouterr().out
