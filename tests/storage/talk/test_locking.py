from __future__ import annotations

import json
import os
import shutil
import subprocess
import unicodedata
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest

from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk import sealing
from mus_tui.storage.preparation.preparation_file import (
    load_preparation,
    load_shared,
    private_file,
    save_preparation,
    shared_file,
)
from mus_tui.storage.talk import locking
from mus_tui.storage.talk.kept_talk import KeptTalk
from mus_tui.storage.talk.talk_file import load_talk, save_talk
from tests.quick_keys import quick_keys  # noqa: F401 - a fixture
from tests.sample import sample_talk

CHANGED = datetime(2026, 3, 9, 10, 32, tzinfo=UTC)
HERE = Position(step="q-laere")
PHRASE = "fire grønne heste i regn"
CANARY = "kanariefugl"


pytestmark = pytest.mark.usefixtures("quick_keys")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(path, sample_talk().with_note("laere", CANARY), HERE, CHANGED)
    return path


def everything_in(folder: Path) -> bytes:
    return b"".join(file.read_bytes() for file in folder.iterdir())


def test_a_locked_talk_is_opened_with_its_passphrase_and_with_no_other(path: Path) -> None:
    before = load_talk(path)
    locking.lock_talk(path, PHRASE)
    sealing.forget_everything()
    with pytest.raises(MusError, match="talk_locked"):
        load_talk(path)
    with pytest.raises(MusError, match="wrong_passphrase"):
        locking.unlock(path, "fire grønne heste i sol")
    with pytest.raises(MusError, match="talk_locked"):
        load_talk(path)
    locking.unlock(path, PHRASE)
    assert load_talk(path) == before


def test_a_machine_that_is_busy_for_a_moment_is_waited_for(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyrage

    monkeypatch.undo()
    refusals = iter([True, True, False])

    def decrypt(sealed: bytes, passphrase: str) -> bytes:
        if next(refusals):
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return b"the key"

    monkeypatch.setattr(pyrage.passphrase, "decrypt", decrypt)
    assert sealing._key_in("sealed", PHRASE) == "the key"


@pytest.mark.parametrize(("locked", "opened"), [("NFC", "NFD"), ("NFD", "NFC")])
def test_a_letter_with_its_accent_apart_is_the_same_passphrase(
    path: Path, locked: Literal["NFC", "NFD"], opened: Literal["NFC", "NFD"]
) -> None:
    locking.lock_talk(path, unicodedata.normalize(locked, "fire små idéer"))
    sealing.forget_everything()
    locking.unlock(path, unicodedata.normalize(opened, "fire små idéer"))
    assert load_talk(path).talk.note("laere") == CANARY


def test_outside_the_seal_stand_format_version_id_day_kind_and_follow_up_and_nothing_else(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    document = json.loads(path.read_text("utf-8"))
    assert list(document) == ["format", "version", "head", "lock", "sealed"]
    assert document["head"] == {"id": "k7f3qa", "held": "2026-03-09", "kind": "MUS", "follow_up": ""}
    for word in (CANARY, "Mette", "Jonas", "Mosekøb"):
        assert word.encode() not in path.read_bytes()


def test_it_stays_locked_in_every_file_that_is_written_after_it_was_opened(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    sealing.forget_everything()
    locking.unlock(path, PHRASE)
    loaded, kept = KeptTalk.opened(path)
    kept.save(loaded.talk.with_note("hverdag", f"{CANARY} igen"), HERE, CHANGED)
    kept.leave()
    # Somebody else's version comes into its place: ours lies beside it.
    path.write_bytes(path.read_bytes().replace(b'"follow_up": ""', b'"follow_up": "x"'))
    kept.save(loaded.talk.with_note("hverdag", f"{CANARY} endnu en gang"), HERE, CHANGED)
    mine = Preparation(talk="k7f3qa", participant="p2").with_note("laere", CANARY).with_shared("laere")
    save_preparation(path, mine, HERE)
    locking.lock_preparation(path, "p2", "min egen")
    names = {file.name.removeprefix(path.stem) for file in path.parent.iterdir()}
    assert names >= {".json", ".before", ".conflict-1", ".p2.prep", ".p2.shared"}
    assert CANARY.encode() not in everything_in(path.parent)


def test_locking_seals_what_already_lies_beside_the_talk(path: Path) -> None:
    loaded, kept = KeptTalk.opened(path)
    kept.save(loaded.talk.with_note("hverdag", "mere"), HERE, CHANGED)
    mine = Preparation(talk="k7f3qa", participant="p2").with_note("laere", CANARY).with_shared("laere")
    save_preparation(path, mine, HERE)
    (path.parent / f"{path.stem}.damaged-1").write_bytes(f'{{"format": "mus-talk", {CANARY}'.encode())
    private_file(path, "p2").unlink()
    assert path.with_suffix(".before").exists()
    locking.lock_talk(path, PHRASE)
    assert CANARY.encode() not in everything_in(path.parent)
    assert load_shared(path, "p2") == mine.shared_part()


def test_a_new_passphrase_opens_every_version_and_the_old_one_none(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    loaded, kept = KeptTalk.opened(path)
    kept.save(loaded.talk.with_note("hverdag", "mere"), HERE, CHANGED)
    locking.change_talk_passphrase(path, "syv blå katte")
    for file in (path, path.with_suffix(".before")):
        sealing.forget_everything()
        with pytest.raises(MusError, match="wrong_passphrase"):
            locking.unlock(file, PHRASE)
        locking.unlock(file, "syv blå katte")
        assert load_talk(file).talk.note("laere") == CANARY
    assert CANARY.encode() not in everything_in(path.parent)


def test_the_lock_can_be_taken_off_again(path: Path) -> None:
    before = path.read_bytes()
    locking.lock_talk(path, PHRASE)
    locking.unlock_talk_for_good(path)
    assert path.read_bytes() == before
    sealing.forget_everything()
    assert load_talk(path).talk.note("laere") == CANARY


def test_a_preparation_has_a_lock_of_its_own_and_what_is_shared_has_the_talks(path: Path) -> None:
    mine = Preparation(talk="k7f3qa", participant="p2").with_note("laere", CANARY).with_shared("laere")
    save_preparation(path, mine, HERE)
    locking.lock_preparation(path, "p2", PHRASE)
    assert CANARY.encode() not in private_file(path, "p2").read_bytes()
    assert CANARY.encode() in shared_file(path, "p2").read_bytes()
    sealing.forget_everything()
    with pytest.raises(MusError, match="preparation_locked"):
        load_preparation(path, "p2")
    locking.unlock(private_file(path, "p2"), PHRASE)
    assert load_preparation(path, "p2") == (mine, HERE)
    save_preparation(path, mine.with_note("laere", f"{CANARY} to"), HERE)
    assert CANARY.encode() not in private_file(path, "p2").read_bytes()
    locking.unlock_preparation_for_good(path, "p2")
    sealing.forget_everything()
    loaded = load_preparation(path, "p2")
    assert loaded is not None
    assert loaded.preparation.note("laere") == f"{CANARY} to"


def test_a_flipped_bit_anywhere_in_a_locked_talk_is_an_error_and_never_another_talk(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    before, whole = load_talk(path), path.read_bytes()
    # The key is only asked for by the passphrase: a bit flipped there locks it for good, and changes no talk.
    sealed = whole.index(b'"sealed"')
    for place in [*range(0, whole.index(b'"lock"'), 3), *range(sealed, len(whole) - 3, 97)]:
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            assert load_talk(path) == before
        except MusError as error:
            assert error.message in {"talk_damaged", "talk_foreign", "talk_newer"}, place


def test_the_real_key_opens_with_its_passphrase_and_with_no_other_also_for_the_age_program(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.undo()
    locking.lock_talk(path, PHRASE)
    sealing.forget_everything()
    with pytest.raises(MusError, match="wrong_passphrase"):
        locking.unlock(path, "fire grønne heste i sol")
    locking.unlock(path, PHRASE)
    assert load_talk(path).talk.note("laere") == CANARY
    if os.name == "posix" and shutil.which("age"):
        assert CANARY in opened_by_age(path, tmp_path)


def opened_by_age(path: Path, folder: Path) -> str:
    """Open a locked talk as somebody without this program would."""
    document = json.loads(path.read_text("utf-8"))
    key, sealed, identity = folder / "key.age", folder / "sealed.age", folder / "identity"
    key.write_text(document["lock"]["key"])
    sealed.write_text(document["sealed"])
    import pty

    pid, master = pty.fork()
    if pid == 0:
        os.execvp("age", ["age", "-d", "-o", str(identity), str(key)])
    os.read(master, 100)
    os.write(master, f"{PHRASE}\n".encode())
    while True:
        try:
            if not os.read(master, 1000):
                break
        except OSError:
            break
    os.waitpid(pid, 0)
    done = subprocess.run(["age", "-d", "-i", identity, sealed], capture_output=True, check=True)
    return done.stdout.decode()


def test_what_was_kept_beside_a_preparation_is_locked_and_unlocked_with_it(path: Path) -> None:
    mine = Preparation(talk=load_talk(path).talk.id, participant="p2").with_note("laere", "Mit")
    save_preparation(path, mine, HERE)
    kept = [private_file(path, "p2").with_name(f"{path.stem}.p2.other-{n}.prep") for n in (1, 2)]
    kept[0].write_bytes(private_file(path, "p2").read_bytes())
    kept[1].write_bytes(f"half a file {CANARY}".encode())
    before = [file.read_bytes() for file in kept]
    locking.lock_preparation(path, "p2", "fire tilfældige ord her")
    assert all(b'"sealed"' in file.read_bytes() and CANARY.encode() not in file.read_bytes() for file in kept)
    locking.unlock_preparation_for_good(path, "p2")
    assert [file.read_bytes() for file in kept] == before


# What is forgotten, and what an older version may not bring back


def test_what_is_still_on_its_way_when_the_key_is_forgotten_is_sealed(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    _, kept = KeptTalk.opened(path)
    locking.forget_keys()
    kept.save(sample_talk().with_note("hverdag", CANARY), HERE, CHANGED)
    assert CANARY.encode() not in everything_in(path.parent)
    with pytest.raises(MusError, match="talk_locked"):
        load_talk(path)
    locking.unlock(path, PHRASE)
    assert load_talk(path).talk.note("hverdag") == CANARY


def test_an_older_version_laid_back_brings_no_old_passphrase_with_it(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    _, kept = KeptTalk.opened(path)
    older = path.read_bytes()
    locking.change_talk_passphrase(path, "syv blå katte")
    kept.save(sample_talk().with_note("hverdag", "mere"), HERE, CHANGED)
    path.write_bytes(older)
    assert kept.look()
    assert kept.other()
    sealing.forget_everything()
    with pytest.raises(MusError, match="wrong_passphrase"):
        locking.unlock(path.with_suffix(".conflict-1"), PHRASE)
    locking.unlock(path.with_suffix(".conflict-1"), "syv blå katte")


def test_an_older_version_laid_back_brings_no_lock_with_it_that_was_taken_off(path: Path) -> None:
    locking.lock_talk(path, PHRASE)
    _, kept = KeptTalk.opened(path)
    older = path.read_bytes()
    locking.unlock_talk_for_good(path)
    kept.save(sample_talk().with_note("hverdag", "mere"), HERE, CHANGED)
    path.write_bytes(older)
    assert kept.look()
    assert not locking.is_locked(path.with_suffix(".conflict-1"))


def test_a_lock_that_was_taken_off_elsewhere_meanwhile_is_off_and_a_new_one_has_the_new_passphrase(path: Path) -> None:
    in_the_clear = path.read_bytes()
    locking.lock_talk(path, PHRASE)
    KeptTalk.opened(path)
    locking.forget_keys()
    path.write_bytes(in_the_clear)
    loaded, kept = KeptTalk.opened(path)
    kept.save(loaded.talk.with_note("hverdag", "mere"), HERE, CHANGED)
    assert not locking.is_locked(path)
    locking.lock_talk(path, "syv blå katte")
    sealing.forget_everything()
    locking.unlock(path, "syv blå katte")
