"""The themes that a form lets one choose: a tick each, none chosen at first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Button

from mus_tui.model.values.template import Perspective
from mus_tui.tui.kit.tick import Tick


class ThemeTicks(Vertical):
    """Updated in place; a tick that was needed once waits hidden."""

    DEFAULT_CSS = """
    ThemeTicks { height: auto; width: 1fr; padding: 0 1; }
    ThemeTicks Tick { height: auto; width: auto; max-width: 100%; min-width: 0; padding: 0; }
    """

    def __init__(
        self, changed: Callable[[], None], themes: Sequence[Perspective] = (), chosen: Sequence[str] = ()
    ) -> None:
        super().__init__(id="themes")
        self._changed = changed
        self._themes, self._met = tuple(themes), tuple(chosen)
        self._ticks: list[Tick] = []

    def compose(self) -> ComposeResult:
        """Begin with a tick for each that is known already."""
        self._ticks = [self._another(n) for n in range(len(self._themes))]
        yield from self._ticks
        self._fill(self._met)

    def _another(self, n: int) -> Tick:
        return Tick("", id=f"theme-{n}")

    def show(self, themes: Sequence[Perspective], chosen: Sequence[str]) -> bool:
        """Show these themes, with those ticked that are chosen; say whether there are any."""
        self._themes = tuple(themes)
        while len(self._ticks) < len(self._themes):
            self._ticks.append(self._another(len(self._ticks)))
            self.mount(self._ticks[-1])
        self._fill(chosen)
        return bool(self._themes)

    def _fill(self, chosen: Sequence[str]) -> None:
        for n, tick in enumerate(self._ticks):
            tick.display = n < len(self._themes)
            if tick.display:
                tick.show(self._themes[n].id in chosen)
                tick.call(self._themes[n].heading)

    @property
    def chosen(self) -> list[str]:
        """The ids of the themes that are ticked."""
        return [each.id for each, tick in zip(self._themes, self._ticks, strict=False) if tick.ticked]

    @on(Button.Pressed)
    def _press(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(event.button, Tick):
            event.button.show(not event.button.ticked)
            self._changed()
