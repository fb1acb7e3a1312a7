"""Reads the lines of agreements that are typed in one dialog, and remembers who was meant in it."""

from __future__ import annotations

from collections.abc import Sequence

from textual.content import Content

from mus_tui.language.agreement_line import AgreementLine, read_agreement_line
from mus_tui.language.dates import say_echo
from mus_tui.language.who_finding import Doubt
from mus_tui.model.rules.find_person import people_in
from mus_tui.model.values.plan import Agreement, from_one_line
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.tui.desk import Desk
from mus_tui.words import t

MOST_AT_ONCE = 40
"""More lines than this are a text, not agreements to look through."""


class AgreementReading:
    """What a line says is a row of the plan; a word that may mean several is asked about once."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._people = people_in(desk.talk)
        self._answers: dict[str, str] = {}

    def read(self, words: str) -> AgreementLine:
        """Return what a line is understood to say."""
        return read_agreement_line(words, self._people, self._desk.today, self._desk.talk.held, self._answers)

    def as_row(self, row: Agreement, line: AgreementLine) -> Agreement:
        """Return a row with what a line says."""
        when = PlanDate.read(line.when, line.reading)
        return from_one_line(self._desk.talk.template.plan, row, line.what, line.who, when)

    def doubt_in(self, lines: Sequence[str]) -> tuple[str, Doubt] | None:
        """Return the first word that may mean several, with its line; None where nothing is to be asked."""
        return next(((words, doubt) for words in lines for doubt in self.read(words).doubts), None)

    def answer(self, doubt: Doubt, name: str) -> None:
        """Remember who was meant."""
        self._answers[doubt.word.casefold()] = name


def doubt_words(line: AgreementLine) -> str:
    """Return who may be meant by a word, and that it will be asked; empty where nobody is in doubt."""
    doubt = next(iter(line.doubts), None)
    return t("talk.agree_doubt", word=doubt.word, names=t("talk.agree_or").join(doubt.who)) if doubt else ""


def at_a_glance(line: AgreementLine) -> Content:
    """Return what a line was understood to say: the promise, and below it who and when."""
    who, when = line.who or doubt_words(line), say_echo(line.reading) if line.reading else ""
    return Content.assemble((line.what, "bold"), "\n", (" · ".join(filter(None, (who, when))) or "–", "$quiet"))
