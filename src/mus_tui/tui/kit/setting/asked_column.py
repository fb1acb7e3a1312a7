"""The question over its note. In a low window the rows that neither needs are air round the question."""

from __future__ import annotations

from textual.containers import Vertical
from textual.css.styles import RulesMap
from textual.widget import Widget

from mus_tui.tui.hooks.measuring import measure_anew
from mus_tui.tui.kit.question_card import QuestionCard

_BARS = 2
"""The rows above it and below it."""


class AskedColumn(Vertical):
    """The air is given in turn: in the card, under it, over it, and between the rest."""

    def pre_layout(self, layout: object) -> None:
        """Give the rows that are left, before anything is laid out."""
        if not self.displayed_children:
            return
        card, *others = self.displayed_children
        if not isinstance(card, QuestionCard):
            # Not all of it is there yet, or no longer.
            return
        screen = self.screen
        airless = not screen.has_class("-short") or screen.has_class("-quiet") or screen.has_class("-unfolded")
        airless = airless or screen.has_class("-reading")
        changed = [self._fold(others, airless=airless, card=card)]
        free = 0 if airless else self._free(card, others)
        inside = min(free // 2, 1)
        left = free - 2 * inside
        asked = card.query_one("#asked")
        changed.append(self._give(asked, "padding", None if airless else (inside, 2)))
        before = 0
        for each in others:
            read = _wanted(each) is None
            air = int(read and left > before)
            # The second blank is the one over the card.
            before += 1 + (before == 0) if read else 0
            changed.append(self._give(each, "margin", None if airless else (air, 0, 0, 0)))
        changed.append(self._give(asked, "margin", None if airless else (int(left > 1), 0, 0, 0)))
        if any(changed):
            measure_anew(self)

    def _fold(self, others: list[Widget], *, airless: bool, card: QuestionCard) -> bool:
        """Leave out what gives way where a place to write would lose its row; say whether that is another thing now."""
        ways = [each for each in others if getattr(each, "gives_way", False)]
        others = [each for each in others if each not in ways]
        changed = False
        for each in ways:
            folds = not airless and self._free(card, others) < 1
            changed = changed or folds != each.styles.inline.has_rule("height")
            if folds:
                each.styles.height = 0
            else:
                each.styles.inline.clear_rule("height")
        return changed

    def _free(self, card: QuestionCard, others: list[Widget]) -> int:
        size = self.app.size
        width = self.content_size.width or size.width - 4
        needed = 1 + card.rows_asked(width)
        for each in others:
            if (wanted := _wanted(each)) is not None:
                needed += wanted
            elif each.styles.height is not None and each.styles.height.is_cells:
                needed += int(each.styles.height.value)
            else:
                needed += each.get_content_height(size, size, width)
        return max(0, size.height - _BARS - needed)

    @staticmethod
    def _give(part: Widget, what: str, air: tuple[int, ...] | None) -> bool:
        """Give it so much air, or what its style sheet says; say whether it had another."""
        rules: RulesMap = part.styles.inline.get_rules()
        before = rules.get(what)
        if air is None:
            part.styles.inline.clear_rule(what)
        else:
            setattr(part.styles, what, air)
        return part.styles.inline.get_rules().get(what) != before


def _wanted(part: Widget) -> int | None:
    """Return the rows that a place to write would take, which gets what is left; None for what is only read."""
    return getattr(part, "wanted", None)
