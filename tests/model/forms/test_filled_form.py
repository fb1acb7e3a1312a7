"""A form that comes back: every word in it is found again, whatever an editor did to the rest."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from functools import cache
from textwrap import wrap

import pytest

from mus_tui.errors import MusError
from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.form_question import telling
from mus_tui.language.taken_saying import say_taken
from mus_tui.model.forms.filled_form import NOWHERE, Answers, read_answers, whose_form
from mus_tui.model.forms.replied import without_reply_marks
from mus_tui.model.forms.taking_in import TakenIn, take_in
from mus_tui.model.rules.keywords import revealed, with_prepared
from mus_tui.model.rules.rewording import reword
from mus_tui.model.values.preparation import KEYWORDS, Preparation
from mus_tui.model.values.text import clean
from mus_tui.words import t
from tests.export.hostile import HOSTILE, random_words
from tests.export.talks import begun, template
from tests.sample import sample_talk

TALK = sample_talk()


@cache
def blanks() -> tuple[str, ...]:
    return blank_forms(TALK, TALK.participants[1])


def blank() -> str:
    return blanks()[0]


def filled(*answers: tuple[str, str], form: str = "") -> str:
    """Return the form with a text below each of these marks, as a person would write it."""
    text = form or blank()
    for mark, words in answers:
        there = f"<!-- {mark} -->\n"
        assert there in text
        text = text.replace(there, f"{there}{words}\n")
    return text


def read(text: str) -> Answers:
    return written(text, blanks())


def written(text: str, forms: tuple[str, ...]) -> Answers:
    """Return what was written, without the boxes that were left empty."""
    return read_answers(text, forms)._replace(left_empty=frozenset())


def taken(text: str, before: Preparation | None = None) -> TakenIn:
    return take_in(TALK, before or Preparation(talk=TALK.id, participant="p2"), read_answers(text, blanks()), telling())


HVERDAG = ("svar: hverdag", "Travlt, men godt.\n\nJeg mangler ro.")
BEDRE = ("svar: samarbejde/bedre", "- vi mødes\n- vi aftaler")
TOPICS = ("egne emner", "- Kontoret\n2. Ferien")
WHOLE = {"svar: hverdag": HVERDAG[1], "svar: samarbejde/bedre": BEDRE[1], "egne emner": TOPICS[1]}


def a_filled_form() -> str:
    return filled(HVERDAG, BEDRE, TOPICS).replace("- [ ] Møder", "- [x] Møder")


def test_a_blank_form_has_nothing_in_it() -> None:
    for each in blanks():
        assert read(each) == Answers({}, ())


def test_every_answer_is_found_where_it_was_written() -> None:
    assert read(a_filled_form()) == Answers(WHOLE, ("Møder",))


def test_an_answer_beside_the_mark_is_found_without_the_forms_own_words() -> None:
    text = (
        blank()
        .replace("<!-- svar: hverdag -->", "<!-- svar: hverdag --> - Godt")
        .replace("**Skriv her:** <!-- svar: laere -->", "**Skriv her:** Norsk <!-- svar: laere -->")
    )
    assert read(text).at == {"svar: hverdag": "- Godt", "svar: laere": "Norsk"}


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("### ", "# ").replace("\n## ", "\n###### "),
        lambda text: text.replace("<!--", "<!—").replace("-->", "–>"),
        lambda text: text.replace("- [ ]", "* [ ]").replace("**", "__").replace("- **", "• **"),
        lambda text: text.replace("«", "“").replace("»", "”").replace("'", "’"),
        lambda text: "\n".join(line.rstrip() + "  " for line in text.split("\n")),
        lambda text: text.replace("\n\n\n", "\n"),
        lambda text: text.replace("[x]", "[X]"),
        lambda text: text.replace("- [ ] ", "☐ ").replace("- [x] ", "☒ "),
    ],
)  # fmt: skip
def test_what_editors_do_to_a_form_changes_no_answer(spoil: Callable[[str], str]) -> None:
    found = read(spoil(a_filled_form()))
    assert {mark: text.split() for mark, text in found.at.items()} == {m: t.split() for m, t in WHOLE.items()}
    assert found.ticked == ("Møder",)


def test_an_answer_written_over_the_mark_is_found_without_the_forms_own_words() -> None:
    text = blank()
    for mark, words in (("svar: hverdag", "Travlt"), ("svar: samarbejde/bedre", "Vi mødes")):
        text = text.replace(f"<!-- {mark} -->", words)
    assert read(text).at == {"svar: hverdag": "Travlt", "svar: samarbejde/bedre": "Vi mødes"}


def test_headings_find_the_answers_where_the_marks_were_deleted() -> None:
    lines = a_filled_form().split("\n")
    text = "\n".join(line.partition(" <!--")[0] for line in lines if not line.startswith("<!--"))
    assert "<!--" not in text
    assert read(text) == Answers(WHOLE, ("Møder",))


def test_headings_find_the_answers_also_without_any_signs() -> None:
    lines = (line.partition(" <!--")[0].lstrip("# ").replace("*", "") for line in a_filled_form().split("\n"))
    assert read("\n".join(lines)) == Answers(WHOLE, ("Møder",))


@pytest.mark.parametrize(
    "line",
    [
        *("-[x] Møder", "- x Møder", "- [ ]x Møder", "- [ ] x Møder", "1. [x] Møder", "- (x) Møder", "- [x] Møder!"),
        *(
            "☐x Møder",
            "☐ Møder x",
            "Møder X",
            "x Møder",
            "X  Møder",
            "✓ Møder",
            "✔Møder",
            "v Møder",
            "xMøder",
            "[X]Møder.",
        ),
        *(
            "☐ Mod   x Møder",
            "Møder (x)",
            "- Møder: x",
            "☐ Mod   ☐ Møder ✓   ☐ Roller",
            "- [ ] Møder [x]",
            "• ☐ ☒ Møder",
        ),
    ],
)
def test_a_cross_is_known_wherever_it_stands_at_a_word_of_the_form(line: str) -> None:
    assert read(blank().replace("- [ ] Møder", line)) == Answers({}, ("Møder",))


@pytest.mark.parametrize(
    "line", ["x Møderne", "Møder og mod x", "Ikke Møder x", "- [x] Møder og andet", "x", "Mod  Møder"]
)
def test_a_line_that_says_more_than_a_word_of_the_form_is_no_cross_and_is_kept(line: str) -> None:
    found = read(blank().replace("- [ ] Møder", line))
    assert found.ticked == ()
    assert line in found.at[NOWHERE]


def test_a_cross_without_a_box_in_an_answer_is_the_answers() -> None:
    assert read(filled(("svar: hverdag", "Møder x\nx mod"))) == Answers({"svar: hverdag": "Møder x\nx mod"}, ())


def test_sections_may_come_in_any_order() -> None:
    parts = a_filled_form().split("\n## ")
    moved = "\n## ".join([parts[0], *reversed(parts[1:])])
    assert read(moved) == Answers(WHOLE, ("Møder",))


def test_lines_that_a_mail_program_has_broken_are_still_the_forms() -> None:
    lines: list[str] = []
    for line in a_filled_form().split("\n"):
        while len(line) > 60 and " " in line[:60] and "<!" not in line:
            cut = line[:60].rindex(" ")
            lines.append(line[:cut])
            line = line[cut + 1 :]  # noqa: PLW2901
        lines.append(line)
    assert read("\n".join(lines)) == Answers(WHOLE, ("Møder",))


def test_an_answer_below_a_sub_question_keeps_it() -> None:
    text = blank().replace("- Hvad giver dig energi?", "- Hvad giver dig energi?\n  Kollegerne")
    assert read(text).at == {"svar: hverdag": "- Hvad giver dig energi?\n  Kollegerne"}


def test_a_question_in_the_words_it_had_when_the_form_was_made_finds_its_answer() -> None:
    newer = reword(TALK, "hverdag", "Hvordan er en god dag?")
    every = blank_forms(newer, newer.participants[1])
    old_words = reword(TALK, "hverdag", "Hvad med dagligdagen?")
    form = filled(("svar: hverdag", "Fin"), form=blank_forms(old_words, old_words.participants[1])[0])
    assert written(form, every).at == {"svar: hverdag": "Hvad med dagligdagen?\nFin"}
    original = filled(("svar: hverdag", "Fin"))
    assert written(original, every).at == {"svar: hverdag": "Fin"}


def test_what_fits_nowhere_is_kept_with_the_heading_it_stood_under() -> None:
    text = blank().replace("## Trivsel\n", "## Trivsel\n\nAlt i alt fint.\n") + "\n## Helt andet\n\nHej\n- [x] Ukendt\n"
    assert read(text).at == {NOWHERE: "## Trivsel\nAlt i alt fint.\n\n## Helt andet\nHej\n- [x] Ukendt"}
    assert taken(text).preparation.left_over == taken(text).left_over == read(text).at[NOWHERE]


def test_smaller_headings_in_an_answer_belong_to_it() -> None:
    assert read(filled(("svar: laere", "#### Fagligt\nNorsk"))).at == {"svar: laere": "#### Fagligt\nNorsk"}


def test_the_mark_of_a_question_that_the_talk_has_not_is_no_place() -> None:
    text = blank() + "\n### Noget gammelt\n\n**Skriv her:** <!-- svar: findes-ikke -->\nMit svar\n"
    assert "Mit svar" in read(text).at[NOWHERE]
    assert "Noget gammelt" in read(text).at[NOWHERE]


def test_a_file_that_is_no_form_is_refused() -> None:
    for text in ("", "Kære Mette\n\nMange hilsner", "# README\n\n- [x] gjort", "\n".join(HOSTILE)):
        with pytest.raises(MusError) as refused:
            read(text)
        assert refused.value.message == "form_foreign"


def test_a_form_says_whose_it_is() -> None:
    assert whose_form(blank()) == (TALK.id, "p2")
    assert whose_form("# Intet") is None


# Into the preparation


def test_answers_topics_and_keywords_come_into_the_preparation() -> None:
    got = taken(a_filled_form())
    assert (got.answers, got.keywords, got.topics, got.left_over) == (2, 1, 2, "")
    assert got.preparation.note("hverdag") == HVERDAG[1]
    assert got.preparation.note("samarbejde", "bedre") == BEDRE[1]
    assert [own.text for own in got.preparation.own_questions] == ["Kontoret", "Ferien"]
    assert got.preparation.keywords == ("Møder",)
    assert got.preparation.shared == ()


def test_reading_a_form_twice_changes_nothing_the_second_time() -> None:
    text = a_filled_form() + "\n# Andet\nHej\n"
    first = taken(text)
    second = taken(text, first.preparation)
    assert second == TakenIn(first.preparation, 0, 0, 0, "")


def test_what_was_there_is_kept_before_what_came() -> None:
    before = Preparation(talk=TALK.id, participant="p2").with_note("hverdag", "Fra før").altered(left_over="Rest")
    got = taken(filled(HVERDAG) + "\n# Andet\nHej\n", before)
    assert got.preparation.note("hverdag") == f"Fra før\n\n{HVERDAG[1]}"
    assert got.preparation.left_over == "Rest\n\n# Andet\nHej"


def test_a_form_that_was_written_on_in_stands_in_place_of_what_it_began_with() -> None:
    first = taken(filled(("svar: laere", "Norsk"))).preparation
    assert taken(filled(("svar: laere", "Norsk\nog svensk")), first).preparation.note("laere") == "Norsk\nog svensk"


def test_more_keywords_than_there_is_room_for_are_told_and_not_dropped() -> None:
    text = blank().replace("- [ ] ", "- [x] ")
    got = taken(text)
    assert got.preparation.keywords == ("Mod", "Roller")
    assert got.no_room == ("Feedback", "Møder", "Økonomi")
    said = (
        "Feedback, Møder, Økonomi kom ikke med: der er allerede valgt 2 (Mod, Roller). Fjern først et i forberedelsen."
    )
    assert list(say_taken(got))[1] == said
    assert got.left_over == "" == got.preparation.left_over


def test_a_form_that_comes_back_corrected_says_what_stays_as_it_was() -> None:
    tell = ("- [ ] De andre må se", "- [x] De andre må se")
    first = blank().replace("- [ ] Mod", "- [x] Mod").replace("- [ ] Roller", "- [x] Roller").replace(*tell)
    before = taken(first).preparation.with_shared("hverdag")
    corrected = filled(HVERDAG).replace("- [ ] Mod", "- [x] Mod").replace("- [ ] Møder", "- [x] Møder")
    got = taken(corrected, before)
    assert got.preparation.keywords == ("Mod", "Roller") and KEYWORDS in got.preparation.shared
    assert list(say_taken(got)) == [
        "Taget ind: 1 svar.",
        "Møder kom ikke med: der er allerede valgt 2 (Mod, Roller). Fjern først et i forberedelsen.",
        "Uden kryds i skemaet, men stadig valgt: Roller.",
        "I skemaet er der ikke længere kryds ved, at de andre må se stikordene. De er stadig delt, til du tager det "
        "tilbage i forberedelsen.",
        "Noget af det nye står, hvor du har delt i forvejen. Det er derfor også delt, til du tager det tilbage i "
        "forberedelsen.",
    ]
    # As it came the first time there is nothing to say.
    assert list(say_taken(taken(first, before))) == [t("prepare.taking_in_nothing_new")]


def test_a_thousand_topics_are_not_dropped_either() -> None:
    got = taken(filled(("egne emner", "\n".join(f"Emne {n}" for n in range(1000)))))
    assert got.topics == 40
    assert got.left_over.endswith("Emne 999")


# Whatever comes


def test_no_word_of_hostile_text_is_dropped_or_acts() -> None:
    for words in (*HOSTILE, *random_words(7, 300), "\x1b]52;c;x\x07", "\u202eabc", "a" * 5000):
        text = filled(("svar: hverdag", f"første\n{words}\nsidste"))
        got = taken(text).preparation
        said = "\n".join([*(note.text for note in got.notes), got.left_over, *(own.text for own in got.own_questions)])
        assert "\x1b" not in said
        assert "\u202e" not in said
        typed = "".join(char for char in clean(words) if char.isalnum())
        assert typed in "".join(char for char in said if char.isalnum())


def test_any_mutation_of_a_form_is_read_or_refused_in_words() -> None:
    dice = random.Random(11)
    lines = a_filled_form().split("\n")
    for _ in range(300):
        broken = [line for line in lines if dice.random() > 0.1]
        if dice.random() < 0.3:
            dice.shuffle(broken)
        text = "\n".join(broken)
        place = dice.randrange(len(text) + 1)
        text = text[:place] + dice.choice(("<!--", "-->", "#", "\x00", "[x]", "```", "\ud800")) + text[place:]
        try:
            taken(text)
        except MusError as error:
            assert error.message == "form_foreign"


@pytest.mark.parametrize("width", [40, 60, 72])
@pytest.mark.parametrize(
    "spoil", [str, lambda text: text.replace("**", ""), lambda text: re.sub(" ?<!--.*?-->", "", text)]
)
@pytest.mark.parametrize("name", ["herlev", "gentofte", "albertslund", "kk_buf"])
def test_a_form_whose_every_line_was_wrapped_loses_and_invents_nothing(
    name: str, spoil: Callable[[str], str], width: int
) -> None:
    for kind in template(name).kinds:
        talk = begun(name, kind.id, *((role.id, f"Navn {n}") for n, role in enumerate(kind.roles)))
        every = blank_forms(talk, talk.participants[-1])
        marks = re.findall("<!-- ((?:svar:|egne) .*?) -->", every[0])
        form = filled(*((mark, "Mit svar") for mark in marks), form=every[0])
        lines = [wrap(line, width) or [""] for line in spoil(form).split("\n")]
        # What is wrapped anew has a sign of the reply before each part, or before the first.
        for sign, between in (("", "\n"), ("> ", "\n> "), ("> ", "\n")):
            reply = without_reply_marks("\n".join(f"{sign}{between.join(parts)}" for parts in lines))
            assert written(reply, every) == Answers(dict.fromkeys(marks, "Mit svar"), ())
            if "<!--" in reply:
                assert whose_form(reply) == (talk.id, talk.participants[-1].id)


@pytest.mark.parametrize("name", ["herlev", "gentofte", "albertslund", "kk_buf"])
def test_every_form_of_every_template_finds_every_answer_with_and_without_its_marks(name: str) -> None:
    for kind in template(name).kinds:
        talk = begun(name, kind.id, *((role.id, f"Navn {n}") for n, role in enumerate(kind.roles)))
        for person in talk.participants:
            every = blank_forms(talk, person)
            marks = re.findall("<!-- (svar: .*?) -->", every[0])
            form = filled(*((mark, f"Til {mark}\n\n- mere") for mark in marks), form=every[0])
            found = Answers({mark: f"Til {mark}\n\n- mere" for mark in marks}, ())
            assert written(form, every) == found
            lines = (line.partition(" <!--")[0] for line in form.split("\n") if not line.startswith("<!--"))
            assert written("\n".join(lines), every) == found


def test_a_cross_in_the_form_lets_the_others_see_the_keywords_and_without_it_nothing_is_shared() -> None:
    picked = blank().replace("- [ ] Mod", "- [x] Mod")
    assert taken(picked).preparation.shared == ()
    told = taken(picked.replace("- [ ] De andre må se", "- [x] De andre må se"))
    assert told.preparation.shared == (KEYWORDS,)
    assert told.tells
    assert told.left_over == ""
    # The talk takes them in behind the curtain, and shows them at the reveal (A8).
    fresh = TALK.altered(keyword_choices=(), keywords_shown=False)
    talk = with_prepared(fresh, (told.preparation.shared_part(),))
    assert talk.keywords_of("p2") == ()
    assert revealed(talk).keywords_of("p2") == ("Mod",)


def test_a_cross_with_no_keywords_shares_nothing() -> None:
    assert taken(blank().replace("- [ ] De andre må se", "- [x] De andre må se")).preparation.shared == ()
