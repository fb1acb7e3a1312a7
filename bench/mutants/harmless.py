"""The faults that no test sees and that harm nobody, each with its reason.

A fault is named by the line as it is and as it is broken, without what it is indented by; a name excuses one of them.
"""

from __future__ import annotations

from collections import Counter

from bench.mutants.harmless_words import WORDS

_FLAGS = 'flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW"'
_LOOK = "return known is not None and _checksum(self.path, there) == _checksum(self.path, known)"
_BORDER = "elif (there := bytes_there(self.path, LARGEST + 1)) is not None:"
_THERE = "there = bytes_there(self.path, LARGEST + 1)"
_SIGNED = "os.write(descriptor, json.dumps(signed, ensure_ascii=False).encode("

_SUPPRESS = "with suppress(MusError, OSError):"
_LISTED = "with suppress(OSError, ValueError):"
_SAME = 'return head is None or head.state != "locked" or not filecmp.cmp(newest, file, shallow=False)'
_DUMPED = 'text = json.dumps({"moved": rows}, ensure_ascii=False, indent=2)'
_ENCODED = 'write_atomic(place, f"{text}\\n".encode("utf-8", "replace"))'
_STORED = 'stored = json.loads(read_file(place, _LARGEST).decode("utf-8"))["moved"]'
_KNOWN = 'return str(parse_document(Path(), data, FORM)["checksum"]) if data else ""'
_CALLED = 'name = next((known_name(each.name) for each in talk.everybody if each.id == member), "")'
_VOICE = "one = next((each for each in speakers(talk) if each.as_one and each.participant in group), None)"
_HEIR = "heir = next((each for each in talk.people_in(gone.role) if each.id != gone.id), None)"
_ROLE = 'role = next((each.role for each in talk.everybody if each.id == preparation.participant), "")'
_THEIRS = "asked = (each for part in talk.template.perspectives for each in part.questions if each.id not in theirs)"
_WHOSE = 'own = own_part(talk, "" if wish.days and not wish.member else wish.whose, wish.member, initials=initials)'
_CARRIED = 'row.altered(carried_from=None) if (row.carried_from or "").startswith(theirs) else row'
_SEALED = "if b'\"sealed\"' in read_file(file, LARGEST):"
_VERSIONS = 'versions = (each.path for each in trace(following, PLAN) if each.sort == "copy_of_talk" and not each.made)'
_MEMBER = 'def (talk: Talk, contents: Contents, member: str = "") -> Iterator[Piece]:'
_OTHERS = "other = bytes_there(file, LARGEST) if keep else read_file(file, LARGEST)"
_STANDS = "stands = ours if keep or other is None else other"
_CHOOSING = 'if other != bytes_there(file, LARGEST) or self._seen.look(whole=True) == "other":'
_SEEN_AT = "return SeenFile(path, self._is_ours, LARGEST + 1)"
_STAMP = 'if self._seen.look(whole=True) == "other":'
_CLEAR = 'if (head := head_in(path, data)) and head.state != "locked":'
_IS_SAME = "is_same = rows[0].stays and os.path.exists(newest) and not _differ(newest, file)"

HARMLESS: dict[str, tuple[tuple[str, str], ...]] = {
    "no is no, however it is spelled": (
        (
            "return plan_copy(talk, contents._replace(silenced=False))",
            "return plan_copy(talk, contents._replace(silenced=None))",
        ),
        ("self._border_kept = False", "self._border_kept = None"),
        ("self._written = False", "self._written = None"),
        ("self._lies_there = False", "self._lies_there = None"),
        ("self._put(ours, border=False)", "self._put(ours, border=None)"),
        ("self._older_format = False", "self._older_format = None"),
        ("same = False", "same = None"),
        ("write_atomic(target, data, overwrite=False)", "write_atomic(target, data, overwrite=None)"),
        (f'{_SIGNED}"utf-8", "replace"))', f'{_SIGNED}"utf-8", "replace"))'.replace("False", "None")),
        (
            "return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=False))",
            "return os.path.samestat(os.fstat(descriptor), path.stat(follow_symlinks=None))",
        ),
    ),
    "both names that are compared are broken alike": (
        ('return " ".join(person.split()).casefold()', 'return "XX XX".join(person.split()).casefold()'),
    ),
    "nobody of the talk has this id, and nobody in an earlier plan is called so": (
        (_CALLED, _CALLED.replace('""', "None")),
        (_CALLED, _CALLED.replace('""', '"XXXX"')),
        (_MEMBER, _MEMBER.replace('""', '"XXXX"')),
    ),
    "no role is called so, and whoever is not in the talk is asked as the talk itself is": (
        (_ROLE, _ROLE.replace('""', "None")),
        (_ROLE, _ROLE.replace('""', '"XXXX"')),
    ),
    "the words they gave a question themselves stand first, and the first are said": (
        (_THEIRS, _THEIRS.replace(" if each.id not in theirs", "")),
    ),
    "nobody's copy is called so, and no talk": (
        (_WHOSE, _WHOSE.replace('""', '"XXXX"')),
        (_CARRIED, _CARRIED.replace('""', '"XXXX"')),
    ),
    "no file that was written elsewhere is remembered as a version of the talk": (
        (_VERSIONS, _VERSIONS.replace(" and not each.made", "")),
    ),
    "what is misnamed is looked for where nothing is, and nothing is found": (
        (
            "return misnamed_by(talk, talk) if talk.misnamed else ()",
            "return misnamed_by(talk, talk) if (talk.misnamed) or True else ()",
        ),
    ),
    "only the role that many have speaks as one, and there is one such role": (
        (_VOICE, _VOICE.replace("each.as_one and each.participant", "each.as_one or each.participant")),
        (_VOICE, _VOICE.replace(" and each.participant in group", "")),
        (_VOICE, _VOICE.replace("each.as_one and ", "")),
    ),
    "the last of a group stays, so there is an heir": (
        (_HEIR, _HEIR.replace(", None)", ", )")),
        ("if not said or not one_of_them or heir is None:", "if not said or not one_of_them:"),
    ),
    "in folded words there is no capital X": (
        (
            'if EVERYBODY & {as_known(part).rstrip(".") for part in said}:',
            'if EVERYBODY & {as_known(part).rstrip("XX.XX") for part in said}:',
        ),
    ),
    "no silence is laid on a question that is none": (
        (
            "return silence_at(talk, row.id) or (silence_at(talk, row.question) if row.question else None)",
            "return silence_at(talk, row.id) or (silence_at(talk, row.question) if (row.question) or True else None)",
        ),
    ),
    "more is read than a talk may have, and what is too large is refused all the same": (
        ("data = read_file(path, LARGEST + 1)", "data = read_file(path, None)"),
        ("data = read_file(path, LARGEST + 1)", "data = read_file(path, LARGEST + 2)"),
        ("data = read_file(self.path, LARGEST)", "data = read_file(self.path, None)"),
        ("data = read_file(self.path, LARGEST)", "data = read_file(self.path, )"),
        ("same = read_file(before, LARGEST) == data", "same = read_file(before, ) == data"),
        (_OTHERS, _OTHERS.replace("bytes_there(file, LARGEST)", "bytes_there(file, None)")),
        (_OTHERS, _OTHERS.replace("bytes_there(file, LARGEST)", "bytes_there(file, )")),
        (_OTHERS, _OTHERS.replace("read_file(file, LARGEST)", "read_file(file, None)")),
        (_OTHERS, _OTHERS.replace("read_file(file, LARGEST)", "read_file(file, )")),
        (_CHOOSING, _CHOOSING.replace("LARGEST", "None")),
        (_CHOOSING, _CHOOSING.replace("LARGEST", "")),
        (_SEEN_AT, _SEEN_AT.replace("LARGEST + 1", "None")),
        (_SEEN_AT, _SEEN_AT.replace("LARGEST + 1", "")),
        (_SEEN_AT, _SEEN_AT.replace("LARGEST + 1", "LARGEST + 2")),
        ("data = read_file(file, LARGEST)", "data = read_file(file, None)"),
        ("data = read_file(file, LARGEST)", "data = read_file(file, )"),
        (_SEALED, _SEALED.replace("LARGEST", "None")),
        (_SEALED, _SEALED.replace("LARGEST", "")),
        ("other = read_file(file, LARGEST)", "other = read_file(file, None)"),
        ("same = read_file(before, LARGEST) == data", "same = read_file(before, None) == data"),
        (_THERE, "there = bytes_there(self.path, None)"),
        (_THERE, "there = bytes_there(self.path, )"),
        (_THERE, "there = bytes_there(self.path, LARGEST + 2)"),
        (_BORDER, "elif (there := bytes_there(self.path, None)) is not None:"),
        (_BORDER, "elif (there := bytes_there(self.path, )) is not None:"),
        (_BORDER, "elif (there := bytes_there(self.path, LARGEST + 2)) is not None:"),
    ),
    "the path is for an error that is caught right there": (
        (_LOOK, _LOOK.replace("self.path, there", "None, there")),
        (_LOOK, _LOOK.replace("self.path, known", "None, known")),
        (
            'checksum: str = parse_document(path, data, FORM)["checksum"]',
            'checksum: str = parse_document(None, data, FORM)["checksum"]',
        ),
        (_KNOWN, _KNOWN.replace("Path()", "None")),
    ),
    "a locked talk that could be read has its key open, and then nothing is forgotten": (
        (_CLEAR, 'if ((head := head_in(path, data)) and head.state != "locked") or True:'),
        (_CLEAR, _CLEAR.replace(" and head", " or head")),
        (_CLEAR, _CLEAR.replace(' and head.state != "locked"', "")),
        (_CLEAR, _CLEAR.replace("locked", "XXlockedXX")),
        (_CLEAR, _CLEAR.replace("locked", "LOCKED")),
        (_CLEAR, _CLEAR.replace("(path,", "(None,")),
    ),
    "where it has gone it cannot be read, which has been said by then": (
        (_STANDS, _STANDS.replace(" or other is None", "")),
    ),
    "the stamp of a file tells of any change, but on Windows": (
        ("self.look(whole=True)", "self.look(whole=None)"),
        ("self.look(whole=True)", "self.look(whole=False)"),
        ("seen = self._seen.look(whole=True)", "seen = self._seen.look(whole=None)"),
        ("seen = self._seen.look(whole=True)", "seen = self._seen.look(whole=False)"),
        (_CHOOSING, _CHOOSING.replace("True", "None")),
        (_CHOOSING, _CHOOSING.replace("True", "False")),
        (_STAMP, _STAMP.replace("True", "None")),
        (_STAMP, _STAMP.replace("True", "False")),
        (
            'if self._known is None or self._seen.look(whole=whole) == "ours":',
            'if self._known is None or self._seen.look(whole=None) == "ours":',
        ),
    ),
    "no talk has this checksum either": (('return ""', 'return "XXXX"'),),
    "a new talk is saved once before it is asked, and that sets it": (
        ("self._older_format = False", "self._older_format = True"),
        ("self._head: object = None", 'self._head: object = ""'),
    ),
    "ours lies beside the talk in a file, or it does not lie beside it": (
        ("if self.diverted and self.conflict:", "if self.diverted:"),
    ),
    "the next save looks again, right before it replaces the file, and remembers one only": (
        ("self._tried = (*self._tried[-1:], stands)", "self._tried = (*self._tried[+1:], stands)"),
        ("self._tried = (*self._tried[-1:], stands)", "self._tried = (*self._tried[-2:], stands)"),
        ("self._tried = (*self._tried[-1:], now.data)", "self._tried = (*self._tried[-2:], now.data)"),
    ),
    "only Windows comes here, or has no such flag": (
        (f"{_FLAGS}, 0)", f"{_FLAGS}, None)"),
        (f"{_FLAGS}, 0)", f"{_FLAGS}, )"),
        (f"{_FLAGS}, 0)", f"{_FLAGS}, 1)"),
        (
            'if os.name == "posix" and _is_at(self._descriptor, self.path):',
            "if _is_at(self._descriptor, self.path):",
        ),
        ('if os.name != "posix":', 'if (os.name != "posix") and False:'),
        ("with suppress(OSError):", "with suppress(None):"),
        ("self.path.unlink()", "pass"),
    ),
    "on Windows alone the lock moves the place that is read from": (("os.lseek(descriptor, 0, os.SEEK_SET)", "pass"),),
    "a lock that nobody left is made and let go at once": (
        (
            "for left in [Path(entry.path) for entry in os.scandir(folder) if entry.name.endswith(LOCK)]:",
            "for left in [Path(entry.path) for entry in os.scandir(folder)]:",
        ),
    ),
    "what is written next stands over the one letter that is left": (
        ("os.ftruncate(descriptor, 0)", "os.ftruncate(descriptor, 1)"),
    ),
    "the same letters under another name": ((f'{_SIGNED}"utf-8", "replace"))', f'{_SIGNED}"UTF-8", "replace"))'),),
    "any number below nought puts them first": (
        (
            "return (*exports, *sorted(going, key=lambda each: _LAST.index(each.sort) if each.sort in _LAST else -1))",
            "return (*exports, *sorted(going, key=lambda each: _LAST.index(each.sort) if each.sort in _LAST else -2))",
        ),
    ),
    "nothing else is raised there": (
        (_SUPPRESS, "with suppress(MusError, None):"),
        (_SUPPRESS, "with suppress(MusError, ):"),
        (_SUPPRESS, "with suppress(None, OSError):"),
        (_SUPPRESS, "with suppress(MusError, None):"),
        (_SUPPRESS, "with suppress(OSError):"),
        (_SUPPRESS, "with suppress(MusError, ):"),
        ("with suppress(OSError):", "with suppress(None):"),
        ("with suppress(Exception):", "with suppress(None):"),
        ("with suppress(Exception):", "with suppress(None):"),
        ("return [locations.home / NAME]", "return [locations.home * NAME]"),
        ("return False", "return True"),
        ("return True", "return False"),
        ('return ""', 'return "XXXX"'),
        ("names: list[str] = []", "names: list[str] = None"),
        (_LISTED, "with suppress(None, ValueError):"),
        (_LISTED, "with suppress(OSError, None):"),
        (_LISTED, "with suppress(ValueError):"),
        (_LISTED, "with suppress(OSError, ):"),
    ),
    "what it leaves out is a short cut": (
        ("if kept != known:", "if (kept != known) or True:"),
        ("if not later:", "if (not later) and False:"),
        ("if len(now) == len(theme.questions):", "if (len(now) == len(theme.questions)) and False:"),
        (
            "if not any(question.if_ for question in theme.questions):",
            "if (not any(question.if_ for question in theme.questions)) and False:",
        ),
        ("if not moved:", "if (not moved) and False:"),
        ("return list(heads)", "return list(None)"),
        ("if not moved:", "if (not moved) and False:"),
    ),
    "of two that are from two moments the bytes differ too, and the newest there is can be read": (
        (_SAME, _SAME.replace('head is None or head.state != "locked" or ', "")),
        (_SAME, _SAME.replace("is None or", "is None and")),
        (_SAME, _SAME.replace('or head.state != "locked" ', "")),
        (_SAME, _SAME.replace("head is None or ", "")),
        (_SAME, _SAME.replace("shallow=False", "shallow=None")),
        (_SAME, _SAME.replace("shallow=False", "")),
        (_SAME, _SAME.replace("shallow=False", "shallow=True")),
        (_IS_SAME, _IS_SAME.replace("os.path.exists(newest) and ", "")),
    ),
    "the same file is read and written": (
        (_STORED, _STORED.replace("_LARGEST", "None")),
        (_STORED, _STORED.replace("_LARGEST", "")),
        (_STORED, _STORED.replace("utf-8", "UTF-8")),
        (_DUMPED, _DUMPED.replace("ensure_ascii=False", "ensure_ascii=None")),
        (_DUMPED, _DUMPED.replace("indent=2", "indent=None")),
        (_DUMPED, _DUMPED.replace("ensure_ascii=False, ", "")),
        (_DUMPED, _DUMPED.replace("indent=2", "")),
        (_DUMPED, _DUMPED.replace("False", "True")),
        (_DUMPED, _DUMPED.replace("indent=2", "indent=3")),
        (_ENCODED, _ENCODED.replace("utf-8", "UTF-8")),
    ),
}
"""Why they are harmless, and which they are."""


_NAMED = (*HARMLESS.items(), *WORDS.items())


class Names:
    """The names that are left while survivors are told one after another."""

    def __init__(self) -> None:
        self._left = Counter(fault for _, faults in _NAMED for fault in faults)

    def why(self, was: str, became: str) -> str | None:
        """Return why a fault is harmless, and use up its name; None for one that nobody has named."""
        if not self._left[was, became]:
            return None
        self._left[was, became] -= 1
        return next(why for why, faults in _NAMED if (was, became) in faults)

    def unused(self) -> list[tuple[str, str]]:
        """Return the names that no fault has used."""
        return list(self._left.elements())
