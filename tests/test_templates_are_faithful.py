"""The shipped templates against the documents they were made from, word for word and in both directions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pydantic import BaseModel

from mus_tui.model.values.sources import Correction, Source
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Perspective, Template
from mus_tui.storage.template.template_file import load_template

ROOT = Path(__file__).parent.parent
IDS = ("herlev", "gentofte", "albertslund", "kk_buf")
every_template = pytest.mark.parametrize("name", IDS)

# The fields that hold the source's words. `short` is checked by itself, names and ids are ours.
WORDED = {"prompts_label", "title", "text", "label", "hint", "note", "intent", "words"}
WORDED |= {"suggestions", "inspiration", "follow_up_label", "date_label", "status", "carry", "pay_note"}
NAMED_BY_US = (Template, TalkKind)
SOURCES_OWN = {"prompts_label"}

# Every plan form has a word before its date; these two sources have none.
WORDS_THE_FORM_NEEDS = {"albertslund": {"Dato"}, "gentofte": {"Dato"}}

# What is in a source and not in its template, and why.
LEFT_OUT = {
    "herlev": {
        "NYT AFSNIT:": "an editor's mark",
        "Bilag": "stands before the heading of the only annex",
        "Spørgsmål, som kan give inspiration:": "the program says so above the plan's inspiration",
    },
    "gentofte": {},
    "albertslund": {
        "Stikord for samtalen": "head of a column: the keywords themselves are there",
        "Noter": "head of a column: every question has a note",
        "Forberedelse af samtalerne": "stands above two headings that are there, and names the place they are at",
    },
    "kk_buf": {
        "BILAG:": "stands before the heading of the only annex",
        "1)": "the number of a row",
        "2)": "the number of a row",
        "3)": "the number of a row",
    },
}


# What a leader may want to mention (G6): the source names it in one sentence.
POSSIBILITIES = [
    "Muligheder for kompetenceudvikling, jeg vil nævne",
    "Rotationsordninger både inden for og uden egen arbejdsplads",
    "Faglig sparring",
    "Arbejde med samskabelse",
    "Kompetencegivende uddannelse",
    "Inspirationsbesøg i andre organisationer",
]


def file_of(name: str) -> Path:
    return ROOT / "templates" / f"{name}.yaml"


@cache
def template(name: str) -> Template:
    return load_template(file_of(name), f"{name}.yaml")


def read_sources(name: str) -> str:
    return "\n".join((ROOT / "tests/sources" / each.file).read_text("utf-8") for each in template(name).sources)


def without_markup(text: str) -> str:
    """Return the words and their punctuation, a paragraph, bullet or cell on each line."""
    text = re.sub(r"\t|</p>", "\n", text)
    text = re.sub(r"</?[a-z]+>|[*#_]", "", text)
    text = re.sub(r"\[([^]]*)\]\(\)", r"\1", text)  # a link, its target gone with the signs above
    return re.sub(r"^[ \\⇒❖-]+|^[0-9]\. ", "", text, flags=re.M).replace("- ⇒", "")


def corrected(name: str) -> str:
    text = without_markup(read_sources(name))
    for each in template(name).corrections:
        text = text.replace(each.read, each.written)
    return text


def on_one_line(text: str) -> str:
    return " ".join(text.split()).casefold()


def words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def texts_in(value: BaseModel, *, with_ours: bool = False) -> Iterator[str]:
    """Yield the texts in the order they stand in, a line at a time and without bullets."""
    if isinstance(value, Source | Correction):
        return
    ours = getattr(value, "ours", False) and not with_ours
    if ours and not isinstance(value, Perspective):
        return
    for field in type(value).model_fields:
        inside = getattr(value, field)
        for each in inside if isinstance(inside, tuple) else (inside,):
            if isinstance(each, BaseModel):
                yield from texts_in(each, with_ours=with_ours)
            elif field in WORDED and each and not ours and (field in SOURCES_OWN or not isinstance(value, NAMED_BY_US)):
                yield from (line.removeprefix("- ") for line in each.split("\n"))


def place_of(text: str, source: str, after: int = 0) -> int:
    """Return where a text ends in a source, or -1; case aside, since a heading may begin with a capital."""
    found = re.compile(rf"(?<!\w){re.escape(on_one_line(text))}(?!\w)").search(source, after)
    return found.end() if found else -1


@every_template
def test_a_template_has_no_faults_and_is_called_what_its_file_is_called(name: str) -> None:
    assert template(name).id == name


@every_template
def test_every_word_that_is_not_ours_is_the_sources(name: str) -> None:
    source = on_one_line(corrected(name))
    theirs = [text for text in texts_in(template(name)) if text not in WORDS_THE_FORM_NEEDS.get(name, ())]
    assert len(theirs) > 50
    assert [text for text in theirs if place_of(text, source) < 0] == []


@every_template
def test_every_sentence_of_the_source_is_in_its_template(name: str) -> None:
    heads = [f"{each.title}. {each.owner} {each.date}" for each in template(name).sources]
    whole = f" {words(' '.join([*heads, *texts_in(template(name))]))} "
    missing = [
        sentence
        for line in corrected(name).split("\n")
        for sentence in re.split(r'(?<=[.!?:])\s+(?=[A-ZÆØÅ"])', line.strip())
        if words(sentence) and f" {words(sentence)} " not in whole
    ]
    assert {sentence.rstrip() for sentence in missing} == set(LEFT_OUT[name])


@every_template
def test_questions_and_sub_questions_stand_in_the_order_of_the_source(name: str) -> None:
    source, place = on_one_line(corrected(name)), 0
    # In Herlev the first and the last question come from one sentence that stands after the groups.
    perspectives = [each for each in template(name).perspectives if name != "herlev" or each.id == "emner"]
    for perspective in perspectives:
        if perspective.id == "forud-for-samtalerne":
            continue  # what they do before the talks, Gentofte says after what it asks in them
        for question in perspective.questions:
            for text in texts_in(question.model_copy(update={"intent": "", "notes": (), "aspects": ()})):
                if name == "herlev" and text.startswith("Særligt"):
                    continue  # the source has this above the groups, the template where the salary is
                place = place_of(text, source, place)
                assert place > 0, text


@every_template
def test_every_correction_puts_something_right(name: str) -> None:
    source, whole = without_markup(read_sources(name)), " ".join(texts_in(template(name)))
    whole += " ".join(each.title for each in template(name).sources)
    for each in template(name).corrections:
        assert each.read in source
        assert each.read not in whole
        assert each.written.casefold() in whole.casefold()


@every_template
def test_a_short_name_is_one_to_three_of_the_questions_own_words(name: str) -> None:
    asked = [(question.short, question.text) for each in template(name).perspectives for question in each.questions]
    for short, text in [*asked, *((topic.short, topic.text) for topic in template(name).topics)]:
        assert len(short.split()) <= 3
        assert set(words(short).split()) <= set(words(text).split())


@every_template
def test_a_template_begins_by_saying_what_it_was_made_from(name: str) -> None:
    head = file_of(name).read_text("utf-8").partition("\n\n")[0]
    assert all(line.startswith("#") for line in head.split("\n"))
    assert "# Efter «" in head
    for source in template(name).sources:
        assert f"«{source.title}»" in head
        assert on_one_line(source.date) in on_one_line(head.replace("#", ""))


def test_what_we_added_is_marked_and_is_this_and_no_more() -> None:
    added = {}
    for name in IDS:
        theirs = list(texts_in(template(name)))
        added[name] = [text for text in texts_in(template(name), with_ours=True) if text not in theirs]
    assert added == {
        "herlev": [],
        "gentofte": [*POSSIBILITIES, *POSSIBILITIES, "Hvem og hvornår", "Hvem"],
        "albertslund": [
            "Personaleleder",
            "Medarbejdere og ledere",
            "Hvordan bruger du din egen trivsel i dit arbejde eller din ledelse?",
            "Hvad ser du af trivsel og sygefravær omkring dig?",
            "Hvordan arbejder du med medarbejdertrivsel?",
            "Hvordan arbejder du med sygefravær?",
            "Hvordan ses det i dit arbejde eller din ledelse?",
            "Hvordan ses det i arbejdet med medarbejdertrivsel og sygefravær?",
            "Hvad betyder samarbejdet for trivslen der, hvor du arbejder?",
            "Hvad i dit arbejde eller din ledelse bliver lettere, når det er afklaret?",
            "Er det klart, hvem der styrer økonomien?",
            "Hvem kan du samarbejde med om økonomi, trivsel eller sygefravær?",
            "Hvordan arbejder du med økonomistyring?",
            "Hvordan omsætter du det i dit arbejde eller din ledelse?",
            "Hvad har du brug for at kunne i dit arbejde eller din ledelse?",
            "Er du klædt på til økonomistyring og til samtaler om sygefravær?",
            "Hvad betyder trivsel og sygefravær for det, I skal lykkes med?",
            "Hvordan bruger I økonomien bedst?",
            "Mit afsæt",
            "Min egen PLAN A",
            "Organisationskompasset",
            "Medarbejder- og ledelsesgrundlaget",
        ],
        "kk_buf": ["Feedback til din leder", "Hvilken feedback/-forward vil du gerne give din leder?"],
    }
