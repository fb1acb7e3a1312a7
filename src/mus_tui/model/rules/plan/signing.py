"""Who signs in which kind of talk."""

from __future__ import annotations

from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template


def signatures_in(template: Template, kind: TalkKind) -> tuple[Signature, ...]:
    """Return what is signed in one kind of talk, in the form's order.

    Signatures are those of the plan. A kind without one has none, unless what was written is only to be seen, no kind
    has a plan, or a signature says by name that it belongs to the kind.
    """
    roles = {role.id for role in kind.roles}
    mine = tuple(each for each in template.plan.signatures if each.role in roles and belongs(each.only, kind.id))
    if kind.plan != "none" or template.closing.means == "seen" or not template.plan.headings:
        return mine
    return tuple(each for each in mine if each.only)
