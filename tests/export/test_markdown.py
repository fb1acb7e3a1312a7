"""The plan they take home."""

from __future__ import annotations

from datetime import date

import pytest

from mus_tui.export.plan_copy.agreements import WIDEST_TABLE
from mus_tui.model.talk import Talk
from mus_tui.model.values.fields import Chosen
from mus_tui.model.values.plan import Action, Agreement
from mus_tui.model.values.plan_date import NO_DATE
from mus_tui.model.values.plan_form import PlanField, PlanHeading
from tests.export.hostile import HOSTILE
from tests.export.reading import as_typed, plan_markdown, seen, within
from tests.export.talks import CLOSED, begun, card_talk, group_talk, table_talk, when
from tests.sample import sample_talk


def with_headings(talk: Talk, *headings: PlanHeading) -> Talk:
    plan = talk.template.plan.altered(headings=headings)
    return talk.altered(template=talk.template.altered(plan=plan))


def group_with_plan() -> Talk:
    talk = group_talk().reopened()
    return talk.with_agreement(Agreement(id="a1", goal="Vi holder fælles stuemøde."))


def test_every_cell_of_a_table_shows_what_was_typed() -> None:
    lines = [text for text in HOSTILE if "\n" not in text.strip("\n")]
    rows = tuple(Agreement(id=f"a{n}", goal=text, actions=(Action(what=text),)) for n, text in enumerate(lines, 1))
    read = [seen(text) for text in within(plan_markdown(table_talk().altered(agreements=rows)), "td")]
    expected = [as_typed(row.goal) for row in rows]
    assert read[1::5] == expected
    assert read[2::5] == expected


def test_where_a_cell_has_several_lines_or_fields_each_agreement_is_a_block_under_its_headings() -> None:
    talk = table_talk()
    bare = talk.agreements[0].altered(actions=(), responsible="", deadline=NO_DATE, support="Mette")
    simple = talk.altered(agreements=(bare,))
    assert "| 1 | Jeg vil holde oplæg" in plan_markdown(simple)
    assert "| – | Mette | – |" in plan_markdown(simple)
    for fuller in (
        talk,
        simple.with_agreement(talk.agreement("a1").altered(responsible="")),
        talk.with_agreement(talk.agreement("a1").altered(goal="en\nto")),
    ):
        document = plan_markdown(fuller)
        assert "## Aftale 1\n\n- **Hvad vil du gerne opnå? (læringsmål):**" in document
        assert "- **Tidsplan og ansvar:**  \n  Tidsplan: om 6 måneder (9. september 2026)" in document
        assert "|" not in document.replace("Læse dem | drøfte", "")
        assert "<br>" not in document


def test_every_card_shows_what_was_typed() -> None:
    rows = tuple(Agreement(id=f"a{n}", goal=text) for n, text in enumerate(HOSTILE, 1))
    read = [seen(text) for text in within(plan_markdown(card_talk().altered(agreements=rows)), "p")]
    label = "⟦strong_open⟧Udviklingsmål:⟦strong_close⟧"
    goals = [text.removeprefix(label)[1:] for text in read if text.startswith(label)]
    assert goals == [as_typed(row.goal) for row in rows]


def test_names_and_place_and_disagreement_show_what_was_typed() -> None:
    for text in (each for each in HOSTILE if "\n" not in each):
        people = begun("herlev", "MUS", ("leder", text), ("medarbejder", "J"), place=text)
        talk = people.with_stance("p1", False, text).with_agreement(Agreement(id="a1", goal="Mål")).closed(CLOSED)
        read = " ".join(seen(each) for each in within(plan_markdown(talk), "p"))
        name = seen(talk.participants[0].name)
        assert read.count(f"Leder ({name})") == 2
        assert f"Sted:⟦strong_close⟧ {name}" in read
        assert f"Ikke enig: {as_typed(talk.stance('p1').words)}" in read


def test_notes_stay_at_home_unless_asked_for() -> None:
    document = plan_markdown(sample_talk())
    assert "Travlt" not in document
    assert "Mod" not in document


def test_personal_notes_are_in_no_document() -> None:
    talk = sample_talk()
    assert talk.note("laere", author="p2") == "Jeg vil gerne holde oplæg."
    assert "Jeg vil gerne" not in plan_markdown(talk, notes=True)


def test_without_notes_in_common_it_says_so() -> None:
    assert "Der er ingen fælles noter." in plan_markdown(table_talk(), notes=True)


def test_wide_plans_become_cards() -> None:
    fields = ("goal", "support", "evaluation", "relation", "follow_up", "in_use")
    headings = [PlanHeading(text=f"Spørgsmål {name}", fields=(PlanField(id=name),)) for name in fields]
    assert "## Aftale 1" in plan_markdown(with_headings(sample_talk(), *headings))
    few = with_headings(sample_talk(), *headings[:WIDEST_TABLE])
    plain = few.altered(agreements=(Agreement(id="a1", goal="Mål"),))
    assert "## Aftale 1" not in plan_markdown(plain)


def test_what_the_form_has_no_place_for_stands_with_the_goal() -> None:
    talk = with_headings(sample_talk(), PlanHeading(text="Aftale", fields=(PlanField(id="goal"),)))
    block = "- Jonas lærer at holde oplæg\n- **Frist:** 1. juni 2026\n- **Ansvar:** Mette\n"
    assert f"**Aftale**\n\n## Aftale 1\n\n{block}" in plan_markdown(talk)


def test_actions_name_who_answers_where_the_form_asks_nowhere_else() -> None:
    actions = PlanHeading(text="Hvordan", fields=(PlanField(id="actions", several=True),))
    goal = PlanHeading(text="Mål", fields=(PlanField(id="goal"),))
    row = Agreement(id="a1", goal="Mål", actions=(Action(what="Kursus", responsible="Mette"), Action(what="Øvelse")))
    talk = with_headings(sample_talk(), goal, actions).with_agreement(row)
    assert "- **Hvordan:**  \n  1. Kursus (Ansvar: Mette)  \n  2. Øvelse\n" in plan_markdown(talk).replace(
        "\N{NO-BREAK SPACE}", " "
    )


def test_one_who_answers_for_every_action_is_named_once() -> None:
    row = card_talk().agreements[0]
    both = tuple(Action(what=what, responsible="Mette") for what in ("Kursus", "Øvelse"))
    assert "- **Ansvarlig:** Mette\n" in plan_markdown(card_talk().altered(agreements=(row.altered(actions=both),)))


def test_a_category_the_form_no_longer_has_is_still_told() -> None:
    field = PlanField(id="category", choices=(Chosen(id="faglige", label="Faglige"),))
    talk = with_headings(sample_talk(), PlanHeading(text="Mål", fields=(PlanField(id="goal"), field)))
    row = Agreement(id="a1", goal="Mål", category=("faglige", "sociale"))
    assert "- Mål\n- Faglige, sociale\n" in plan_markdown(talk.altered(agreements=(row,)))


@pytest.mark.parametrize(
    ("what", "to", "expected"),
    [
        ("", "", "Intet må gives videre."),
        ("", "HR", "Hvilke oplysninger: Hvad er ikke skrevet; indtil da må intet gives videre.  \n  Til hvem: HR"),
        ("Kurset", "", "Hvilke oplysninger: Kurset  \n  Til hvem: Ingen"),
        ("Kurset", "HR", "Hvilke oplysninger: Kurset  \n  Til hvem: HR"),
    ],
)
def test_what_may_be_passed_on_is_always_said(what: str, to: str, expected: str) -> None:
    row = Agreement(id="a1", goal="Mål", disclose=what, disclose_to=to)
    assert expected in plan_markdown(group_with_plan().with_agreement(row))


def test_a_group_signs_as_a_whole_and_roles_of_other_kinds_do_not() -> None:
    lines = [text for text in within(plan_markdown(group_with_plan().closed(CLOSED)), "p") if text.endswith("____")]
    assert [text.rstrip("_ ") for text in lines] == ["Dato", "Leder (Mette Friis)", "Medarbejdere (hele gruppen)"]


def test_nobody_in_a_group_is_named_for_disagreeing() -> None:
    talk = group_with_plan().with_stance("p2", True).with_stance("p3", False, "Vi er for få.")
    assert "- **Medarbejdere (hele gruppen):** Ikke enig: Vi er for få." in plan_markdown(talk)
    agreed = group_with_plan()
    for person in agreed.people_in("medarbejdere"):
        agreed = agreed.with_stance(person.id, True)
    assert "- **Medarbejdere (hele gruppen):** Enig" in plan_markdown(agreed)


def test_names_nobody_gave_leave_a_line_to_write_on() -> None:
    document = plan_markdown(begun("kk_buf", "MUS", ("leder", ""), ("medarbejder", "")))
    assert "- **Medarbejder:** ____" in document
    assert "- **Periode:** ____" in document


def test_an_empty_plan_says_so_in_a_sentence() -> None:
    talk = sample_talk().altered(agreements=(Agreement(id="a1"),))
    assert "Der er endnu ingen aftaler." in plan_markdown(talk)
    assert "Der blev ikke indgået aftaler ved samtalen." in plan_markdown(talk.closed(CLOSED))


def test_an_empty_plan_that_is_required_can_still_be_signed() -> None:
    document = plan_markdown(group_talk().with_closing(competence_discussed=True))
    assert "## Underskrifter" in document


def in_second_format(talk: Talk) -> Talk:
    """Return a talk by a form of the second format: those of the first keep the head their copies always had."""
    return talk.altered(template=talk.template.altered(format=2))


def test_the_kind_and_the_form_stand_above_and_the_plans_own_title_over_the_plan() -> None:
    talk = in_second_format(sample_talk())
    title = talk.talk_kind.title
    assert list(within(plan_markdown(talk), "h1", "h2"))[:2] == [title, talk.template.plan.title]
    assert f"# {title}\n\n{talk.template.title}\n" in plan_markdown(talk)
    same = talk.template.altered(title=title, plan=talk.template.plan.altered(title=title))
    assert plan_markdown(talk.altered(template=same)).count(title) == 1


def test_a_draft_has_no_line_to_sign_on_and_says_when_it_has() -> None:
    talk = in_second_format(sample_talk().reopened())
    assert "Underskrifter" not in plan_markdown(talk)
    assert "Kladde: samtalen er ikke afsluttet. Der er plads til underskrifter, når den er." in plan_markdown(talk)
    assert "Underskrifter" in plan_markdown(talk.closed(CLOSED))
    unsigned = talk.template.altered(plan=talk.template.plan.altered(signatures=()))
    assert "afsluttet.**" in plan_markdown(talk.altered(template=unsigned))


def test_half_a_period_is_told_as_far_as_it_goes() -> None:
    june = when("1. juni 2026", date(2026, 6, 1))
    assert "- **Periode:** fra 1. juni 2026" in plan_markdown(sample_talk().with_closing(period_from=june))
    assert "- **Periode:** til 1. juni 2026" in plan_markdown(sample_talk().with_closing(period_to=june))
