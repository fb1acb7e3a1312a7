"""A template that somebody is writing, as it is found from one look to the next."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mus_tui.storage.locations import find_locations
from mus_tui.storage.template.watched_template import Seen, WatchedTemplate
from tests.storage.template.mending import WHOLE

OTHER = WHOLE.replace("Hvordan trives du?", "Hvordan går det?")


def watched(file: Path) -> WatchedTemplate:
    return WatchedTemplate(file, find_locations(str(file.parent / "home"), {}))


def still(one: WatchedTemplate) -> Seen | None:
    """Look until it lies still: once where it does, twice where it has changed."""
    return one.look() or one.look()


def test_what_is_saved_is_read_once_it_lies_still(tmp_path: Path) -> None:
    file = tmp_path / "min.yaml"
    file.write_text(WHOLE, "utf-8")
    one = watched(file)
    assert one.read().template is not None
    assert one.look() is None
    file.write_text(OTHER[:400], "utf-8")
    assert one.look() is None
    file.write_text(OTHER, "utf-8")
    assert one.look() is None
    seen = one.look()
    assert seen is not None
    assert seen.template is not None
    assert seen.template.perspectives[0].questions[1].text == "Hvordan går det?"
    assert one.look() is None


def test_a_file_that_is_saved_as_it_was_is_nothing_new(tmp_path: Path) -> None:
    file = tmp_path / "min.yaml"
    file.write_text(WHOLE, "utf-8")
    one = watched(file)
    one.read()
    os.utime(file, (1, 1))
    assert still(one) is None


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"kinds: [", "yaml_syntax"),
        (b"", "yaml_empty"),
        (b"bare tekst", "not_a_template"),
        ("æøå".encode("latin-1"), "yaml_not_utf8"),
        (b"#" * 500_000, "yaml_size"),
        (b"%PDF-1.7", "yaml_no_text"),
    ],
)
def test_what_is_no_template_is_a_fault_and_the_next_that_is_one_is_found(
    content: bytes, message: str, tmp_path: Path
) -> None:
    file = tmp_path / "min.yaml"
    file.write_bytes(content)
    one = watched(file)
    seen = one.read()
    assert seen.template is None
    assert message in [each.message for each in seen.found]
    file.write_text(WHOLE, "utf-8")
    now = still(one)
    assert now is not None
    assert now.template is not None


def test_what_is_not_there_is_found_when_it_comes_and_missed_when_it_goes(tmp_path: Path) -> None:
    file = tmp_path / "min.yaml"
    one = watched(file)
    seen = one.read()
    assert seen.trouble is not None
    assert seen.trouble.message == "cannot_read_gone"
    assert still(one) is None
    (tmp_path / "ny").write_text(WHOLE, "utf-8")
    (tmp_path / "ny").replace(file)
    now = still(one)
    assert now is not None
    assert now.template is not None
    file.unlink()
    gone = still(one)
    assert gone is not None
    assert gone.template is None
    file.mkdir()
    folder = still(one)
    assert folder is not None
    assert folder.trouble is not None
    assert folder.trouble.message == "cannot_read_folder"


def test_what_it_stands_on_is_followed_too(tmp_path: Path) -> None:
    (tmp_path / "under.yaml").write_text(WHOLE, "utf-8")
    file = tmp_path / "over.yaml"
    file.write_text("format: 2\nid: over\nextends: under.yaml\nname: Over\n", "utf-8")
    one = watched(file)
    first = one.read()
    assert first.template is not None
    (tmp_path / "under.yaml").write_text(OTHER, "utf-8")
    seen = still(one)
    assert seen is not None
    assert seen.template is not None
    assert seen.template.perspectives[0].questions[1].text == "Hvordan går det?"
    (tmp_path / "under.yaml").unlink()
    lost = still(one)
    assert lost is not None
    assert [each.message for each in lost.found if not each.advice] == ["layer_unknown"]
    (tmp_path / "under.yaml").write_text(WHOLE, "utf-8")
    assert still(one) is not None
