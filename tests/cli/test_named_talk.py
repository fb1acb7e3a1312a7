"""Which talk is meant by a few words after a command; the words are never guessed at."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest

from mus_tui.cli.main import main
from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.words import Asked, CliError, read_words
from tests.cli.at_prompt import Capture, one_sentence
from tests.model.earlier_talks import held
from tests.sample import sample_talk
from tests.tui.first_screen import keep


def asked(words: str) -> Asked:
    return read_words(["open", *words.split()])


@pytest.fixture
def talks(home: Path) -> dict[str, Path]:
    """Keep three talks: two with Mette, one of them with Åse."""
    jonas = sample_talk()
    return {
        "jonas": keep(home, jonas, "2026-03-09"),
        "jonas before": keep(home, jonas, "2025-03-10"),
        "åse": keep(home, held("tzz9", "Åse Ravn-Holm", "Bo Ravn"), "2026-05-04"),
    }


@pytest.mark.parametrize(
    ("words", "talk"),
    [
        ("2026-03-09-mus-t20260309", "jonas"), ("2026-03-09-mus-t20260309.json", "jonas"), ("T20260309", "jonas"),
        ("jonas 2026", "jonas"), ("Jonas Holm 9.3.2026", "jonas"), ("9. marts 2026", "jonas"), ("9/3-26", "jonas"),
        ("9. mar. 2026", "jonas"), ("mus, jonas, marts 2026", "jonas"), ("9 March jonas", "jonas"),
        ("JH 2025", "jonas before"), ("2025-03-10 mette", "jonas before"), ("åse", "åse"), ("ÅSE ravn-holm", "åse"),
        ("4. maj", "åse"), ("bo", "åse"), ("mandag den 4. maj 2026", "åse"),
        ("ravn holm", "åse"), ("åse Ravn Holm 4/5", "åse"), ("jonas-holm 2025", "jonas before"),
    ],
)  # fmt: skip
def test_a_talk_is_named_by_file_id_person_and_day(talks: dict[str, Path], words: str, talk: str) -> None:
    for form in ("NFC", "NFD"):
        named = unicodedata.normalize(form, words)
        assert talk_named(asked(named), named.split()) == talks[talk]


@pytest.mark.parametrize(
    "words", ["Mett", "ol", "Jonas 2024", "9.13", "31/3", "Åse 9.3.2026", "–", "holm 4", "åse holm"]
)
def test_part_of_a_word_is_nobody_and_another_day_is_another_talk(talks: dict[str, Path], words: str) -> None:
    with pytest.raises(CliError, match="no_such_talk"):
        talk_named(asked(words), words.split())


def test_where_several_fit_they_are_listed_and_none_is_taken(talks: dict[str, Path], capsys: Capture) -> None:
    assert main(["open", "Jonas"]) == 2
    first, second, said = capsys.readouterr().err.splitlines()
    columns = [each.strip() for each in first.split("  ") if each]
    assert columns == ["9. mar. 2026", "Mosekøb", "MUS", "Mette Friis, Jonas Holm", "2026-03-09-mus-t20260309.json"]
    assert second.startswith("10. mar. 2025")
    assert "mus open 2026-03-09-mus-t20260309.json" in said


def test_a_file_where_they_stand_comes_before_what_the_words_may_mean(
    talks: dict[str, Path], home: Path, capsys: Capture
) -> None:
    shutil.copy(talks["åse"], "jonas")
    assert talk_named(asked("jonas"), ["jonas"]) == Path("jonas")


def test_a_copy_is_named_by_its_file_alone(talks: dict[str, Path]) -> None:
    copy = talks["åse"].with_name("Kopi af Åse.json")
    shutil.copy(talks["åse"], copy)
    assert talk_named(asked("åse"), ["åse"]) == talks["åse"]
    for words in ("kopi af åse", "Kopi af Åse.json"):
        assert talk_named(asked(words), words.split()) == copy


@pytest.mark.parametrize("command", ["open", "prepare", "follow-up", "export", "invite", "destroy", "take-in"])
def test_every_command_that_takes_a_talk_takes_it_by_name(
    talks: dict[str, Path], command: str, capsys: Capture
) -> None:
    assert main([command, "Nogen"]) == 2
    assert "Ingen samtale passer på «Nogen»" in one_sentence(capsys)


def test_a_form_is_for_somebody_in_a_talk_that_is_named(talks: dict[str, Path], capsys: Capture) -> None:
    assert main(["form", "åse", "--for", unicodedata.normalize("NFD", "Åse Ravn-Holm"), "-o", "-"]) == 0
    assert "Åse Ravn-Holm" in capsys.readouterr().out
    # Without anybody it is the talk to sit with; what is neither template nor talk is told of as before.
    for named in ("åse", "2026-05-04-mus-t20260504"):
        assert main(["form", named, "-o", "-"]) == 0
        assert "- **Leder:** Åse Ravn-Holm" in capsys.readouterr().out
    assert main(["form", "ingen"]) == 1
    assert "skabelon" in one_sentence(capsys)


def test_nothing_is_destroyed_unasked_by_the_name_of_a_person(talks: dict[str, Path], capsys: Capture) -> None:
    assert main(["destroy", "Åse", "--yes"]) == 2
    assert "er «Åse» ikke nok: nævn samtalens fil eller id" in one_sentence(capsys)
    assert main(["destroy", "Ingen", "--yes"]) == 2
    assert "Ingen samtale passer" in one_sentence(capsys)
    assert talks["åse"].exists()
    assert main(["destroy", "t20260504", "--yes"]) == 0
    assert not talks["åse"].exists()


def test_words_after_a_file_are_too_many(talks: dict[str, Path], capsys: Capture) -> None:
    assert main(["export", "samtale.json", "plan.md"]) == 2
    assert "«plan.md» er for meget" in one_sentence(capsys)
