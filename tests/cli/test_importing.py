"""What makes a first draft of a template from somebody's own form."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.cli.main import main
from tests.cli.at_prompt import Capture, one_sentence
from tests.storage.own_form.packages import p, package

FORM = "# MUS i Lillekøbing\n\n## Trivsel\n\nHvordan trives du på jobbet?\n\nUden for spørgsmålet.\n"


@pytest.fixture
def form(tmp_path: Path) -> Path:
    file = tmp_path / "skema.md"
    file.write_text(FORM, "utf-8")
    return file


def test_a_draft_lies_here_can_be_used_and_says_what_was_guessed(capsys: Capture, form: Path) -> None:
    assert main(["templates", "import", str(form)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("Udkastet ligger nu her: skema.yaml\n")
    assert "steder i det er gættet eller vores egne" in out
    assert out.endswith("Det kan bruges, som det er: der er ingen fejl i det.\n")
    assert main(["check", "skema.yaml"]) == 0
    assert main(["templates", "show", "skema.yaml"]) == 0
    assert "Hvordan trives du på jobbet?" in capsys.readouterr().out


def test_no_file_is_written_over(capsys: Capture, form: Path) -> None:
    taken = Path("skema.yaml")
    taken.write_text("vores", "utf-8")
    assert main(["templates", "import", str(form)]) == 0
    assert "skema-2.yaml" in capsys.readouterr().out
    assert main(["templates", "import", str(form), "-o", "skema.yaml"]) == 1
    assert "Vælg et andet navn med -o" in one_sentence(capsys)
    assert taken.read_text("utf-8") == "vores"


def test_it_goes_where_it_is_asked_to(capsys: Capture, form: Path, tmp_path: Path) -> None:
    (tmp_path / "mappe").mkdir()
    assert main(["templates", "import", str(form), "-o", "mappe"]) == 0
    assert (tmp_path / "mappe" / "skema.yaml").exists()
    capsys.readouterr()
    assert main(["templates", "import", str(form), "-o", "-"]) == 0
    assert capsys.readouterr().out == (tmp_path / "mappe" / "skema.yaml").read_text("utf-8")
    assert main(["templates", "import", str(form), "-o", "skema.docx"]) == 2
    assert ".yaml" in one_sentence(capsys)
    assert main(["templates", "import", str(form), "-o", "ingen/skema.yaml"]) == 1
    assert "mappen ikke findes" in one_sentence(capsys)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"%PDF-1.7", "gem den som .docx"),
        (b"\xd0\xcf\x11\xe0", "gem den som .docx"),
        (b"PK\x03\x04word/", "beskadiget"),
        (b"", "ingen ord"),
    ],
)
def test_what_is_no_form_is_told_in_a_sentence_and_nothing_is_written(
    capsys: Capture, tmp_path: Path, data: bytes, said: str
) -> None:
    (tmp_path / "skema.docx").write_bytes(data)
    assert main(["templates", "import", "skema.docx"]) == 1
    assert said in one_sentence(capsys)
    assert [each.name for each in tmp_path.iterdir() if each.suffix == ".yaml"] == []


def test_a_form_that_is_gone_or_a_folder_is_told_plainly(capsys: Capture, tmp_path: Path) -> None:
    assert main(["templates", "import", "væk.docx"]) == 1
    assert "findes ikke" in one_sentence(capsys)
    assert main(["templates", "import", str(tmp_path)]) == 1
    assert "mappe" in one_sentence(capsys)


def test_a_form_too_long_for_one_template_is_told(capsys: Capture, tmp_path: Path) -> None:
    (tmp_path / "skema.docx").write_bytes(package("".join(p(f"Spørgsmål nummer {n}?") for n in range(6000))))
    assert main(["templates", "import", "skema.docx"]) == 1
    assert "for stor" in one_sentence(capsys)


def test_the_remarks_are_in_the_language_that_is_spoken(capsys: Capture, form: Path) -> None:
    assert main(["templates", "import", str(form), "-o", "-", "--language", "en"]) == 0
    assert "# guess: " in capsys.readouterr().out
