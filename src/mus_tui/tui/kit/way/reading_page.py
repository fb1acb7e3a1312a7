"""Something to read and not to answer: the form's own words, in the place of a question and its note."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from mus_tui.model.values.fields import Field
from mus_tui.model.values.template import Question
from mus_tui.tui.kit.answers.to_read import table_words
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.note_pad import NotePad
from mus_tui.tui.kit.text import Words


class ReadingPage(VerticalScroll):
    """As long as it is; the arrows scroll it, and it has the keys while it is shown."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    ReadingPage { display: none; height: 1fr; margin: 1 0 0 0; padding: 0 3 0 0; scrollbar-color: $quiet; }
    ReadingPage Words { height: auto; max-width: 90; }
    ReadingPage:focus { scrollbar-color: $focus; }
    .-reading ReadingPage { display: block; }
    .-reading QuestionCard { height: 1fr; }
    .-reading #asked, .-reading #silence, .-reading NotePads, .-reading AnswerFields, .-reading NoteAuthor,
    .-reading TurnLine, .-reading ShareLine { display: none; }
    .-short ReadingPage { margin: 0; }
    """

    _shown = ""

    def compose(self) -> ComposeResult:
        """Hold the words."""
        yield Words(id="read")

    def show(self, question: Question, tables: Sequence[Field] = ()) -> None:
        """Show what there is to read and its tables, from the top, or step aside where there is something to answer."""
        self.screen.set_class(question.read, "-reading")
        if question.read:
            if question.id != self._shown:
                self._shown = question.id
                self.scroll_home(animate=False)
            title = (Content.styled(question.called, "bold"), "\n\n") if question.short else ()
            said = [Content.assemble(*title, with_dots(question.text)), *map(table_words, tables)]
            self.query_one("#read", Words).say(Content("\n\n").join(said))
            if self.screen.focused is None or isinstance(self.screen.focused, NotePad):
                self.screen.set_focus(self)
