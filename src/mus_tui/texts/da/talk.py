"""Danish: the steps of a talk."""

WORDS = {
    "notes": "Noter",
    "in_common": "fælles",
    "place": "{done}{title}  ·  spørgsmål {number} af {of}",
    "own_topics": "Jeres egne emner",
    "intent": "Hensigt",
    "remember": "Husk",
    "prompts_one": "{n} underspørgsmål",
    "prompts_many": "{n} underspørgsmål",
    "take_up_hint": "Enter tager et op som spørgsmål for sig · F6 folder sammen",
    "taken_up": "«{text}» er nu et spørgsmål for sig, lige efter dette.",
    "route": "Forløb",
    "step_opening": "Velkommen",
    "step_keywords": "Stikord",
    "step_follow_up": "Siden sidst",
    "step_closing": "Afslutning",
    "keywords": "Stikord",
    "to_discuss": "Skal drøftes",
    "agreements": "Aftaler",
    "agreed_here": "Aftaler herfra",
}
