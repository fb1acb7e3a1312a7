"""What is said where all that is asked is for somebody else."""

from __future__ import annotations

from collections.abc import Sequence

from mus_tui.model.rules.answering.asked import asked_of
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Field
from mus_tui.tui.kit.listed import listed
from mus_tui.tui.kit.names import names
from mus_tui.words import t


def said_of(talk: Talk, fields: Sequence[Field], otherwise: str) -> str:
    """Return whom the fields are for, by name; `otherwise` where they are for nobody else.

    In a group, and where nobody has the role, it is said by the role.
    """
    mine = [field for field in fields if field.roles]
    called = names(talk)
    people = {each.id: called[each.id] for field in mine for each in asked_of(talk, field)}
    if not people or is_group(talk):
        roles = dict.fromkeys(label for field in mine for label in talk.talk_kind.labels_of(field.roles))
        return t("fields.for_others", who=listed([*roles])) if roles else otherwise
    return t("fields.for_others", who=listed([*people.values()]))
