"""A passphrase that takes no time: the real one is made to take a second, for whoever guesses too."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mus_tui.storage import sealing


@pytest.fixture
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Begin and end without keys, and let a passphrase take no time."""
    sealing.forget_everything()
    monkeypatch.setattr(sealing, "_sealed_key", lambda identity, passphrase: f"{passphrase}|{identity}"[::-1])
    monkeypatch.setattr(sealing, "_key_in", _key_in)
    yield
    sealing.forget_everything()


def _key_in(sealed: str, passphrase: str) -> str:
    known, _, identity = sealed[::-1].partition("|")
    if known != passphrase:
        raise ValueError(passphrase)
    return identity
