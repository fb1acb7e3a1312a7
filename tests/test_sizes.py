"""How large anything may be, so that each file is read on one screen and each folder at a glance."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path

import pytest

from tests.house import FILES, code_of, module_of

LONGEST_FILE, LONGEST_FUNCTION, LARGEST_FOLDER = 300, 55, 30


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_a_file_is_short_enough_to_read(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= LONGEST_FILE


@pytest.mark.parametrize("file", FILES, ids=module_of)
def test_a_function_fits_the_eye(file: Path) -> None:
    functions = [
        node for node in ast.walk(code_of(module_of(file))) if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]
    assert [each.name for each in functions if (each.end_lineno or 0) - each.lineno >= LONGEST_FUNCTION] == []


def test_a_folder_is_seen_at_a_glance() -> None:
    folders = Counter(file.parent for file in FILES if file.stem != "__init__")
    assert [str(folder) for folder, files in folders.items() if files > LARGEST_FOLDER] == []


def test_no_municipality_is_named_in_the_code() -> None:
    # The help may: `mus new …` needs an example, and its words are no rule.
    code = [file for file in FILES if "words" not in file.parts]
    named = re.compile(r"herlev|gentofte|albertslund|københavn|kobenhavn|kk_buf", re.IGNORECASE)
    assert [module_of(file) for file in code if named.search(file.read_text(encoding="utf-8"))] == []
