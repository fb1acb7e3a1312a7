"""All that can be said of one template file: its faults, and advice where it may stand but was hardly meant."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from mus_tui.errors import Fault, TemplateFaultsError
from mus_tui.model.rules.template.advice import advice_on
from mus_tui.model.rules.template.misfit import Advice
from mus_tui.model.rules.template.translated import not_translated
from mus_tui.model.values.template import Template
from mus_tui.storage.locations import Locations
from mus_tui.storage.template.below import named_below
from mus_tui.storage.template.layers import EXTENDS
from mus_tui.storage.template.template_file import Whole, parsed, whole_template
from mus_tui.storage.template.template_folder import find_templates, own_templates, wrong_ending
from mus_tui.storage.template.themes import faults_of_its_own, is_theme, with_theme
from mus_tui.storage.template.yaml_advice import advice_in
from mus_tui.storage.template.yaml_nodes import YamlDocument


class Checked(NamedTuple):
    """What comes of looking at a template file."""

    template: Template | None
    """What it says; None where it cannot be used. Of a theme, with a template below it that it fits."""
    found: tuple[Fault, ...]
    """What is wrong with it and what is worth a word, in the order of the file."""
    stands_on: bool = False
    """Whether there are other files that it says something together with."""


def check_template(path: Path, file: str, locations: Locations) -> tuple[Fault, ...]:
    """Return what is wrong with a template and what is worth a word, in the order of the file.

    `file` is its name in the faults. Raises `MusError` (`cannot_read_…`) for a file that cannot be had.
    """
    return checked(path, file, locations).found


def checked(path: Path, file: str, locations: Locations) -> Checked:
    """Return what a template file says, and all that can be said of it; raises as `check_template` does."""
    found: list[Fault] = []
    document = template = None
    try:
        document = parsed(path, file)
        found += (Fault(file, *each.place, each.message, each.values, advice=True) for each in advice_in(document))
        if is_theme(document):
            template, faults = _of_theme(path, file, document, locations)
            return Checked(template, tuple(sorted((*found, *faults), key=lambda each: each[1:3])), stands_on=True)
        whole = whole_template(path, document, file)
        template = whole.template
        advice = (*advice_on(template), *(not_translated(whole.below, template) if whole.below else ()))
        found += _advised(whole, advice, file)
    except TemplateFaultsError as error:
        found += error.faults
    faulty = {each[1:3] for each in found if not each.advice}
    found = [each for each in found if not (each.advice and each[1:3] in faulty)]
    in_order = sorted([*_of_its_place(path, file, document, locations), *found], key=lambda each: each[1:3])
    return Checked(template, tuple(in_order), stands_on=document is not None and bool(named_below(document)))


def _advised(whole: Whole, advice: Iterable[Advice], file: str) -> Iterator[Fault]:
    """Yield advice where it is about the file itself: what comes from below is told there."""
    mark = whole.document.mark
    below = mark((EXTENDS,)) if whole.below else None
    for each in advice:
        values = {name: mark(to).line if isinstance(to, tuple) else to for name, to in each.values.items()}
        if (place := mark(each.loc)) != below:
            yield Fault(file, *place, each.message, values, advice=True)


def _of_theme(
    path: Path, file: str, document: YamlDocument, locations: Locations
) -> tuple[Template | None, tuple[Fault, ...]]:
    """Return the first template with a theme laid over it, and what is wrong with the theme by itself.

    Where it can be laid over no template, why not with the first of them.
    """
    own: tuple[Fault, ...] = ()
    faults: tuple[Fault, ...] = ()
    for head in find_templates(locations):
        if head.faults:
            continue
        whole = whole_template(head.file, parsed(head.file, head.file.name), head.file.name)
        own = own or faults_of_its_own(whole, document, file)
        try:
            template = with_theme(whole, path, file)
        except TemplateFaultsError as error:
            faults = faults or error.faults
        else:
            return template, own
    return None, (*own, *faults)


def _of_its_place(path: Path, file: str, document: YamlDocument | None, locations: Locations) -> Iterator[Fault]:
    """Yield what is wrong with where the file lies and what it is called, which its words do not tell."""
    wrong = wrong_ending(path, file)
    if wrong and document:
        yield wrong
    if not path.resolve().is_relative_to(locations.templates.resolve()):
        return
    own = own_templates(locations)
    at = document.mark(("id",)) if document else (1, 1)
    here = next((head for head in own if isinstance(head.file, Path) and _same(head.file, path)), None)
    for head in own:
        for fault in head.faults:
            if head is here and fault.message == "in_subfolder":
                yield fault._replace(file=file)
            elif head is here and fault.message == "id_in_other_file":
                yield Fault(file, *at, fault.message, fault.values)
            elif here and fault.message == "id_in_other_file" and fault.values["other"] == here.file.name:
                values: dict[str, object] = {"name": here.id, "other": fault.file}
                yield Fault(file, *at, "id_in_other_file", values, advice=True)


def _same(one: Path, other: Path) -> bool:
    return os.path.exists(one) and one.samefile(other)
