"""A document as one HTML page."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser

from mus_tui.export.html import to_html
from mus_tui.export.pieces import (
    Boxes,
    Bullet,
    Bullets,
    Cell,
    Heading,
    Item,
    Items,
    NewPage,
    Plan,
    Prose,
    Said,
    Table,
    Words,
)
from mus_tui.export.plan_copy.document import plan_copy
from mus_tui.model.rules.copy_wish import Contents
from mus_tui.model.values.plan import Agreement
from tests.export.hostile import HOSTILE
from tests.export.talks import card_talk, per_perspective_talk, table_talk

_VOID = {"meta", "br", "col"}


class Read(HTMLParser):
    """Reads a page strictly: what is opened is closed in order; the text of every element by its tag."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, list[str]]] = []
        self.texts: list[tuple[str, str]] = []
        self.attributes: list[tuple[str, str, str]] = []
        self.feed(page)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag not in _VOID:
            self.open.append((tag, []))

    def handle_endtag(self, tag: str) -> None:
        opened, words = self.open.pop()
        assert opened == tag
        if tag == "span" and self.open:
            # A day that is kept on one line is part of what stands around it.
            self.open[-1][1].append("".join(words))
        self.texts.append((tag, "".join(words)))

    def handle_data(self, data: str) -> None:
        if self.open:
            self.open[-1][1].append(data)

    def within(self, tag: str) -> list[str]:
        return [text for each, text in self.texts if each == tag]


def as_typed(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.split("\n")).strip("\n")


def test_every_cell_shows_what_was_typed_and_none_of_it_acts() -> None:
    rows = tuple(Agreement(id=f"a{n}", goal=text) for n, text in enumerate(HOSTILE, 1))
    page = Read(to_html(plan_copy(table_talk().altered(agreements=rows))))
    assert page.within("td")[1::5] == [as_typed(row.goal) for row in rows]


def test_every_piece_shows_hostile_words_as_words() -> None:
    for text in (as_typed(each) for each in HOSTILE):
        pieces = (
            Heading(1, text), Heading(2, text), Words(text, text), Items((Item(text, text),)), Boxes((text,)),
            Bullets((Bullet(text, (text,)),)), Table((text,), ((text,),)),
        )  # fmt: skip
        page = Read(to_html(pieces))
        assert {page.within(tag)[0] for tag in ("title", "h1", "h2", "dd", "th", "td")} == {text}
        assert {tag for tag, _ in page.texts}.isdisjoint({"script", "a", "img", "b"})


def test_a_page_reaches_for_nothing_outside_itself() -> None:
    for talk in (table_talk(), card_talk(), per_perspective_talk()):
        page = to_html(plan_copy(talk, Contents(notes=True)), talk.template.language)
        read = Read(page)
        assert ("html", "lang", "da") in read.attributes
        assert ("meta", "content", "default-src 'none'; style-src 'unsafe-inline'") in read.attributes
        assert {"script", "link", "img", "iframe", "a", "form"}.isdisjoint(tag for tag, _, _ in read.attributes)
        assert not [name for _, name, _ in read.attributes if name in {"src", "href", "style"} or name[:2] == "on"]
        assert "url(" not in page
        assert "@import" not in page


def test_the_copy_says_the_same_in_html_as_in_markdown() -> None:
    page = Read(to_html(plan_copy(card_talk())))
    assert page.within("h1") == ["Medarbejderudviklingssamtale"]
    assert page.within("h2") == [
        "Kompetenceudviklingsplan",
        "Lagt til side efter aftale",
        "Enighed om planen",
    ]
    assert "Projektet er i drift.\nBrugerne er spurgt." in page.within("p")
    assert "Jonas kan lede et projekt fra idé til drift." in page.within("p")
    assert "Kladde: samtalen er ikke afsluttet. Der er plads til underskrifter, når den er." in page.within("p")


def test_a_new_page_begins_at_the_next_heading() -> None:
    page = to_html((Heading(1, "Ét"), Prose("Tekst\n- a\n\n- b"), NewPage(), Heading(2, "To")))
    assert page.count('new-page">') == 1
    assert '<section class="level-2 new-page">\n<h2>To' in page
    assert "<ul><li>a</li><li>b</li></ul>" in page


def test_the_promise_stands_out_and_who_and_when_stand_side_by_side() -> None:
    page = to_html(plan_copy(per_perspective_talk()))
    assert '<p class="promise">Mette tager trivslen op på hvert ledermøde.</p><div class="told"><div>' in page
    # The one heading over all fields would stand alone over the first theme; each agreement says what it is itself.
    assert "Aftaler" not in page


def test_where_there_is_no_room_for_columns_each_cell_says_its_heading_and_a_very_long_word_can_be_parted() -> None:
    long = "Kompetenceudviklingssamtaleforberedelse"
    talk = table_talk().with_agreement(table_talk().agreement("a1").altered(goal=f'{long} "nu"', support=""))
    page = to_html(plan_copy(talk))
    assert '<td class="promise" data-over="Hvad vil du gerne opnå? (læringsmål)">Komp&shy;e&shy;t' in page
    assert unescape(page).replace("\N{SOFT HYPHEN}", "").count(f'{long} "nu"') >= 1
    assert '<td data-over="Hvem kan støtte dig i processen?">–</td>' in page
    assert "retningslinjer for børn" in page


def test_hostile_words_of_a_promise_are_words_on_a_card_too() -> None:
    for alone in (True, False):
        for text in (as_typed(each) for each in HOSTILE):
            cells = (
                Cell(text, (Said(text, text, "goal"), Said(text, text, "deadline"), Said(text, text), Said(text))),
            )
            page = Read(to_html([Plan((text,), (cells if alone else (*cells, Cell(text, (Said(text, text),))),), 2)]))
            assert page.within("p").count(text) >= 4
            assert text in page.within("dt")
            assert {tag for tag, _ in page.texts}.isdisjoint({"script", "a", "img", "b"})


def test_many_names_do_not_fill_the_foot() -> None:
    page = to_html([Heading(1, "Plan")], whose=", ".join(["Jonas Holm"] * 20))
    assert page.count("\\4a ") == 6


def test_whose_it_is_stands_at_the_foot_of_each_sheet_and_cannot_act_there() -> None:
    page = to_html([Heading(1, "Plan")], whose='Jonas"; } </style><b>')
    assert page.count("</style>") == 1
    foot = re.search(r"@bottom-center \{ content: ([^;]*); \} \}\n</style>", page)
    assert foot is not None
    said = re.sub(r"\\([0-9a-f]+) ", lambda found: chr(int(found[1], 16)), foot[1])
    assert said == '"side " counter(page) " af " counter(pages) " · Jonas"; } </style><b>"'
