"""What is hardly meant in the words of a template: too long for where they stand, said twice, or badly copied."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mus_tui.model.rules.template.misfit import Advice, Loc
from mus_tui.model.values.template import Question, Template

LONGEST_QUESTION, LONGEST_LABEL, LONGEST_ROLE, LONGEST_SHORT = 300, 60, 30, 40
"""Letters of what is read at a glance, on the smallest screen that is drawn for."""

_NUMBERS = (
    "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve"
)
_KEYWORDS = re.compile(rf"\b(\d+|{'|'.join(_NUMBERS.split()[2:])})\s+(?:\w+\s+)?(?:stikord|nøgleord|keywords)\b", re.I)
_GOES_ON = "og|eller|and|or|samt|såvel|til|men|over"
_SCANNED = re.compile(
    "|".join(
        (
            r"\S*[\ufb00-\ufb06]\S*",  # letters that were cast together
            r"\S*(?:Ã[\x80-\xbf]|â€|\ufffd)\S*",  # letters in another way of keeping them
            r"\b[^\W\d_]+[01][^\W\d_]{2,}",  # a digit for a letter
            rf"[^\W\d_]{{2,}}- (?!(?:{_GOES_ON})\b)[a-zæøå]{{3,}}",  # a word parted where a line ended
            r"\b(og|at|til|af|en|et|med|for|i|[^\W\d_]{4,}) \1\b",  # a word read twice
        )
    )
)
_NOT_READ = ("sources", "corrections")


def words_advice(template: Template) -> Iterator[Advice]:
    """Yield what is worth a word in the words of a template that can be used."""
    yield from _long(template)
    yield from _twice(template)
    yield from _badly_copied(template)
    yield from _promised(template)


def _questions(template: Template) -> Iterator[tuple[Loc, Question]]:
    for p, perspective in enumerate(template.perspectives):
        yield from ((("perspectives", p, "questions", q), each) for q, each in enumerate(perspective.questions))


def _long(template: Template) -> Iterator[Advice]:
    for loc, question in _questions(template):
        # What comes after the first paragraph is no part of what stands over the answer.
        if (n := len(question.text.partition("\n")[0])) >= LONGEST_QUESTION and not question.read:
            values: dict[str, object] = {"n": n, "limit": LONGEST_QUESTION}
            yield Advice((*loc, "text"), "question_long", values)
        yield from _label((*loc, "short"), question.short, LONGEST_SHORT)
        for i, field in enumerate(question.notes):
            yield from _label((*loc, "notes", i, "label"), field.label, LONGEST_LABEL)
    for k, kind in enumerate(template.kinds):
        for r, role in enumerate(kind.roles):
            yield from _label(("kinds", k, "roles", r, "label"), role.label, LONGEST_ROLE)


def _label(loc: Loc, words: str, limit: int) -> Iterator[Advice]:
    if len(words) > limit:
        yield Advice(loc, "label_long", {"n": len(words), "limit": limit})


def _twice(template: Template) -> Iterator[Advice]:
    asked = list(_questions(template))
    told: set[Loc] = set()
    for kind in template.kinds:
        mine = {each.id for part in template.perspectives_for(kind.id) for each in part.questions}
        for again in _again(((*loc, "text"), each.text) for loc, each in asked if each.id in mine):
            if again.loc not in told:
                told.add(again.loc)
                yield again
    for loc, question in asked:
        yield from _again(
            ((*loc, "notes", n, "label"), each.label)
            for n, each in enumerate(question.notes)
            # A form may have a line for the date, or for a name, beside each of several things.
            if each.answer not in ("date", "person") or each.label == (question.notes[n - 1].label if n else "")
        )
    yield from _again((("header", n, "label"), each.label) for n, each in enumerate(template.header or ()))
    yield from _again((("plan", "header", n, "label"), each.label) for n, each in enumerate(template.plan.header))
    for k, kind in enumerate(template.kinds):
        yield from _again((("kinds", k, "roles", r, "label"), each.label) for r, each in enumerate(kind.roles))
    yield from _again((("topics", n, "text"), each.text) for n, each in enumerate(template.topics) if not each.only)


def _again(places: Iterable[tuple[Loc, str]]) -> Iterator[Advice]:
    """Give each place whose words stand at one before it."""
    seen: dict[str, Loc] = {}
    for loc, words in places:
        plain = " ".join(re.findall(r"\w+", words.casefold()))
        if plain and plain in seen:
            yield Advice(loc, "same_words", {"first": seen[plain]})
        seen.setdefault(plain, loc)


def _badly_copied(template: Template) -> Iterator[Advice]:
    corrected = {each.read: each.written for each in template.corrections}
    for loc, text in _texts(template.model_dump(mode="json"), ()):
        if found := _SCANNED.search(text):
            yield Advice(loc, "scanned", {"found": found[0]})
        for read, written in corrected.items():
            if re.search(rf"(?<!\w){re.escape(read)}(?!\w)", text) and read not in written:
                yield Advice(loc, "not_corrected", {"found": read, "written": written})


def _texts(value: object, loc: Loc) -> Iterator[tuple[Loc, str]]:
    if isinstance(value, str) and not re.fullmatch(r"[a-z0-9_-]*", value):
        yield loc, value
    elif isinstance(value, dict):
        for key, each in value.items():
            if loc or key not in _NOT_READ:
                yield from _texts(each, (*loc, key))
    elif isinstance(value, list):
        for n, each in enumerate(value):
            yield from _texts(each, (*loc, n))


def _promised(template: Template) -> Iterator[Advice]:
    there = len(template.keywords.words) if template.keywords else 0
    texts: list[tuple[Loc, str]] = [(("guidance", n, "text"), each.text) for n, each in enumerate(template.guidance)]
    texts += [((*loc, "text"), each.text) for loc, each in _questions(template)]
    for loc, text in texts if there else ():
        numbers = [_number(each) for each in _KEYWORDS.findall(text)]
        if (most := max(numbers, default=0)) > there:
            yield Advice(loc, "keywords_promised", {"n": most, "count": there})


def _number(said: str) -> int:
    return int(said) if said.isdecimal() else _NUMBERS.split().index(said.lower())
