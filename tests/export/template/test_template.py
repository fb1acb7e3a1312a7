"""A template to read by a committee, and as data."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.markdown import to_markdown
from mus_tui.export.template.as_json import for_kind, template_json
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.model.rules.template.check import misfits
from mus_tui.model.values.template import Template
from mus_tui.words import use_language
from tests.export.reading import seen, within
from tests.export.talks import TEMPLATES, template
from tests.sample import sample_source, sample_template
from tests.sample_fields import fields_source, talk_with_fields

SHIPPED = sorted(file.stem for file in TEMPLATES.glob("*.yaml"))
NOT_READ = {
    "looks",
    *(
        "id",
        "format",
        "language",
        "only",
        "at",
        "covers",
        "competence_topic",
        "role",
        "roles",
        "shows",
        "layout",
        "answer",
        "scale",
        "when",
        "date_label",
    ),
    *("name", "short"),
}
"""What is an id or a choice of ours, or stands in for longer words that are read."""


def words_in(value: object) -> Iterator[str]:
    """Return every line that somebody wrote in a template."""
    if isinstance(value, dict):
        for key, each in value.items():
            if key not in NOT_READ:
                yield from words_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from words_in(each)
    elif isinstance(value, str):
        yield from (line.removeprefix("- ").strip() for line in value.split("\n") if line)


def read(document: str) -> str:
    text = "\n".join(seen(text) for text in within(document, "p", "h1", "h2", "h3", "h4"))
    for mark in ("strong", "em"):
        text = text.replace(f"⟦{mark}_open⟧", "").replace(f"⟦{mark}_close⟧", "")
    return text


@pytest.mark.parametrize("name", SHIPPED)
def test_every_word_of_a_template_can_be_read(name: str) -> None:
    document = read(template_markdown(template(name)))
    # Whether a plan must be made, what becomes of it and whom guidance is for are told in words of ours.
    # So is which way a question looks, and what closing means.
    data = template(name).model_dump(
        mode="json", exclude={"kinds": {"__all__": {"plan"}}, "retention": True, "closing": {"means"}}
    )
    assert not [words for words in words_in(data) if words not in document]


@pytest.mark.parametrize("name", SHIPPED)
def test_each_kind_alone_is_a_whole_template(name: str) -> None:
    for kind in template(name).kinds:
        part = for_kind(template(name), kind.id)
        assert part.perspectives_for(kind.id) == part.perspectives == template(name).perspectives_for(kind.id)
        assert part.topics_for(kind.id) == template(name).topics_for(kind.id)
        assert not [misfit for misfit in misfits(part) if misfit.message not in {"unknown_kind", "no_group"}]


def test_one_kind_leaves_out_what_belongs_to_the_others() -> None:
    document = read(template_markdown(template("gentofte"), "GRUS"))
    assert "Gruppeudviklingssamtale" in document
    assert "Strategisk ledelse" not in document
    assert "(kun" not in document
    assert "Underskrifter: Dato, Leder, Medarbejdere" in document


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(KeyError):
        template_markdown(sample_template(), "LUS")
    with pytest.raises(KeyError):
        template_json(sample_template(), "LUS")


def test_what_we_added_is_marked() -> None:
    assert "### Feedback til din leder (vores tilføjelse)" in template_markdown(template("kk_buf"))


def test_a_question_tells_everything_about_itself() -> None:
    document = template_markdown(sample_template())
    assert (
        "#### 1. Hvordan har du det i din hverdag?\n\n*Hensigt:* At åbne samtalen roligt.\n\n"
        "- Hvad giver dig energi?\n- Hvad tærer på dig?\n  - Hvornår?\n  - Hvor ofte?\n"
    ) in document
    assert (
        "*Obligatoriske emner her:* Trivsel og arbejdsmiljø\n\n*Felter til noter:* Det går godt; Kan blive bedre\n"
    ) in document
    assert "- **Udvikling af kompetencer:** Faglige, Personlige; drøftes ved «Hvad vil du gerne lære?»" in document


def test_the_programs_words_can_be_english() -> None:
    use_language("en")
    document = template_markdown(sample_template())
    assert "## Mandatory topics" in document
    assert "#### 1. Hvordan har du det i din hverdag?" in document


@pytest.mark.parametrize("name", SHIPPED)
def test_the_data_is_the_whole_template(name: str) -> None:
    data = template_json(template(name))
    assert Template.model_validate_json(data) == template(name)
    assert "æ" in data


def test_the_data_of_one_kind_is_that_part_alone() -> None:
    part = Template.model_validate_json(template_json(template("gentofte"), "LUS"))
    assert part == for_kind(template("gentofte"), "LUS")
    assert [kind.id for kind in part.kinds] == ["LUS"]


def test_a_question_that_is_numbered_by_its_source_is_not_numbered_once_more() -> None:
    source = sample_source()
    source["perspectives"][0]["questions"][0]["text"] = "1. Hverdagen"
    shown = template_markdown(Template.model_validate(source))
    assert "#### 1. Hverdagen" in shown.replace("\\", "")
    assert "#### 2. Hvordan går samarbejdet?" in shown.replace("\\", "")


def test_one_month_and_one_row_are_said_in_the_singular() -> None:
    source = sample_source()
    source["kinds"][0] |= {"interval_months": 1, "horizon": {"months_from": 1, "months_to": 1}}
    source["plan"]["rows"] = 1
    shown = template_markdown(Template.model_validate(source))
    assert "hver måned" in shown
    assert "**Planens tidshorisont:** 1 måned\n" in shown
    assert "én nummereret række" in shown


def test_a_title_that_a_group_brings_its_own_to_stands_on_paper_and_is_no_question_of_the_template() -> None:
    source = sample_source()
    source["perspectives"].append({"id": "gruppens", "title": "Gruppens egne", "questions": []})
    template = Template.model_validate(source)
    assert "Gruppens egne" in to_markdown(paper_form(template, template.kind("GRUS")))
    assert for_kind(template, "GRUS").perspectives[-1].questions == ()
    assert "Her bringer I selv spørgsmål med." in template_markdown(template, "GRUS")


FIELDS = """\
*Felter:*

- **Emner:**
  (et eller flere valg) Sæt gerne flere krydser
  Valg: Opgaver · Kolleger, også i andre huse · Arbejdstid & pauser
- **Hvordan vil du helst lære?**
  (ét valg; hver svarer for sig)
  Valg: På kursus · Af en kollega · Alene
- **Hvornår tager vi det op igen?** (en dag)
- **Hvem skal være med?** (et navn) Fornavn er nok
- **Lederens bemærkninger:** (til Leder)
- **Haster det?** (på skalaen Slet ikke – I høj grad)
- **Hvad tager vi med?** (kun i samtalen)
- **Hvad har du tænkt over?**
  (kun i forberedelsen)
  Forslag: Løn; Ferie
"""
SCALES = """\
## Skalaer

### Slet ikke – I høj grad

- **Slet ikke**
- **I nogen grad:** Det sker, men ikke hver uge
- **I høj grad:** Næsten altid
- **Ikke relevant**

### 1 – 10

- **1:** Slet ikke
- **10:** Fuldt ud

### -1 – 1

## Obligatoriske emner
"""


def test_fields_are_read_with_what_they_are_answered_with_and_each_scale_once() -> None:
    text = template_markdown(talk_with_fields().template)
    assert FIELDS in text.replace("  \n", "\n")
    assert SCALES in text
    assert "### Hvornår passer det dig?\n\nEn dag.\n" in text


def test_fields_of_other_kinds_are_left_out_and_those_about_last_years_plan_say_how_they_are_answered() -> None:
    source = fields_source()
    notes = source["perspectives"][0]["questions"][2]["notes"]
    notes[2] |= {"only": ["GRUS"], "required": True}
    source["follow_up"] = {"fields": [{"id": "godt", "label": "Hvor godt gik det?", "answer": "scale", "scale": "ti"}]}
    every = Template.model_validate(source)
    assert "igen?** (en dag; afslutningen minder om det; kun GRUS)" in template_markdown(every)
    alone = template_markdown(every, "MUS")
    assert "Hvornår tager vi det op igen?" not in alone
    assert "- **Hvor godt gik det?** (på skalaen 1 – 10)" in alone
