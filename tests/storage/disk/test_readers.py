"""A talk, a preparation or what is shared: cut anywhere, flipped or foreign, it is one plain sentence and untouched."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench.torture.readers import bit_flips, every_truncation, given, readers

_STEPS = {"talk": 197, "preparation": 5, "what is shared": 5}
# The sorts of cases that the public JSON suite has; the whole of it is run by `make torture`.
_STRANGE = (
    '"\\ud800"',
    "1e999",
    "-0",
    "NaN",
    "[" * 9000,
    '{"a":1,"a":2}',
    "\ufeff",
    "\x00",
    "[1,]",
    '"\t"',
    "9" * 9000,
)


@pytest.mark.parametrize("number", range(3))
def test_whatever_is_done_to_a_file_it_is_refused_in_one_sentence_or_is_what_it_was(
    number: int, tmp_path: Path
) -> None:
    reader = list(readers(tmp_path))[number]
    whole = reader.file.read_bytes()
    cut = every_truncation(reader, _STEPS[reader.name])
    flipped = bit_flips(reader, 150)
    strange = given(reader, "strange", (each.encode("utf-8", "surrogatepass") for each in _STRANGE))
    assert (cut.wrong, flipped.wrong, strange.wrong) == ((), (), ())
    assert cut.refused == cut.files > 20
    assert strange.refused == len(_STRANGE)
    assert flipped.refused > 100
    assert reader.file.read_bytes() == whole


def test_a_reader_that_believed_a_flipped_file_would_be_found_out(tmp_path: Path) -> None:
    from bench.torture.readers import Reader

    file = tmp_path / "plain.json"
    file.write_text(json.dumps({"note": "Ti dage i juni"}), "utf-8")
    counts = bit_flips(Reader("plain", file, file.read_bytes), 20)
    assert len(counts.wrong) == 20
