"""In every test of the screens the pilot waits until the app is at rest, and a button is ready for the next press."""

from __future__ import annotations

import pytest
from textual.widgets import Button

from mus_tui.tui.kit.keys.seen_first import SeenFirst
from mus_tui.tui.papers.flow import browser
from tests.tui.read_once import read_styles_once
from tests.tui.rest import wait_for_rest_instead


@pytest.fixture(autouse=True)
def rest(monkeypatch: pytest.MonkeyPatch) -> None:
    wait_for_rest_instead(monkeypatch)


@pytest.fixture(autouse=True)
def styles_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    read_styles_once(monkeypatch)


@pytest.fixture(autouse=True)
def ready_buttons(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no button refuse a press for 0.2 s after the last one, as it does to a hand that trembles."""
    ready = property(lambda _: 0.0, lambda _, __: None)
    monkeypatch.setattr(Button, "active_effect_duration", ready, raising=False)


@pytest.fixture(autouse=True)
def questions_read_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a question that comes on an Enter be read as soon as it stands there; its own test reads it slowly."""
    monkeypatch.setattr(SeenFirst, "UNSEEN_SECONDS", 0.0)


@pytest.fixture(autouse=True)
def no_browser(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no test open a browser."""
    monkeypatch.setattr(browser, "open_page", lambda _: False)


@pytest.fixture(autouse=True)
def no_waiting_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a save come no slower than it is written; that it waits for the disk, the tests of the storage see."""
    monkeypatch.setattr("os.fsync", lambda _: None)
