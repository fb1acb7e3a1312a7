"""What is counted, asked for and signed in the shipped templates; the numbers are those of the requirements."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from mus_tui.model.values.talk_kind import Horizon
from mus_tui.model.values.template import Question, Template
from mus_tui.storage.template.template_file import load_template

TEMPLATES = Path(__file__).parent.parent / "templates"
IDS = ("herlev", "gentofte", "albertslund", "kk_buf")
every_template = pytest.mark.parametrize("name", IDS)


@cache
def template(name: str) -> Template:
    return load_template(TEMPLATES / f"{name}.yaml", f"{name}.yaml")


def questions(name: str, kind: str) -> list[Question]:
    return [question for each in template(name).perspectives_for(kind) for question in each.questions]


def roles(name: str, kind: str) -> list[tuple[str, str]]:
    """Return the label of each role and whether it leads or is the one the plan is about."""
    return [(role.label, "leads" if role.leads else "subject") for role in template(name).kind(kind).roles]


def headings(name: str) -> list[tuple[str, list[str]]]:
    return [(each.text, [field.id for field in each.fields]) for each in template(name).plan.headings]


def required(name: str) -> set[str]:
    return {field.id for field in template(name).plan.fields if field.required}


def signed_by(name: str, kind: str) -> list[str]:
    there = {role.id for role in template(name).kind(kind).roles}
    return [each.label for each in template(name).plan.signatures if each.role in there]


def test_the_four_are_there_and_no_other() -> None:
    assert {each.stem for each in TEMPLATES.glob("*.yaml")} == set(IDS)


@every_template
def test_every_kind_has_one_who_leads_and_one_the_plan_is_about(name: str) -> None:
    for kind in template(name).kinds:
        assert [role.leads for role in kind.roles] == [True, False]
        assert [role.subject for role in kind.roles] == [False, True]


@every_template
def test_what_one_part_names_exists_in_another(name: str) -> None:
    whole = template(name)
    for kind in whole.kinds:
        topics = {topic.id for topic in whole.topics_for(kind.id)}
        assert {topic for question in questions(name, kind.id) for topic in question.covers} <= topics
        assert kind.competence_topic is None or kind.competence_topic in topics
    known_roles = {role.id for kind in whole.kinds for role in kind.roles}
    named = [each.role for each in whole.plan.signatures] + [each.role for each in whole.plan.header if each.role]
    assert set(named) <= known_roles
    marked = [each.only for each in whole.guidance] + [each.only for each in whole.perspectives]
    assert {kind for only in marked for kind in only} <= {kind.id for kind in whole.kinds}


@every_template
def test_what_two_people_see_first_is_soon_read(name: str) -> None:
    for kind in template(name).kinds:
        first = [each for at in ("purpose", "opening") for each in template(name).guidance_at(at, kind.id)[:1]]
        assert 0 < sum(len(each.text.split()) for each in first) <= 90


# Herlev


# (H13, H16, H21, S3)
def test_herlev_goes_from_last_time_over_three_groups_to_the_view_of_the_leader() -> None:
    asked = questions("herlev", "MUS")
    assert [question.short or question.text for question in asked] == [
        "Opfølgning fra sidst",
        "Det faglige",
        "Det sociale",
        "Det personlige",
        "Lederen som leder",
    ]
    assert [len(question.prompts) for question in asked] == [0, 10, 12, 5, 0]
    assert [question.follow_up for question in asked] == [True, False, False, False, False]
    assert [note.label for note in asked[-1].notes] == ["Forventninger", "Faktisk oplevelse"]


# (H16, H17, H18, H19, H20, H21, E8)
def test_herlev_has_six_mandatory_topics_and_one_has_three_aspects() -> None:
    topics = template("herlev").topics_for("MUS")
    assert [topic.text for topic in topics] == [
        "Opfølgning fra sidst",
        questions("herlev", "MUS")[-1].text,
        "Kompetenceudvikling",
        "Nuværende og fremtidige arbejdsopgaver",
        "Forholdet til mål og værdier",
        "Emner, der i øvrigt er væsentlige for trivslen",
    ]
    aspects = {topic.id: [aspect.text for aspect in topic.aspects] for topic in topics if topic.aspects}
    assert aspects == {"kompetenceudvikling": ["Fagligt", "Socialt og arbejdsmæssigt", "Personligt"]}


# (H22)
def test_every_topic_of_herlev_that_is_no_question_is_covered_by_one() -> None:
    covered = {topic for question in questions("herlev", "MUS") for topic in question.covers}
    assert covered == {topic.id for topic in template("herlev").topics}


# (H14, H15)
def test_herlev_says_beside_the_salary_that_it_is_not_negotiated_here() -> None:
    noted = [prompt for question in questions("herlev", "MUS") for prompt in question.prompts if prompt.note]
    assert [prompt.text for prompt in noted] == ["Drøftelse af medarbejderens lønforventninger"]
    assert noted[0].note.endswith("at der ikke kan finde en egentlig lønforhandling sted.")


# (K3, K4, K5, K6, K7, K8, K9, K10, K12, E14)
def test_herlevs_plan_is_a_card_for_each_goal() -> None:
    plan = template("herlev").plan
    assert (plan.title, plan.layout) == ("Kompetenceudviklingsplan", "cards")
    assert headings("herlev") == [
        ("Udviklingsmål", ["goal", "category"]),
        ("Handlingsplan", ["actions"]),
        ("Tidsplan", ["start", "deadline"]),
        ("Ansvarlig", ["responsible"]),
        ("Evaluering", ["evaluation"]),
    ]
    assert all(heading.hint for heading in plan.headings)
    assert required("herlev") == {"goal", "actions", "deadline"}
    assert plan.responsible_per_action
    assert [len(field.suggestions) for field in plan.fields if field.id == "actions"] == [10]
    assert [choice.label for field in plan.fields for choice in field.choices] == ["Faglige", "Personlige", "Sociale"]
    assert len(plan.inspiration) == 4
    assert [(line.label, line.shows) for line in plan.header] == [("Kompetenceudviklingsplan for", "person")]
    assert plan.date_label == "Den"
    assert signed_by("herlev", "MUS") == ["Medarbejder", "Leder"]


# (H4, H8, K1)
def test_herlevs_talk_is_yearly_and_ends_in_a_plan() -> None:
    kind = template("herlev").kind("MUS")
    assert (kind.interval_months, kind.plan, kind.competence_topic) == (12, "required", "kompetenceudvikling")
    assert roles("herlev", "MUS") == [("Leder", "leads"), ("Medarbejder", "subject")]


# (H5, H6, K13, E9)
def test_herlevs_group_talks_of_what_it_shares_and_shorter_talks_come_after_it() -> None:
    herlev = template("herlev")
    group, short = herlev.kind("GRUS"), herlev.kind("KORTMUS")
    assert (group.replaces_individual, group.interval_months, group.plan) == (False, None, "offered")
    assert [question.short or question.text for question in questions("herlev", "GRUS")] == [
        "Gruppens fælles arbejds- og ansvarsområder",
        "Det faglige",
        "Det sociale",
    ]
    assert (short.after, short.interval_months, short.plan) == ("GRUS", 12, "required")
    assert [question.short or question.text for question in questions("herlev", "KORTMUS")] == [
        "Opfølgning fra sidst",
        "Arbejdsopgaver, værdier, trivslen",
        "Lederen som leder",
    ]
    assert herlev.topics_for("KORTMUS") == herlev.topics_for("MUS")
    assert {topic for asked in questions("herlev", "KORTMUS") for topic in asked.covers} == {
        topic.id for topic in herlev.topics
    }
    assert signed_by("herlev", "GRUS") == ["Medarbejdere", "Leder"]


# Gentofte


# (G2, G8, G9)
def test_gentoftes_mus_has_seven_topics_and_lus_those_and_five_more() -> None:
    gentofte = template("gentofte")
    mus, lus = gentofte.topics_for("MUS"), gentofte.topics_for("LUS")
    assert ", ".join(topic.short or topic.text for topic in mus) == (
        "Mål og resultater, Sammen om, Drivkraft, Trivsel, Særlige hensyn, Kompetenceudvikling, Konkretisering"
    )
    assert lus[:7] == mus
    assert ", ".join(topic.short for topic in lus[7:]) == (
        "Strategisk ledelse, Samarbejde på tværs, Samarbejdsrelationer, Personaleledelse, Rollen som leder"
    )
    assert [len(topic.aspects) for topic in lus] == [0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0]


def test_every_question_of_gentoftes_mus_and_lus_is_mandatory_and_none_of_grus() -> None:
    assert all(question.mandatory for kind in ("MUS", "LUS") for question in questions("gentofte", kind)[1:])
    assert len(questions("gentofte", "GRUS")[1:]) == 4
    assert template("gentofte").topics_for("GRUS") == ()


# (G15)
def test_gentoftes_talks_of_every_kind_begin_with_what_each_expects() -> None:
    for kind in ("MUS", "LUS", "GRUS"):
        first = questions("gentofte", kind)[0]
        assert first.text == "Gensidige forventninger til og indhold i samtalerne"
        assert [note.id for note in first.notes] == ["forventninger", "linjer-eller-temaer"]
        assert not first.mandatory


# (G3)
def test_gentoftes_mus_and_lus_have_last_years_plan_as_the_first_of_their_topics() -> None:
    for kind in ("MUS", "LUS"):
        _, first, *others = questions("gentofte", kind)
        assert first.follow_up
        assert not any(question.follow_up for question in others)


# (G1, G5, G7, G10, G11, G12, G13)
def test_gentoftes_kinds_have_their_own_people_and_rules() -> None:
    assert roles("gentofte", "MUS") == [("Leder", "leads"), ("Medarbejder", "subject")]
    assert roles("gentofte", "LUS") == [("Overordnet", "leads"), ("Leder", "subject")]
    assert roles("gentofte", "GRUS") == [("Leder", "leads"), ("Medarbejdere", "subject")]
    rules = {
        kind.id: (kind.interval_months, kind.plan, kind.roles[1].many, kind.horizon)
        for kind in template("gentofte").kinds
    }
    one_to_two_years = Horizon(months_from=12, months_to=24)
    assert rules == {
        "MUS": (12, "required", False, one_to_two_years),
        "LUS": (12, "required", False, one_to_two_years),
        "GRUS": (None, "if_competence", True, None),
    }


# (G18, G19, G20, G21, G22, G24, G27)
def test_gentoftes_plan_asks_what_the_guideline_lists() -> None:
    assert headings("gentofte") == [
        ("Hvilke udviklingsmål/kompetencemål, der skal nås og hvordan disse erhverves", ["goal", "actions"]),
        ("Hvordan kompetenceudviklingen relaterer sig til enten kerneopgaven eller Gentofte Kommune", ["relation"]),
        ("Hvis andre skal inddrages i kompetenceudviklingen", ["support"]),
        ("Hvordan der følges op på udviklingsmål/kompetencemål", ["follow_up", "follow_up_on"]),
        (
            "Hvornår og hvordan de nye kompetencer sættes i spil til gavn for den enkelte, arbejdspladsen og/eller "
            "Gentofte Kommune",
            ["in_use_on", "in_use"],
        ),
        ("Hvilke oplysninger, der kan videregives og til hvem", ["disclose", "disclose_to"]),
        ("Hvem og hvornår", ["responsible", "deadline"]),
    ]
    assert required("gentofte") == {"goal", "actions", "relation", "follow_up", "in_use", "in_use_on", "deadline"}


def test_gentoftes_plan_is_signed_by_those_who_held_the_talk() -> None:
    assert signed_by("gentofte", "MUS") == ["Leder", "Medarbejder"]
    assert signed_by("gentofte", "LUS") == ["Overordnet", "Leder"]
    assert signed_by("gentofte", "GRUS") == ["Leder", "Medarbejdere"]


# Albertslund


# (A3, E18)
def test_albertslund_has_three_questions_in_each_of_three_perspectives() -> None:
    perspectives = template("albertslund").perspectives_for("LUS")
    assert [each.title for each in perspectives] == ["Adfærd", "Struktur", "Opgaver"]
    assert [len(each.questions) for each in perspectives] == [3, 3, 3]


# (A1, E9)
def test_in_albertslund_a_group_has_the_same_form_and_may_stand_in_for_the_individual_talk() -> None:
    albertslund = template("albertslund")
    group = albertslund.kind("GRUS")
    assert (group.replaces_individual, group.interval_months, group.plan) == (True, 12, "required")
    assert roles("albertslund", "GRUS") == [("Personaleleder", "leads"), ("Medarbejdere og ledere", "subject")]
    assert albertslund.perspectives_for("GRUS") == albertslund.perspectives_for("LUS")
    assert group.forms == albertslund.kind("LUS").forms


# (A4, A7, E15)
def test_albertslund_relates_every_question_to_how_the_leader_leads_in_words_of_ours() -> None:
    # The subjects that the source names, each at the questions it fits (A14).
    prompts = [[each.text for each in question.prompts] for question in questions("albertslund", "LUS")]
    assert all(prompts)
    assert all(prompt.ours for question in questions("albertslund", "LUS") for prompt in question.prompts)
    for subject in ("din ledelse", "trivsel", "økonomi", "sygefravær"):
        assert sum(any(subject in text for text in at) for at in prompts) >= 4
    # A group has employees and leaders, and is asked the same.
    assert not any("dine medarbejdere" in text or "ledelsespraksis" in text for at in prompts for text in at)


def test_albertslund_has_its_33_keywords_in_order_and_each_picks_three() -> None:
    keywords = template("albertslund").keywords
    assert keywords is not None
    assert keywords.pick == 3
    assert len(keywords.words) == 33
    assert ", ".join(keywords.words) == (
        "Motivation, Relationer, Senior, Arbejdskultur, Arbejdsglæde, Kommunikation, Rollemodel, Mod, "
        "Beslutningskompetence, Ansvar, Kollegaer, Samarbejde, Work-life balance, Opgaver, Økonomi, Planlægning, "
        "Arbejdsprocesser, Arbejdsområder, Sparring, Feedback, Møder, Fravær, Roller, Vores opgave, Udvikling, "
        "Kompetencer, Mål og retning, Ledelse, Ressourcer, Koordinering, Prioritering, Helhed, Nærvær"
    )


# (A1, A2, A9)
def test_albertslund_is_a_form_or_a_puzzle_seated_or_walking_in_an_hour_and_a_half() -> None:
    kind = template("albertslund").kind("LUS")
    assert [(form.label, form.free_order) for form in kind.forms] == [("Skema", False), ("Puslespil", True)]
    assert [setting.label for setting in kind.settings] == ["Stillesiddende", "Walk'n'talk"]
    assert (kind.minutes, kind.interval_months) == (90, 12)
    assert roles("albertslund", "LUS") == [("Leders leder", "leads"), ("Leder", "subject")]


# (A5, A17, A19, A20)
def test_albertslunds_agreements_belong_to_a_perspective_and_are_followed_up() -> None:
    plan = template("albertslund").plan
    assert plan.title == "Udviklingsplan"
    assert plan.per_perspective
    assert plan.follow_up_required
    assert headings("albertslund") == [("Aftaler", ["goal", "deadline", "support", "responsible", "follow_up_on"])]
    assert plan.headings[0].hint == "Hvad, hvornår, hvem? Hvem har ansvar, hvornår følges der op?"
    labels = [field.label for field in plan.fields]
    assert labels == ["Hvad", "Hvornår", "Hvem", "Hvem har ansvar", "Hvornår følges der op"]
    # Who takes part is asked in the same cell as what (E11); nothing the source requires names it.
    assert [field.label for field in plan.fields if not field.required] == ["Hvem"]
    assert plan.signatures == ()


# København


# (B10, B24)
def test_kk_buf_has_nine_questions_in_four_themes_beside_what_we_added() -> None:
    themes = [each for each in template("kk_buf").perspectives_for("MUS") if not each.ours]
    titles = ["Siden sidste MUS", "Trivsel", "Arbejdsopgaver", "Frem mod Udviklingsplanen"]
    assert [each.title for each in themes] == titles
    assert [len(each.questions) for each in themes] == [1, 3, 4, 1]


# (B6, B8)
def test_kk_buf_has_33_sub_questions_and_nine_below_them() -> None:
    asked = [question for question in questions("kk_buf", "MUS") if not question.ours]
    assert [len(question.prompts) for question in asked] == [4, 4, 7, 0, 6, 4, 5, 0, 3]
    assert [len(prompt.prompts) for question in asked for prompt in question.prompts if prompt.prompts] == [3, 3, 3]


# (B9)
def test_kk_buf_has_a_place_for_notes_at_every_question() -> None:
    assert {tuple(note.label for note in question.notes) for question in questions("kk_buf", "MUS")} == {("Noter",)}


# (B7, B24)
def test_kk_buf_begins_with_last_years_plan_and_gives_the_leader_feedback_before_the_new_one() -> None:
    asked = questions("kk_buf", "MUS")
    assert [question.id for question in asked if question.follow_up] == [asked[0].id]
    assert [question.ours for question in asked] == [*[False] * 8, True, False]


# (B15, B17, B19, B20, E12, E13)
def test_kk_bufs_plan_has_four_columns_and_begins_with_three_rows() -> None:
    plan = template("kk_buf").plan
    assert (plan.title, plan.layout, plan.rows) == ("Personlig udviklingsplan", "table", 3)
    assert headings("kk_buf") == [
        ("Hvad vil du gerne opnå? (læringsmål)", ["goal"]),
        ("Hvilke tiltag skal sættes i værk?", ["actions"]),
        ("Hvem kan støtte dig i processen?", ["support"]),
        ("Tidsplan og ansvar", ["deadline", "responsible"]),
    ]
    assert required("kk_buf") == {"goal", "deadline", "responsible"}
    assert [(line.label, line.shows) for line in plan.header] == [("Medarbejder", "person"), ("Periode", "period")]
    assert plan.date_label == "Dato"
    assert signed_by("kk_buf", "MUS") == ["Leder", "Medarbejder"]
    assert template("kk_buf").kind("MUS").interval_months == 12
