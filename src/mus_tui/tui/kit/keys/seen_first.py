"""A question that comes on an Enter: the second Enter of a hand that pressed twice does not answer it unseen."""

from __future__ import annotations

from time import monotonic
from typing import ClassVar, TypeVar

from mus_tui.tui.kit.dialog import Dialog

Answer = TypeVar("Answer")


class SeenFirst(Dialog[Answer]):
    """Knows whether somebody can have seen what it asks, so that Enter can wait for that; all other keys are meant."""

    UNSEEN_SECONDS: ClassVar[float] = 0.5
    """For so long after it was painted nobody has read it."""

    _painted: float | None = None

    def on_mount(self) -> None:
        """Count from when it stands there."""
        self.call_after_refresh(self._stands)

    def _stands(self) -> None:
        self._painted = monotonic()

    @property
    def was_seen(self) -> bool:
        """Whether it has stood there long enough."""
        return self._painted is not None and monotonic() - self._painted >= self.UNSEEN_SECONDS
