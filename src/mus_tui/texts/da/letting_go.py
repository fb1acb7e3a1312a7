"""Danish: destroying what a talk left, in the app and on the command line."""

WORDS = {
    # What a file is
    "sort_talk": "samtalen",
    "sort_preparation": "forberedelse",
    "sort_earlier": "tidligere udgave af samtalen",
    "sort_copy_of_talk": "anden udgave af samtalen (konfliktkopi)",
    "sort_unfinished": "rest af en afbrudt gemning",
    "sort_list": "liste over det, der er gemt andre steder",
    "sort_plan": "kopi af planen",
    "sort_plan_with_notes": "kopi af planen med noter",
    "sort_plan_with_minutes": "kopi af planen med referat",
    "sort_plan_with_both": "kopi af planen med noter og referat",
    "sort_form": "skema til forberedelse",
    "sort_invitation": "invitation",
    "sort_calendar": "kalenderfil",
    "sort_copy": "kopi af planen",
    "sort_minutes": "kopi af referatet",
    "sort_other": "noget, der er gemt for samtalen",
    # Why one is still there
    "left_cannot_write_busy": "et andet program har den åben",
    "left_cannot_write_readonly": "den er skrivebeskyttet, eller et andet program har den åben",
    "left_cannot_write_gone": "mappen kan ikke nås lige nu",
    "left_waits": "venter, til resten er væk; indholdet er slettet",
    "left_still_there": "den er kommet igen; måske har et andet program eller en deling lagt den tilbage",
    "left_other": "disken sagde fra",
    # What lies out of reach
    "beyond_synced": "Mappen deles gennem {service}: kopier kan ligge i skyen, i dens papirkurv og på andre computere.",
    "beyond_copies": "Det, I selv har kopieret, sendt eller skrevet ud. Medarbejderens egen kopi er medarbejderens.",
    "beyond_backups": "Sikkerhedskopier af computeren. De forsvinder først, når de bliver for gamle.",
    "beyond_disk": "En SSD kan gemme rester, som ingen programmer ser. Er disken krypteret, kan de ikke læses "
    "uden nøglen.",
    # On the command line
    "goes": "Det her bliver destrueret:",
    "goes_from_talk": "Samtalen «{talk}» og alt, hvad programmet har skrevet for den:",
    "untouched": "Det her er ændret, siden programmet skrev det, og bliver liggende. Slet det selv, hvis det skal væk:",
    "follower": "Planen står også i den samtale, der fulgte op på den. Den bliver ikke rørt: {path}",
    "beyond": "Det her kan programmet ikke nå:",
    "ask": "Det kan ikke fortrydes. Skriv «{word}» for at gøre det: ",
    "word": "destruér",
    "not_done": "Intet er destrueret.",
    "gone_one": "Set efter: {n} fil er væk.",
    "gone_many": "Set efter: {n} filer er væk.",
    "left": "Det her er der stadig. Luk det, der holder det, og gør det igen:",
    "line_kept": "Tilbage er én linje uden indhold. Fjern den med: mus destroy --line {id}",
    "line_removed": "Linjen er fjernet.",
}
