"""Reads the lines of agreements that are typed in one dialog, and remembers who was meant in it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from textual.content import Content

from mus_tui.language.agreement_line import AgreementLine, days_said, read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.language.who_finding import Doubt
from mus_tui.model.rules.find_person import people_in
from mus_tui.model.values.parts.hanging import plan_asked
from mus_tui.model.values.plan import Agreement, from_one_line
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.listed import listed
from mus_tui.words import t

MOST_AT_ONCE = 40
"""More lines than this are a text, not agreements to look through."""


class AgreementReading:
    """What a line says is a row of the plan; a word that may mean several is asked about once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._people = people_in(desk.talk)
        self._answers: dict[str, str] = {}
        self.asks_follow_up = plan_asked(desk.talk).field("follow_up_on") is not None
        """Whether the plan has a field for the day an agreement is followed up on."""

    def read(self, words: str) -> AgreementLine:
        """Return what a line is understood to say."""
        talk, today = self._desk.talk, self._desk.today
        return read_agreement_line(
            words, self._people, today, talk.held, self._answers, followed_up=self.asks_follow_up
        )

    def as_row(self, row: Agreement, line: AgreementLine) -> Agreement:
        """Return a row with what a line says."""
        when = PlanDate.read(line.when, line.reading)
        again = PlanDate.read(line.follow_up, line.follow_up_reading)
        return from_one_line(plan_asked(self._desk.talk), row, line.what, line.who, when, again)

    def doubt_in(self, lines: Sequence[str]) -> tuple[str, Doubt] | None:
        """Return the first word that may mean several, with its line; None where nothing is to be asked."""
        return next(((words, doubt) for words in lines for doubt in self.read(words).doubts), None)

    def answer(self, doubt: Doubt, name: str) -> None:
        """Remember who was meant."""
        self._answers[doubt.word.casefold()] = name


def when_words(line: AgreementLine, today: date) -> str:
    """Return when it is due, and which day of the line was left in the words; how one is meant, where several stand."""
    days = days_said(line.what, today)
    if line.reading is None:
        return t("talk.agree_which_day" if len(days) > 1 else "talk.agree_no_when")
    left = [day for day in days if day != line.when]
    when = say_echo(line.reading)
    return t("talk.agree_day_left", when=when, days=listed(left)) if left else when


def doubt_words(line: AgreementLine) -> str:
    """Return who may be meant by a word, and that it will be asked; empty where nobody is in doubt."""
    doubt = next(iter(line.doubts), None)
    return t("talk.agree_doubt", word=doubt.word, names=t("talk.agree_or").join(doubt.who)) if doubt else ""


def at_a_glance(line: AgreementLine, today: date) -> Content:
    """Return what a line was understood to say: the promise, and below it who and when, or which of several days."""
    says_when = line.reading is not None or len(days_said(line.what, today)) > 1
    who, when = line.who or doubt_words(line), when_words(line, today).removeprefix("– ") if says_when else ""
    again = t("talk.agree_again", when=_in_a_sentence(line)) if line.follow_up_reading else ""
    about = " · ".join(filter(None, (who, when, again)))
    return Content.assemble((line.what, "bold"), "\n", (about or "–", "$quiet"))


def _in_a_sentence(line: AgreementLine) -> str:
    """Return the day it is followed up on; where that is no day, as it was written, and what is to be said of it."""
    reading = line.follow_up_reading
    if reading and reading.problem is None and reading.first:
        return say_echo(reading)
    return " · ".join(filter(None, (line.follow_up, say_echo(reading) if reading else "")))
