"""How last year's plan went, and how this one was followed up, in the copy they take home."""

from __future__ import annotations

from datetime import date

from mus_tui.model.rules.follow_up import with_next, with_row
from mus_tui.model.rules.last_year import following, with_answer
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.last_year import FollowedUpRow, FollowUp
from tests.export.hostile import HOSTILE
from tests.export.reading import as_typed, plan_markdown, seen, within
from tests.export.talks import begun, table_talk, when

SPRING = date(2026, 6, 3)
JUNE = when("1. juni 2026", date(2026, 6, 1))


def test_the_copy_says_how_last_years_agreements_went_and_in_which_words_they_go_on() -> None:
    reviewed = with_row(
        table_talk(), SPRING, FollowedUpRow(agreement="a1", status="partly", remark="Ventede på kurset")
    )
    talk = following(begun("kk_buf", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm")), reviewed)
    talk = with_answer(
        talk.with_last_year_row("k7f3qa/a1", "reached", ""),
        "k7f3qa/a1",
        "effekt",
        Answer(text="Forældrene spørger mere"),
    ).with_carried("k7f3qa/a1")
    row = talk.agreements[0]
    document = plan_markdown(talk.with_agreement(row.altered(goal="Jeg holder oplæg på engelsk", times_carried=2)))
    assert "## Siden sidst (MUS 9. marts 2026)" in document
    for words in (
        "Nået.",
        "Hvilken effekt har det haft? Forældrene spørger mere",
        "3\\. juni: Delvist. Ventede på kurset.",
        "Ført videre for 2. gang. Jeg holder oplæg på engelsk.",
        "Ikke talt om.",
    ):
        assert words in document


def test_the_copy_says_what_a_follow_up_settled_until_the_talk_says_otherwise() -> None:
    reviewed = with_row(table_talk(), SPRING, FollowedUpRow(agreement="a1", status="reached", remark="Kurset var godt"))
    talk = following(begun("kk_buf", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm")), reviewed)
    document = plan_markdown(talk)
    assert "Nået den 3. juni. Kurset var godt." in document
    assert document.count("Ikke talt om.") == len(reviewed.agreements) - 1
    assert "Det holdt." in plan_markdown(talk.with_last_year_row("k7f3qa/a1", None, "Det holdt"))
    document = plan_markdown(talk.with_last_year_row("k7f3qa/a1", "partly", ""))
    assert "Nået den" not in document
    assert "Delvist." in document
    assert "3\\. juni: Nået. Kurset var godt." in document


def test_where_nothing_was_said_of_last_year_the_copy_is_as_before() -> None:
    talk = begun("kk_buf", "MUS", ("leder", "Mette Friis"), ("medarbejder", "Jonas Holm"))
    assert plan_markdown(following(talk, table_talk())) == plan_markdown(talk)


def test_the_copy_says_how_the_plan_was_followed_up_during_the_year() -> None:
    talk = with_row(table_talk(), SPRING, FollowedUpRow(agreement="a2", status="not_reached", new_date=JUNE))
    document = plan_markdown(with_next(talk, SPRING, JUNE))
    assert "## Opfølgning i løbet af året\n\n### 3. juni 2026" in document
    assert "Ikke nået. Ny dato 1. juni 2026." in document
    assert "Planen følges op igen: 1. juni 2026" in document


def test_what_was_typed_in_a_follow_up_is_shown_as_typed() -> None:
    for text in (each for each in HOSTILE if "\n" not in each):
        review = FollowUp(on=SPRING, rows=(FollowedUpRow(agreement="a1", remark=text),))
        read = " ".join(seen(each) for each in within(plan_markdown(table_talk().altered(followed_up=(review,))), "p"))
        assert as_typed(review.rows[0].remark).strip() in read
