"""Follows the file of a template, and lays on the table what those who use it will see; it is kept nowhere."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.language.sentences import fault_line, sentence
from mus_tui.model.rules.template.preview import Preview, View, role_named, views
from mus_tui.model.values.position import Position
from mus_tui.tui.desk import Desk, NothingBeside, Watched
from mus_tui.tui.hooks.in_order import soon
from mus_tui.tui.kit.watched.template_state import TemplateState
from mus_tui.tui.preparation_desk import PreparationDesk
from mus_tui.tui.prepare.flow.looking import NothingBesidePreparation, look_at_preparation
from mus_tui.tui.preview.look_as import LookAsScreen
from mus_tui.tui.preview.no_talk_yet import NoTalkYetScreen
from mus_tui.tui.table import LaidTalk
from mus_tui.words import count, t

if TYPE_CHECKING:
    from mus_tui.storage.template.watched_template import Seen
    from mus_tui.tui.doors import Doors
    from mus_tui.tui.table import Table

LOOK_SECONDS = 0.3
"""How often the file is looked at; what has changed is shown at the next look but one, once it lies still."""


def preview(table: Table, doors: Doors, file: Path, kind: str, role: str) -> None:
    """Show a template as the talk, or as a role's preparation for it, and follow its file from now on."""
    following = Following(table, doors, file, kind, role)
    following.see(following.watched.read())
    following.go_on()


def look_as(table: Table) -> None:
    """Ask how else to look at the template that is looked at."""
    if table.lies and isinstance(following := table.lies.waiting, Following):
        following.ask()


class Following:
    """One file, all that is kept in mind of looking at it, and what of it lies on the table."""

    def __init__(self, table: Table, doors: Doors, file: Path, kind: str, role: str) -> None:
        from mus_tui.storage.template.watched_template import Seen, WatchedTemplate

        self.watched = WatchedTemplate(file.absolute(), table.locations, file.name)
        self._table, self._doors, self._file, self._role = table, doors, file, role
        self._preview = Preview(View(kind), held=table.clock().date(), last_year=t("drafting.preview_last_year"))
        self._seen = Seen()
        self._stopped = self._behind = False

    # Looking at the file

    def go_on(self) -> None:
        """Look again in a moment."""
        self._table.host.set_timer(LOOK_SECONDS, self.look)

    def look(self) -> None:
        """Look at the file."""
        self._table.host.run_worker(self._look())

    async def _look(self) -> None:
        """Look off the screen's thread; what is new is shown before the next key."""
        seen = await asyncio.to_thread(self.watched.look)
        if self._stopped:
            return
        if seen is not None or self._may_catch_up:
            soon(self._table.host, lambda: self.see(seen or self._seen))
        self.go_on()

    def stop(self) -> None:
        """Look no more: they have gone elsewhere."""
        self._stopped = True

    def see(self, seen: Seen) -> None:
        """Show the file as it is now: a template in place of the one before, and why it is none where it is not."""
        if self._stopped:
            return
        self._seen = seen
        new = seen.template if seen.template != self._preview.template else None
        self._behind = new is not None and not self._on_top
        if new and not self._behind:
            self._take_down()
            self._preview = self._preview.on(new)
            self._show()
        self._say()

    @property
    def _on_top(self) -> bool:
        """Whether nothing lies over the talk that would go with it."""
        return len(self._table.host.screen_stack) <= 2

    @property
    def _may_catch_up(self) -> bool:
        return self._behind and self._on_top

    # What lies on the table

    def _take_down(self) -> None:
        """Keep in mind where they are, and what they have typed."""
        self._table.commit()
        if self._table.talk:
            desk = self._table.talk.desk
            self._preview = self._preview.left(desk.position.step, desk.talk)
        elif self._table.preparation:
            prepared = self._table.preparation.desk
            self._preview = self._preview.left(prepared.position.step, prepared.talk, prepared.preparation)

    def _show(self) -> None:
        """Lay on the table what is looked at, in place of what lay there."""
        table, now = self._table, self._preview
        assert now.template is not None
        if self._role:
            self._preview = now = now.at(View(now.wish.kind, role_named(now.template, self._role)))
            self._role = ""
        before = table.lies.desk.position if table.lies else Position()
        position = before if before.step == now.step else Position(step=now.step)
        if not table.lies:
            table.memory.set_aside()
        if now.view.role:
            desk = PreparationDesk(
                talk=now.talk,
                preparation=now.preparation,
                position=position,
                on_change=table.changed,
                beside=NothingBesidePreparation(),
                clock=table.clock,
                saved=t("drafting.preview_not_kept"),
                watched=self._watched(),
            )
            look_at_preparation(table, self._doors, desk).waiting = self
            return
        talk_desk = Desk(now.talk, position, table.changed, table.clock, table.clock(), NothingBeside())
        talk_desk.saved = talk_desk.closed_words = t("drafting.preview_not_kept")
        talk_desk.watched = self._watched()
        table.lies = laid = LaidTalk(talk_desk)
        laid.waiting = self
        self._doors.go(position.step)

    # What is said

    def _watched(self) -> Watched:
        name, told = self._file.name, self._told(advice=False)
        if not told:
            return Watched(t("drafting.preview_about", file=name, view=self._called(self._preview.view)))
        if self._seen.trouble:
            told = (*told, t("drafting.preview_goes_on"))
            return Watched(t("drafting.preview_not_there", file=name), told)
        still = "seen" if self._preview.template else "nothing"
        return Watched(count(f"drafting.preview_faults_{still}", len(told), file=name), told)

    def _told(self, *, advice: bool) -> tuple[str, ...]:
        if self._seen.trouble:
            return (sentence(self._seen.trouble),)
        return tuple(fault_line(each) for each in self._seen.found if advice or not each.advice)

    def _called(self, view: View) -> str:
        assert self._preview.template is not None
        roles = self._preview.template.kind(view.kind).roles
        role = next((each.label for each in roles if each.id == view.role), "")
        key = "preview_preparation" if role else "preview_talk"
        return t(f"drafting.{key}", kind=view.kind, role=role)

    def _say(self) -> None:
        """Say on every screen how the file is now; until there was a talk, on one of its own."""
        watched = self._watched()
        host = self._table.host
        if self._table.lies:
            self._table.lies.desk.watched = watched
        elif len(host.screen_stack) == 1:
            host.push_screen(NoTalkYetScreen(watched))
        for screen in host.screen_stack:
            for state in screen.query(TemplateState):
                state.show(watched)

    # How it is looked at

    def ask(self) -> None:
        """Ask which kind of talk, or whose preparation."""
        now = self._preview
        assert now.template is not None
        every = views(now.template)

        def answered(which: int | None) -> None:
            if which is not None and every[which] != self._preview.view:
                self._take_down()
                self._preview = self._preview.at(every[which])
                self._show()

        ways = [self._called(view) for view in every]
        self._table.host.push_screen(LookAsScreen(ways, every.index(now.view), self._told(advice=True)), answered)
