"""Every form that we write comes back as it was written: an empty one with nothing, a filled-in one with all of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

import pytest

from mus_tui.export.formats import Paper, format_named
from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.paper_form import paper_form
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.forms.sitting_form import sitting_form
from mus_tui.export.pieces import Piece
from mus_tui.languages import LANGUAGES
from mus_tui.model.forms.filled_form import NOWHERE, Answers, read_answers
from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.storage.preparation.form_html import lines_of_html
from mus_tui.storage.preparation.form_word import lines_of_word
from mus_tui.words import speaking
from tests.export.talks import TEMPLATES, begun, template

READ: dict[str, Callable[[bytes], str]] = {
    "markdown": bytes.decode,
    "html": lambda data: lines_of_html(data.decode()),
    "docx": lines_of_word,
}
NAMES = sorted(path.stem for path in TEMPLATES.glob("*.yaml"))


def answers_in(text: str, blanks: Iterable[str]) -> Answers:
    """Return what was answered, whatever was left empty."""
    return read_answers(text, blanks)._replace(left_empty=frozenset())


def talks(name: str) -> Iterator[Talk]:
    for kind in template(name).kinds:
        named = ((role.id, f"Navn {n}" if n else "") for n, role in enumerate(kind.roles))
        yield begun(name, kind.id, *named, place="Rådhuset")


def forms_of(talk: Talk, person: Participant, format_: str) -> Iterator[tuple[Piece, ...]]:
    yield tuple(preparation_form(talk, person, by_hand=format_named(format_).printed))
    if person == talk.participants[0]:
        # The paper form of a template is the same for everybody.
        yield tuple(paper_form(talk.template, talk.talk_kind))
        yield tuple(sitting_form(talk))


def written(pieces: tuple[Piece, ...], format_: str) -> str:
    return READ[format_](format_named(format_).to_bytes(Paper(pieces, "da")))


@pytest.mark.parametrize("name", NAMES)
def test_no_empty_form_of_any_format_kind_language_or_person_has_an_answer_in_it(name: str) -> None:
    for talk in talks(name):
        for person in talk.participants:
            every = blank_forms(talk, person)
            for language in LANGUAGES:
                with speaking(language):
                    # A Word document is slow to write, and says the same in every language.
                    for format_ in READ if language == "da" else ("markdown", "html"):
                        for pieces in forms_of(talk, person, format_):
                            assert answers_in(written(pieces, format_), every) == Answers({}, ())


@pytest.mark.parametrize("format_", READ)
def test_the_crosses_that_a_form_to_sit_with_comes_with_are_nobodys_answer(format_: str) -> None:
    talk = begun("albertslund", "LUS", ("leders-leder", "Karen Lund"), ("leder", "Mette Friis"))
    talk = talk.with_keywords("p1", ("Mod", "Roller")).with_keywords("p2", ("Feedback",)).altered(keywords_shown=True)
    every = blank_forms(talk, talk.participants[0])
    text = written(tuple(sitting_form(talk)), format_)
    assert answers_in(text, every) == Answers({}, ())
    if format_ == "markdown":
        assert [word for word in ("Mod", "Roller", "Feedback", "Møder") if f"- [x] {word}" in text] == [
            "Mod", "Roller", "Feedback",
        ]  # fmt: skip
        more = text.replace("- [ ] Møder", "- [x] Møder")
        assert answers_in(more, every) == Answers({}, ("Møder",))
    mine = written(tuple(preparation_form(talk, talk.participants[0], by_hand=False)), "markdown")
    own = mine.replace("- [ ] Mod\n", "- [x] Mod\n")
    assert answers_in(own, every) == Answers({}, ("Mod",))


@pytest.mark.parametrize("format_", ["html", "docx"])
@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_in_any_form_comes_back_with_and_without_its_marks(name: str, format_: str) -> None:
    for talk in talks(name):
        person = talk.participants[-1]
        every = blank_forms(talk, person)
        for pieces in (preparation_form(talk, person, by_hand=False), paper_form(talk.template, talk.talk_kind)):
            text = written(tuple(pieces), format_)
            marks = re.findall(r"<!-- ((?:svar:|egne).*?) -->", text)
            assert marks
            text = re.sub(r"(.*<!-- ((?:svar:|egne).*?) -->)", r"\1\nTil \2", text)
            all_of_it = {mark: f"Til {mark}" for mark in marks}
            assert answers_in(text, every) == Answers(all_of_it, ())
            # Without its mark, what stands right below a sub-question brings it along.
            at = read_answers(re.sub("<!--.*?-->", "", text), every).at
            assert {mark: said.split("\n")[-1] for mark, said in at.items()} == all_of_it


def test_what_is_written_in_the_plan_of_a_paper_form_is_kept() -> None:
    talk = begun("kk_buf", "MUS", ("leder", ""), ("medarbejder", ""))
    text = written(tuple(paper_form(talk.template, talk.talk_kind)), "html").rstrip()
    found = read_answers(f"{text}\nEt kursus i april", blank_forms(talk, talk.participants[1]))
    assert found.at[NOWHERE].split("\n")[-1] == "Et kursus i april"
