"""The templates there are: the user's own folder, and those that come with the program."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from difflib import get_close_matches
from importlib.resources.abc import Traversable
from pathlib import Path

from mus_tui.errors import Fault, MusError, TemplateFaultsError
from mus_tui.model.values.letters import as_known
from mus_tui.model.values.listing import TemplateHead
from mus_tui.model.values.template import Template
from mus_tui.storage.disk.reading import read_file
from mus_tui.storage.locations import Locations, shipped_templates
from mus_tui.storage.template.below import ENDINGS
from mus_tui.storage.template.template_file import load_template, parsed, whole_template
from mus_tui.storage.template.themes import is_theme_file, with_theme
from mus_tui.storage.template.yaml_reader import is_of_a_program

# Copies that editors and browsers leave behind: nobody waits for them.
_BACKUPS = ("~", ".bak", ".old", ".orig", ".tmp", ".swp", ".part", ".crdownload")
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?(?:\s*#[^\n]*\n|\s)*format\s*:")
_SEEN, _DEEPEST = 4096, 3


def find_templates(locations: Locations) -> list[TemplateHead]:
    """Return the user's own templates, then those that come with the program.

    One of the user's own stands in for a shipped one with the same id, and is marked. Those that cannot be used are
    there with their faults and hide none; so are files that were meant as templates and are read by nobody.
    """
    own = own_templates(locations)
    taken = {head.id for head in own if not head.faults}
    shipped = [_head(source) for source in _files_in(shipped_templates())]
    from_us = {head.id for head in shipped}
    return [
        *(head._replace(instead=not head.faults and head.id in from_us) for head in own),
        *(head for head in shipped if head.faults or head.id not in taken),
    ]


def own_templates(locations: Locations) -> list[TemplateHead]:
    """Return the user's own templates; of several with one id all but the first have that as their fault."""
    heads: list[TemplateHead] = []
    taken: dict[str, str] = {}
    for source in _files_in(locations.templates):
        if isinstance(source, Path) and is_theme_file(source):
            continue
        head = _head(source)
        if not head.faults and head.id in taken:
            # The id is found without a line: there is nothing wrong in the file when it stands alone.
            fault = Fault(source.name, 1, 1, "id_in_other_file", {"name": head.id, "other": taken[head.id]})
            heads.append(head._replace(faults=(fault,)))
            continue
        heads.append(head)
        if not head.faults:
            taken[head.id] = source.name
    return [*heads, *_strays(locations.templates)]


def load_template_named(name_or_path: str, locations: Locations) -> Template:
    """Return the template of this id, or the one in this YAML file.

    Raises `MusError` `unknown_template` where no template has the id, and otherwise as `load_template` does.
    """
    return load_template(*_source_named(name_or_path, locations))


def load_with_theme(name_or_path: str, theme: Path, locations: Locations) -> Template:
    """Return a template with a theme of the year laid over it; raises as `load_template_named` and `with_theme` do."""
    source, file = _source_named(name_or_path, locations)
    return with_theme(whole_template(source, parsed(source, file), file), theme, theme.name)


def _source_named(name_or_path: str, locations: Locations) -> tuple[Traversable, str]:
    """Return where a template lies, and what its file is called in the faults."""
    if name_or_path.lower().endswith(ENDINGS):
        return Path(name_or_path), name_or_path
    heads = find_templates(locations)
    wanted = as_known(name_or_path)
    for head in sorted(heads, key=lambda head: bool(head.faults)):
        if as_known(head.id) == wanted:
            # By its whole path, so that it can be checked from wherever they are.
            file = str(head.file)
            if head.faults:
                raise TemplateFaultsError(file, tuple(fault._replace(file=file) for fault in head.faults))
            return head.file, file
    if wrong := wrong_ending(Path(name_or_path), name_or_path):
        raise TemplateFaultsError(name_or_path, (wrong,))
    known = [head.id for head in heads if not head.faults]
    near = get_close_matches(wanted, known, 1)
    if near:
        raise MusError("unknown_template_near", name=name_or_path, near=near[0])
    raise MusError("unknown_template", name=name_or_path, known=", ".join(known))


def wrong_ending(path: Path, file: str) -> Fault | None:
    """Return what is wrong with the name of a file that is there and could be a template, or None."""
    if path.name.lower().endswith(ENDINGS) or not os.path.isfile(path):
        return None
    with suppress(MusError):
        if is_of_a_program(read_file(path, _SEEN)):
            # Another name would not make a text of it.
            return Fault(file, 1, 1, "yaml_no_text", {})
    return Fault(file, 1, 1, "wrong_ending", {"ending": _ending(path.name), "instead": f"{_stem(path)}.yaml"})


def _ending(name: str) -> str:
    known = re.search(r"\.ya?ml\b.*|\.[^.]*$", name, re.IGNORECASE)
    return known[0] if known else name


def _files_in(folder: Traversable) -> list[Traversable]:
    try:
        # Beginning with a dot: what other programs leave behind, such as ._name.yaml on macOS.
        files = [each for each in folder.iterdir() if each.name.lower().endswith(ENDINGS) and each.name[0] != "."]
    except OSError:
        return []
    return sorted(files, key=lambda each: each.name)


def _strays(folder: Path) -> Iterator[TemplateHead]:
    """Yield what was meant as a template and is not read: named otherwise, or in a folder further in."""
    for path in _below(folder, _DEEPEST):
        with suppress(MusError):
            if path.parent == folder:
                fault = wrong_ending(path, path.name) if _is_meant(path) else None
            else:
                inner = str(path.parent.relative_to(folder))
                fault = Fault(path.name, 1, 1, "in_subfolder", {"folder": inner}) if _is_template(path) else None
            if fault:
                yield TemplateHead(_stem(path), "", "", (), path, (fault,))


def _below(folder: Path, deep: int) -> Iterator[Path]:
    try:
        inside = sorted((each for each in os.scandir(folder) if each.name[0] != "."), key=lambda each: each.name)
    except OSError:
        return
    for each in inside:
        if os.path.isdir(each.path) and not os.path.islink(each.path):
            if deep:
                yield from _below(folder / each.name, deep - 1)
        else:
            yield folder / each.name


def _is_template(path: Path) -> bool:
    return path.name.lower().endswith(ENDINGS) or _is_meant(path)


def _is_meant(path: Path) -> bool:
    """Whether a file that no template is called was meant as one: by the middle of its name, or by how it begins."""
    name = path.name.lower()
    if name.endswith((*ENDINGS, *_BACKUPS)):
        return False
    return any(f"{ending}." in name for ending in ENDINGS) or bool(_BEGINS.match(read_file(path, _SEEN)))


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
    known = re.match(r"(.+?)\.ya?ml\b", source.name, re.IGNORECASE)
    return known[1] if known else source.name.rpartition(".")[0] or source.name
