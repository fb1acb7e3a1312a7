"""The talk that a plan was made in is found where it lies."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from mus_tui.model.rules.about_talk import with_about
from mus_tui.model.rules.last_year import following
from mus_tui.model.values.position import Position
from mus_tui.storage.talk.earlier_talk import find_earlier
from mus_tui.storage.talk.talk_file import new_talk_path, save_talk
from tests.sample import sample_talk
from tests.tui.first_screen import NOW


def test_a_talk_that_was_moved_after_its_file_was_named_is_found_by_its_id(tmp_path: Path) -> None:
    talk = sample_talk()
    file = new_talk_path(tmp_path, talk)
    moved = with_about(talk, {}, talk.place, date(2026, 4, 1))
    save_talk(file, moved, Position(), NOW)
    talk = following(sample_talk().altered(id="next1"), moved)
    assert find_earlier(tmp_path, talk) == ((file, moved),)
