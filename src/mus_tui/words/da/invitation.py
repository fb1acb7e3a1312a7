"""Danish: the invitation."""

WORDS = {
    "title": "Indkaldelse: {kind}",
    "when": "Hvornår",
    "takes": "Varighed",
    "minutes": "ca. {n} minutter",
    "setting": "Samtalen holdes",
    "form": "Vi bruger",
    "bring": "Tag med",
    "bring_preparation": "Din forberedelse. Skemaet følger med; det er dit eget, og du bestemmer, hvad du deler.",
    "bring_plan": "Planen fra sidst, som vi begynder med.",
}
