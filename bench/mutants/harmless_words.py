"""The faults in the readers of words that no test sees and that harm nobody, as `harmless` names its own."""

from __future__ import annotations

_BETWEEN = 'return range_of(clock, between[0], between[2], "to")'
_IN_WEEKS = 'words = [*before, Token("ahead", 0), *words[n + 1 :]]'
_BEFORE_WEEKS = (
    'if words[0].kind in ("in", "before") and (ahead := [Token("ahead", 0), *words[1:]]) and has_rule(ahead):'
)
_MOON = "moon = (19 * (year % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30"
_SHORTENED = 'found[catalogue[key].lower().rstrip(".")] = Token("month", month)'
_BESIDE = 'before, after = tokens[at - 1] if at else None, tokens[at + 1].kind if at + 1 < len(tokens) else ""'
_FOUND = "found = match[match.lastgroup or 0]"
_FINDS = "return f\"(?:{'|'.join(re.escape(word) for word in sorted(words, reverse=True)) or '(?!)'})\""

WORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "what it leaves out is a short cut, or a limit to the time that a line takes": (
        ("if words not in known:", "if (words not in known) or True:"),
        (
            "words = islice(_WORD.finditer(text, start, start + LONGEST), _MOST_WORDS)",
            "words = islice(_WORD.finditer(text, start, start + LONGEST), None)",
        ),
        (
            "words = islice(_WORD.finditer(text, start, start + LONGEST), _MOST_WORDS)",
            "words = islice(_WORD.finditer(text, start, ), _MOST_WORDS)",
        ),
        (
            "ends = {word.end() for word in words if word.end() <= farthest + 1}",
            "ends = {word.end() for word in words}",
        ),
        (
            "ends = {word.end() for word in words if word.end() <= farthest + 1}",
            "ends = {word.end() for word in words if word.end() <= farthest + 2}",
        ),
        (
            "soon = len(text[start : start + LONGEST]) - len(without_soon(text[start : start + LONGEST]))",
            "soon = len(text[start : start + LONGEST]) + len(without_soon(text[start : start + LONGEST]))",
        ),
        (
            "farthest = start + soon + reach(text[start + soon : start + soon + LONGEST])",
            "farthest = start + soon + reach(text[start + soon : start - soon + LONGEST])",
        ),
        ("if len(found) > 1:", "if (len(found) > 1) and False:"),
        ("if len(found) > 1:", "if len(found) > 2:"),
        ("after = _WORD.search(text, end, end + LONGEST)", "after = _WORD.search(text, end, )"),
    ),
    "no date is as long, and what is longer is not looked at": (
        ("tail = max(0, end - LONGEST - 1)", "tail = max(0, end - LONGEST - 2)"),
    ),
    "the space before it goes with it": (
        (
            'return text[:-1].rstrip() if text.endswith((" -", "\\t-")) else text',
            'return text[:-2].rstrip() if text.endswith((" -", "\\t-")) else text',
        ),
    ),
    "no is no, however it is spelled": (
        ("doubtful = False", "doubtful = None"),
        ("end = 0", "end = None"),
        (
            'part = next((each for each in (bare, bare.rstrip(_STOPS)) if self._only_names(each)), "")',
            "part = next((each for each in (bare, bare.rstrip(_STOPS)) if self._only_names(each)), None)",
        ),
    ),
    "no words that are an answer end with an X": (
        (
            'return any(pattern.fullmatch(when.rstrip(".")) for pattern in (REPEATED, HAPPENING))',
            'return any(pattern.fullmatch(when.rstrip("XX.XX")) for pattern in (REPEATED, HAPPENING))',
        ),
    ),
    "between two dates stands at least a space": (
        ("if found and start < found[-1][1]:", "if found and start <= found[-1][1]:"),
    ),
    "no date begins where words that are an answer do": (("continue", "break"),),
    "no date has all of these kinds of words": (
        ("return dated and not {*kinds} <= _NO_DAY_ALONE", "return dated and not {*kinds} < _NO_DAY_ALONE"),
        ("is_habit = bool(each & _RANGE) and each <= _HABITS", "is_habit = bool(each & _RANGE) and each < _HABITS"),
        ("if each <= _NUMBERS:", "if each < _NUMBERS:"),
    ),
    "of words that are no date nobody asks in which language they are": (
        ("return in_turn()[0], ()", "return in_turn()[1], ()"),
    ),
    "neither of them is a figure": (
        (
            'beside = [*pairwise(when.split())] or [("", when)]',
            'beside = [*pairwise(when.split())] or [("XXXX", when)]',
        ),
    ),
    "small letters hold no X": (
        (_SHORTENED, _SHORTENED.replace('"."', '"XX.XX"')),
        ('return when.lower().rstrip(".") in _TODAY', 'return when.lower().rstrip("XX.XX") in _TODAY'),
        ('or when.lower().rstrip(".") in _NOW', 'or when.lower().rstrip("XX.XX") in _NOW'),
        (
            'words = [word.rstrip(".") for word in when.lower().split()]',
            'words = [word.rstrip("XX.XX") for word in when.lower().split()]',
        ),
        (
            'while len(rest) > 1 and rest[-1].casefold().rstrip(".") in _DEGREES:',
            'while len(rest) > 1 and rest[-1].casefold().rstrip("XX.XX") in _DEGREES:',
        ),
        (
            'return known.rstrip(".") in _TITLES or known in _SHORT_TITLES or '
            "_TITLES_TOGETHER.fullmatch(known) is not None",
            'return known.rstrip("XX.XX") in _TITLES or known in _SHORT_TITLES or '
            "_TITLES_TOGETHER.fullmatch(known) is not None",
        ),
        (
            'return not set(small) & set("aeiouyæøå") and small not in _SHORTENED',
            'return not set(small) & set("XXaeiouyæøåXX") and small not in _SHORTENED',
        ),
    ),
    "after a name and a date there is nothing more to be found": (("for _ in range(2):", "for _ in range(3):"),),
    "both are as long": (
        (
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=True)]",
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=None)]",
        ),
        (
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=True)]",
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, )]",
        ),
        (
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=True)]",
            "return [more if often[as_known(each)] > 1 else each for each, more in zip(said, longer, strict=False)]",
        ),
        (
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=True)]',
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=None)]',
        ),
        (
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=True)]',
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, )]',
        ),
        (
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=True)]',
            'said = [self._sure(each["name"], word) for each, word in zip(found, words, strict=False)]',
        ),
        (
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=True)))',
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=None)))',
        ),
        (
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=True)))',
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], )))',
        ),
        (
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=True)))',
            'return Who("".join(f"{one}{joint}" for one, joint in zip(said, [*joints, ""], strict=False)))',
        ),
    ),
    "a sign after an address goes where its comma is looked for": (
        (
            'words = " ".join(_ADDRESS.sub(" ", words).split()).strip(_SIGNS) or words.strip(_SIGNS)',
            'words = " ".join(_ADDRESS.sub(" ", words).split()).strip(_SIGNS) or words.strip(None)',
        ),
    ),
    "no name begins with a comma by then": (
        (
            "if at < 0 or _is_beside(family, rest) or _AND.search(words):",
            "if at <= 0 or _is_beside(family, rest) or _AND.search(words):",
        ),
        (
            "if at < 0 or _is_beside(family, rest) or _AND.search(words):",
            "if at < 1 or _is_beside(family, rest) or _AND.search(words):",
        ),
    ),
    "whoever is named is meant by their own words": (
        (
            "meant = next(filter(None, _meant(tiers, words)), [person])",
            "meant = next(filter(None, _meant(tiers, words)), None)",
        ),
        (
            "meant = next(filter(None, _meant(tiers, words)), [person])",
            "meant = next(filter(None, _meant(tiers, words)), )",
        ),
    ),
    "no span is exactly eight days long": (
        ("if last - first < timedelta(days=7):", "if last - first <= timedelta(days=7):"),
        ("if last - first < timedelta(days=7):", "if last - first < timedelta(days=8):"),
    ),
    "a year has as many of them either way": (
        (
            "if length is None or not 1 <= number <= 12 // length:",
            "if length is None or not 1 <= number <= 12 / length:",
        ),
        (
            "if length is None or not 1 <= number <= 12 // length:",
            "if length is None or not 1 <= number <= 13 // length:",
        ),
    ),
    "only its month is looked at": (
        (
            "start = clock.today.replace(month=(clock.today.month - 1) // length * length + 1, day=1)",
            "start = clock.today.replace(month=(clock.today.month - 1) // length * length + 1, day=2)",
        ),
    ),
    "it is a week before or a week after": (
        (
            "return week_with((span.last if days > 0 else span.first) + timedelta(days=days))",
            "return week_with((span.last if days >= 0 else span.first) + timedelta(days=days))",
        ),
        (
            "return week_with((span.last if days > 0 else span.first) + timedelta(days=days))",
            "return week_with((span.last if days > 1 else span.first) + timedelta(days=days))",
        ),
    ),
    "it is too far ahead either way": (
        ("if year > self.today.year + YEARS_AHEAD + 1:", "if year >= self.today.year + YEARS_AHEAD + 1:"),
        ("if year > self.today.year + YEARS_AHEAD + 1:", "if year > self.today.year + YEARS_AHEAD + 2:"),
    ),
    "the first day and the last are there together, or neither is": (
        ("if reading.first is None or reading.last is None:", "if reading.first is None and reading.last is None:"),
        ("if reading.first is None or reading.last is None:", "if reading.first is None:"),
        ("if reading.first is None or reading.last is None:", "if reading.last is None:"),
    ),
    "no half of a span is empty by then": (
        ("if not left or not right:", "if (not left or not right) and False:"),
        ("if not left or not right:", "if not left and not right:"),
        ("if not left or not right:", "if not left:"),
        ("if not left or not right:", "if not right:"),
        ("unclear()", "pass"),
    ),
    "only «og» and a dash ask for more than that one comes before the other": (
        (_BETWEEN, f"{_BETWEEN[:-5]}None)"),
        (_BETWEEN, f'{_BETWEEN[:-5]}"XXtoXX")'),
        (_BETWEEN, f'{_BETWEEN[:-5]}"TO")'),
    ),
    "nobody asks for the value of an «om»": (
        (_IN_WEEKS, _IN_WEEKS.replace("0", "None", 1)),
        (_IN_WEEKS, _IN_WEEKS.replace("0", "1", 1)),
        (_BEFORE_WEEKS, _BEFORE_WEEKS.replace('"ahead", 0', '"ahead", None')),
        (_BEFORE_WEEKS, _BEFORE_WEEKS.replace('"ahead", 0', '"ahead", 1')),
    ),
    "what is left of thirty is the same": ((_MOON, _MOON.replace("+ 15", "- 15")),),
    "a third of it is the same in every century": ((_MOON, _MOON.replace("+ 8", "+ 9")),),
    "Easter is the same day until the year 3165": (
        (
            "late = (year % 19 + 11 * moon + 22 * to_sunday) // 451",
            "late = (year % 19 + 11 * moon + 22 * to_sunday) // 452",
        ),
    ),
    "no kind of word has this name either": ((_BESIDE, _BESIDE.replace('""', '"XXXX"')),),
    "each of them has a name": (
        (_FOUND, _FOUND.replace(" or 0", "")),
        (_FOUND, _FOUND.replace("0", "1")),
    ),
    "nothing is found by this either": ((_FINDS, _FINDS.replace("(?!)", "XX(?!)XX")),),
    "no day makes a span with itself": (
        ("if found.first <= last.first and is_near:", "if found.first < last.first and is_near:"),
    ),
}
"""Why they are harmless, and which they are."""
