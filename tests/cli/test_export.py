"""What `mus export` writes, where, and for whom."""

from __future__ import annotations

import os
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.export.formats import FORMATS, format_named
from mus_tui.model.rules.group.belonging import still_named, with_own_copy
from mus_tui.model.rules.group.members import without_member
from mus_tui.model.rules.sharing import with_share
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.values.people import short_names
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.position import Position
from mus_tui.storage.settings import Settings, save_settings
from mus_tui.storage.talk.made_file import made_for
from mus_tui.storage.talk.talk_file import save_talk
from tests.cli.at_prompt import CHANGED, Capture, a_talk, one_sentence
from tests.export.calendars import entries
from tests.export.plan_copy.test_no_plan import without_plan
from tests.export.talks import begun
from tests.sample import sample_talk, sample_template

NAME = "udviklingsplan-2026-03-09-mus"


def test_a_plan_goes_to_a_file_where_one_stands_that_has_nobodys_name(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "andetsteds" / "jonas holm.json")
    assert main(["export", str(talk)]) == 0
    assert f"{NAME}.md" in capsys.readouterr().out
    assert "Jonas lærer at holde oplæg" in Path(f"{NAME}.md").read_text("utf-8")


def test_where_there_is_no_plan_none_is_said_to_be_saved(capsys: Capture, tmp_path: Path) -> None:
    save_talk(tmp_path / "samtale.json", without_plan(), Position(), CHANGED)
    assert main(["export", str(tmp_path / "samtale.json")]) == 0
    assert "Kopien af samtalen ligger nu her: samtale-2026" in capsys.readouterr().out


def test_a_smiley_that_a_pdf_cannot_show_is_said_and_a_web_page_says_nothing_of_it(
    capsys: Capture, tmp_path: Path
) -> None:
    row = sample_talk().agreements[0]
    save_talk(tmp_path / "glad.json", sample_talk().with_agreement(row.altered(goal="Ro 🙂")), Position(), CHANGED)
    for name, said in (("glad.pdf", True), ("glad.html", False)):
        assert main(["export", str(tmp_path / "glad.json"), "-o", str(tmp_path / name)]) == 0
        assert ("tomme kasser i PDF'en" in capsys.readouterr().err) is said
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", str(tmp_path / "plan.pdf")]) == 0
    assert capsys.readouterr().err == ""


def test_a_name_that_is_only_an_ending_makes_no_hidden_file(capsys: Capture, tmp_path: Path) -> None:
    for name in (".pdf", ".MD", "./.html", ".txt"):
        assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", name]) == 2
        assert "er kun en endelse" in capsys.readouterr().err
        assert not Path(name).exists()


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="only Linux has such a folder")
def test_where_the_folder_is_there_and_takes_no_files_it_is_not_said_to_be_gone(
    capsys: Capture, tmp_path: Path
) -> None:
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", "/proc/x.pdf"]) == 1
    said = capsys.readouterr().err
    assert "der kan ikke lægges filer i den mappe" in said
    assert "findes" not in said


def test_each_copy_has_a_name_of_its_own_that_says_what_it_is_for(capsys: Capture, tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    assert main(["export", talk, "--for", "leader"]) == 0
    assert (
        f"Kopien til personalemappen (Leder) ligger nu her: {NAME}-personalemappe-leder.md" in capsys.readouterr().out
    )
    assert main(["export", talk, "--for", "employee"]) == 0
    assert f"Egen kopi (Medarbejder) ligger nu her: {NAME}-egen-medarbejder.md" in capsys.readouterr().out


def test_in_a_talk_between_leaders_the_copies_are_named_by_the_roles_they_have_there(
    capsys: Capture, tmp_path: Path
) -> None:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Mose"), ("leder", "Mette Friis"))
    save_talk(tmp_path / "lus.json", talk, Position(), CHANGED)
    name = "udviklingsplan-2026-03-09-lus"
    for words, said in (
        ("leader", f"personalemappen (Leders leder) ligger nu her: {name}-personalemappe-leders-leder.md"),
        ("leder", f"Egen kopi (Leder) ligger nu her: {name}-egen-leder.md"),
    ):
        assert main(["export", str(tmp_path / "lus.json"), "--for", words]) == 0
        assert said in capsys.readouterr().out


def test_a_name_of_ours_is_always_free_and_by_force_the_same_copy_is_renewed(tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path(f"{NAME}.md").write_text("en andens", "utf-8")
    assert main(["export", talk]) == 0
    before = Path(f"{NAME}-2.md").read_text("utf-8")
    assert main(["export", talk]) == 0
    assert main(["export", talk, "--force"]) == 0
    assert not Path(f"{NAME}-4.md").exists()
    Path(f"{NAME}-3.md").write_text("rettet", "utf-8")
    assert main(["export", talk, "--force"]) == 0
    texts = [Path(f"{NAME}{n}.md").read_text("utf-8") for n in ("", "-2", "-3")]
    assert texts == ["en andens", before, "rettet"]


def test_initials_are_in_the_names_once_they_were_chosen_and_never_a_whole_name(tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    home = tmp_path / "hjem"
    save_settings(home / "settings.json", Settings(initials="yes"))
    assert main(["export", talk, "--data-dir", str(home)]) == 0
    assert main(["form", talk, "--for", "leder", "--data-dir", str(home)]) == 0
    assert main(["invite", talk, "--data-dir", str(home)]) == 0
    names = sorted(file.name for file in Path().glob("*.md"))
    assert names == [
        "forberedelse-2026-03-09-mus-jh-leder.md",
        "indkaldelse-2026-03-09-mus-jh.md",
        "udviklingsplan-2026-03-09-mus-jh.md",
    ]


def test_what_lies_there_is_said_whose_it_is_and_from_when(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    assert main(["export", str(a_talk(tmp_path / "anden.json")), "-o", "plan.md"]) == 0
    Path("liste.md").write_text("min egen", "utf-8")
    capsys.readouterr()
    for name, said in (
        ("plan.md", "fra en anden samtale: MUS med Mette Friis og Jonas Holm, 9. marts 2026, skrevet den"),
        ("liste.md", "en fil, som programmet ikke kender: fra den"),
        ("anden.json", "en hel samtale: MUS med Mette Friis og Jonas Holm"),
    ):
        assert main(["export", str(talk), "--to", "markdown", "-o", name]) == 1
        assert said in one_sentence(capsys)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's files to the user in another way")
def test_a_plan_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    main(["export", str(a_talk(tmp_path / "samtale.json"))])
    assert stat.S_IMODE(Path(f"{NAME}.md").stat().st_mode) == 0o600


def test_a_plan_goes_to_the_file_or_the_folder_named(tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path("mappe").mkdir()
    assert main(["export", talk, "-o", "plan.md"]) == 0
    assert main(["export", "--output=mappe", talk]) == 0
    assert Path("plan.md").read_bytes() == Path(f"mappe/{NAME}.md").read_bytes()


def test_a_plan_to_standard_output_is_the_same_bytes(capfdbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    main(["export", talk, "-o", "plan.md"])
    capfdbinary.readouterr()
    assert main(["export", talk, "-o", "-"]) == 0
    out = capfdbinary.readouterr().out
    assert out == Path("plan.md").read_bytes()
    assert b"\r" not in out


def test_notes_in_common_come_along_only_when_asked_for(capsys: Capture, tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    main(["export", talk, "-o", "-"])
    assert "Travlt, men godt." not in capsys.readouterr().out
    main(["export", talk, "-o", "-", "--with-notes"])
    out = capsys.readouterr().out
    assert "Travlt, men godt." in out
    assert "Jeg vil gerne holde oplæg." not in out


def test_minutes_come_along_only_when_asked_for(capsys: Capture, tmp_path: Path) -> None:
    template = sample_template().altered(minutes={"label": "Kortfattet referat"})
    talk = sample_talk().altered(template=template, minutes="Vi talte om ro.\n\n# Og om tid")
    save_talk(tmp_path / "samtale.json", talk, Position(), CHANGED)
    main(["export", str(tmp_path / "samtale.json"), "-o", "-"])
    assert "ro." not in capsys.readouterr().out
    main(["export", str(tmp_path / "samtale.json"), "-o", "-", "--with-minutes"])
    assert "## Kortfattet referat\n\nVi talte om ro.\n\n\\# Og om tid" in capsys.readouterr().out


def test_a_file_is_replaced_only_by_force(capsys: Capture, tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path("plan.md").write_text("min egen", "utf-8")
    assert main(["export", talk, "-o", "plan.md"]) == 1
    assert "--force" in one_sentence(capsys)
    assert Path("plan.md").read_text("utf-8") == "min egen"
    assert main(["export", talk, "-o", "plan.md", "--force"]) == 0
    assert Path("plan.md").read_text("utf-8") != "min egen"


def test_a_plan_never_takes_the_place_of_its_talk(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    before = talk.read_bytes()
    assert main(["export", str(talk), "-o", "./samtale.json", "--force"]) == 2
    assert "samtale.json" in one_sentence(capsys)
    os.link(talk, f"{NAME}.md")
    assert main(["export", str(talk), "--force"]) == 0
    assert Path(f"{NAME}-2.md").is_file()
    capsys.readouterr()
    assert main(["export", str(talk), "-o", f"{NAME}.md", "--force"]) == 1
    assert f"{NAME}.md" in one_sentence(capsys)
    assert main(["export", str(talk), "--to", "markdown", "-o", "./samtale.json", "--force"]) == 1
    assert talk.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes among its files")
def test_a_plan_never_takes_the_place_of_a_device(capsys: Capture, tmp_path: Path) -> None:
    os.mkfifo("rør")
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", "rør", "--force"]) == 1
    one_sentence(capsys)
    assert Path("rør").is_fifo()


def test_a_folder_that_is_not_there_is_one_sentence(capsys: Capture, tmp_path: Path) -> None:
    assert main(["export", str(a_talk(tmp_path / "samtale.json")), "-o", "væk/plan.md"]) == 1
    assert "væk" in one_sentence(capsys)


def test_a_plan_that_is_written_into_a_shared_folder_is_warned_about(capsys: Capture, tmp_path: Path) -> None:
    Path("OneDrive - Mosekøb").mkdir()
    talk = str(a_talk(tmp_path / "samtale.json"))
    assert main(["export", talk, "-o", "OneDrive - Mosekøb"]) == 0
    assert "deles gennem OneDrive" in capsys.readouterr().err
    assert main(["export", talk, "-o", "plan.md"]) == 0
    assert capsys.readouterr().err == ""


# Whose copy


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A talk in the folder they stand in: one row may be passed on, one question is silenced."""
    monkeypatch.chdir(tmp_path)
    made_up = sample_talk()
    row = made_up.agreement("a1").altered(disclose="At Jonas holder oplæg", disclose_to="Aisha")
    made_up = with_silence(made_up.with_agreement(row), "hverdag", "leader")
    save_talk(
        Path("samtale.json"), with_share(made_up, "Aisha", ["a1"], date(2026, 3, 9)), Position(), datetime.now(UTC)
    )
    return "samtale.json"


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("leader", "Leder (Mette Friis), til"),
        ("Mette", "Leder (Mette Friis), til"),
        ("employee", "Medarbejder (Jonas Holm)"),
        ("JH", "Medarbejder (Jonas Holm)"),
    ],
)
def test_a_copy_is_for_whom_they_name(capsys: Capture, shared: str, words: str, whose: str) -> None:
    assert main(["export", shared, "--for", words, "-o", "-"]) == 0
    assert f"Kopi til {whose}" in capsys.readouterr().out


def test_of_a_group_the_same_people_have_a_copy_as_in_the_dialog_and_of_the_others_it_is_said_why(
    capsys: Capture, tmp_path: Path
) -> None:
    people = [("medarbejdere", name) for name in ("Bo Ravn", "Bo Ravn", "Carla Eng", "Dan Hede", "Else Ry")]
    talk = begun("gentofte", "GRUS", ("leder", "Mette Friis"), *people)
    rows = (("Alle møder op", ""), ("Carla lærer at svømme", "Carla Eng"), ("Dan skriver", "Dan Hede"))
    talk = talk.altered(
        agreements=tuple(Agreement(id=f"a{n}", goal=goal, responsible=who) for n, (goal, who) in enumerate(rows, 1))
    )
    talk = without_member(without_member(talk, "p4"), "p6")
    file = str(tmp_path / "samtale.json")
    save_talk(Path(file), talk, Position(), datetime.now(UTC))
    called = short_names(talk.everybody)
    copies = [called[each.id] for each in with_own_copy(talk)]
    assert copies == ["Bo Ravn (1)", "Bo Ravn (2)", "Dan", "Carla"]
    for name in copies:
        assert main(["export", file, "--for", name, "-o", "-"]) == 0
    capsys.readouterr()
    assert main(["export", file, "--for", "Carla", "-o", "-"]) == 0
    out = capsys.readouterr().out
    assert ("Carla lærer at svømme" in out, "Dan skriver" in out) == (True, False)
    day = PlanDate(written="1. juni", first=date(2026, 6, 1), last=date(2026, 6, 1))
    later = talk.with_agreement(Agreement(id="a9", goal="Aftalt siden", deadline=day))
    save_talk(Path(file), later, Position(), datetime.now(UTC))
    for asked, said in (
        (["--for", "Carla", "--with-notes", "--with-last-words", "--with-silenced"], "noterne og det, I tager med."),
        (["--for", "Carla"], ""),
        (["--for", "Dan", "--with-notes"], ""),
        (
            ["--for", "Dan", "--with-notes", "--with-silenced", "--to", "ics"],
            "noterne og det, der er tavshedspligt om.",
        ),
    ):
        main(["export", file, "-o", "-", *asked])
        out, err = capsys.readouterr()
        assert (err.strip()[-len(said) or None :], len(err.splitlines())) == (said, bool(said))
        assert ("Aftalt siden" in out) == ("Dan" in asked and "ics" not in asked)
    assert main(["export", file, "--for", "Else", "-o", "-"]) == 1
    assert "Else Ry er taget ud undervejs og er ikke nævnt ved navn i nogen aftale." in one_sentence(capsys)
    # A name of before is kept nowhere: the names there are now are told.
    assert main(["export", file, "--for", "Dorthe", "-o", "-"]) == 1
    said = one_sentence(capsys)
    assert "hedder nu «Dorthe»" in said
    assert all(each.name in said for each in (*later.participants, *still_named(later)) if each.name[:3] != "Bo ")
    assert main(["export", file, "--for", "Bo", "-o", "-"]) == 2
    assert "Skriv en af disse: Bo Ravn (1), Bo Ravn (2)" in one_sentence(capsys)


def test_a_third_person_gets_what_was_agreed_and_nobody_else_anything(capsys: Capture, shared: str) -> None:
    assert main(["export", shared, "--for", "aisha", "-o", "-"]) == 0
    out = capsys.readouterr().out
    assert "At Jonas holder oplæg" in out
    assert "Jonas lærer" not in out
    assert main(["export", shared, "--for", "Bent", "-o", "-"]) == 1
    said = capsys.readouterr()
    assert (said.out, "ikke aftalt at dele noget" in " ".join(said.err.split())) == ("", True)


def test_what_is_silenced_is_in_the_employees_copy_alone_and_only_when_asked_for(capsys: Capture, shared: str) -> None:
    main(["export", shared, "--for", "employee", "--with-notes", "-o", "-"])
    assert "Travlt" not in capsys.readouterr().out
    main(["export", shared, "--for", "employee", "--with-notes", "--with-silenced", "-o", "-"])
    assert "Travlt" in capsys.readouterr().out
    for others in (["--for", "leader"], ["--for", "Aisha"], []):
        assert main(["export", shared, *others, "--with-silenced", "-o", "-"]) == 2
        assert capsys.readouterr().out == ""


def test_the_days_of_the_plan_are_a_calendar(capsys: Capture, shared: str) -> None:
    assert main(["export", shared, "--to", "ics"]) == 0
    written = Path("opfoelgning-2026-03-09-mus.ics").read_bytes()
    assert [each.title for each in entries(written)] == ["Frist for aftale 1 fra MUS: Mette Friis, Jonas Holm"]
    assert [each.sort for each in made_for(Path(shared))] == ["calendar"]


def test_whom_the_days_are_with_is_written_in_initials_where_those_were_chosen(tmp_path: Path, shared: str) -> None:
    save_settings(tmp_path / "settings.json", Settings(initials="yes"))
    assert main(["export", shared, "-o", "dage.ics", "--data-dir", str(tmp_path)]) == 0
    assert [each.title for each in entries(Path("dage.ics").read_bytes())] == ["Frist for aftale 1 fra MUS: MF, JH"]


def test_where_there_are_no_such_days_it_is_said_and_no_file_is_written(capsys: Capture, shared: str) -> None:
    assert main(["export", shared, "-o", "dage.ics", "--dates", "follow-ups,next-talk"]) == 1
    assert "ingen dage" in one_sentence(capsys)
    assert not Path("dage.ics").exists()
    assert main(["export", shared, "-o", "dage.ics", "--dates", "next-talk, deadlines"]) == 0


def test_days_are_chosen_by_their_names_and_for_a_calendar_alone(capsys: Capture, shared: str) -> None:
    assert main(["export", shared, "-o", "dage.ics", "--dates", "frister"]) == 2
    assert "follow-ups, deadlines, next-talk" in one_sentence(capsys)
    assert main(["export", shared, "-o", "plan.pdf", "--dates", "deadlines"]) == 2
    assert "--to ics" in one_sentence(capsys)


@pytest.mark.parametrize("name", ["plan.txt", "plan.doc", "plan.xyz"])
def test_an_ending_that_is_none_of_ours_is_refused_with_the_list(capsys: Capture, shared: str, name: str) -> None:
    assert main(["export", shared, "-o", name]) == 2
    assert ".md, .pdf, .html, .htm, .docx, .ics" in one_sentence(capsys)
    assert not Path(name).exists()


def test_a_format_that_is_named_decides_over_the_ending(shared: str) -> None:
    assert main(["export", shared, "--to", "html", "-o", "plan.xyz"]) == 0
    assert Path("plan.xyz").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_folder_may_be_called_anything(shared: str) -> None:
    Path("kopier.2026x").mkdir()
    assert main(["export", shared, "-o", "kopier.2026x"]) == 0
    assert Path(f"kopier.2026x/{NAME}.md").is_file()


@pytest.mark.parametrize("name", [each.name for each in FORMATS if each.binary])
def test_what_is_no_text_is_kept_from_a_terminal(
    capsys: Capture, shared: str, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    assert main(["export", shared, "--to", name, "-o", "-"]) == 2
    assert f"-o plan{format_named(name).ending}" in one_sentence(capsys)
    assert main(["export", shared, "-o", "-"]) == 0


def test_what_is_no_text_goes_through_a_pipe(capfdbinary: pytest.CaptureFixture[bytes], shared: str) -> None:
    assert main(["export", shared, "--to", "docx", "-o", "-"]) == 0
    assert capfdbinary.readouterr().out[:2] == b"PK"


def test_a_pdf_is_written_by_its_ending(shared: str) -> None:
    assert main(["export", shared, "--for", "leader", "-o", "kopi.pdf"]) == 0
    assert Path("kopi.pdf").read_bytes()[:5] == b"%PDF-"


def test_a_word_file_is_written(shared: str) -> None:
    assert main(["export", shared, "--for", "leader", "-o", "kopi.docx"]) == 0
    assert Path("kopi.docx").read_bytes()[:2] == b"PK"


def test_the_whole_form_is_for_the_folder_too_and_for_no_third_person(capsys: Capture, shared: str) -> None:
    assert main(["export", shared, "--for", "leader", "--with-form", "-o", "-"]) == 0
    said = capsys.readouterr().out
    assert "til personalemappen" in said and "Hvordan har du det i din hverdag?" in said
    # There is a duty of silence about it.
    assert "Travlt, men godt." not in said
    assert main(["export", shared, "--for", "Aisha", "--with-form", "-o", "-"]) == 2
