"""How the names that are typed were understood: said below them before they are kept, or asked about."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from textual.content import Content
from textual.widgets import Static

from mus_tui.model.values.names import called, is_several, known_name, numbered, read_name, read_names
from mus_tui.model.values.text import one_line
from mus_tui.words import t

_BETWEEN = " · "
_ONE_OR_TWO = re.compile(r"([^\s,;]+)\s*,\s*([^\s,;]+)")


def understood(typed: str, *, many: bool) -> tuple[str, ...]:
    """Return the names in a field; in a field for one several are left as they were typed, and asked about."""
    if many:
        return read_names(typed)
    return (one_line(typed) if is_several(typed) else read_name(one_line(typed)).whole,)


def twice(names: Sequence[str]) -> tuple[str, ...]:
    """Return the names that stand there more than once."""
    often = Counter(known_name(name) for name in names if name)
    return tuple(dict.fromkeys(name for name in names if name and often[known_name(name)] > 1))


class PeopleEcho(Static):
    """Nothing where the names are as they were typed and everybody is called by them."""

    DEFAULT_CSS = """
    PeopleEcho { height: auto; display: none; color: $quiet; }
    PeopleEcho.-said { display: block; }
    """

    def show(self, typed: Sequence[str], names: Sequence[str], of_several: Sequence[str] = ()) -> None:
        """Say what was understood of the fields; `of_several` are those of them that take several names."""
        asked = asked_about(names, of_several)
        words = [Content(each) for each in _said(typed, [name for name in names if name])]
        words += [Content.styled(asked, "$here")] if asked else []
        self.update(Content("\n").join(words))
        self.set_class(bool(words), "-said")


def asked_about(names: Sequence[str], of_several: Sequence[str] = ()) -> str:
    """Return what is asked about the names; empty where nothing is."""
    if several := next((each for each in names if is_several(each)), ""):
        return t("kit.people_several", names=_BETWEEN.join(read_names(several)))
    if again := twice(names):
        return t("kit.people_twice", name=again[0])
    one = next((found for each in of_several if (found := _ONE_OR_TWO.fullmatch(one_line(each)))), None)
    return t("kit.people_one_or_two", typed=one[0], name=f"{one[2]} {one[1]}") if one else ""


def _said(typed: Sequence[str], names: Sequence[str]) -> list[str]:
    """Return the names where they are not as they were typed, and what the screen calls everybody."""
    as_typed = [one_line(each) for each in typed if each.strip()] == [*names]
    said = [each for each in numbered(called(names)) if each]
    lines = [] if as_typed else [t("kit.people_understood", names=_BETWEEN.join(names))]
    return lines if said == [*names] or not names else [*lines, t("kit.people_called", names=_BETWEEN.join(said))]
