"""A talk that is only to be read, because somebody else is writing in it or because it is an older version."""

from __future__ import annotations

from mus_tui.model.talk import Talk


class TalkToRead(Talk):
    """Every screen shows it as it shows a closed one: to be read, not changed."""

    @property
    def is_closed(self) -> bool:
        """Yes, whatever they have agreed; `closing` tells whether they closed it."""
        return True


def to_read(talk: Talk) -> Talk:
    """Return the same talk, only to be read."""
    return TalkToRead.model_construct(**{name: getattr(talk, name) for name in Talk.model_fields})
