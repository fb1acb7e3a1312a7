"""What stands beside the question when there is room: chosen keywords, topics to discuss, agreements so far."""

from __future__ import annotations

from textual.content import Content

from mus_tui.model.rules.route import topics_at
from mus_tui.model.rules.topic_parts import ticked_parts
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.topics import MandatoryTopic
from mus_tui.tui.desk import Desk
from mus_tui.tui.kit.block import Block
from mus_tui.tui.kit.names import names_with_former
from mus_tui.words import count, t

# How a mandatory topic stands, in a sign that needs no colour.
_SIGNS = {"discussed": "✓", "put_aside": "–", "open": "○"}
PARTLY = "◐"
"""The sign of one of which some parts are talked about; beside it stands how many."""


class Beside(Block):
    """A muted column; a click opens the list in which topics and keywords are marked."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    Beside { width: 26; padding: 0 2; color: $quiet; display: none; overflow: hidden; }
    .-medium Beside, .-wide Beside, .-quiet Beside { display: block; }
    .-medium Beside.-empty, .-wide Beside.-empty, .-quiet Beside.-empty { display: none; }
    .-quiet Beside { width: 100%; max-width: 90; height: auto; margin: 2 0 0 0; padding: 0 6; }
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk

    def show(self, question: str) -> None:
        """Show what belongs beside one question."""
        talk = self._desk.talk
        quiet = self.screen.has_class("-quiet")
        blocks = _kept(talk) if quiet else [*_keywords(talk), *_topics(talk, question), *_agreed(talk)]
        self.set_class(not blocks, "-empty")
        self.say(Content("\n\n").join(blocks))

    async def on_click(self) -> None:
        """Open the list in which they are marked."""
        await self.screen.run_action("marks")


def _heading(words: str) -> Content:
    return Content.styled(words, "bold $orient")


def _keywords(talk: Talk) -> list[Content]:
    """Return the chosen ones; all of them where there are none, and always the key to them (A4)."""
    known = talk.template.keywords
    if known is None:
        return []
    at_hand = Content.styled(count("talk.keywords_all", len(known.words)), "$quiet")
    if not talk.chosen_keywords:
        touched = (_touched(word in talk.touched, word) for word in known.words)
        return [Content("\n").join([_heading(t("talk.keywords")), at_hand, Content(", ").join(touched)])]
    lines = [_heading(t("talk.keywords"))]
    for person, name in names_with_former(talk).items():
        if words := talk.keywords_of(person):
            lines.append(Content.styled(name, "bold $foreground"))
            lines += [_marked(word in talk.touched, word) for word in words]
    return [Content("\n").join([*lines, at_hand])]


def _touched(done: bool, word: str) -> Content:
    return Content.styled(f"✓ {word}", "$done") if done else Content(word)


def _kept(talk: Talk) -> list[Content]:
    """Return what the quiet view («Ro») leaves of the column: each participant's keywords on a line."""
    lines = []
    for person, name in names_with_former(talk).items():
        if words := talk.keywords_of(person):
            lines.append(Content.assemble((f"{name}   ", "bold $foreground"), "  ·  ".join(words)))
    return [Content("\n").join(lines)] if lines else []


def _marked(done: bool, words: str) -> Content:
    return Content.assemble(("✓ ", "$done") if done else "○ ", words)


def to_discuss(talk: Talk) -> str:
    """Return what the topics stand under: a group may take them up where each has a talk of their own besides."""
    return t("talk.may_discuss" if only_may(talk) else "talk.to_discuss")


def only_may(talk: Talk) -> bool:
    """Whether the topics may be taken up here and need not be: each has a talk of their own besides."""
    return talk.talk_kind.replaces_individual is False


def partly_words(talk: Talk, topic: MandatoryTopic) -> str:
    """Return how many parts of a topic they have talked about; empty where that is none or all of them."""
    ticked = ticked_parts(talk, topic)
    return t("talk.topic_partly", n=len(ticked), of=len(topic.aspects)) if ticked else ""


def topic_sign(talk: Talk, topic: MandatoryTopic) -> str:
    """Return how a topic stands, in one sign."""
    return PARTLY if partly_words(talk, topic) else _SIGNS[talk.topic_mark(topic.id).state]


def _topics(talk: Talk, question: str) -> list[Content]:
    topics = talk.mandatory_topics
    if not topics:
        return []
    here = {topic.id for topic in topics_at(talk, question)}
    lines = [_heading(to_discuss(talk))]
    for topic in topics:
        partly, sign = partly_words(talk, topic), topic_sign(talk, topic)
        style = "bold $foreground" if topic.id in here else ""
        lines.append(Content.assemble((f"{sign} ", "$done" if sign == "✓" else ""), (topic.short or topic.text, style)))
        lines += [Content(f"  {partly}")] if partly else []
    return [Content("\n").join(lines)]


def _agreed(talk: Talk) -> list[Content]:
    return [Content.assemble(_heading(t("talk.agreements")), f"  {len(talk.agreements)}")] if talk.agreements else []
