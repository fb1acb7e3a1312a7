"""For every fault and piece of advice a slip that brings it about, and the same place as the sentence says to write it.

The slips are made in one small template; what a person would be pointed at stands beside each.
"""

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


SLIPS = (
    # Words and keys
    Slip("bad_id", "id: lillekoebing", "id: Lillekøbing", "id: lillekoebing", "Lillekøbing"),
    Slip("bad_id", "id: siden-sidst", "id: siden--sidst", "id: siden-sidst", "siden--sidst"),
    Slip("bad_id", "role: leder", "role: Leder", "role: leder", "Leder"),
    Slip("bad_kind", "id: KORT", "id: 1-TO-1", "id: EN1", "1-TO-1"),
    Slip("bad_kind", "id: KORT", "id: Kort", "id: KORT2", "Kort"),
    Slip("kind_too_long", "id: KORT", "id: MEDARBSAMTALE", "id: MEDARBSAMTAL", "MEDARBSAMTALE"),
    Slip("id_too_long", "id: laere", f"id: {'l' * 61}", f"id: {'l' * 60}", "lll"),
    Slip(
        "empty_list", "sources:\n  - {title: Vores samtaleguide, owner: Lillekøbing Kommune}", "sources: []", "", "[]"
    ),
    Slip("empty_text", "name: Lillekøbing", "name: ' '", "name: Lille", "' '"),
    Slip("nothing_there", "name: Lillekøbing", "name:", "name: Lille"),
    Slip("missing_key", "    title: Arbejdet\n", "", "", "id: arbejdet"),
    Slip("missing_key", "  date_label: Dato\n", "", "", "title: Udviklingsplan"),
    Slip("unknown_key", "note: Vælg", "huskes: Vælg", "intent: Vælg", "huskes"),
    Slip("unknown_key", "note: Vælg", "choices: Vælg", "intent: Vælg", "choices"),
    Slip("unknown_key", "note: Vælg", "note_roles: Vælg", "note: Vælg", "note_roles"),
    Slip("unknown_key", "note: Vælg", "roles: Vælg", "note: Vælg", "roles"),
    Slip("unknown_key_near", "note: Vælg", "noet: Vælg", "note: Vælg", "noet"),
    Slip("unknown_key_near", "perspectives:", "Perspektiver:", "perspectives:", "Perspektiver"),
    Slip("unknown_key_near", "text: Mål", "tekst: Mål", "text: Mål", "tekst"),
    Slip("list_expected", "[Mod, Roller, Feedback]", "Mod", "\n    - Mod\n    - Roller", "Mod"),
    Slip("keys_expected", "    - text: Mål\n", "    - Mål\n    - text: Mål\n", "    - text: Mål\n", "Mål"),
    Slip("text_expected", "note: Vælg noget.", "note: [Vælg]", 'note: "[Vælg]"', "[Vælg]"),
    Slip("quotes_needed", "name: Lillekøbing", "name: 2025", 'name: "2025"', "2025"),
    Slip(
        "true_or_false",
        "leads: true}\n      - {id: medarbejder, label: Medarbejder, subject: true}\n    minutes",
        "leads: ja}\n      - {id: medarbejder, label: Medarbejder, subject: true}\n    minutes",
        "",
        "ja",
    ),
    Slip("true_or_false", "follow_up: true", "follow_up: yes", "", "yes"),
    Slip("no_quotes", "follow_up: true", 'follow_up: "true"', "", '"true"'),
    Slip("no_quotes", "minutes: 90", "minutes: '90'", "", "'90'"),
    Slip("whole_number", "minutes: 90", "minutes: 1 time", "minutes: 60", "1 time"),
    Slip("too_small", "pick: 2", "pick: 0", "pick: 1", "0"),
    Slip("too_large", "minutes: 90", "minutes: 2000", "minutes: 1440", "2000"),
    Slip("not_allowed", "at: purpose", "at: formål", "at: opening", "formål"),
    Slip("format_newer", "format: 1", "format: 9", "format: 1", "9"),
    Slip("format_unknown", "format: 1", "format: et", "format: 1", "et"),
    Slip("bad_language", "language: da", "language: dansk", "language: nb", "dansk"),
    Slip("bad_language", "language: da", "language: dk", "language: en-GB", "dk"),
    Slip("bad_language", "language: da", "language: [da, en]", "language: en", "[da"),
    # What does not fit
    Slip("used_twice", "id: laere", "id: trives", "id: laere", "trives"),
    Slip("unknown_kind", "[MUS, GRUS]", "[LUS]", "[MUS]", "LUS"),
    Slip("unknown_kind", "after: GRUS", "after: MUS", "after: GRUS", "MUS"),
    Slip("no_group", ", many: true", "", "", "GRUS"),
    Slip("unknown_role", "roles: [leder, medarbejder]", "roles: [chef]", "roles: [leder]", "chef"),
    Slip("unknown_topic", "covers: [kompetencer]", "covers: [trivsel]", "covers: [kompetencer]", "trivsel"),
    Slip("no_topics", "topics:\n  - id: kompetencer\n    text: Udvikling af kompetencer\n", "", "", "kompetencer"),
    Slip("person_without_role", ", role: medarbejder}", "}", ", role: leder}", "{label"),
    Slip("too_few_keywords", "pick: 2", "pick: 4", "pick: 3", "4"),
    Slip("plan_without_goal", "id: goal, required: true", "id: actions", "id: goal", "- text: Mål"),
    Slip(
        "category_without_choices",
        "\n          choices:\n            - {id: faglig, label: Faglig}",
        "",
        "\n          choices:\n            - {id: ny, label: Ny}",
        "category",
    ),
    Slip("two_follow_ups", "note: Vælg noget.", "follow_up: true", "follow_up: false", "true"),
    # Signs
    Slip("yaml_after", "note: Vælg noget.", 'note: "Vælg" noget', "note: '\"Vælg\" noget'", "noget"),
    Slip("yaml_after", '"Hvem, og hvornår?"', '"Hvem" nu', "'\"Hvem\" nu'", "nu"),
    Slip("yaml_backslash", "note: Vælg noget.", 'note: "A\\mus"', "note: 'A\\mus'", "mus"),
    Slip("yaml_block_text", "note: Vælg noget.", "note: > 5 ting", 'note: "> 5 ting"', ">"),
    Slip("yaml_bracket", "[Mod, Roller, Feedback]", "[Mod, Roller, Feedback", "", "[Mod"),
    Slip("yaml_bracket_wrong", "[Mod, Roller, Feedback]", "[Mod, Roller}", "[Mod, Roller]", "}"),
    Slip("yaml_bracket_extra", "[Mod, Roller, Feedback]", "[Mod, Roller]]", "[Mod, Roller]", "]"),
    Slip("yaml_colon", "note: Vælg noget.", "note: Husk: vælg", 'note: "Husk: vælg"', ": vælg"),
    Slip("yaml_colon", "- Hvad tærer?", "- Overvej: hvad tærer?", '- "Overvej: hvad tærer?"', ": hvad"),
    Slip(
        "yaml_colon",
        "Vælg noget.",
        "Vælg noget,\n          og husk det: i dag",
        '"Vælg noget,\n          og husk det: i dag"',
        ": i",
    ),
    Slip("yaml_colon", "[Mod, Roller, Feedback]", "[Mod, Roller, Husk: det]", '[Mod, Roller, "Husk: det"]', ": det"),
    Slip(
        "yaml_comma",
        ", label: Leder, leads: true}\n      - {id: medarbejdere",
        " label: Leder, leads: true}\n      - {id: medarbejdere",
        "",
        "label",
    ),
    Slip(
        "yaml_comma",
        'responsible, label: "Hvem, og hvornår?"',
        "responsible,\n           label: Hvem\n           hint: Skriv",
        "responsible,\n           label: Hvem,\n           hint: Skriv",
        "hint",
    ),
    Slip(
        "yaml_comma", 'label: "Hvem, og hvornår?"}', 'label: "Hvem" hint: Skriv}', 'label: "Hvem", hint: Skriv}', "hint"
    ),
    Slip("yaml_comma_in_text", '"Hvem, og hvornår?"', "Hvem, hvad", '"Hvem, hvad"', ", hvad"),
    Slip(
        "yaml_comma_in_text",
        "label: Plan for,",
        "label: Plan for dig, og for: mig,",
        'label: "Plan for dig, og for: mig",',
        ", og",
    ),
    Slip("yaml_sign_in_braces", '"Hvem, og hvornår?"', "Hvem?", '"Hvem?"', "?}"),
    Slip("yaml_sign_in_braces", '"Hvem, og hvornår?"', "Spørgsmål 1: hvem", '"Spørgsmål 1: hvem"', ": hvem"),
    Slip("yaml_sign_in_braces", "[Mod, Roller, Feedback]", "[Mod, Hvorfor?, Ro]", '[Mod, "Hvorfor?", Ro]', "?, Ro"),
    Slip("yaml_sign_in_braces", '"Hvem, og hvornår?"', "Hvem [navn]", '"Hvem [navn]"', "[navn]"),
    Slip(
        "yaml_cut",
        "Vælg noget.",
        "Vælg noget,\n          punkt #1, eller\n          flere",
        '"Vælg noget,\n          punkt #1, eller\n          flere"',
        "#1",
    ),
    Slip("yaml_remark", "note: Vælg noget.", "note: #1 er vigtigst", 'note: "#1 er vigtigst"', "#1"),
    Slip("yaml_remark", "- Hvad tærer?", "- #1 tærer", '- "#1 tærer"', "#1"),
    Slip("yaml_dash", "note: Vælg noget.", "note: - vælg", 'note: "- vælg"', "- vælg"),
    Slip(
        "yaml_quote_open",
        "signatures:\n    - {role: leder, label: Leder}",
        'signatures: []\n  pay_note: "Løn',
        'signatures: []\n  pay_note: "Løn"',
        '"Løn',
    ),
    Slip("yaml_quotes", "note: Vælg noget.", "note: “Vælg: nu”", 'note: "Vælg: nu"', "“Vælg"),
    Slip("yaml_quotes", "note: Vælg noget.", 'note: "Vælg nu”', 'note: "Vælg nu"', "”"),
    Slip("yaml_quotes", '"Hvem, og hvornår?"', "„Hvem?“", '"Hvem?"', "„Hvem"),
    Slip("yaml_quotes", "id: laere", "id: “laere”", 'id: "laere"', "“laere"),
    Slip("yaml_quotes", "covers: [kompetencer]", "covers: [»kompetencer«]", 'covers: ["kompetencer"]', "»"),
    Slip("yaml_sign_first", "note: Vælg noget.", "note: *vigtigt*", 'note: "*vigtigt*"', "*vigtigt*"),
    Slip("yaml_sign_first", "note: Vælg noget.", "note: @lederen", 'note: "@lederen"', "@lederen"),
    Slip("yaml_invisible", "note: Vælg noget.", "note: Vælg\u200b noget", "note: Vælg noget", "\u200b"),
    Slip("yaml_missing_colon", "note: Vælg noget.", "note", "note: Vælg", "note"),
    Slip("yaml_missing_colon", "name: Lillekøbing", "name Lille", "name: Lille", "name Lille"),
    Slip("yaml_directive", "format: 1", "%YAML 1.1\n---\nformat: 1", "format: 1"),
    Slip("yaml_duplicate_key", "name: Lillekøbing", "name: Lille\nname: Lille", "name: Lille", "name"),
    Slip("yaml_key", "note: Vælg noget.", "? [note]\n        : Vælg", "note: Vælg", "[note]"),
    Slip("yaml_merge", "note: Vælg noget.", "<<: {note: Vælg}", "note: Vælg", "<<"),
    Slip("yaml_one_document", "plan:\n", "---\nplan:\n", "", "---"),
    # Spaces and dashes
    Slip("yaml_bare_colon", "  - id: arbejdet", "  - id:arbejdet", "", "id:arb"),
    Slip("yaml_bare_colon", "        text: Hvad vil du", "        text:Hvad vil du", "", "text:Hvad"),
    Slip("yaml_bare_colon", "{label: Plan for,", "{label:Plan for,", "", "label:Plan"),
    Slip("yaml_bare_colon", "name: Lillekøbing", "name:Lille", "name: Lille", "name:Lille"),
    Slip("yaml_indent", "format: 1\n", "  format: 1\n", "", "format"),
    Slip("yaml_indent", "      Vi ser tilbage\n", " Vi ser tilbage\n", "", "Vi ser"),
    Slip("yaml_indent", "        text: Hvordan trives", "     text: Hvordan trives", "", "text"),
    Slip("yaml_moved_in", "guidance:\n", "    guidance:\n", "", "guidance"),
    Slip("yaml_bare_dash", "  - id: arbejdet\n", "  -id: arbejdet\n", "", "-id"),
    Slip("yaml_bare_dash", "          - Hvad giver energi?\n", "          -Hvad giver energi?\n", "", "-Hvad"),
    Slip(
        "yaml_bullet",
        "          - Hvad giver energi?\n          - Hvad tærer?",
        "          • Hvad giver energi?\n          • Hvad tærer?",
        "",
        "•",
    ),
    Slip("yaml_bullet", "          - Hvad tærer?", "          – Hvad tærer?", "", "–"),
    Slip("yaml_bullet", "  - id: kompetencer\n", "  – id: kompetencer\n", "", "–"),
    Slip("yaml_bullet", "  - id: arbejdet\n", "  * id: arbejdet\n", "", "*"),
    Slip("yaml_odd_space", "  - id: arbejdet\n", "  -\u00a0id: arbejdet\n", "", "\u00a0id"),
    Slip("yaml_odd_space", "name: Lillekøbing", "name:\u00a0Lille", "name: Lille", "\u00a0Lille"),
    Slip("yaml_odd_indent", "    title: Arbejdet\n", "\u00a0\u00a0\u00a0\u00a0title: Arbejdet\n", "", "\u00a0"),
    Slip("yaml_odd_indent", "  pick: 2\n", "\u00a0\u00a0pick: 2\n", "", "\u00a0"),
    Slip("yaml_indent", "    title: Arbejdet\n", "   title: Arbejdet\n", "", "title: Arb"),
    Slip("yaml_indent", "    title: Arbejdet\n", "      title: Arbejdet\n", "", "title: Arb"),
    Slip("yaml_indent", "        text: Hvad vil du lære?\n", "       text: Hvad vil du lære?\n", "", "text: Hvad vil"),
    Slip("yaml_indent", "      - id: trives\n", "     - id: trives\n", "", "- id: trives"),
    Slip("yaml_indent", "  date_label: Dato\n", "   date_label: Dato\n", "", "date_label"),
    Slip("yaml_tab", "name: Lillekøbing", "name: \tLille", "name: Lille", "\tLille"),
    Slip("yaml_tab_indent", "    title: Arbejdet\n", "\ttitle: Arbejdet\n", "", "\ttitle"),
    Slip("yaml_moved_out", "  title: Udviklingsplan\n", "title: Udviklingsplan\n", "", "title: Udviklingsplan"),
    Slip("yaml_moved_out", "  headings:\n", "headings:\n", "", "headings:"),
    Slip("yaml_moved_out", "    title: Arbejdet\n", "title: Arbejdet\n", "", "title: Arbejdet"),
    Slip("yaml_moved_out", "    after: GRUS\n", "after: GRUS\n", "", "after"),
    Slip("yaml_moved_out", "        note: Vælg noget.\n", "note: Vælg noget.\n", "", "note"),
    Slip("yaml_moved_out", "    minutes: 90\n  - id: GRUS", "minutes: 90\n  - id: GRUS", "", "minutes: 90"),
    Slip(
        "yaml_moved_in",
        "topics:\n  - id: kompetencer\n    text: Udvikling af kompetencer\n",
        "        topics:\n        - id: kompetencer\n          text: Udvikling af kompetencer\n",
        "",
        "topics",
    ),
)

ADVICE = (
    Slip(
        "nobody_leads",
        "{id: leder, label: Leder, leads: true}\n      - {id: medarbejdere",
        "{id: leder, label: Leder}\n      - {id: medarbejdere",
        "",
        "- {id: leder, label: Leder}",
    ),
    Slip("two_lead", "label: Medarbejdere, ", "label: Medarbejdere, leads: true, ", "", "true, subject"),
    Slip("nobody_subject", "Medarbejdere, subject: true, many: true", "Medarbejdere, many: true", "", "- {id: leder"),
    Slip(
        "key_in_text",
        "label: Leder, leads: true}\n      - {id: medarbejdere",
        'label: "Leder, leads: true", leads: true}\n      - {id: medarbejdere',
        "",
        '"Leder, leads',
    ),
    Slip("cut", "note: Vælg noget.", "note: Mål #1 hvordan?", 'note: "Mål #1 hvordan?"', "#1"),
    Slip("cut", "note: Vælg noget.", "note: Mål #til senere", "note: Mål # til senere", "#til"),
    Slip("cut", "Vælg noget.", "Vælg noget,\n          og så # 2", '"Vælg noget,\n          og så # 2"', "# 2"),
    Slip("quotes_shown", "note: Vælg noget.", "note: “Vælg noget”", 'note: "Vælg noget"', "“Vælg"),
    Slip("quotes_shown", "note: Vælg noget.", "note: »Vælg noget«", 'note: "»Vælg noget«"', "»Vælg"),
    Slip("dash_in_text", "          - Hvad tærer?", "            - Hvad tærer?", "", "- Hvad"),
)
