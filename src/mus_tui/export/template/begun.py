"""A template that somebody begins: the little that they have answered, in a file whose remarks say how to go on."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import NamedTuple

from mus_tui.model.rules.template.ids import id_of, kind_id_of
from mus_tui.words import language, t

_PLAIN = re.compile(r"[^\W\d_](?:[\w ()/.-]*[\w().])?")
_TYPED = {"true", "false", "null"}
"""Words that an editor would not take for text, however their letters are written."""


class Begun(NamedTuple):
    """What was answered about a template that is begun."""

    id: str
    """What the program knows it by."""
    name: str
    """Whose it is."""
    kind: str
    """What the talk is called: MUS, LUS and GRUS, or in full."""
    roles: Sequence[str]
    """Who takes part: who leads, whom the plan is about, and others."""
    themes: Sequence[str]
    """What is talked about."""
    layout: str
    """How the plan looks, as templates say it; empty where there is none."""


def begun_template(begun: Begun, schema: str) -> str:
    """Return the file; `schema` is what stands beside it for an editor."""
    known = {"MUS": t("drafting.begun_mus"), "LUS": t("drafting.begun_lus"), "GRUS": t("drafting.begun_grus")}
    kind = kind_id_of(begun.kind)
    roles = _named(begun.roles)
    return t(
        "drafting.begun",
        schema=schema,
        id=begun.id,
        name=_text(begun.name),
        title=_text(known.get(begun.kind.upper(), begun.kind)),
        language=language(),
        kind=kind,
        roles="".join(_role(n, *each, group=kind == "GRUS") for n, each in enumerate(roles.items())),
        plan="" if begun.layout else t("drafting.begun_no_plan"),
        themes="\n".join(_theme(n, *each) for n, each in enumerate(_named(begun.themes).items())),
        layout=begun.layout or "table",
        signatures="".join(f"    - {{role: {name}, label: {_text(label)}}}\n" for name, label in roles.items()),
    )


def _named(words: Sequence[str]) -> dict[str, str]:
    """Return the words by ids of their own."""
    named: dict[str, str] = {}
    for n, each in enumerate(words, start=1):
        named[id_of(each, named) or f"nr-{n}"] = each
    return named


def _role(n: int, name: str, label: str, *, group: bool) -> str:
    part = ("leads: true", "subject: true, many: true" if group else "subject: true", "")[min(n, 2)]
    return f"      - {{id: {name}, label: {_text(label)}{', ' if part else ''}{part}}}\n"


def _theme(n: int, name: str, title: str) -> str:
    question = t("drafting.begun_question", theme=title)
    prompts = "" if n else t("drafting.begun_prompts")
    return t("drafting.begun_theme", id=name, title=_text(title), question=_text(question), prompts=prompts)


def _text(words: str) -> str:
    """Return words as they stand in a file, with quotation marks where they need them."""
    bare = _PLAIN.fullmatch(words) and words.lower() not in _TYPED
    return words if bare else json.dumps(words, ensure_ascii=False)
