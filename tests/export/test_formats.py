"""The one table of formats, and what must go with a row of it."""

from __future__ import annotations

import re
import subprocess
import sys
from importlib import import_module
from itertools import combinations
from pathlib import Path

import pytest

from mus_tui import words
from mus_tui.export.formats import (
    FORMATS,
    Format,
    Paper,
    Sort,
    endings_for,
    format_named,
    format_of_file,
)
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.languages import LANGUAGES
from mus_tui.model.values.template import Template
from tests.sample import sample_source


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
        "card": (f"papers.copy_format_{row.name}",),
        "template": (),
    }
    for key in (each for sort in row.sorts for each in keys[sort]):
        area, _, name = key.partition(".")
        for language in LANGUAGES:
            assert name in import_module(f"mus_tui.words.{language}.{area}").WORDS, (language, key)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("plan.HTM", "html"), ("plan.PDF", "pdf"), ("plan.docx", "docx"), ("a/b.c/plan.ics", "ics"), (".html", "html"),
        ("plan", "markdown"), ("-", "markdown"), ("", "markdown"), ("mappe.d/plan", "markdown"),
        ("plan 9.3.2026", "markdown"), ("Til Hr. Holm", "markdown"), ("..", "markdown"),
    ],
)  # fmt: skip
def test_the_name_of_a_file_says_its_format_and_without_an_ending_it_is_the_usual_one(file: str, name: str) -> None:
    found = format_of_file("plan", file)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("file", ["plan.txt", "plan.html~", "plan.doc", "plan.9a", "plan.html "])
@pytest.mark.parametrize("sort", ["plan", "form", "invitation", "card"])
def test_an_ending_that_is_none_of_ours_gives_no_format(sort: Sort, file: str) -> None:
    assert format_of_file(sort, file) is None


def test_a_card_is_folded_unless_its_name_says_otherwise() -> None:
    for file, name in (("", "pdf"), ("kort", "pdf"), ("kort.md", "markdown"), ("kort.docx", "docx")):
        found = format_of_file("card", file)
        assert found is not None
        assert found.name == name
    assert format_of_file("card", "kort.ics") is None


def test_an_ending_of_a_format_that_will_not_do_gives_none() -> None:
    assert format_of_file("form", "skema.ics") is None
    assert ".ics" not in endings_for("form")


def test_what_was_never_a_format_is_not_taken_for_one() -> None:
    with pytest.raises(KeyError):
        format_named("docs")


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


def test_nobody_is_told_to_install_anything() -> None:
    words = Path(__file__).parents[2] / "src" / "mus_tui" / "words"
    assert not [file for file in words.rglob("*.py") if "pip install" in file.read_text(encoding="utf-8")]
    project = (Path(__file__).parents[2] / "pyproject.toml").read_text(encoding="utf-8")
    needed = project.partition("dependencies = [")[2].partition("\n]")[0]
    assert all(f'"{name}' in needed for name in ("python-docx", "typst"))


def test_round_a_form_in_english_the_program_speaks_english_whatever_its_own_language_is() -> None:
    asked = template_in("en")
    page = format_named("markdown").to_bytes(Paper(paper_form(asked, asked.kinds[0]), asked.language)).decode()
    assert "Topics of your own" in page
    assert "Egne emner" not in page
    assert words.language() == "da"
    other = template_in("de")
    page = format_named("markdown").to_bytes(Paper(paper_form(other, other.kinds[0]), other.language)).decode()
    assert "Egne emner" in page


def template_in(tongue: str) -> Template:
    return Template.model_validate(sample_source() | {"language": tongue})
