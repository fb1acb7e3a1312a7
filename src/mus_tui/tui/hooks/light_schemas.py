"""Loading Pydantic without what it says of its own parts, which nobody reads while a talk is held.

Some ninety schemas are described to type checkers: Python compiles each line of it while somebody waits. And some fifty
classes can do more than is asked of them (`light_classes`). Where a later Pydantic needs more than this gives, it is
loaded as it comes.
"""

from __future__ import annotations

from contextlib import suppress
from importlib import import_module

from mus_tui.tui.hooks.light_classes import instead, light_classes


class _Undescribed(dict[str, object]):
    """Stands in for `TypedDict`: a dictionary, whatever is said of its keys."""

    def __init_subclass__(cls, **_: object) -> None:
        """Take what is said of all keys together, and heed none of it."""


def load_undescribed() -> None:
    """Load Pydantic sooner."""
    with suppress(Exception), instead("TypedDict", _Undescribed, "typing", "typing_extensions"):
        import_module("pydantic_core.core_schema")
    with suppress(Exception), light_classes():
        import_module("pydantic.type_adapter")
        import_module("pydantic.fields")
