"""«Gemt» stands only while the last letter is on the disk; between, a sign as wide, and after a second it is said."""

from __future__ import annotations

import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.preparation.preparation_file import save_preparation
from mus_tui.storage.talk.talk_file import save_talk
from mus_tui.tui.keeping.flow.autosave import CALM_SECONDS, DELAY_SECONDS, AutoSave
from mus_tui.tui.keeping.flow.saved_words import saved_words
from mus_tui.tui.saving import SaveState
from tests.sample import sample_talk
from tests.tui.at_table import NOW, at_table, on_screen
from tests.tui.rest import at_rest

SAVED, WRITING, LATE = "● Gemt 10:32", "○           ", "○ Ikke gemt endnu"


class Sign:
    """An autosave whose time goes on when it is told to, and all that its sign said one after another."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self.trouble: MusError | None = None
        self._timers: list[tuple[float, Callable[[], object]]] = []
        self.autosave = AutoSave(
            folder / "x", lambda: self._write, lambda *_: False, lambda: NOW, self._later, self._say, NOW
        )

    def _later(self, seconds: float, then: Callable[[], object]) -> None:
        self._timers.append((seconds, then))

    def _write(self, _: Path) -> None:
        if self.trouble:
            raise self.trouble

    def _say(self, state: SaveState) -> None:
        words = saved_words(state, NOW)
        if self.said[-1:] != [words]:
            self.said.append(words)

    async def passes(self, seconds: float) -> None:
        """Let the timer of so many seconds ring."""
        timer = next(each for each in self._timers if each[0] == seconds)
        self._timers.remove(timer)
        if isinstance(ringing := timer[1](), Coroutine):
            await ringing


async def test_it_says_saved_again_when_all_is_saved_and_nobody_has_written_for_a_second(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    sign.autosave.changed()
    assert sign.said == [WRITING]
    await sign.passes(DELAY_SECONDS)
    assert sign.said == [WRITING], "it would blink while somebody writes"
    await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING, SAVED]


async def test_it_stands_still_for_as_long_as_somebody_writes(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    for _ in range(5):
        sign.autosave.changed()
        await sign.passes(DELAY_SECONDS)
        sign.autosave.changed()
        await sign.passes(DELAY_SECONDS)
        await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING]
    await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING, SAVED]


async def test_what_is_not_saved_after_a_second_is_said_in_words(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    sign.autosave.changed()
    await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING, LATE]
    await sign.passes(DELAY_SECONDS)
    assert sign.said == [WRITING, LATE, WRITING]
    await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING, LATE, WRITING, SAVED]


async def test_asking_to_save_answers_at_once(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    sign.autosave.changed()
    await sign.autosave.save()
    assert sign.said == [WRITING, SAVED]
    sign.autosave.changed()
    sign.autosave.save_at_once()
    assert sign.said == [WRITING, SAVED, WRITING, SAVED]


async def test_a_letter_typed_while_an_earlier_one_is_saved_is_not_said_to_be(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    sign.autosave.changed()
    typed = threading.Event()

    def write(_: Path) -> None:
        sign.autosave.changed()
        typed.set()

    sign.autosave._take = lambda: write
    await sign.autosave.save()
    assert typed.is_set()
    assert sign.said == [WRITING]


async def test_trouble_is_said_until_it_is_over_and_then_that_all_is_saved(tmp_path: Path) -> None:
    sign = Sign(tmp_path)
    sign.trouble = MusError("cannot_write_full", path=tmp_path)
    sign.autosave.changed()
    await sign.passes(DELAY_SECONDS)
    sign.autosave.changed()
    await sign.passes(CALM_SECONDS)
    assert sign.said == [WRITING, "! Ikke gemt siden 10:32, disken er fuld · Ctrl+S"]
    sign.trouble = None
    await sign.autosave.save()
    assert sign.said[2:] == [SAVED]


@pytest.mark.parametrize(
    "at", [NOW, datetime(2025, 3, 9, 8, 5, tzinfo=UTC), None], ids=["today", "last year", "never saved"]
)
def test_the_sign_while_somebody_writes_is_as_wide_as_the_words(at: datetime | None) -> None:
    writing = saved_words(SaveState(at, None, sign="writing"), NOW)
    assert len(writing) == len(saved_words(SaveState(at or NOW, None), NOW))
    assert writing.strip() == "○"


async def test_a_talk_says_when_it_was_saved_and_not_when_it_was_opened(tmp_path: Path) -> None:
    file = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(step="q-hverdag"), datetime(2026, 3, 9, 8, 5).astimezone())
    async with at_table(tmp_path) as (app, pilot):
        app.doors.open(file)
        await at_rest(pilot)
        assert "● Gemt 9. mar. 2026 08:05" in on_screen(app)
        await pilot.press("x")
        assert "Gemt" not in on_screen(app)
        await pilot.press("ctrl+s")
        assert SAVED in on_screen(app)


async def test_a_preparation_says_it_too(tmp_path: Path) -> None:
    file = tmp_path / "2026-03-09-mus-k7f3qa.json"
    save_talk(file, sample_talk(), Position(), datetime(2026, 3, 9, 8, 5, tzinfo=UTC))
    mine = Preparation(talk=sample_talk().id, participant="p2").with_note("hverdag", "Mit")
    save_preparation(file, mine, Position(step="q-hverdag"))
    async with at_table(tmp_path) as (app, pilot):
        app.doors.prepare(file, "p2")
        await at_rest(pilot)
        assert "● Gemt " in on_screen(app)
        await pilot.press("x")
        assert "Gemt" not in on_screen(app)
        await pilot.press("ctrl+s")
        assert SAVED in on_screen(app)
