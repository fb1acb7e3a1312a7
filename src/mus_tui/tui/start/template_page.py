"""A template as paragraphs to read: where it comes from, the kinds of talk, every question, and the plan."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.language.date_saying import say_minutes
from mus_tui.model.rules.plan.standing import what_before_plan
from mus_tui.model.values.kind_id import Only
from mus_tui.model.values.numbering import number_before
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Perspective, Question, Template
from mus_tui.tui.kit.way.hung_words import only_if
from mus_tui.tui.start.page import Paragraph
from mus_tui.words import count, t

_HEADING = "bold $orient"
_QUIET = "$quiet"


def template_page(template: Template) -> list[Paragraph]:
    """Return everything in a template that people would want to read before a talk."""
    return [
        Paragraph(template.title, "bold $here"),
        *_sources(template),
        *_kinds(template),
        *_questions(template),
        *_topics(template),
        *_keywords(template),
        *_plan(template),
        *_guidance(template),
    ]


def _heading(name: str) -> Paragraph:
    return Paragraph(t(f"start.template_{name}"), _HEADING, air=True)


def _sources(template: Template) -> Iterator[Paragraph]:
    for source in template.sources:
        yield Paragraph(", ".join(filter(None, (source.title, source.owner, source.date))), _QUIET)


def _kinds(template: Template) -> Iterator[Paragraph]:
    yield _heading("kinds")
    for kind in template.kinds:
        yield Paragraph(f"{kind.id}  {kind.title}", "bold", indent=2)
        yield Paragraph(_who(kind), _QUIET, indent=2)


def _who(kind: TalkKind) -> str:
    parts = [", ".join(role.label for role in kind.roles)]
    if kind.minutes:
        parts.append(t("start.template_minutes", time=say_minutes(kind.minutes)))
    parts += [
        t("keys.help_or").join(choice.label for choice in choices) for choices in (kind.forms, kind.settings) if choices
    ]
    return " · ".join(parts)


def _guidance(template: Template) -> Iterator[Paragraph]:
    if template.guidance:
        yield _heading("guidance")
    for n, each in enumerate(template.guidance):
        title = f"{each.title} {_meant_for(template, each.roles)}".strip()
        if title := _marked(title, template, each.only, ours=each.ours):
            yield Paragraph(title, "bold", indent=2, air=n > 0)
        yield from _prose(each.text, indent=2, air=n > 0 and not title)


def _prose(text: str, style: str = "", *, indent: int, air: bool = False) -> Iterator[Paragraph]:
    """Give every line as a paragraph, the points of a list with a dash."""
    for n, line in enumerate(filter(None, text.split("\n"))):
        point = line.lstrip().startswith("- ")
        yield Paragraph(
            line.lstrip().removeprefix("- ") if point else line, style, indent, "– " if point else "", air and n == 0
        )


def _meant_for(template: Template, roles: tuple[str, ...]) -> str:
    labels = dict.fromkeys(label for kind in template.kinds for label in kind.labels_of(roles))
    return t("export.meant_for", roles=", ".join(labels)) if labels else ""


def _questions(template: Template) -> Iterator[Paragraph]:
    yield _heading("questions")
    if template.focus:
        yield Paragraph(count("export.focus_themes", template.focus), _QUIET, indent=2)
    for group in template.perspectives:
        yield Paragraph(_marked(group.heading, template, group.only, ours=group.ours), "bold $here", air=True)
        optional = t("export.optional") if group.optional else ""
        pick = count("export.focus", group.focus) if group.focus else ""
        begins = t("export.begins_with_last_plan") if group.follow_up else ""
        for fact in (optional, only_if(template, group.if_), pick, begins, group.text):
            if fact:
                yield Paragraph(fact, _QUIET, indent=2)
        if group.looks:
            yield Paragraph(t(f"export.looks_{group.looks}"), _QUIET, indent=2)
        yield from _group(template, group)


def _group(template: Template, group: Perspective) -> Iterator[Paragraph]:
    if not group.questions:
        yield Paragraph(t("start.template_no_questions"), _QUIET, indent=2)
    for number, question in group.counted:
        yield from _question(template, number, question)


def _question(template: Template, number: int, question: Question) -> Iterator[Paragraph]:
    sign = number_before(number, question.text, question.number)
    yield Paragraph(question.text, "bold", indent=2, sign=sign, air=True)
    facts = [
        _marked("", template, question.only, ours=question.ours),
        t("export.only_read") if question.read else "",
        only_if(template, question.if_),
        t("start.template_mandatory") if question.mandatory else "",
        t(f"export.looks_{question.looks}") if question.looks else "",
        t("start.template_intent", text=question.intent) if question.intent else "",
        t("start.template_note", text=question.note) if question.note else "",
    ]
    for fact in filter(None, facts):
        yield from _prose(fact, _QUIET, indent=5)
    for aspect in question.aspects:
        yield Paragraph(aspect.text, indent=5, sign="○ ")
    for prompt in question.prompts:
        first, _, more = prompt.text.partition("\n")
        yield Paragraph(_marked(first, template, (), ours=prompt.ours), indent=5, sign="· ")
        yield from _prose(more, indent=7)
        if prompt.note:
            yield from _prose(t("start.template_note", text=prompt.note), _QUIET, indent=7)
        for deeper in prompt.prompts:
            yield Paragraph(in_one_line(deeper.text), indent=7, sign="– ")


def _topics(template: Template) -> Iterator[Paragraph]:
    if template.topics:
        yield _heading("topics")
    for topic in template.topics:
        yield Paragraph(_marked(topic.text, template, topic.only), indent=2, sign="○ ")
        for aspect in topic.aspects:
            yield Paragraph(aspect.text, indent=4, sign="· ")


def _keywords(template: Template) -> Iterator[Paragraph]:
    if template.keywords is not None:
        yield Paragraph(t("start.template_keywords", n=template.keywords.pick), _HEADING, air=True)
        yield Paragraph(" · ".join(template.keywords.words), indent=2)


def _plan(template: Template) -> Iterator[Paragraph]:
    plan = template.plan
    if not plan.headings:
        return
    yield Paragraph(plan.title, _HEADING, air=True)
    if plan.pay_note:
        yield from _prose(plan.pay_note, _QUIET, indent=2)
    if after := what_before_plan(template):
        yield Paragraph(t("export.plan_after", name=after), _QUIET, indent=2)
    for part in plan.parts:
        yield Paragraph(part.title, indent=2)
        for said in filter(None, (only_if(template, part.if_), part.text)):
            yield from _prose(said, _QUIET, indent=4)
    for heading in plan.headings:
        yield Paragraph(heading.text, indent=2, sign="· ")
        hung = dict.fromkeys(only_if(template, field.if_) for field in heading.fields)
        yield from (Paragraph(said, _QUIET, indent=4) for said in hung if said)
        labels = ", ".join(field.label for field in heading.fields if field.label)
        hints = [heading.hint, labels, *(field.hint for field in heading.fields)]
        for hint in dict.fromkeys(filter(None, hints)):
            yield from _prose(hint, _QUIET, indent=4)


def _marked(words: str, template: Template, only: Only, *, ours: bool = False) -> str:
    kinds = t("start.template_only", kinds=", ".join(only)) if only and len(template.kinds) > 1 else ""
    marks = [mark for mark in (kinds, t("start.template_ours") if ours else "") if mark]
    return f"{words} ({', '.join(marks)})".strip() if marks else words
