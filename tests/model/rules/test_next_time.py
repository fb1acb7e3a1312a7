"""What was answered the last times is seen beside the same question, by the same people, where the form says so."""

from __future__ import annotations

from datetime import date

from mus_tui.model.rules.answering.next_time import at_field, earlier_answers, has_next_time
from mus_tui.model.rules.silence import with_silence
from mus_tui.model.talk import Talk
from mus_tui.model.values.answers import Answer
from mus_tui.model.values.template import Template
from tests.model.build import bare_talk
from tests.rounds import rounds_source, three_rounds


def said(talk: Talk, *rounds: Talk, at: str = "proeve") -> list[tuple[date, str, str, str]]:
    found = earlier_answers(talk, rounds, talk.question(at))
    return [(each.held, each.field.label, each.author, each.answer.text or each.answer.chosen[0]) for each in found]


def test_the_answers_to_the_fields_that_say_so_are_there_the_newest_time_first() -> None:
    now, second, first = three_rounds()
    assert said(now, second, first) == [
        (date(2026, 3, 2), "Trivsel", "", "3"),
        (date(2026, 3, 2), "Opgaver", "p2", "3"),
        (date(2026, 3, 2), "Med egne ord", "", "Det går bedre."),
        (date(2026, 1, 15), "Trivsel", "", "2"),
        (date(2026, 1, 15), "Opgaver", "p2", "2"),
        (date(2026, 1, 15), "Med egne ord", "", "Det er nyt."),
    ]
    assert [each[3] for each in said(now, second, first, at="andet")] == ["Det går bedre.", "Det er nyt."]
    assert said(now, second, first, at="tavst") == []


def test_of_others_of_another_form_and_of_another_kind_of_answer_nothing_is_there() -> None:
    now, second, _ = three_rounds()
    renamed = second.altered(participants=(second.participants[0], second.participants[1].altered(name="Bo Ravn")))
    assert said(now, renamed) == []
    one_more = now.participants[1].altered(id="p3", name="Carla Lund")
    assert said(now, second.altered(former=(one_more,))) == []
    source = rounds_source()
    elsewhere = Template.model_validate(source | {"id": "andetsted"})
    assert said(now, second.altered(template=elsewhere)) == []
    source["perspectives"][0]["questions"][0]["notes"][0] = {"id": "trivsel", "label": "Trivsel", "next_time": True}
    words = Template.model_validate(source)
    assert "Trivsel" not in {each[1] for each in said(now.altered(template=words), second)}


def test_what_there_is_a_duty_of_silence_about_stays_where_it_was_said() -> None:
    now, second, first = three_rounds()
    assert {each[0] for each in said(now, with_silence(second, "proeve", "employee"), first)} == {date(2026, 1, 15)}


def test_somebodys_own_answer_is_theirs_by_name_whatever_they_were_known_by_then() -> None:
    now, second, _ = three_rounds()
    turned = tuple(each.altered(id={"p1": "p2", "p2": "p1"}[each.id]) for each in now.participants)
    assert ("p1", "3") in {(each[2], each[3]) for each in said(now.altered(participants=turned), second)}


def test_of_a_group_nobodys_own_answers_are_there() -> None:
    now, second, _ = three_rounds()
    grouped = [each.altered(template=in_a_group(each.template)) for each in (now, second)]
    assert [each[1] for each in said(*grouped)] == ["Trivsel", "Med egne ord"]


def in_a_group(template: Template) -> Template:
    source = template.model_dump(mode="json", by_alias=True)
    for role in source["kinds"][0]["roles"]:
        role["many"] = role["subject"]
    return Template.model_validate(source)


def test_what_each_answered_for_themselves_is_not_what_they_answer_together_now() -> None:
    now, second, _ = three_rounds()
    source = rounds_source()
    del source["perspectives"][0]["questions"][0]["notes"][2]["each"]
    together = now.altered(template=Template.model_validate(source))
    assert "Opgaver" not in {each[1] for each in said(together, second)}
    then = second.altered(template=together.template).with_answer("proeve", Answer(chosen=("5",)), "", "opgaver")
    assert "Opgaver" not in {each[1] for each in said(now, then)}


def test_beside_a_field_stands_what_was_answered_in_it() -> None:
    now, second, first = three_rounds()
    earlier = earlier_answers(now, (second, first), now.question("proeve"))
    fields = {each.id: each for each in now.question("proeve").notes}

    def beside(field: str, author: str = "") -> list[str]:
        return [each.answer.chosen[0] for each in at_field(earlier, fields[field], author)]

    assert beside("trivsel") == beside("opgaver", "p2") == ["3", "2"]
    assert beside("opgaver", "p1") == []


def test_rows_of_ones_own_are_told_and_stand_beside_no_other_row() -> None:
    now, second, _ = three_rounds()
    source = rounds_source()
    rows = {"id": "maal", "label": "Mål", "answer": "rows", "next_time": True, "fields": [{"id": "h", "label": "Hvad"}]}
    given = [{"id": "1", "label": "Et"}, {"id": "2", "label": "To"}]
    for more, there in (({"most": 2}, False), ({"items": given}, True)):
        source["perspectives"][0]["questions"][0]["notes"] = [rows | more]
        form = Template.model_validate(source)
        old, new = (each.altered(template=form, notes=()) for each in (second, now))
        found = earlier_answers(new, (old.with_note("proeve", "Regnskab", "", "maal/1/h"),), new.question("proeve"))
        assert [each.answer.text for each in found] == ["Regnskab"]
        assert bool(at_field(found, new.question("proeve").asked[0])) is there


def test_a_form_that_does_not_say_so_has_nothing_beside_it() -> None:
    now, *_ = three_rounds()
    assert has_next_time(now)
    assert not has_next_time(bare_talk())


def test_none_of_it_is_in_the_talk_that_it_is_seen_in() -> None:
    now, *_ = three_rounds()
    assert all(words not in now.model_dump_json() for words in ("Det går bedre.", "Det er nyt."))
