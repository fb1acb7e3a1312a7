"""Whatever lies where a file of ours should, only our own error comes out, soon and in little room."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from bench.torture.borders import border
from bench.torture.foreign import brought, spoiled
from bench.torture.mutants import spoiled_json
from mus_tui.storage.disk.document import checksum

FOUND = sorted(file for file in (Path(__file__).parents[2] / "found").glob("*/*") if file.is_file())
# Small files that have brought YAML readers down: references that grow, deep nesting, types that run something.
HARMFUL = (
    "a: &a [x,x,x,x]\n" + "".join(f"{b}: &{b} [*{a},*{a},*{a}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)),
    "a: &a {b: c}\nd: {" + ", ".join("<<: *a" for _ in range(200)) + "}\n",
    "[" * 100_000,
    "{a: " * 30_000,
    "- " * 50_000,
    "? " * 20_000,
    "a: " + "x" * 1_000_000,
    "a: |\n" + " x\n" * 60_000,
    "!!python/object/apply:os.system ['exit']",
    "a: 2026-99-99\nb: 1_000_000_000_000_000_000_000_000\nc: .nan\n",
    "'" * 100_001,
    "&" * 100_000,
    "a:\n" + " " * 200_000 + "b",
    "\n" * 250_000,
    "#" * 250_000,
)


@pytest.mark.parametrize(
    ("name", "times"),
    [
        ("template", 80),
        ("talk", 250),
        ("preparation", 400),
        ("settings", 400),
        ("line", 400),
        ("form", 40),
        ("form file", 60),
        ("own form", 40),
        ("locked", 90),
        ("list", 150),
        ("folder", 100),
        ("docx", 4),
        ("pdf", 3),
    ],
)
def test_what_is_spoiled_is_refused_in_plain_words_or_read(name: str, times: int, tmp_path: Path) -> None:
    here = border(tmp_path, name)
    assert all(here.read(each) for each in here.seeds)
    tally = brought(here, "spoiled", spoiled(here, times, seed=12))
    assert tally.wrong == ()
    assert tally.files == times


@pytest.mark.parametrize("number", range(len(HARMFUL)))
def test_a_template_that_is_meant_to_do_harm_is_refused_soon(number: int, tmp_path: Path) -> None:
    tally = brought(border(tmp_path, "template"), "harmful", [HARMFUL[number].encode()])
    assert (tally.wrong, tally.taken) == ((), 0)


@pytest.mark.parametrize("ending", ["", ">"])
def test_a_form_of_beginnings_that_never_end_is_read_soon(ending: str, tmp_path: Path) -> None:
    signs = ("<!--", "<a ", "</", "<![x", "<?", "<", "<pre>", "<ul><li>", "&#x")
    pages = ["<html><body>" + sign * (120_000 // len(sign)) + ending for sign in signs]
    pages += ["{\\rtf1" + sign * 30_000 for sign in ("{", "}", "\\'", "\\u1", "{\\*\\x")]
    assert brought(border(tmp_path, "form file"), "beginnings", [each.encode() for each in pages]).wrong == ()


@pytest.mark.parametrize("file", FOUND, ids=[f"{file.parent.name}-{file.name[:20]}" for file in FOUND])
def test_what_a_fuzzer_once_found_does_no_harm_any_more(file: Path, tmp_path: Path) -> None:
    assert brought(border(tmp_path, file.parent.name), "found", [file.read_bytes()]).wrong == ()


def test_spoiling_leaves_the_original_alone() -> None:
    whole = {"a": [1, {"b": "c"}], "d": "e"}
    for seed in range(50):
        spoiled_json(whole, Random(seed))
    assert whole == {"a": [1, {"b": "c"}], "d": "e"}


@pytest.mark.parametrize(("part", "day"), [("held", "9999-12-31"), ("held", "0001-01-01"), ("deadline", "9999-12-29")])
def test_a_talk_on_a_day_that_has_no_day_after_it_is_refused(part: str, day: str, tmp_path: Path) -> None:
    talk = json.loads(border(tmp_path, "talk").seeds[0])
    content = talk["talk"]
    if part == "held":
        content["held"] = day
    else:
        content["agreements"] = [{"id": "a1", "goal": "x", "deadline": {"written": day, "first": day, "last": day}}]
    talk["checksum"] = checksum(content)
    assert border(tmp_path, "talk").read(json.dumps(talk).encode()) is False


def test_a_plan_cannot_begin_with_a_million_rows(tmp_path: Path) -> None:
    template = next(each for each in border(tmp_path, "template").seeds if b"\n  rows: 3" in each)
    assert border(tmp_path, "template").read(template.replace(b"rows: 3", b"rows: 1000000")) is False
