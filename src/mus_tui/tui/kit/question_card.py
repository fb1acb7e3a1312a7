"""The question itself: the largest thing on the screen."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.selection import Selection

from mus_tui.model.rules.answering.asked import with_tables
from mus_tui.model.rules.route import Step, brings_own, leads_in, text_before
from mus_tui.model.rules.silence import silence_at
from mus_tui.model.rules.topic_parts import topics_left
from mus_tui.model.talk import Talk
from mus_tui.model.values.parts.numbers import says_it
from mus_tui.tui.kit.about_people import duty_words
from mus_tui.tui.kit.guidance import with_dots
from mus_tui.tui.kit.setting.cut import Cut
from mus_tui.tui.kit.text import Words
from mus_tui.tui.kit.way.hung_words import only_if
from mus_tui.tui.kit.way.reading_page import ReadingPage
from mus_tui.words import count, t


class QuestionCard(Vertical):
    """Shows where they are and what is asked; a single bar marks the question."""

    SCOPED_CSS = False
    DEFAULT_CSS = """
    QuestionCard { height: auto; }
    QuestionCard #where { height: 1; }
    QuestionCard #place {
        width: 1fr; color: $here; text-style: bold; height: 1; text-overflow: ellipsis; text-wrap: nowrap;
    }
    QuestionCard #left { width: auto; color: $quiet; padding: 0 1 0 2; }
    .-medium QuestionCard #left, .-wide QuestionCard #left { display: none; }
    QuestionCard #before { display: none; height: auto; max-width: 90; margin: 1 0 0 0; }
    QuestionCard.-led-in-to #before { display: block; }
    .-short QuestionCard #before { margin: 0; }
    .-quiet QuestionCard #before { display: none; }
    QuestionCard #asked {
        border-left: outer $orient; background: $surface; text-style: bold; padding: 1 3; margin: 1 0 0 0;
        max-height: 12;
    }
    QuestionCard #silence {
        display: none; padding: 0 1; height: 1; color: $here; text-wrap: nowrap; text-overflow: ellipsis;
    }
    .-tall QuestionCard #asked { padding: 2 4; }
    .-short QuestionCard #asked { padding: 0 2; margin: 0; max-height: 8; }
    """

    def compose(self) -> ComposeResult:
        """Put the place above the question."""
        with Horizontal(id="where"):
            yield Words(id="place")
            yield Tally(id="left")
        yield Words(id="before")
        yield Asked(id="asked")
        yield ReadingPage()
        yield Words(id="silence")

    def show(self, talk: Talk, step: Step) -> None:
        """Show one question and its place among the others."""
        question, place = talk.question(step.question), place_above(talk, step)
        self.query_one("#left", Tally).say(Content(left_words(talk)))
        self.say(t("talk.place_aside", place=place) if step.aside else place, question.text)
        before = text_before(talk, step.question)
        self.set_class(leads_in(before), "-led-in-to")
        self.query_one("#before", Words).say(Content(before if leads_in(before) else ""))
        if brings_own(talk, step):
            hint = Content.styled(t("talk.bring_your_own"), "not bold $quiet")
            self.query_one("#asked", Words).say(Content.assemble(place_title(talk, step), "\n", hint))
        tables = with_tables(question, (), talk.kind, "preparation", "talk") if question.read else []
        self.query_one(ReadingPage).show(question, tables)
        duty = self.query_one("#silence", Words)
        silence = silence_at(talk, step.question)
        words = duty_words(talk, silence) if silence else _hung(talk, step)
        duty.display = bool(words)
        duty.say(Content(words))

    def rows_asked(self, width: int) -> int:
        """Return how many rows the words take in so many columns, without the air round them."""
        asked, silence, size = self.query_one("#asked"), self.query_one("#silence"), self.app.size
        rows = asked.get_content_height(size, size, max(1, width - 5))
        most = asked.styles.max_height
        above = self.query_one("#before")
        led = above.get_content_height(size, size, min(width, 90)) if above.display else 0
        return min(rows, int(most.value) if most else rows) + led + int(silence.display)

    def say(self, place: str, asked: str) -> None:
        """Show what is asked, and where that is."""
        self.screen.remove_class("-reading")
        self.remove_class("-led-in-to")
        self.query_one("#place", Words).say(Content(place))
        self.query_one("#asked", Words).say(Content(with_dots(asked) if "\n- " in asked else asked))


class Asked(Words):
    """What is asked, as far as there is room for it beside what they write."""

    def render(self) -> Cut:
        """Show the words, with a sign for it where there are more of them."""
        return Cut(self._said)

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """Return what was marked of the words."""
        return selection.extract(self._said.plain), "\n"


class Tally(Words):
    """What is still to be discussed, where there is no column for it; a click opens the list."""

    async def on_click(self) -> None:
        """Open the list in which topics and keywords are marked."""
        await self.screen.run_action("marks")


def _hung(talk: Talk, step: Step) -> str:
    """Return what a question is asked only after, where nobody has answered that yet."""
    if not talk.lies_ahead:
        return ""
    theme = next((each.if_ for each in talk.template.perspectives if each.id == step.perspective), ())
    return only_if(talk.template, talk.question(step.question).if_ or theme)


def left_words(talk: Talk) -> str:
    """Return how many topics and chosen keywords they have not come to yet."""
    parts = [count("talk.left", left)] if (left := len(topics_left(talk))) else []
    untouched = sum(word not in talk.touched for word in talk.chosen_keywords)
    parts += [count("talk.keywords_left", untouched)] if untouched else []
    return "   ".join(parts)


def place_words(done: str, title: str, step: Step, number: str | None) -> str:
    """Return where a question stands: by the form's own number where it has numbers, else as the program counts."""
    if number:
        return t("talk.place_numbered", done=done, title=title, number=number)
    if step.of <= 1 or number is not None:
        return t("talk.place_alone", done=done, title=title)
    return t("talk.place", done=done, title=title, number=step.number, of=step.of)


def place_above(talk: Talk, step: Step) -> str:
    """Return where a question stands, as it is said above it: a title that is what is asked is not said there too."""
    title, question = place_title(talk, step), talk.question(step.question)
    if says_it(title, question.text) and not brings_own(talk, step):
        title = title.removesuffix(question.text).rstrip()
    title = t("talk.place_left_behind", title=title) if step.left_behind else title
    done = "✓ " if step.id in talk.passed else ""
    return done + place_words("", title, step, question.number).lstrip(" ·")


def place_title(talk: Talk, step: Step) -> str:
    """Return the title of the perspective a question stands under."""
    for perspective in talk.template.perspectives:
        if perspective.id == step.perspective:
            return perspective.heading
    return t("talk.own_topics")
