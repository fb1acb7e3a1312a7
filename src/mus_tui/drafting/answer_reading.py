"""What is answered in within a section of a form: its boxes, its tables, and the question that each belongs to."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Sequence

from mus_tui.drafting.grid import step_scale
from mus_tui.drafting.ids import Ids
from mus_tui.drafting.plan_reading import take_plan_table
from mus_tui.drafting.sheet import LONGEST_LABEL, Prompt, Question, Sheet, Theme, holder
from mus_tui.drafting.table_reading import Made, read_table
from mus_tui.drafting.ticking import is_one, several
from mus_tui.drafting.vocabulary import asks
from mus_tui.drafting.yaml_text import Branch, Row
from mus_tui.model.forms.own_form import Piece


class AnswerReading:
    """Reads boxes and tables into the questions of a theme."""

    def __init__(self, sheet: Sheet, theme: Theme, heading: str = "", *, labels: bool = False) -> None:
        self.sheet, self.theme = sheet, theme
        self._labels = labels
        """Whether what asks is a place to write under the heading, which is the question itself."""
        self._heading = heading or theme.title
        self._now: Question | None = None
        self._last_field: Branch | None = None
        """The field that was made last, where nothing came after it."""
        self._of_points = self._has_room = self._signs = self._is_signing = self._each_asks = self._in_group = False

    @abstractmethod
    def read(self, pieces: Sequence[Piece]) -> None:
        """Take all pieces in order."""

    def ask_heading(self) -> Question:
        """Ask what the heading says, where the section has no question of its own."""
        if self._now is None:
            return self.ask(self._heading, guess="heading_asks")
        return self._now

    def ask(self, text: str, number: str = "", guess: str = "") -> Question:
        """Begin a question."""
        made = Question(text, number, ids=Ids(text))
        if guess:
            made.remarks.append(self.sheet.guess(guess))
        self.theme.questions.append(made)
        self._now, self._of_points, self._has_room = made, False, False
        return made

    @property
    def _is_told(self) -> bool:
        """Whether something was told after the question, so that what comes now is none of it."""
        return self._now is not None and self.theme.questions[-1] is not self._now

    def tell(self, words: str) -> None:
        """Take words that ask nothing: with the question they follow, or below its answer as a page of their own."""
        if self._now is None:
            self.theme.text.append(words)
        elif self._is_told:
            self.theme.questions[-1].text += f"\n{words}"
        elif self._now.is_begun:
            self.theme.questions.append(Question(words, remarks=[self.sheet.guess("page_read")], is_read=True))
        else:
            self._now.below.append(words)

    def _boxes(self, piece: Piece) -> None:
        lead, number, choices = piece.text, piece.number, piece.choices
        if number and not lead and choices:
            choices, number = (f"{number} {choices[0]}", *choices[1:]), ""
        is_label = self._labels and self._now is not None and bool(self._now.fields) and len(lead) <= LONGEST_LABEL
        if lead and (self._is_told or not is_label) and (asks(lead) or self._now is None or self._now.fields or number):
            self.ask(lead, number, guess="" if asks(lead) else "text_asks")
            lead = number = ""
        question = self.ask_heading()
        if len(choices) < 2 and question.fields:
            if words := " ".join(filter(None, (number, lead, *choices))):
                question.prompts.append(Prompt(words))
                question.remarks.append(self.sheet.guess("one_box"))
            return
        if len(choices) < 2:
            if words := " ".join(filter(None, (number, lead, *choices))):
                box = self.sheet.field(question.ids, "", answer="choices", choices=self.sheet.choices((words,)))
                question.fields.append(Row(box.value, (self.sheet.guess("one_box"),)))
            return
        self._chosen(question, " ".join(filter(None, (number, lead))), choices, one=piece.is_one)

    def _chosen(self, question: Question, label: str, choices: Sequence[str], *, one: bool = False) -> None:
        said = (label, question.text, *question.notes, *self.theme.text[-2:], self.theme.title)
        if tuple(choices) in self.sheet.steps and not several(" ".join(said)):
            scale = step_scale(self.sheet, choices)
            question.fields.append(self.sheet.field(question.ids, label, answer="scale", scale=scale))
            return
        answer = "choice" if one or is_one(choices, said) else "choices"
        field = self.sheet.field(question.ids, label, answer=answer, choices=self.sheet.choices(tuple(choices)))
        question.fields.append(Row(field.value, (self.sheet.guess(f"boxes_{answer}"),)))
        self._last_field = field.value if isinstance(field.value, Branch) else None

    def _table(self, piece: Piece) -> None:
        made = read_table(self.sheet, piece)
        if made.flat:
            self.read(made.flat)
        if made.plan and not take_plan_table(self.sheet, made.plan, self._heading):
            made.rows = made.plan.grid
        for text, fields, remarks in made.questions:
            question = self.ask(text.text, text.number)
            question.remarks += remarks
            question.fields += [self.sheet.field(question.ids, label) for label in fields]
        self._rows(made)
        if made.rated:
            question, column = self.ask_heading(), made.rated.columns[0]
            scale = self.sheet.field(question.ids, column.label, answer="scale", scale=column.scale)
            question.fields.append(Row(scale.value, (self.sheet.guess("boxes_of_scale"),)))
        if made.ticked:
            self._chosen(self.ask_heading(), *made.ticked)
        for words in made.text:
            self.tell(words)
        holder(self.sheet, self.theme).extend(made.remarks)

    def _rows(self, made: Made) -> None:
        if made.rows is None:
            return
        grid = made.rows
        question = self._now if self._now and not (self._now.fields or self._is_told) else None
        if question is None:
            question = self.ask(grid.label or self._heading, guess="heading_asks") if self._now else self.ask_heading()
        question.fields.append(grid.as_field(self.sheet, question.ids, question.text))
