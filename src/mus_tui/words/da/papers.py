"""Danish: the dialogs for the preparation form and the invitation."""

WORDS = {
    "form_title": "Forberedelsesskema",
    "form_saved": "Skemaet ligger her:",
    "form_html": "Til print",
    "form_markdown": "Til at skrive i",
    "form_about_html": "En side, der printes på A4, med linjer at skrive på. Intet af det, nogen har "
    "forberedt, er med.",
    "form_about_markdown": "En tekstfil at skrive i. Den læses ind igen under «Forbered», så intet skal skrives af.",
    "invite_title": "Indkald til samtalen",
    "time": "{day}, klokken",
    "time_placeholder": "fx 10.30",
    "time_unclear": "«{words}» er ikke et klokkeslæt. Skriv det fx som 10.30.",
    "invite_about": "To filer: indkaldelsen til at læse, og den samme til kalenderen (.ics). Intet af det, I "
    "har skrevet, er med. Uden klokkeslæt bliver det en hel dag i kalenderen.",
}
