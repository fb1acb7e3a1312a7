from __future__ import annotations

import json
import unicodedata

import pytest
from pydantic import BaseModel, ValidationError

from mus_tui.model.values.letters import VISIBLE_SIGN
from mus_tui.model.values.marks import Note, OwnQuestion
from mus_tui.model.values.parts.text_for import TextFor
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.talk_kind import Role
from mus_tui.model.values.text import Slug, clean, one_line, put

CONTROLS = [*range(0x09), *range(0x0E, 0x20), 0x7F, *range(0x80, 0x85), *range(0x86, 0xA0)]
BIDI = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
UNSEEN = [0x061C, 0x180E, 0x200B, 0x200E, 0x200F, *range(0x2060, 0x2065), 0xFEFF]
SURROGATES = [0xD800, 0xDBFF, 0xDC00, 0xDFFF]


@pytest.mark.parametrize("point", [*CONTROLS, *BIDI, *SURROGATES], ids=lambda point: f"U+{point:04X}")
def test_a_character_that_could_do_harm_becomes_a_visible_sign(point: int) -> None:
    assert clean(f"før{chr(point)}efter") == f"før{VISIBLE_SIGN}efter"


@pytest.mark.parametrize("point", UNSEEN, ids=lambda point: f"U+{point:04X}")
def test_what_nobody_can_see_goes_as_noise(point: int) -> None:
    assert clean(f"{chr(point)}før{chr(point)}efter") == "førefter"


def test_an_escape_sequence_keeps_its_letters_and_loses_its_power() -> None:
    assert clean("\x1b]52;c;aGVq\x07") == f"{VISIBLE_SIGN}]52;c;aGVq{VISIBLE_SIGN}"


@pytest.mark.parametrize(
    "text",
    [
        "Rødgrød med fløde – «på Ærø»",
        "👩\u200d💻 og 👨\u200d👩\u200d👧",
        "می\u200cخواهم",
        "[/b] [@click=app.quit]x[/] `kode` | <br> & $",
        "to\nlinjer\tog en tabulator",
        "  mellemrum foran og bagved  ",
        "☀\ufe0f",
    ],
)
def test_ordinary_text_stays_as_it_was_typed(text: str) -> None:
    assert clean(text) == text


def test_letters_with_marks_of_their_own_are_put_together() -> None:
    typed_on_a_mac = unicodedata.normalize("NFD", "Må gøre også é")
    assert clean(typed_on_a_mac) == unicodedata.normalize("NFC", typed_on_a_mac) != typed_on_a_mac


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f", "\x85", "\u2028", "\u2029", "\r\u200b\n"])
def test_every_line_ending_becomes_a_newline(end: str) -> None:
    assert clean(f"a{end}b") == "a\nb"


@pytest.mark.parametrize("text", ["e\u0301", "e\u200b\u0301", "\r\r\n", "\r\u200b\n", "\ud800x", "\u202eabc", "\u212b"])
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_one_line_has_no_line_breaks_and_no_runs_of_space() -> None:
    assert one_line("  Mette\n\tog   Jonas\r\n") == "Mette og Jonas"


def test_a_value_cleans_its_text_where_it_comes_in() -> None:
    assert Note(question="q", text="a\r\nb\x1b").text == f"a\nb{VISIBLE_SIGN}"
    assert Agreement(id="a1", goal="mål\x00", responsible="Mette\nFriis").goal == f"mål{VISIBLE_SIGN}"
    assert Agreement(id="a1", responsible="Mette\nFriis").responsible == "Mette Friis"


def test_cleaned_text_can_always_be_written_to_a_file() -> None:
    assert json.dumps(clean("\ud800\udfff æ"), ensure_ascii=False).encode()


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_words_need_a_character(text: str) -> None:
    with pytest.raises(ValidationError):
        OwnQuestion(id="own-1", text=text)


@pytest.mark.parametrize("text", ["", "  \n  "])
def test_paragraphs_need_a_character_and_lose_the_space_around_them(text: str) -> None:
    assert TextFor(role="leder", text="\n Én.\n\nTo. \n").text == "Én.\n\nTo."
    with pytest.raises(ValidationError):
        TextFor(role="leder", text=text)


class _Named(BaseModel):
    id: Slug


@pytest.mark.parametrize("name", ["mål", "To", "a b", "", "-a", "a-", "a--b", "a\n", "x" * 61, "../a", "a.b"])
def test_an_id_that_a_widget_cannot_carry_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        _Named(id=name)


@pytest.mark.parametrize("name", ["a", "own-1", "siden_sidst-2", "x" * 60])
def test_an_ascii_id_is_accepted(name: str) -> None:
    assert _Named(id=name).id == name


def test_a_value_refuses_a_field_it_does_not_know() -> None:
    with pytest.raises(ValidationError, match="loen"):
        Agreement.model_validate({"id": "a1", "loen": "31.000"})


def test_a_value_cannot_be_changed() -> None:
    row = Agreement(id="a1", goal="Ro")
    with pytest.raises(ValidationError):
        row.goal = "Uro"  # type: ignore[misc]
    assert row.goal == "Ro"


def test_an_altered_copy_leaves_the_first_as_it_was() -> None:
    row = Agreement(id="a1", goal="Ro", responsible="Mette")
    new = row.altered(goal="Mere ro")
    assert (row.goal, new.goal, new.responsible) == ("Ro", "Mere ro", "Mette")


def test_an_altered_copy_is_checked_and_cleaned() -> None:
    role = Role(id="leder", label="Leder")
    assert role.altered(label=" Leders \n leder\x07").label == f"Leders leder{VISIBLE_SIGN}"
    with pytest.raises(ValueError, match="label"):
        role.altered(label=" ")
    with pytest.raises(ValueError, match="first"):
        PlanDate().altered(first="i morgen")
    with pytest.raises(ValueError, match="titel"):
        role.altered(titel="Chef")


@pytest.mark.parametrize("field", ["goal", "responsible"])
def test_what_is_no_text_is_refused_as_a_wrong_value(field: str) -> None:
    with pytest.raises(ValidationError, match=field):
        Agreement.model_validate({"id": "a1", field: 3})


@pytest.mark.parametrize(
    ("new", "keep", "left"),
    [
        ("B", True, ("a", "B", "c")),
        ("D", True, ("a", "b", "c", "D")),
        ("B", False, ("a", "c")),
        ("D", False, ("a", "b", "c")),
    ],
)
def test_a_new_item_stands_in_the_place_of_the_old_one_or_last(new: str, keep: bool, left: tuple[str, ...]) -> None:
    assert put(("a", "b", "c"), new, str.casefold, keep=keep) == left


def test_a_new_item_is_kept_where_nothing_else_is_said() -> None:
    assert put(("a",), "b", str.casefold) == ("a", "b")
