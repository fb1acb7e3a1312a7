"""What was answered at a question, by the marks that a form has beside the places: read as every other copy reads it.

Of a group nobody's own answers stand under a name (E10), and one of them gets no other's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from mus_tui.export.forms.field_room import Answering
from mus_tui.export.plan_copy.agreement_text import dated
from mus_tui.language.answer_saying import say_briefly
from mus_tui.language.date_saying import say_date
from mus_tui.model.forms.form_marks import answer_mark
from mus_tui.model.rules.answering.afterwards import Later, entries, fields_later
from mus_tui.model.rules.answering.asked import answered_together, fields_there, is_for
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer, choices_of
from mus_tui.model.values.fields import Field
from mus_tui.model.values.people import Participant
from mus_tui.model.values.rows import Blank, Cell, is_there
from mus_tui.model.values.template import Question
from mus_tui.words import t


class Told(NamedTuple):
    """One answer as it is set on the form."""

    chosen: tuple[int, ...] = ()
    """Which of what may be chosen, by their places."""
    text: str = ""
    """What was written."""
    on: str = ""
    """When, where it was filled in afterwards."""
    beside: int | None = None
    """Which choice it stands beside, where it fills in the blank of one."""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered."""
        return not (self.chosen or self.text)


Answers = Mapping[str, tuple[Told, ...]]
"""By the mark of a place; none at all where the place is not to be there."""


def answering(talk: Talk, member: str = "") -> tuple[Answering, ...]:
    """Return who has places of their own: of a group each without a name, or the `member` whose copy it is."""
    found: list[Answering] = []
    for role in talk.talk_kind.roles:
        people = [each for each in talk.everybody if each.role == role.id]
        part = role.id in talk.talk_kind.taking_part
        if role.many:
            mine = [each for each in people if each.id == member]
            found += [Answering(each.id, each.name or role.label, role.id) for each in mine]
            found += [] if member else [Answering(_nth(role.id, n), role.label, role.id) for n, _ in enumerate(people)]
        else:
            group = is_group(talk)
            found += [Answering(p.id, role.label if group else p.name or role.label, role.id, part) for p in people]
    return tuple(found)


def asked_here(talk: Talk, question: Question) -> list[Field]:
    """Return what a question asks in the talk or before it, without the rows of their own that nobody wrote.

    What several of a role answer without more ado is answered by each of them.
    """
    fields = [each for each in fields_there(question, talk.kind, "talk", "preparation") if is_there(each)]
    return [_by_each(talk, field) for field in fields if _is_written(talk, question, field)]


def _by_each(talk: Talk, field: Field) -> Field:
    several = not answered_together(field) and not field.each and len(_asked(talk, field)) > 1
    changed: dict[str, object] = {"each": True} if several else {}
    if isinstance(field, Cell) and field.rows.lines is not None:
        # All that was written is there, also where paper has fewer lines.
        changed["rows"] = field.rows.altered(lines=None)
    return field.altered(**changed) if changed else field


def _is_written(talk: Talk, question: Question, field: Field) -> bool:
    """Whether a row is the form's, or one of their own with something in it; the first is there in any case."""
    if not isinstance(field, Cell) or field.rows.items or field.row.id in {"1", *_own_rows(field)}:
        return True
    begins = f"{field.rows.id}/{field.row.id}/"
    authors = {"", *(each.id for each in _asked(talk, field))} if not answered_together(field) else {""}
    notes = (each for each in talk.notes if each.question == question.id and each.author in authors)
    return any(note.field.startswith(begins) for note in notes)


def _own_rows(field: Cell) -> tuple[str, ...]:
    there = getattr(field.rows, "there", ())
    return tuple(there)


def told_at(talk: Talk, question: Question, member: str = "") -> dict[str, tuple[Told, ...]]:
    """Return what was answered at a question, by the marks of its places."""
    found: dict[str, tuple[Told, ...]] = {answer_mark(question.id): (Told(text=talk.note(question.id)),)}
    fields = fields_there(question, talk.kind, "talk", "preparation")
    for field in fields:
        found |= dict(_at(talk, question, field, fields, member))
    for field in fields_later(question, talk.kind):
        found[answer_mark(question.id, field.id)] = told_later(talk, Later(field, question))
    return found


def told_later(talk: Talk, place: Later) -> tuple[Told, ...]:
    """Return what was filled in at a place when the talk had been closed, the oldest first."""
    filled = (
        _told(talk, place.field, each)._replace(on=t("export.afterwards_on", date=say_date(each.on)))
        for each in entries(talk, place.place)
    )
    return tuple(filled) or (Told(),)


def _at(
    talk: Talk, question: Question, field: Field, fields: Sequence[Field], member: str
) -> Iterator[tuple[str, tuple[Told, ...]]]:
    ref, asked = question.ref_of(field), _asked(talk, field)
    if field.when and "talk" not in field.when:
        # What somebody prepares is theirs: it is in no copy.
        for whose in ("", *(each.whose for each in answering(talk, member))):
            yield answer_mark(question.id, ref, whose), (Told(text=t("export.prepared_apart")),)
    elif answered_together(field):
        yield answer_mark(question.id, ref), (_of(talk, question, field, ""),)
    elif len(asked) == 1 and not field.each:
        yield answer_mark(question.id, ref), (_of(talk, question, field, asked[0].id),)
    else:
        yield from _by_person(talk, question, field, _beside(field, fields), member)


def _by_person(
    talk: Talk, question: Question, field: Field, beside: Sequence[Field], member: str
) -> Iterator[tuple[str, tuple[Told, ...]]]:
    """Give what each answered; of a group in the form's order, which tells nobody who said it."""
    ref = question.ref_of(field)
    for role in talk.talk_kind.roles:
        people = [each for each in _asked(talk, field) if each.role == role.id]
        if role.many and not member:
            mine = [each for each in beside if each == field or is_for(talk.talk_kind, each, role.id)]
            said = [[_of(talk, question, each, person.id) for each in mine] for person in people]
            said.sort(key=lambda row: [(each.is_empty, each.chosen, each.text) for each in row])
            place = mine.index(field)
            for n, row in enumerate(said):
                # Nobody is shown to have said nothing.
                gone = n > 0 and all(each.is_empty for each in row)
                yield answer_mark(question.id, ref, _nth(role.id, n)), () if gone else (row[place],)
        else:
            theirs = (each for each in people if not role.many or each.id == member)
            yield from ((answer_mark(question.id, ref, p.id), (_of(talk, question, field, p.id),)) for p in theirs)


def _beside(field: Field, fields: Iterable[Field]) -> list[Field]:
    """Return what stands in the same row or at the same choice, and is kept together in any order."""
    if isinstance(field, Cell):
        return [each for each in fields if isinstance(each, Cell) and _row(each) == _row(field)]
    one = field.beside.id if isinstance(field, Blank) else field.id
    return [each for each in fields if each.id == one or (isinstance(each, Blank) and each.beside.id == one)]


def _row(cell: Cell) -> tuple[str, str]:
    return cell.rows.id, cell.row.id


def _asked(talk: Talk, field: Field) -> list[Participant]:
    return [each for each in talk.everybody if is_for(talk.talk_kind, field, each.role)]


def _of(talk: Talk, question: Question, field: Field, author: str) -> Told:
    return _told(talk, field, talk.answer(question.id, author, question.ref_of(field)))


def _told(talk: Talk, field: Field, answer: Answer) -> Told:
    choices = choices_of(field, talk.template.scales)
    chosen = tuple(n for n, each in enumerate(choices) if each.id in answer.chosen)
    text = say_briefly(field, dated(answer.alone.altered(chosen=())), talk.template.scales)
    if not isinstance(field, Blank):
        return Told(chosen, text)
    ids = [each.id for each in field.beside.choices]
    return Told(chosen, text, beside=ids.index(field.id.rpartition("/")[2]))


def _nth(role: str, n: int) -> str:
    return f"{role}-{n + 1}"
