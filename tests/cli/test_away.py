"""What `mus form`, `mus card` and `mus invite` write, and where."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.model.rules.rewording import reword
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.talk.made_file import made_for
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import CHANGED, Capture, a_talk, one_sentence
from tests.sample import as_puzzle, sample_talk


def written(capsys: Capture, *words: str) -> str:
    assert main([*words, "-o", "-"]) == 0
    return capsys.readouterr().out


def test_a_form_asks_what_the_talk_asks_and_has_nothing_that_anybody_prepared(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    begun = Preparation(talk=sample_talk().id, participant="p2").with_note("hverdag", "Hemmeligt")
    save_preparation(file, begun, Position())
    text = written(capsys, "form", str(file), "--for", "Jonas")
    assert "- **Til:** Jonas Holm (Medarbejder)" in text
    assert "### Hvordan har du det i din hverdag?" in text
    assert "*Hensigt:* At åbne samtalen roligt." in text
    assert "  - Hvor ofte?" in text
    assert "- [ ] Mod" in text
    assert "Hemmeligt" not in text
    assert "Jeg vil gerne holde oplæg." not in text
    assert "Travlt" not in text


def test_a_puzzle_has_its_pieces_for_nobody_in_particular(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "samtale.json"
    save_talk(file, as_puzzle(sample_talk()), Position(), CHANGED)
    text = written(capsys, "form", str(file))
    assert "- **Trivsel:** Hvordan har du det i din hverdag?" in text and "## Udviklingsplan" in text
    assert "Travlt" not in text
    assert main(["form", str(file), "-o", str(tmp_path / "brikker.pdf")]) == 0
    assert "Brikkerne ligger nu her" in capsys.readouterr().out
    assert (tmp_path / "brikker.pdf").read_bytes().startswith(b"%PDF")
    assert [made.sort for made in made_for(file)] == ["pieces"]
    assert "# Forberedelsesskema" in written(capsys, "form", str(file), "--for", "Jonas")


def test_a_form_is_private_and_remembered_for_the_talk_and_never_written_over_unasked(
    tmp_path: Path, capsys: Capture
) -> None:
    file = a_talk(tmp_path / "samtale.json")
    assert main(["form", str(file), "--for", "leder"]) == 0
    form = tmp_path / "forberedelse-2026-03-09-mus-leder.md"
    assert str(form.name) in capsys.readouterr().out
    if sys.platform != "win32":
        assert stat.S_IMODE(form.stat().st_mode) == 0o600
    assert [(made.path, made.sort) for made in made_for(file)] == [(form, "form")]
    assert main(["form", str(file), "--for", "leder"]) == 0
    assert "forberedelse-2026-03-09-mus-2-leder.md" in capsys.readouterr().out
    form.write_text("Mit eget", "utf-8")
    assert main(["form", str(file), "--for", "leder", "-o", form.name]) == 1
    said = one_sentence(capsys)
    assert "--force" in said
    assert "som denne samtale skrev" in said
    assert "Den er ændret siden" in said
    assert form.read_text("utf-8") == "Mit eget"


def test_the_ending_of_the_name_decides_unless_the_format_is_named(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    for name, more, begins in (
        ("a.html", [], "<!DOCTYPE"),
        ("b.md", [], "# For"),
        ("c.txt", ["--to", "html"], "<!DOC"),
    ):
        assert main(["form", str(file), "--for", "Jonas", "-o", name, *more]) == 0
        assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)


@pytest.mark.parametrize("name", ["herlev", "gentofte", "albertslund", "kk_buf"])
def test_every_template_has_an_empty_form_with_its_plan_on_a_page_of_its_own(name: str, capsys: Capture) -> None:
    page = written(capsys, "form", name, "--to", "html")
    plan = page[page.index("new-page") :]
    assert '<table class="form' in plan
    assert '<div class="signs">' in plan
    assert page.count("new-page") == page[: page.index("<body>")].count("new-page") + 1


@pytest.mark.parametrize(("more", "name"), [(["-o", "skema.html"], "skema.html"), ([], "skema-herlev-mus.md")])
def test_an_empty_form_is_written_as_a_file(
    more: list[str], name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["form", "herlev", *more]) == 0
    assert (tmp_path / name).is_file()
    assert name in capsys.readouterr().out


def test_a_template_has_a_form_for_each_of_its_kinds(capsys: Capture) -> None:
    assert "strategisk" not in written(capsys, "form", "gentofte")
    assert "Ledelsesopgaver" in written(capsys, "form", "gentofte", "--kind", "lus").title()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["form"], "hvilken samtale eller skabelon"),
        (["form", "samtale.json", "--for", "Ole"], "Jonas Holm"),
        (["form", "samtale.json", "--for", "Jonas", "--kind", "MUS"], "--kind"),
        (["form", "herlev", "--for", "Jonas"], "--for"),
        (["form", "herlef"], "herlev"),
        (["form", "herlev", "--kind", "XYZ"], "MUS"),
        (["form", "mangler.json", "--for", "Jonas"], "mangler.json"),
        (["form", "herlev", "--to", "ics"], "markdown, pdf, html, docx"),
        (["form", "herlev", "-o", "skema.odt"], ".md, .pdf, .html, .htm, .docx"),
        (["form", "samtale.json", "--for", "Jonas", "-o", "skema.txt"], ".md, .pdf, .html, .htm"),
        (["invite", "samtale.json", "-o", "kom.txt"], ".md, .pdf, .html, .htm, .docx, .ics"),
    ],
)
def test_what_cannot_be_made_is_one_sentence(words: list[str], said: str, tmp_path: Path, capsys: Capture) -> None:
    a_talk(tmp_path / "samtale.json")
    assert main(words) in {1, 2}
    assert said in one_sentence(capsys)


# Inviting


def test_an_invitation_is_written_as_text_or_for_a_calendar(tmp_path: Path, capsys: Capture) -> None:
    file = a_talk(tmp_path / "samtale.json")
    assert main(["invite", str(file), "--at", "10.30"]) == 0
    assert "**Klokken:** 10.30" in (tmp_path / "indkaldelse-2026-03-09-mus.md").read_text("utf-8")
    assert main(["invite", str(file), "--at", "10.30", "-o", "m.ics"]) == 0
    assert b"DTSTART:20260309T103000\r\n" in (tmp_path / "m.ics").read_bytes()
    assert [made.sort for made in made_for(file)] == ["invitation", "calendar"]
    capsys.readouterr()
    assert main(["invite", str(file), "--at", "senere"]) == 2
    assert "«senere»" in one_sentence(capsys)
    assert main(["invite", str(file), "--at", "10.30", "-o", "kom.html"]) == 0
    assert "<dt>Klokken</dt><dd>10.30</dd>" in (tmp_path / "kom.html").read_text("utf-8")


def test_the_card_is_a_pdf_under_a_name_of_its_own_and_another_format_by_its_ending(
    tmp_path: Path, capsys: Capture
) -> None:
    file = a_talk(tmp_path / "samtale.json")
    assert main(["card", str(file)]) == 0
    assert "Kortet ligger nu her: lommekort-2026-03-09-mus.pdf" in capsys.readouterr().out
    assert Path("lommekort-2026-03-09-mus.pdf").read_bytes().startswith(b"%PDF")
    assert main(["card", str(file), "-o", "kort.md"]) == 0
    text = Path("kort.md").read_text("utf-8")
    assert "- [ ] Hvordan har du det i din hverdag?" in text
    assert "Travlt" not in text
    # It goes with the talk when that is destroyed.
    assert [each.sort for each in made_for(file)] == ["card", "card"]
    capsys.readouterr()
    assert main(["card", str(file), "-o", "kort.ics"]) == 2
    assert one_sentence(capsys)


def test_without_a_person_it_is_this_talk_to_sit_with_its_plan_last_and_no_note_in_it(
    tmp_path: Path, capsys: Capture
) -> None:
    talk = reword(sample_talk(), "hverdag", "Hvordan går det i det nye hus?")
    save_talk(tmp_path / "samtale.json", talk, Position(), CHANGED)
    text = written(capsys, "form", "samtale.json")
    assert "### Hvordan går det i det nye hus?" in text
    assert "- **Leder:** Mette Friis" in text
    assert "Travlt" not in text
    page = written(capsys, "form", "samtale.json", "--to", "html")
    assert '<table class="form' in page[page.index("new-page") :]
    assert main(["form", "samtale.json"]) == 0
    assert "samtaleskema-2026-03-09-mus.md" in capsys.readouterr().out
    assert [made.sort for made in made_for(tmp_path / "samtale.json")] == ["sitting_form"]


def test_a_talk_is_meant_by_words_where_no_template_is_called_so(tmp_path: Path, capsys: Capture) -> None:
    home = tmp_path / "hjem"
    a_talk(home / "talks" / "2026-03-09-mus-k7f3qapd.json")
    assert "Jonas Holm" in written(capsys, "form", "Jonas", "--data-dir", str(home))
    assert main(["form", "Ingen", "--data-dir", str(home)]) == 1
    assert "herlev" in one_sentence(capsys)
