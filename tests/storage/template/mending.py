"""A small template with a little of everything, and what a slip in it is."""

from __future__ import annotations

from typing import NamedTuple

WHOLE = """\
format: 1
id: lillekoebing
name: Lillekøbing
title: Udviklingssamtaler i Lillekøbing
language: da
sources:
  - {title: Vores samtaleguide, owner: Lillekøbing Kommune}
kinds:
  - id: MUS
    title: Medarbejderudviklingssamtale
    roles:
      - {id: leder, label: Leder, leads: true}
      - {id: medarbejder, label: Medarbejder, subject: true}
    minutes: 90
  - id: GRUS
    title: Gruppeudviklingssamtale
    roles:
      - {id: leder, label: Leder, leads: true}
      - {id: medarbejdere, label: Medarbejdere, subject: true, many: true}
    plan: if_competence
    competence_topic: kompetencer
  - id: KORT
    title: Opfølgende samtale
    roles:
      - {id: leder, label: Leder, leads: true}
      - {id: medarbejder, label: Medarbejder, subject: true}
    after: GRUS
guidance:
  - id: formaal
    at: purpose
    text: >-
      Vi ser tilbage
      og frem.
    roles: [leder, medarbejder]
perspectives:
  - id: arbejdet
    title: Arbejdet
    questions:
      - id: siden-sidst
        text: Hvad kom der ud af planen?
        follow_up: true
        only: [MUS, GRUS]
      - id: trives
        text: Hvordan trives du?
        covers: [kompetencer]
        prompts:
          - Hvad giver energi?
          - Hvad tærer?
      - id: laere
        text: Hvad vil du lære?
        note: Vælg noget.
topics:
  - id: kompetencer
    text: Udvikling af kompetencer
keywords:
  pick: 2
  words: [Mod, Roller, Feedback]
plan:
  title: Udviklingsplan
  headings:
    - text: Mål
      fields:
        - {id: goal, required: true}
        - id: category
          choices:
            - {id: faglig, label: Faglig}
    - text: Hvem
      fields:
        - {id: responsible, label: "Hvem, og hvornår?"}
  header:
    - {label: Plan for, shows: person, role: medarbejder}
  follow_up_required: true
  date_label: Dato
  signatures:
    - {role: leder, label: Leder}
"""


class Slip(NamedTuple):
    """One slip, and how the sentence says to mend it."""

    message: str
    """What is told."""
    right: str
    """What stands in the whole template."""
    wrong: str
    """What somebody wrote instead."""
    mended: str
    """What the sentence says to write; empty for what stood there at first."""
    at: str = ""
    """What the place that is told begins with; empty where that does not matter."""
