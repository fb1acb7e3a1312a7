"""The keys that work on a screen, gathered from its bindings, with what they are called and what they do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from mus_tui.words import t


class KnownKey(NamedTuple):
    """One thing that can be done by key."""

    name: str
    """Its id in the catalogue `keys`: its words, and after `help_` its sentence."""
    keys: tuple[str, ...]
    """The keys, as Textual names them."""
    actions: tuple[str, ...]
    """What they do; more than one where each key does it to something else."""


# What one needs first, on whatever screen it is.
_FIRST = ("next", "previous", "agree", "plan", "overview", "begin", "choose", "new_talk")


def keys_on(screen: Screen[object]) -> tuple[KnownKey, ...]:
    """Return what can be done on a screen now: what one needs first, then its own, its parts', and the app's."""
    shown = (each for each in screen.query("*") if all(around.display for around in each.ancestors_with_self))
    kinds = dict.fromkeys([type(screen), *(type(each) for each in shown)])
    of_app = (each for each in bindings_of(type(screen.app)) if not screen.is_modal or _reaches_a_dialog(each))
    every = merged([*(each for kind in kinds for each in bindings_of(kind)), *of_app])
    not_now = getattr(screen, "not_now", ())
    now = [known for known in every if known.name not in not_now]
    return tuple(sorted(now, key=lambda known: _FIRST.index(known.name) if known.name in _FIRST else len(_FIRST)))


def _reaches_a_dialog(binding: Binding) -> bool:
    """Whether a key of the app's acts while a dialog lies over everything; the palette then stays away."""
    return binding.priority and binding.action != "command_palette"


def bindings_of(kind: type[DOMNode]) -> Iterator[Binding]:
    """Yield the bindings of a class that are ours, as it has them: one that it binds anew hides what it inherits."""
    seen: set[str] = set()
    for each in kind.__mro__:
        for binding in list(Binding.make_bindings(each.__dict__.get("BINDINGS", ()))):
            if binding.key not in seen and binding.description.startswith("keys."):
                yield binding
            seen.add(binding.key)


def merged(bindings: Iterable[Binding]) -> tuple[KnownKey, ...]:
    """Return the bindings with those of the same name put together."""
    found: dict[str, list[Binding]] = {}
    for binding in bindings:
        found.setdefault(binding.description.removeprefix("keys."), []).append(binding)
    return tuple(
        KnownKey(name, _once(each.key for each in same), _once(each.action for each in same))
        for name, same in found.items()
    )


def _once(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))


def say_keys(keys: tuple[str, ...]) -> str:
    """Return keys as they are printed on the keyboard: `Ctrl+N eller F9`; a row of digits as `1–9`."""
    if len(keys) > 2 and all(key.isdigit() for key in keys):
        return f"{keys[0]}–{keys[-1]}"
    return t("keys.help_or").join(_once(say_key(key) for key in keys))


def say_key(key: str) -> str:
    """Return one key as it is printed on the keyboard."""
    *held, last = key.split("+")
    last = "space" if last == "@" else last
    words = t(f"kit.key_{last}") if last in _NAMED else last.upper()
    return "+".join([*(each.capitalize() for each in held), words])


_NAMED = frozenset({
    "escape", "enter", "space", "delete", "insert", "home", "end", "tab", "up", "down", "left", "right",
    "question_mark", "minus", "plus", "pageup", "pagedown", "backspace", "slash",
})  # fmt: skip
