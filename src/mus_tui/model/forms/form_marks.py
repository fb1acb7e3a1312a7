"""What finds the places of a preparation form again when it comes back filled in: a short mark beside each.

The marks stand in the Markdown file as comments. They are Danish, since people see them in an ordinary text editor.
"""

from __future__ import annotations

from mus_tui.model.rules.copy_wish import initials_in
from mus_tui.model.rules.file_names import file_name
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant

ANSWER = "svar:"
"""Begins the mark of an answer; the id of what is asked follows, and the field's where there are several."""

LAST_YEAR = "sidst-"
"""Begins what stands for a row of last year's plan in the mark of an answer; its number follows."""

NEXT = "skemaet går videre"
"""Marks where an answer ends and the form itself says more before the next; as words that nobody sees too."""

KEYWORDS = "stikord"
"""Marks the keywords to put a cross beside."""

OWN_TOPICS = "egne emner"
"""Marks the room for topics of one's own."""

MINUTES = "referat"
"""Marks the room for the minutes."""

FORM = "skema:"
"""Begins the mark of the whole form; the ids of the talk and of its participant follow."""

OURS = (ANSWER, FORM, KEYWORDS, MINUTES, NEXT, OWN_TOPICS)
"""What every mark of a form begins with."""


def answer_mark(at: str, field: str = "", whose: str = "") -> str:
    """Return the mark of an answer; `whose` where each answers in a place of their own."""
    return " ".join(filter(None, (ANSWER, f"{at}/{field}" if field else at, whose)))


def answered_at(mark: str) -> tuple[str, str, str]:
    """Return what is asked, in which field, and whose answer it is, as the mark of an answer says."""
    place, _, whose = mark.removeprefix(ANSWER).strip().partition(" ")
    at, _, field = place.partition("/")
    return at, field, whose.strip()


def form_mark(talk: Talk, participant: str) -> str:
    """Return the mark of a form for one participant of a talk."""
    return f"{FORM} {talk.id} {participant}"


def form_name(talk: Talk, person: Participant | None, *, initials: bool = False) -> str:
    """Return what the file is called, without an ending: the day, the kind and the role; no names.

    Without anybody it is the form they sit with. Of several in a role each has an id, or initials where they want them.
    """
    if person is None:
        return file_name("samtaleskema", talk, initials=initials)
    alone = len(talk.people_in(person.role)) == 1
    one = initials_in(talk).get(person.id, person.id) if initials else person.id
    whose = person.role if alone else f"{person.role}-{one}"
    return f"{file_name('forberedelse', talk, initials=initials)}-{whose}"
