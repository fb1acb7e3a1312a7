"""The kinds of talk of a template: who takes part, how often, and what comes of it."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.pieces import Heading, Item, Items, Piece
from mus_tui.export.template.around import marked
from mus_tui.language.date_saying import say_minutes
from mus_tui.model.values.talk_kind import Form, Role, TalkKind
from mus_tui.words import count, t


def kind_pieces(kind: TalkKind) -> Iterator[Piece]:
    """Give one kind of talk with its rules."""
    yield Heading(3, marked(f"{kind.id}: {kind.title}", kind.ours))
    rules = [
        ("roles", "; ".join(map(_role, kind.roles))),
        ("minutes", say_minutes(kind.minutes) if kind.minutes else ""),
        ("interval", _interval(kind)),
        ("plan_rule", t(f"export.plan_{kind.plan}")),
        ("horizon", _horizon(kind)),
        ("forms", ", ".join(map(_form, kind.forms))),
        ("settings", ", ".join(setting.label for setting in kind.settings)),
        ("replaces", _replaces(kind)),
        ("after", kind.after or ""),
        ("last", ", ".join(kind.last)),
    ]
    yield Items(tuple(Item(t(f"export.{name}"), value) for name, value in rules if value))


def _role(role: Role) -> str:
    subject = "role_subject_many" if role.many else "role_subject"
    known = [(role.many, "role_many"), (role.leads, "role_leads"), (role.subject, subject)]
    known.append((not role.present, "role_absent"))
    words = ", ".join(t(f"export.{word}") for true, word in known if true)
    return f"{role.label} ({words})" if words else role.label


def _interval(kind: TalkKind) -> str:
    n = kind.interval_months
    return t("export.no_interval") if n is None else count("export.interval_value", n)


def _horizon(kind: TalkKind) -> str:
    ahead = kind.horizon
    if ahead is None:
        return ""
    if ahead.months_from == ahead.months_to:
        return count("export.horizon", ahead.months_to)
    return t("export.horizon_value", first=ahead.months_from, last=ahead.months_to)


def _form(form: Form) -> str:
    return t("export.form_free_order", label=form.label) if form.free_order else form.label


def _replaces(kind: TalkKind) -> str:
    """Return whether a group's talk stands in for the individual one, where the source says."""
    if kind.replaces_individual is None:
        return ""
    return t("export.replaces_yes" if kind.replaces_individual else "export.replaces_no")
