"""When there are two versions of a talk, or only an older one that is whole: a person chooses, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.model.values.letters import on_screen
from mus_tui.tui.keeping.flow.saved_words import moment
from mus_tui.tui.keeping.flow.unlocking import LOCKED, ask_passphrase
from mus_tui.words import t

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.storage.talk.generations import LastGood
    from mus_tui.tui.table import SittingApp

_MOST = 40


def offer_last_good(app: SittingApp, file: Path, good: LastGood) -> None:
    """Say why a talk cannot be read, and offer its last good version."""
    from mus_tui.tui.keeping.last_good import LastGoodScreen

    def take() -> str | None:
        from mus_tui.storage.talk.generations import put_back

        try:
            put_back(file, good.file)
        except MusError as error:
            return sentence(error)
        app.pop_screen()
        try:
            app.open_file(file)
        except MusError as error:
            if error.message in LOCKED:
                ask_passphrase(app, file, partial(app.open_file, file))
            else:
                app.notify(sentence(error), markup=False)
        return None

    trouble = on_screen(t("versions.damaged", path=file))
    app.push_screen(LastGoodScreen(trouble, t("versions.last_good", time=moment(good.changed, app.clock())), take))


def let_them_choose(app: SittingApp) -> None:
    """Say how the version on the table and the other one differ, and let them choose one."""
    from mus_tui.tui.keeping.two_versions import TwoVersionsScreen

    taker, desk, autosave = app.taker, app.desk, app.autosave
    if taker is None or desk is None or autosave is None or isinstance(app.screen, TwoVersionsScreen):
        return
    kept = taker.kept(autosave.path)
    other = kept.other()

    def choose(keep: bool) -> str | None:
        talk, changed = taker.now()
        try:
            kept.settle(talk, desk.position, changed, keep=keep)
            if keep:
                autosave.changed()
            else:
                app.lay_again(kept.path)
        except MusError as error:
            return sentence(error)
        return None

    app.push_screen(TwoVersionsScreen(list(difference_lines(desk.talk, other)), choose, readable=other is not None))


def difference_lines(here: Talk, there: Talk | None) -> Iterator[str]:
    """Give how two versions differ, a line each."""
    from mus_tui.model.rules.difference import differences
    from mus_tui.tui.kit.difference_words import difference_line

    if there is None:
        yield t("versions.unreadable")
        return
    lines = dict.fromkeys(difference_line(each, here, there) for each in differences(here, there))
    yield from list(lines)[:_MOST]
    if not lines:
        yield t("versions.same")
    elif len(lines) > _MOST:
        yield t("versions.more", n=len(lines) - _MOST)
