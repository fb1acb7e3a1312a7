"""Breaks one module in the folder it is started in, and puts down in a file what became of it.

A process of its own, because the tests and the broken module are taken into the process that it runs in.
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


def main() -> None:
    """Break the module, try each fault on the tests and write the result: `MODULE AT_ONCE TESTS...`."""
    import pytest
    from mutmut.mutation.file_mutation import mutate_file_contents
    from mutmut.mutation.mutators import mutation_operators
    from mutmut.mutation.trampoline import set_mutant_under_test

    from bench.mutants.trial import ARGUMENTS, Trial

    module, at_once, tests = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    faults: Any = mutation_operators
    faults.extend(GUARDS)
    original = module.read_text("utf-8")
    broken = mutate_file_contents(str(module), original, None, None)
    module.write_text(broken.code, "utf-8")
    set_mutant_under_test("stats")
    name = ".".join(module.with_suffix("").parts[1:])
    trial = Trial(name, broken.mutant_names, tests, at_once)
    pytest.main([*ARGUMENTS, *tests], plugins=[trial])
    if trial.became.keys() != {*broken.mutant_names}:
        raise SystemExit(f"{len(trial.became)} of {len(broken.mutant_names)} faults were tried")
    code = broken.code.splitlines()
    sources = {each: code[span.start - 1 : span.end] for each, span in broken.line_span_by_function_name.items()}
    unseen = [
        _told(original, sources, fault, how) for fault, how in trial.became.items() if how in ("survived", "no tests")
    ]
    endless = sum(how == "endless" for how in trial.became.values())
    result = {"faults": len(broken.mutant_names), "endless": endless, "survivors": unseen}
    Path(RESULT).write_text(json.dumps(result), "utf-8")


def _told(original: str, sources: dict[str, list[str]], broken: str, how: str) -> dict[str, str | int]:
    whole = broken.rpartition("__mutmut_")[0]
    before, after = sources[f"{whole}__mutmut_orig"], sources[broken]
    begins = next(n for n, line in enumerate(before) if line.lstrip().startswith(("def ", "async def ")))
    # The heads differ in the name that mutmut gave each of them; what is broken in a head differs in more.
    names = (f"{whole}__mutmut_orig(", f"{broken}(")
    before, after = [line.replace(names[0], "(") for line in before], [line.replace(names[1], "(") for line in after]
    edits = [each for each in difflib.SequenceMatcher(None, before, after).get_opcodes() if each[0] != "equal"]
    _, first, last, new_first, new_last = edits[0][0], edits[0][1], edits[-1][2], edits[0][3], edits[-1][4]
    return {
        "line": _first_line(original, whole) + first - begins,
        "was": " ".join(line.strip() for line in before[first:last]),
        "became": " ".join(line.strip() for line in after[new_first:new_last]),
        "how": how,
    }


def _first_line(original: str, whole: str) -> int:
    """Return the line of the `def` of a function, by the name that mutmut gives it: `x_name`, `xǁClassǁname`."""
    name = whole.rpartition("ǁ")[2] if "ǁ" in whole else whole.removeprefix("x_")
    owner = whole.split("ǁ")[1] if "ǁ" in whole else None
    tree = ast.parse(original)
    bodies = [each.body for each in tree.body if isinstance(each, ast.ClassDef) and each.name == owner]
    within = bodies[0] if owner else tree.body
    return next(each.lineno for each in within if isinstance(each, ast.FunctionDef) and each.name == name)


if __name__ == "__main__":
    main()
