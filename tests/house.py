"""What the tests of the house know of it: its modules, and who imports whom."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SOURCE = Path(__file__).parents[1] / "src"
FILES = sorted(SOURCE.rglob("*.py"))


class Import(NamedTuple):
    """One module that a file imports."""

    name: str
    """The whole name of the module, with dots."""
    when_run: bool
    """Not only for type checking."""


def module_of(file: Path) -> str:
    return ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


MODULES = {module_of(file): file for file in FILES}


def code_of(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imports_of(code: ast.AST, when_run: bool = True) -> Iterator[Import]:
    """Yield every import, also those inside functions."""
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
