from __future__ import annotations

from pathlib import Path

from mus_tui.storage.talk.talk_files import family_of


def names(talk: Path) -> list[str]:
    return [path.name for path in family_of(talk)]


def test_the_family_is_every_file_that_carries_the_name_with_its_id(tmp_path: Path) -> None:
    stem = "2026-03-09-mus-k7f3qa"
    ours = [
        f"{stem}.json",
        f".{stem}.json.4711-00c0ffee.tmp",
        f"{stem} (Karens konfliktkopi 2026-03-10).json",
        f"{stem}-KARENS-PC.json",
        f"{stem}.p1.prep",
        f"{stem}.p2.shared",
        f"{stem}.sync-conflict-20260310-101500-ABCDEFG.json",
    ]
    others = ["2026-03-09-mus-k7f3qb.json", f"{stem}2.json", "settings.json", "2026-03-09-mus-k7f3q.json"]
    for name in (*ours, *others):
        (tmp_path / name).write_bytes(b"")
    (tmp_path / f"{stem}.folder").mkdir()
    (tmp_path / f"{stem}.link").symlink_to(tmp_path / "settings.json")
    assert names(tmp_path / f"{stem}.json") == [ours[0], *sorted(ours[1:])]


def test_beside_a_name_that_a_person_gave_only_what_we_make_is_family(tmp_path: Path) -> None:
    for name in ("samtale.json", "samtale.p1.prep", ".samtale.json.12-00c0ffee.tmp"):
        (tmp_path / name).write_bytes(b"")
    for name in ("samtale-med-karen.json", "samtale.docx", "samtale (2).json", "samtaler.json"):
        (tmp_path / name).write_bytes(b"")
    assert names(tmp_path / "samtale.json") == ["samtale.json", ".samtale.json.12-00c0ffee.tmp", "samtale.p1.prep"]
