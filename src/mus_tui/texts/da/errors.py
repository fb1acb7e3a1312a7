"""What could not be done, and what to do about it."""

WORDS = {
    "docx_missing": 'En Word-fil kræver en udvidelse: skriv pip install "mus-tui[docx]", og prøv igen.',
    "already_there": "Der ligger allerede en fil her: {path}",
    "cannot_read_folder": "Det er en mappe og ikke en fil: {path}",
    "cannot_read_gone": "Filen findes ikke: {path}",
    "cannot_read_no_file": "Det er ikke en almindelig fil: {path}",
    "cannot_read_other": "Kunne ikke læse {path} ({reason})",
    "cannot_read_talks": "Samtalerne kan ikke læses lige nu. Se, om du har adgang til mappen: {path}",
    "cannot_read_private": "Du har ikke lov til at læse filen. Spørg den, der ejer den: {path}",
    "copy_is_the_talk": "Kopien kan ikke lægges oven i selve samtalen. Vælg et andet navn end {path}.",
    "copy_no_file": "Der ligger noget andet end en fil i {path}. Vælg et andet navn.",
    "cannot_write_busy": "Kunne ikke gemme, fordi et andet program holder filen åben: {path}",
    "cannot_write_full": "Kunne ikke gemme, fordi disken er fuld: {path}",
    "cannot_write_gone": "Kunne ikke gemme, fordi mappen ikke findes: {path}",
    "cannot_write_name": "Kunne ikke gemme, fordi en fil ikke kan have det navn: {path}",
    "cannot_write_other": "Kunne ikke gemme {path} ({reason})",
    "cannot_write_readonly": "Kunne ikke gemme, fordi du ikke har lov til at skrive her: {path}",
    "person_ambiguous": "«{words}» kan være flere af dem, der er med. Skriv en af disse: {known}",
    "person_unknown": "Ingen af dem, der er med, hedder «{words}». Skriv en af disse: {known}",
    "prepare_closed": "Samtalen er lukket og kan ikke forberedes. Genåbn den først i dens afslutning.",
    "held_altered": "Listen over destruerede samtaler er blevet ændret eller beskadiget. Filen er ikke rørt: {path}",
    "held_damaged": "Listen over destruerede samtaler er beskadiget. Filen er ikke rørt: {path}",
    "held_foreign": "Filen er ikke listen over destruerede samtaler: {path}",
    "held_newer": "Listen over destruerede samtaler er gemt af en nyere udgave af programmet. Filen er ikke rørt.",
    "held_too_large": "Filen fylder mere end {limit} MB og kan ikke være listen over destruerede samtaler: {path}",
    "may_not_last": "Det er gemt, men disken lover ikke at holde på det: {path}",
    "form_foreign": "Her er intet fra et forberedelsesskema til denne samtale. Filen er ikke rørt.",
    "form_not_text": "Filen er ikke almindelig tekst. Åbn skemaet, gem det som almindelig tekst (UTF-8), "
    "og prøv igen: {path}",
    "form_other_person": "Skemaet er skrevet til en anden i samtalen. Vælg den, det er til.",
    "form_other_talk": "Skemaet hører til en anden samtale.",
    "form_too_large": "Filen fylder mere end {limit} kB og kan ikke være et udfyldt skema: {path}",
    "preparation_altered": "Forberedelsen er blevet ændret eller beskadiget, efter at den blev gemt. "
    "Filen er ikke rørt: {path}",
    "preparation_damaged": "Forberedelsen er beskadiget og kan ikke åbnes. Filen er ikke rørt: {path}",
    "preparation_foreign": "Filen er ikke en forberedelse fra dette program: {path}",
    "preparation_newer": "Forberedelsen er gemt af en nyere udgave af programmet. Opdater programmet for at åbne den. "
    "Filen er ikke rørt.",
    "preparation_open": "Forberedelsen er allerede åben i et andet vindue. Luk den dér først.",
    "preparation_too_large": "Filen fylder mere end {limit} MB og kan ikke være en forberedelse: {path}",
    "preparation_unknown_content": "Forberedelsen indeholder noget, som denne udgave af programmet ikke kender. "
    "Filen er ikke rørt: {path}",
    "preparation_locked": "Forberedelsen er låst. Åbn den med adgangssætningen først: {path}",
    "talk_locked": "Samtalen er låst. Åbn den med adgangssætningen først: {path}",
    "wrong_passphrase": "Adgangssætningen passer ikke. Prøv igen.",
    "talk_altered": "Samtalen er blevet ændret eller beskadiget, efter at den blev gemt. Brug en sikkerhedskopi. "
    "Filen er ikke rørt: {path}",
    "talk_damaged": "Samtalen er beskadiget og kan ikke åbnes. Brug en sikkerhedskopi. Filen er ikke rørt: {path}",
    "talk_foreign": "Filen er ikke en samtale fra dette program: {path}",
    "talk_in_use": "Samtalen er åben et andet sted. Luk den dér først, og destruér den så: {path}",
    "talk_newer": "Samtalen er gemt af en nyere udgave af programmet. Opdater programmet for at åbne den. "
    "Filen er ikke rørt.",
    "talk_too_large": "Filen fylder mere end {limit} MB og kan ikke være en samtale: {path}",
    "talk_unknown_content": "Samtalen indeholder noget, som denne udgave af programmet ikke kender. "
    "Filen er ikke rørt: {path}",
    "template_has_faults": "Skabelonen kan ikke bruges endnu. Fejl i {file}: {count}",
    "too_busy_to_unlock": "Computeren har for travlt til at åbne låsen lige nu. Luk andre programmer, og prøv igen.",
    "unknown_template": "Der er ingen skabelon med id'et «{name}». Der er: {known}",
    "unknown_template_near": "Der er ingen skabelon med id'et «{name}». Mente du «{near}»?",
    "follow_up_open": "Samtalen er ikke lukket endnu. Planen kan følges op, når den er. Gå videre i samtalen med: "
    "mus open {path}",
}
