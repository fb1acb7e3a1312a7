"""What a template says of the time around the talk: its own facts, how it ends, who sees what and how long it is kept.

And whom something is for.
"""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Item, Items, Line, Piece
from mus_tui.model.rules.plan.standing import what_before
from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Question, Template
from mus_tui.words import t

_TO_SAY = ("area", "owner", "adopted")
"""What a committee wants to know of whatever it approves."""


def facts(template: Template, *, to_sign: bool) -> Iterator[Item]:
    """Give whose it is, where it is used, who answers for it, when it was decided on, and what it stands on.

    Where it does not say who answers for it and when, there is a line for that on what is to be signed.
    """
    said = {"template_of": template.name, "theme": template.theme, "area": template.area}
    said |= {"owner": template.owner, "adopted": template.adopted}
    said |= {"extends": template.extends, "leave_out": ", ".join(template.leave_out)}
    for name, words in said.items():
        if words:
            yield Item(t(f"export.{name}"), words)
        elif to_sign and name in _TO_SAY:
            yield Item(t(f"export.{name}"), rule=True)


def meant_for(template: Template, roles: tuple[str, ...]) -> str:
    """Return whom something is meant for, in the template's words; empty where it is for everybody."""
    return t("export.meant_for", roles=", ".join(_called(template, role) for role in roles)) if roles else ""


def _called(template: Template, role: str) -> str:
    found = (each.label for kind in template.kinds for each in kind.roles if each.id == role)
    return next(found, role)


def only_there(template: Template, only: Only) -> Only:
    """Return the kinds that something belongs to, where there are others."""
    return only if len(template.kinds) > 1 else ()


def marked(text: str, ours: bool = False, only: Only = ()) -> str:
    """Text followed by what is to be known of it: whose it is, and which kinds it belongs to."""
    kinds = t("export.only", kinds=", ".join(only)) if only else ""
    return " ".join(filter(None, (text, kinds, t("export.ours") if ours else "")))


def said_to_roles(template: Template, question: Question) -> Iterator[tuple[str, str]]:
    """Give how single roles are asked beforehand, each by the template's word for the role."""
    yield from ((_called(template, each.role), each.text) for each in question.text_for)


def around(template: Template) -> Iterator[Piece]:
    """Give who sees what, and what becomes of it."""
    if template.header is not None:
        lines = [marked(each.label, only=each.only) for each in template.header]
        yield Items((Item(t("export.own_header"), ", ".join(lines) or t("export.no_header")),))
    if not template.own_topics:
        yield Line(t("export.no_own_topics"))
    if template.minutes:
        yield Items((Item(template.minutes.label, in_one_line(template.minutes.hint)),))
    fates = template.retention
    things: list[tuple[str, str]] = [("preparation", fates.preparation), ("notes", fates.notes)]
    things += [("keywords", fates.notes)] if template.keywords else []
    things += [("minutes", fates.minutes)] if template.minutes else []
    things.append(("plan", fates.plan))
    yield Items(tuple(Item(t(f"export.keeps_{name}"), _kept(name, fate)) for name, fate in things))


def _kept(name: str, fate: str) -> str:
    kept = t(f"export.fate_{fate}")
    return f"{t(f'export.sees_{name}')} {kept[0].upper()}{kept[1:]}."


def signed(template: Template) -> str:
    """Return who signs, each with what is signed by it and after what where the form says so; empty where nobody."""
    form = template.plan
    if not form.says_what_is_signed:
        labels = (form.date_label, *(each.label for each in form.signatures))
        return ", ".join(filter(None, labels)) if form.signatures else ""
    said = [] if all(each.date for each in form.signatures) or not form.date_label else [form.date_label]
    for each in form.signatures:
        dated = f"{each.label}, {form.date_label}" if each.date else each.label
        after = t("export.signed_after", name=part) if (part := what_before(template, each.after)) else ""
        called = marked(" ".join(filter(None, (dated, after))), only=each.only)
        said.append(f"{called}: «{in_one_line(each.text)}»" if each.text else called)
    return "; ".join(said)


def ending(template: Template) -> Iterator[Piece]:
    """Give how the talk ends, where the template says so: what closing it means, and when they meet next."""
    form, said = template.closing, []
    if form.means == "seen":
        said.append(Item(t("export.closing_means"), t("export.closing_seen")))
    if following := form.next_meeting:
        where = "" if following.in_copy else t("export.not_in_copy")
        words = " · ".join(filter(None, (following.label, following.place, where)))
        said.append(Item(t("export.next_meeting"), marked(words, only=following.only)))
    if said:
        yield Items(tuple(said))
