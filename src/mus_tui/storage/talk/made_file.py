"""What the program wrote for a talk elsewhere on the machine: plans, forms, invitations, copies.

Kept beside the talk, so that letting the talk go finds them too (S11). A file is known by its place and by a checksum
of what was written: one that somebody has changed, or put there instead, is told apart.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import MusError
from mus_tui.model.rules.copy_wish import Wish
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.storage.disk.atomic import write_atomic
from mus_tui.storage.disk.document import LARGEST, Form, document_bytes, read_document
from mus_tui.storage.disk.reading import read_file

MADE = ".made"
"""How the name of the file ends."""

OWN = "own_"
"""How the sort of a copy begins that the employee keeps; the rest says what is in it."""

# Until there was a sort for it, only its name told it: a role follows the kind, where initials and a number may stand.
_NAMED_AS_OWN = re.compile(r"udviklingsplan-[0-9]{4}-[0-9]{2}-[0-9]{2}-[^-]+-[^\W\d_]{5,}(-[0-9]+)?$")

_FORM = Form("mus-made", 1, "made", around=(), errors="made")


class Made(NamedTuple):
    """One file that the program wrote."""

    path: Path
    """Where it was written; absolute."""
    sort: str
    """What it is: `plan`, `form`, `invitation` …"""
    at: str
    """When it was written, as an ISO date and time."""
    checksum: str
    """Of what was written, to tell whether somebody has changed it since."""

    @property
    def is_unchanged(self) -> bool:
        """Whether the file still is as the program wrote it."""
        return _checksum(self.path) == self.checksum

    @property
    def is_own(self) -> bool:
        """Whether it is the copy that the one whom the plan is about keeps (E5)."""
        named = self.sort.startswith("plan") and _NAMED_AS_OWN.match(self.path.stem)
        return bool(named) or self.sort.startswith(OWN)

    @property
    def time(self) -> datetime | None:
        """When it was written; None where nobody can say."""
        with suppress(ValueError):
            return datetime.fromisoformat(self.at)
        return None

    def is_from(self, time: datetime) -> bool:
        """Whether it was written at a time or later, as far as seconds tell."""
        return self.time is not None and self.time.timestamp() >= int(time.timestamp())


def plan_sort(*, with_notes: bool, with_minutes: bool) -> str:
    """Return what a written plan is, by what else is in it: it goes when that does."""
    if with_notes and with_minutes:
        return "plan_with_both"
    return "plan_with_notes" if with_notes else "plan_with_minutes" if with_minutes else "plan"


def form_sort(whose: Participant | None) -> str:
    """Return what a form is: one of somebody's to prepare on goes with the preparations, one to sit with does not."""
    return "form" if whose else "sitting_form"


def copy_sort(talk: Talk, wish: Wish) -> str:
    """Return what a copy is, by what is in it: it goes when that does."""
    if wish.days:
        return "calendar"
    if wish.whose == "card":
        return "card"
    more = wish.contents
    if wish.whose == "third" or (wish.whose == "leader" and talk.makes_plan and not more.form):
        return "copy"
    with_plan = plan_sort(with_notes=more.notes or more.form, with_minutes=more.minutes or more.last_words or more.form)
    sort = with_plan if talk.makes_plan else "notes_and_minutes"
    return f"{OWN}{sort}" if wish.whose == "employee" else sort


def made_file(talk: Path) -> Path:
    """Return the file that remembers what was made for a talk."""
    return talk.with_name(f"{talk.stem}{MADE}")


def record_made(talk: Path, exported: Path, sort: str, at: datetime | None = None) -> None:
    """Remember a file that was written for a talk. Never raises: an export is not stopped by it."""
    with suppress(MusError, OSError, ValueError):
        when = (at or datetime.now().astimezone()).isoformat(timespec="seconds")
        new = Made(exported.absolute(), sort, when, _checksum(exported))
        others = [each for each in recorded(talk) if each.path != new.path]
        files = [{**each._asdict(), "path": str(each.path)} for each in (*others, new)]
        write_atomic(made_file(talk), document_bytes(_FORM, {"files": files}, {}))


def made_for(talk: Path) -> tuple[Made, ...]:
    """Return what was made for a talk and is still there, in the order it was made; links are not followed."""
    return tuple(each for each in recorded(talk) if os.path.isfile(each.path) and not os.path.islink(each.path))


def plan_was_given(talk: Path, closed_at: datetime) -> bool:
    """Whether a copy of the closed plan was written for the employee, or for everybody; a draft is none (B18).

    They may have moved it since.
    """
    return any(each.sort.removeprefix(OWN).startswith("plan") and each.is_from(closed_at) for each in recorded(talk))


def recorded(talk: Path) -> list[Made]:
    """Return what was ever written for a talk, whatever became of it; nothing where the record cannot be read."""
    try:
        files = read_document(made_file(talk), _FORM)["made"]["files"]
        found = [Made(Path(each["path"]), each["sort"], each["at"], each["checksum"]) for each in files]
    except (MusError, LookupError, TypeError):
        return []
    return [each for each in found if each.path.is_absolute() and all(isinstance(word, str) for word in each[1:])]


def _checksum(path: Path) -> str:
    try:
        return f"sha256:{hashlib.sha256(read_file(path, LARGEST)).hexdigest()}"
    except MusError:
        return ""
