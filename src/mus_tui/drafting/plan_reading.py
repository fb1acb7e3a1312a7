"""The plan of a form: the headings of its table, or the labels that stand below each other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.drafting.column_words import COMMENT, column_of
from mus_tui.drafting.grid import PlanTable, column_for
from mus_tui.drafting.ids import Ids
from mus_tui.drafting.outline import Section
from mus_tui.drafting.sheet import Guide, Question, Sheet
from mus_tui.drafting.signing import dated, headed, signed
from mus_tui.drafting.table_reading import read_table
from mus_tui.drafting.ticking import is_one
from mus_tui.drafting.vocabulary import DATE, FILL_IN, PERIOD, PLAN, SIGNATURE, asks
from mus_tui.drafting.yaml_text import Branch, Row, branch
from mus_tui.model.forms.own_form import Piece

_PARTS = re.compile(r"\s*/\s*|\s+(?:og|och|und|and|&)\s+")
_DATES = {"deadline", "follow_up_on"}
_LONGEST = 90


def is_plan(section: Section) -> bool:
    """Whether a section is what is agreed, and not questions about it."""
    if not PLAN.search(section.heading.text) or asks(section.heading.text):
        return False
    every = [*section.pieces, *(each for part in section.parts for each in part.pieces)]
    asked = sum(asks(each.text) for each in every if each.sort in ("text", "item"))
    if any(each.sort in ("table", "field") for each in every):
        return True
    # Words alone only tell of a plan; there is one where there is room to write it.
    has_room = any(each.sort == "room" for each in every) or not any(each.line for each in every)
    return asked < 2 and (has_room or bool(section.parts))


def take_plan_table(sheet: Sheet, table: PlanTable, heading: str) -> bool:
    """Make the plan of a table, or a part of it where it has the same headings; whether that could be done."""
    plan = sheet.plan
    if plan.headings and (list(plan.columns) != table.heads or not heading):
        return False
    if plan.headings:
        if not plan.parts:
            plan.parts.append(plan.first_heading or plan.title or sheet.ours.plan)
        plan.parts.append(heading)
        sheet.again += table.heads
        return True
    plan.columns, plan.cards, plan.first_heading = tuple(table.heads), table.cards, heading
    plan.rows = min(table.rows, 100) if not table.items else 0
    heads = table.heads[1:] if table.items else table.heads
    if table.items:
        plan.parts += table.items
        plan.remarks.append(sheet.guess("plan_parts"))
        if table.heads[0]:
            plan.remarks.append(sheet.kept(table.heads[0]))
    for each in heads:
        hint = table.hints.get(each, "")
        plan.headings.append(plan_heading(sheet, each.removesuffix(f" {hint}") if hint else each, hint))
    return True


def plan_heading(sheet: Sheet, words: str, hint: str = "") -> Row:
    """Return a heading of the plan over the field, or the fields, that it fits."""
    used = sheet.plan.used
    parts = [each for each in _PARTS.split(words) if each]
    names = [column_of(each) for each in parts]
    if len(parts) > 1 and all(names) and len(set(names)) == len(names) and not used & set(names):
        used.update(names)
        fields = [Row(branch(id=name, label=part)) for name, part in zip(names, parts, strict=True)]
        return Row(branch(text=words, hint=hint, fields=fields), (sheet.guess("plan_fields"),))
    column = column_for(sheet, words)
    name = column_of(words)
    if name and name not in used and not (column.choices and name != "responsible"):
        used.add(name)
        return Row(
            branch(text=words, hint=hint, fields=[Row(branch(id=name))]), (sheet.guess("plan_field", field=name),)
        )
    own = branch(
        id=sheet.plan.ids.new(f"eget {words}", "eget"),
        answer=column.answer or "text",
        label=words,
        scale=column.scale,
        choices=sheet.choices(column.choices) or None,
    )
    return Row(branch(text=words, hint=hint, fields=[Row(own)]), (sheet.guess("plan_own"),))


def read_plan(sheet: Sheet, section: Section) -> list[Section]:
    """Take a section that is the plan; return the parts of it that are none of its table."""
    plan, heading = sheet.plan, section.heading
    if not plan.title:
        plan.title = heading.line
    else:
        plan.remarks.append(sheet.kept(heading.line))
    every = [*section.pieces, *(each for part in section.parts for each in part.pieces)]
    plan.has_table = any(each.sort == "table" for each in every)
    _take(sheet, section.pieces, heading.line)
    left: list[Section] = []
    for part in section.parts:
        ticked = bool(plan.headings) and any(each.sort == "boxes" for each in part.pieces)
        if (
            left
            or ticked
            or (plan.columns and not SIGNATURE.search(part.heading.text) and not has_its_table(sheet, part))
        ):
            left.append(part)
            continue
        if SIGNATURE.search(part.heading.text):
            headed(sheet, part.heading.line)
            _take(sheet, part.pieces, "", signing=True)
        elif any(each.sort in ("table", "field") for each in part.pieces):
            had = len(plan.headings)
            _take(sheet, part.pieces, part.heading.line)
            if part.heading.line not in plan.parts and part.heading.line != plan.first_heading:
                plan.remarks.append(sheet.kept(part.heading.line))
            elif len(plan.headings) > had and part.heading.line == plan.first_heading and not plan.parts:
                plan.parts.append(part.heading.line)
            elif plan.parts and part.heading.line not in plan.parts:
                plan.remarks.append(sheet.kept(part.heading.line))
        else:
            texts = [each for each in part.pieces if each.sort in ("text", "item") and each.line]
            plan.headings.append(plan_heading(sheet, part.heading.line, "\n".join(_line(each) for each in texts)))
            plan.cards = True
            _take(sheet, [each for each in part.pieces if each not in texts], part.heading.line)
        _take_below(sheet, part)
    return left


def _take_below(sheet: Sheet, part: Section) -> None:
    """Take what stands under the headings below a part of the plan, however deep."""
    for below in part.parts:
        sheet.plan.remarks.append(sheet.kept(below.heading.line))
        _take(sheet, below.pieces, below.heading.line)
        _take_below(sheet, below)


def has_its_table(sheet: Sheet, section: Section) -> bool:
    """Whether a section has a table with the headings that the plan has already."""
    return any(
        tuple(cell.text for cell in row) == sheet.plan.columns for piece in section.pieces for row in piece.rows[:1]
    )


def _line(piece: Piece) -> str:
    return f"- {piece.line}" if piece.sort == "item" else piece.line


def _take(sheet: Sheet, pieces: Sequence[Piece], heading: str, *, signing: bool = False) -> None:
    plan = sheet.plan
    before: Piece | None = None
    for piece in pieces:
        under, before = before, piece
        if piece.sort == "table":
            _take_table(sheet, piece, heading)
        elif piece.sort == "aside" and _is_hint(sheet, piece, under):
            continue
        elif piece.sort == "aside":
            plan.remarks.append(sheet.kept(piece.text, piece.place or "other"))
        elif _is_signed(sheet, piece, signing=signing) or (piece.sort == "field" and _is_known(sheet, piece)):
            continue
        elif piece.sort == "field" and (plan.columns or plan.has_table):
            plan.remarks.append(sheet.kept(piece.line))
        elif piece.sort == "field" and len(piece.text) <= _LONGEST:
            plan.headings.append(plan_heading(sheet, piece.line.rstrip(" :") or piece.line))
            plan.cards = True
        elif piece.sort == "item" or (piece.sort == "text" and asks(piece.text)):
            plan.inspiration.append(piece.line)
        elif piece.sort == "text":
            sheet.explain("plan", piece.line)
        elif piece.sort == "boxes" and piece.text and len(piece.choices) > 1 and heading:
            _ask_beside(sheet, piece, heading)
        elif piece.line:
            plan.remarks.append(sheet.kept(piece.line))


def _is_hint(sheet: Sheet, piece: Piece, under: Piece | None) -> bool:
    """Take what is to be written under a heading of the plan as its hint; whether it was that."""
    if piece.place != "hint" or under is None or under.sort != "field" or FILL_IN.match(piece.text):
        return False
    last = sheet.plan.headings[-1].value if sheet.plan.headings else None
    called = under.line.rstrip(" :") or under.line
    if not isinstance(last, Branch) or last.entries[0].value != called or last.entries[1].key == "hint":
        return False
    last.entries.insert(1, branch(hint=piece.text).entries[0])
    return True


def _ask_beside(sheet: Sheet, piece: Piece, heading: str) -> None:
    """Ask what is ticked beside the plan: it is about all of it, and no column of its rows."""
    remarks = [sheet.guess("beside_plan")]
    asked = Question(piece.text, piece.number, remarks=remarks, ids=Ids(piece.text))
    answer = "choice" if piece.is_one or is_one(piece.choices, (piece.text,)) else "choices"
    field = sheet.field(asked.ids, "", answer=answer, choices=sheet.choices(piece.choices))
    asked.fields.append(Row(field.value, (sheet.guess(f"boxes_{answer}"),)))
    sheet.theme(heading).questions.append(asked)


def _is_signed(sheet: Sheet, piece: Piece, *, signing: bool) -> bool:
    may_be = piece.sort in ("field", "text") and (signing or SIGNATURE.search(piece.text))
    return bool(may_be) and signed(sheet, piece.line)


def _is_known(sheet: Sheet, piece: Piece) -> bool:
    return _is_frame(sheet, piece) or sheet.meets(piece.line.rstrip(" :"))


def _is_frame(sheet: Sheet, piece: Piece) -> bool:
    """Take a label that says who it is about, or when, above the plan or below it; whether it was one."""
    plan, label = sheet.plan, piece.line.rstrip(" :") or piece.line
    role = sheet.role_of(label)
    if PERIOD.search(label):
        plan.header.append(Row(branch(label=label, shows="period"), (sheet.guess("header"),)))
        return True
    is_date = DATE.search(label) or label.casefold() in {"den", "am", "on"}
    if is_date and not role and len(label.split()) < 3 and (plan.has_table or plan.columns):
        if plan.signatures or plan.date.casefold() == label.casefold():
            dated(sheet, label)
            return True
        plan.remarks += [sheet.kept(plan.date)] if plan.date else []
        plan.date, plan.dates = label, [0]
        return True
    if label.casefold().endswith((" for", " für", " för")):
        role = role or sheet.employee_id
    elif not role or len(label.split()) > 2 or COMMENT.search(label):
        return False
    elif plan.columns or (plan.headings and not plan.has_table):
        return signed(sheet, label)
    plan.header.append(Row(branch(label=label, shows="person", role=role), (sheet.guess("header"),)))
    return True


def _take_table(sheet: Sheet, piece: Piece, heading: str) -> None:
    made = read_table(sheet, piece, in_plan=True)
    plan = sheet.plan
    _take(sheet, made.flat, heading)
    if made.plan and not take_plan_table(sheet, made.plan, heading):
        made.rows = made.plan.grid
    if made.rows is not None:
        # A table of its own beside the plan: what is written in it is no agreement.
        words = heading or made.rows.label
        asked = Question(words, remarks=[sheet.guess("heading_asks")], ids=Ids(words))
        asked.fields.append(made.rows.as_field(sheet, asked.ids, asked.text))
        sheet.theme(asked.text).questions.append(asked)
    for question, labels, _ in made.questions:
        plan.inspiration.append(question.line)
        plan.remarks += [sheet.kept(each) for each in labels]
    plan.remarks += made.remarks
    if made.text:
        sheet.guides.append(Guide("plan", "", made.text))


def with_goal(sheet: Sheet) -> None:
    """See to it that the plan has a goal: every plan has, whatever the form calls it."""
    plan = sheet.plan
    fields = [row for heading in plan.headings for row in _fields(heading)]
    if any(_value(each, "id") == "goal" for each in fields):
        return
    for wanted in ("actions", "support", "evaluation", "relation", ""):
        for n, heading in enumerate(plan.headings):
            for row in _fields(heading):
                plain = wanted and _value(row, "id") == wanted
                own = not wanted and _value(row, "answer") == "text"
                if (plain or own) and isinstance(row.value, Branch):
                    row.value.entries = [each for each in row.value.entries if each.key not in ("id", "answer")]
                    row.value.entries.insert(0, branch(id="goal").entries[0])
                    plan.headings[n] = (
                        heading if not heading.remarks else Row(heading.value, (sheet.guess("plan_goal"),))
                    )
                    return
    title = sheet.ours.goal
    made = branch(text=title, fields=[Row(branch(id="goal"))], ours=True)
    plan.headings.insert(0, Row(made, (sheet.mine("plan_goal_ours"),)))


def _fields(heading: Row) -> list[Row]:
    entries = heading.value.entries if isinstance(heading.value, Branch) else []
    return next((each.value for each in entries if each.key == "fields" and isinstance(each.value, list)), [])


def _value(row: Row, key: str) -> str:
    entries = row.value.entries if isinstance(row.value, Branch) else []
    return next((str(each.value) for each in entries if each.key == key), "")
