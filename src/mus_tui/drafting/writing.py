"""A draft as the keys of a template, in the order of the guide."""

from __future__ import annotations

import re
from collections.abc import Sequence

from mus_tui.drafting.frame import Frame
from mus_tui.drafting.ids import Ids, slug
from mus_tui.drafting.plan_reading import plan_heading, with_goal
from mus_tui.drafting.sheet import MOST_NOTES, Question, Sheet, Theme, TopLine
from mus_tui.drafting.signing import with_dates
from mus_tui.drafting.vocabulary import asks
from mus_tui.drafting.yaml_text import Branch, Row, branch
from mus_tui.model.values.fields import MOST_LINES

_LONGEST_NAME = 40
_LONGEST_ABOVE = 60
_LEAST_TOLD = 150
"""Letters below a question that answer it; fewer help with it."""


def template_of(sheet: Sheet, frame: Frame, title: str, stem: str, file: str) -> Branch:
    """Return the template that a draft comes to."""
    root = branch(format=2, id=slug(title or stem) or "skabelon")
    shown = title or stem
    root.put("name", _short(shown), sheet.mine("name"))
    edges = [each for each in sheet.edges if each.casefold() != shown.casefold()]
    sheet.again += [each for each in sheet.edges if each not in edges]
    at_edges = [sheet.kept(" · ".join(edges), "edge")] if edges else []
    root.put("title", shown, *(() if title else (sheet.mine("title"),)), *at_edges)
    root.put("own_topics", "no", sheet.guess("own_topics"))
    root.entries[-1].value = False
    root.put("language", sheet.language, sheet.guess("language"))
    # Not in braces, where a comma in the name that is written instead would part two keys.
    source = branch(title=shown).put("owner", sheet.ours.owner, sheet.mine("owner")).put("file", file)
    root.put("sources", [Row(source)])
    root.put("kinds", [_kind(sheet, frame, shown)])
    themes = [_theme(sheet, each) for each in sheet.themes or [_only_theme(sheet, shown)]]
    lines = [_top(each) for each in _top_lines(sheet)]
    root.put("header", lines, sheet.guess("header" if lines else "header_none"))
    if sheet.guides:
        ids = Ids()
        root.put("guidance", [_guide(sheet, n, ids) for n in range(len(sheet.guides))])
    if sheet.prompts_label:
        root.put("prompts_label", sheet.prompts_label.rstrip(" :"), sheet.guess("prompts_label"))
    root.put("perspectives", themes)
    if sheet.scales:
        root.put("scales", sheet.scales)
    has_plan = bool(sheet.plan.headings or sheet.plan.title)
    plan = _plan(sheet) if has_plan else _signing(sheet)
    root.put("plan", plan if plan.entries else None)
    root.put("closing", *_closing(sheet, has_plan=has_plan))
    return root


def _short(title: str) -> str:
    """Return the words of a title that a name has room for: what stands before its dash, or its first words."""
    if len(title) <= _LONGEST_NAME:
        return title
    first = re.split(r"\s[-–—:]\s|[:,;(]\s*", title)[0].strip()
    if 2 < len(first) <= _LONGEST_NAME:
        return first
    words = title[: _LONGEST_NAME + 1].rsplit(" ", 1)[0].split()
    while len(words) > 1 and len(words[-1]) < 4:
        words.pop()
    return " ".join(words)[:_LONGEST_NAME]


def _only_theme(sheet: Sheet, title: str) -> Theme:
    theme = sheet.theme(title)
    theme.questions.append(Question(title, remarks=[sheet.mine("no_questions")]))
    return theme


def _top_lines(sheet: Sheet) -> list[TopLine]:
    """Return the lines at the top: those that are answered only where the program knows the others by itself."""
    known = any(each.shows != "answer" for each in sheet.top)
    whole = {
        id(each.question)
        for each in sheet.top
        if each.question and each.question.id and len(each.question.fields) == _shown(sheet, each.question)
    }
    sheet.top = [each for each in sheet.top if known and (each.question is None or id(each.question) in whole)]
    return sheet.top


def _shown(sheet: Sheet, question: Question) -> int:
    return sum(each.question is question for each in sheet.top)


def _top(line: TopLine) -> Row:
    question = line.question.id if line.question else ""
    return Row(branch(label=line.label, shows=line.shows, role=line.role, question=question, field=line.field))


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
    for question in theme.questions:
        _told(sheet, question, is_titled=_is_titled(theme, question))
    if theme.questions and _is_titled(theme, theme.questions[0]):
        # What stands under the title is said once, over what is asked by it.
        theme.text += theme.questions[0].below
    made.put("text", "\n".join(theme.text), *((sheet.guess("theme_text"),) if theme.text else ()))
    rows = [row for each in theme.questions for row in _questions(sheet, each, theme)]
    made.put("questions", rows)
    return Row(made, tuple(theme.remarks))


def _told(sheet: Sheet, question: Question, *, is_titled: bool) -> None:
    """Take a question that the form answers itself as a page to read, where it has lines below those it does not."""
    told = sum(map(len, question.below))
    if not sheet.has_room or question.is_begun or told < _LEAST_TOLD or any(map(asks, question.below)):
        return
    question.is_read = True
    question.remarks = [sheet.guess("page_read")]
    if is_titled:
        question.text, question.below = "\n".join(question.below), []


def _questions(sheet: Sheet, question: Question, theme: Theme) -> list[Row]:
    """Return a question; several where it has more fields than one has room for."""
    groups: list[list[Row]] = [[]]
    for row in question.fields:
        if sum(_is_text(each) for each in groups[-1]) >= MOST_NOTES and _is_text(row):
            groups.append([])
        groups[-1].append(row)
    if not question.fields and (question.lines or question.hint):
        answer = branch(id=question.ids.new(question.text, "svar"), lines=min(question.lines, MOST_LINES) or None)
        groups = [[Row(answer.put("hint", question.hint))]]
    elif question.hint:
        question.below.append(question.hint)
    # The first question of a theme that says the same goes by its title.
    titled = _is_titled(theme, question)
    rows = []
    for n, fields in enumerate(groups):
        question.id = sheet.ids.new(question.text, "spoergsmaal")
        below = [] if n or titled else question.below
        text = "" if titled and not n else "\n".join((question.text, *below))
        made = branch(id=question.id, number="" if n or titled else question.number, text=text)
        made.put("short", question.short or (question.text if below and len(question.text) <= _LONGEST_NAME else ""))
        made.put("read", question.is_read)
        remarks = (sheet.guess("too_many"),) if n else tuple(question.remarks)
        if not n:
            made.put("note", "\n".join(question.notes))
            made.put("prompts", [_prompt(each.text, each.below) for each in question.prompts] or None)
        made.put("notes", [_named(sheet, each, question, theme) for each in fields] if fields[1:] else fields or None)
        rows.append(Row(made, remarks))
    return rows


def _is_titled(theme: Theme, question: Question) -> bool:
    said = (question.text, question.number)
    return theme.questions[0] is question and said in ((theme.title, ""), (theme.title, theme.number))


def _named(sheet: Sheet, field: Row, question: Question, theme: Theme) -> Row:
    """Return a field with a name, which it needs beside others: what stands over it where the form has none."""
    if not isinstance(field.value, Branch) or any(each.key == "label" for each in field.value.entries):
        return field
    if any(each.key == "items" for each in field.value.entries):
        # Rows that the form gives go by what stands over them.
        return field
    above = next((each for each in (question.text, theme.title) if len(each) <= _LONGEST_ABOVE), "")
    label = branch(label=above or sheet.ours.answer)
    named = Branch([*field.value.entries[:1], *label.entries, *field.value.entries[1:]])
    return Row(named, (*field.remarks, sheet.guess("label_beside") if above else sheet.mine("label_ours")))


def _is_text(row: Row) -> bool:
    return isinstance(row.value, Branch) and not any(each.key == "answer" for each in row.value.entries)


def _prompt(text: str, below: Sequence[str]) -> Row:
    return Row(branch(text=text, prompts=[Row(each) for each in below])) if below else Row(text)


def _signing(sheet: Sheet) -> Branch:
    """Return who signs where there is no plan; nothing where nobody does."""
    plan, made = sheet.plan, Branch()
    signatures = with_dates(plan)
    if not (signatures or plan.signing):
        sheet.loose += plan.remarks
        return made
    made.put("date_label", plan.date)
    sheet.loose = [*plan.remarks, *sheet.loose]
    made.put("signatures_title", plan.signing)
    made.put("signatures", signatures or None, *_waiting(sheet, signatures))
    return made


def _waiting(sheet: Sheet, above: Sequence[Row]) -> list[str]:
    """Return the remarks that wait for what comes next, where something does."""
    waiting = sheet.loose if above else []
    sheet.loose = [] if above else sheet.loose
    return waiting


def _plan(sheet: Sheet) -> Branch:
    plan = sheet.plan
    made = Branch()
    own = () if plan.title or plan.first_heading else (sheet.mine("plan_title"),)
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
    with_goal(sheet)
    made.put("headings", plan.headings)
    made.put("header", plan.header or None)
    made.put("inspiration", [Row(each) for each in plan.inspiration] or None)
    made.put("date_label", plan.date)
    made.put("signatures_title", plan.signing)
    signatures = with_dates(plan)
    made.put("signatures", signatures or None, *_waiting(sheet, signatures))
    return made
