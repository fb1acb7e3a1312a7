"""A kind of talk, such as MUS, with its own roles and rules."""

from collections.abc import Collection
from typing import Literal

from pydantic import Field

from mus_tui.model.values.fields import Chosen
from mus_tui.model.values.kind_id import KindId
from mus_tui.model.values.text import Flag, Frozen, Slug, Whole, Words


class Role(Frozen):
    """Who somebody is in the talk."""

    id: Slug
    """What participants, guidance and signatures name the role by."""
    label: Words
    """The template's word (G7, E26)."""
    leads: Flag = False
    """Whether this is the one who holds the talk; remembered from one talk to the next."""
    subject: Flag = False
    """Whether the plan is about this person or these people."""
    many: Flag = False
    """Whether any number of people may have it (G11)."""
    present: Flag = True
    """Whether whoever has it sits in the talk; others read or sign it on paper, and are asked nothing."""


class Form(Chosen):
    """A form the talk can take, such as a puzzle (A2)."""

    free_order: Flag = False
    """Whether the questions are taken in any order, beginning at the overview (S12)."""


class Horizon(Frozen):
    """How far ahead the plan looks, in months (G5)."""

    months_from: Whole = Field(ge=0, le=120)
    """How many months ahead it begins."""
    months_to: Whole = Field(ge=0, le=120)
    """How many months ahead it ends."""


class TalkKind(Frozen):
    """One kind of talk with its own roles and rules (G1)."""

    id: KindId
    """The short name, such as MUS, LUS or GRUS."""
    title: Words
    """The name in full, as it is shown and printed."""
    roles: tuple[Role, ...] = Field(min_length=1)
    """Who takes part, in the order they are asked for."""
    minutes: Whole | None = Field(None, ge=0, le=1440)
    """The time the source recommends, where it does (A9)."""
    interval_months: Whole | None = Field(None, ge=0, le=120)
    """How often it is due (H8); None where the source asks for none (G12)."""
    plan: Literal["required", "if_competence", "offered", "none"] = "required"
    """Whether a plan must come of it; `if_competence` when competence development was discussed (G13), `none` never."""
    competence_topic: Slug | None = None
    """The mandatory topic that is competence development; it prefills the answer asked for `if_competence` (E27)."""
    forms: tuple[Form, ...] = ()
    """The forms to choose among, where there are several."""
    settings: tuple[Chosen, ...] = ()
    """Seated, walking …, where there are several."""
    horizon: Horizon | None = None
    """How far ahead dates usually lie."""
    replaces_individual: Flag | None = None
    """For a group talk: whether it stands in for the individual one (E9); None where the source is silent."""
    after: KindId | None = None
    """For a shorter talk: the group's kind that it comes after (H6)."""
    last: tuple[KindId, ...] = ()
    """The kinds of talks that it looks back at, the latest of each; the latest of all where it names none."""
    ours: Flag = False
    """Whether we gave it its name, and not the source."""

    def looks_back_at(self, kind: str, taken: Collection[str]) -> bool:
        """Whether a talk of one kind is offered, besides those of the kinds that were `taken` up."""
        return kind in self.last and kind not in taken if self.last else not taken

    @property
    def leading_role(self) -> Role:
        """The role that holds the talk."""
        return next((role for role in self.roles if role.leads), self.roles[0])

    @property
    def subject_role(self) -> Role:
        """The role that the plan is about."""
        return next((role for role in self.roles if role.subject), self.roles[-1])

    @property
    def taking_part(self) -> tuple[str, ...]:
        """The roles that hold the talk or that it is about, by id; a role that only approves or reads is none."""
        part = tuple(role.id for role in self.roles if role.leads or role.subject or role.many)
        return part or tuple(role.id for role in self.roles if role.present)

    def are_all(self, roles: Collection[str]) -> bool:
        """Whether roles are all who take part, so that there is nobody it need be told apart from."""
        return set(self.taking_part) <= set(roles)

    def labels_of(self, roles: Collection[str]) -> tuple[str, ...]:
        """Return the template's words for those of its roles that are named."""
        return tuple(role.label for role in self.roles if role.id in roles)
