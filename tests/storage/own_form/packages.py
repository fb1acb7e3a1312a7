"""Word documents of a few parts, put together by hand: what python-docx cannot write."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

_SPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
)


def package(body: str, **parts: str) -> bytes:
    """Return a document with this body; other parts of `word/` by their names, such as `footnotes`."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", f"<w:document {_SPACES}><w:body>{body}</w:body></w:document>")
        for name, inner in parts.items():
            root = {"header1": "hdr", "footer1": "ftr"}.get(name, name)
            made.writestr(f"word/{name}.xml", f"<w:{root} {_SPACES}>{inner}</w:{root}>")
    return data.getvalue()


def p(*runs: str, style: str = "", about: str = "") -> str:
    """Return a paragraph of runs; what is no run already is words."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(each if each.startswith("<") else r(each) for each in runs)
    return f"<w:p><w:pPr>{named}{about}</w:pPr>{inner}</w:p>"


def r(words: str, about: str = "") -> str:
    """Return a run of words."""
    return f'<w:r><w:rPr>{about}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table; a cell is words, or paragraphs and tables already."""
    cells = ("".join(f"<w:tc>{x if x.startswith('<') else p(x) if x else p()}</w:tc>" for x in row) for row in rows)
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in cells)}</w:tbl>"
