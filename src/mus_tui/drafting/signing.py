"""Who signs, as a form has it: a line for each, and the date."""

from __future__ import annotations

import re

from mus_tui.drafting.cells import asides_of, is_answerable
from mus_tui.drafting.column_words import column_of
from mus_tui.drafting.sheet import LONGEST_LABEL, Plan, Sheet
from mus_tui.drafting.vocabulary import DATE, NAME, SIGNATURE, asks
from mus_tui.drafting.yaml_text import Branch, Row, branch
from mus_tui.model.forms.own_form import Piece

_LONGEST = 90
_THEN_DATE = re.compile(r"(?P<label>.*\w.*?)\s*[:;,]\s*(?P<date>dato|datum|date)", re.IGNORECASE)
_AND_DATE = re.compile(r"(?P<date>\w*(?:dato|datum|date))\s*(?:/|,|&|og|och|und|and)\s*", re.IGNORECASE)


def signed(sheet: Sheet, words: str) -> bool:
    """Take a line to sign on, or the date beside one; whether it was taken."""
    label = words.strip(" :*,")
    if not label or len(label) > _LONGEST:
        return False
    if is_date(label) and not sheet.role_of(label):
        dated(sheet, label)
        return True
    if found := _THEN_DATE.fullmatch(label):
        return signed(sheet, found["label"]) and signed(sheet, found["date"])
    if (found := _AND_DATE.match(label)) and not sheet.plan.date:
        sheet.plan.date = found["date"]
    role = sheet.role_of(label) or _who_is_left(sheet, label)
    bare = SIGNATURE.sub("", label).strip(" -–:()/,")
    if not role and not re.search(r"\w{2}", _AND_DATE.sub("", f"{bare} ") if bare else ""):
        return _both(sheet, label)
    if not role:
        role = sheet.other_role(re.sub(r"['’]s$", "", bare) or label)
    sheet.plan.signatures.append(Row(branch(role=role, label=label), (sheet.guess("signature"),)))
    return True


def _who_is_left(sheet: Sheet, label: str) -> str:
    """Return whose name is to be written below a line to sign on: the one of the two who has none yet."""
    if not (label.startswith("[") and NAME.search(label)):
        return ""
    there = [str(each.value.entries[0].value) for each in sheet.plan.signatures if isinstance(each.value, Branch)]
    left = [each for each in (sheet.employee_id, sheet.leader_id) if each not in there]
    return left[0] if there and left else ""


def headed(sheet: Sheet, words: str) -> None:
    """Take the heading over those who sign."""
    if sheet.plan.signing:
        sheet.plan.remarks.append(sheet.kept(words))
    else:
        sheet.plan.signing = words.rstrip(" :")


def is_date(label: str) -> bool:
    """Whether a label is that of a date alone."""
    return bool(DATE.search(label)) and not SIGNATURE.search(label) and len(label.split()) < 4


def dated(sheet: Sheet, label: str) -> None:
    """Take a date where they sign."""
    plan = sheet.plan
    if plan.date and plan.date.casefold() != label.casefold():
        plan.remarks.append(sheet.kept(label))
        return
    sheet.again += [label] if plan.date else []
    plan.date = plan.date or label
    plan.dates.append(len(plan.signatures))


def with_dates(plan: Plan) -> list[Row]:
    """Return who signs, with a date of their own for each where the form has more dates than one."""
    many = len(plan.signatures)
    if len(plan.dates) < 2:
        return plan.signatures
    # A date stands either before each of them or after it.
    after = 0 if plan.dates[0] == 0 else 1
    own = set(range(many)) if len(plan.dates) >= many else {each - after for each in plan.dates}
    for n, row in enumerate(plan.signatures):
        if n in own and isinstance(row.value, Branch):
            row.value.put("date", True)
    return plan.signatures


def _both(sheet: Sheet, label: str) -> bool:
    """Take a line that does not say whose it is: for each of the two, where nobody signs yet."""
    if sheet.plan.signatures:
        sheet.plan.remarks.append(sheet.kept(label))
        return True
    remark = sheet.guess("signature_both")
    sheet.plan.signatures += [
        Row(branch(role=sheet.leader_id, label=label), (remark,)),
        Row(branch(role=sheet.employee_id, label=label)),
    ]
    return True


def is_signing(piece: Piece) -> bool:
    """Whether a table can be where they sign: few and short words, and nothing that is asked."""
    cells = [cell for row in piece.rows for cell in row]
    plain = all(each.sort in ("text", "field", "room", "aside") for cell in cells for each in cell.pieces)
    return plain and len(piece.rows) <= 8 and all(len(c.text) <= LONGEST_LABEL and not asks(c.text) for c in cells)


def signatures(sheet: Sheet, piece: Piece) -> list[str]:
    """Take a table that they sign in; return the remarks with what else stands in it."""
    rows = [row for row in piece.rows if any(cell.pieces for cell in row)]
    header, *body = rows or [()]
    whose = [row[0].text for row in body]
    if len(header) > 2 and body and all(whose) and all(all(is_answerable(c) for c in row[1:]) for row in body):
        had, has_date = len(sheet.plan.signatures), len(sheet.plan.dates)
        others = [c.text for c in header if not (column_of(c.text) == "deadline" and signed(sheet, c.text))]
        has_date = len(sheet.plan.dates) > has_date
        others += [each for each in whose if not signed(sheet, each)]
        if has_date:
            # The column has a place for each of them.
            sheet.plan.dates = [*sheet.plan.dates[:-1], *range(had, len(sheet.plan.signatures))]
        others += [c.text for row in body for c in row[1:] if re.search(r"\w", c.text)]
        kept = " · ".join(filter(None, others))
        return [sheet.kept(kept) for _ in range(bool(kept))] + [sheet.kept(said, at) for said, at in asides_of(rows)]
    every = [each for row in rows for cell in row for each in cell.pieces if each.line]
    # A name in brackets says who signs only beside another who does.
    every.sort(key=lambda each: each.sort == "aside")
    left = [
        each
        for each in every
        if not (each.sort != "aside" or _who_is_left(sheet, each.text)) or not signed(sheet, each.line)
    ]
    return [sheet.kept(each.line, each.place or "form") for each in left]
