"""Where talks, the user's own templates and settings lie on this machine.

Needed for the first screen: loads neither YAML nor Pydantic.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable


TALKS = "talks"
"""What the folder is called that the talks lie in, within a folder of data."""


@dataclass(frozen=True, slots=True)
class Locations:
    """The folders of one user; none of them needs to exist yet."""

    home: Path
    """Holds all the others; absolute."""
    talks: Path
    """A folder of talks, one JSON file each."""
    templates: Path
    """A folder of the user's own templates."""
    settings: Path
    """The JSON file of what is remembered from one time to the next."""

    def name_of(self, talk: Path) -> str:
        """Return what to remember a talk by: its name where it lies among the others, so that the folder can move."""
        return talk.name if talk.parent == self.talks else str(talk)

    def talk_named(self, name: str) -> Path:
        """Return the file of a talk that is remembered by `name_of`."""
        return self.talks / name

    @property
    def reports(self) -> Path:
        """A folder of reports of errors of our own, without a word that anybody typed."""
        return self.home / "reports"

    @property
    def remains(self) -> Path:
        """A JSON file: the lines that remain of talks that were destroyed."""
        return self.home / "held.json"


def find_locations(data_dir: str | None, environ: Mapping[str, str]) -> Locations:
    """Return where things lie: below `data_dir` (`--data-dir`), else `MUS_HOME`, else the system's place for data.

    The system's place is on this machine only, never in a profile that follows the user to others.
    """
    chosen = data_dir or environ.get("MUS_HOME")
    home = _folder(chosen) if chosen else _folder_of_the_system()
    return Locations(home=home, talks=home / TALKS, templates=home / "templates", settings=home / "settings.json")


def shipped_templates() -> Traversable:
    """Return the folder of templates that comes with the program.

    Inside the package where it was built; the repository's own folder where it was installed for editing.
    """
    from importlib.resources import files

    inside = files("mus_tui") / "templates"
    return inside if inside.is_dir() else Path(__file__).parents[3] / "templates"


def _folder(chosen: str) -> Path:
    folder = Path(chosen)
    # Not every shell expands the ~ in --data-dir=~/usb. Where nobody has the name after it, it is the folder's own.
    with suppress(RuntimeError):
        folder = folder.expanduser()
    return folder.absolute()


def _folder_of_the_system() -> Path:
    from platformdirs import user_data_path

    return user_data_path("mus-tui", appauthor=False)
