"""The one table of formats, and what must go with a row of it."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from itertools import combinations
from pathlib import Path

import pytest

from mus_tui.export.formats import (
    FORMATS,
    ExtraMissingError,
    Format,
    Paper,
    format_named,
    format_of_file,
    formats_for,
)
from mus_tui.export.pieces import Heading
from mus_tui.languages import LANGUAGES

PAPER = Paper((Heading(1, "Udviklingsplan"),), "da")


def test_no_two_formats_have_a_name_or_an_ending_in_common() -> None:
    for one, other in combinations(FORMATS, 2):
        assert one.name != other.name
        assert not set(one.endings) & set(other.endings)


@pytest.mark.parametrize("row", FORMATS, ids=lambda row: row.name)
def test_each_format_has_its_words_wherever_it_is_offered(row: Format) -> None:
    keys = {
        "plan": (f"papers.copy_format_{row.name}",),
        "form": (f"papers.form_{row.name}", f"papers.form_about_{row.name}"),
        "invitation": (),
    }
    extra = (f"errors.{ExtraMissingError(row.extra).message}",) if row.extra else ()
    for key in (*(each for sort in row.sorts for each in keys[sort]), *extra):
        area, _, name = key.partition(".")
        for language in LANGUAGES:
            assert name in import_module(f"mus_tui.words.{language}.{area}").WORDS, (language, key)


@pytest.mark.parametrize(
    ("file", "name"),
    [("plan.HTM", "html"), ("plan.docx", "docx"), ("plan.ics", "ics"), ("plan.txt", "markdown"), ("-", "markdown")],
)
def test_the_name_of_a_file_says_its_format_and_else_it_is_the_usual_one(file: str, name: str) -> None:
    assert format_of_file("plan", file).name == name


def test_an_ending_of_a_format_that_will_not_do_gives_the_usual_one() -> None:
    assert format_of_file("form", "skema.docx") == formats_for("form")[0]


def test_what_was_never_a_format_is_not_taken_for_one() -> None:
    with pytest.raises(KeyError):
        format_named("docs")


def test_without_its_extra_a_format_says_which_one_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ExtraMissingError) as lacking:
        format_named("docx").to_bytes(PAPER)
    assert lacking.value.message == "docx_missing"


def test_a_writer_that_is_broken_is_not_taken_for_one_that_lacks_its_extra() -> None:
    def broken(_: Paper) -> bytes:
        raise ImportError

    with pytest.raises(ImportError):
        format_named("html")._replace(write=broken).to_bytes(PAPER)


def test_whoever_only_asks_the_table_loads_no_writer() -> None:
    code = "import sys, mus_tui.export.formats\nprint(*(name for name in sys.modules if name.startswith('mus_tui')))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert sorted(ran.stdout.split()) == ["mus_tui", "mus_tui.export", "mus_tui.export.formats"]


def test_an_ending_stands_in_the_table_and_nowhere_else_in_the_code() -> None:
    # The catalogues may: their words are no rule. «.md» is also what a preparation that is kept is called.
    endings = re.compile(
        "|".join(rf'["\']\{ending}["\']' for row in FORMATS for ending in row.endings if ending != ".md")
    )
    source = Path(__file__).parents[2] / "src" / "mus_tui"
    named = [file for file in source.rglob("*.py") if endings.search(file.read_text(encoding="utf-8"))]
    assert [file.relative_to(source) for file in named if "words" not in file.parts] == [Path("export/formats.py")]
