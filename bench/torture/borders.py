"""Every place where bytes from outside come in: what lies there, what reads it, and how it is spoiled."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from functools import partial
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any, NamedTuple
from zipfile import ZipFile

from bench.torture.hostile_files import SIGNS, UNICODE, VISIBLE, words_in
from bench.torture.mutants import spoiled_bytes, spoiled_json, spoiled_text
from bench.torture.saves import AT, HERE, NAME, NEW, QUESTION
from mus_tui.drafting.draft import drafted
from mus_tui.errors import MusError, TemplateFaultsError
from mus_tui.export.formats import Paper, format_named
from mus_tui.export.forms.blank_forms import blank_forms
from mus_tui.export.forms.preparation_form import preparation_form
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.export.template.as_markdown import template_markdown
from mus_tui.language.agreement_line import read_agreement_line
from mus_tui.language.date_reading import read_date
from mus_tui.model.forms.filled_form import check_whose, read_answers
from mus_tui.model.forms.taking_in import take_in
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.rules.find_person import People, Way
from mus_tui.model.rules.open_items import open_items
from mus_tui.model.rules.route import route
from mus_tui.model.talk import Talk
from mus_tui.model.values.preparation import Preparation
from mus_tui.storage.disk.document import checksum
from mus_tui.storage.locations import shipped_templates
from mus_tui.storage.own_form.form_reading import read_own_form
from mus_tui.storage.preparation.form_file import read_form
from mus_tui.storage.preparation.preparation_file import load_preparation, private_file, save_preparation
from mus_tui.storage.settings import load_settings
from mus_tui.storage.talk.all_talks import all_talks, matching
from mus_tui.storage.talk.due_list import due_of
from mus_tui.storage.talk.locking import lock_talk
from mus_tui.storage.talk.lying import lying
from mus_tui.storage.talk.talk_file import load_talk, save_talk, talk_bytes
from mus_tui.storage.talk.talk_list import read_head
from mus_tui.storage.template.template_file import load_template
from mus_tui.storage.template.yaml_reader import LARGEST
from mus_tui.tui.kit.lying_words import lying_words
from mus_tui.words import t

TODAY = date(2026, 3, 9)
PEOPLE = People(("Mette", "Jonas"), tuple(Way(each, ("Mette",)) for each in ("Mette", "Jonas [Holm]", "(Ea")))
_HARM = (
    VISIBLE, UNICODE, *SIGNS, "#let x = 1 #panic() $ ~ @a <b> = - + / ```", "ord " * 3000, "x" * 3000, "\u0301" * 300,
    "\n" * 200, "\xad" * 100, "\U0010fffd\ue000\uffff", "]]>&amp;<w:p/>", "\t" * 50, "𝕏漢字한の" * 40,
)  # fmt: skip


class Border(NamedTuple):
    """One sort of thing that comes in."""

    name: str
    """What comes in, as the report calls it."""
    seeds: tuple[bytes, ...]
    """Whole ones, which are then spoiled."""
    read: Callable[[bytes], bool]
    """Reads it and does with it what the program does first; says whether it was taken for good.

    Whatever else than our own error comes out is a fault of the program.
    """
    spoil: Callable[[bytes, Random], bytes]
    """Returns it with something wrong."""
    slow: int = 1
    """How many times longer than most it takes to read one, so that so many fewer are brought."""


def border(folder: Path, name: str) -> Border:
    """Return one of them; what is to be read is put in the folder."""
    return next(each for each in borders(folder) if each.name == name)


def borders(folder: Path) -> Iterator[Border]:
    """Give all of them, the one that takes a while to lay out last."""
    shipped = (each for each in shipped_templates().iterdir() if each.name.endswith(".yaml"))
    templates = tuple(each.read_bytes() for each in sorted(shipped, key=lambda file: file.name))
    yield Border("template", templates, lambda data: _template(folder, data), _text_spoiler(templates))
    talk = folder / NAME
    yield Border("talk", _talks(), lambda data: _talk(talk, data), _json_spoiler("talk"))
    mine = Preparation(talk=NEW.id, participant="p2").with_note(QUESTION, "Kun mit.").with_shared(QUESTION)
    save_preparation(talk, mine, HERE)
    prepared = private_file(talk, "p2")
    seed = prepared.read_bytes()
    yield Border("preparation", (seed,), lambda data: _preparation(talk, data), _json_spoiler("preparation"))
    settings = b'{"language": "da", "theme": "mus-light", "last_talk": "/hjem/samtale.json", "leader": "Karen"}'
    yield Border("settings", (settings,), lambda data: _settings(folder, data), _json_spoiler(""))
    yield Border("list", _talks(), lambda data: _head(talk, data), _json_spoiler("talk"))
    lines = ("Mette taler med driften, 1. feb", "Karen: uge 43", "inden påske, begge", "næste fredag kl. 10.30")
    yield Border("line", tuple(each.encode() for each in lines), _line, _text_spoiler(()))
    form = folder / "skema.md"
    blanks = blank_forms(NEW, NEW.participants[1])
    forms = (blanks[0].encode(), re.sub(r"\n(?=<!--|#)", "\nNoget om det.\n\n", blanks[0]).encode())
    yield Border("form", forms, lambda data: _form(form, data, blanks), _text_spoiler(()))
    yield Border("form file", tuple(_saved_forms()), lambda data: _form(form, data, blanks), spoiled_bytes, slow=4)
    own = (*list(_saved_forms())[:-1], *forms)
    yield Border("own form", own, lambda data: _own_form(form, data), _own_spoiler, slow=4)
    yield Border("folder", _talks(), lambda data: _folder(folder / "mappe", data), _json_spoiler("talk"), slow=4)
    for to in ("pdf", "docx"):
        yield Border(to, _talks(), partial(_paper, folder / "på-papir.json", to), _hostile_words, slow=50)
    locked = (_locked(folder / "2026-03-09-mus-laast2.json"),)
    yield Border("locked", locked, lambda data: _talk(talk, data), _json_spoiler("lock"))


def _saved_forms() -> Iterator[bytes]:
    """Give a form as other programs save it."""
    for to in ("docx", "html"):
        pieces = preparation_form(NEW, NEW.participants[1], by_hand=False)
        yield format_named(to).to_bytes(Paper(pieces, NEW.template.language))
    text = blank_forms(NEW, NEW.participants[1])[0]
    lines = "".join(f"{line}\\par\n" for line in text.encode("cp1252", "replace").decode("cp1252").split("\n"))
    yield f"{{\\rtf1\\ansi\\ansicpg1252{{\\fonttbl{{\\f0 Calibri;}}}}\\uc1 {lines}\\u8211?}}".encode("cp1252")
    yield f"Message-ID: <1@example.org>\nSubject: Sv\n\n> {text}".replace("\n# ", "\n> # ").encode()


def _locked(file: Path) -> bytes:
    save_talk(file, NEW.altered(id="laast2"), HERE, AT)
    lock_talk(file, "made up, and of no other use")
    return file.read_bytes()


def _talks() -> tuple[bytes, ...]:
    oldest = Path(__file__).parents[2] / "tests" / "storage" / "demo_version_1.json"
    return talk_bytes(NEW, HERE, AT), oldest.read_bytes()


# Reading


def _template(folder: Path, data: bytes) -> bool:
    file = folder / "skabelon.yaml"
    file.write_bytes(data)
    try:
        template = load_template(file, file.name)
    except TemplateFaultsError as error:
        for fault in error.faults:
            _plain(t(f"errors.fault_{fault.message}", **fault.values))
        return False
    template_markdown(template, None)
    return True


def _talk(file: Path, data: bytes) -> bool:
    file.write_bytes(data)
    try:
        talk = load_talk(file).talk
    except MusError as error:
        return _refused(error)
    route(talk)
    open_items(talk)
    for to in ("markdown", "html"):
        _copied(talk, to)
    return True


def _paper(file: Path, to: str, data: bytes) -> bool:
    """Write the plan of a talk, and a form for the first who sits in it."""
    file.write_bytes(data)
    try:
        talk = load_talk(file).talk
    except MusError as error:
        return _refused(error)
    _copied(talk, to)
    form = preparation_form(talk, talk.participants[0], by_hand=True)
    format_named(to).to_bytes(Paper(form, talk.template.language, whose=talk.participants[0].name))
    return True


def _copied(talk: Talk, to: str) -> None:
    format_named(to).to_bytes(Paper(plan_copy(talk, Contents(notes=True, minutes=True)), talk.template.language))


def _folder(folder: Path, data: bytes) -> bool:
    """List what lies among a whole talk: under a name of ours, under any other, and as an older version."""
    folder.mkdir(exist_ok=True)
    whole, ours, stray = (folder / each for each in (NAME, "2026-03-09-mus-ab2345cd.json", "Kopi (1) af samtale.json"))
    if not whole.exists():
        save_talk(whole, NEW, HERE, AT)
    for file in (ours, stray, ours.with_suffix(".before")):
        file.write_bytes(data)
    heads = list(all_talks(folder))
    assert any(each.id == NEW.id and each.file == whole and not each.copy for each in heads), "the whole one is hidden"
    assert {each.file for each in heads} >= {whole, ours}, "one that is strange is left out"
    list(matching(heads, "mette 2026"))
    due_of(heads, TODAY)
    for file in (ours, stray):
        if there := lying(file, None, [folder]):
            _plain(lying_words(there))
    return all(each.state != "damaged" for each in heads)


def _preparation(talk: Path, data: bytes) -> bool:
    private_file(talk, "p2").write_bytes(data)
    try:
        loaded = load_preparation(talk, "p2")
    except MusError as error:
        return _refused(error)
    if loaded:
        loaded.preparation.shared_part()
    return True


def _form(file: Path, data: bytes, blanks: tuple[str, ...]) -> bool:
    file.write_bytes(data)
    me = NEW.participants[1]
    try:
        text = read_form(file)
        check_whose(text, NEW.id, me.id)
        answers = read_answers(text, blanks)
    except MusError as error:
        return _refused(error)
    taken = take_in(NEW, Preparation(talk=NEW.id, participant=me.id), answers)
    save_preparation(file, taken.preparation, HERE)
    return True


def _own_form(file: Path, data: bytes) -> bool:
    """Make a draft of a template from it, which has to be one that can be used."""
    file.write_bytes(data)
    try:
        pieces = read_own_form(file)
    except MusError as error:
        _plain(t(f"{error.catalogue}.{error.message}", **error.values))
        return False
    draft = drafted(pieces, "skema", file.name).text.encode()
    assert len(draft) > LARGEST or _template(file.parent, draft), "a draft that cannot be used"
    return True


def _settings(folder: Path, data: bytes) -> bool:
    file = folder / "settings.json"
    file.write_bytes(data)
    load_settings(file)
    return True


def _head(file: Path, data: bytes) -> bool:
    file.write_bytes(data)
    return read_head(file) is not None


def _line(data: bytes) -> bool:
    words = data.decode("utf-8", "replace")
    understood = read_agreement_line(words, PEOPLE, TODAY, followed_up=True)
    reading = read_date(words, TODAY)
    if reading.problem:
        t(f"language.{reading.problem}", **reading.values)
    return understood.reading is not None


def _refused(error: MusError) -> bool:
    _plain(t(f"errors.{error.message}", **error.values))
    return False


def _plain(sentence: str) -> None:
    assert "\n" not in sentence, f"more than a sentence: {sentence!r}"


# Spoiling


def _text_spoiler(others: tuple[bytes, ...]) -> Callable[[bytes, Random], bytes]:
    texts = [each.decode() for each in others]

    def spoil(data: bytes, dice: Random) -> bytes:
        if dice.random() < 0.05:
            return spoiled_bytes(data, dice)
        return spoiled_text(data.decode("utf-8", "replace"), dice, texts).encode("utf-8", "surrogatepass")

    return spoil


def _own_spoiler(data: bytes, dice: Random) -> bytes:
    """Return a form with something wrong: in the words, or in what Word has packed."""
    if not data.startswith(b"PK") or dice.random() < 0.2:
        return spoiled_bytes(data, dice) if dice.random() < 0.2 else _text_spoiler(())(data, dice)
    spoiled = BytesIO()
    with ZipFile(BytesIO(data)) as whole, ZipFile(spoiled, "w") as package:
        for name in whole.namelist():
            part = whole.read(name)
            package.writestr(name, _text_spoiler(())(part, dice) if name == "word/document.xml" else part)
    return spoiled.getvalue()


def _json_spoiler(content: str) -> Callable[[bytes, Random], bytes]:
    """Return what spoils a file of ours; nine times of ten its checksum is made to fit, so that it is read on."""

    # What stands beside a locked talk has no checksum of its own; the seal is one.
    def spoil(data: bytes, dice: Random) -> bytes:
        try:
            document = json.loads(data)
        except (ValueError, RecursionError):
            return spoiled_bytes(data, dice)
        if dice.random() < 0.1:
            return spoiled_bytes(data, dice)
        inside = isinstance(document, dict) and content in document and dice.random() < 0.8
        if inside:
            document[content] = spoiled_json(document[content], dice)
        else:
            document = spoiled_json(document, dice)
        return _sealed(document, content)

    return spoil


def _hostile_words(data: bytes, dice: Random) -> bytes:
    """Put words that want to do harm into a few fields: most of them may be written there, and reach the paper."""
    document = json.loads(data)
    # An id has neither a space nor a capital.
    fields = [each for each in words_in(document["talk"]) if re.search(r"[ A-ZÆØÅ]", each[0][each[1]])]
    for holder, key in dice.sample(fields, min(3, len(fields))):
        harm = "".join(dice.choice(_HARM) for _ in range(dice.randint(1, 3)))
        holder[key] = f"{harm}{holder[key]}" if dice.random() < 0.5 else f"{holder[key]}{harm}"
    return _sealed(document, "talk")


def _sealed(document: Any, content: str) -> bytes:
    if isinstance(document, dict) and content in document and "checksum" in document:
        with suppress(ValueError, RecursionError):
            document["checksum"] = checksum(document[content])
    return json.dumps(document).encode()
