"""What lies beside the preparation on the table: the talk it is for, and the form that somebody filled in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from mus_tui.errors import MusError
from mus_tui.language.sentences import sentence
from mus_tui.tui.keeping.flow.saved_words import in_use_words
from mus_tui.tui.shelf import Refused

if TYPE_CHECKING:
    from mus_tui.model.forms.taking_in import TakenIn
    from mus_tui.tui.table import Table


class Beside:
    """Looked for when it is asked for."""

    def __init__(self, table: Table, talk: Path, shared_name: str) -> None:
        self.shared_name = shared_name
        self._table, self._talk = table, talk

    def hold_talk(self) -> str:
        """See to it that nobody else writes in the talk meanwhile, or return in a sentence who does."""
        from mus_tui.storage.talk.talk_lock import TalkLock

        laid = self._table.preparation
        if laid and laid.talk_lock is None:
            lock = TalkLock(self._talk)
            if holder := lock.take(self._table.clock()):
                return in_use_words(holder, self._table.clock())
            laid.talk_lock = lock
        return ""

    def read_form(self, words: str) -> TakenIn:
        """Return the preparation with what stands in the form; `words` say where that lies."""
        from mus_tui.export.forms.blank_forms import blank_forms
        from mus_tui.export.forms.form_question import telling
        from mus_tui.language.date_reading import read_date
        from mus_tui.model.forms.filled_form import check_whose, read_answers
        from mus_tui.model.forms.taking_in import take_in
        from mus_tui.model.values.plan_date import PlanDate
        from mus_tui.storage.preparation.form_file import read_form
        from mus_tui.storage.user_folders import path_of

        assert self._table.preparation is not None
        desk = self._table.preparation.desk

        def read(words: str) -> PlanDate:
            today, own = self._table.clock().date(), desk.talk.template.language
            return PlanDate.read(words, read_date(words, today, since=desk.talk.held, written_in=own))

        try:
            text = read_form(path_of(words))
            check_whose(text, desk.talk.id, desk.person.id)
            answers = read_answers(text, blank_forms(desk.talk, desk.person))
            return take_in(desk.talk, desk.preparation, answers, telling(), read)
        except MusError as error:
            raise Refused(sentence(error)) from error
