"""The styles of Textual and of the app are read once for all the apps that a run of the tests starts.

What has been read is the same for every app with the same colours, and nobody changes it: each sheet keeps it itself
for as long as its colours stay the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from textual.css.model import RuleSet
from textual.css.parse import parse
from textual.css.tokenize import tokenize_values
from textual.css.tokenizer import Token

_Tokens = dict[str, list[Token]]
_colours: dict[tuple[tuple[str, str], ...], _Tokens] = {}
_rules: dict[tuple[Any, ...], list[RuleSet]] = {}

# As it is, the rule itself; but for each widget some hundred rules are looked up, and this way without Python.
RuleSet.__hash__ = object.__hash__  # type: ignore[method-assign]


def read_styles_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no sheet read again what another one has read with the same colours."""
    monkeypatch.setattr("textual.css.stylesheet.tokenize_values", _tokens_of)
    monkeypatch.setattr("textual.css.stylesheet.parse", _rules_of)


def _tokens_of(values: dict[str, str]) -> _Tokens:
    key = tuple(values.items())
    if key not in _colours:
        _colours[key] = tokenize_values(values)
    return _colours[key]


def _rules_of(scope: str, css: str, read_from: Any, *, variable_tokens: _Tokens, **more: Any) -> Iterable[RuleSet]:
    # The same colours are the same object, which is never let go.
    key = (scope, css, read_from, id(variable_tokens), *more.items())
    if key not in _rules:
        _rules[key] = list(parse(scope, css, read_from, variable_tokens=variable_tokens, **more))
    return _rules[key]
