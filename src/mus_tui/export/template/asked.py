"""What a template asks: its themes with their questions, what has to be talked about, and the keywords."""

from __future__ import annotations

from collections.abc import Iterator

from mus_tui.export.forms.hung import only_if, to_choose, when_there
from mus_tui.export.pieces import Aside, Bullet, Bullets, Heading, Item, Items, Line, Piece, Prose
from mus_tui.export.template.around import marked, only_there, said_to_roles
from mus_tui.export.template.fields import field_item, says_more
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.numbering import number_before
from mus_tui.model.values.parts.numbers import says_it
from mus_tui.model.values.parts.prompts import Prompt
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.model.values.prose import in_one_line
from mus_tui.model.values.template import Perspective, Question, Template
from mus_tui.model.values.text import one_line
from mus_tui.words import t


def lines(*said: str) -> Iterator[Piece]:
    """Give a line for each thing that is said."""
    yield from map(Line, filter(None, said))


def perspectives(template: Template) -> Iterator[Piece]:
    """Give every theme with its questions."""
    yield from lines(to_choose(template.focus, themes=True))
    for each in template.perspectives:
        yield from _perspective(template, each)


def _perspective(template: Template, each: Perspective) -> Iterator[Piece]:
    yield Heading(3, marked(each.heading, each.ours, only_there(template, each.only)))
    yield from lines(*when_there(template, each))
    yield from lines(t("export.begins_with_last_plan") if each.follow_up else "")
    yield from lines(t(f"export.looks_{each.looks}") if each.looks else "")
    if each.text:
        yield Prose(each.text)
    yield from lines("" if each.questions else t("export.no_questions"))
    for number, question in each.counted:
        yield from _question(template, number, question, each.heading)


def _question(template: Template, number: int, question: Question, under: str) -> Iterator[Piece]:
    """Give a question `under` the heading of its theme, which is not said again where it is what is asked."""
    first, _, rest = question.text.partition("\n")
    if question.read and question.short:
        first, rest = question.short, question.text
    mandatory = f" {t('export.mandatory')}" if question.mandatory else ""
    if says_it(under, question.numbered.partition("\n")[0]):
        yield from lines(marked(mandatory, question.ours, only_there(template, question.only)).strip())
    else:
        asked = marked(first + mandatory, question.ours, only_there(template, question.only))
        yield Heading(4, number_before(number, first, question.number) + asked)
    if rest.strip():
        yield Prose(rest)
    for role, text in said_to_roles(template, question):
        yield Aside(t("export.text_for", role=role), "")
        yield Prose(text)
    yield from lines(
        t("export.only_read") if question.read else "",
        only_if(template, question.if_),
        t("export.about_last_plan") if question.follow_up else "",
        t("export.seen_next_time") if question.next_time else "",
        t(f"export.looks_{question.looks}") if question.looks else "",
    )
    yield from _about(template, question)


def _about(template: Template, question: Question) -> Iterator[Piece]:
    """Give what a question is for, what it covers, and how it is answered."""
    fields = [each for each in question.notes if any(belongs(each.only, kind.id) for kind in template.kinds)]
    listed = any(map(says_more, fields))
    covered = [topic.text for topic in topics_of(template) if topic.id in question.covers]
    facts = [
        ("intent", question.intent),
        ("remember", question.note),
        ("aspects", ", ".join(aspect.text for aspect in question.aspects)),
        ("covers", "; ".join(covered)),
        ("note_fields", "" if listed else "; ".join(field.label for field in fields)),
    ]
    for name, value in facts:
        if "\n" in value:
            yield Aside(t(f"export.{name}"), "")
            yield Prose(value)
        elif value:
            yield Aside(t(f"export.{name}"), value)
    if question.prompts:
        yield from lines(template.prompts_label)
        yield Bullets(tuple(map(_prompt, question.prompts)))
    if listed:
        yield Aside(t("export.fields"), "")
        yield Items(tuple(field_item(template, field) for field in fields))


def _prompt(prompt: Prompt) -> Bullet:
    note = f" ({t('export.remember')}: {in_one_line(prompt.note)})" if prompt.note else ""
    first, *more = (line.removeprefix("- ") for line in prompt.text.split("\n") if line)
    return Bullet(
        f"{marked(first, prompt.ours)}{note}", (*more, *(in_one_line(under.text) for under in prompt.prompts))
    )


def topics_of(template: Template) -> tuple[MandatoryTopic, ...]:
    """Return what has to be talked about: the questions that say so, and the topics beside them."""
    asked = tuple(
        MandatoryTopic(id=q.id, text=one_line(q.text), short=q.short, aspects=q.aspects, only=q.only or group.only)
        for group in template.perspectives
        for q in group.questions
        if q.mandatory
    )
    return (*asked, *template.topics)


def mandatory(template: Template) -> Iterator[Piece]:
    """Give what has to be talked about, and at which questions."""
    if topics := topics_of(template):
        yield Items(tuple(_topic(template, topic) for topic in topics))


def _topic(template: Template, topic: MandatoryTopic) -> Item:
    questions = (q for group in template.perspectives for q in group.questions)
    touching = [f"«{q.short or one_line(q.text)}»" for q in questions if topic.id in q.covers or topic.id == q.id]
    where = f"{t('export.topic_asked')} {', '.join(touching)}" if touching else t("export.topic_unasked")
    parts = ", ".join(aspect.text for aspect in topic.aspects)
    said = f"{parts}; {where}" if parts else where
    return Item(marked(topic.text, only=only_there(template, topic.only)), said)


def keywords(template: Template) -> Iterator[Piece]:
    """Give the keywords, and how many each picks."""
    if template.keywords is not None:
        yield Line(t("export.keywords_pick", n=template.keywords.pick))
        yield Line(" · ".join(template.keywords.words))
