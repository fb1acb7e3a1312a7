"""A talk is known by what is in its file, whatever the file is called and whatever happened to it."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.storage.talk import all_talks as looking
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.all_talks import all_talks, search
from mus_tui.storage.talk.generations import before_file
from mus_tui.storage.talk.talk_file import VERSION, new_talk_path, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

AT = datetime(2026, 5, 1, 9, 0, tzinfo=UTC)


def save(folder: Path, day: str, *names: str, changed: datetime = AT) -> Path:
    """Save a talk of its own in a file with the name that we give."""
    people = tuple(Participant(id=f"p{n}", role="leder", name=name) for n, name in enumerate(names))
    talk = sample_talk().altered(held=date.fromisoformat(day), id=f"t{day.replace('-', '')}")
    if people:
        talk = talk.altered(participants=people)
    path = new_talk_path(folder, talk)
    save_talk(path, talk, Position(), changed)
    return path


def listed(folder: Path) -> list[tuple[str, str]]:
    """Return the file of each talk, and what is said of it."""
    return [(each.file.name, each.copy or each.state) for each in all_talks(folder)]


def test_a_renamed_talk_is_listed_by_its_day_among_the_others(tmp_path: Path) -> None:
    new = save(tmp_path, "2026-03-09")
    renamed = save(tmp_path, "2025-06-01").rename(tmp_path / "Samtale med Mette.JSON")
    without_ending = save(tmp_path, "2025-02-01").rename(tmp_path / "gemt til senere")
    old = save(tmp_path, "2024-03-09")
    assert [each.file for each in all_talks(tmp_path)] == [new, renamed, without_ending, old]


def test_what_is_no_talk_of_its_own_is_not_listed(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    for ending in (".before", ".conflict-1", ".other-2", ".damaged-1", ".json.12-0123abcd.tmp"):
        shutil.copy(file, file.with_suffix(ending))
    shutil.copy(file, tmp_path / ".skjult.json")
    (tmp_path / "indkøb.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "andet.json").write_text('{"format": "mus-made", "version": 1}', encoding="utf-8")
    (tmp_path / "mappe").mkdir()
    assert listed(tmp_path) == [(file.name, "open")]


@pytest.mark.parametrize(
    ("name", "hour", "said"),
    [("Kopi af samtalen.json", 9, "same"), ("{stem} (Mettes konflikt).json", 8, "older"), ("z.json", 10, "newer")],
)
def test_copies_of_a_talk_are_told_from_the_one_that_is_named_after_it(
    tmp_path: Path, name: str, hour: int, said: str
) -> None:
    file = save(tmp_path, "2026-03-09")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    copy = save(elsewhere, "2026-03-09", changed=AT.replace(hour=hour)).rename(tmp_path / name.format(stem=file.stem))
    assert sorted(listed(tmp_path)) == sorted([(file.name, "open"), (copy.name, said)])


def test_a_talk_that_lies_there_under_another_name_alone_is_no_copy(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    for name in ("a.json", "b.json"):
        shutil.copy(file, tmp_path / name)
    file.unlink()
    assert sorted(said for _, said in listed(tmp_path)) == ["open", "same"]


def test_the_copy_of_a_damaged_talk_is_not_put_after_it(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    copy = Path(shutil.copy(file, tmp_path / "redning.json"))
    file.write_bytes(b"")
    assert sorted(listed(tmp_path)) == sorted([(file.name, "damaged"), (copy.name, "open")])


def _newer(file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b'"version": %d' % VERSION, b'"version": 99', 1))


def _of_zeros(file: Path) -> None:
    data = file.read_bytes()
    file.write_bytes(data[:5000] + b"\0" * 100 + data[5100:])


def _a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_text("hello"),
        lambda file: file.write_bytes(b""),
        lambda file: file.write_bytes(file.read_bytes()[: file.stat().st_size // 2]),
        lambda file: file.write_bytes(file.read_bytes()[:200]),
        lambda file: file.write_bytes(file.read_bytes()[:-3]),
        lambda file: file.write_bytes(file.read_bytes()[:5000] + b"\xff\xfe" + file.read_bytes()[5000:]),
        lambda file: file.write_bytes(os.urandom(500)),
        _newer,
        _of_zeros,
        _a_folder,
    ],
)
def test_a_damaged_talk_is_there_with_its_day_and_what_its_last_good_version_says(
    tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    file, alone = save(tmp_path, "2026-03-09", "Mette Friis"), save(tmp_path, "2025-01-05", "Bo")
    shutil.copy(file, before_file(file))
    spoil(file)
    spoil(alone)
    first, second = all_talks(tmp_path)
    assert (first.file, first.state, first.held, first.people) == (file, "damaged", "2026-03-09", ("Mette Friis",))
    assert (second.file, second.state, second.held, second.people) == (alone, "damaged", "2025-01-05", ())


def test_a_talk_that_may_not_be_read_is_there_as_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = save(tmp_path, "2026-03-09")
    real: Callable[..., object] = Path.open

    def refused(path: Path, *args: object) -> object:
        if path == file:
            raise PermissionError(13, "Permission denied", str(path))
        return real(path, *args)

    monkeypatch.setattr(Path, "open", refused)
    assert listed(tmp_path) == [(file.name, "damaged")]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root reads everything")
def test_a_talk_without_permission_is_there_as_damaged(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    file.chmod(0)
    assert listed(tmp_path) == [(file.name, "damaged")]
    file.chmod(stat.S_IRUSR | stat.S_IWUSR)


def test_a_renamed_talk_that_was_cut_in_half_is_damaged_too(tmp_path: Path) -> None:
    renamed = save(tmp_path, "2026-03-09").rename(tmp_path / "samtale.json")
    renamed.write_bytes(renamed.read_bytes()[:6000])
    assert listed(tmp_path) == [("samtale.json", "damaged")]


def test_a_whole_talk_in_another_layout_is_not_damaged(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    file.write_bytes(b"\xef\xbb\xbf" + file.read_bytes().replace(b"\n}\n", b"}"))
    assert listed(tmp_path) == [(file.name, "open")]


@pytest.mark.usefixtures("quick_keys")
def test_a_locked_talk_is_not_damaged(tmp_path: Path) -> None:
    file = save(tmp_path, "2026-03-09")
    locking.lock_talk(file, "fire tilfældige ord her")
    assert listed(tmp_path) == [(file.name, "locked")]


def test_only_the_last_written_of_the_other_names_are_looked_at_where_that_is_asked(tmp_path: Path) -> None:
    for n in range(3):
        renamed = save(tmp_path, f"2026-03-0{n + 1}").rename(tmp_path / f"{n}.json")
        os.utime(renamed, (1000 - n, 1000 - n))
    assert [each.file.name for each in all_talks(tmp_path, others=2)] == ["1.json", "0.json"]
    assert len(list(all_talks(tmp_path))) == 3


def test_files_of_todays_version_are_listed_without_reading_them_whole() -> None:
    assert looking.PLAIN_UP_TO == VERSION


def test_a_folder_that_is_not_there_holds_no_talks(tmp_path: Path) -> None:
    assert list(all_talks(tmp_path / "none")) == []
    assert list(search(tmp_path / "none", "Mette")) == []


def test_a_search_finds_all_its_words_in_people_template_kind_date_and_file(tmp_path: Path) -> None:
    old = save(tmp_path, "2025-03-01", "Mette Friis", "Søren Ærø")
    new = save(tmp_path, "2026-03-09", "Mette Friis", "Jonas Holm", "Ida Lund")
    bad = tmp_path / "2026-01-01-mus-bad.json"
    bad.write_text("null", encoding="utf-8")

    def found(words: str) -> list[Path]:
        return [head.file for head in search(tmp_path, words)]

    assert found("") == [new, bad, old]
    assert found("METTE mosekøb mus") == [new, old]
    assert found("ærø") == [old]
    assert found("A\u030arø") == []
    assert found("a\u030a bro") == [] != found("m\u200bette")
    assert found("2026-03 friis") == [new]
    assert found("mus-bad.json") == [bad]
    assert found("Søren Jonas") == []
