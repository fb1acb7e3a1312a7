"""Who agrees to the plan, as a whole and to each row as it was read aloud (B17), and where they sign."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from mus_tui.export.forms.guidance import explained
from mus_tui.export.forms.signing import to_sign
from mus_tui.export.pieces import Heading, Item, Items, Line, Piece
from mus_tui.model.rules.agreeing import (
    agree_as_a_whole,
    asks_about_plan,
    has_agreed,
    is_agreed,
    is_seen,
    plan_is_agreed,
    rows_to_read,
    was_read,
)
from mus_tui.model.rules.group.taking_part import named_in
from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.rules.plan.standing import what_before
from mus_tui.model.talk import Talk
from mus_tui.model.values.closing import Stance
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.talk_kind import Role
from mus_tui.words import t

_LONGEST_GOAL = 72


def stances(talk: Talk) -> Iterator[Piece]:
    """Give what was agreed to row by row and as a whole, also who was not asked, and that it is no signature.

    Nothing where there is no plan to be asked about.
    """
    if not asks_about_plan(talk):
        return
    # A group's disagreement lies with each of its members, and is told once.
    as_a_whole = (line for role in talk.talk_kind.roles for line in _stances_of(talk, role))
    lines = dict.fromkeys((*_agreed_rows(talk), *as_a_whole))
    if lines:
        yield Heading(2, t("export.seen" if is_seen(talk) else "export.stances"))
        yield Items(tuple(lines))
    if any(stance.agrees for stance in talk.closing.stances) or any(row.agreed for row in talk.agreements):
        yield Line(t("export.seen_marks" if is_seen(talk) else "export.signing_marks"))


def _stances_of(talk: Talk, role: Role) -> Iterator[Item]:
    """Give each one's stance by name; a group's as a whole, so that nobody in it stands alone (E10)."""
    said = [(_who(role.label, person), talk.stance(person.id)) for person in talk.people_in(role.id)]
    if role.many:
        against = [stance for _, stance in said if stance.agrees is False]
        unasked = [stance for _, stance in said if stance.agrees is None]
        group = t("export.group", label=role.label)
        said = [(group, stance) for stance in against or unasked or [stance for _, stance in said]]
    for who, stance in said:
        if words := _stance_words(talk, stance):
            yield Item(who, words)


def _stance_words(talk: Talk, stance: Stance) -> str:
    """Say where somebody stands, also that they were not asked: nobody is to take silence for a yes or a no."""
    if stance.agrees is None:
        # Where every row was read aloud and agreed, that is said already.
        said = plan_is_agreed(talk) and not is_seen(talk)
        return "" if said else t("export.not_asked" if talk.is_closed else "export.not_asked_yet")
    words = f": {stance.words.strip()}" if stance.words.strip() else ""
    return t("export.seen" if is_seen(talk) else "export.agrees") if stance.agrees else t("export.disagrees") + words


def _who(label: str, person: Participant) -> str:
    return f"{label} ({person.name})" if person.name else label


# Row by row


def _agreed_rows(talk: Talk) -> Iterator[Item]:
    """Give a line for each row; one for all where everybody agreed to all of them, none where none was read."""
    if not was_read(talk):
        return
    rows = rows_to_read(talk)
    if plan_is_agreed(talk) and not any(row.disagreement.strip() for row in rows):
        yield Item(t("export.agreements"), t("export.all_read"))
        return
    for row in rows:
        if said := list(_said(talk, row)):
            goal = shorten(row.goal, _LONGEST_GOAL, placeholder="…") or t("last_year.no_words")
            yield Item(goal, "\n".join(said))


def _said(talk: Talk, row: Agreement) -> Iterator[str]:
    """Say how a row stands; nothing of one that was not read aloud where all agreed to the plan that it is in."""
    agreed = ", ".join(_agreed_to(talk, row))
    if is_agreed(talk, row):
        yield t("export.row_read")
    elif agreed:
        yield t("export.row_agreed_by", names=agreed)
    elif not (talk.is_closed and agree_as_a_whole(talk)):
        yield t("export.row_not_agreed")
    if words := row.disagreement.strip():
        yield f"{t('export.disagrees')}: {words}"


def _agreed_to(talk: Talk, row: Agreement) -> Iterator[str]:
    """Give those who agreed; a group as a whole (E10)."""
    for role in talk.talk_kind.roles:
        people = talk.people_in(role.id)
        if role.many:
            if has_agreed(row, [person.id for person in people]):
                yield t("export.group", label=role.label)
        else:
            yield from (person.name or role.label for person in people if has_agreed(row, [person.id]))


# Signing


def signatures(talk: Talk) -> Iterator[Piece]:
    """Give the lines to sign on, where the form has some, those of one part under its name; and what it says there."""
    form, seen = talk.template.plan, is_seen(talk)
    signed = signatures_in(talk.template, talk.talk_kind)
    lines = [(signature, label) for signature in signed for label in signers(talk, signature)]
    said = talk.template.guidance_at("signatures", talk.kind)
    if not (lines or said):
        return
    title = form.signatures_title or (t("export.signatures") if lines else "")
    if title:
        yield Heading(2, title)
    yield from explained(talk.talk_kind, said, under=title)
    if not lines:
        return
    if not any(each.text for each in signed) and (seen or talk.makes_plan):
        yield Line(t("export.seen_signing" if seen else "export.signing"))
    parts = {signature.after: what_before(talk.template, signature.after) for signature in signed}
    for after, part in parts.items():
        if len(parts) > 1 or part:
            yield Line(part or t("export.signed_last"), title=True)
        yield from to_sign(form, [line for line in lines if line[0].after == after])


def signers(talk: Talk, signature: Signature) -> Iterator[str]:
    """Give what stands beside each line of a signature: the form's word, and who signs by name."""
    role = next((each for each in talk.talk_kind.roles if each.id == signature.role), None)
    if role is None:
        return
    if role.many:
        yield t("export.group", label=signature.label)
        return
    for person in named_in(talk, role.id):
        yield _who(signature.label, person)
    if not role.present and not named_in(talk, role.id):
        # Whoever signs it afterwards may not be known yet.
        yield signature.label
