"""A template on disk: one YAML file, read whole or refused with every fault."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.rules.template.translated import translation_misfits
from mus_tui.model.rules.template.weakened import weakened
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.template.below import below_of, named_below
from mus_tui.storage.template.layers import EXTENDS, laid_over
from mus_tui.storage.template.read_on import misfits_besides
from mus_tui.storage.template.template_faults import from_misfits, from_validation
from mus_tui.storage.template.yaml_nodes import YamlDocument
from mus_tui.storage.template.yaml_reader import LARGEST, read_yaml

FORMAT = 2
"""The newest version of the template format that this program reads."""


def load_template(source: Traversable, file: str) -> Template:
    """Read a template, and what it stands on; `file` is its name in the faults.

    Raises `TemplateFaultsError` with every fault that could be found, sorted by line, or `MusError`
    (`cannot_read_…`) for a file that cannot be had.
    """
    return whole_template(source, parsed(source, file), file).template


def parsed(source: Traversable, file: str) -> YamlDocument:
    """Read what a file says, whether or not it is a template; raises as `load_template` does."""
    return read_yaml(read_file(source, LARGEST + 1) if isinstance(source, Path) else source.read_bytes(), file)


class Whole(NamedTuple):
    """A template with all that it stands on."""

    template: Template
    """What comes of them."""
    document: YamlDocument
    """Where each part of it is said: what comes from below where that is named."""
    below: Template | None
    """What it stands on, where it does."""


_MOST_LAYERS = 3
"""Templates in a chain: the source's, the workplace's, and one more."""


def whole_template(source: Traversable, document: YamlDocument, file: str, above: tuple[str, ...] = ()) -> Whole:
    """Return the template that a file says with what it stands on.

    `TemplateFaultsError` where it says none; `above` are the files that stand on it.
    """
    if wrong := _wrong_format(document, file):
        raise TemplateFaultsError(file, (wrong,))
    if named := named_below(document):
        return laid_on(_below(source, named, file, document, above), document, file)
    return _read(document, file=file)


def laid_on(lower: Whole, document: YamlDocument, file: str) -> Whole:
    """Return the template that comes of laying what a file says over another; raises as `whole_template` does."""
    return _read(*laid_over(lower.document, document, file), below=lower.template, file=file)


def _read(document: YamlDocument, faults: tuple[Fault, ...] = (), *, file: str, below: Template | None = None) -> Whole:
    try:
        template = Template.model_validate(document.value)
    except ValidationError as error:
        # Not chained: it quotes the file at length.
        fit = from_misfits(document, file, misfits_besides(document.value, error))
        faults = (*faults, *from_validation(document, file, error), *fit)
    else:
        less = (*weakened(below, template), *translation_misfits(below, template)) if below else ()
        faults = (*faults, *from_misfits(document, file, less))
        # What no longer fits below only follows from that.
        faults = faults or from_misfits(document, file, misfits(template))
        if not faults:
            return Whole(template, document, below)
    raise TemplateFaultsError(file, tuple(sorted(_each_once(faults), key=_by_place)))


def _each_once(faults: tuple[Fault, ...]) -> list[Fault]:
    # What is lost in each kind of talk is one loss.
    return [fault for n, fault in enumerate(faults) if fault not in faults[:n]]


def _by_place(fault: Fault) -> tuple[int, int]:
    return fault.line, fault.column


def _below(source: Traversable, named: str, file: str, document: YamlDocument, above: tuple[str, ...]) -> Whole:
    """Return the template that a file stands on; raises where there is none to be had."""

    def refusal(message: str, **values: object) -> TemplateFaultsError:
        return TemplateFaultsError(file, (Fault(file, *document.mark((EXTENDS,)), message, values),))

    under = below_of(source, named)
    if under is None:
        raise refusal("layer_unknown", name=named)
    if under.name in (*above, source.name):
        raise refusal("layer_circle", name=named)
    if len(above) + 2 > _MOST_LAYERS:
        raise refusal("layer_chain", limit=_MOST_LAYERS)
    try:
        return whole_template(under, parsed(under, under.name), under.name, (*above, source.name))
    except TemplateFaultsError as error:
        first = error.faults[0]
        if first.message in ("layer_circle", "layer_chain"):
            raise refusal(first.message, **first.values) from None
        raise refusal("layer_faults", name=under.name, line=first.line) from None


def _wrong_format(document: YamlDocument, file: str) -> Fault | None:
    # Said alone: in another format the rest of the file may well be right.
    value = document.value
    if not isinstance(value, dict):
        return Fault(file, *document.mark(()), "not_a_template", {"format": FORMAT})
    found = value.get("format", FORMAT)
    if type(found) is int and 1 <= found <= FORMAT:
        return None
    newer = type(found) is int and found > FORMAT
    message = "format_newer" if newer else "format_unknown"
    return Fault(
        file, *document.mark(("format",)), message, {"found": " ".join(str(found).split())[:60], "format": FORMAT}
    )
