"""Breaks one module in the folder it is started in, as its `setup.cfg` says, and puts down in a file what became of it.

A process of its own, because mutmut takes the tests and the broken module into the process that it runs in.
"""

from __future__ import annotations

import ast
import difflib
import json
import sys
from pathlib import Path
from typing import Any

from bench.mutants.guards import GUARDS

RESULT = "result.json"
"""Where the result lies: how many faults there were, how many tests ran without end, and each that none saw."""

# A test failed, or did not come to its end.
_FAILED, _ENDLESS = {"killed"}, {"timeout", "segfault"}


def main() -> None:
    """Break the module and write the result."""
    from mutmut.__main__ import _run
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.mutation.mutators import mutation_operators
    from mutmut.stats import status_by_exit_code

    module = Path(sys.argv[1])
    faults: Any = mutation_operators
    faults.extend(GUARDS)
    _run((), int(sys.argv[2]))
    data = SourceFileMutationData(path=module)
    data.load()
    became = {name: status_by_exit_code[code] for name, code in data.exit_code_by_key.items()}
    unseen = [_told(module, name, how) for name, how in became.items() if how not in _FAILED | _ENDLESS]
    endless = sum(how in _ENDLESS for how in became.values())
    Path(RESULT).write_text(json.dumps({"faults": len(became), "endless": endless, "survivors": unseen}), "utf-8")


def _told(module: Path, mutant: str, how: str) -> dict[str, str | int]:
    from mutmut.mutation.data import MutantLineSpans

    spans = MutantLineSpans.load(module)
    assert spans is not None
    broken = mutant.rpartition(".")[2]
    whole = broken.rpartition("__mutmut_")[0]
    before, after = (each.splitlines() for each in spans.read_function_sources([f"{whole}__mutmut_orig", broken]))
    begins = next(n for n, line in enumerate(before) if line.lstrip().startswith(("def ", "async def ")))
    # The heads differ in the name that mutmut gave each of them; what is broken in a head differs in more.
    names = (f"{whole}__mutmut_orig(", f"{broken}(")
    before, after = [line.replace(names[0], "(") for line in before], [line.replace(names[1], "(") for line in after]
    edits = [each for each in difflib.SequenceMatcher(None, before, after).get_opcodes() if each[0] != "equal"]
    _, first, last, new_first, new_last = edits[0][0], edits[0][1], edits[-1][2], edits[0][3], edits[-1][4]
    return {
        "line": _first_line(module, whole) + first - begins,
        "was": " ".join(line.strip() for line in before[first:last]),
        "became": " ".join(line.strip() for line in after[new_first:new_last]),
        "how": how,
    }


def _first_line(module: Path, whole: str) -> int:
    """Return the line of the `def` of a function, by the name that mutmut gives it: `x_name`, `xǁClassǁname`."""
    name = whole.rpartition("ǁ")[2] if "ǁ" in whole else whole.removeprefix("x_")
    owner = whole.split("ǁ")[1] if "ǁ" in whole else None
    tree = ast.parse(module.read_text("utf-8"))
    bodies = [each.body for each in tree.body if isinstance(each, ast.ClassDef) and each.name == owner]
    within = bodies[0] if owner else tree.body
    return next(each.lineno for each in within if isinstance(each, ast.FunctionDef) and each.name == name)


if __name__ == "__main__":
    main()
