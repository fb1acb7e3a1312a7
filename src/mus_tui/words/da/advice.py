"""Danish: what may stand in a template and was hardly meant, and what to write instead."""

WORDS = {
    "cut": "Teksten slutter foran #, for resten af linjen er en bemærkning. "
    'Hører den med, så sæt hele teksten i "…"; ellers skriv et mellemrum efter #.',
    "dash_in_text": "Linjen er læst som mere af teksten ovenover. "
    "Er den et punkt for sig, så ryk den {spaces} mellemrum ud.",
    "id_in_other_file": "Id'et «{name}» bruges også i {other}, som derfor ikke kan bruges. Giv en af dem et andet id.",
    "key_in_text": "Her står «{key}:» inde i teksten. Er det en nøgle, så lad anførselstegnet slutte før kommaet.",
    "not_translated": "Endnu ikke oversat, {n} steder: {words}",
    "nobody_leads": "Ingen af rollerne i {kind} har «leads: true». Skriv det ved den, der holder samtalen.",
    "nobody_subject": "Ingen af rollerne i {kind} har «subject: true». Skriv det ved den, planen handler om.",
    "quotes_shown": "Teksten bliver vist med {first} og {last} om. "
    'Er de kun ment som anførselstegn i filen, så skriv "…" i stedet; skal de vises, så sæt "…" uden om dem.',
    "two_lead": "Flere roller i {kind} har «leads: true». Lad kun den, der holder samtalen, have det.",
}
