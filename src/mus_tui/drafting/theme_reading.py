"""A section of a form as a theme: what it asks, what may inspire, and where there is something to answer in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from mus_tui.drafting.column_words import COMMENT
from mus_tui.drafting.plan_reading import take_plan_table
from mus_tui.drafting.sheet import LONGEST_LABEL, Guide, Prompt, Question, Sheet, Theme, holder
from mus_tui.drafting.signing import headed, is_date, signed
from mus_tui.drafting.table_reading import Made, read_table
from mus_tui.drafting.ticking import is_one
from mus_tui.drafting.vocabulary import APPROVAL, CONFIDENTIAL, FILL_IN, NAME, NOTE, PERIOD, PERSONAL, SIGNATURE, asks
from mus_tui.drafting.yaml_text import Branch, Row, branch
from mus_tui.model.forms.own_form import Piece

_SHORT = 60


class ThemeReading:
    """Reads the pieces of one section into a theme."""

    def __init__(self, sheet: Sheet, theme: Theme, heading: str = "") -> None:
        self.sheet, self.theme = sheet, theme
        self._heading = heading or theme.title
        self._now: Question | None = None
        self._last_field: Branch | None = None
        """The field that was made last, where nothing came after it."""
        self._of_points = self._has_room = self._signs = self._is_signing = False

    def read(self, pieces: Sequence[Piece]) -> None:
        """Take all pieces in order."""
        fields = [each.text for each in pieces if each.sort == "field"]
        # A date for each of the two, beside their names, is where they sign.
        self._is_signing = min(sum(map(is_date, fields)), sum(map(self._is_role, fields))) > 1
        at = 0
        while at < len(pieces):
            piece = pieces[at]
            rest = pieces[at + 1 :]
            if piece.sort == "item":
                points = list(takewhile(lambda each: each.sort == "item", pieces[at:]))
                self._points(points)
                at += len(points)
                continue
            if _is_single_box(piece):
                alike = list(takewhile(_is_single_box, pieces[at:]))
                lines = tuple(filter(None, (each.line for each in alike)))
                self._boxes(replace(piece, text="", number="", choices=lines))
                at += len(alike)
                continue
            self._take(piece, next((each for each in rest if each.sort != "aside"), None))
            at += 1

    def ask_heading(self) -> Question:
        """Ask what the heading says, where the section has no question of its own."""
        if self._now is None:
            return self.ask(self._heading, guess="heading_asks")
        return self._now

    def ask(self, text: str, number: str = "", guess: str = "") -> Question:
        """Begin a question."""
        made = Question(text, number)
        if guess:
            made.remarks.append(self.sheet.guess(guess))
        self.theme.questions.append(made)
        self._now, self._of_points, self._has_room = made, False, False
        return made

    def _take(self, piece: Piece, after: Piece | None) -> None:
        if piece.sort == "aside":
            self._aside(piece)
            return
        self._last_field = None
        if piece.sort == "table":
            self._table(piece)
        elif piece.sort == "boxes":
            self._boxes(piece)
        elif piece.sort == "field":
            self._field(piece, after)
        elif piece.sort == "room":
            self._room(piece)
        else:
            self._text(piece, after)

    def _aside(self, piece: Piece) -> None:
        is_help = piece.place == "hint" and not FILL_IN.match(piece.text)
        if is_help and self._last_field is not None:
            self._last_field.put("hint", piece.text)
            self._last_field = None
        elif is_help and self._now is not None and not self._now.fields:
            self._note(self._now, piece.text)
        else:
            holder(self.sheet, self.theme).append(self.sheet.kept(piece.text, piece.place or "other"))

    def _note(self, question: Question, words: str) -> None:
        if not question.notes:
            question.remarks.append(self.sheet.guess("note"))
        question.notes.append(words)

    def _text(self, piece: Piece, after: Piece | None) -> None:
        has_room = after is not None and after.sort in ("room", "boxes") and not after.text
        leads_list = piece.text.endswith(":") and after is not None and after.sort == "item" and not asks(after.text)
        if SIGNATURE.search(piece.text) and len(piece.text) < _SHORT and signed(self.sheet, piece.line):
            return
        if (
            self._now is not None
            and piece.text == self.sheet.prompts_label
            and after is not None
            and after.sort == "item"
        ):
            self.sheet.again.append(piece.text)
            return
        if NOTE.match(piece.text):
            if self._now is None:
                self.theme.text.append(piece.line)
            else:
                self._note(self._now, piece.line)
            return
        is_label = (
            len(piece.text) <= _SHORT
            and self._now is not None
            and bool(self._now.fields or self._now.notes or COMMENT.search(piece.text))
        )
        if asks(piece.text):
            self.ask(piece.text, piece.number)
        elif has_room and is_label and self._now is not None:
            self._now.fields.append(self.sheet.field(self._now.ids, piece.line))
        elif (
            (has_room and (self._now is None or self._has_room))
            or leads_list
            or (piece.number and len(piece.text) <= LONGEST_LABEL)
        ):
            self.ask(piece.text, piece.number, guess="room_asks" if has_room else "text_asks")
        elif self._now is None:
            self.theme.text.append(piece.line)
        elif CONFIDENTIAL.search(piece.text):
            self.sheet.guides.append(Guide("confidentiality", "", [piece.line], [self.sheet.guess("confidential")]))
        else:
            self._note(self._now, piece.line)

    def _room(self, piece: Piece) -> None:
        if piece.line:
            holder(self.sheet, self.theme).append(self.sheet.kept(piece.line))
        last = self.theme.text[-1] if self.theme.text else "- "
        if self._now is None and not last.startswith("- ") and not NOTE.match(last):
            self.ask(self.theme.text.pop(), guess="room_asks")
        elif self._now is None:
            self.ask_heading()
        self._has_room = True

    def _points(self, points: Sequence[Piece]) -> None:
        if self._now is not None and not self._of_points:
            self._prompts(self._now, points)
        elif any(asks(each.text) for each in points if not each.level) or self._of_points:
            for n, each in enumerate(points):
                if each.level and self._now is not None:
                    self._prompts(self._now, [each])
                else:
                    self.ask(each.text, each.number, guess="" if n else "point_asks")
            self._of_points = True
        else:
            self._prompts(self.ask_heading(), points)

    def _prompts(self, question: Question, points: Sequence[Piece]) -> None:
        least = min(each.level for each in points)
        for each in points:
            if each.level > least and question.prompts:
                question.prompts[-1].below.append(each.line)
            else:
                question.prompts.append(Prompt(each.line))

    def _field(self, piece: Piece, after: Piece | None) -> None:
        label = piece.text.rstrip(" :") or piece.text
        whole = " ".join(filter(None, (piece.number, label)))
        is_first = not any(
            question.text for theme in self.sheet.themes for question in theme.questions if theme is not self.theme
        )
        # The date before or after a line to sign on is the date of that.
        beside = self._signs or (after is not None and after.sort == "field" and SIGNATURE.search(after.text))
        signs = bool(SIGNATURE.search(label) or (beside and is_date(label)))
        if signs or (self._is_signing and (is_date(label) or self._is_role(label))):
            self._sign_under_heading()
            if signed(self.sheet, whole):
                self._signs = True
                return
        self._signs = False
        if self.sheet.meets(whole):
            return
        if is_first and self._in_header(whole):
            return
        goes_on = self._now is not None and "?" not in label and len(label.split()) < 3
        if (asks(label) and not goes_on) or len(label) > LONGEST_LABEL:
            self.ask(piece.text, piece.number)
            return
        question = self._now
        if question is None or (question.prompts and not question.fields):
            question = self.ask(label, piece.number, guess="room_asks") if question else self.ask_heading()
            if question.text == label and question.number == piece.number:
                return
        # What is known of somebody is a word or two: the form has no more room for it either.
        row = self.sheet.field(question.ids, whole, lines=1 if PERSONAL.search(label) else None)
        question.fields.append(row)
        self._last_field = row.value if isinstance(row.value, Branch) else None

    def _is_role(self, label: str) -> bool:
        return len(label.split()) < 3 and bool(self.sheet.role_of(label)) and not COMMENT.search(label)

    def _sign_under_heading(self) -> None:
        """Take a line about approving, which looked like a topic, as the heading over those who sign."""
        now = self._now
        if now and APPROVAL.search(now.text) and not (asks(now.text) or now.fields or now.notes or now.prompts):
            self.theme.questions.remove(now)
            self._now = self.theme.questions[-1] if self.theme.questions else None
            headed(self.sheet, " ".join(filter(None, (now.number, now.text))))

    def _in_header(self, label: str) -> bool:
        """Put a line above the plan that says who it is about, or which period; whether it was one."""
        role = self.sheet.role_of(label)
        if len(label) > _SHORT or not (role or PERSONAL.search(label)):
            return False
        remark = (self.sheet.guess("header"),)
        if PERIOD.search(label):
            self.sheet.plan.header.append(Row(branch(label=label, shows="period"), remark))
            return True
        is_name = NAME.search(label) or self._is_role(label)
        if not is_name or any(_who(each) == (role or self.sheet.employee_id) for each in self.sheet.plan.header):
            self.sheet.guesses -= 1
            return False
        self.sheet.plan.header.append(
            Row(branch(label=label, shows="person", role=role or self.sheet.employee_id), remark)
        )
        return True

    def _boxes(self, piece: Piece) -> None:
        lead, number, choices = piece.text, piece.number, piece.choices
        if number and not lead and choices:
            choices, number = (f"{number} {choices[0]}", *choices[1:]), ""
        if lead and (asks(lead) or self._now is None or self._now.fields):
            self.ask(lead, number, guess="" if asks(lead) else "text_asks")
            lead = number = ""
        question = self.ask_heading()
        if len(choices) < 2:
            if words := " ".join(filter(None, (number, lead, *choices))):
                question.prompts.append(Prompt(words))
                question.remarks.append(self.sheet.guess("one_box"))
            return
        self._chosen(question, " ".join(filter(None, (number, lead))), choices, one=piece.is_one)

    def _chosen(self, question: Question, label: str, choices: Sequence[str], *, one: bool = False) -> None:
        said = (label, question.text, *question.notes, *self.theme.text[-2:], self.theme.title)
        answer = "choice" if one or is_one(choices, said) else "choices"
        field = self.sheet.field(question.ids, label, answer=answer, choices=self.sheet.choices(tuple(choices)))
        question.fields.append(Row(field.value, (self.sheet.guess(f"boxes_{answer}"),)))

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
        if made.text:
            target = self._now.notes if self._now else self.theme.text
            target += made.text
        holder(self.sheet, self.theme).extend(made.remarks)

    def _rows(self, made: Made) -> None:
        if made.rows is None:
            return
        grid = made.rows
        question = self._now if self._now and not self._now.fields else None
        if question is None:
            question = self.ask(grid.label or self._heading, guess="heading_asks") if self._now else self.ask_heading()
        question.fields.append(grid.as_field(self.sheet, question.ids, question.text))


def _is_single_box(piece: Piece) -> bool:
    return piece.sort == "boxes" and len(piece.choices) < 2 and not (piece.text and piece.choices)


def _who(row: Row) -> str:
    entries = row.value.entries if not isinstance(row.value, str | int | bool) else []
    return next((str(each.value) for each in entries if each.key == "role"), "")
