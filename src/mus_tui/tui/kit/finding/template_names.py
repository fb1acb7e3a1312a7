"""What a template is called where several are listed: each so that it is told from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from mus_tui.model.values.listing import TemplateHead
from mus_tui.words import t


def template_names(heads: Sequence[TemplateHead]) -> list[str]:
    """Return what each is called: by its name, with its id where another has that too; by its file if it has faults."""
    twins = Counter(head.name for head in heads if not head.faults)
    return [_name(head, alone=twins[head.name] < 2) for head in heads]


def template_choices(heads: Sequence[TemplateHead]) -> list[tuple[str, str]]:
    """Return the id and the name of each that can be used."""
    usable = [head for head in heads if not head.faults]
    return [(head.id, name) for head, name in zip(usable, template_names(usable), strict=True)]


def _name(head: TemplateHead, *, alone: bool) -> str:
    if head.faults:
        return head.file.name
    name = head.name if alone else f"{head.name} · {head.id}"
    return t("start.template_own", name=name) if head.instead else name
