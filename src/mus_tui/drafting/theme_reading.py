"""A section of a form as a theme: what it asks, what may inspire, and where there is something to answer in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import takewhile

from mus_tui.drafting.answer_reading import AnswerReading
from mus_tui.drafting.column_words import COMMENT
from mus_tui.drafting.sheet import LONGEST_LABEL, Guide, Prompt, Question, TopLine, holder
from mus_tui.drafting.signing import headed, is_date, signed
from mus_tui.drafting.top_lines import answered_at_top, at_top, is_role
from mus_tui.drafting.vocabulary import APPROVAL, CONFIDENTIAL, FILL_IN, NAME, NOTE, PERSONAL, SIGNATURE, WHEN, asks
from mus_tui.drafting.yaml_text import Branch
from mus_tui.model.forms.own_form import Piece
from mus_tui.model.values.fields import MOST_LINES

_SHORT, _LONGEST_HELP = 60, 240
_OF_POINTS = re.compile(r"/\s?[0-9]{1,3}\W*")
"""How a label ends that is answered with a number."""


class ThemeReading(AnswerReading):
    """Reads the pieces of one section into a theme."""

    def read(self, pieces: Sequence[Piece]) -> None:
        """Take all pieces in order."""
        fields = [each.text for each in pieces if each.sort == "field"]
        # A date for each of the two, beside their names, is where they sign.
        self._is_signing = min(sum(map(is_date, fields)), sum(is_role(self.sheet, each) for each in fields)) > 1
        self._each_asks = any(each.lines and asks(each.text) for each in pieces if each.sort == "field")
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

    def _take(self, piece: Piece, after: Piece | None) -> None:
        if piece.sort == "aside":
            if piece.place == "hint" and self._now is None and after is not None and after.sort == "room":
                # The lines below it are answered to the heading.
                self.ask_heading()
            self._aside(piece)
            return
        if piece.sort == "room" and self._last_field is not None and not piece.line:
            if not any(each.key in ("lines", "answer") for each in self._last_field.entries):
                self._last_field.put("lines", min(piece.lines, MOST_LINES) or None)
            return
        before, self._last_field = self._last_field, None
        if before is not None and after is not None and not _has_hint(before) and self._helps(piece, after):
            # What stands below a line and above the next one is help with the first.
            before.put("hint", piece.line)
        elif piece.sort == "table":
            self._table(piece)
        elif piece.sort == "boxes":
            self._boxes(piece)
        elif piece.sort == "field":
            self._field(piece, after)
        elif piece.sort == "room":
            self._room(piece)
        elif piece.sort == "heading":
            # A title across a table stands over the rows below it.
            self.ask(piece.text, piece.number, guess="heading_asks")
            self._in_group = True
        else:
            self._text(piece, after)

    def _aside(self, piece: Piece) -> None:
        is_help = piece.place == "hint" and not FILL_IN.match(piece.text)
        if piece.place == "hint" and NAME.search(piece.text) and self._signs and signed(self.sheet, piece.text):
            # Whose name is to be written below the other line to sign on.
            return
        if is_help and self._last_field is not None and not _has_hint(self._last_field):
            self._last_field.put("hint", piece.text)
        elif is_help and self._now is not None and not (self._is_told or self._now.fields or self._now.prompts):
            self._now.hint = "\n".join(filter(None, (self._now.hint, piece.text)))
        else:
            holder(self.sheet, self.theme).append(self.sheet.kept(piece.text, piece.place or "other"))

    def _helps(self, piece: Piece, after: Piece) -> bool:
        """Whether words between two lines to write on help with the first of them."""
        is_told = piece.sort == "text" and not (piece.strong or piece.number or asks(piece.text))
        is_line = after.sort == "field" and not SIGNATURE.search(after.text)
        return is_told and is_line and len(piece.text) <= _LONGEST_HELP and piece.text[-1:] != ":"

    def _note(self, question: Question, words: str) -> None:
        if not question.notes:
            question.remarks.append(self.sheet.guess("note"))
        question.notes.append(words)

    def _text(self, piece: Piece, after: Piece | None) -> None:
        has_room = after is not None and after.sort in ("room", "boxes") and not after.text
        leads_list = piece.text.endswith(":") and after is not None and after.sort == "item" and not asks(after.text)
        leads_table = after is not None and after.sort == "table"
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
            and bool(
                self._now.fields
                or COMMENT.search(piece.text)
                or not (self._now.lines or piece.text.endswith((".", "!", ",")))
            )
        )
        if asks(piece.text) and not (self._labels and has_room):
            self.ask(piece.text, piece.number)
        elif has_room and (is_label or self._is_named(piece.text)) and self._now is not None:
            self._keep_lines(self._now)
            row = self.sheet.field(self._now.ids, piece.line)
            self._now.fields.append(row)
            self._last_field = row.value if isinstance(row.value, Branch) else None
        elif (
            (has_room and (self._now is None or self._has_room))
            or leads_list
            or (piece.number and len(piece.text) <= LONGEST_LABEL)
        ):
            self.ask(piece.text, piece.number, guess="room_asks" if has_room else "text_asks")
        elif self._now is not None and self._now.is_begun and (has_room or leads_table or piece.number):
            # What stands over more to answer in is what that asks, and so is what the form has given a number.
            self.ask(piece.text, piece.number, guess="text_asks")
        elif after is not None and after.sort == "field" and SIGNATURE.search(after.text):
            remark = self.sheet.guess("guidance", at="signatures")
            self.sheet.guides.append(Guide("signatures", "", [piece.line], [remark]))
        elif self._now is not None and CONFIDENTIAL.search(piece.text):
            self.sheet.guides.append(Guide("confidentiality", "", [piece.line], [self.sheet.guess("confidential")]))
        else:
            self.tell(piece.line)

    def _is_named(self, words: str) -> bool:
        """Whether words over a place to write are the name of it, under a heading that is the question."""
        return self._labels and len(words) <= LONGEST_LABEL and not words.endswith(".")

    def _room(self, piece: Piece) -> None:
        if piece.line:
            holder(self.sheet, self.theme).append(self.sheet.kept(piece.line))
        last = self.theme.text[-1] if self.theme.text else "- "
        if self._now is None and not last.startswith("- ") and not NOTE.match(last):
            self.ask(self.theme.text.pop(), guess="room_asks")
        elif self._now is None:
            self.ask_heading()
        if self._now is not None and not self._has_room and not self._now.fields:
            self._now.lines = piece.lines
        self._has_room = True

    def _points(self, points: Sequence[Piece]) -> None:
        if self._is_told and not any(asks(each.text) for each in points):
            for each in points:
                self.tell(f"- {each.line}")
        elif self._now is not None and not self._of_points:
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
        is_day = piece.lines < 2 and bool(WHEN.match(label))
        is_first = not any(
            question.text for theme in self.sheet.themes for question in theme.questions if theme is not self.theme
        )
        # The date before or after a line to sign on is the date of that.
        beside = self._signs or (after is not None and after.sort == "field" and SIGNATURE.search(after.text))
        signs = bool(SIGNATURE.search(label) or (beside and is_date(label)))
        if signs or (self._is_signing and (is_date(label) or is_role(self.sheet, label))):
            self._sign_under_heading()
            if signed(self.sheet, whole):
                self._signs = True
                return
        self._signs = False
        if self.sheet.meets(whole):
            if is_first and "place" not in self.sheet.next_meeting:
                self.sheet.top.append(TopLine(whole, "next_meeting"))
            return
        if is_first and not self._in_group and piece.lines < 2 and at_top(self.sheet, whole):
            return
        goes_on = self._now is not None and "?" not in label and len(label.split()) < 3 and not self._each_asks
        beside = self._each_asks and piece.lines > 1 and not COMMENT.search(label)
        if ((asks(label) or beside) and not (goes_on or self._labels)) or len(label) > LONGEST_LABEL:
            asked = self.ask(piece.text, piece.number)
            asked.lines = piece.lines
            if is_day:
                asked.fields.append(self.sheet.day(asked.ids))
            return
        question = self._now
        if question and not self._is_told:
            self._keep_lines(question)
        if question is None or self._is_told or (question.prompts and not question.fields):
            question = self.ask(label, piece.number, guess="room_asks") if question else self.ask_heading()
            if question.text == label and question.number == piece.number:
                question.lines = piece.lines
                return
        # What is known of somebody is a word or two: the form has no more room for it either.
        is_short = PERSONAL.search(label) or _OF_POINTS.search(label[-5:])
        lines = 1 if is_short and piece.lines < 2 else min(piece.lines, MOST_LINES) or None
        row = self.sheet.day(question.ids, whole) if is_day else self.sheet.field(question.ids, whole, lines=lines)
        question.fields.append(row)
        self._last_field = row.value if isinstance(row.value, Branch) else None
        if is_first and not self._in_group and self._last_field is not None and lines == 1:
            answered_at_top(self.sheet, whole, question, str(self._last_field.entries[0].value))

    def _keep_lines(self, question: Question) -> None:
        """Keep the lines of a question beside those that have a name: what stands over them is their name then."""
        if question.fields or not question.lines:
            return
        named = question.below and len(question.below[-1]) <= LONGEST_LABEL
        label = question.below.pop() if named else ""
        lines = min(question.lines, MOST_LINES)
        question.fields.append(self.sheet.field(question.ids, label, lines=lines, hint=question.hint))
        question.hint = ""

    def _sign_under_heading(self) -> None:
        """Take a line about approving, which looked like a topic, as the heading over those who sign."""
        now = self._now
        if now and APPROVAL.search(now.text) and not (asks(now.text) or now.fields or now.notes or now.prompts):
            self.theme.questions.remove(now)
            self._now = self.theme.questions[-1] if self.theme.questions else None
            headed(self.sheet, " ".join(filter(None, (now.number, now.text))))


def _has_hint(field: Branch) -> bool:
    return any(each.key == "hint" for each in field.entries)


def _is_single_box(piece: Piece) -> bool:
    return piece.sort == "boxes" and len(piece.choices) < 2 and not (piece.text and piece.choices)
