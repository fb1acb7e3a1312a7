"""A template on disk: one YAML file, read whole or refused with every fault."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.model.rules.template.template_check import misfits
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.template.template_faults import from_misfits, from_validation
from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import LARGEST, read_yaml

FORMAT = 1
"""The version of the template format that this program reads."""


def load_template(source: Traversable, file: str) -> Template:
    """Read a template; `file` is its name in the faults.

    Raises `TemplateFaultsError` with every fault that could be found, sorted by line, or `MusError`
    (`cannot_read_…`) for a file that cannot be had.
    """
    return template_in(parsed(source, file), file)


def parsed(source: Traversable, file: str) -> YamlDocument:
    """Read what a file says, whether or not it is a template; raises as `load_template` does."""
    return read_yaml(read_file(source, LARGEST + 1) if isinstance(source, Path) else source.read_bytes(), file)


def template_in(document: YamlDocument, file: str) -> Template:
    """Return the template that a file says; `TemplateFaultsError` where it says none."""
    wrong = _wrong_format(document, file)
    if wrong:
        raise TemplateFaultsError(file, (wrong,))
    try:
        template = Template.model_validate(document.value)
    except ValidationError as error:
        # Not chained: it quotes the file at length.
        faults = from_validation(document, file, error)
    else:
        faults = from_misfits(document, file, misfits(template))
        if not faults:
            return template
    raise TemplateFaultsError(file, faults)


def _wrong_format(document: YamlDocument, file: str) -> Fault | None:
    # Said alone: in another format the rest of the file may well be right.
    value = document.value
    if not isinstance(value, dict):
        return Fault(file, *document.mark(()), "not_a_template", {"format": FORMAT})
    found = value.get("format", FORMAT)
    if found == FORMAT and type(found) is int:
        return None
    newer = type(found) is int and found > FORMAT
    message = "format_newer" if newer else "format_unknown"
    return Fault(
        file, *document.mark(("format",)), message, {"found": " ".join(str(found).split())[:60], "format": FORMAT}
    )
