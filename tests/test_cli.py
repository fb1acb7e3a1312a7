from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from string import Formatter

import pytest

from mus_tui import __version__
from mus_tui.cli import main
from mus_tui.cli_commands import COMMANDS
from mus_tui.cli_words import USAGES
from mus_tui.errors import MusError
from mus_tui.model.position import Position
from mus_tui.storage.talk_file import save_talk
from mus_tui.texts.da import cli as danish
from mus_tui.texts.en import cli as english
from tests.sample import sample_talk, sample_template

Capture = pytest.CaptureFixture[str]
SHIPPED = Path(__file__).parents[1] / "templates"
CHANGED = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder of its own, with everything of the program's below it."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("MUS_HOME", str(tmp_path / "mus"))
    return tmp_path / "mus"


def a_talk(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    save_talk(path, sample_talk(), Position(), CHANGED)
    return path


def one_sentence(capsys: Capture) -> str:
    """Return the one line on standard error, after which nothing stands on standard output."""
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("\n")
    assert err.count("\n") == 1
    return err


# Help and version


def test_the_version_is_the_packages(capsys: Capture) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"mus {__version__}\n"


@pytest.mark.parametrize("command", USAGES)
@pytest.mark.parametrize(("language", "first"), [("da", "Eksempler:\n  mus"), ("en", "Examples:\n  mus")])
def test_every_help_begins_with_examples(capsys: Capture, command: str, language: str, first: str) -> None:
    assert main([*command.split(), "--help", "--language", language]) == 0
    out, err = capsys.readouterr()
    assert out.startswith(first)
    assert f"mus {command}".strip() in out
    assert max(map(len, out.splitlines())) <= 88
    assert err == ""


@pytest.mark.parametrize("command", USAGES)
def test_a_help_names_every_option_of_its_command(capsys: Capture, command: str) -> None:
    main([*command.split(), "-h"])
    out = capsys.readouterr().out
    assert all(f"--{option.replace('_', '-')}" in out for option in USAGES[command].options)


def test_every_command_has_usage_and_deed() -> None:
    assert COMMANDS.keys() == USAGES.keys()


def test_both_languages_say_the_same_things_about_the_same() -> None:
    assert danish.WORDS.keys() == english.WORDS.keys()
    for key, words in danish.WORDS.items():
        assert _places(words) == _places(english.WORDS[key]), key


def _places(words: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(words)}


# Wrong usage


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("foo", "foo"),
        ("exprot samtale.json", "export"),
        ("--foo", "--foo"),
        ("talks -x", "-x"),
        ("new --json", "--json"),
        ("paths --force", "--force"),
        ("check", "mus check"),
        ("open", "mus open"),
        ("export", "mus export"),
        ("templates show", "mus templates show"),
        ("demo her", "her"),
        ("open a.json b.json", "b.json"),
        ("templates herlev", "herlev"),
        ("export a.json -o", "-o"),
        ("talks --json=ja", "--json"),
        ("--data-dir", "--data-dir"),
        ("--lang en", "--lang"),
        ("export a.json --to odt", "odt"),
        ("--language sv", "sv"),
        ("talks -- --json", "--json"),
        ("prepare", "mus prepare"),
        ("open a.json --as Jonas", "--as"),
    ],
)
def test_wrong_usage_is_one_danish_sentence_and_2(capsys: Capture, words: str, said: str) -> None:
    assert main(words.split()) == 2
    sentence = one_sentence(capsys)
    assert said in sentence
    assert not any(english in sentence for english in ("usage", "error", "argument", "invalid", "expected"))


@pytest.mark.parametrize("words", [["--language", "en", "foo"], ["foo", "--language=en"]])
def test_wrong_usage_is_said_in_the_language_asked_for(capsys: Capture, words: list[str]) -> None:
    assert main(words) == 2
    assert "no command called" in one_sentence(capsys)


def test_without_a_language_the_settings_choose(capsys: Capture, home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text('{"language": "en"}', "utf-8")
    main(["foo"])
    assert "no command called" in one_sentence(capsys)
    main(["foo", "--language", "da"])
    assert "ingen kommando" in one_sentence(capsys)


def test_what_steers_a_terminal_is_shown_and_not_sent(capsys: Capture) -> None:
    main(["\x1b]0;her\x07"])
    assert "\x1b" not in one_sentence(capsys)
    main(["open", "a\nb\x9b.json"])
    assert "\x9b" not in one_sentence(capsys)


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
    older = a_talk(home / "talks" / "2025-01-01-mus-a.json")
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
            "promises": [],
        }
    ]


def test_a_talk_that_cannot_be_read_is_named_and_stops_nothing(capsys: Capture, home: Path) -> None:
    a_talk(home / "talks" / "2026-03-09-mus-b.json")
    (home / "talks" / "2026-03-10-mus-c.json").write_text("{", "utf-8")
    assert main(["talks", "--json"]) == 0
    out, err = capsys.readouterr()
    assert len(json.loads(out)) == 1
    assert "2026-03-10-mus-c.json" in err


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


@pytest.mark.parametrize("command", [["new"], ["templates", "show"]])
def test_an_unknown_template_is_1_and_an_unknown_kind_2(capsys: Capture, command: list[str]) -> None:
    assert main([*command, "herlv"]) == 1
    assert "herlev" in one_sentence(capsys)
    assert main([*command, "herlev", "--kind", "nej"]) == 2
    assert "NEJ" in one_sentence(capsys)


# Check


def test_a_template_without_faults_is_0_and_silent_to_programs(capsys: Capture) -> None:
    assert main(["check", *map(str, sorted(SHIPPED.glob("*.yaml")))]) == 0
    assert capsys.readouterr() == ("", "")


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


# Export


def test_a_plan_goes_to_a_file_of_the_same_name_where_one_stands(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "andetsteds" / "samtale.json")
    assert main(["export", str(talk)]) == 0
    assert "samtale.md" in capsys.readouterr().out
    assert "Jonas lærer at holde oplæg" in Path("samtale.md").read_text("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's files to the user in another way")
def test_a_plan_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    main(["export", str(a_talk(tmp_path / "samtale.json"))])
    assert stat.S_IMODE(Path("samtale.md").stat().st_mode) == 0o600


def test_a_plan_goes_to_the_file_or_the_folder_named(tmp_path: Path) -> None:
    talk = str(a_talk(tmp_path / "samtale.json"))
    Path("mappe").mkdir()
    assert main(["export", talk, "-o", "plan.md"]) == 0
    assert main(["export", "--output=mappe", talk]) == 0
    assert Path("plan.md").read_bytes() == Path("mappe/samtale.md").read_bytes()


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
    assert main(["export", str(talk), "-o", "./samtale.json", "--force"]) == 1
    assert "samtale.json" in one_sentence(capsys)
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


# The app


@pytest.mark.parametrize("words", [[], ["new"], ["new", "herlev", "--kind", "MUS"], ["demo"]])
def test_without_a_terminal_the_app_says_so(capsys: Capture, words: list[str]) -> None:
    assert main(words) == 1
    assert "terminal" in one_sentence(capsys)


def test_a_damaged_talk_is_said_together_with_its_last_good_version(capsys: Capture, tmp_path: Path) -> None:
    talk = a_talk(tmp_path / "samtale.json")
    talk.with_suffix(".before").write_bytes(talk.read_bytes())
    talk.write_bytes(talk.read_bytes()[:-9])
    assert main(["open", str(talk)]) == 1
    sentence = one_sentence(capsys)
    assert "Filen er beskadiget" in sentence
    assert "sidste gode udgave fra 2026-" in sentence


def test_a_talk_is_read_before_the_app_is_opened(capsys: Capture, tmp_path: Path) -> None:
    assert main(["open", "væk.json"]) == 1
    assert "væk.json" in one_sentence(capsys)
    Path("andet.json").write_text("{}", "utf-8")
    assert main(["open", "andet.json"]) == 1
    assert "andet.json" in one_sentence(capsys)
    assert main(["open", str(a_talk(tmp_path / "samtale.json"))]) == 1
    assert "terminal" in one_sentence(capsys)


# When something gives way


@pytest.mark.parametrize(
    ("trouble", "code"), [(KeyboardInterrupt(), 130), (KeyError("Jonas Holm"), 1), (MusError("ukendt id"), 1)]
)
def test_no_trouble_shows_a_traceback_or_what_people_wrote(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, trouble: BaseException, code: int
) -> None:
    def give_way(_: object) -> int:
        raise trouble

    monkeypatch.setattr("mus_tui.cli.COMMANDS", {"paths": give_way})
    monkeypatch.setattr("mus_tui.cli._close_output", lambda: None)
    assert main(["paths"]) == code
    sentence = one_sentence(capsys)
    assert "Jonas" not in sentence
    assert "Traceback" not in sentence


def mus(*words: str) -> list[str]:
    return [sys.executable, "-m", "mus_tui", *words]


@pytest.mark.skipif(os.name == "nt", reason="Windows tells of a closed pipe in another way")
def test_a_reader_who_leaves_early_gets_one_sentence() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(mus("templates", "show", "herlev"), stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert done.returncode == 1
    assert done.stderr.decode().count("\n") == 1


def test_a_pipe_gets_utf_8_whatever_the_machine_prefers() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    done = subprocess.run(mus("foo\N{SNOWMAN}"), capture_output=True, env=environment, check=False)
    assert done.returncode == 2
    assert "«foo\N{SNOWMAN}»" in done.stderr.decode("utf-8")


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


def test_a_locked_talk_is_one_sentence_where_nobody_can_be_asked(tmp_path: Path, capsys: Capture) -> None:
    from mus_tui.storage import sealing
    from mus_tui.storage.sealing import Seal

    file = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(), datetime(2026, 3, 9, tzinfo=UTC))
    document = json.loads(file.read_text("utf-8"))
    lock = {"version": 1, **Seal("age1unknown", "key")._asdict()}
    head = {"id": "k7f3qa", "held": "2026-03-09", "kind": "MUS", "follow_up": ""}
    locked = {"format": "mus-talk", "version": document["version"], "head": head, "lock": lock, "sealed": "…"}
    file.write_text(json.dumps(locked), "utf-8")
    sealing.forget_everything()
    assert main(["export", str(file), "-o", "-"]) == 1
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err == f"Samtalen er låst. Åbn den med adgangssætningen først: {file}\n"
