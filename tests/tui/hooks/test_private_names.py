"""What is private to Textual is used in `tui/hooks` and nowhere else, so that a new version fails there."""

from __future__ import annotations

import ast
import inspect
import textwrap
from pathlib import Path

import pytest
from textual.widgets import Static

from tests.house import MODULES, code_of, imports_of
from tests.tui.kinds import kinds_in

HOOKS = "mus_tui.tui.hooks."
SCREENS = sorted(each for each in MODULES if each.startswith("mus_tui.tui"))
# What Textual writes into every class that is made from one of its own.
_MADE = set(vars(type("Plain", (Static,), {})))


def private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


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


def uses(module: str) -> set[str]:
    """Return what a module uses of what is private to Textual."""
    modules = {
        each.name for each in imports_of(code_of(module)) if "._" in each.name and each.name.startswith("textual")
    }
    return modules | {name for kind in kinds_in(module) for name in own_names(kind) & names_of_textual(kind)}


@pytest.mark.parametrize("module", SCREENS)
def test_only_the_hooks_use_what_is_private_to_textual(module: str) -> None:
    assert module.startswith(HOOKS) or uses(module) == set()


def test_the_rule_sees_what_a_hook_uses() -> None:
    assert uses(f"{HOOKS}breakpoints") == {"_get_breakpoint_classes"}
    assert "_handle_exception" in uses(f"{HOOKS}ending")
    assert uses(f"{HOOKS}pasting") == {"textual._xterm_parser"}


def test_every_hook_has_a_test_of_its_own() -> None:
    here = Path(__file__).parent
    hooks = {module.removeprefix(HOOKS) for module in MODULES if module.startswith(HOOKS)}
    assert hooks - {file.stem.removeprefix("test_") for file in here.glob("test_*.py")} == set()
