"""The sections of a form as themes, explanations, the plan and who signs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from mus_tui.drafting.column_words import COMMENT
from mus_tui.drafting.outline import Section
from mus_tui.drafting.plan_reading import has_its_table, is_plan, read_plan
from mus_tui.drafting.sheet import MOST_NOTES, At, Guide, Question, Sheet, Theme
from mus_tui.drafting.signing import headed, is_signing, signatures, signed
from mus_tui.drafting.theme_reading import ThemeReading
from mus_tui.drafting.vocabulary import AFTER, BEFORE, CONFIDENTIAL, DATE, GUIDANCE, PLAN, SIGNATURE, asks
from mus_tui.model.forms.own_form import Piece

_LONG, _SHORT = 400, 60


def read_front(sheet: Sheet, pieces: Sequence[Piece], title: str) -> None:
    """Take what stands before the first heading: what the form explains, and what it asks there already."""
    first = next((n for n, each in enumerate(pieces) if _is_asked(each)), None)
    if first is None:
        _guides(sheet, pieces, "purpose")
        return
    # A list that is asked has the line over it with it.
    while first and pieces[first - 1].sort == "text" and pieces[first - 1].text.endswith(":"):
        first -= 1
    _guides(sheet, pieces[:first], "purpose")
    theme = sheet.theme(title)
    theme.remarks.append(sheet.guess("theme_of_title"))
    ThemeReading(sheet, theme).read(pieces[first:])
    about = theme.questions[0] if theme.questions else None
    if about and about.text == title and about.fields:
        # Nobody asks the title: these are lines to be filled in.
        about.text, about.remarks = sheet.ours.about, [sheet.mine("about"), *about.remarks[1:]]
        sheet.guesses -= 1
    if not theme.questions and not theme.text:
        # There was nothing but what stands above the plan.
        sheet.themes.remove(theme)
        sheet.loose += theme.remarks[1:]


def _is_asked(piece: Piece) -> bool:
    return piece.sort in ("field", "boxes", "table") or (piece.sort in ("text", "item") and asks(piece.text))


def _guides(sheet: Sheet, pieces: Sequence[Piece], at: At, title: str = "", remark: str = "") -> None:
    """Take what the form explains: what is said about confidence apart from the rest."""
    made = Guide(at, title)
    if remark:
        made.remarks.append(remark)
    for piece in pieces:
        if piece.sort == "aside":
            made.remarks.append(sheet.kept(piece.text, piece.place or "other"))
        elif not piece.line:
            continue
        elif at != "confidentiality" and piece.sort == "text" and CONFIDENTIAL.search(piece.text):
            sheet.guides.append(Guide("confidentiality", "", [piece.line], [sheet.guess("confidential")]))
        else:
            made.lines.append(f"- {piece.line}" if piece.sort == "item" else piece.line)
    if made.lines:
        sheet.guides.append(made)
    else:
        sheet.loose += made.remarks
        if title:
            sheet.loose.append(sheet.kept(title))


def read_sections(sheet: Sheet, sections: Sequence[Section]) -> None:
    """Take sections in order; bare lines after all have signed are no headings, and say what becomes of the form."""
    rest = list(takewhile(lambda each: each.guessed and not (each.pieces or each.parts), reversed(sections)))[::-1]
    for section in sections[: len(sections) - len(rest)]:
        _read(sheet, section)
    if rest and sheet.plan.signatures:
        sheet.guides.append(Guide("end", "", [each.heading.line for each in rest], [sheet.guess("told_last")]))
        return
    for section in rest:
        _read(sheet, section)


def _read(sheet: Sheet, section: Section) -> None:
    words = section.heading.line
    every = [*section.pieces, *(each for part in section.parts for each in part.pieces)]
    if SIGNATURE.search(words) and _signs(sheet, section):
        return
    if is_plan(section) and not _is_beside_the_plan(sheet, section, every):
        read_sections(sheet, read_plan(sheet, section))
    elif _explains(sheet, section, every):
        at = _where(sheet, section)
        if at == "purpose" and not any(each.line for each in section.pieces) and all(map(_is_read, section.parts)):
            # What stands over several explanations is the theme of them.
            theme = sheet.theme(section.heading.text, section.heading.number)
            theme.questions += [_page(sheet, part, part.heading.line) for part in section.parts]
            for part in section.parts:
                read_sections(sheet, part.parts)
            return
        _guides(sheet, section.pieces, at, words, sheet.guess("explains"))
        for part in section.parts:
            _guides(sheet, part.pieces, at, part.heading.line)
            read_sections(sheet, part.parts)
    elif section.parts and not any(each.line or each.rows for each in section.pieces) and not _are_questions(section):
        # A heading over headings: the template has themes, and no title over several of them.
        sheet.loose.append(sheet.kept(words, "over"))
        sheet.loose += [sheet.kept(each.text, each.place or "other") for each in section.pieces if each.sort == "aside"]
        read_sections(sheet, section.parts)
    else:
        _theme(sheet, section)


def _is_beside_the_plan(sheet: Sheet, section: Section, every: Sequence[Piece]) -> bool:
    """Whether a section asks, or has a table of its own, where the plan has its headings already."""
    if not sheet.plan.headings:
        return False
    other = any(each.sort == "table" for each in section.pieces) and not has_its_table(sheet, section)
    other = other or any(each.sort == "boxes" for each in section.pieces)
    return other or any(asks(each.text) for each in every)


def _theme(sheet: Sheet, section: Section) -> None:
    title = section.heading.text.rstrip(" :") or section.heading.line
    theme = sheet.theme(title, section.heading.number)
    if section.guessed:
        theme.remarks.append(sheet.guess("theme_by_look"))
    if not section.parts and _is_read(section):
        theme.questions.append(_page(sheet, section))
        return
    reading = ThemeReading(sheet, theme)
    if asks(section.heading.text):
        theme.remarks.append(sheet.guess("theme_asks"))
        if not any(_is_asked(each) for each in section.pieces):
            reading.ask_heading()
    reading.read(section.pieces)
    later: list[Section] = []
    for part in section.parts:
        if (_is_simple(part) or _is_question(part)) and not later:
            _part(sheet, theme, part)
        else:
            later.append(part)
    if not (theme.questions or theme.text or later) and sheet.plan.first_heading == title:
        # The table under it is the plan, and what stands over it is what the plan is called.
        _call_plan(sheet, section.heading.line)
        sheet.themes.remove(theme)
        sheet.loose += theme.remarks
        return
    if not theme.questions and not later:
        reading.ask_heading()
    _drop_if_empty(sheet, theme)
    read_sections(sheet, later)


def _page(sheet: Sheet, section: Section, short: str = "") -> Question:
    """Return what a section tells as a page that is only read."""
    told = [each for each in section.pieces if each.sort != "aside" and each.line]
    said = [f"- {each.line}" if each.sort == "item" else each.line for each in told]
    page = Question("\n".join(said), remarks=[sheet.guess("page_read")], is_read=True, short=short)
    page.remarks += [sheet.kept(e.text, e.place or "other") for e in section.pieces if e.sort == "aside"]
    return page


def _part(sheet: Sheet, theme: Theme, part: Section) -> None:
    """Take a heading below a theme as a question of it, or as a page to read where the form has lines elsewhere."""
    heading = part.heading
    if sheet.has_room and _is_read(part):
        theme.questions.append(_page(sheet, part, heading.line))
        return
    reading = ThemeReading(sheet, theme, heading.line, labels=True)
    guess = "" if asks(heading.text) else "heading_asks"
    asked = reading.ask(heading.text.rstrip(" :") or heading.line, heading.number, guess)
    reading.read(part.pieces)
    if sheet.plan.first_heading == heading.line and not (
        asked.fields or asked.below or asked.notes or asked.prompts or asked.lines
    ):
        # The table under it is the plan, and what stands over it is what the plan is called.
        _call_plan(sheet, heading.line)
        theme.questions.remove(asked)
        sheet.loose += asked.remarks[1:]


def _is_read(section: Section) -> bool:
    """Whether a section only tells: whole sentences, and nothing to answer."""
    said = [each for each in section.pieces if each.sort != "aside"]
    if not said or asks(section.heading.text) or any(each.sort not in ("text", "item") for each in said):
        return False
    whole = sum(each.text.endswith((".", ".)", "!", ":")) for each in said)
    return whole * 3 >= len(said) * 2 and not any(asks(each.text) for each in said)


def _call_plan(sheet: Sheet, words: str) -> None:
    if sheet.plan.title and sheet.plan.title != words:
        sheet.plan.remarks.append(sheet.kept(words))
    sheet.plan.title = sheet.plan.title or words


def _drop_if_empty(sheet: Sheet, theme: Theme) -> None:
    """Take a theme away whose parts are themes themselves, and keep what it said for the first of them."""
    if theme.questions:
        return
    sheet.themes.remove(theme)
    sheet.loose += theme.remarks
    if theme.text:
        said = Guide("talk", theme.title, theme.text, [sheet.guess("explains")])
        sheet.guides.append(said)
    else:
        sheet.loose.append(sheet.kept(" ".join(filter(None, (theme.number, theme.title))), "over"))


def _are_questions(section: Section) -> bool:
    return bool(section.parts) and all(_is_simple(each) or _is_question(each) for each in section.parts)


def _is_question(part: Section) -> bool:
    """Whether a heading is the question, though more is asked below it: each with a place to write, or as points."""
    if part.parts or any(pattern.search(part.heading.text) for pattern in (SIGNATURE, PLAN)):
        return False
    fields = sum(each.sort == "field" for each in part.pieces)
    if fields > MOST_NOTES or any(each.sort == "heading" for each in part.pieces):
        return False
    asked = [n for n, each in enumerate(part.pieces) if each.sort in ("text", "boxes") and asks(each.text)]
    alone = [n for n in asked if part.pieces[n].sort != "text" or not _has_room(part.pieces[n + 1 :])]
    return len(alone) < max(fields, 1)


def _has_room(pieces: Sequence[Piece]) -> bool:
    after = next((each for each in pieces if each.sort != "aside"), None)
    return after is not None and after.sort == "room"


def _is_simple(part: Section) -> bool:
    """Whether a heading is rather a question: there is room below it, or points and words, but no questions."""
    if part.parts or SIGNATURE.search(part.heading.text) or PLAN.search(part.heading.text):
        return False
    return not any(asks(each.text) for each in part.pieces if each.sort in ("text", "item", "field")) or asks(
        part.heading.text
    )


def _explains(sheet: Sheet, section: Section, every: Sequence[Piece]) -> bool:
    """Whether a section only tells: there is nothing to answer, and its heading or its length says so."""
    if any(_is_asked(each) or each.sort == "room" for each in every):
        return False
    words = section.heading.text
    said = sum(len(each.line) for each in every if each.sort in ("text", "item"))
    named = any(pattern.search(words) for pattern in (GUIDANCE, CONFIDENTIAL, BEFORE, AFTER, PLAN))
    late = bool(sheet.plan.headings and sheet.plan.signatures)
    return bool(said) and not asks(words) and (named or late or (said > _LONG and not sheet.themes))


def _where(sheet: Sheet, section: Section) -> At:
    words = section.heading.text
    if CONFIDENTIAL.search(words):
        return "confidentiality"
    if AFTER.search(words):
        return "closing"
    if BEFORE.search(words):
        return "preparation"
    return "background" if sheet.plan.headings else "purpose"


def _names_who(sheet: Sheet, piece: Piece) -> bool:
    """Whether words without a line after them say who signs, or that there is a date."""
    words = piece.line
    if piece.sort not in ("text", "item") or len(words) > _SHORT:
        return False
    return bool(SIGNATURE.search(words) or sheet.role_of(words) or (DATE.search(words) and len(words.split()) < 3))


def _signs(sheet: Sheet, section: Section) -> bool:
    """Take a section with nothing but who signs; whether it was one."""
    every = [*section.pieces]
    for part in section.parts:
        every += [part.heading, *part.pieces]
    deep = any(part.parts for part in section.parts)
    asked = any(asks(each.text) or each.sort == "boxes" for each in every) or not all(
        is_signing(e) for e in every if e.sort == "table"
    )
    if deep or asked:
        return False
    plan = sheet.plan
    headed(sheet, section.heading.line)
    for piece in every:
        if piece.sort == "heading" or COMMENT.search(piece.line):
            plan.remarks += [sheet.kept(piece.line)] if piece.line else []
        elif piece.sort == "table":
            plan.remarks += signatures(sheet, piece)
        elif piece.sort == "aside":
            plan.remarks.append(sheet.kept(piece.text, piece.place or "other"))
        elif (piece.sort == "field" or _names_who(sheet, piece)) and signed(sheet, piece.line):
            continue
        elif piece.sort == "text":
            sheet.guides.append(Guide("closing", "", [piece.line], [sheet.guess("explains")]))
        elif piece.line:
            plan.remarks.append(sheet.kept(piece.line))
    return True
