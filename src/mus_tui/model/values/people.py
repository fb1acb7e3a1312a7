"""Who takes part in a talk, and what each is called."""

from collections.abc import Sequence

from mus_tui.model.values.names import called, numbered
from mus_tui.model.values.text import Frozen, Line, Ref, Slug


class Participant(Frozen):
    """One person in the talk, by name or initials as they wish (S13)."""

    id: Slug
    """What notes and marks name somebody by, never a role."""
    role: Ref
    """The id of the role in the template's kind."""
    name: Line = ""
    """The whole name, the first name first, as it is written since that is understood; may be empty."""


class Leaving(Frozen):
    """What a group had when somebody was taken out of it midway: what comes after that is not theirs."""

    who: Slug
    """The id of the one who went."""
    agreements: tuple[Ref, ...] = ()
    """The rows that had words in them then, those of earlier plans as they are known here."""
    topics: tuple[Ref, ...] = ()
    """The mandatory topics that were talked about by then, and aspects of them as `topic/aspect`."""


class Misnamed(Frozen):
    """That a row of the plan was for somebody by a name that is theirs no more: until it is put right, it is open."""

    row: Ref
    """The id of the row."""
    who: Slug
    """The id of the one whom it was for. The name itself is not kept beside the row."""


def short_names(people: Sequence[Participant]) -> dict[str, str]:
    """Return for each participant's id what people would call them, told apart: `Mette`, or `Mette F.` and `Mette H.`.

    Somebody without a name is not in the result; the role's label is used for them.
    """
    said = numbered(called([person.name for person in people]))
    return {person.id: name for person, name in zip(people, said, strict=True) if name}
