"""A draft as the keys of a template, in the order of the guide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mus_tui.drafting.frame import Frame
from mus_tui.drafting.ids import Ids, slug
from mus_tui.drafting.plan_reading import plan_heading, with_goal
from mus_tui.drafting.sheet import MOST_NOTES, Question, Sheet, Theme
from mus_tui.drafting.signing import with_dates
from mus_tui.drafting.yaml_text import Branch, Row, branch

_LONGEST_NAME = 40


def template_of(sheet: Sheet, frame: Frame, title: str, stem: str, file: str) -> Branch:
    """Return the template that a draft comes to."""
    root = branch(format=2, id=slug(title or stem) or "skabelon")
    shown = title or stem
    name = shown if len(shown) <= _LONGEST_NAME else stem[:_LONGEST_NAME]
    root.put("name", name, sheet.mine("name"))
    root.put("title", shown, *(() if title else (sheet.mine("title"),)))
    root.put("language", sheet.language, sheet.guess("language"))
    # Not in braces, where a comma in the name that is written instead would part two keys.
    source = branch(title=shown).put("owner", sheet.ours.owner, sheet.mine("owner")).put("file", file)
    root.put("sources", [Row(source)])
    root.put("kinds", [_kind(sheet, frame, shown)])
    if sheet.guides:
        ids = Ids()
        root.put("guidance", [_guide(sheet, n, ids) for n in range(len(sheet.guides))])
    if sheet.prompts_label:
        root.put("prompts_label", sheet.prompts_label.rstrip(" :"), sheet.guess("prompts_label"))
    if not sheet.themes:
        sheet.theme(shown).questions.append(Question(shown, remarks=[sheet.mine("no_questions")]))
    root.put("perspectives", [_theme(sheet, each) for each in sheet.themes])
    if sheet.scales:
        root.put("scales", sheet.scales)
    has_plan = bool(sheet.plan.headings or sheet.plan.title)
    root.put("plan", _plan(sheet))
    root.put("closing", *_closing(sheet, has_plan=has_plan))
    return root


def _kind(sheet: Sheet, frame: Frame, title: str) -> Row:
    leader = branch(id=sheet.leader_id, label=sheet.leader, leads=True)
    employee = branch(id=sheet.employee_id, label=sheet.employee, subject=True)
    employee.put("many", frame.kind == "GRUS")
    roles = [Row(leader), Row(employee)]
    for name, label in sheet.roles.items():
        away = branch(id=name, label=label)
        away.entries.append(branch(present=True).entries[0])
        away.entries[-1].value = False
        roles.append(Row(away, (sheet.guess("signs_only"),)))
    made = branch(id=frame.kind).put("title", frame.kind_title or title)
    known = frame.leader and frame.employee
    made.put("roles", roles, sheet.guess("roles") if known else sheet.mine("roles_ours"))
    if not sheet.plan.headings and not sheet.plan.title:
        made.put("plan", "none", sheet.guess("plan_none"))
    return Row(made, (sheet.guess("kind"),))


def _closing(sheet: Sheet, *, has_plan: bool) -> tuple[Branch | None, *tuple[str, ...]]:
    """Return how the talk ends, and the remarks above it; nothing where the form says nothing of that."""
    made, remarks = Branch(), []
    if sheet.plan.signatures and not has_plan:
        made.put("means", "seen")
        remarks.append(sheet.guess("signed_without_plan"))
    if sheet.next_meeting:
        made.put("next_meeting", branch(**sheet.next_meeting))
        remarks.append(sheet.guess("next_meeting"))
    return made if made.entries else None, *remarks


def _guide(sheet: Sheet, number: int, ids: Ids) -> Row:
    guide = sheet.guides[number]
    text = "\n".join(guide.lines)
    made = branch(id=ids.new(guide.title or guide.lines[0], "forklaring"), at=guide.at, title=guide.title, text=text)
    return Row(made, tuple(guide.remarks) or (sheet.guess("guidance", at=guide.at),))


def _theme(sheet: Sheet, theme: Theme) -> Row:
    made = branch(id=sheet.ids.new(theme.title, "tema"), number=theme.number, title=theme.title)
    made.put("text", "\n".join(theme.text), *((sheet.guess("theme_text"),) if theme.text else ()))
    rows = [row for each in theme.questions for row in _questions(sheet, each)]
    made.put("questions", rows)
    return Row(made, tuple(theme.remarks))


def _questions(sheet: Sheet, question: Question) -> list[Row]:
    """Return a question; several where it has more fields than one has room for."""
    groups: list[list[Row]] = [[]]
    for row in question.fields:
        if sum(_is_text(each) for each in groups[-1]) >= MOST_NOTES and _is_text(row):
            groups.append([])
        groups[-1].append(row)
    rows = []
    for n, fields in enumerate(groups):
        made = branch(
            id=sheet.ids.new(question.text, "spoergsmaal"), number="" if n else question.number, text=question.text
        )
        remarks = (sheet.guess("too_many"),) if n else tuple(question.remarks)
        if not n:
            made.put("note", "\n".join(question.notes))
            made.put("prompts", [_prompt(each.text, each.below) for each in question.prompts] or None)
        made.put("notes", [_named(sheet, each) for each in fields] if len(fields) > 1 else fields or None)
        rows.append(Row(made, remarks))
    return rows


def _named(sheet: Sheet, field: Row) -> Row:
    """Return a field with a name, which it needs beside others: one of ours where the form has none."""
    if not isinstance(field.value, Branch) or any(each.key == "label" for each in field.value.entries):
        return field
    if any(each.key == "items_label" for each in field.value.entries):
        # What stands over the rows can be the name of the table.
        return Row(
            Branch([replace(e, key="label") if e.key == "items_label" else e for e in field.value.entries]),
            field.remarks,
        )
    label = branch(label=sheet.ours.answer)
    named = Branch([*field.value.entries[:1], *label.entries, *field.value.entries[1:]])
    return Row(named, (*field.remarks, sheet.mine("label_beside")))


def _is_text(row: Row) -> bool:
    return isinstance(row.value, Branch) and not any(each.key == "answer" for each in row.value.entries)


def _prompt(text: str, below: Sequence[str]) -> Row:
    return Row(branch(text=text, prompts=[Row(each) for each in below])) if below else Row(text)


def _plan(sheet: Sheet) -> Branch:
    plan = sheet.plan
    made = Branch()
    own = () if plan.title else (sheet.mine("plan_title"),)
    made.put("title", plan.title or plan.first_heading or sheet.ours.plan, *own, *plan.remarks)
    made.put("layout", "cards" if plan.cards else None)
    if len(plan.parts) == 1:
        made.entries[0].remarks += (sheet.kept(plan.parts.pop(), "over"),)
    if plan.parts:
        made.put("parts", [Row(branch(id=sheet.ids.new(each, "del"), title=each)) for each in plan.parts])
    made.put("rows", plan.rows or None)
    if not plan.headings and plan.title:
        # There is room to write under what the plan is called.
        plan.headings.append(Row(plan_heading(sheet, plan.title).value, (sheet.guess("plan_goal"),)))
    if not plan.headings:
        heading = plan_heading(sheet, sheet.ours.goal)
        if isinstance(heading.value, Branch):
            heading.value.put("ours", True)
        plan.headings.append(Row(heading.value, (sheet.mine("plan_ours"),)))
    with_goal(sheet)
    made.put("headings", plan.headings)
    made.put("header", plan.header or None)
    made.put("inspiration", [Row(each) for each in plan.inspiration] or None)
    made.put("date_label", plan.date or sheet.ours.date, *(() if plan.date else (sheet.mine("date_label"),)))
    made.put("signatures_title", plan.signing)
    made.put("signatures", with_dates(plan), *(() if plan.signatures else (sheet.mine("no_signatures"),)), *sheet.loose)
    return made
