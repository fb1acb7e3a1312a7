"""What stands in a cell: what was written there, and quietly under it what that means, or that it is missing."""

from __future__ import annotations

from typing import NamedTuple

from textual.content import Content

from mus_tui.language.follow_up_saying import say_times_carried
from mus_tui.language.own_saying import say_own
from mus_tui.model.rules.plan.cells import CONSENT, Cell, text_in
from mus_tui.model.rules.silence import silence_of
from mus_tui.model.rules.who_answers import who_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import choices_of
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.plan_form import CANONICAL, PlanField
from mus_tui.tui.kit.agreements.belongs import belongs_words
from mus_tui.tui.kit.agreements.row_words import closed_up, date_words, words_in
from mus_tui.words import t

_FEW_LETTERS = 44
"""Of all that can be chosen in a cell: more than that is seen where it is chosen."""


class CellWords(NamedTuple):
    """The two parts of a cell; the editor lies over the first of them."""

    words: Content
    """What was written or chosen."""
    after: Content
    """What is said about it below; may be empty."""


def cell_words(talk: Talk, row: Agreement, cell: Cell) -> CellWords:
    """Return what stands in a cell of a row; what a closed talk lacks is not said, since nobody can give it."""
    if talk.is_closed:
        cell = cell._replace(is_missing=False)
    if cell.field == CONSENT:
        return CellWords(_consent(row), Content(""))
    if cell.kind == "date":
        return _date(row.date_in(cell.field), missing=cell.is_missing)
    if cell.field == "goal":
        words = Content.styled(closed_up(row.goal), "bold") if row.goal.strip() else _lacking(cell)
        return CellWords(words, _beside_the_goal(talk, row))
    if cell.field == "disclose" and not row.disclose.strip():
        # Said aloud rather than left blank: silence must not look like leave to pass it on (G27).
        return CellWords(
            Content(""),
            Content.styled(
                t("export.disclose_unsaid" if row.disclose_to.strip() else "export.disclose_nothing"), "$quiet"
            ),
        )
    if cell.kind == "choices" and cell.field not in CANONICAL:
        answer = row.answer_in(cell.field)
        said = say_own(_field(talk, cell), answer, talk.template.scales, briefly=True)
        if not said and _field(talk, cell).consent and not cell.is_missing:
            return CellWords(Content(""), Content.styled(t("export.consent_unanswered"), "$quiet"))
        return CellWords(Content(said) if said else _lacking(cell), Content("") if said else _to_choose(talk, cell))
    said = _said(talk, row, cell)
    return CellWords(Content(closed_up(said)) if said else _lacking(cell), Content(""))


def _said(talk: Talk, row: Agreement, cell: Cell) -> str:
    match cell.field:
        case "support":
            return row.support.strip()
        case "responsible":
            return who_answers(talk, row)
        case "actions" if len(row.actions) == 1 and talk.template.plan.field("responsible"):
            # Who answers for the only one stands in the cell that asks for it.
            return row.text_in("actions")
    return words_in(talk, _field(talk, cell), row)


def _to_choose(talk: Talk, cell: Cell) -> Content:
    """Return quietly what can be chosen, where that is a few words: nobody need open the cell to see it."""
    choices = choices_of(_field(talk, cell).asked, talk.template.scales)
    if talk.is_closed or sum(len(each.label) + 3 for each in choices) > _FEW_LETTERS:
        return Content("")
    # Each is parted from the next alone, and not from its sign.
    said = (f"○ {each.label}".replace(" ", "\N{NO-BREAK SPACE}") for each in choices)
    return Content.styled("  ".join(said), "$quiet")


def words_of(talk: Talk, row: Agreement, cell: Cell) -> str:
    """Return what stands in a cell as it is copied: what was chosen by the form's words for it."""
    if cell.kind == "choices":
        return words_in(talk, _field(talk, cell), row)
    return text_in(row, "support" if cell.kind == "consent" else cell.field)


def _field(talk: Talk, cell: Cell) -> PlanField:
    known = talk.template.plan.field(cell.field)
    return known or PlanField.model_validate({"id": cell.field})


def _lacking(cell: Cell) -> Content:
    return Content.styled(t("plan.missing"), "italic $here") if cell.is_missing else Content("")


def _date(when: PlanDate, *, missing: bool) -> CellWords:
    if not when:
        words = Content.styled(t("plan.missing"), "italic $here") if missing else Content("")
        return CellWords(words, Content(""))
    if not when.understood:
        # What is asked about it is said once, below the table, to whoever is at the cell.
        return CellWords(Content(when.written), Content.styled(t("plan.unclear_cell"), "italic $here"))
    written, meaning = date_parts(when)
    return CellWords(Content(written), Content.styled(meaning, "$quiet"))


def date_parts(when: PlanDate) -> tuple[str, str]:
    """Return a date as it was written, and the days that it means where those words do not say them whole."""
    said = date_words(when)
    if said.startswith(f"{when.written} (") and said.endswith(")"):
        return when.written, said[len(when.written) + 2 : -1]
    return said, ""


def _beside_the_goal(talk: Talk, row: Agreement) -> Content:
    lines = [Content.styled(words, "$quiet")] if (words := belongs_words(talk, row)) else []
    if silence_of(talk, row):
        lines.append(Content.styled(t("kit.silence_mark"), "$here"))
    if row.times_carried and (carried := say_times_carried(row.times_carried)):
        lines.append(Content.styled(carried, "$quiet"))
    return Content("\n").join(lines)


def _consent(row: Agreement) -> Content:
    if row.support_agreed is None:
        return Content.styled(t("plan.consent_missing"), "italic $here")
    return Content.styled(t("export.support_agreed" if row.support_agreed else "export.support_declined"), "$quiet")
