"""The faults that matter most here and that mutmut does not know: a guard that stands open, and a step left out.

Where a condition decides what may be seen, the fault to fear is that it decides nothing: `… if row.id in wish.rows`
without its `if`. mutmut turns such a condition round, which a test with a single row notices, and a leak is not that.
"""

from __future__ import annotations

from collections.abc import Iterator

import libcst as cst


def condition_forced(node: cst.If) -> Iterator[cst.If]:
    """Let an `if` go one way whatever is so, and then the other way."""
    asked = node.test.with_changes(lpar=[cst.LeftParen()], rpar=[cst.RightParen()])
    for joined, always in ((cst.And(), "False"), (cst.Or(), "True")):
        yield node.with_changes(test=cst.BooleanOperation(asked, joined, cst.Name(always)))


def filter_dropped(node: cst.CompFor) -> Iterator[cst.CompFor]:
    """Let everything through where only some of it was."""
    for n in range(len(node.ifs)):
        yield node.with_changes(ifs=[*node.ifs[:n], *node.ifs[n + 1 :]])


def operand_dropped(node: cst.BooleanOperation) -> Iterator[cst.BaseExpression]:
    """Leave out one side of an `and` or an `or`."""
    for side in (node.left, node.right):
        yield side.with_changes(lpar=[*node.lpar, *side.lpar], rpar=[*side.rpar, *node.rpar])


def step_left_out(node: cst.SimpleStatementLine) -> Iterator[cst.SimpleStatementLine]:
    """Leave out what is done for its effect alone."""
    match node.body:
        case [cst.Expr(value=cst.Call())] | [cst.AugAssign()]:
            yield node.with_changes(body=[cst.Pass()])


GUARDS = (
    (cst.If, condition_forced),
    (cst.CompFor, filter_dropped),
    (cst.BooleanOperation, operand_dropped),
    (cst.SimpleStatementLine, step_left_out),
)
"""Each of them with the sort of code it is for, as mutmut lists its own."""
