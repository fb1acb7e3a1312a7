"""The faults that no test sees and that harm nobody, each with its reason.

A fault is named by the line as it is and as it is broken, without what it is indented by; a name excuses one of them.
"""

from __future__ import annotations

from collections import Counter

HARMLESS: dict[str, tuple[tuple[str, str], ...]] = {
    "no is no, however it is spelled": (
        ("return plan_copy(talk, wish.contents._replace(silenced=False))",
         "return plan_copy(talk, wish.contents._replace(silenced=None))"),
        ("self._border_kept = False", "self._border_kept = None"),
        ("self._written = False", "self._written = None"),
        ("self._older_format = False", "self._older_format = None"),
        ("same = False", "same = None"),
        ("return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=False))",
         "return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=None))"),
    ),
}  # fmt: skip
"""Why it is harmless, and what is."""


class Names:
    """The names that are left while survivors are told one after another."""

    def __init__(self) -> None:
        self._left = Counter(fault for faults in HARMLESS.values() for fault in faults)

    def why(self, was: str, became: str) -> str | None:
        """Return why a fault is harmless, and use up its name; None for one that nobody has named."""
        if not self._left[was, became]:
            return None
        self._left[was, became] -= 1
        return next(why for why, faults in HARMLESS.items() if (was, became) in faults)

    def unused(self) -> list[tuple[str, str]]:
        """Return the names that no fault has used."""
        return list(self._left.elements())
