"""What was answered in rows stands in a copy as a table under its own headings."""

from __future__ import annotations

from mus_tui.export.markdown import to_markdown
from mus_tui.export.plan_copy.answers import answers_at
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.plan_date import PlanDate
from tests.form_with_rows import rows_source, talk_with_rows


def copied(talk: Talk, question: str) -> str:
    return to_markdown(answers_at(talk, talk.question(question)))


def with_goals() -> Talk:
    talk = talk_with_rows().with_note("maal", "Lære regnskab", "", "mine/1/hvad")
    talk = talk.with_answer("maal", Answer(date=PlanDate(written="1. juni")), "", "mine/1/frist")
    return talk.with_answer("maal", Answer(chosen=("4",)), "", "mine/3/vigtigt")


def test_rows_that_they_wrote_are_a_table_without_the_empty_ones() -> None:
    assert copied(with_goals(), "maal") == (
        "**Mine mål**\n\n"
        "| Mål | Hvornår? | Hvem hjælper? | Hvor vigtigt er det? |\n"
        "| --- | --- | --- | --- |\n"
        "| Lære regnskab | 1. juni | – | – |\n"
        "| – | – | – | ●●●●○ 4 |\n\n"
        "1 = Lidt · 5 = Meget\n"
    )
    assert copied(talk_with_rows(), "maal").strip() == ""


def test_words_of_several_lines_stand_below_each_other() -> None:
    talk = with_goals().with_note("maal", "Lære regnskab\nog budget", "", "mine/1/hvad")
    assert "1. Mål" in copied(talk, "maal")
    assert "og budget" in copied(talk, "maal")
    assert "3. Hvor vigtigt er det?" in copied(talk, "maal")


def test_rows_that_the_form_gives_have_what_each_answered_side_by_side() -> None:
    talk = talk_with_rows().with_answer("krav", Answer(chosen=("g4",)), "p1", "hver/k2/grad")
    talk = talk.with_answer("krav", Answer(chosen=("g2",)), "p2", "hver/k2/grad")
    found = copied(talk, "krav")
    assert found.startswith("**Kravene**\n\nHvor godt passer det?\n")
    assert "| Samarbejde med de andre huse | ●●●●○ I høj grad | ●●○○○ I ringe grad |" in found
    together = talk_with_rows().with_answer("faelles", Answer(chosen=("g4",)), "", "liste/k2/grad")
    assert "|  | Hvor godt passer det? |" in copied(together, "faelles")
    assert "| Faglighed | – |" in copied(together, "faelles")


def test_what_the_form_has_over_the_names_of_the_rows_stands_over_them_in_the_copy() -> None:
    source = rows_source()
    for question in source["perspectives"][0]["questions"][:2]:
        question["notes"][0]["items_label"] = "Det, jobbet kræver"
    talk = talk_with_rows(**source)
    together = talk.with_answer("faelles", Answer(chosen=("g4",)), "", "liste/k2/grad")
    assert "| Det, jobbet kræver | Hvor godt passer det? |" in copied(together, "faelles")
    each = talk.with_answer("krav", Answer(chosen=("g4",)), "p1", "hver/k2/grad")
    assert "| Det, jobbet kræver | Mette Friis | Jonas Holm |" in copied(each, "krav")
    assert "Rækker (Det, jobbet kræver)" in template_markdown(talk.template)
