"""A passphrase that takes no time: the real one is made to take a second, for whoever guesses too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mus_tui.storage.disk import sealing


@contextmanager
def no_work_for_keys() -> Iterator[None]:
    """Begin and end without keys, and let a passphrase take no time."""
    with pytest.MonkeyPatch.context() as patch:
        yield from _quick(patch)


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As `no_work_for_keys`, until a test undoes it to see the real ones."""
    yield from _quick(monkeypatch)


def _quick(patch: pytest.MonkeyPatch) -> Iterator[None]:
    sealing.forget_everything()
    patch.setattr(sealing, "_sealed_key", _sealed_key)
    patch.setattr(sealing, "_key_in", _key_in)
    yield
    sealing.forget_everything()


def _sealed_key(identity: object, passphrase: str) -> str:
    return f"{passphrase}|{identity}"[::-1]


def _key_in(sealed: str, passphrase: str) -> str:
    known, _, identity = sealed[::-1].partition("|")
    if known != passphrase:
        raise ValueError(passphrase)
    return identity
