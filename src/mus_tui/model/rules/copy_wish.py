"""Which copy somebody asks for: whose it is, in which form, and what goes with the plan."""

from __future__ import annotations

from collections import Counter
from typing import Literal, NamedTuple

from mus_tui.model.rules.due import DAY_KINDS, DayKind
from mus_tui.model.rules.file_names import file_name, initials_of, letters_of
from mus_tui.model.talk import Talk

Whose = Literal["both", "leader", "employee", "third", "card"]
"""The one that is everybody's, the leader's, the employee's own, one for a named third person, or the pocket's card."""


class Contents(NamedTuple):
    """What goes into a copy beyond the plan."""

    notes: bool = False
    """The notes in common (S5)."""
    minutes: bool = False
    """The short record of the talk (H9)."""
    last_words: bool = False
    """What each took with them."""
    silenced: bool = False
    """Also what there is a duty of silence about: only ever in the employee's own copy (E22)."""
    form: bool = False
    """The whole form as it was filled in: all that it says and asks, with the answers in common and the minutes."""


class Wish(NamedTuple):
    """One copy, as somebody asks for it."""

    whose: Whose = "both"
    """The one whose copy it is."""
    to: str = "markdown"
    """The name of the format it is written in."""
    days: bool = False
    """Whether it is only days, for a calendar: those of the plan, and for one of a group theirs and the group's."""
    contents: Contents = Contents()
    """What goes with the plan; the leader's copy has the form or nothing of it, a third person's never any."""
    person: str = ""
    """The third person, as they are called."""
    member: str = ""
    """Whose own copy it is in a group, by id: theirs and what is everybody's; empty for the plan as a whole."""
    rows: tuple[str, ...] = ()
    """The ids of the rows that a third person may know of."""
    marked: tuple[DayKind, ...] = DAY_KINDS
    """Which days a calendar gets."""
    initials: bool = False
    """Whether a calendar has initials instead of the names as they are written in the talk."""


_MOST_IN_TITLE = 4
_MOST_OFFERED = 2
_NAMES = {"third": "oplysninger", "card": "lommekort"}


def copy_name(talk: Talk, wish: Wish, *, initials: bool = False) -> str:
    """Return what the file of a copy is called, without an ending: no name of a person is in it."""
    of_talk = "udviklingsplan" if talk.makes_plan else "samtale"
    of_talk = "skema" if contents_of(talk, wish).form else of_talk
    what = "opfoelgning" if wish.days else _NAMES.get(wish.whose, of_talk)
    own = own_part(talk, "" if wish.days and not wish.member else wish.whose, wish.member, initials=initials)
    return f"{file_name(what, talk, initials=initials)}{own}"


def contents_of(talk: Talk, wish: Wish) -> Contents:
    """Return what goes into a copy beyond the plan; without a plan, what they said is what there is to take home."""
    asked = Contents(form=wish.contents.form) if wish.whose == "leader" else wish.contents
    return asked if talk.makes_plan else asked._replace(notes=True, minutes=True)


def own_part(talk: Talk, whose: str, member: str = "", *, initials: bool = False) -> str:
    """Return what the name of one's own copy ends in: what it is for, and the role of whoever gets it (A22, B18).

    Of a group each has an id, which is nobody's name, or the initials where they want them.
    """
    said = initials_in(talk).get(member, member) if initials else member
    one = f"-{said}" if said else ""
    own = {
        "leader": f"-personalemappe-{talk.talk_kind.leading_role.id}",
        "employee": f"-egen-{talk.talk_kind.subject_role.id}{one}",
    }
    return own.get(whose, "")


def initials_in(talk: Talk) -> dict[str, str]:
    """Return what tells each of a group apart in a file's name, by id: two of the same initials have the id too."""
    if not talk.talk_kind.subject_role.many:
        return {}
    role = talk.talk_kind.subject_role.id
    # Who was taken out has a copy too, where an agreement is theirs.
    letters = {each.id: letters_of(each.name) for each in talk.everybody if each.role == role}
    shared = {each for each, times in Counter(letters.values()).items() if times > 1}
    return {one: f"{said}-{one}" if said in shared else said for one, said in letters.items() if said}


def initials_offered(talk: Talk) -> tuple[str, ...]:
    """Return the initials that may stand in the names of files; of a large group some of them."""
    found = tuple(initials_in(talk).values()) or tuple(filter(None, (initials_of(talk),)))
    return (*found[:_MOST_OFFERED], "…") if len(found) > _MOST_OFFERED else found


def named_in_calendar(talk: Talk) -> tuple[str, ...]:
    """Return whom a calendar says that the talk is with; of many nobody is named, since a title has to be short."""
    names = tuple(each.name for each in talk.participants if each.name)
    return names if len(names) <= _MOST_IN_TITLE else ()
