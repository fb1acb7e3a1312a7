"""A theme of the year: a file that says only what it adds, to be laid over whatever template a talk is set up with."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from pydantic import ValidationError

from mus_tui.errors import Fault, MusError
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import ThemeHead
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.template.below import ENDINGS, named_below
from mus_tui.storage.template.layers import without_keys
from mus_tui.storage.template.template_faults import from_validation
from mus_tui.storage.template.template_file import Whole, laid_on, parsed
from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import LARGEST

_THEME = "theme"
_OF_THE_FILE = ("id", "name", "title", "area", "owner", "adopted", "language")
"""What a theme says of itself; the template below keeps its own."""


def is_theme(document: YamlDocument) -> bool:
    """Whether a file is a theme: it has the words for one, and neither kinds of talk nor a template to stand on."""
    said = document.value
    return isinstance(said, dict) and bool(said.get(_THEME)) and "kinds" not in said and not named_below(document)


def is_theme_file(path: Path) -> bool:
    """Whether a file can be read and is a theme."""
    return _theme_in(path) is not None


def _theme_in(path: Path) -> dict[str, object] | None:
    """Return what a theme says; None where the file is none, or cannot be read."""
    with suppress(MusError, OSError):
        if _THEME.encode() in read_file(path, LARGEST) and is_theme(document := parsed(path, path.name)):
            return document.value if isinstance(document.value, dict) else None
    return None


def find_themes(folder: Path) -> Iterator[ThemeHead]:
    """Give the themes of a folder of templates by the names of their files; what cannot be read is none."""
    with suppress(OSError):
        for path in sorted(each for each in folder.iterdir() if each.name.lower().endswith(ENDINGS)):
            if said := _theme_in(path):
                yield ThemeHead(str(said.get("id") or path.stem), str(said[_THEME]), path)


def theme_named(name: str, folder: Path) -> ThemeHead | None:
    """Return the theme of this id or with these words, or None where there is none."""
    wanted = as_known(name)
    return next((each for each in find_themes(folder) if wanted in {as_known(each.id), as_known(each.theme)}), None)


def faults_of_its_own(whole: Whole, document: YamlDocument, file: str) -> tuple[Fault, ...]:
    """Return what is wrong with what a theme says of itself, which is not laid over the template."""
    said = {key: node.value for key, (_, node) in document.root.children.items() if key in _OF_THE_FILE}
    try:
        Template.model_validate({**whole.template.by_key, **said})
    except ValidationError as error:
        return from_validation(document, file, error)
    return ()


def with_theme(whole: Whole, theme: Path, file: str) -> Template:
    """Return a template with a theme laid over it.

    Raises `TemplateFaultsError` where it does not fit, or promises less than the template does, and `MusError`
    (`cannot_read_…`) for a file that cannot be had.
    """
    document = parsed(theme, file)
    root = without_keys(document.root, _OF_THE_FILE)
    return laid_on(whole, YamlDocument(root.value, root, document.lines), file).template
