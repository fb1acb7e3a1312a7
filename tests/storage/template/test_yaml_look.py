"""In a file that cannot be read, every line that is wrong by itself is told at once, and no line that is right."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mus_tui.errors import TemplateFaultsError
from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.template.yaml_look import look
from mus_tui.storage.template.yaml_reader import read_yaml
from tests.storage.template.mending import WHOLE

DOCS = Path(__file__).parents[3] / "docs"
GUIDE = "".join((DOCS / page).read_text("utf-8") for page in ("templates.md", "skabelon-noegler.md"))

MANY = """\
format: 1
title: Samtale
sources:
  - {title: Guide: ny, owner: Lille}
kinds:
  - id: MUS
    roles:
      - {id: leder, label: Hvem?, leads: true}
      - {id: m, label: Medarbejder, subject: true}
guidance:
\t- id: a
    text: Husk: det er fortroligt
    note: |
      Her står hvad: som: helst
      – og et punkt
perspectives:
  - id: arbejdet
    title:Arbejdet
    questions:
      -id: et
        text: "Et?”
        prompts:
          – Hvad
          – Hvem
      - {id: n1, text: Trives du?}
plan:
\u00a0\u00a0title: @plan
  layout: @kort
"""


def messages(text: str) -> list[tuple[int, str]]:
    with pytest.raises(TemplateFaultsError) as refused:
        read_yaml(text.encode(), "f.yaml")
    return [(each.line, each.message) for each in refused.value.faults]


def test_every_line_that_is_wrong_by_itself_is_told_in_one_round() -> None:
    assert messages(MANY) == [
        (4, "yaml_sign_in_braces"),
        (8, "yaml_sign_in_braces"),
        (11, "yaml_tab_indent"),
        (12, "yaml_colon"),
        (18, "yaml_bare_colon"),
        (20, "yaml_bare_dash"),
        (21, "yaml_quotes"),
        (23, "yaml_bullet"),
        (24, "yaml_bullet"),
        (25, "yaml_sign_in_braces"),
        (27, "yaml_odd_indent"),
        (28, "yaml_sign_first"),
    ]


def test_the_parsers_first_comes_along_where_no_line_is_wrong_by_itself() -> None:
    assert messages("format: 1\nid: a\n   name: b\nsources:\n  - {title: A?}\n") == [
        (3, "yaml_indent"),
        (5, "yaml_sign_in_braces"),
    ]


def test_a_line_that_is_right_is_never_told() -> None:
    texts = [each.read_text("utf-8") for each in shipped_templates().iterdir() if each.name.endswith(".yaml")]
    texts += re.findall(r"^```yaml ?\S*\n(.*?)^```$", GUIDE, re.DOTALL | re.MULTILINE)
    texts += [WHOLE, 'text: "Det\n  er: {så}, #1\n  - og? ja"\nnote: [en,\n  to]\n', "text: - \n", "a: b\n– c: d\n"]
    assert [each for text in texts for each in look(text.split("\n"))] == []
