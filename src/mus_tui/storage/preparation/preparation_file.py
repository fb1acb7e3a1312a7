"""One person's preparation beside the talk: all of it in a file of their own, what they shared in another.

The talk opens the shared file and never the private one, so that nothing unshared can come onto its screen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from mus_tui.errors import MusError
from mus_tui.model.talk import Talk
from mus_tui.model.values.position import Position
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk.atomic import remove, write_atomic
from mus_tui.storage.disk.document import Form, document_bytes, parse_document, read_document
from mus_tui.storage.disk.sealing import Outside
from mus_tui.storage.disk.seen_file import Stamp, stamp_of
from mus_tui.storage.talk import talk_file

PRIVATE = ".prep"
"""How the name of the private file ends."""

SHARED = ".shared"
"""How the name of the shared file ends."""

VERSION = 2
"""2 holds other answers than words: what was chosen, a point of a scale, a day."""


def seal_name(talk: str, participant: str) -> str:
    """Return the name under which a participant's own preparation is sealed."""
    return f"preparation {talk} {participant}"


def private_outside(document: Mapping[str, Any]) -> Outside:
    """Return what stands outside a locked preparation, from the whole document."""
    mine = document["preparation"]
    return Outside(seal_name(mine["talk"], mine["participant"]), {"id": mine["talk"]})


def shared_outside(document: Mapping[str, Any]) -> Outside:
    """Return what stands outside what is shared for a locked talk, from the whole document."""
    # What is shared is the talk's, and locked as the talk is.
    talk = document["preparation"]["talk"]
    return Outside(talk_file.seal_name(talk), {"id": talk})


_PRIVATE = Form(
    "mus-preparation", VERSION, "preparation", around=("position",), errors="preparation", outside=private_outside
)
_SHARED = Form("mus-shared", VERSION, "preparation", around=("position",), errors="preparation", outside=shared_outside)


class LoadedPreparation(NamedTuple):
    """A preparation as it was read, with where its owner was in it."""

    preparation: Preparation
    position: Position


def private_file(talk: Path, participant: str) -> Path:
    """Return where a participant's own preparation for the talk in a file lies."""
    return talk.with_name(f"{talk.stem}.{participant}{PRIVATE}")


def others_beside(private: Path) -> list[Path]:
    """Return what somebody else had put in the place of a private file, and was kept beside it."""
    beginning = f"{private.stem}.other-"
    try:
        beside = sorted(private.parent.iterdir())
    except OSError as error:
        raise MusError("cannot_read_private", path=private.parent) from error
    return [file for file in beside if file.name.startswith(beginning) and file.suffix == PRIVATE]


def shared_file(talk: Path, participant: str) -> Path:
    """Return where what a participant has shared for the talk in a file lies."""
    return talk.with_name(f"{talk.stem}.{participant}{SHARED}")


def save_preparation(
    talk: Path, preparation: Preparation, position: Position, last_look: Callable[[], None] | None = None
) -> None:
    """Save a preparation beside its talk, and what is shared of it; raises `MusError` as `write_atomic` does.

    `last_look` is called right before the private file is replaced. Before anything else the shared file is made to
    hold only what is shared now: what was taken back is gone from it even if the second save fails.
    """
    shared = shared_file(talk, preparation.participant)
    part = preparation.shared_part()
    if part.shared:
        write_atomic(shared, _bytes(_SHARED, part, Position()))
    else:
        remove(shared)
    data = _bytes(_PRIVATE, preparation, position)
    write_atomic(private_file(talk, preparation.participant), data, last_look=last_look)


def same_preparation(path: Path, data: bytes, preparation: Preparation) -> bool:
    """Whether a private file with these bytes holds just this preparation; where its owner was in it does not count."""
    try:
        document = parse_document(path, data, _PRIVATE)
        return Preparation.model_validate(document["preparation"]) == preparation
    except (MusError, ValidationError):
        return False


def same_shared(path: Path, data: bytes, preparation: Preparation) -> bool:
    """Whether a shared file with these bytes holds just what is shared of this preparation now."""
    try:
        document = parse_document(path, data, _SHARED)
        return Preparation.model_validate(document["preparation"]) == preparation.shared_part()
    except (MusError, ValidationError):
        return False


def load_preparation(talk: Path, participant: str) -> LoadedPreparation | None:
    """Read a participant's own preparation, None where there is none; raises `MusError` as `read_document` does."""
    return _load(private_file(talk, participant), _PRIVATE)


def load_shared(talk: Path, participant: str) -> Preparation | None:
    """Read what a participant has shared, None where nothing is; raises `MusError` as `read_document` does."""
    loaded = _load(shared_file(talk, participant), _SHARED)
    return loaded.preparation if loaded else None


class SharedBeside:
    """What everybody has shared beside a talk, read when it is asked for, and again only where a file has changed."""

    def __init__(self, talk: Path, of: Talk) -> None:
        self._talk, self._id = talk, of.id
        self._people = tuple(person.id for person in of.everybody)
        self._seen: list[Stamp | None] = []
        self._shared: tuple[Preparation, ...] = ()

    def __call__(self) -> tuple[Preparation, ...]:
        """Return it as it is now; a file that cannot be read stops no talk."""
        seen = [stamp_of(shared_file(self._talk, person)) for person in self._people]
        if seen != self._seen:
            self._seen, self._shared = seen, tuple(self._read())
        return self._shared

    def _read(self) -> Iterator[Preparation]:
        for person in self._people:
            with suppress(MusError):
                shared = load_shared(self._talk, person)
                if shared and (shared.talk, shared.participant) == (self._id, person):
                    yield shared


def _bytes(form: Form, preparation: Preparation, position: Position) -> bytes:
    content = preparation.model_dump(mode="json", exclude_defaults=True)
    return document_bytes(form, content, {"position": position.model_dump(mode="json")})


def _load(path: Path, form: Form) -> LoadedPreparation | None:
    try:
        document = read_document(path, form)
    except MusError as error:
        if error.message == "cannot_read_gone":
            return None
        raise
    try:
        preparation = Preparation.model_validate(document["preparation"])
    except ValidationError as error:
        raise MusError("preparation_unknown_content", path=path) from error
    try:
        position = Position.model_validate(document["position"])
    except ValidationError:
        position = Position()
    return LoadedPreparation(preparation, position)
