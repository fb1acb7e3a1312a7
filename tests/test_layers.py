"""The house rules that no single room can prove: who imports whom, what is loaded when, and that every word exists."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

from mus_tui.languages import LANGUAGES

SOURCE = Path(__file__).parents[1] / "src"
FILES = sorted(SOURCE.rglob("*.py"))

# By part, what it may import of ours; a part is the longest of these names that a module begins with.
MAY_IMPORT = {
    "errors": set(),
    "languages": set(),
    "words": {"words", "languages"},
    "language": {"language", "words", "languages"},
    "model": {"model", "errors", "languages"},
    "export": {"export", "model", "language", "words", "languages"},
    "storage": {"storage", "model", "errors", "languages"},
    # The app puts errors into words, so it knows them.
    "tui": {"tui", "model", "storage", "export", "language", "words", "languages", "errors"},
}
SCREEN_LIBRARIES = {"textual", "rich"}


class Import(NamedTuple):
    """One module that a file imports."""

    name: str
    """In full, with dots."""
    when_run: bool
    """Not only for type checking."""


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(file): file for file in FILES}


def imports_of(code: ast.AST, when_run: bool = True) -> Iterator[Import]:
    for node in ast.iter_child_nodes(code):
        if isinstance(node, ast.Import):
            yield from (Import(each.name, when_run) for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            module = node.module or ""
            # `from mus_tui import words` names a module, `from mus_tui.words import t` does not.
            inner = [f"{module}.{each.name}" for each in node.names]
            yield from (Import(name if name in MODULES else module, when_run) for name in inner)
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from imports_of(ast.Module(node.body, []), False)
            yield from imports_of(ast.Module(node.orelse, []), when_run)
        else:
            yield from imports_of(node, when_run)


def part_of(module: str) -> str:
    """Return the part of the house; empty for the command line and what else lies at the top."""
    name = module.removeprefix("mus_tui").removeprefix(".")
    return max((part for part in MAY_IMPORT if f"{name}.".startswith(f"{part}.")), key=len, default="")


def breaches(module: str, code: ast.AST) -> list[str]:
    """Return what a module imports and should not."""
    part = part_of(module)
    wrong = []
    for each in imports_of(code):
        root = each.name.split(".")[0]
        if root in SCREEN_LIBRARIES and not part.startswith("tui"):
            wrong.append(f"{module} imports {each.name}")
        if root != "mus_tui" or not part:
            continue
        other = part_of(each.name)
        if other not in MAY_IMPORT[part] and each.name != "mus_tui":
            wrong.append(f"{module} ({part}) imports {each.name}")
    return wrong


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_part_imports_only_what_it_may(module: str) -> None:
    assert breaches(module, ast.parse(MODULES[module].read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("module", "code"),
    [
        ("mus_tui.errors", "import mus_tui.words"),
        ("mus_tui.languages", "import mus_tui.words"),
        ("mus_tui.words.da.errors", "from mus_tui.model.talk import Talk"),
        ("mus_tui.model.talk", "def late():\n    from mus_tui.words import t"),
        ("mus_tui.model.talk", "from mus_tui import storage"),
        ("mus_tui.export.plan_copy.document", "from mus_tui.errors import MusError"),
        ("mus_tui.storage.talk.talk_file", "if TYPE_CHECKING:\n    from mus_tui.export import plan_copy"),
        ("mus_tui.storage.talk.talk_file", "import textual.app"),
        ("mus_tui.tui.app", "from mus_tui.cli.main import main"),
        ("mus_tui.cli.main", "from textual.app import App"),
    ],
)
def test_the_rule_sees_what_breaks_it(module: str, code: str) -> None:
    assert breaches(module, ast.parse(code))


def test_the_start_screen_names_the_model_only_for_type_checking() -> None:
    start = MODULES["mus_tui.tui.start.start"]
    imports = list(imports_of(ast.parse(start.read_text(encoding="utf-8"))))
    assert [each.name for each in imports if each.when_run and each.name.startswith("mus_tui.model")] == []


def _loaded_by(*modules: str) -> set[str]:
    """Return the libraries that a fresh Python has loaded after these modules of ours."""
    code = f"import sys, {', '.join(modules)}\nprint(*sorted(name.partition('.')[0] for name in sys.modules))"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(ran.stdout.split())


def test_everything_but_the_screens_loads_without_textual() -> None:
    parts = (
        "mus_tui.errors",
        "mus_tui.languages",
        "mus_tui.words",
        "mus_tui.language",
        "mus_tui.model",
        "mus_tui.storage",
        "mus_tui.export",
        "mus_tui.cli.main",
    )
    modules = [each for each in MODULES if each.startswith(parts)]
    loaded = _loaded_by(*modules)
    assert "pydantic" in loaded
    assert not loaded & SCREEN_LIBRARIES


def test_what_the_first_screen_needs_loads_neither_pydantic_nor_yaml() -> None:
    needed = (
        "mus_tui.model.values.letters",
        "mus_tui.model.values.listing",
        "mus_tui.storage.talk.talk_list",
        "mus_tui.storage.talk.due_list",
        "mus_tui.storage.settings",
        "mus_tui.storage.locations",
        "mus_tui.storage.disk.atomic",
    )
    assert not _loaded_by(*needed, "mus_tui.words") & {"pydantic", "pydantic_core", "yaml", "textual"}


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_a_file_is_short_enough_to_read(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 300


def test_no_municipality_is_named_in_the_code() -> None:
    # The help may: `mus new …` needs an example, and its words are no rule.
    code = [file for file in FILES if "words" not in file.parts]
    named = re.compile(r"herlev|gentofte|albertslund|københavn|kobenhavn|kk_buf", re.IGNORECASE)
    assert [module_of(file) for file in code if named.search(file.read_text(encoding="utf-8"))] == []


# Words


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
    ],
)
def test_a_word_that_is_missing_is_noticed(code: str) -> None:
    assert missing_words(ast.parse(code))


def test_every_fault_of_a_template_has_its_words() -> None:
    said = set(words_of("da", "faults"))
    named: set[str] = set()
    for module in (
        "mus_tui.model.rules.template_check",
        "mus_tui.storage.template.template_faults",
        "mus_tui.storage.template.template_file",
    ):
        text = MODULES[module].read_text(encoding="utf-8")
        named |= {word for word in re.findall(r'"([a-z_]+)"', text) if word in said}
    others = {word for word in said if not word.startswith("yaml_")}
    assert others - named == set()
