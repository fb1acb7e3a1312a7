"""Whether the parts of a template fit each other: what one part names must exist in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.model.rules.template.field_check import field_lists, field_misfits
from mus_tui.model.rules.template.formats import second_in_first
from mus_tui.model.rules.template.frame_check import header_lines, header_misfits, role_misfits
from mus_tui.model.rules.template.misfit import Loc, Misfit, twice
from mus_tui.model.rules.template.plan_check import plan_misfits
from mus_tui.model.rules.template.route_check import route_misfits
from mus_tui.model.rules.template.rows_from_check import rows_from_misfits
from mus_tui.model.values.kind_id import belongs
from mus_tui.model.values.template import Perspective, Question, Template

MOST_NOTES, LONGEST_LABEL = 12, 100
"""How many labelled notes a question has at most, and how many letters each of their labels."""


def misfits(template: Template) -> tuple[Misfit, ...]:
    """Return everything that does not fit, in no particular order."""
    return (
        *_repeated(template),
        *_unknown_kinds(template),
        *_unknown_topics(template),
        *role_misfits(template),
        *header_misfits(template),
        *_keywords(template),
        *plan_misfits(template),
        *_unused_keys(template),
        *_follow_ups(template),
        *_note_fields(template),
        *field_misfits(template),
        *route_misfits(template),
        *rows_from_misfits(template),
        *second_in_first(template),
    )


def _repeated(template: Template) -> Iterator[Misfit]:
    questions = [
        (("perspectives", p, "questions", q, "id"), question.id)
        for p, perspective in enumerate(template.perspectives)
        for q, question in enumerate(perspective.questions)
    ]
    brought = [
        (("perspectives", p, "id"), each.id) for p, each in enumerate(template.perspectives) if not each.questions
    ]
    topics = [(("topics", i, "id"), each.id) for i, each in enumerate(template.topics)]
    prepared = [(("preparation", i, "id"), each.id) for i, each in enumerate(template.preparation)]
    later = [(("afterwards", i, "id"), each.id) for i, each in enumerate(template.afterwards)]
    yield from twice([*questions, *topics, *prepared, *later, *brought])
    yield from twice((("follow_up", "fields", i, "id"), each.id) for i, each in enumerate(template.follow_up.fields))
    yield from twice((("perspectives", i, "id"), each.id) for i, each in enumerate(template.perspectives))
    yield from twice((("kinds", i, "id"), each.id) for i, each in enumerate(template.kinds))
    yield from twice((("guidance", i, "id"), each.id) for i, each in enumerate(template.guidance))
    for i, kind in enumerate(template.kinds):
        yield from twice((("kinds", i, "roles", j, "id"), role.id) for j, role in enumerate(kind.roles))
        yield from twice((("kinds", i, "forms", j, "id"), form.id) for j, form in enumerate(kind.forms))
        yield from twice((("kinds", i, "last", j), each) for j, each in enumerate(kind.last))
        yield from twice((("kinds", i, "settings", j, "id"), each.id) for j, each in enumerate(kind.settings))
    for i, topic in enumerate(template.topics):
        yield from twice((("topics", i, "aspects", j, "id"), each.id) for j, each in enumerate(topic.aspects))
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            at: Loc = ("perspectives", p, "questions", q)
            yield from twice(((*at, "notes", j, "id"), each.id) for j, each in enumerate(question.notes))
            yield from twice(((*at, "aspects", j, "id"), each.id) for j, each in enumerate(question.aspects))


def _unknown_kinds(template: Template) -> Iterator[Misfit]:
    known = [kind.id for kind in template.kinds]
    marked: list[tuple[Loc, tuple[str, ...]]] = [
        *((("guidance", i), each.only) for i, each in enumerate(template.guidance)),
        *((("topics", i), each.only) for i, each in enumerate(template.topics)),
        *((loc, line.only) for loc, line in header_lines(template)),
        *((("plan", "signatures", i), each.only) for i, each in enumerate(template.plan.signatures)),
        *((("closing", "next_meeting"), each.only) for each in [template.closing.next_meeting] if each),
        *(((*loc, i), each.only) for loc, fields in field_lists(template) for i, each in enumerate(fields)),
        *((("perspectives", i), each.only) for i, each in enumerate(template.perspectives)),
        *(
            (("perspectives", p, "questions", q), question.only)
            for p, perspective in enumerate(template.perspectives)
            for q, question in enumerate(perspective.questions)
        ),
    ]
    groups = [kind.id for kind in template.kinds if any(role.many for role in kind.roles)]
    for n, each in enumerate(template.kinds):
        if each.after is not None and each.after not in groups:
            loc: Loc = ("kinds", n, "after")
            values: dict[str, object] = {"name": each.after, "known": ", ".join(groups)}
            yield Misfit(loc, "unknown_kind", values) if groups else Misfit(loc, "no_group", {})
    named = [((*loc, "only"), only) for loc, only in marked]
    named += [(("kinds", n, "last"), each.last) for n, each in enumerate(template.kinds)]
    for loc, kinds in named:
        for i, kind in enumerate(kinds):
            if kind not in known:
                yield Misfit((*loc, i), "unknown_kind", {"name": kind, "known": ", ".join(known)})


def _unknown_topics(template: Template) -> Iterator[Misfit]:
    asked = [q for perspective in template.perspectives for q in perspective.questions]
    known = [topic.id for topic in template.topics] + [q.id for q in asked if q.mandatory]
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            for i, topic in enumerate(question.covers):
                if topic not in known:
                    yield _no_such_topic(("perspectives", p, "questions", q, "covers", i), topic, known)
    for i, kind in enumerate(template.kinds):
        mine = [topic.id for topic in template.topics_for(kind.id)]
        if kind.competence_topic is not None and kind.competence_topic not in mine:
            yield _no_such_topic(("kinds", i, "competence_topic"), kind.competence_topic, mine)


def _no_such_topic(loc: Loc, name: str, known: Sequence[str]) -> Misfit:
    return (
        Misfit(loc, "unknown_topic", {"name": name, "known": ", ".join(known)})
        if known
        else Misfit(loc, "no_topics", {})
    )


def _keywords(template: Template) -> Iterator[Misfit]:
    if template.keywords is None:
        return
    words = template.keywords.words
    yield from twice((("keywords", "words", i), word) for i, word in enumerate(words))
    if template.keywords.pick > len(words):
        values: dict[str, object] = {"pick": template.keywords.pick, "count": len(words)}
        yield Misfit(("keywords", "pick"), "too_few_keywords", values)


def _follow_ups(template: Template) -> Iterator[Misfit]:
    """Tell of a kind that is to look at last year's plan in two places."""
    for kind in template.kinds:
        first = ""
        for p, theme in enumerate(template.perspectives):
            at: Loc = ("perspectives", p)
            parts: list[tuple[Loc, Perspective | Question]] = [(at, theme)]
            parts += [((*at, "questions", q), each) for q, each in enumerate(theme.questions)]
            for loc, part in parts:
                if part.follow_up and belongs(theme.only, kind.id) and belongs(part.only, kind.id):
                    if first:
                        yield Misfit((*loc, "follow_up"), "two_follow_ups", {"kind": kind.id, "other": first})
                    first = first or part.id


def _note_fields(template: Template) -> Iterator[Misfit]:
    """Tell of more notes under a question, and of longer labels, than a small window has room for."""
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            at: Loc = ("perspectives", p, "questions", q, "notes")
            if (count := len(question.pads)) > MOST_NOTES:
                yield Misfit(at, "too_many_notes", {"count": count, "limit": MOST_NOTES})
            for n, each in enumerate(question.notes):
                if each.answer == "text" and len(each.label) > LONGEST_LABEL:
                    yield Misfit((*at, n, "label"), "label_too_long", {"limit": LONGEST_LABEL})


def _unused_keys(template: Template) -> Iterator[Misfit]:
    """Tell of what is written where nothing shows it: it would be lost without a word."""
    for i, each in enumerate(template.guidance):
        if not (each.text or each.title):
            yield Misfit(("guidance", i), "missing_key", {"key": "text"})
    for p, perspective in enumerate(template.perspectives):
        for q, question in enumerate(perspective.questions):
            if not question.text:
                yield Misfit(("perspectives", p, "questions", q), "missing_key", {"key": "text"})
            if question.aspects and not question.mandatory:
                yield Misfit(("perspectives", p, "questions", q, "aspects"), "aspects_not_mandatory", {})
