"""Danish: what may stand in a template and was hardly meant, and what to write instead."""

WORDS = {
    "cut": "Teksten slutter foran #, for resten af linjen er en bemærkning. "
    'Hører den med, så sæt hele teksten i "…"; ellers skriv et mellemrum efter #.',
    "bullet_in_text": "Linjen begynder med {sign} og bliver ikke til et punkt. Skriv «- » i stedet.",
    "dash_in_text": "Linjen er læst som mere af teksten ovenover. "
    "Er den et punkt for sig, så ryk den {spaces} mellemrum ud.",
    "date_for_some": "De andre har deres egen dato (linje {first}), så «{label}» får en linje til datoen for sig selv. "
    "Skriv «date: true» her også.",
    "date_in_label": "«{date}» står allerede i «{label}», og «date: true» skriver det en gang til. Slet det ene.",
    "id_in_other_file": "Id'et «{name}» bruges også i {other}, som derfor ikke kan bruges. Giv en af dem et andet id.",
    "key_in_text": "Her står «{key}:» inde i teksten. Er det en nøgle, så lad anførselstegnet slutte før kommaet.",
    "not_translated": "Endnu ikke oversat, {n} steder: {words}",
    "nobody_leads": "Ingen af rollerne i {kind} har «leads: true». Skriv det ved den, der holder samtalen.",
    "nobody_to_answer": "De, «{name}» er til, sidder ikke ved bordet («present: false»), så det kan kun besvares "
    "på papir. Skal det besvares på skærmen, så skriv en rolle, der er der.",
    "nobody_subject": "Ingen af rollerne i {kind} har «subject: true». Skriv det ved den, planen handler om.",
    "quotes_shown": "Teksten bliver vist med {first} og {last} om. "
    'Er de kun ment som anførselstegn i filen, så skriv "…" i stedet; skal de vises, så sæt "…" uden om dem.',
    "two_lead": "Flere roller i {kind} har «leads: true». Lad kun den, der holder samtalen, have det.",
    "keywords_promised": "Teksten siger {n} stikord, og under «keywords» står {count}. Skriv resten, eller ret tallet.",
    "label_long": "Her er {n} tegn, og på en lille skærm er der plads til omkring {limit}. "
    "Er ordene jeres egne, så skriv det kortere. Er de skemaets, må det blive stående: i siden kan det blive "
    "skåret af med «…», og ved spørgsmålet står det helt.",
    "no_follow_up": "Intet i planen siger, hvornår I ser på den igen. Tilføj et felt med id'et «deadline» eller "
    "«follow_up_on», eller skriv «follow_up_required: true».",
    "not_corrected": "«{found}» står under «corrections» som en fejl. Skriv «{written}» her også.",
    "question_long": "Det, der står over svaret, er på {n} tegn. Del teksten i afsnit (skriv den efter «|»), "
    "så det første er under {limit}: så bliver alle ord stående.",
    "same_words": "Det samme står på linje {first}. Ret eller slet det ene.",
    "scanned": "«{found}» ligner en fejl fra en scanning eller en kopi. Se efter i kilden, og ret det.",
    "topic_lost": "«{name}» skal drøftes i MUS, men ikke i LUS. Skal det også drøftes dér, så ret «only».",
    "topic_not_asked": "Intet spørgsmål i {kind} hører til dette emne. Skriv «covers: [{name}]» ved det, der gør.",
}
