"""Danish: the faults of a template that stands on another."""

LAYERS = {
    "fault_layer_after": "Der er intet «{name}» at stå efter her. Skriv en af disse: {known}.",
    "fault_layer_chain": "Skabelonen står på en, der står på en … Der må højst være {limit} over hinanden.",
    "fault_layer_circle": "Skabelonen står på sig selv. Skriv en anden end «{name}».",
    "fault_layer_faults": "Skabelonen står på {name}, og der er fejl i den, første gang på linje {line}. Ret dem "
    "først.",
    "fault_layer_leave_out": "Der er intet «{name}» at udelade. Slet det her.",
    "fault_layer_unknown": "Der er ingen skabelon «{name}» at stå på. Skriv id'et på en, der følger med, eller "
    "navnet på en fil i samme mappe.",
    "fault_translation_other": "Der er intet «{name}» i den skabelon, denne oversætter. Skriv et af disse: {known}.",
    "fault_weakened_aspect": "Den skabelon, denne står på, har et delemne mere, som skal drøftes: {name}. Lad det "
    "være med.",
    "fault_weakened_closing": "I den skabelon, denne står på, siger I, at I er enige. Det kan ikke blive til, "
    "at det er set. Slet «means».",
    "fault_weakened_confidentiality": "Det om fortrolighed står ikke som i den skabelon, denne står på: {name}. Lad "
    "det stå.",
    "fault_weakened_covered": "Intet spørgsmål hører længere til emnet «{name}», som skal drøftes. Lad mindst ét "
    "gøre det.",
    "fault_weakened_follow_up": "Den skabelon, denne står på, kræver en dato for opfølgning. Skriv «true».",
    "fault_weakened_interval": "Den skabelon, denne står på, holder samtalen hver {months}. måned. Skriv ikke et "
    "større tal.",
    "fault_weakened_kind": "Samtaleformen «{name}» i den skabelon, denne står på, kan ikke udelades.",
    "fault_weakened_pay_note": "Det om løn står ikke som i den skabelon, denne står på. Lad det stå.",
    "fault_weakened_plan": "Den skabelon, denne står på, har «plan: {value}». Det kan ikke blive mindre.",
    "fault_weakened_required": "Feltet «{name}» skal udfyldes i den skabelon, denne står på. Skriv "
    "«required: true» her også.",
    "fault_weakened_retention": "I den skabelon, denne står på, er «{key}» sat til «{value}». Lad det stå.",
    "fault_weakened_signature": "«{name}» skriver under i den skabelon, denne står på. Lad dem stå.",
    "fault_weakened_signature_text": "Det, «{name}» skriver under på, står ikke som i den skabelon, denne står på. "
    "Lad det stå.",
    "fault_weakened_told": "Feltet «{name}» om, hvad der må gives videre, kan ikke udelades.",
    "fault_weakened_topic": "Emnet «{name}» skal drøftes i den skabelon, denne står på, og kan ikke udelades.",
    "fault_weakened_topic_words": "Emnet «{name}» skal drøftes, som det hedder i den skabelon, denne står på. Lad "
    "ordene stå.",
}
