"""Saving a copy of the plan: whose, in which form, and where."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import ClassVar, cast

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Button

from mus_tui.model.rules.copy_wish import (
    Contents,
    Whose,
    Wish,
    copy_name,
    initials_offered,
    named_in_calendar,
    own_part,
)
from mus_tui.model.rules.group.belonging import as_copied_for
from mus_tui.model.rules.route import walks
from mus_tui.model.rules.shared_topics import is_group
from mus_tui.model.rules.sharing import with_share
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.about_people import name_of
from mus_tui.tui.kit.choice import Choice
from mus_tui.tui.kit.names import names_with_former
from mus_tui.tui.kit.tick import Tick
from mus_tui.tui.papers.copy_offers import EACH, IN_FORM, OWN, PAGES, offered_with, own_copies
from mus_tui.tui.papers.copy_third import CopyForThird
from mus_tui.tui.papers.copy_words import say_contents
from mus_tui.tui.papers.days_to_mark import DaysToMark
from mus_tui.tui.papers.filing import Filing
from mus_tui.tui.papers.format_choice import FormatChoice, Offered
from mus_tui.tui.papers.heading import heading
from mus_tui.tui.papers.one_by_one import Writing
from mus_tui.tui.papers.save_file import SaveFileScreen
from mus_tui.tui.shelf import Shelf
from mus_tui.words import t

_CARD = "card"
"""Stands among them for the card that they take along on a walk (A15)."""


class ExportScreen(SaveFileScreen):
    """Whose copy it is, and in which form; nothing goes to a third person unless both agree."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+o", "close", "keys.close", priority=True, show=False)]

    def __init__(
        self,
        desk: Desk,
        formats: Sequence[Offered],
        shelf: Shelf,
        filing: Filing,
        attempt: Callable[[Path, Wish, bool], str | None],
        see: Callable[[Sequence[Wish]], str],
        pieces: Callable[[], None] | None = None,
    ) -> None:
        """`attempt` writes a copy to a path, over what is there or not, or returns what went wrong; `see` shows it.

        `pieces` asks for those of a puzzle instead.
        """
        self._pieces = pieces
        self.HEADING = "papers.copy_title" if desk.talk.makes_plan else "papers.copy_title_talk"
        self._desk, self._attempt, self._see_them = desk, attempt, see
        self._whose_copy = Choice(self._turned, id="whose")
        self._whole_form = Tick(t("papers.copy_with_form"), id="with-form")
        closed = desk.talk.is_closed and bool(desk.talk.agreements)
        self._begin_with(closed=closed)
        printed = closed or self._whose_copy.chosen == _CARD
        self._format = FormatChoice(formats, "papers.copy_format", self._chosen_anew, to_print=printed)
        super().__init__(shelf, formats, filing, ", ".join(initials_offered(desk.talk)))

    # Laying out

    def compose_choices(self) -> ComposeResult:
        """Put whose copy it is over its form, and that over what goes with it."""
        yield heading("papers.copy_whose", id="whose-heading")
        yield self._whose_copy
        yield heading("papers.which_form")
        yield self._format
        yield CopyForThird(self._desk.talk)
        yield DaysToMark(self._desk.talk)
        yield heading("papers.copy_with", id="with-heading")
        for part in Contents._fields:
            if part == "form":
                yield self._whole_form
                continue
            # What they wrote in the minutes of one of them is not told apart as the plan is.
            said = "minutes_group" if part == "minutes" and is_group(self._desk.talk) else part
            yield Tick(t(f"papers.copy_with_{said}"), id=f"with-{part.replace('_', '-')}")
        if self._pieces:
            yield heading("puzzle.also")
            yield Button(Content(t("puzzle.on_paper")), id="pieces")

    @on(Button.Pressed, "#pieces")
    def _ask_for_pieces(self) -> None:
        self.dismiss()
        if self._pieces:
            self._pieces()

    def _begin_with(self, *, closed: bool) -> None:
        """Begin with one copy for both, or before a walk with the card; once it is closed, with a copy for each."""
        talk = self._desk.talk
        called = {
            "leader": name_of(talk, talk.talk_kind.leading_role),
            "employee": name_of(talk, talk.talk_kind.subject_role),
            **names_with_former(talk),
        }
        whose = ("both", EACH, "leader", *own_copies(talk), *(() if talk.is_closed else (_CARD,)), "third")
        choices = [
            (each, t(f"papers.copy_whose_{'employee' if each in called else each}", name=called.get(each, "")))
            for each in whose
        ]
        card = walks(talk) and not talk.is_closed and not talk.agreements
        self._whose_copy.show(choices, EACH if closed else _CARD if card else "both")

    def on_mount(self) -> None:
        """Show what goes with the copy that is chosen."""
        self._chosen_anew()

    @on(Button.Pressed, "#with-form")
    def _other_contents(self) -> None:
        # Once it is ticked, or is not any more.
        self.call_next(self._chosen_anew)

    # What is asked for

    @property
    def _takes_form(self) -> bool:
        return self._whole_form.ticked and self._whole_form.display and self._whose != EACH

    @property
    def _whose(self) -> str:
        return self._whose_copy.chosen

    def _wish(self, whose: str) -> Wish:
        third = self.query_one(CopyForThird)
        ticks = {part: self.query_one(f"#with-{part.replace('_', '-')}", Tick) for part in Contents._fields}
        taken = {part: tick.ticked and tick.display for part, tick in ticks.items()}
        wish = self._wish_of(whose)
        if whose == "third":
            return wish._replace(person=third.person, rows=third.rows)
        if whose == "leader":
            # What is ticked for each goes with the employee's own.
            return wish._replace(contents=Contents(form=self._takes_form))
        return wish._replace(contents=Contents(**taken))

    def _wish_of(self, whose: str) -> Wish:
        """Return whose copy it is and its form, before anything else is known of it."""
        if whose in names_with_former(self._desk.talk):
            return Wish("employee", self._format.chosen, member=whose)
        return Wish(cast(Whose, whose), self._format.chosen)

    def _wishes(self) -> list[Wish]:
        # The dates are the same in everybody's calendar, but for one of a group: theirs and the group's.
        if self._format.format.days:
            marked, initials = self.query_one(DaysToMark).chosen, self.filing.days_in_initials
            wish = self._wish_of(self._whose) if self._member else Wish(to=self._format.chosen)
            return [wish._replace(days=True, marked=marked, initials=initials)]
        return [self._wish(each) for each in self._each]

    @property
    def _member(self) -> str:
        """Whose own of a group it is, by id; empty where it is another copy."""
        return self._whose if is_group(self._desk.talk) and self._whose in own_copies(self._desk.talk) else ""

    @property
    def _each(self) -> tuple[str, ...]:
        """The copies that are made in one go."""
        return ("leader", *own_copies(self._desk.talk)) if self._whose == EACH else (self._whose,)

    # Showing

    def _turned(self) -> None:
        """Show another copy; a card is folded, and so printed unless they say otherwise after that."""
        if self._whose == _CARD:
            self._format.choose_printed()
        self._chosen_anew()

    def _chosen_anew(self) -> None:
        """Show what goes with the copy that is chosen, and suggest a name for it."""
        days = self._format.format.days
        whose = "employee" if self._whose in names_with_former(self._desk.talk) else self._whose
        whose = "former" if self._whose in {each.id for each in self._desk.talk.former} else whose
        offered = () if days else offered_with(self._desk.talk, whose)
        self._whole_form.display = "form" in offered
        offered = tuple(each for each in offered if not (self._takes_form and each in IN_FORM))
        for part in Contents._fields:
            self.query_one(f"#with-{part.replace('_', '-')}").display = part in offered
        self.query_one(CopyForThird).display = self._whose == "third" and not days
        self.query_one(DaysToMark).display = days
        self.query_one("#see").display = not days
        for asked in ("#whose-heading", "#whose"):
            self.query_one(asked).display = not days or is_group(self._desk.talk)
        self.query_one("#with-heading").display = bool(offered)
        for initials in self.query("#initials") if is_group(self._desk.talk) else ():
            initials.display = whose in {*OWN, "former"} and not days
        said = say_contents(self._desk.talk, whose, form=self._takes_form)
        said = t(f"papers.copy_contents_{self._said_of_days()}") if days else said
        self.explain("" if self.never() else said)
        self.suggest()

    def _said_of_days(self) -> str:
        """Return what is said of a calendar: whether there are days, whose they are, and whether anybody is named."""
        talk, marked = self._desk.talk, self.query_one(DaysToMark)
        marked.show(as_copied_for(talk, self._member) if self._member else talk)
        if not marked.any:
            return "no_days"
        return "days_own" if self._member else "days" if named_in_calendar(talk) else "days_unnamed"

    def suggested(self) -> str:
        """Return the name of the copy that is chosen."""
        to = self._format.format
        wish = self._wish_of("both" if self._whose == EACH else self._whose)._replace(days=to.days)
        wish = wish._replace(contents=Contents(form=self._takes_form))
        return f"{copy_name(self._desk.talk, wish, initials=self.filing.initials)}{to.ending}"

    def renews_its_own(self) -> bool:
        """Return no for a third person: the copy before may be for somebody else."""
        return self._whose != "third" or self._format.format.days

    def looked_at(self, path: Path) -> None:
        """Choose the form that the name ends in."""
        self._format.choose_by_name(path)

    def see(self) -> str:
        """Show each copy that is chosen; whether both agree is asked when it is passed on, not when they look at it."""
        lacks = self.query_one(CopyForThird).lacks_words if self._whose == "third" else ""
        return lacks or self._see_them(self._wishes()[:PAGES])

    # Saving

    def never(self) -> str:
        """Return why there is nothing to tell a third person; said where it is said again when they save."""
        third = self._whose == "third" and not self._format.format.days
        return self.query_one(CopyForThird).nothing if third else ""

    def lacks(self) -> str:
        """Return what is missing before a third person may be told."""
        third = self._whose == "third"
        return self.query_one(CopyForThird).lacks if third and not self._format.format.days else ""

    def places(self, path: Path) -> tuple[Path, ...]:
        """Return where each copy is to lie."""
        if self._whose != EACH or self._format.format.days:
            return (path,)
        wishes, initials = map(self._wish_of, self._each), self.filing.initials
        own = (own_part(self._desk.talk, each.whose, each.member, initials=initials) for each in wishes)
        return tuple(path.with_name(f"{path.stem}{each}{path.suffix}") for each in own)

    def called(self, places: Sequence[Path]) -> Sequence[str]:
        """Return what each is called, and of a group's whose it is: their files have no name in them."""
        names = names_with_former(self._desk.talk) if len(places) > 1 else {}
        whose = [names.get(each, "") for each in self._each] if names else [""]
        return [f"{name}: {place.name}" if name else place.name for name, place in zip(whose, places, strict=True)]

    def writings(self, path: Path, *, overwrite: bool) -> Sequence[Writing]:
        """Return what writes each copy."""
        return [partial(self._write_one, place, wish, overwrite) for place, wish in self._placed(path)]

    def _write_one(self, place: Path, wish: Wish, overwrite: bool) -> str | None:
        """Write a copy; what a third person is told is remembered."""
        trouble = self._attempt(place, wish, overwrite)
        if wish.whose == "third" and not trouble:
            self._desk.put(with_share(self._desk.talk, wish.person, wish.rows, self._desk.today))
        return trouble

    def _placed(self, path: Path) -> list[tuple[Path, Wish]]:
        """Return each copy with where it is to lie; two of them beside each other."""
        return list(zip(self.places(path), self._wishes(), strict=True))
