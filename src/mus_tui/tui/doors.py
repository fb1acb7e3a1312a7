"""Where one can go: a screen asks for a door by its name, and does not know what lies behind it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mus_tui.model.talk import Talk
    from mus_tui.model.values.listing import TalkHead


class Doors(Protocol):
    """The doors of the house. What cannot be had is `Refused`, in a sentence; a lock in the way is opened first."""

    # Within what lies on the table

    def go(self, step: str) -> None:
        """Go to a step of the talk on the table."""

    def leave(self, but: Collection[str] = ()) -> None:
        """Save what lies on the table, take it away, and go back to the first screen; or ask where else to save it.

        Every key is forgotten then, but those of these names.
        """

    def export(self) -> None:
        """Ask which copy of the plan they want, and where."""

    def cut_out(self) -> None:
        """Ask where the pieces of the puzzle on the table go, to be cut out."""

    def invite(self) -> None:
        """Ask when on the day the talk is, and where the invitation goes."""

    def follow_up_here(self) -> None:
        """Follow up on the plan of the closed talk on the table, and come back to it."""

    def afterwards(self) -> None:
        """Fill in what the form of the closed talk on the table asks afterwards, and come back to it."""

    def same_week(self) -> str:
        """Say which other talks there are with the same people in the same week; empty where there are none."""

    def offer_to_destroy(self) -> None:
        """Ask about what is to be destroyed now that the talk on the table is closed (H10, E20)."""

    def individual_talks(self) -> None:
        """Show who of the group on the table has a talk of their own before them."""

    def newer_template(self) -> None:
        """Show how the template of the talk on the table is now, and go over to it where they say so."""

    def left_to_destroy(self) -> str:
        """Return what is still here although it was to be destroyed, in a sentence; empty where nothing is."""

    def without_copy(self) -> str:
        """Return that the employee has no copy of the closed talk's plan yet, in a sentence; empty where they have."""

    # The talks before it

    def read(self, file: Path, then: Callable[[Talk], None]) -> None:
        """Read the talk of a file, only to read in it, and do something with it."""

    def earlier(self) -> None:
        """Ask which earlier talks the one on the table takes up, and take them away again."""

    def take_up(self, talk: TalkHead) -> None:
        """Take up an earlier talk in the one on the table."""

    def release(self) -> None:
        """Ask which agreements of the talk on the table may be taken into another talk."""

    # From the first screen

    def set_up(self, template: str | None = None, kind: str | None = None) -> None:
        """Go to the set-up of a new talk, with this template and kind where they are named."""

    def set_up_after(self, talk: TalkHead) -> None:
        """Go to the set-up of the talk that follows this one."""

    def set_up_alone(self, group: Path, person: str) -> None:
        """Put the group's talk away and go to the set-up of the individual talk of one of them."""

    def begin(self, talk: Talk) -> None:
        """Put a new talk on the table and go to its first step."""

    def keep_for_later(self, talk: Talk) -> None:
        """Keep a new talk as planned, without putting it on the table."""

    def demo(self) -> None:
        """Put a made-up talk on the table, to look around in; nothing of it is kept."""

    def look_as(self) -> None:
        """Ask which kind of talk, or whose preparation, of the template that is looked at they want to see."""

    def corrected(self, before: Talk) -> None:
        """Let what is remembered for the next talk follow a correction of the one on the table."""

    def open(self, file: Path) -> None:
        """Put the talk of a file on the table and go to where it was left."""

    def prepare(self, file: Path, participant: str, *, from_paper: bool = False) -> None:
        """Put a participant's preparation for the talk of a file on the table; closed talks are `Refused`."""

    def write_form(self, file: Path, participant: str) -> None:
        """Ask where the form goes on which a participant of the talk of a file prepares elsewhere."""

    def follow_up(self, file: Path) -> None:
        """Follow up on the plan of the closed talk in a file, and on nothing else of it."""

    def destroy(self, file: Path) -> None:
        """Ask whether all that a talk has left on this machine is to be destroyed."""
