"""Danish: errors, and the faults of a template (`fault_…`)."""

WORDS = {
    "changed_while_choosing": "Filen er ændret igen, mens I valgte. Intet er overskrevet; luk, og "
    "tryk Ctrl+S igen: {path}",
    "changed_while_coming_home": "Filen blev ændret, mens samtalen skulle hjem; den ligger, hvor den lå: {path}",
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
    "cannot_write_in_the_way": "Kunne ikke gemme, fordi der ligger noget andet, som ikke er en almindelig fil: {path}",
    "cannot_write_name": "Kunne ikke gemme, fordi en fil ikke kan have det navn: {path}",
    "cannot_write_other": "Kunne ikke gemme {path} ({reason})",
    "cannot_write_readonly": "Kunne ikke gemme, fordi du ikke har lov til at skrive her: {path}",
    "person_ambiguous": "«{words}» kan være flere af dem, der er med. Skriv en af disse: {known}",
    "person_unknown": "Ingen af dem, der er med, hedder «{words}». Skriv en af disse: {known}",
    "cannot_show_page": "Siden kunne ikke lægges noget sted, så den kan ses. Gem kopien i stedet.",
    "no_days": "Der er ingen dage at lægge i en kalender: sæt en frist eller en dag at følge op på, eller vælg andre.",
    "prepare_closed": "Samtalen er lukket og kan ikke forberedes. Genåbn den først i dens afslutning.",
    "remains_altered": "Listen over destruerede samtaler er blevet ændret eller beskadiget. Filen er ikke rørt: {path}",
    "remains_damaged": "Listen over destruerede samtaler er beskadiget. Filen er ikke rørt: {path}",
    "remains_foreign": "Filen er ikke listen over destruerede samtaler: {path}",
    "remains_newer": "Listen over destruerede samtaler er gemt af en nyere udgave af programmet. Filen er ikke rørt.",
    "remains_too_large": "Filen fylder mere end {limit} MB og kan ikke være listen over destruerede samtaler: {path}",
    "may_not_last": "Det er gemt, men disken lover ikke at holde på det: {path}",
    "form_foreign": "Her er intet fra et forberedelsesskema til denne samtale. Filen er ikke rørt.",
    "form_damaged": "Filen er beskadiget og kan ikke læses. Bed om skemaet igen, eller gem det som ren tekst: {path}",
    "form_is_attached": "Filen er en mail, og skemaet er vedhæftet den. Gem det, der er vedhæftet, og læs "
    "det i stedet: {path}",
    "form_is_old_word": "Filen er et ældre eller låst Word-dokument eller en mail fra Outlook. Åbn den, gem "
    "den som .docx eller ren tekst, og prøv igen: {path}",
    "form_is_open_document": "Filen er et OpenDocument. Åbn den, gem den som Word (.docx) eller ren tekst, "
    "og prøv igen: {path}",
    "form_is_packed": "Filen er en pakket fil og ikke et skema. Pak den ud, eller gem skemaet som Word "
    "(.docx) eller ren tekst: {path}",
    "form_is_pdf": "Filen er en PDF, og svar i en PDF kan ikke læses sikkert. Gem skemaet som Word (.docx) "
    "eller ren tekst, eller skriv det af under «Fra papir»: {path}",
    "form_is_picture": "Filen er et billede. Skriv det af under «Fra papir»: {path}",
    "form_not_text": "Filen kan ikke læses som tekst. Åbn skemaet, gem det som ren tekst (UTF-8) eller Word "
    "(.docx), og prøv igen: {path}",
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
    # What is wrong in a template, and what to write instead.
    "fault_aspects_not_mandatory": "Dele («aspects») vises kun ved et emne, der skal drøftes. "
    "Skriv «mandatory: true» ved spørgsmålet, eller skriv delene under «prompts».",
    "fault_bad_id": "«{found}» kan ikke være et id. Brug små bogstaver a-z, tal og bindestreg, som i «siden-sidst».",
    "fault_bad_kind": "«{found}» kan ikke være en samtaleform. Brug store bogstaver A-Z, som i «MUS».",
    "fault_category_without_choices": "Feltet «category» mangler noget at vælge imellem. Skriv det under «choices».",
    "fault_empty_list": "Listen er tom. Skriv mindst ét punkt.",
    "fault_empty_text": "Teksten er tom. Skriv mindst ét ord.",
    "fault_file_unreadable": "Filen kan ikke læses. Se efter, om du har lov til at læse den.",
    "fault_format_newer": "Skabelonen har format {found}, og denne udgave af programmet læser format {format}. "
    "Opdater programmet.",
    "fault_format_unknown": "«{found}» er ikke et format, som programmet kender. Skriv «format: {format}».",
    "fault_id_in_other_file": "Id'et «{name}» bruges også i {other}. Giv skabelonen et andet id.",
    "fault_id_too_long": "Id'et er for langt. Brug højst {limit} tegn.",
    "fault_key_of_another_field": "Nøglen «{key}» bruges kun ved feltet «{field}». Slet den her.",
    "fault_keys_expected": "Her skal stå nøgler med kolon efter, hver på sin linje, som i «title: Velkommen».",
    "fault_label_too_long": "Navnet på feltet er for langt. Brug højst {limit} tegn.",
    "fault_list_expected": "Her skal stå en liste. Skriv hvert punkt på sin egen linje med «- » foran.",
    "fault_missing_key": "Nøglen «{key}» mangler. Tilføj den.",
    "fault_not_a_template": "Filen er ikke en skabelon. En skabelon begynder med «format: {format}».",
    "fault_not_allowed": "«{found}» kan ikke bruges her. Skriv en af disse: {allowed}.",
    "fault_not_usable": "Det, der står her, kan ikke bruges. Sammenlign med en af de skabeloner, der følger med.",
    "fault_nothing_there": "Her står ikke noget. Skriv noget, eller slet linjen.",
    "fault_person_without_role": "Linjen viser en person. Skriv «role:» med en af disse: {known}.",
    "fault_plan_without_goal": "Ingen af planens felter har id'et «goal». Giv det til feltet for målet eller aftalen.",
    "fault_quotes_needed": 'Her skal stå tekst. Skriv "{found}" med anførselstegn.',
    "fault_text_expected": 'Her skal stå tekst, ikke en liste eller flere nøgler. Er det én tekst, så sæt "…" om den.',
    "fault_too_few_keywords": "Hver skal vælge {pick} stikord, men her er kun {count}. "
    "Skriv flere stikord eller et mindre tal.",
    "fault_too_large": "Tallet er for stort. Skriv højst {limit}.",
    "fault_too_many_notes": "Her er {count} felter til noter. Skriv højst {limit}, eller del spørgsmålet i flere.",
    "fault_too_small": "Tallet er for lille. Skriv mindst {limit}.",
    "fault_true_or_false": "«{found}» kan ikke bruges her. Skriv «true» eller «false».",
    "fault_unknown_key": "Nøglen «{key}» kan ikke bruges her. Her kan stå: {known}.",
    "fault_unknown_key_near": "Nøglen «{key}» kan ikke bruges her. Mente du «{near}»?",
    "fault_unknown_kind": "Skabelonen har ingen samtaleform «{name}». Skriv en af disse: {known}.",
    "fault_unknown_role": "Skabelonen har ingen rolle «{name}». Skriv en af disse: {known}.",
    "fault_unknown_topic": "Skabelonen har intet obligatorisk emne «{name}». Skriv et af disse: {known}.",
    "fault_used_twice": "«{name}» står der to gange. Ret eller slet det ene sted.",
    "fault_whole_number": "«{found}» er ikke et helt tal. Skriv det med cifre, som i «12».",
    "fault_yaml_after": "Teksten fortsætter efter {sign}. Sæt hele teksten i {quote}…{quote}.",
    "fault_yaml_backslash": "I en tekst med \"…\" om har \\ en særlig betydning. Skriv \\\\, eller sæt '…' om teksten.",
    "fault_yaml_block_text": "Efter {sign} begynder teksten på næste linje, rykket ind. "
    'Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_bracket": "Parentesen {sign} bliver ikke lukket, eller der mangler et komma i den. "
    'Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_colon": 'Der står et kolon inde i teksten. Sæt hele teksten i "…".',
    "fault_yaml_dash": "En liste begynder på en ny linje. Flyt bindestregen ned. "
    'Er bindestregen en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_depth": "Her er rykket ind i mere end {limit} lag. Brug færre lag.",
    "fault_yaml_directive": "Linjer, der begynder med %, kan ikke bruges her. Slet linjen.",
    "fault_yaml_duplicate_key": "Nøglen «{name}» står to gange, første gang på linje {first}. Slet den ene.",
    "fault_yaml_empty": "Filen er tom. Begynd med en kopi af en af de skabeloner, der følger med.",
    "fault_yaml_indent": "Linjen er ikke rykket ind som linjerne omkring den. Ret antallet af mellemrum foran den.",
    "fault_yaml_invisible": "Teksten indeholder et usynligt tegn ({code}). Slet det.",
    "fault_yaml_key": "En nøgle skal være tekst på én linje med kolon efter, som i «titel: Velkommen». "
    'Er det her en tekst, så sæt den i "…".',
    "fault_yaml_merge": "«<<» kan ikke bruges her. Skriv nøglerne ud.",
    "fault_yaml_missing_colon": "Der mangler kolon og mellemrum efter nøglen, som i «titel: Velkommen». "
    "Hører linjen til teksten ovenfor, så ryk den ind.",
    "fault_yaml_nodes": "Filen har mere end {limit} nøgler og værdier. Gør den kortere.",
    "fault_yaml_not_utf8": "Filen er ikke gemt som UTF-8. Gem den som UTF-8.",
    "fault_yaml_one_document": "En fil må kun indeholde én skabelon. Slet linjen «---» og det, der følger, "
    "eller gem det i sin egen fil.",
    "fault_yaml_quote_open": "Teksten begynder med {sign}, men slutter ikke med det. Skriv {sign} til sidst.",
    "fault_yaml_sign_first": 'En tekst kan ikke begynde med {sign} uden videre. Sæt hele teksten i "…".',
    "fault_yaml_size": "Filen fylder mere end {limit} kB. Gør den kortere.",
    "fault_yaml_syntax": "Her holder filen op med at give mening. Se efter kolon, indrykning og anførselstegn på "
    "linjen "
    "og linjen over.",
    "fault_yaml_tab": "Her står en tabulator. Brug mellemrum.",
    "fault_yaml_tab_indent": "Linjen begynder med tabulator. Brug mellemrum.",
}
