"""A template as a Markdown document that a committee can read and discuss (H26)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import get_args

from mus_tui.export.forms.hung import only_if, to_choose, when_there
from mus_tui.export.markdown_text import block, document, heading, inline, item, prose
from mus_tui.export.template.around import (
    around,
    ending,
    italic,
    marked,
    meant_for,
    owned,
    replaces,
    said_to_roles,
)
from mus_tui.export.template.as_json import for_kind
from mus_tui.export.template.fields import afterwards, field_line, follow_up, preparation, says_more, scales
from mus_tui.export.template.plan_form import plan_form
from mus_tui.language.date_saying import say_minutes
from mus_tui.model.values.kind_id import Only, belongs
from mus_tui.model.values.numbering import number_before
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.parts.prompts import Prompt
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.sources import Source
from mus_tui.model.values.talk_kind import Form, Role, TalkKind
from mus_tui.model.values.template import Question, Template
from mus_tui.model.values.text import one_line
from mus_tui.words import count, t


def template_markdown(template: Template, kind: str | None = None) -> str:
    """Return a template to read: all of it, or what one kind of talk uses; `KeyError` for an unknown kind.

    What we added to the source is marked.
    """
    part = template if kind is None else for_kind(template, kind)
    return document(
        (
            heading(1, part.title),
            "\\\n".join(owned(part)),
            *_section("sources", "\n".join(map(_source, part.sources))),
            *_section("kinds", *(each for talk_kind in part.kinds for each in _kind(talk_kind))),
            *_section("guidance", *_guidance(part)),
            *_section("questions", *_perspectives(part)),
            *_section("scales", *scales(part)),
            *_section("topics", "\n".join(_topic(part, topic) for topic in _topics(part))),
            *_section("keywords", *_keywords(part)),
            *_section("preparation_form", *preparation(part)),
            *_section("follow_up_form", "\n".join(filter(None, follow_up(part)))),
            *_section("plan_form", *plan_form(part)),
            *_section("closing_form", "\n".join(ending(part))),
            *_section("afterwards", "\n".join(afterwards(part))),
            *_section("around", "\n".join(around(part))),
            *_section("corrections", "\n".join(_corrections(part))),
        )
    )


def _section(title: str, *parts: str) -> tuple[str, ...]:
    return (heading(2, t(f"export.{title}")), *parts) if any(parts) else ()


def _source(source: Source) -> str:
    return "- " + inline(", ".join(filter(None, (source.title, source.owner, source.date, source.file))))


def _corrections(template: Template) -> Iterator[str]:
    for each in template.corrections:
        yield "- " + inline(t("export.correction", read=each.read, written=each.written))


# The kinds of talk


def _kind(kind: TalkKind) -> Iterator[str]:
    yield heading(3, marked(f"{kind.id}: {kind.title}", kind.ours))
    rules = [
        ("roles", "; ".join(map(_role, kind.roles))),
        ("minutes", say_minutes(kind.minutes) if kind.minutes else ""),
        ("interval", _interval(kind)),
        ("plan_rule", t(f"export.plan_{kind.plan}")),
        ("horizon", _horizon(kind)),
        ("forms", ", ".join(map(_form, kind.forms))),
        ("settings", ", ".join(setting.label for setting in kind.settings)),
        ("replaces", replaces(kind)),
        ("after", kind.after or ""),
        ("last", ", ".join(kind.last)),
    ]
    yield "\n".join(item(t(f"export.{name}"), value) for name, value in rules if value)


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


# What is explained and asked


def _guidance(template: Template) -> Iterator[str]:
    for place in get_args(Guidance.model_fields["at"].annotation):
        here = [each for each in template.guidance if each.at == place]
        where = t(f"export.at_{place}")
        if here:
            yield heading(3, where)
        for each in here:
            mark = marked(meant_for(template, each.roles), each.ours, _only(template, each.only))
            if each.title and each.title != where:
                yield heading(4, f"{each.title} {mark}".rstrip())
            elif mark:
                yield f"*{inline(mark)}*"
            yield prose(each.text)


def _perspectives(template: Template) -> Iterator[str]:
    yield inline(to_choose(template.focus, themes=True))
    for each in template.perspectives:
        yield heading(3, marked(each.heading, each.ours, _only(template, each.only)))
        yield from map(inline, when_there(template, each))
        yield inline(t("export.begins_with_last_plan")) if each.follow_up else ""
        yield inline(t(f"export.looks_{each.looks}")) if each.looks else ""
        yield prose(each.text) if each.text else ""
        yield "" if each.questions else inline(t("export.no_questions"))
        for number, question in each.counted:
            yield from _question(template, number, question)


def _only(template: Template, only: Only) -> Only:
    return only if len(template.kinds) > 1 else ()


def _question(template: Template, number: int, question: Question) -> Iterator[str]:
    first, _, rest = question.text.partition("\n")
    if question.read and question.short:
        first, rest = question.short, question.text
    mandatory = f" {t('export.mandatory')}" if question.mandatory else ""
    asked = marked(first + mandatory, question.ours, _only(template, question.only))
    yield heading(4, number_before(number, first, question.number) + asked)
    if rest.strip():
        yield prose(rest)
    for role, text in said_to_roles(template, question):
        yield italic(t("export.text_for", role=role), "").rstrip()
        yield prose(text)
    fields = [each for each in question.notes if any(belongs(each.only, kind.id) for kind in template.kinds)]
    listed = any(map(says_more, fields))
    covered = [topic.text for topic in _topics(template) if topic.id in question.covers]
    facts = [
        ("intent", question.intent),
        ("remember", question.note),
        ("aspects", ", ".join(aspect.text for aspect in question.aspects)),
        ("covers", "; ".join(covered)),
        ("note_fields", "" if listed else "; ".join(field.label for field in fields)),
    ]
    lines = [italic(t(f"export.{name}"), value) for name, value in facts if value and "\n" not in value]
    yield from map(inline, (t("export.only_read") if question.read else "", only_if(template, question.if_)))
    yield inline(t("export.about_last_plan")) if question.follow_up else ""
    yield inline(t("export.seen_next_time")) if question.next_time else ""
    yield inline(t(f"export.looks_{question.looks}")) if question.looks else ""
    yield "\\\n".join(lines)
    for name, value in facts:
        if "\n" in value:
            yield italic(t(f"export.{name}"), "").rstrip()
            yield prose(value)
    if question.prompts:
        yield inline(template.prompts_label)
        yield "\n".join(line for prompt in question.prompts for line in _prompt(prompt))
    if listed:
        yield f"*{inline(t('export.fields'))}:*"
        yield "\n".join(field_line(template, field) for field in fields)


def _prompt(prompt: Prompt) -> Iterator[str]:
    note = f" *{inline(t('export.remember'))}: {inline(in_one_line(prompt.note))}*" if prompt.note else ""
    first, *more = (line.removeprefix("- ") for line in prompt.text.split("\n") if line)
    yield f"- {block(marked(first, prompt.ours))}{note}"
    yield from (f"  - {block(each)}" for each in (*more, *(in_one_line(under.text) for under in prompt.prompts)))


def _topics(template: Template) -> tuple[MandatoryTopic, ...]:
    asked = tuple(
        MandatoryTopic(id=q.id, text=one_line(q.text), short=q.short, aspects=q.aspects, only=q.only or group.only)
        for group in template.perspectives
        for q in group.questions
        if q.mandatory
    )
    return asked + template.topics


def _topic(template: Template, topic: MandatoryTopic) -> str:
    questions = [q for group in template.perspectives for q in group.questions]
    touching = [f"«{q.short or q.text}»" for q in questions if topic.id in q.covers or topic.id == q.id]
    where = f"{t('export.topic_asked')} {', '.join(touching)}" if touching else t("export.topic_unasked")
    parts = ", ".join(aspect.text for aspect in topic.aspects)
    said = f"{parts}; {where}" if parts else where
    return item(marked(topic.text, only=_only(template, topic.only)), said)


def _keywords(template: Template) -> Iterator[str]:
    if template.keywords is not None:
        yield inline(t("export.keywords_pick", n=template.keywords.pick))
        yield inline(" · ".join(template.keywords.words))
