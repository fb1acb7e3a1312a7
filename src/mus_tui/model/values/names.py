"""What a name consists of, however it was written, and what people call its owner (S13).

Needed for the first screen: without Pydantic.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from mus_tui.model.values.letters import as_known


def _words(words: str) -> frozenset[str]:
    return frozenset(words.split())


_TITLES = _words(
    "dr hr fr fru frk frau frøken herr prof professor lektor docent overlæge læge direktør rektor skoleleder "
    "afdelingsleder provst pastor advokat mr mrs ms miss mx sir doctor"
)
# Names as well, but with a full stop.
_SHORT_TITLES = _words("ing. cand. mag. ph.d. phil. med. psych. polit. jur. adv.")
# «cand.mag.», «cand.scient.pol.», «dr.phil.»: as one word.
_TITLES_TOGETHER = (
    r"(?:(?:cand|mag|dr|lic|exam|prof|civ|dipl|akad)\.)+(?:ing|art|mag|merc|scient|pol|polit|soc|adm|anth|phil|psych|med|vet|"
    r"odont|pharm|pæd|paed|jur|theol|teol|oecon|øcon|econ|tech|techn|it|com|comm|ling|negot|san|geom|agro|hort|lact|silv|"
    r"interpret|public|act|rer|nat|bibl|cur|stat|brom|aud|int|hist|architect|arch|dr|ph\.d)\.?(?:[a-zæøå]+\.)*"
)
_DEGREES = _words("ph.d phd mba mpa mpg md jr sr")
_DEGREE = re.compile(r"(?i:cand|mag|dr|lic)\.\s?[a-zæøå]|(?i:ph\.?\s?d|mba|mpa|mpg|md|jr|sr)(?!\w)")
_PARTICLES = _words("af von van der den de del della di da dos du la le zu zum zur ten ter")
# A double first name is one that people say whole; a middle name is not.
_FIRSTS_OF_TWO = _words("anna anne ann anni ane karen inger else eva hans jens jørgen karl carl lars niels ole per")
_SECONDS_OF_TWO = _words(
    "marie mette sofie sophie grethe grete lise lene louise dorthe dorte kathrine katrine cathrine birgitte britt "
    "christine kirstine kristine margrethe charlotte helle maria merete mari lisbeth "
    "christian kristian peter erik henrik jørgen jakob johan frederik otto emil august ole ulrik"
)
_BESIDE = re.compile(r"(?<=\s)(?:\([^)]*\)|\"[^\"]*\"|“[^”]*”|«[^»]*»|»[^«]*«)")
_SIGNS = " ,;"
_ADDRESS = re.compile(r"<[^<>]*@[^<>]*>")
_QUOTED = re.compile(
    r"(?<![^\s,;])(?:(?P<sign>[\"'])(?P<name>[^\"']+)(?P=sign)\s*<[^<>]*@[^<>]*>|\"(?P<turned>[^\",]+,[^\",]+)\"(?=\s*(?:[,;]|$)))"
)
"""A name as programs for mail write it where there is a comma in it."""


class Name(NamedTuple):
    """The parts of one name."""

    title: str
    """What stands before it, such as `Dr.`."""
    given: str
    """What people say: the first name, both where it is a double one; initials where nothing else is known."""
    family: str
    """The family name with what belongs to it, such as `von Bülow`; empty where there is none."""
    whole: str
    """All of it, the first name first."""

    @property
    def said(self) -> str:
        """What people call its owner, where nobody else is called that."""
        if self.title and not (self.given and self.family):
            return f"{self.title} {self.given or self.family}"
        return self.whole if self.family and _is_initials(self.given) else self.given or self.whole

    @property
    def said_apart(self) -> str:
        """What people call its owner beside a namesake: `Mette F.`."""
        letter = next((each for each in self._last_word if each.isalpha()), "")
        if not (letter and self.given) or _is_initials(self.given):
            return self.whole
        return f"{self.given} {letter.upper()}."

    @property
    def _last_word(self) -> str:
        return next((word for word in self.family.split() if word.casefold() not in _PARTICLES), "")

    @property
    def letters(self) -> str:
        """The first letter of each word of it, in capitals and without titles."""
        parts = [word for word in _words_of(self.whole) if not _is_title(word)]
        return "".join(part[0] for word in parts for part in re.split(r"[\W_]+", word) if part).upper()

    @property
    def initials(self) -> frozenset[str]:
        """What may be written for it in letters: all of them, or those of first and last name."""
        short = f"{self.given[:1]}{self._last_word[:1]}".upper()
        return frozenset(each for each in (self.letters, short) if len(each) > 1)


def read_name(words: str) -> Name:
    """Return the parts of a name; `Hansen, Mette` is Mette Hansen."""
    whole = _turned(" ".join(words.split()))
    if _AND.search(whole):
        # Two who are one in this talk, as they wish.
        return Name("", "", "", whole)
    parts = _words_of(whole)
    titles = _titles_before(parts)
    rest = parts[titles:]
    while len(rest) > 1 and rest[-1].casefold().rstrip(".") in _DEGREES:
        rest.pop()
    title = " ".join(parts[:titles])
    if len(rest) < 2:
        one = next(iter(rest), "")
        return Name(title, "", one, whole) if title else Name("", one, "", whole)
    family = next((n for n, each in enumerate(rest) if n and each.casefold() in _PARTICLES), len(rest) - 1)
    if rest[0].casefold() in _PARTICLES and rest[0].islower():
        return Name(title, "", " ".join(rest), whole)
    doubled = rest[0].casefold() in _FIRSTS_OF_TWO and rest[1].casefold() in _SECONDS_OF_TWO
    if doubled:
        return Name(title, " ".join(rest[:2]), " ".join(rest[max(family, 2) :]), whole)
    # «J. Peter Holm» is called Peter.
    given = next((each for each in rest[:family] if not _is_letters(each)), " ".join(rest[:family]))
    return Name(title, given, " ".join(rest[family:]), whole)


def called(names: Sequence[str]) -> tuple[str, ...]:
    """Return what each is called on a screen, told apart: `Mette F.` and `Mette H.`; empty for no name."""
    return _called(tuple(names))


# Whatever is drawn of a talk says who sits in it.
@lru_cache(maxsize=4)
def _called(names: tuple[str, ...]) -> tuple[str, ...]:
    read = [read_name(name) for name in names]
    said = _apart([name.said for name in read], [name.said_apart for name in read])
    return tuple(_apart(said, [name.whole for name in read]))


def _apart(said: Sequence[str], longer: Sequence[str]) -> list[str]:
    """Return the longer word where two have the same."""
    often = Counter(as_known(each) for each in said)
    return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=True)]


def numbered(said: Sequence[str]) -> tuple[str, ...]:
    """Give those whom no word tells apart a number."""
    known = [as_known(each) for each in said]
    return tuple(
        f"{each} ({known[: n + 1].count(known[n])})" if each and known.count(known[n]) > 1 else each
        for n, each in enumerate(said)
    )


_BEFORE_NAME = re.compile(r"^\s*(?:(?:[-*•·–▪◦‣]|\[[ xX]?\])\s+|\(?[0-9]{1,2}[.)]\s*)")
_BETWEEN = re.compile(r"\s*,\s*(?:(?:og|and|samt)\s+)?|\s+(?:og|and|samt|&)\s+", re.IGNORECASE)
_AND = re.compile(r"\s+(?:og|and|samt|&)\s+", re.IGNORECASE)


def on_one_line(words: str) -> str:
    """Return names on lines of their own as one line with semicolons, without the numbers or dots of a list."""
    lines = [line for each in words.splitlines() if (line := _BEFORE_NAME.sub("", each).strip())]
    if len(lines) == 1:
        # «Lind, Bo;» is one, by its semicolon.
        return lines[0]
    lines = [line.strip(" ;") for line in lines]
    # A list that was broken over lines.
    return " ".join(lines) if any(line.endswith(",") for line in lines) else "; ".join(lines)


def read_names(words: str) -> tuple[str, ...]:
    """Return the names of several people, each whole with the first name first.

    Semicolons and lines stand between them, and within those a comma after a family name; where there are none, commas
    and `og` do. So do commas in some lines of a list whose others have a whole name without one.
    """
    text = _QUOTED.sub(lambda quoted: read_name(_unquoted(quoted)).whole, on_one_line(words))
    parts = text.split(";")
    if len(parts) == 1:
        found = _BETWEEN.split(text)
    else:
        mixed = _mixes(parts)
        found = [name for each in parts for name in (_BETWEEN if mixed and not _is_one(each) else _AND).split(each)]
    return tuple(whole for name in found if (whole := read_name(name).whole))


def _mixes(parts: Sequence[str]) -> bool:
    """Whether there are commas in some lines of a list, and others say that no family name stands first in it."""
    first_name_first = any("," not in part and len(_untitled(part)) > 1 for part in parts)
    return first_name_first and any("," in part for part in parts)


def _untitled(part: str) -> Sequence[str]:
    words = _words_of(part)
    return () if _titles_before(words) else [word for word in words if word[0].isalpha()]


def _is_one(part: str) -> bool:
    """Whether what stands after a comma is no name: what somebody does, or a title."""
    first, *rest = (each.strip() for each in part.split(","))
    return any(each and _is_beside(first, each) for each in rest)


def is_several(words: str) -> bool:
    """Whether several names stand where there is room for one."""
    listed = ";" in words or ("," in words and _AND.search(words)) or len(_ADDRESS.findall(words)) > 1
    return bool(listed) and len(read_names(words)) > 1


def known_name(name: str) -> str:
    """Return a name as it is compared with others, however it was written."""
    return as_known(read_name(name).whole)


def _turned(words: str) -> str:
    """Return a name with the first name first, without an address; what stands after another comma in brackets."""
    words = _QUOTED.sub(_unquoted, words)
    words = " ".join(_ADDRESS.sub(" ", words).split()).strip(_SIGNS) or words.strip(_SIGNS)
    at = _BESIDE.sub(lambda found: " " * len(found[0]), words).find(",")
    family, rest = words[:at].strip(), words[at + 1 :].strip(" ,")
    if at < 0 or _is_beside(family, rest) or _AND.search(words):
        return words
    beside = " ".join(_BESIDE.findall(rest))
    given, _, more = (part.strip() for part in " ".join(_BESIDE.sub(" ", rest).split()).partition(","))
    return " ".join(filter(None, (given, family, f"({more})" if more else "", beside)))


def _unquoted(quoted: re.Match[str]) -> str:
    return quoted["name"] or quoted["turned"]


def _is_beside(name: str, words: str) -> bool:
    """Whether it is no first name that stands after the comma: `Mette Friis, afdelingsleder`, `Mette Friis, HR`."""
    if _DEGREE.match(words):
        # «Friis, cand.mag. Mette»
        parts = words.split()
        titles = _titles_before(parts)
        return not titles or not parts[titles][0].isupper() or len(name.split()) > 1 or _is_title(parts[titles])
    if len(name.split()) < 2:
        return False
    is_what_they_do = words.isupper() and len(words) > 1 and not name.isupper()
    return _is_title(words) or (name[:1].isupper() and (words[0].islower() or is_what_they_do))


def _words_of(whole: str) -> list[str]:
    """Return the words of the name itself."""
    return _BESIDE.sub(" ", whole).partition(",")[0].split()


def _titles_before(parts: Sequence[str]) -> int:
    count = 0
    while count + 1 < len(parts) and _is_title(parts[count]):
        count += 1
    return count


def _is_title(word: str) -> bool:
    known = word.casefold()
    return known.rstrip(".") in _TITLES or known in _SHORT_TITLES or _together(known)


def _together(known: str) -> bool:
    """Whether it is several titles as one word; what finds them is made only where a full stop asks for it."""
    return "." in known and re.fullmatch(_TITLES_TOGETHER, known) is not None


def _is_letters(word: str) -> bool:
    """Whether a word is letters for names: `J.`, `H.C.`, `J`."""
    return len(word.rstrip(".")) == 1 or re.fullmatch(r"(?:\w\.-?)+\w?\.?", word) is not None


def _is_initials(words: str) -> bool:
    return all(_is_letters(word) for word in words.split())
