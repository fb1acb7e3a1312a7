"""A paragraph of a Word document, as the line that it shows and what lies in it besides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mus_tui.model.forms.own_form import Piece
from mus_tui.model.values.text import one_line
from mus_tui.storage.own_form.blanks import BLANK
from mus_tui.storage.own_form.word_styles import W, is_on, value
from mus_tui.storage.preparation.form_word import FALLBACK, sign_of

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_PICTURE = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_OLD_PICTURE = "{urn:schemas-microsoft-com:vml}imagedata"
_MOVED_AWAY = f"{W}moveFrom"


@dataclass(slots=True)
class Said:
    """What a paragraph holds."""

    line: str = ""
    """Its words and signs, with line breaks."""
    strong: bool = True
    """Whether all its words are bold."""
    choices: list[str] = field(default_factory=list)
    """What can be picked in a list that drops down."""
    asides: list[Piece] = field(default_factory=list)
    """What is no part of its line: deleted words, hints in places to write, pictures."""
    boxes: list[BaseOxmlElement] = field(default_factory=list)
    """The text boxes that hang on it."""
    notes: list[tuple[str, str]] = field(default_factory=list)
    """The notes it points to: the sort, and the id."""


def said_in(paragraph: BaseOxmlElement, *, bold: bool) -> Said:
    """Return what a paragraph says; `bold` is what its style says of its letters."""
    said = Said()
    leaders = {str(each.get(f"{W}leader", "")) for each in paragraph.iterfind(f"{W}pPr/{W}tabs/{W}tab")}
    _walk(paragraph, said, bold=bold)
    said.strong = said.strong and any(each.isalpha() for each in said.line)
    if leaders & {"underscore", "dot", "heavy", "middleDot"}:
        said.line = said.line.replace("\t", BLANK)
    return said


def _walk(element: BaseOxmlElement, said: Said, *, bold: bool) -> None:
    # A reader of XML goes no deeper than Python does.
    for each in element:
        tag = str(each.tag)
        if tag == f"{W}r":
            _run(each, said, bold=bold)
        elif tag == f"{W}sdt":
            _control(each, said, bold=bold)
        elif tag == f"{W}del":
            _aside(said, "deleted", "".join(found.text or "" for found in each.iter(f"{W}delText")))
        elif tag == f"{M}t":
            said.line += each.text or ""
        elif tag not in {_MOVED_AWAY, f"{W}pPr"}:
            _walk(each, said, bold=bold)


def _run(run: BaseOxmlElement, said: Said, *, bold: bool) -> None:
    own = run.find(f"{W}rPr")
    is_bold = is_on(own, "b") if own is not None and own.find(f"{W}b") is not None else bold
    words = ""
    for each in run:
        tag = str(each.tag).removeprefix(W)
        if tag == "t":
            words += each.text or ""
        elif tag in {"tab", "ptab"}:
            words += "\t"
        elif tag in {"br", "cr"}:
            words += "\n"
        elif tag == "noBreakHyphen":
            words += "-"
        elif tag == "sym":
            words += sign_of(str(each.get(f"{W}char", "")))
        elif tag == "fldChar":
            words += _field(each, said)
        elif tag == "delText":
            _aside(said, "deleted", each.text or "")
        elif tag in {"footnoteReference", "endnoteReference", "commentReference"}:
            said.notes.append((tag.removesuffix("Reference"), str(each.get(f"{W}id", ""))))
        elif tag == "ruby":
            words += "".join(found.text or "" for found in each.iter(f"{W}t"))
        elif tag not in {"rPr", "instrText"}:
            _drawn(each, said)
    if own is not None and is_on(own, "vanish"):
        said.asides += [Piece("aside", one_line(words), place="other")] if one_line(words) else []
        return
    is_line = own is not None and is_on(own, "u") and not words.strip() and (len(words) > 2 or "\t" in words)
    said.line += BLANK if is_line else words
    if any(letter.isalpha() for letter in words) and not is_bold:
        said.strong = False


def _aside(said: Said, place: str, words: str) -> None:
    if text := one_line(words):
        kind = {"deleted": "deleted", "hint": "hint", "picture": "picture"}[place]
        said.asides.append(Piece("aside", text, place=kind))  # type: ignore[arg-type]


def _field(sign: BaseOxmlElement, said: Said) -> str:
    """Return what a field to fill in shows, of the sort that Word had before it had content controls."""
    data = sign.find(f"{W}ffData")
    if data is None:
        return ""
    if data.find(f"{W}checkBox") is not None:
        return "☐"
    if (listed := data.find(f"{W}ddList")) is not None:
        entries = (str(each.get(f"{W}val", "")) for each in listed.iterfind(f"{W}listEntry"))
        said.choices += filter(None, map(one_line, entries))
        return ""
    if data.find(f"{W}textInput") is not None:
        _aside(said, "hint", value(data, "statusText") or value(data, "helpText"))
        return BLANK
    return ""


def _control(control: BaseOxmlElement, said: Said, *, bold: bool) -> None:
    about = control.find(f"{W}sdtPr")
    content = control.find(f"{W}sdtContent")
    if content is None:
        return
    words = "".join(each.text or "" for each in content.iter(f"{W}t"))
    listed = next(
        (each for name in ("dropDownList", "comboBox") for each in control.iterfind(f"{W}sdtPr/{W}{name}")), None
    )
    if listed is not None:
        shown = [str(each.get(f"{W}displayText") or each.get(f"{W}value") or "") for each in listed]
        # The first says that one is to be chosen, and has no value.
        values = [
            each for each, item in zip(shown, listed, strict=True) if item.get(f"{W}value") or item.tag == f"{W}x"
        ]
        said.choices += filter(None, map(one_line, values))
        _aside(said, "hint", " ".join(each for each in (*shown, words) if one_line(each) not in said.choices))
    elif about is not None and is_on(about, "showingPlcHdr") and about.find(f"{_W14}checkbox") is None:
        _aside(said, "hint", words)
        said.line += BLANK
    else:
        _walk(content, said, bold=bold)


def _drawn(drawing: BaseOxmlElement, said: Said) -> None:
    """Take the text boxes of a drawing, each once, and say where there is a picture."""
    stack = [drawing]
    while stack:
        element = stack.pop(0)
        if element.tag == FALLBACK:
            continue
        if element.tag == f"{W}txbxContent":
            said.boxes.append(element)
            continue
        if element.tag in {_PICTURE, _OLD_PICTURE}:
            described = next(iter(drawing.iter(_DRAWN)), None)
            words = "" if described is None else str(described.get("descr") or described.get("title") or "")
            said.asides.append(Piece("aside", one_line(words), place="picture"))
            continue
        stack = [*element, *stack]
