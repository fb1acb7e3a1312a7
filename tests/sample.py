"""A small template and a talk begun with it, for every test that needs one. The people are made up."""

from __future__ import annotations

from datetime import date
from typing import Any

from mus_tui.model.talk import Talk
from mus_tui.model.values.people import Participant
from mus_tui.model.values.plan import Agreement
from mus_tui.model.values.plan_date import PlanDate
from mus_tui.model.values.talk_kind import Form
from mus_tui.model.values.template import Template


def sample_source() -> dict[str, Any]:
    """Return the template as plain data, as a YAML file would give it; the caller may alter it."""
    return {
        "format": 1,
        "id": "mosekoeb",
        "name": "Mosekøb",
        "title": "Udviklingssamtaler i Mosekøb",
        "sources": [{"title": "Vejledning om udviklingssamtaler", "owner": "Mosekøb", "date": "maj 2024"}],
        "kinds": [
            {
                "id": "MUS",
                "title": "Medarbejderudviklingssamtale",
                "roles": [
                    {"id": "leder", "label": "Leder", "leads": True},
                    {"id": "medarbejder", "label": "Medarbejder", "subject": True},
                ],
                "minutes": 90,
                "interval_months": 12,
            },
            {
                "id": "GRUS",
                "title": "Gruppeudviklingssamtale",
                "roles": [
                    {"id": "leder", "label": "Leder", "leads": True},
                    {"id": "medarbejdere", "label": "Medarbejdere", "subject": True, "many": True},
                ],
                "plan": "offered",
            },
        ],
        "guidance": [{"id": "formaal", "at": "purpose", "title": "Formål", "text": "Samtalen ser fremad."}],
        "perspectives": [
            {
                "id": "trivsel",
                "title": "Trivsel",
                "questions": [
                    {
                        "id": "hverdag",
                        "text": "Hvordan har du det i din hverdag?",
                        "intent": "At åbne samtalen roligt.",
                        "prompts": [
                            "Hvad giver dig energi?",
                            {"text": "Hvad tærer på dig?", "prompts": ["Hvornår?", "Hvor ofte?"]},
                        ],
                    },
                    {
                        "id": "samarbejde",
                        "text": "Hvordan går samarbejdet?",
                        "covers": ["trivsel-emne"],
                        "notes": [{"id": "godt", "label": "Det går godt"}, {"id": "bedre", "label": "Kan blive bedre"}],
                    },
                ],
            },
            {
                "id": "udvikling",
                "title": "Udvikling",
                "questions": [
                    {"id": "siden-sidst", "text": "Hvad kom der ud af sidste års aftaler?", "follow_up": True},
                    {"id": "laere", "text": "Hvad vil du gerne lære?", "covers": ["kompetencer"]},
                ],
            },
        ],
        "topics": [
            {"id": "trivsel-emne", "text": "Trivsel og arbejdsmiljø", "short": "Trivsel"},
            {
                "id": "kompetencer",
                "text": "Udvikling af kompetencer",
                "aspects": [{"id": "faglige", "text": "Faglige"}, {"id": "personlige", "text": "Personlige"}],
            },
        ],
        "keywords": {"pick": 2, "words": ["Mod", "Roller", "Feedback", "Møder", "Økonomi"]},
        "plan": {
            "title": "Udviklingsplan",
            "headings": [
                {"text": "Hvad skal jeg opnå?", "fields": [{"id": "goal", "required": True}]},
                {"text": "Hvordan når jeg det?", "fields": [{"id": "actions"}]},
                {
                    "text": "Hvornår og hvem?",
                    "hint": "Skriv en dato og et navn",
                    "fields": [
                        {"id": "deadline", "label": "Hvornår", "required": True},
                        {"id": "responsible", "label": "Hvem"},
                    ],
                },
                {"text": "Hvordan kan vi se det?", "fields": [{"id": "evaluation"}]},
            ],
            "date_label": "Dato",
            "signatures": [
                {"role": "leder", "label": "Leder"},
                {"role": "medarbejder", "label": "Medarbejder"},
            ],
        },
    }


def sample_template() -> Template:
    """Return a small template: two kinds, two perspectives with two questions each, keywords, topics, a table."""
    return Template.model_validate(sample_source())


def sample_talk() -> Talk:
    """Return a MUS on its way: a note, keywords, a topic, an agreement with a deadline."""
    talk = Talk(
        id="k7f3qa",
        template=sample_template(),
        kind="MUS",
        participants=(
            Participant(id="p1", role="leder", name="Mette Friis"),
            Participant(id="p2", role="medarbejder", name="Jonas Holm"),
        ),
        held=date(2026, 3, 9),
        place="Mosekøb Bibliotek",
    )
    first = Agreement(
        id="a1",
        question="laere",
        goal="Jonas lærer at holde oplæg",
        deadline=PlanDate(written="1. juni 2026", first=date(2026, 6, 1), last=date(2026, 6, 1)),
        responsible="Mette",
    )
    return (
        talk.with_note("hverdag", "Travlt, men godt.")
        .with_note("samarbejde", "Vi mødes oftere.", field="bedre")
        .with_note("laere", "Jeg vil gerne holde oplæg.", author="p2")
        .with_keywords("p2", ("Mod", "Møder"))
        .altered(keywords_shown=True)
        .with_touched("Mod")
        .with_aspect("kompetencer", "faglige")
        .with_passed("q-hverdag")
        .with_agreement(first)
    )


def as_puzzle(talk: Talk) -> Talk:
    """Return a talk in free order, as its kind then offers it."""
    forms = (Form(id="skema", label="Skema"), Form(id="puslespil", label="Puslespil", free_order=True))
    kinds = tuple(kind.altered(forms=forms) for kind in talk.template.kinds)
    return talk.altered(template=talk.template.altered(kinds=kinds), form="puslespil")
