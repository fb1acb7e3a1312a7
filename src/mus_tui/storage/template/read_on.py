"""A template as it would be without its slips in single values, so that what does not fit is told in the same round.

Only what cannot change what fits elsewhere is put right: a text, a number, a choice, an id spelled otherwise than ids
are. Where a list or a part is missing or has another shape, nobody can tell what would fit.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from typing import Any, NamedTuple

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from mus_tui.model.rules.template.check import misfits
from mus_tui.model.rules.template.ids import id_of, kind_id_of
from mus_tui.model.rules.template.misfit import Loc, Misfit
from mus_tui.model.values.template import Template
from mus_tui.storage.template.template_keys import field_at, nearest

_ROUNDS = 3
"""How often something may come up that only what was put right before it lets be seen."""
_MOST_SLIPS = 100
"""With more of them, nothing can be said of the rest."""
_NO = {"nej", "no", "false", "falsk", "0", "n"}
_BEARS_ON_OTHERS = ("id", "answer", "shows")
"""The keys with choices that other keys hang on, near or far."""
_ONE_WORD = re.compile(r"[\w-]+")
_REFUSED = object()


class _Slip(NamedTuple):
    """A value that was put right."""

    loc: Loc
    alone: bool
    """Whether it says nothing about what else may stand beside it."""


def misfits_besides(value: object, error: ValidationError) -> Iterator[Misfit]:
    """Give what does not fit in a template with slips, as far as the slips leave no doubt about it."""
    said = deepcopy(value)
    slips: list[_Slip] = []
    for _ in range(_ROUNDS):
        if error.error_count() > _MOST_SLIPS:
            return
        for each in error.errors(include_url=False):
            if each["type"] == "too_short" and each["input"]:
                # A list whose only item is wrong is not empty, though Pydantic has nothing left of it.
                continue
            slip = _put_right(said, each)
            if slip is None:
                return
            slips.append(slip)
        try:
            template = Template.model_validate(said)
        except ValidationError as further:
            error = further
        else:
            yield from (each for each in misfits(template) if not any(_follows(each, slip) for slip in slips))
            return


def _follows(misfit: Misfit, slip: _Slip) -> bool:
    """Whether a misfit may only come of a slip: it is at it, in it, round it, or beside what it bears on."""
    length = min(len(misfit.loc), len(slip.loc))
    if misfit.loc[:length] == slip.loc[:length]:
        return True
    return not slip.alone and misfit.loc[: len(slip.loc) - 1] == slip.loc[:-1] and len(slip.loc) > 1


def _put_right(said: object, each: ErrorDetails) -> _Slip | None:
    """Put one value right where it stands; None where that would be a guess about more than itself."""
    loc = each["loc"]
    holder: Any = said
    for part in loc[:-1]:
        if not isinstance(holder, dict | list) or (isinstance(holder, dict) and part not in holder):
            return None
        holder = holder[part]  # type: ignore[index]
    if not loc or not isinstance(holder, dict | list):
        return None
    key: Any = loc[-1]
    if each["type"] == "extra_forbidden":
        return _key(holder, loc) if isinstance(holder, dict) else None
    if each["type"] == "missing":
        if key == "id" or not _is_text(loc):
            return None
        holder[key] = f"x{len(str(loc))}"
        return _Slip(loc, alone=True)
    if isinstance(holder, dict) and key not in holder:
        return None
    right = _right(holder[key], each)
    if right is _REFUSED:
        return None
    holder[key] = right
    return _Slip(loc, alone=isinstance(right, str))


def _key(holder: dict[str, object], loc: Loc) -> _Slip | None:
    """Take away a key that may not stand there, or call it what was meant."""
    name = str(loc[-1])
    meant = nearest(name, loc[:-1], holder)
    value = holder.pop(name)
    if meant:
        holder[meant] = value
        return _Slip((*loc[:-1], meant), alone=True)
    return None if value and isinstance(value, dict | list) else _Slip(loc, alone=False)


def _is_text(loc: Loc) -> bool:
    field = field_at(loc)
    return field is not None and "str" in str(field.annotation) and "tuple" not in str(field.annotation)


def _right(found: object, each: ErrorDetails) -> object:
    """Return a value in place of one that is wrong, as near to it as can be."""
    kind, context = each["type"], each.get("ctx", {})
    if kind == "string_pattern_mismatch":
        made = kind_id_of(str(found)) if "A-Z" in str(context["pattern"]) else id_of(str(found))
        return made or _REFUSED
    if kind == "string_too_long":
        return str(found)[: context["max_length"]].strip("-_")
    if kind == "string_type" and isinstance(found, bool | int):
        return str(found).lower()
    if kind in ("string_type", "string_too_short"):
        return _REFUSED if each["loc"][-1] in ("id", "role") else f"x{len(str(each['loc']))}"
    if kind == "literal_error" and each["loc"][-1] not in _BEARS_ON_OTHERS and "'" in context["expected"]:
        return str(context["expected"]).split("'")[1]
    if kind.startswith("bool_"):
        return str(found).lower() not in _NO
    if kind in ("greater_than_equal", "less_than_equal"):
        return context.get("ge", context.get("le"))
    if kind == "tuple_type" and isinstance(found, str) and _ONE_WORD.fullmatch(found):
        return [found]
    return _REFUSED
