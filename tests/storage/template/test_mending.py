"""Every sentence about a template is about the slip that was made, points at it, and mends it where it is followed."""

from __future__ import annotations

from pathlib import Path

import pytest

from mus_tui.errors import Fault
from mus_tui.language.sentences import fault_line
from mus_tui.languages import LANGUAGES
from mus_tui.storage.locations import Locations
from mus_tui.storage.template.checking import check_template
from mus_tui.storage.template.yaml_reader import DEEPEST, LARGEST, MOST_NODES
from mus_tui.words import speaking
from mus_tui.words.da import advice, errors
from tests.storage.template.advice_slips import ADVICE_WHOLES, WORDS_ADVICE
from tests.storage.template.field_slips import FIELD_SLIPS
from tests.storage.template.frame_slips import FRAME_SLIPS
from tests.storage.template.mending import WHOLE, Slip
from tests.storage.template.route_slips import ROUTE_SLIPS
from tests.storage.template.row_slips import ROW_SLIPS
from tests.storage.template.slips import SIGNS_ADVICE, SLIPS

FILE = "lillekoebing.yaml"
ADVICE = (*SIGNS_ADVICE, *WORDS_ADVICE)


WHOLES: tuple[tuple[str, str | bytes, str | bytes], ...] = (
    ("yaml_size", WHOLE + "#" * LARGEST, WHOLE),
    ("yaml_nodes", WHOLE + f"corrections: [{'a,' * MOST_NODES}]", WHOLE),
    ("yaml_depth", WHOLE + f"minutes: {'[' * (DEEPEST + 1)}{']' * (DEEPEST + 1)}", WHOLE),
    ("yaml_empty", "# tom\n", WHOLE),
    ("yaml_no_text", b"PK\x03\x04\x14\x00word/document.xml", WHOLE),
    ("yaml_no_text", b"%PDF-1.7\n%\xe2\xe3", WHOLE),
    ("yaml_no_text", b"\xd0\xcf\x11\xe0\xa1\xb1", WHOLE),
    ("yaml_no_text", b"{\\rtf1\\ansi format: 1}", WHOLE),
    ("yaml_no_text", b"<!DOCTYPE html><p>format: 1", WHOLE),
    ("yaml_not_utf8", WHOLE.encode("cp1252"), WHOLE.encode()),
    ("yaml_not_utf8", WHOLE.encode("utf-16"), WHOLE.encode()),
    ("yaml_syntax", WHOLE.replace("Vælg noget.", '"\\UFFFFFFFF"'), WHOLE),
    ("yaml_indent_unclear", "format: 1\n- id: lillekoebing\n", WHOLE),
    ("not_a_template", "Udviklingssamtaler i Lillekøbing", WHOLE),
    *FIELD_SLIPS,
    *FRAME_SLIPS,
    *ROUTE_SLIPS,
    *ROW_SLIPS,
)
"""What is wrong with a file as a whole, and the file that the sentence asks for."""
BESIDE = {"wrong_ending", "in_subfolder", "id_in_other_file", "file_unreadable"}
"""What is wrong with where a file lies, which the tests of the folder show."""
LAYERS = ("fault_layer_", "fault_translation_", "fault_weakened_")
"""How what is told of a template that stands on another begins, which `test_layers` shows."""
NEVER = {"not_usable"}
"""What is said where nothing else is known, and what nobody has brought about yet."""


def told(folder: Path, text: str | bytes) -> tuple[Fault, ...]:
    """Return what is told of a template that says this, which must be sentences in every language."""
    (folder / FILE).write_bytes(text.encode() if isinstance(text, str) else text)
    at = Locations(home=folder, talks=folder / "talks", templates=folder / "own", settings=folder / "s.json")
    found = check_template(folder / FILE, FILE, at)
    for language in LANGUAGES:
        with speaking(language):
            assert all(fault_line(each) for each in found)
    return found


def test_every_message_has_a_slip_here() -> None:
    told_of = {each.message for each in SLIPS} | {message for message, _, _ in WHOLES} | BESIDE | NEVER
    faults = {each for each in errors.WORDS if each.startswith("fault_") and not each.startswith(LAYERS)}
    assert {f"fault_{each}" for each in told_of} == faults
    beside = BESIDE & set(advice.WORDS) | {"not_translated"}
    advised = {each.message for each in ADVICE} | {message for message, _, _ in ADVICE_WHOLES}
    assert advised | beside == set(advice.WORDS)


def named(slips: tuple[Slip, ...]) -> list[str]:
    return [f"{each.message}-{n}" for n, each in enumerate(slips)]


def test_the_template_that_the_slips_are_made_in_has_none(tmp_path: Path) -> None:
    assert told(tmp_path, WHOLE) == ()


@pytest.mark.parametrize("slip", [*SLIPS, *ADVICE], ids=named((*SLIPS, *ADVICE)))
def test_a_slip_is_named_where_it_is_and_mended_by_what_is_said(tmp_path: Path, slip: Slip) -> None:
    assert WHOLE.count(slip.right) == 1, slip.right
    wrong = WHOLE.replace(slip.right, slip.wrong)
    found = told(tmp_path, wrong)
    assert {each.message for each in found} == {slip.message}
    assert {each.advice for each in found} == {slip in ADVICE}
    assert wrong.split("\n")[found[0].line - 1][found[0].column - 1 :].startswith(slip.at)
    assert told(tmp_path, WHOLE.replace(slip.right, slip.mended or slip.right)) == ()


@pytest.mark.parametrize(("message", "wrong", "mended"), WHOLES, ids=[message for message, _, _ in WHOLES])
def test_a_file_that_is_wrong_as_a_whole_is_named_and_mended(
    tmp_path: Path, message: str, wrong: str | bytes, mended: str | bytes
) -> None:
    assert {each.message for each in told(tmp_path, wrong)} == {message}
    assert told(tmp_path, mended) == ()


@pytest.mark.parametrize(
    ("message", "wrong", "mended"), ADVICE_WHOLES, ids=[message for message, _, _ in ADVICE_WHOLES]
)
def test_advice_on_a_template_as_a_whole_is_heeded_by_what_is_said(
    tmp_path: Path, message: str, wrong: str, mended: str
) -> None:
    found = told(tmp_path, wrong)
    assert ({each.message for each in found}, {each.advice for each in found}) == ({message}, {True})
    assert told(tmp_path, mended) == ()


@pytest.mark.parametrize(
    ("right", "wrong", "meant"),
    [
        ("roles: [leder, medarbejder]", "roles: [lede]", "leder"),
        ("covers: [kompetencer]", "covers: [kompetence]", "kompetencer"),
        ("after: GRUS", "after: GRSU", "GRUS"),
        ("at: purpose", "at: purpos", "purpose"),
        ("at: purpose", "at: formål", ""),
        ("covers: [kompetencer]", "covers: [trives]", ""),
    ],
)
def test_what_was_probably_meant_is_one_of_what_can_stand_in_that_very_place(
    tmp_path: Path, right: str, wrong: str, meant: str
) -> None:
    (found,) = told(tmp_path, WHOLE.replace(right, wrong))
    assert fault_line(found).endswith(f" Mente du «{meant}»?") is bool(meant)
