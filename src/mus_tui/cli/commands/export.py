"""The command for copies of the plan: whose, in which form, and what goes with it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from mus_tui.cli.files import Outgoing, format_of, names_initials, write_out
from mus_tui.cli.named_talk import talk_named
from mus_tui.cli.output import complain
from mus_tui.cli.words import Asked, CliError
from mus_tui.errors import MusError
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.rules.copy_wish import Wish
    from mus_tui.model.rules.due import DayKind
    from mus_tui.model.talk import Talk


def export(asked: Asked) -> int:
    """Write a copy of the plan of a talk to a file, readable by its owner only, or to standard output."""
    from mus_tui.export.plan_copy.copies import copy_bytes
    from mus_tui.model.rules.copy_wish import copy_name
    from mus_tui.model.rules.shared_topics import is_group
    from mus_tui.storage.talk.made_file import copy_sort
    from mus_tui.storage.talk.talk_file import load_talk

    source = talk_named(asked, asked.words)
    talk = load_talk(source).talk
    wish = _wish(asked, talk)
    name = copy_name(talk, wish, initials=names_initials(asked, group=is_group(talk)))
    of_plan = "form" if wish.contents.form else "both" if talk.makes_plan else "talk"
    said = "days" if wish.days else of_plan if wish.whose == "both" else wish.whose
    content = copy_bytes(talk, wish, datetime.now().astimezone())
    whose, sort = _for(talk, wish), copy_sort(talk, wish)
    done = write_out(asked, Outgoing(content, name, f"exported_{said}", whose, source, sort))
    _say_what_is_left_out(talk, wish)
    return done


def _say_what_is_left_out(talk: Talk, wish: Wish) -> None:
    """Say what was asked for and is not in the copy: of those who left midway, and of a calendar."""
    from mus_tui.export.lines import listed
    from mus_tui.model.rules.copy_wish import contents_of

    gone = next((each for each in talk.former if each.id == wish.member), None)
    together = contents_of(talk, wish)._replace(silenced=False)
    contents = wish.contents if wish.days else together if gone else ()
    asked = (part for part, wanted in zip(wish.contents._fields, contents, strict=False) if wanted)
    if names := [t(f"papers.left_out_{part}") for part in asked]:
        who = gone.name or talk.role_of(gone).label if gone else ""
        complain(t(f"papers.left_out_of_{'days' if wish.days else 'former'}", parts=listed(names), person=who))


def _for(talk: Talk, wish: Wish) -> str:
    """Return whose copy it is, by the word for the role that they have in this talk; one of a group by name."""
    from mus_tui.model.values.people import short_names

    if one := short_names(talk.everybody).get(wish.member):
        return one
    return {"leader": talk.talk_kind.leading_role.label, "employee": talk.talk_kind.subject_role.label}.get(
        wish.whose, wish.person
    )


def _wish(asked: Asked, talk: Talk) -> Wish:
    from mus_tui.model.rules.copy_wish import Contents

    contents = Contents(
        asked.with_notes, asked.with_minutes, asked.with_last_words, asked.with_silenced, asked.with_form
    )
    to = format_of(asked)
    wish = _whose(asked.whom, talk)._replace(to=to.name, days=to.days, contents=contents)
    wish = wish._replace(marked=_marked(asked, days=to.days), initials=names_initials(asked))
    if (wish.whose == "third" and any(contents)) or (wish.whose == "leader" and any(contents._replace(form=False))):
        raise CliError("copy_of_plan_alone", exit_code=2)
    if wish.whose == "both" and (contents.silenced or contents.last_words):
        raise CliError("copy_of_employee_alone", exit_code=2)
    return wish


def _marked(asked: Asked, *, days: bool) -> tuple[DayKind, ...]:
    """Return which days are asked for; all of them where nobody says."""
    from mus_tui.model.rules.due import DAY_KINDS

    if asked.dates is None:
        return DAY_KINDS
    if not days:
        raise CliError("dates_of_calendar", exit_code=2)
    known = {kind.replace("_", "-"): kind for kind in DAY_KINDS}
    wanted = [word.strip() for word in asked.dates.split(",")]
    if unknown := next((word for word in wanted if word not in known), None):
        raise CliError("unknown_choice", exit_code=2, option="--dates", word=unknown, choices=", ".join(known))
    return tuple(kind for word, kind in known.items() if word in wanted)


def _whose(words: str | None, talk: Talk) -> Wish:
    """Return whose copy is meant: `leader`, `employee`, one who takes part, or somebody they agreed to share with."""
    from mus_tui.model.rules.copy_wish import Wish
    from mus_tui.model.rules.find_person import all_who_may_be_meant, choices, find_person
    from mus_tui.model.rules.group.belonging import still_named
    from mus_tui.model.rules.sharing import shared_rows
    from mus_tui.model.values.text import one_line

    if words is None:
        return Wish()
    if words == "leader":
        return Wish("leader")
    if words == "employee":
        return Wish("employee")
    # Whoever was taken out midway is asked about too: a copy must not go to another of that name.
    whole = talk.altered(participants=(*talk.participants, *still_named(talk)))
    try:
        person = find_person(whole, words)
        role = talk.role_of(person)
        return Wish("leader") if role.leads else Wish("employee", member=person.id if role.many else "")
    except MusError as error:
        if error.message != "person_unknown":
            raise
    if rows := shared_rows(talk, words):
        return Wish("third", person=one_line(words), rows=tuple(row.id for row in rows))
    gone = all_who_may_be_meant(talk.altered(participants=talk.former), words)
    # A name of before is kept nowhere: who asks for a copy by it is told the names there are.
    said, name = ("copy_of_gone", gone[0].name) if gone else ("not_shared", words)
    raise CliError(said, person=name, known=choices(whole))
