"""The boxes of each place in a form: which of them came back with a cross, told apart from those of any other place."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

from mus_tui.model.forms.crosses import Crosses
from mus_tui.model.forms.form_lines import alike


class BoxesThere:
    """Reads the lines at a place that has boxes of its own.

    Where a form is a page or a document, a box may be a cell, and come back as its word alone. A word that is there
    once more than the others, or without them, was written by somebody: it says the same as a cross.
    """

    def __init__(self, forms: Iterable[Mapping[str, tuple[str, ...]]]) -> None:
        self._words: dict[str, dict[tuple[str, ...], None]] = defaultdict(dict)
        for boxes in forms:
            for place, words in boxes.items():
                self._words[place][words] = None
        known: dict[tuple[str, ...], Crosses] = {}
        self._crosses: dict[str, Crosses] = {}
        for place, ways in self._words.items():
            words = tuple(dict.fromkeys(word for way in ways for word in way))
            self._crosses[place] = known.setdefault(words, Crosses(words))
        self._seen: dict[str, Counter[str]] = defaultdict(Counter)
        self._alone: dict[str, dict[str, None]] = defaultdict(dict)
        self._crossed: dict[str, dict[str, None]] = defaultdict(dict)

    def __contains__(self, place: object) -> bool:
        """Whether a place has boxes of its own."""
        return place in self._words

    def take(self, place: str, line: str) -> bool:
        """Take the words of a line, with or without a cross; False where it says anything else."""
        found = self._crosses[place].in_line(line)
        for word, crossed in found.items():
            self._seen[place][word] += 1
            if crossed:
                self._crossed[place][word] = None
        alone = alike(line)
        if not found and any(alone in words for words in self._words[place]):
            self._seen[place][alone] += 1
            self._alone[place][alone] = None
            return True
        return bool(found)

    def crossed(self) -> dict[str, tuple[str, ...]]:
        """Return by place the words that somebody chose there."""
        chosen = {place: (*self._crossed[place], *self._written(place)) for place in self._words}
        return {place: tuple(dict.fromkeys(words)) for place, words in chosen.items() if words}

    def _written(self, place: str) -> list[str]:
        """Return the words that somebody wrote, and that are not the form's own."""
        seen = self._seen[place]
        own = max(min(seen[word] for word in words) for words in self._words[place])
        return [word for word in self._alone[place] if seen[word] > own]
