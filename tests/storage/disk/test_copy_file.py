"""A copy follows no link, replaces nothing unasked, and only its owner may read it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.disk.copy_file import write_copy

posix = pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes, pipes or free links")


def refused(path: Path, of: Path | None = None, *, overwrite: bool) -> str:
    with pytest.raises(MusError) as caught:
        write_copy(path, "ny", of, overwrite=overwrite)
    return caught.value.message


@posix
def test_a_copy_can_be_read_by_its_owner_alone_also_in_place_of_a_file_that_all_could_read(tmp_path: Path) -> None:
    file = tmp_path / "plan.md"
    write_copy(file, "ny", None, overwrite=False)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    file.chmod(0o644)
    write_copy(file, "nyere", None, overwrite=True)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@posix
@pytest.mark.parametrize("there", [True, False])
def test_a_link_is_not_followed_and_not_replaced_unasked(tmp_path: Path, there: bool) -> None:
    aim, link = tmp_path / "mål.md", tmp_path / "plan.md"
    if there:
        aim.write_text("før", encoding="utf-8")
    link.symlink_to(aim)
    assert refused(link, overwrite=False) == "already_there"
    assert link.is_symlink()
    write_copy(link, "ny", None, overwrite=True)
    assert not link.is_symlink()
    assert aim.exists() is there
    assert not there or aim.read_text(encoding="utf-8") == "før"


@posix
def test_the_talk_is_not_replaced_under_any_name_it_has(tmp_path: Path) -> None:
    talk, same = tmp_path / "samtale.json", tmp_path / "kopi.md"
    talk.write_text("samtalen", encoding="utf-8")
    same.hardlink_to(talk)
    link = tmp_path / "link.md"
    link.symlink_to(talk)
    for path in (talk, same, link, tmp_path / "." / "samtale.json"):
        assert refused(path, talk, overwrite=True) == "copy_is_the_talk"
    assert talk.read_text(encoding="utf-8") == "samtalen"


@posix
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "rør")
    assert refused(tmp_path / "rør", overwrite=True) == "copy_no_file"
