"""Ending unasked, by a signal or an error of our own: everything is saved first, and elsewhere if need be."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.texts import t

if TYPE_CHECKING:
    from mus_tui.tui.sitting import SittingApp


def keep_somewhere(app: SittingApp) -> Path | None:
    """Save what is on the table, in another folder of the user's where its own takes nothing.

    Return the file where it lies elsewhere now. Raises nothing: whatever is broken, the rest is tried.
    """
    for screen in reversed(app.screen_stack):
        # Each by itself: the error may be in one of them.
        with suppress(Exception):
            if callable(commit := getattr(screen, "commit", None)) and screen.is_mounted:
                commit()
    with suppress(Exception):
        app.mind_the_place()
        if app.autosave is None or not app.autosave.save_at_once().trouble:
            return None
    for folder in (app.locations.talks, app.locations.home, Path.home()):
        with suppress(Exception):
            if app.autosave and app.autosave.path.parent != folder and app.save_elsewhere(str(folder)) is None:
                return app.autosave.path
    return None


def last_words(app: SittingApp, error: BaseException, elsewhere: Path | None, report: Path | None) -> str:
    """Say in plain words that the program broke, what is saved, and where the report lies."""
    said = [t("app.broke", error=type(error).__name__)]
    if app.autosave is not None:
        if app.autosave.state.trouble:
            said.append(t("app.broke_unsaved"))
        else:
            said.append(t("app.broke_elsewhere", file=elsewhere) if elsewhere else t("app.broke_saved"))
    if report:
        said.append(t("app.broke_report", file=report))
    return " ".join(said)
