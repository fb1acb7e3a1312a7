"""When they meet next, and lines to sign on: each under what is signed by it, with the dates that the form has.

The same on the copy and on the empty form.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mus_tui.export.forms.guidance import explained
from mus_tui.export.pieces import Heading, Piece, Prose, Signs
from mus_tui.model.rules.plan.follow_up_label import follow_up_label
from mus_tui.model.rules.plan.header import asks_next_meeting
from mus_tui.model.rules.plan.signing import signatures_in
from mus_tui.model.values.parts.around import Signature
from mus_tui.model.values.plan_form import PlanForm
from mus_tui.model.values.talk_kind import TalkKind
from mus_tui.model.values.template import Template
from mus_tui.words import t


def to_sign(form: PlanForm, signers: Sequence[tuple[Signature, str]], before: Sequence[str] = ()) -> Iterator[Piece]:
    """Give the lines of a plan's signatures, each with what it is called; `before` are rules to write on over them.

    There is one date for all of those that have none of their own, before the first of them.
    """
    lines, one = list(before), False
    for signature, label in signers:
        if form.date_label and not (signature.date or one):
            lines.append(form.date_label)
            one = True
        if signature.text:
            if lines:
                yield Signs(tuple(lines))
            yield Prose(signature.text)
            lines = []
        lines += [label, *([form.date_label] if signature.date else [])]
    lines += [form.date_label] if form.date_label and not form.signatures else []
    if lines:
        yield Signs(tuple(lines))


def signing_the_plan(template: Template, kind: TalkKind, signed: Sequence[Signature] | None = None) -> Iterator[Piece]:
    """Give when the plan is followed up and they meet next, and where they sign."""
    form = template.plan
    asks = bool(form.follow_up_label) or form.follow_up_required
    follow_up = [follow_up_label(template, kind.id) or t("export.follow_up")] if asks else []
    yield from signing(template, kind, [*follow_up, *next_time(template, kind)], signed)


def next_time(template: Template, kind: TalkKind) -> list[str]:
    """Return what there are lines for at the end where the form asks when they meet next, and not at its top."""
    following = None if asks_next_meeting(template, kind.id) else template.closing.next_in(kind.id)
    return list(filter(None, (following.label, following.place))) if following else []


def signed_here(template: Template, signed: Sequence[Signature]) -> Iterator[Piece]:
    """Give the lines that a form has after one of its parts."""
    if signed:
        yield from to_sign(template.plan, [(each, each.label) for each in signed])


def said_unsigned(template: Template, kind: TalkKind) -> Iterator[Piece]:
    """Give what a form says at the signatures of a kind of talk that has none: it is said all the same."""
    said, title = template.guidance_at("signatures", kind.id), template.plan.signatures_title
    yield from [Heading(3, title)] if title and said else []
    yield from explained(kind, said, under=title)


def signing(
    template: Template, kind: TalkKind, before: Sequence[str] = (), signed: Sequence[Signature] | None = None
) -> Iterator[Piece]:
    """Give what is written at the end, and where they sign; a title of the form's own stands between them.

    `signed` is what they sign there, where some of it stands elsewhere.
    """
    form, signed = template.plan, signatures_in(template, kind) if signed is None else signed
    said = template.guidance_at("signatures", kind.id)
    # Where all of it is signed after parts of the form, nothing is left for the title to stand over.
    title = form.signatures_title if signed or said or not form.signatures else ""
    if (title or said) and before:
        yield Signs(tuple(before))
        before = ()
    if title:
        yield Heading(3, title)
    yield from explained(kind, said, under=title)
    yield from to_sign(form, [(each, each.label) for each in signed], before)
