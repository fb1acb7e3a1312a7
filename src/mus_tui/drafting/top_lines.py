"""The lines at the top of a form: who it is about, which day, and what is known of somebody before the talk."""

from __future__ import annotations

import re

from mus_tui.drafting.column_words import COMMENT
from mus_tui.drafting.sheet import Question, Sheet, TopLine
from mus_tui.drafting.signing import is_date
from mus_tui.drafting.vocabulary import NAME, PERIOD, PERSONAL

_LONGEST = 60
_WHERE = re.compile(r"(?:sted|plats|ort|place|location)\W*", re.IGNORECASE)


def is_role(sheet: Sheet, label: str) -> bool:
    """Whether a label is the word for one of the two, and asks nothing of them."""
    return len(label.split()) < 3 and bool(sheet.role_of(label)) and not COMMENT.search(label)


def at_top(sheet: Sheet, label: str) -> bool:
    """Take a line that the program fills in by itself: a name, the day, the place or the period; whether it was one."""
    role = sheet.role_of(label)
    if len(label) > _LONGEST or not (role or PERSONAL.search(label)):
        return False
    there = {(each.shows, each.role) for each in sheet.top}
    who = role or sheet.employee_id
    if PERIOD.search(label):
        line = TopLine(label, "period")
    elif (NAME.search(label) or is_role(sheet, label)) and not COMMENT.search(label):
        line = TopLine(label, "person", who)
    elif is_date(label) and len(label.split()) < 2:
        line = TopLine(label, "date")
    elif _WHERE.fullmatch(label):
        line = TopLine(label, "place")
    else:
        return False
    if (line.shows, line.role) in there:
        return False
    sheet.top.append(line)
    return True


def answered_at_top(sheet: Sheet, label: str, question: Question, name: str) -> None:
    """Take a line of the top that is answered in the talk, as a department is."""
    sheet.top.append(TopLine(label, "answer", "", question, name))
