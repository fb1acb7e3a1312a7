"""What a template says of the time around the talk, as Markdown: minutes and retention; and whom something is for."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.markdown_text import inline, item
from mus_tui.model.rules.plan.standing import what_before
from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Question, Template
from mus_tui.words import t


def meant_for(template: Template, roles: tuple[str, ...]) -> str:
    """Return whom something is meant for, in the template's words; empty where it is for everybody."""
    return t("export.meant_for", roles=", ".join(_called(template, role) for role in roles)) if roles else ""


def _called(template: Template, role: str) -> str:
    found = (each.label for kind in template.kinds for each in kind.roles if each.id == role)
    return next(found, role)


def around(template: Template) -> Iterator[str]:
    """Yield the minutes and what becomes of everything, a line each."""
    if template.header is not None:
        lines = [marked(each.label, only=each.only) for each in template.header]
        yield item(t("export.own_header"), ", ".join(lines) or t("export.no_header"))
    if not template.own_topics:
        yield f"- {t('export.no_own_topics')}"
    if template.minutes:
        yield item(template.minutes.label, in_one_line(template.minutes.hint))
    fates = template.retention
    for thing, fate in (("preparation", fates.preparation), ("notes", fates.notes), ("minutes", fates.minutes)):
        if thing != "minutes" or template.minutes:
            yield item(t(f"export.keeps_{thing}"), t(f"export.fate_{fate}"))
    yield item(t("export.keeps_plan"), t(f"export.fate_{fates.plan}"))


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


def ending(template: Template) -> Iterator[str]:
    """Yield how the talk ends, where the template says so: what closing it means, and when they meet next."""
    form = template.closing
    if form.means == "seen":
        yield item(t("export.closing_means"), t("export.closing_seen"))
    if following := form.next_meeting:
        where = "" if following.in_copy else t("export.not_in_copy")
        asked = " · ".join(filter(None, (following.label, following.place, where)))
        yield item(t("export.next_meeting"), marked(asked, only=following.only))


def said_to_roles(template: Template, question: Question) -> Iterator[tuple[str, str]]:
    """Give how single roles are asked beforehand, each by the template's word for the role."""
    yield from ((_called(template, each.role), each.text) for each in question.text_for)


def owned(template: Template) -> Iterator[str]:
    """Give where it is used, who answers for it, when it was decided on, and what it stands on."""
    facts = {"area": template.area, "owner": template.owner, "adopted": template.adopted, "extends": template.extends}
    yield from (italic(t(f"export.{name}"), said) for name, said in facts.items() if said)
    if template.leave_out:
        yield italic(t("export.leave_out"), ", ".join(template.leave_out))


def italic(label: str, text: str) -> str:
    """Return something said quietly after its label."""
    return f"*{inline(label)}:* {inline(text)}"


def marked(text: str, ours: bool = False, only: Only = ()) -> str:
    """Text followed by what is to be known of it: whose it is, and which kinds it belongs to."""
    kinds = t("export.only", kinds=", ".join(only)) if only else ""
    return " ".join(filter(None, (text, kinds, t("export.ours") if ours else "")))


def replaces(kind: TalkKind) -> str:
    """Return whether a group's talk stands in for the individual one, where the source says."""
    if kind.replaces_individual is None:
        return ""
    return t("export.replaces_yes" if kind.replaces_individual else "export.replaces_no")
