"""Loading Pydantic without the descriptions of its schemas, which only a type checker reads; loads nothing by itself.

There are some ninety of them, and Python compiles each of their lines by itself. Where a later Pydantic needs more of
them than this gives, it is loaded as it comes.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module


class _Undescribed(dict[str, object]):
    """Stands in for `TypedDict`: a dictionary, whatever is said of its keys."""

    def __init_subclass__(cls, **_: object) -> None:
        """Take what is said of all keys together, and heed none of it."""


def load_undescribed() -> None:
    """Load `pydantic_core.core_schema`, which begins with what takes longest of Pydantic."""
    homes = [import_module(name) for name in ("typing", "typing_extensions")]
    described = [vars(home)["TypedDict"] for home in homes]
    for home in homes:
        vars(home)["TypedDict"] = _Undescribed
    try:
        with suppress(Exception):
            import_module("pydantic_core.core_schema")
    finally:
        for home, typed_dict in zip(homes, described, strict=True):
            vars(home)["TypedDict"] = typed_dict
