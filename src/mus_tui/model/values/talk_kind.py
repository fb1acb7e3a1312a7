"""A kind of talk, such as MUS, with its own roles and rules."""

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from mus_tui.model.values.plan_form import Chosen
from mus_tui.model.values.text import Frozen, Slug, Words

KindId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]{0,11}$")]
"""MUS, LUS, GRUS or a template's own."""

Only = tuple[KindId, ...]
"""The kinds something belongs to; empty means all of them."""


class Role(Frozen):
    """Who somebody is in the talk."""

    id: Slug
    """What participants, guidance and signatures name the role by."""
    label: Words
    """The template's word (G7, E26)."""
    leads: bool = False
    """Whether this is the one who holds the talk; remembered from one talk to the next."""
    subject: bool = False
    """Whether the plan is about this person or these people."""
    many: bool = False
    """Whether any number of people may have it (G11)."""


class Form(Chosen):
    """A form the talk can take, such as a puzzle (A2)."""

    free_order: bool = False
    """Whether the questions are taken in any order, beginning at the overview (S12)."""


class Horizon(Frozen):
    """How far ahead the plan looks, in months (G5)."""

    months_from: int = Field(ge=0, le=120)
    """How many months ahead it begins."""
    months_to: int = Field(ge=0, le=120)
    """How many months ahead it ends."""


class TalkKind(Frozen):
    """One kind of talk with its own roles and rules (G1)."""

    id: KindId
    """The short name, such as MUS, LUS or GRUS."""
    title: Words
    """The name in full, as it is shown and printed."""
    roles: tuple[Role, ...] = Field(min_length=1)
    """Who takes part, in the order they are asked for."""
    minutes: int | None = Field(None, ge=0, le=1440)
    """The time the source recommends, where it does (A9)."""
    interval_months: int | None = Field(None, ge=0, le=120)
    """How often it is due (H8); None where the source asks for none (G12)."""
    plan: Literal["required", "if_competence", "offered"] = "required"
    """Whether a plan must come of it; `if_competence` when competence development was discussed (G13)."""
    competence_topic: Slug | None = None
    """The mandatory topic that is competence development; it prefills the answer asked for `if_competence` (E27)."""
    forms: tuple[Form, ...] = ()
    """The forms to choose among, where there are several."""
    settings: tuple[Chosen, ...] = ()
    """Seated, walking …, where there are several."""
    horizon: Horizon | None = None
    """How far ahead dates usually lie."""
    replaces_individual: bool | None = None
    """For a group talk: whether it stands in for the individual one (E9); None where the source is silent."""
    after: KindId | None = None
    """For a shorter talk: the group's kind that it comes after (H6)."""
    ours: bool = False
    """Whether we gave it its name, and not the source."""


def belongs(only: Only, kind: str) -> bool:
    """Say whether something marked `only` belongs to a kind."""
    return not only or kind in only
