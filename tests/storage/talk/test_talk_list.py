from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mus_tui.model.values.listing import TalkHead
from mus_tui.model.values.people import Participant
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from mus_tui.storage.talk.talk_list import newest, read_head
from tests.model.build import a_day, last_year
from tests.sample import sample_talk

HEAD = (
    '{"id": "k7", "held": "2026-03-09", "template": "Mosekøb", "kind": "MUS", "people": ["Mette", "Jonas"], '
    '"state": "open", "agreements": 3, "changed": "2026-03-09T10:32:00"}'
)


def write(folder: Path, head: str, name: str = "2026-03-09-mus-k7.json") -> Path:
    path = folder / name
    text = f'{{"format": "mus-talk", "version": 1, "checksum": "sha256:0", "head": {head}, "position": {{}}'
    path.write_text(text, encoding="utf-8")
    return path


def save(folder: Path, day: str, *names: str) -> Path:
    people = tuple(Participant(id=f"p{n}", role="leder", name=name) for n, name in enumerate(names))
    talk = sample_talk().altered(participants=people, held=date.fromisoformat(day), id=f"x{len(names)}")
    path = new_talk_path(folder, talk)
    save_talk(path, talk, Position(), datetime(2026, 5, 1, 9, 0, tzinfo=UTC))
    return path


def test_a_saved_talk_is_listed_with_what_was_saved(tmp_path: Path) -> None:
    talk = sample_talk().altered(previous=(last_year(),)).with_closing(follow_up=a_day(2026, 9, 1))
    talk = talk.closed(datetime(2026, 3, 9, 12, 0, tzinfo=UTC))
    path = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(path, talk, Position(), datetime(2026, 3, 9, 12, 0, 30, tzinfo=UTC))
    assert read_head(path) == TalkHead(
        path,
        "k7f3qa",
        "2026-03-09",
        "Mosekøb",
        "MUS",
        ("Mette Friis", "Jonas Holm"),
        "closed",
        1,
        "2026-03-09T12:00:30+00:00",
        follows="b2m9xx",
        next_talk="2027-03-09",
        follow_up="2026-09-01",
        plan="made",
        promises=(("2026-06-01", "Mette"),),
    )


def test_somebody_without_a_name_is_listed_by_role(tmp_path: Path) -> None:
    head = read_head(save(tmp_path, "2026-03-09", "", "Jonas Holm"))
    assert head is not None
    assert head.people == ("Leder", "Jonas Holm")


def test_the_newest_come_first_and_only_talks(tmp_path: Path) -> None:
    names = ["2025-01-02-mus-a.json", "2026-03-09-grus-b.json", "2026-03-10-mus-c (kopi).json"]
    others = [".2026-03-09-mus-b.json.12-0123abcd.tmp", "settings.json", "2026-03-09-mus-b.md", "2026-03-09.json"]
    for name in names + others:
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in newest(tmp_path, 10)] == names[::-1]
    assert [path.name for path in newest(tmp_path, 1, skip=1)] == [names[1]]
    assert newest(tmp_path, 5, skip=3) == []


def test_a_folder_that_is_not_there_holds_no_talks(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert newest(tmp_path / "none", 5) == []
    assert newest(tmp_path / "file", 5) == []


def test_only_the_beginning_of_a_file_is_read(tmp_path: Path) -> None:
    path = write(tmp_path, HEAD)
    whole = read_head(path)
    assert whole is not None
    path.write_bytes(path.read_bytes() + b"\xff" * 10_000)
    assert read_head(path) == whole
    path.write_bytes(b" " * 4096 + path.read_bytes())
    assert read_head(path) is None


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"open"', '"ajar"'),
        ('"2026-03-09"', '"2026-02-30"'),
        ('"2026-03-09"', "20260309"),
        ('"2026-03-09T10:32:00"', '"yesterday"'),
        ('["Mette", "Jonas"]', '"Mette"'),
        ('["Mette", "Jonas"]', '["Mette", 1]'),
        ('["Mette", "Jonas"]', "{}"),
        ('"agreements": 3', '"agreements": -3'),
        ('"agreements": 3', '"agreements": true'),
        ('"agreements": 3', '"agreements": 1e99'),
        ('"id": "k7", ', ""),
        ('"state"', '"standing": "ajar", "state"'),
        ('"state"', '"next_talk": "soon", "state"'),
        ('"state"', '"promises": 7, "state"'),
        ('"state"', '"promises": [7], "state"'),
        (HEAD, "[]"),
        (HEAD, "null"),
        (HEAD, "[" * 4000),
        (HEAD, '"head"'),
        (HEAD, HEAD[:60]),
    ],
)
def test_anything_strange_is_not_listed_and_never_raises(tmp_path: Path, old: str, new: str) -> None:
    assert old in HEAD
    assert read_head(write(tmp_path, HEAD)) is not None
    assert read_head(write(tmp_path, HEAD.replace(old, new))) is None


def test_what_is_no_talk_is_not_listed(tmp_path: Path) -> None:
    path = tmp_path / "2026-03-09-mus-k7.json"
    assert read_head(path) is None
    assert read_head(tmp_path) is None
    for data in (b"", b"\xff\xfe\x00", b"{}", b'{"format": "other", "version": 1, "head": ' + HEAD.encode()):
        path.write_bytes(data)
        assert read_head(path) is None


def test_text_in_a_list_cannot_steer_the_terminal(tmp_path: Path) -> None:
    head = read_head(
        write(tmp_path, HEAD.replace("Mette", r"\u001b]0;x\u0007\u202eM\n\ud800").replace("MUS", r"\u009b"))
    )
    assert head is not None
    assert head.people == ("�]0;x��M��", "Jonas")
    assert head.kind == "�"
