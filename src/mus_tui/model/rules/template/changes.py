"""What is different in words between two templates, so that somebody can look before they go from one to the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from mus_tui.model.rules.plan.standing import what_before_plan
from mus_tui.model.values.parts.hanging import hung_on
from mus_tui.model.values.template import Template

_NOT_WORDS = frozenset({"format", "id", "extends", "leave_out", "sources", "corrections", "ours"})
"""What says what a template is, and nothing that anybody meets in a talk."""

_Way = tuple[str, ...]


class Change(NamedTuple):
    """One thing that is said otherwise, or in only one of them."""

    way: _Way
    """The way to it: keys, and the ids of what it is part of; the first is the part of the template."""
    before: str
    """What the older says; empty where it says nothing of the kind."""
    after: str
    """What the newer says; empty where it says nothing of the kind."""
    where: str = ""
    """What a theme, a question or a field of theirs is called of whose way through the talk it is."""

    @property
    def none(self) -> str:
        """What stands for no number at all, where the program would else count."""
        return NO_NUMBER

    @property
    def is_setting(self) -> bool:
        """Whether it is how the talk is held, and no words that anybody reads."""
        listed = len(self.way) > 1 and self.way[-2] in _LISTS_OF_IDS
        return listed or self.way[-1] in _SETTINGS or bool({self.before, self.after} & {"true", "false"})


_SETTINGS = frozenset(
    {
        *("at", "answer", "scale", "layout", "shows", "role", "roles", "only", "covers", "competence_topic", "after"),
        *("interval_months", "minutes", "months_from", "months_to", "pick", "rows", "many_rows", "least", "most"),
        *("lines", "looks", "plan", "preparation", "notes", "language", "number", "if", "focus", "means", "consent"),
        *("own_topics", "header"),
    }
)
NO_NUMBER = "\N{NULL}"
"""What a question says whose form has no number, where the program would else count; nobody can write it."""
_THEME = 2
_ON_THE_WAY = frozenset({"number", "optional", "if", "read", "focus", "follow_up", "next_time"})
_LISTS_OF_IDS = frozenset({"roles", "only", "covers", "when", "last"})


def changes(before: Template, after: Template) -> tuple[Change, ...]:
    """Return everything that is not the same in both: what is new and what is altered in the order of the newer one.

    What only stands in another order is no change of words. What is gone comes last in its part of the template.
    """
    old, new = words_said(before), words_said(after)
    found = [Change(way, old.get(way, ""), said) for way, said in new.items() if old.get(way) != said]
    found += [Change(way, said, "") for way, said in old.items() if way not in new]
    whole = {way[:n] for way in old for n in range(len(way))} & {way[:n] for way in new for n in range(len(way))}
    # How it ends has a meaning also where nothing is said of it.
    whole |= {("closing",)}
    parts = list(Template.model_fields)
    # How something is set that is itself new or gone says nothing more.
    said = (change for change in found if not change.is_setting or change.way[:-1] in whole)
    return tuple(
        _of_the_way(change, before, after) for change in sorted(said, key=lambda change: parts.index(change.way[0]))
    )


def _of_the_way(change: Change, before: Template, after: Template) -> Change:
    """Return a change with what it is about, and in words what something hangs on, where it is one of the way."""
    if change.way == ("focus",):
        return change._replace(where=after.title)
    if change.way == ("plan", "after"):
        return change._replace(where=after.plan.title, before=what_before_plan(before), after=what_before_plan(after))
    if change.way[0] == "plan" and change.way[-1] == "if":
        called = change._replace(where=_called_in_plan(after, change.way[1:-1]))
        return called._replace(before=_condition(before, change.before), after=_condition(after, change.after))
    if change.way[0] != "perspectives" or change.way[-1] not in _ON_THE_WAY:
        return change
    if change.way[-1] == "if":
        change = change._replace(before=_condition(before, change.before), after=_condition(after, change.after))
    return change._replace(where=_called(after, change.way[1:-1]))


def _condition(template: Template, said: str) -> str:
    """Return the field that something hangs on and its answer, as people read them."""
    name, _, value = said.partition(": ")
    labels = hung_on(template, ((name, value),)) if said else None
    return ": ".join(labels) if labels else said


def _called(template: Template, way: Sequence[str]) -> str:
    """Return what a theme, a question or a field is called: the last thing that the way leads to."""
    theme = next(each for each in template.perspectives if each.id == way[0])
    questions = {each.id: each for each in theme.questions}
    if len(way) < 3 or way[2] not in questions:
        return theme.title
    question = questions[way[2]]
    label = next((field.label for field in question.notes if way[4:] == (field.id,)), "")
    return label or question.altered(number=None).called


def _called_in_plan(template: Template, way: Sequence[str]) -> str:
    """Return what a part of the plan, or a field under one of its headings, is called."""
    titles = {part.id: part.title for part in template.plan.parts}
    labels = {field.id: field.label or heading.text for heading in template.plan.headings for field in heading.fields}
    return titles[way[-1]] if way[0] == "parts" else labels[way[-1]]


def words_said(template: Template) -> dict[_Way, str]:
    """Return everything that a template says, by the way to it."""
    return dict(_said(template.model_dump(mode="json", exclude_defaults=True), ()))


def _said(value: object, way: _Way) -> Iterator[tuple[_Way, str]]:
    if isinstance(value, dict):
        for key, each in value.items():
            if key == "number" and each == "" and len(way) > _THEME:
                yield (*way, key), NO_NUMBER
            elif key == "if":
                yield (*way, key), ", ".join(f"{name}: {answer}" for name, answer in each.items())
            elif key not in _NOT_WORDS:
                yield from _said(each, (*way, key))
    elif value == [] and way == ("header",):
        # To have no lines at the top is not the same as to leave them to the program.
        yield way, "[]"
    elif isinstance(value, list):
        for n, each in enumerate(value):
            # The two ends of a scale are told apart by where they stand.
            yield from _said(each, (*way, str(n) if way[-1:] == ("ends",) else _name(each)))
    elif value not in (None, ""):
        yield way, str(value).lower() if isinstance(value, bool) else str(value)


def _name(item: object) -> str:
    """Return what a thing in a list is known by in both: its id, or else its own words."""
    if isinstance(item, dict):
        if item.get("role") and item.get("label"):
            # What a signature says may be new where whose it is stays.
            return " ".join(filter(None, (str(item["label"]), str(item.get("after") or ""))))
        return str(item.get("id") or item.get("text") or item.get("label") or item.get("title") or item)
    return str(item)
