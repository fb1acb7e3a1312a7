"""Styles that are read once, and found at once.

When a screen with a style of its own is shown for the first time, and when a theme is chosen, Textual reads every style
there is anew, with a fresh sheet whose memory of what has been read is empty and is not handed on; the next widget
of a new kind has everything read yet again. And the memory holds 64 sources, gone through in the same order each time:
from the 65th on nothing in it is ever found. `_parse_cache` is private to Textual.

And whether a rule is about a widget, Textual asks from the app inwards. Most rules are answered by the widget alone, so
here it is asked first. `_check_rule` is private to Textual.
"""

from __future__ import annotations

from collections.abc import Iterable

from textual.cache import LRUCache
from textual.css.match import match
from textual.css.model import CombinatorType, RuleSet
from textual.css.stylesheet import Stylesheet
from textual.css.types import Specificity3
from textual.dom import DOMNode

_MORE_THAN_THERE_ARE = 1024


class StylesReadOnce(Stylesheet):
    """A sheet of styles that remembers what it has read for as long as the colours stay the same."""

    def __init__(self, *, variables: dict[str, str] | None = None) -> None:
        super().__init__(variables=variables)
        self._parse_cache = LRUCache(_MORE_THAN_THERE_ARE)

    def reparse(self) -> None:
        """Read what has not been read; other colours have emptied the memory already."""
        self.parse()

    @classmethod
    def _check_rule(cls, rule_set: RuleSet, css_path_nodes: list[DOMNode]) -> Iterable[Specificity3]:
        node = css_path_nodes[-1]
        for way in rule_set.selector_set:
            *outer, last = way.selectors
            alone = not outer and last.combinator == CombinatorType.DESCENDENT
            if last.check(node) and (alone or match((way,), node)):
                yield way.specificity
