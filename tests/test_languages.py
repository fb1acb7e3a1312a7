"""The one list of languages, and that nothing else has to be told of a new one."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mus_tui.errors import TemplateFaultsError
from mus_tui.export.formats import Paper, format_named
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.languages import LANGUAGES
from mus_tui.storage.settings import load_settings
from mus_tui.storage.template.template_file import load_template
from mus_tui.words import use_language

SOURCE = Path(__file__).parents[1] / "src" / "mus_tui"
HERLEV = Path(__file__).parents[1] / "templates" / "herlev.yaml"


def test_the_list_loads_nothing_else_of_ours() -> None:
    code = "import sys, mus_tui.languages\nprint(*(name for name in sys.modules if name.startswith('mus_tui')))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert sorted(ran.stdout.split()) == ["mus_tui", "mus_tui.languages"]


def test_every_language_has_a_folder_of_words_and_every_folder_is_in_the_list() -> None:
    folders = {file.parent.name for file in SOURCE.glob("words/*/__init__.py")}
    assert folders == set(LANGUAGES)


def test_the_list_stands_in_one_place() -> None:
    both = re.compile(r'["\']da["\'], *["\']en["\']')
    named = [file for file in SOURCE.rglob("*.py") if both.search(file.read_text(encoding="utf-8"))]
    assert named == []


def test_a_language_that_is_not_in_the_list_is_not_spoken() -> None:
    with pytest.raises(ValueError, match="xx"):
        use_language("xx")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_settings_and_a_template_may_name_each_of_them(tmp_path: Path, language: str) -> None:
    settings, template = tmp_path / "settings.json", tmp_path / "mine.yaml"
    settings.write_text(f'{{"language": "{language}"}}', encoding="utf-8")
    assert load_settings(settings).language == language
    template.write_text(written_in(language), encoding="utf-8")
    assert load_template(template, template.name).language == language


@pytest.mark.parametrize("language", ["nb", "sv", "de", "fi", "kl", "en-GB", "nb-NO", "sma"])
def test_a_template_may_be_in_any_language_and_its_paper_says_which(tmp_path: Path, language: str) -> None:
    template = tmp_path / "mine.yaml"
    template.write_text(written_in(language), encoding="utf-8")
    read = load_template(template, template.name)
    paper = Paper(paper_form(read, read.kinds[0]), read.language)
    assert f'<html lang="{language}">' in format_named("html").to_bytes(paper).decode()
    assert format_named("docx").to_bytes(paper)
    assert format_named("pdf").to_bytes(paper)


@pytest.mark.parametrize("written", ["xx", "dansk", "dk", "[da, en]", "da_DK"])
def test_what_is_no_language_is_told_what_to_write(tmp_path: Path, written: str) -> None:
    template = tmp_path / "mine.yaml"
    template.write_text(written_in(written), encoding="utf-8")
    with pytest.raises(TemplateFaultsError) as refused:
        load_template(template, template.name)
    assert [fault.message for fault in refused.value.faults] == ["bad_language"]


def written_in(language: str) -> str:
    text = HERLEV.read_text(encoding="utf-8")
    without = re.sub(r"^language:.*\n", "", text, flags=re.MULTILINE)
    return without.replace("format: 1\n", f"format: 1\nlanguage: {language}\n", 1)
