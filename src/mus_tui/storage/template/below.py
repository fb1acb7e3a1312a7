"""Where the template lies that another stands on: beside it, or among those that come with the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.template.layers import EXTENDS
from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import LARGEST

ENDINGS = (".yaml", ".yml")
"""How the name of a template's file ends."""


def named_below(document: YamlDocument) -> str:
    """Return what a file says that it stands on; empty where it stands alone."""
    value = document.value.get(EXTENDS) if isinstance(document.value, dict) else None
    return value.strip() if isinstance(value, str) else ""


def below_of(source: Traversable, named: str) -> Traversable | None:
    """Return the file of this name beside another, or the one with this id; None where there is none."""
    others = [each for each in _beside(source) if each.name != source.name]
    if named.lower().endswith(ENDINGS):
        return next((each for each in others if each.name == named), None)
    shipped = (each for each in shipped_templates().iterdir() if each.name.lower().endswith(ENDINGS))
    return next((each for each in (*others, *shipped) if _has_id(each, named)), None)


def _beside(source: Traversable) -> Iterator[Traversable]:
    folder = source.parent if isinstance(source, Path) else shipped_templates()
    try:
        yield from sorted((each for each in folder.iterdir() if each.name.lower().endswith(ENDINGS)), key=_name)
    except OSError:
        return


def _name(source: Traversable) -> str:
    return source.name


def _has_id(source: Traversable, named: str) -> bool:
    # Looked for as text: which of many files it is need not wait for all of them to be read as YAML.
    pattern = rb"""^id:[ \t]*["']?%s["']?[ \t]*(#.*)?\r?$""" % re.escape(named.encode())
    try:
        with source.open("rb") as file:
            return re.search(pattern, file.read(LARGEST), re.MULTILINE) is not None
    except OSError:
        return False
