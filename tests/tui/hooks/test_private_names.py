"""What is private to Textual is used in `tui/hooks` and nowhere else, so that a new version fails there."""

from __future__ import annotations

import ast
import inspect
import re
import textwrap
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest
from textual.widgets import Static

from tests.house import MODULES, code_of, imports_of

HOOKS = "mus_tui.tui.hooks."
ROOT = Path(__file__).parents[3]
SCREENS = sorted(each for each in MODULES if each.startswith("mus_tui.tui"))
# What Textual writes into every class that is made from one of its own, and Python into one of an abstract class.
_MADE = {*vars(type("Plain", (Static,), {})), "_abc_impl"}
# What a named tuple has for everybody, and a way out of the program.
_OF_PYTHON = {"_replace", "_fields", "_exit"}


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


@cache
def own_names(kind: type) -> set[str]:
    """Return the private names that a class has or uses of itself."""
    code = ast.parse(textwrap.dedent(inspect.getsource(kind)))
    attributes = (node for node in ast.walk(code) if isinstance(node, ast.Attribute))
    of_itself = {each.attr for each in attributes if isinstance(each.value, ast.Name) and each.value.id == "self"}
    return {name for name in of_itself | set(vars(kind)) if private(name)} - _MADE


def names_of_textual(kind: type) -> set[str]:
    """Return the private names of all the classes of Textual that one of ours is made from."""
    bases = [base for base in kind.__mro__ if base.__module__.startswith("textual.")]
    return {name for base in bases for name in own_names(base)}


def kinds_of_textual_in(module: str) -> list[type]:
    """Return the classes of a module that are made from one of Textual's, whether they are seen or not."""
    kinds = [kind for _, kind in inspect.getmembers(import_module(module), inspect.isclass)]
    return [kind for kind in kinds if kind.__module__ == module and names_of_textual(kind)]


def names_of_others(code: ast.AST) -> set[str]:
    """Return the private names that are asked of anything but oneself, also by `getattr`."""
    names: set[str] = set()
    for node in ast.walk(code):
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) not in {"self", "cls"}:
            names.add(node.attr)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"getattr", "setattr", "hasattr"}:
            names.add(str(getattr(node.args[1], "value", "")))
    return {name for name in names if private(name)} - _OF_PYTHON


def uses(module: str) -> set[str]:
    """Return what a module uses of what is private to Textual."""
    code = code_of(module)
    modules = {each.name for each in imports_of(code) if "._" in each.name and each.name.startswith("textual")}
    own = {name for kind in kinds_of_textual_in(module) for name in own_names(kind) & names_of_textual(kind)}
    return modules | own | names_of_others(code)


@pytest.mark.parametrize("module", SCREENS)
def test_only_the_hooks_use_what_is_private_to_textual(module: str) -> None:
    assert module.startswith(HOOKS) or uses(module) == set()


def test_the_rule_sees_what_a_hook_uses() -> None:
    assert uses(f"{HOOKS}breakpoints") == {"_get_breakpoint_classes"}
    assert "_handle_exception" in uses(f"{HOOKS}ending")
    assert uses(f"{HOOKS}pasting") == {"textual._xterm_parser"}
    assert uses(f"{HOOKS}style_reading") == {"_check_rule", "_parse_cache"}
    assert uses(f"{HOOKS}in_order") == {"_check_bindings", "_parent", "textual._context"}
    assert uses(f"{HOOKS}signals") == {"_must_signal_resume"}


def test_every_hook_has_a_test_of_its_own() -> None:
    here = Path(__file__).parent
    hooks = {module.removeprefix(HOOKS) for module in MODULES if module.startswith(HOOKS)}
    assert hooks - {file.stem.removeprefix("test_") for file in here.glob("test_*.py")} == set()


def test_the_page_names_what_each_hook_uses_and_both_say_how_many_that_is() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `tui/hooks/(\w+)\.py` \| (.*?) \|", page, re.MULTILINE))
    used = {module.removeprefix(HOOKS): uses(module) for module in SCREENS if module.startswith(HOOKS)}
    assert {hook: set(re.findall(r"`([^`]+)`", row)) for hook, row in rows.items()} == used
    number = len(set().union(*used.values()))
    assert f"{number} private names" in page
    assert f"{number} private names" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")
