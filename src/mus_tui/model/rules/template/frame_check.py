"""Whether the frame of a template fits: who sits round the table, and what stands above the plan."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.model.rules.plan.header import field_of, shown_fields
from mus_tui.model.rules.template.field_check import field_lists
from mus_tui.model.rules.template.misfit import Loc, Misfit, twice
from mus_tui.model.values.fields import Column, Field
from mus_tui.model.values.parts.around import HeaderLine
from mus_tui.model.values.parts.guidance import Guidance
from mus_tui.model.values.template import Question, Template


def role_misfits(template: Template) -> Iterator[Misfit]:
    """Tell of roles that are named and do not exist, and of those who are away and would have to be there."""
    known = list(dict.fromkeys(role.id for kind in template.kinds for role in kind.roles))
    named: list[tuple[Loc, str | None]] = [
        *((("plan", "signatures", i, "role"), each.role) for i, each in enumerate(template.plan.signatures)),
        *(((*loc, "role"), line.role) for loc, line in header_lines(template)),
        *_named_by(("guidance",), template.guidance),
        *(named for loc, fields in field_lists(template) for named in _named_by(loc, fields)),
        *(
            named
            for loc, fields in field_lists(template)
            for i, field in enumerate(fields)
            for named in _named_by((*loc, i, "fields"), field.fields)
        ),
    ]
    asked = (
        (("perspectives", p, "questions", q, "text_for"), question.text_for)
        for p, part in enumerate(template.perspectives)
        for q, question in enumerate(part.questions)
    )
    for at, words in asked:
        named += [((*at, i, "role"), each.role) for i, each in enumerate(words)]
        yield from twice(((*at, i, "role"), each.role) for i, each in enumerate(words))
    for loc, role in named:
        if role is not None and role not in known:
            yield Misfit(loc, "unknown_role", {"name": role, "known": ", ".join(known)})
    for i, kind in enumerate(template.kinds):
        for j, each in enumerate(kind.roles):
            if not each.present and (each.leads or each.subject or each.many):
                yield Misfit(("kinds", i, "roles", j, "present"), "must_be_present", {"name": each.label})
        if not any(each.present for each in kind.roles):
            yield Misfit(("kinds", i, "roles"), "nobody_present", {})


def _named_by(part: Loc, pieces: Sequence[Guidance | Column]) -> Iterator[tuple[Loc, str]]:
    for i, piece in enumerate(pieces):
        yield from (((*part, i, "roles", j), role) for j, role in enumerate(piece.roles))


def header_lines(template: Template) -> Iterator[tuple[Loc, HeaderLine]]:
    """Give every line at the top of the form and above its plan, with the way to it."""
    yield from ((("header", i), line) for i, line in enumerate(template.header or ()))
    yield from ((("plan", "header", i), line) for i, line in enumerate(template.plan.header))


def header_misfits(template: Template) -> Iterator[Misfit]:
    """Tell of lines above the plan that would show nothing, or what is one person's own."""
    known = ", ".join(dict.fromkeys(role.id for kind in template.kinds for role in kind.roles))
    asked = {each.id: each for part in template.perspectives for each in part.questions}
    for loc, line in header_lines(template):
        if line.shows == "next_meeting" and template.closing.next_meeting is None:
            yield Misfit((*loc, "shows"), "next_meeting_missing", {})
        if line.shows == "person" and line.role is None:
            yield Misfit(loc, "person_without_role", {"known": known})
        if line.shows == "answer":
            yield from _answer_misfits(loc, line, asked)
        for key in ("question", "field"):
            if line.shows != "answer" and getattr(line, key) is not None:
                yield Misfit((*loc, key), "answer_unused", {"key": key})


def _answer_misfits(loc: Loc, line: HeaderLine, asked: dict[str, Question]) -> Iterator[Misfit]:
    question = asked.get(line.question or "")
    if line.question is None:
        yield Misfit(loc, "answer_without_question", {})
    elif question is None:
        yield Misfit((*loc, "question"), "unknown_question", {"name": line.question, "known": ", ".join(asked)})
    elif field_of(question, line) is None:
        yield _not_shown(loc, line, question)


def _not_shown(loc: Loc, line: HeaderLine, question: Question) -> Misfit:
    """Return why a line has no answer to show, with what can be written where there is anything."""
    named = next((each for each in question.notes if each.id == line.field), None)
    if named is not None:
        return Misfit((*loc, "field"), "header_field_own", {"name": named.id, "key": _own_by(named)})
    known = ", ".join(each.id for each in shown_fields(question))
    if not known:
        return Misfit((*loc, "question"), "header_no_field", {})
    if line.field is None:
        return Misfit(loc, "answer_without_field", {"known": known})
    return Misfit((*loc, "field"), "unknown_header_field", {"name": line.field, "known": known})


def _own_by(field: Field) -> str:
    """Return the key by which a field is not answered by all together in the talk, as it is written."""
    if field.when and "talk" not in field.when:
        return f"when: [{', '.join(field.when)}]"
    return "roles" if field.roles else "each: true" if field.each else f"answer: {field.answer}"
