"""Templates on disk: one YAML file each, the user's own and those that come with the program."""

from __future__ import annotations

from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import ValidationError

from mus_tui.errors import Fault, MusError, TemplateFaultsError
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.rules.template.weakened import weakened
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import TemplateHead
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.locations import Locations, shipped_templates
from mus_tui.storage.template.below import ENDINGS, below_of, named_below
from mus_tui.storage.template.layers import EXTENDS, laid_over
from mus_tui.storage.template.template_faults import from_misfits, from_validation
from mus_tui.storage.template.yaml_reader import LARGEST, YamlDocument, read_yaml

FORMAT = 2
"""The newest version of the template format that this program reads."""


def load_template(source: Traversable, file: str) -> Template:
    """Read a template, and what it stands on; `file` is its name in the faults.

    Raises `TemplateFaultsError` with every fault that could be found, sorted by line, or `MusError`
    (`cannot_read_…`) for a file that cannot be had.
    """
    return _load(source, file, ())[0]


_MOST_LAYERS = 3
"""Templates in a chain: the source's, the workplace's, and one more."""


def _load(source: Traversable, file: str, above: tuple[str, ...]) -> tuple[Template, YamlDocument]:
    data = read_file(source, LARGEST + 1) if isinstance(source, Path) else source.read_bytes()
    document = read_yaml(data, file)
    if wrong := _wrong_format(document, file):
        raise TemplateFaultsError(file, (wrong,))
    below: Template | None = None
    faults: tuple[Fault, ...] = ()
    if named := named_below(document):
        below, document, faults = _laid(source, named, file, document, above)
    try:
        template = Template.model_validate(document.value)
    except ValidationError as error:
        # Not chained: it quotes the file at length.
        faults = (*faults, *from_validation(document, file, error))
    else:
        less = tuple(weakened(below, template)) if below else ()
        faults = (*faults, *from_misfits(document, file, less))
        # What no longer fits below only follows from that.
        faults = faults or from_misfits(document, file, misfits(template))
        if not faults:
            return template, document
    raise TemplateFaultsError(file, tuple(sorted(_each_once(faults), key=_by_place)))


def _each_once(faults: tuple[Fault, ...]) -> list[Fault]:
    # What is lost in each kind of talk is one loss.
    return [fault for n, fault in enumerate(faults) if fault not in faults[:n]]


def _by_place(fault: Fault) -> tuple[int, int]:
    return fault.line, fault.column


def _laid(
    source: Traversable, named: str, file: str, document: YamlDocument, above: tuple[str, ...]
) -> tuple[Template, YamlDocument, tuple[Fault, ...]]:
    """Return the template that a file stands on, and the file laid over it; raises where there is none to be had."""

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
        template, lower = _load(under, under.name, (*above, source.name))
    except TemplateFaultsError as error:
        first = error.faults[0]
        if first.message in ("layer_circle", "layer_chain"):
            raise refusal(first.message, **first.values) from None
        raise refusal("layer_faults", name=under.name, line=first.line) from None
    return template, *laid_over(lower, document, file)


def find_templates(locations: Locations) -> list[TemplateHead]:
    """Return the user's own templates, then those that come with the program.

    One of the user's own stands in for a shipped one with the same id. Those that cannot be used are there with
    their faults and hide none.
    """
    heads: list[TemplateHead] = []
    taken: dict[str, str] = {}
    for folder in (locations.templates, shipped_templates()):
        for source in _files_in(folder):
            head = _head(source)
            other = taken.get(head.id)
            if head.faults or other is None:
                heads.append(head)
            elif folder is locations.templates:
                # The id is found without a line: there is nothing wrong in the file when it stands alone.
                fault = Fault(source.name, 1, 1, "id_in_other_file", {"name": head.id, "other": other})
                heads.append(head._replace(faults=(fault,)))
            if not head.faults:
                taken.setdefault(head.id, source.name)
    return heads


def load_template_named(name_or_path: str, locations: Locations) -> Template:
    """Return the template of this id, or the one in this YAML file.

    Raises `MusError` `unknown_template` where no template has the id, and otherwise as `load_template` does.
    """
    if name_or_path.lower().endswith(ENDINGS):
        return load_template(Path(name_or_path), name_or_path)
    heads = find_templates(locations)
    wanted = as_known(name_or_path)
    for head in sorted(heads, key=lambda head: bool(head.faults)):
        if head.id == wanted:
            return load_template(head.file, head.file.name)
    known = [head.id for head in heads if not head.faults]
    near = get_close_matches(wanted, known, 1)
    if near:
        raise MusError("unknown_template_near", name=name_or_path, near=near[0])
    raise MusError("unknown_template", name=name_or_path, known=", ".join(known))


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


def _files_in(folder: Traversable) -> list[Traversable]:
    try:
        # Beginning with a dot: what other programs leave behind, such as ._name.yaml on macOS.
        files = [each for each in folder.iterdir() if each.name.lower().endswith(ENDINGS) and each.name[0] != "."]
    except OSError:
        return []
    return sorted(files, key=lambda each: each.name)


def _head(source: Traversable) -> TemplateHead:
    try:
        template = load_template(source, source.name)
    except TemplateFaultsError as error:
        return TemplateHead(_stem(source), "", "", (), source, error.faults)
    except (MusError, OSError):
        fault = Fault(source.name, 1, 1, "file_unreadable", {})
        return TemplateHead(_stem(source), "", "", (), source, (fault,))
    kinds = tuple((kind.id, kind.title) for kind in template.kinds)
    return TemplateHead(template.id, template.name, template.title, kinds, source, ())


def _stem(source: Traversable) -> str:
    return source.name.rpartition(".")[0]
