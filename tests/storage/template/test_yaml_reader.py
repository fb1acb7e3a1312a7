"""A YAML file gives plain data with places, or faults that a person can mend."""

from __future__ import annotations

import random
import string

import pytest

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import DEEPEST, LARGEST, MOST_FAULTS, MOST_NODES, read_yaml
from mus_tui.words import t, use_language


def read(text: str) -> YamlDocument:
    return read_yaml(text.encode(), "form.yaml")


def faults_of(data: str | bytes) -> tuple[Fault, ...]:
    with pytest.raises(TemplateFaultsError) as caught:
        read_yaml(data.encode() if isinstance(data, str) else data, "form.yaml")
    return caught.value.faults


@pytest.mark.parametrize(
    "written",
    [
        *("nej", "no", "yes", "on", "True", "1:30", "012", "1.10", "2027-01-01", "+5", "-0"),
        *("1_000", "0x1f", "0o7", "1e3", ".inf", "=", "1234567890123456789"),
    ],
)
def test_everything_but_the_plainest_types_stays_the_text_that_was_written(written: str) -> None:
    assert read(f"a: {written}").value == {"a": written}


def test_true_false_null_and_whole_numbers_have_a_type() -> None:
    assert read("[true, false, null, ~, 0, 42, -7]").value == [True, False, None, None, 0, 42, -7]


def test_quotation_marks_and_block_text_make_everything_text() -> None:
    assert read("a: 'true'\nb: \"12\"\nc: |-\n  null\n").value == {"a": "true", "b": "12", "c": "null"}


def test_a_key_is_text_as_it_was_written() -> None:
    assert read("no: a\n12: b\ntrue: c\n").value == {"no": "a", "12": "b", "true": "c"}


@pytest.mark.parametrize("data", [b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", b"a: 1\nb: 2", b"a: 1\rb: 2\r"])
def test_byte_order_mark_and_every_kind_of_newline_are_read(data: bytes) -> None:
    assert read_yaml(data, "form.yaml").value == {"a": 1, "b": 2}


def test_text_and_keys_come_out_in_one_unicode_form() -> None:
    assert read("ma\u030al: O\u0308l\n").value == {"m\u00e5l": "\u00d6l"}


def test_joiners_and_tabs_inside_text_are_kept() -> None:
    assert read('a: "\U0001f469\u200d\U0001f4bb\\t\\n\u200c"').value == {"a": "\U0001f469\u200d\U0001f4bb\t\n\u200c"}


def test_a_mark_is_the_place_of_the_deepest_value_that_the_file_has() -> None:
    document = read("title: Velkommen\nsteps:\n  - id: a\n    text: Hvad?\n  - id: b\n")
    assert document.mark(()) == (1, 1)
    assert document.mark(("title",)) == (1, 8)
    assert document.mark(("steps", 1, "id")) == (5, 9)
    assert document.mark(("steps", 1, "text")) == (5, 5)
    assert document.mark(("steps", 7, "id")) == (3, 3)
    assert document.mark(("steps", 0, "Question", "text")) == (4, 11)


def test_the_mark_of_a_key_is_where_the_key_stands() -> None:
    document = read("steps:\n  - id: a\n    txet: Hvad?\n")
    assert document.mark(("steps", 0, "txet"), of_key=True) == (3, 5)


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("a:\n\tb: 1", 2, 1, "yaml_tab_indent"),
        ("a: \tb", 1, 4, "yaml_tab"),
        ("a: Mål: vej", 1, 7, "yaml_colon"),
        ("a: b\n  c: d", 2, 3, "yaml_indent"),
        ("a:\n  b: 1\n   c: 2", 3, 4, "yaml_indent"),
        ("  a: 1\nb: 2", 1, 3, "yaml_indent"),
        ("titel:Hej\nb: 1", 1, 1, "yaml_missing_colon"),
        ("a: 1\nb\nc: 2", 2, 1, "yaml_missing_colon"),
        ('a: 1\nb: "hej', 2, 4, "yaml_quote_open"),
        ('a: "Mål" og vej', 1, 10, "yaml_after"),
        ("a: {navn} siger", 1, 11, "yaml_after"),
        ("a: [x\nb: 2", 1, 4, "yaml_bracket"),
        ("a: - b", 1, 4, "yaml_dash"),
        ("a: > 5 personer", 1, 4, "yaml_block_text"),
        ('a: "C:\\mus"', 1, 8, "yaml_backslash"),
        ("a: @mette", 1, 4, "yaml_sign_first"),
        ("a: *vigtigt*", 1, 4, "yaml_sign_first"),
        ("a: !vigtigt b", 1, 4, "yaml_sign_first"),
        ("%YAML 1.1\n---\na: 1", 1, 1, "yaml_directive"),
        ("a: 1\n---\nb: 1", 2, 1, "yaml_one_document"),
        ("? [a]\n: 1", 1, 3, "yaml_key"),
        ('"a\\nb": 1', 1, 1, "yaml_key"),
        ('a: "\\u202e"', 1, 4, "yaml_invisible"),
        ('a: "\\ud800"', 1, 4, "yaml_invisible"),
        ("a: b\u200bc", 1, 5, "yaml_invisible"),
        ("a: b\u180ec", 1, 5, "yaml_invisible"),
        ("a: b\u206fc", 1, 5, "yaml_invisible"),
        ("a: 1\nb: \x1b[0m", 2, 4, "yaml_invisible"),
        ("# tom\n", 1, 1, "yaml_empty"),
        ("", 1, 1, "yaml_empty"),
        ('a: "\\UFFFFFFFF"', 1, 7, "yaml_syntax"),
    ],
)
def test_a_fault_names_its_place_and_what_to_do(text: str, line: int, column: int, message: str) -> None:
    assert [fault[:4] for fault in faults_of(text)] == [("form.yaml", line, column, message)]


def test_all_faults_that_can_be_told_apart_are_told_in_order() -> None:
    faults = faults_of("a: &x 1\nb: *x\na: 2\nc: !!int 3\n<<: {d: 1}\ne: f\u202eg\n")
    assert [(fault.line, fault.message) for fault in faults] == [
        (1, "yaml_sign_first"),
        (2, "yaml_sign_first"),
        (3, "yaml_duplicate_key"),
        (4, "yaml_sign_first"),
        (5, "yaml_merge"),
        (6, "yaml_invisible"),
    ]
    assert faults[2].values == {"name": "a", "first": 1}


def test_keys_that_differ_only_in_unicode_form_are_the_same_key() -> None:
    assert [fault.message for fault in faults_of("\u00e5: 1\na\u030a: 2\n")] == ["yaml_duplicate_key"]


def test_a_file_that_is_not_utf8_is_named_with_the_place_of_the_first_wrong_byte() -> None:
    (fault,) = faults_of("navn: a\r\nmål: ø".encode("cp1252"))
    assert fault[1:4] == (2, 2, "yaml_not_utf8")
    assert faults_of("a: 1".encode("utf-16"))[0].message == "yaml_not_utf8"
    assert faults_of("a: 1".encode("utf-16-le"))[0][1:4] == (1, 2, "yaml_not_utf8")
    assert faults_of(b"\xef\xbb\xbfa\xff")[0][1:4] == (1, 2, "yaml_not_utf8")


def test_a_file_may_be_large_deep_and_full_only_so_far() -> None:
    assert read("[" * DEEPEST + "]" * DEEPEST).value
    assert faults_of("[" * (DEEPEST + 1))[0].message == "yaml_depth"
    assert faults_of("[" * 60_000)[0].message == "yaml_depth"
    assert faults_of(b"#" * (LARGEST + 1))[0].message == "yaml_size"
    assert faults_of("[" + "a," * MOST_NODES + "]")[0].message == "yaml_nodes"
    assert len(faults_of("a: 1\n" * (MOST_FAULTS + 50))) == MOST_FAULTS


PIECES = [*"\"'[]{}:-%|?@#,\t\n\r\\\x85\u2028\ufeff\x00", "&a ", "*a", "!x ", "<<: ", ">9", "  ", ": ", "- "]
PIECES += ["%YAML 9\n", "---\n", "\\U00110000", "\\UFFFFFFFF", "\\ud800"]
FORM = (
    'format: 1\ntitle: "Æble \\u00e6" # om\nkinds:\n  - id: MUS\n    roles: [leder, medarbejder]\n    text: >\n'
    "      Hvad er gået godt?\n    scale: {lav: 1, høj: 10}\n- \nplan:\n  - 'a'\n"
)


def test_whatever_is_in_the_file_nothing_but_faults_comes_out() -> None:
    rng = random.Random(27)
    for _ in range(400):
        text = FORM
        for _ in range(rng.choice((1, 2, 5))):
            place = rng.randrange(len(text))
            piece = rng.choice([*PIECES, rng.choice(string.printable), chr(rng.randrange(0xD800))])
            text = text[:place] + piece + text[place + rng.randrange(4) :]
        for fault in faults_of(text) if _is_refused(text) else ():
            assert 1 <= fault.line <= text.count("\n") + text.count("\r") + 1
            assert t(f"errors.fault_{fault.message}", **fault.values)


def _is_refused(text: str) -> bool:
    try:
        read(text)
    except TemplateFaultsError:
        return True
    return False


def test_the_sentence_of_a_fault_says_what_to_write_instead_in_danish_and_in_english() -> None:
    (fault,) = faults_of("a: *vigtigt*")
    said = {}
    for language in ("en", "da"):
        use_language(language)
        said[language] = t(f"errors.fault_{fault.message}", **fault.values)
    assert said == {
        "da": 'En tekst kan ikke begynde med * uden videre. Sæt hele teksten i "…".',
        "en": 'A text cannot simply begin with *. Put "…" around all of it.',
    }
