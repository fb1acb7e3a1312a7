"""The words of the program: every language says the same things, and whatever the code asks for is there."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import NamedTuple, get_args

import pytest

from mus_tui.languages import LANGUAGES
from mus_tui.model.values.plan_form import FieldId
from mus_tui.model.values.retention import Retention
from mus_tui.words import count, t
from tests.house import FILES, MODULES, SOURCE, module_of


def words_of(language: str, area: str) -> dict[str, str]:
    words: dict[str, str] = import_module(f"mus_tui.words.{language}.{area}").WORDS
    return words


def placeholders(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name is not None}


def areas_of(language: str) -> set[str]:
    return {file.stem for file in (SOURCE / "mus_tui" / "words" / language).glob("*.py")} - {"__init__"}


AREAS = sorted({area for language in LANGUAGES for area in areas_of(language)})


@pytest.mark.parametrize("area", AREAS)
def test_every_language_says_the_same_things_with_the_same_values(area: str) -> None:
    danish, *others = [words_of(language, area) for language in LANGUAGES]
    for other in others:
        assert danish.keys() == other.keys()
        assert [key for key in danish if placeholders(danish[key]) != placeholders(other[key])] == []


class Word(NamedTuple):
    """A word that the code asks for."""

    key: str
    """Area and name."""
    values: frozenset[str] | None
    """The values it is given; None where they are not written out."""


def _literals(node: ast.expr) -> list[str]:
    """Return the texts an expression can be: itself, or both sides of a choice."""
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    return [node.value] if isinstance(node, ast.Constant) and isinstance(node.value, str) else []


def words_asked_for(code: ast.AST) -> Iterator[Word]:
    for call in ast.walk(code):
        if not (isinstance(call, ast.Call) and call.args):
            continue
        name = ast.unparse(call.func).rpartition(".")[2]
        given = {each.arg for each in call.keywords}
        values = None if None in given else frozenset(each for each in given if each)
        area = {"t": "", "count": "", "MusError": "errors.", "CliError": "cli."}.get(name)
        told = {"Misfit": "errors.fault_", "Advice": "advice."}.get(name)
        if told and len(call.args) > 1:
            yield from (Word(told + key, None) for key in _literals(call.args[1]))
        if area is None:
            continue
        for key in _literals(call.args[0]):
            if name == "count" and "." in key and len(call.args) == 2:
                counted = None if values is None else values | {"n"}
                yield from (Word(f"{key}_{n}", counted) for n in ("one", "many"))
            elif name != "count":
                yield Word(area + key, values)


def missing_words(code: ast.AST) -> list[str]:
    """Return the words that are asked for and that no catalogue has, or not with these values."""
    wrong = []
    for key, values in words_asked_for(code):
        area, _, name = key.partition(".")
        sentence = words_of("da", area).get(name) if area in AREAS else None
        if sentence is None:
            wrong.append(key)
        elif values is not None and (lacking := placeholders(sentence) - values):
            wrong.append(f"{key} without {', '.join(sorted(lacking))}")
    return wrong


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_every_word_that_is_asked_for_is_in_the_catalogue(file: Path) -> None:
    assert missing_words(ast.parse(file.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "code",
    [
        "t('errors.no_such')",
        "t('nowhere.word')",
        "x(t('errors.already_there' if a else 'errors.no_such', path=p))",
        "t('errors.already_there')",
        "words.count('errors.already_there', 2)",
        "raise MusError('no_such')",
        "raise MusError('already_there', file=p)",
        "yield Misfit(loc, 'no_such', {})",
    ],
)
def test_a_word_that_is_missing_is_noticed(code: str) -> None:
    assert missing_words(ast.parse(code))


@pytest.mark.parametrize(
    "key",
    [
        *(f"export.field_{field}" for field in get_args(FieldId)),
        *(f"export.fate_{fate}" for each in Retention.model_fields.values() for fate in get_args(each.annotation)),
    ],
)
def test_what_a_template_may_choose_among_has_its_words(key: str) -> None:
    area, _, name = key.partition(".")
    assert [language for language in LANGUAGES if name not in words_of(language, area)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_that_stands_on_paper_names_a_key(language: str) -> None:
    blank = (words for name, words in words_of(language, "papers").items() if "blank" in name)
    keys = re.compile(r"\bF\d{1,2}\b|\b(?:Ctrl|Enter|Esc|Tab)\b")
    assert [words for words in (*words_of(language, "export").values(), *blank) if keys.search(words)] == []


def test_every_fault_of_a_template_has_its_words() -> None:
    said = {word.removeprefix("fault_") for word in words_of("da", "errors") if word.startswith("fault_")}
    named: set[str] = set()
    for module in (
        "mus_tui.model.rules.template.check",
        "mus_tui.model.rules.template.field_check",
        "mus_tui.model.rules.template.formats",
        "mus_tui.model.rules.template.frame_check",
        "mus_tui.model.rules.template.misfit",
        "mus_tui.model.rules.template.plan_check",
        "mus_tui.model.rules.template.route_check",
        "mus_tui.model.rules.template.row_check",
        "mus_tui.model.rules.template.rows_from_check",
        "mus_tui.model.rules.template.weakened",
        "mus_tui.model.rules.template.translated",
        "mus_tui.storage.template.layers",
        "mus_tui.storage.template.template_faults",
        "mus_tui.storage.template.template_file",
        "mus_tui.storage.template.template_folder",
    ):
        text = MODULES[module].read_text(encoding="utf-8")
        named |= {word for word in re.findall(r'"([a-z_]+)"', text) if word in said}
        named |= {f"weakened_{word}" for word in re.findall(r'_lost\("([a-z_]+)"', text)}
    others = {word for word in said if not word.startswith("yaml_")}
    assert others - named == set()


@pytest.mark.parametrize(
    ("name", "said"), [("Mette H.", "Her sidder også Mette H."), ("Mette", "Her sidder også Mette.")]
)
def test_a_name_with_a_full_stop_ends_a_sentence_with_one(name: str, said: str) -> None:
    assert t("earlier.come", names=name) == said


def test_no_language_says_all_two() -> None:
    """Where a number follows «alle», two have words of their own, and they are the ones that are said."""
    every = [(area, key, words) for area in AREAS for key, words in words_of("da", area).items()]
    said = {(area, key) for area, key, words in every if re.search(r"[Aa]lle {n}", words)}
    assert len(said) >= 3
    two = {("keywords", "all"): "both"}
    for area, key in said:
        other = two.get((area, key), key.replace("_many", "_two"))
        assert [word for word in (words_of(language, area)[other] for language in LANGUAGES) if "{n}" in word] == []
    assert count("closing.read_aloud_all", 2) == "✓ Begge aftaler er læst højt og aftalt."
    assert count("closing.read_aloud_all", 3) == "✓ Alle 3 aftaler er læst højt og aftalt."
