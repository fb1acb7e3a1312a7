"""What the dialog about destroying lists: the files of a talk in words, and who is offered what is theirs first."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.model.rules.copy_wish import Wish, copy_name
from mus_tui.model.rules.file_names import file_name
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.values.destruction import Traced
from mus_tui.model.values.retention import Artefact
from mus_tui.storage.preparation.preparation_file import PRIVATE, private_file
from mus_tui.storage.talk.destroying import trace
from mus_tui.storage.talk.locking import is_locked
from mus_tui.storage.talk.lying import free_place, lying
from mus_tui.storage.talk.made_file import plan_was_given
from mus_tui.tui.destroying.flow.destroy import write_copy, write_plan
from mus_tui.tui.destroying.to_destroy import Going, Owner
from mus_tui.tui.destroying.words import copy_words, sort_words, whose_plan
from mus_tui.tui.kit.lying_words import lying_words
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.tui.shelf import Shelf
    from mus_tui.tui.table import Table


def traced(file: Path, artefacts: Collection[Artefact]) -> tuple[Traced, ...]:
    """Return the files that go with these; none where nobody can look."""
    try:
        return trace(file, artefacts)
    except MusError:
        return ()


def listed(files: Iterable[Traced], talk_file: Path, talk: Talk | None, words: str = "") -> tuple[Going, ...]:
    """Return these files as the dialog lists them: the talk's own beside it first, the others with a tick each."""
    beside = talk_file.parent
    found = [Going(each, words or _words(each, talk), not each.made and each.path.parent == beside) for each in files]
    return tuple(sorted(found, key=lambda each: not each.is_family))


def _words(file: Traced, talk: Talk | None) -> str:
    if file.made:
        return copy_words(file, talk)
    found = re.search(r"\.([a-z0-9_-]+)\.(prep|shared)", file.path.name)
    people = {person.id: person.name or talk.role_of(person).label for person in talk.everybody} if talk else {}
    if file.sort == "preparation" and found and found[1] in people:
        private = f".{found[2]}" == PRIVATE
        if talk and is_group(talk) and not private:
            return t("destroying.shared_in_group")
        return t(f"destroying.{'preparation_of' if private else 'shared_of'}", name=people[found[1]])
    return sort_words(file.sort)


def owners(table: Table, shelf: Shelf, file: Path, talk: Talk, artefacts: Collection[Artefact]) -> tuple[Owner, ...]:
    """Return who is offered a copy first: of the plan where it goes and was never given, and of what each prepared."""
    from mus_tui.export.formats import formats_for

    initials = table.memory.settings.initials == "yes"

    def lies(path: Path) -> str:
        there = lying(path, file, [table.locations.talks])
        return lying_words(there) if there else ""

    free = partial(free_place, talk=file)
    plan: tuple[Owner, ...] = ()
    if "plan" in artefacts and lacks_copy(file, talk):
        place = shelf.documents() / f"{copy_name(talk, Wish('employee'), initials=initials)}.md"
        write = partial(write_plan, file, talk)
        endings = tuple(ending for each in formats_for("plan") for ending in each.endings)
        plan = (Owner(whose_plan(talk), free(place), write, lies, free, "plan", endings, is_locked(file)),)
    name = file_name("forberedelse", talk, initials=initials)
    prepared = (
        Owner(
            person.name or talk.role_of(person).label,
            free(shelf.documents() / f"{name}-{person.id}.md"),
            partial(write_copy, file, talk, person.id),
            lies,
            free,
            unlocked=is_locked(private_file(file, person.id)),
        )
        for person in talk.everybody
        if os.path.exists(private_file(file, person.id))
    )
    return (*plan, *prepared)


def lacks_copy(file: Path, talk: Talk) -> bool:
    """Whether a closed talk has a plan of which the one that it is about was given no copy (B18)."""
    closed_at = talk.closing.closed_at
    return closed_at is not None and bool(talk.agreements) and not plan_was_given(file, closed_at)
