"""Who takes part in a talk, and what each is called."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.values.text import Frozen, Line, Ref, Slug


class Participant(Frozen):
    """One person in the talk, by name or initials as they wish (S13)."""

    id: Slug
    """What notes and marks name somebody by, never a role."""
    role: Ref
    """The id of the role in the template's kind."""
    name: Line = ""
    """As it was typed; may be empty."""


def short_names(people: Sequence[Participant]) -> dict[str, str]:
    """Return for each participant's id the shortest name that tells them apart: the first name where it does.

    Somebody without a name is not in the result; the role's label is used for them.
    """
    firsts = [person.name.split()[0] for person in people if person.name]
    return {
        person.id: first if firsts.count(first := person.name.split()[0]) == 1 else person.name
        for person in people
        if person.name
    }
