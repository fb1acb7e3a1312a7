"""A filled-in form comes from whatever program it was written in."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.errors import MusError
from mus_tui.storage.preparation.form_file import read_form

WORDS = "Jeg øver mig på «ja» – også når det gælder."


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_form_is_read_as_notepad_and_word_save_it(tmp_path: Path, coding: str) -> None:
    form = tmp_path / "skema.md"
    form.write_bytes(WORDS.encode(coding))
    assert read_form(form) == WORDS


@pytest.mark.parametrize("data", [WORDS.encode()[:5] + b"\xff" + WORDS.encode()[5:], b"\x81\xe6"])
def test_a_damaged_form_and_a_foreign_file_are_not_taken_for_old_text(tmp_path: Path, data: bytes) -> None:
    form = tmp_path / "skema.md"
    form.write_bytes(data)
    with pytest.raises(MusError, match="form_not_text"):
        read_form(form)
