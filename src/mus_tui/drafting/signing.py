"""Who signs, as a form has it: a line for each, and the date."""

from __future__ import annotations

import re

from mus_tui.drafting.sheet import Sheet
from mus_tui.drafting.vocabulary import DATE, SIGNATURE
from mus_tui.drafting.yaml_text import Row, branch

_LONGEST = 90
_AND_DATE = re.compile(r"(?P<date>\w*(?:dato|datum|date))\s*(?:/|,|&|og|och|und|and)\s*", re.IGNORECASE)


def signed(sheet: Sheet, words: str) -> bool:
    """Take a line to sign on, or the date beside one; whether it was taken."""
    label = words.strip(" :*,")
    if not label or len(label) > _LONGEST:
        return False
    if DATE.search(label) and not SIGNATURE.search(label) and not sheet.role_of(label):
        if sheet.plan.date and sheet.plan.date.casefold() != label.casefold():
            sheet.plan.remarks.append(sheet.kept(label))
        sheet.plan.date = sheet.plan.date or label
        return True
    if (found := _AND_DATE.match(label)) and not sheet.plan.date:
        sheet.plan.date = found["date"]
    role = sheet.role_of(label)
    bare = SIGNATURE.sub("", label).strip(" -–:()/,")
    if not role and not re.search(r"\w{2}", _AND_DATE.sub("", f"{bare} ") if bare else ""):
        return _both(sheet, label)
    if not role:
        role = sheet.other_role(bare or label)
    sheet.plan.signatures.append(Row(branch(role=role, label=label), (sheet.guess("signature"),)))
    return True


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
