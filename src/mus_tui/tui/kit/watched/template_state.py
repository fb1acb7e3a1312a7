"""The lines at the bottom of a preview: which file is looked at and how, and what is wrong with it as it is now."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.widgets import Static

from mus_tui.tui.desk import Watched


class _About(Static):
    """Which file it is; a click asks how else to look at it."""

    async def on_click(self) -> None:
        """Ask, as the key does."""
        await self.screen.run_action("look_as")


class TemplateState(Vertical):
    """A line while all is well; where it is not, the reasons scroll below it, and the talk keeps the rest."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    TemplateState { height: auto; width: 100%; background: $surface; }
    TemplateState #about { height: 1; padding: 0 2; color: $quiet; text-wrap: nowrap; text-overflow: ellipsis; }
    TemplateState #about:hover { color: $orient; }
    TemplateState.-faulty #about { color: $warning; text-style: bold; }
    TemplateState #faults { display: none; height: auto; max-height: 6; padding: 0 1 0 2; background: $surface; }
    TemplateState #faults:focus { scrollbar-color: $focus; background-tint: $surface 0%; }
    TemplateState.-faulty #faults { display: block; }
    TemplateState #faults Static { height: auto; width: 100%; }
    .-short TemplateState #faults { max-height: 3; }
    TemplateState.-alone { height: 1fr; }
    TemplateState.-alone #faults, .-short TemplateState.-alone #faults { height: 1fr; max-height: 100%; }
    """

    def __init__(self, watched: Watched, *, alone: bool = False) -> None:
        """`alone` there is no talk above it."""
        super().__init__(classes="-alone" if alone else "")
        self._watched = watched

    def compose(self) -> ComposeResult:
        """Put the reasons under the line."""
        yield _About(id="about")
        with VerticalScroll(id="faults"):
            yield Static()

    def on_mount(self) -> None:
        """Say how it is."""
        self.show(self._watched)

    def show(self, watched: Watched) -> None:
        """Say how it is now; where the same is said, whoever reads in it stays there."""
        self._watched = watched
        for about in self.query(_About):
            about.update(Content(watched.about))
        self.set_class(bool(watched.told), "-faulty")
        for faults in self.query(Static).results(Static):
            if faults.id != "about":
                faults.update(Content("\n").join(map(Content, watched.told)))
