"""Danish: errors, and the faults of a template (`fault_…`)."""

from mus_tui.words.da.faults.layers import LAYERS
from mus_tui.words.da.faults.plan import PLAN

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
    "page_not_set": "Det kan ikke sættes op som PDF. Gem det som Word (.docx) eller webside (.html) i stedet.",
    "copy_no_file": "Der ligger noget andet end en fil i {path}. Vælg et andet navn.",
    "cannot_write_busy": "Kunne ikke gemme, fordi et andet program holder filen åben: {path}",
    "cannot_write_full": "Kunne ikke gemme, fordi disken er fuld: {path}",
    "cannot_write_gone": "Kunne ikke gemme, fordi mappen ikke findes: {path}",
    "cannot_write_in_the_way": "Kunne ikke gemme, fordi der ligger noget andet, som ikke er en almindelig fil: {path}",
    "cannot_write_name": "Kunne ikke gemme, fordi en fil ikke kan have det navn: {path}",
    "cannot_write_here": "Kunne ikke gemme: der kan ikke lægges filer i den mappe: {path}",
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
    "template_has_faults": "Skabelonen kan ikke bruges endnu ({count} fejl). "
    "Ret den, og se efter igen med: mus check {file}",
    "too_busy_to_unlock": "Computeren har for travlt til at åbne låsen lige nu. Luk andre programmer, og prøv igen.",
    "unknown_template": "Der er ingen skabelon med id'et «{name}». Der er: {known}",
    "unknown_template_near": "Der er ingen skabelon med id'et «{name}». Mente du «{near}»?",
    "follow_up_open": "Samtalen er ikke lukket endnu. Planen kan følges op, når den er. Gå videre i samtalen med: "
    "mus open {path}",
    # What is wrong in a template, and what to write instead.
    "fault_aspects_not_mandatory": "Dele («aspects») vises kun ved et emne, der skal drøftes. "
    "Skriv «mandatory: true» ved spørgsmålet, eller skriv delene under «prompts».",
    "fault_bad_id": "«{found}» kan ikke være et id. "
    "Brug små bogstaver a-z, tal og enkelte - og _ imellem, som i «{instead}».",
    "fault_bad_kind": "«{found}» kan ikke være en samtaleform. "
    "Brug store bogstaver A-Z og tal, højst {limit} og et bogstav først, som i «MUS».",
    "fault_bad_language": "Skriv ét sprog med dets kode, som i «language: da»: da (dansk), en (engelsk), nb "
    "(norsk), sv (svensk), de (tysk) …",
    "fault_category_without_choices": "Feltet «category» mangler noget at vælge imellem. Skriv det under «choices».",
    "fault_empty_list": "Listen er tom. Skriv mindst ét punkt.",
    "fault_empty_text": "Teksten er tom. Skriv mindst ét ord.",
    "fault_file_unreadable": "Filen kan ikke læses. Se efter, om du har lov til at læse den.",
    "fault_format_newer": "Skabelonen har format {found}, og denne udgave af programmet læser format {format}. "
    "Opdater programmet.",
    "fault_format_unknown": "«{found}» er ikke et format, som programmet kender. Skriv «format: {format}».",
    "fault_id_in_other_file": "Id'et «{name}» bruges også i {other}, og det er den, der bruges. "
    "Giv denne et andet id, eller flyt en af dem væk.",
    "fault_id_too_long": "Id'et er for langt. Brug højst {limit} tegn.",
    "fault_in_subfolder": "Filen ligger i undermappen {folder} og bliver ikke læst. "
    "Flyt den ud til de andre skabeloner.",
    "fault_keys_expected": "Her skal stå nøgler med kolon efter, hver på sin linje, som {required}.",
    "fault_kind_too_long": "Navnet på samtaleformen er for langt. Brug højst {limit} tegn.",
    "fault_key_of_another_field": "Nøglen «{key}» bruges kun ved feltet «{field}». Slet den her.",
    "fault_label_too_long": "Navnet på feltet er for langt. Brug højst {limit} tegn.",
    "fault_list_expected": "Her skal stå en liste. Skriv hvert punkt på sin egen linje med «- » foran.",
    "fault_list_of_one": "Her skal stå en liste. "
    "Skriv {instead_list}, eller skriv hvert punkt på sin egen linje med «- » foran.",
    "fault_given_too_many": "«given» er det, skemaet selv siger i rækkens kolonner, og af dem er der {count}. "
    "Slet resten.",
    "fault_given_all": "Alt i rækkerne er givet, så der er intet at svare på. Lad mindst én kolonne være uden "
    "«given», eller skriv feltet under et spørgsmål og uden «afterwards»: dér er det en tabel, der kun læses.",
    "fault_label_missing": "Feltet «{name}» har intet «label», som siger, hvad der svares på. Skriv det. "
    "Kun det, der siger det selv, kan være uden i format 2: det eneste felt ved et spørgsmål eller i rækker, ét felt "
    "til kryds, én kolonne med valg eller skala i rækkerne, og rækker, der er givet.",
    "fault_missing_key": "Nøglen «{key}» mangler. Tilføj den.",
    "fault_no_group": "Her er ingen gruppesamtale. Skriv «many: true» ved gruppens rolle, eller slet linjen.",
    "fault_no_quotes": "Skriv {found} uden anførselstegn.",
    "fault_no_topics": "Her er ingen emner at vælge imellem. "
    "Skriv dem øverst under «topics», hver med «id» og «text», eller slet linjen.",
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
    "fault_two_follow_ups": "«follow_up: true» står både her og ved «{other}», og {kind} kan kun have det ét sted. "
    "Slet det ene.",
    "fault_unknown_key": "Nøglen «{key}» kan ikke bruges her. Her kan stå: {known}.",
    "fault_unknown_key_near": "Nøglen «{key}» kan ikke bruges her. Mente du «{near}»?",
    "fault_unknown_kind": "Skabelonen har ingen samtaleform «{name}». Skriv en af disse: {known}.",
    "fault_unknown_role": "Skabelonen har ingen rolle «{name}». Skriv en af disse: {known}.",
    "fault_unknown_topic": "Skabelonen har intet obligatorisk emne «{name}». Skriv et af disse: {known}.",
    "fault_used_twice": "«{name}» står der to gange, første gang på linje {first}. Ret eller slet det ene sted.",
    "fault_whole_number": "«{found}» er ikke et helt tal. Skriv det med cifre, som i «12».",
    # Fields that are answered.
    "fault_blank_not_here": "«text: true» kan kun stå ved et valg under et spørgsmål eller efter samtalen, "
    "og ikke i rækker. Slet det, og skriv et felt mere til ordene.",
    "fault_choices_unused": "Kun «answer: choice» og «answer: choices» har noget at vælge imellem. "
    "Skriv et af dem, eller slet «choices».",
    "fault_second_format": "«{key}» kræver format 2. Skriv «format: 2» øverst i filen.",
    "fault_lines_unused": "Linjer at skrive på hører til ord. Slet «lines», eller skriv «answer: text».",
    "fault_no_rows_here": "Rækker kan kun stå under et spørgsmål og under «preparation». Skriv et andet svar her.",
    "fault_rows_given_and_written": "Rækker står i «items», eller I skriver dem selv. Slet «items», "
    "eller slet «least» og «most».",
    "fault_rows_from_alone": "Rækkerne er dem, der er skrevet i «{name}». Slet «{key}», eller slet «rows_from».",
    "fault_rows_from_each": "Rækkerne i «{name}» skriver flere hver for sig, så de er ikke fælles. "
    "Slet «rows_from», eller lad én rolle eller alle sammen skrive dem.",
    "fault_rows_from_elsewhere": "«{name}» er ikke med alle de steder, hvor der svares her. "
    "Ret «only» eller «when», så det er det.",
    "fault_rows_from_later": "«{name}» står ikke ved et tidligere spørgsmål. Flyt det ene, eller skriv et felt ved "
    "et tidligere spørgsmål.",
    "fault_rows_from_not_written": "«{name}» har ikke rækker, som I selv skriver. "
    "Skriv et felt med «answer: rows» og «most».",
    "fault_rows_from_nothing": "Der er ingen rækker «{name}» før dette felt. Slet «rows_from», og skriv «items» "
    "eller «most».",
    "fault_rows_from_several": "Flere felter hedder «{name}». Skriv et af disse: {known}.",
    "fault_rows_from_unknown": "Skabelonen har intet felt «{name}». Skriv et af disse: {known}.",
    "fault_rows_how_many": "Skriv rækkerne under «items», eller skriv med «most», hvor mange I selv kan skrive.",
    "fault_rows_in_rows": "I en række kan der ikke stå rækker. Skriv et andet svar her.",
    "fault_rows_least_most": "«least» ({least}) er mere end «most» ({most}). Byt dem om, eller ret det ene.",
    "fault_rows_lines": "«lines» er fra {least} til {most} ved rækker, som I selv skriver. Ret det, eller slet det.",
    "fault_rows_items_label": "Her giver kilden ingen rækker. Skriv dem under «items», eller slet «items_label».",
    "fault_rows_unused": "Kun «answer: rows» har rækker. Skriv det, eller slet «{key}».",
    "fault_rows_without_fields": "Her er ikke noget at svare på i rækkerne. Skriv mindst ét felt under «fields».",
    "fault_scale_ends": "«ends» er ordene for det laveste og det højeste tal: to ord, som i «[Slet ikke, I høj grad]».",
    "fault_scale_missing": "Skriv «scale:» med id'et på den skala, der svares på. Der er: {known}.",
    "fault_scale_points": "En skala har mindst 2 og højst {most} trin.",
    "fault_scale_shape": "En skala har enten «levels» med navne eller tal fra «least» til «most».",
    "fault_scale_upside_down": "«least» er det laveste tal og skal være mindre end «most»; her står {least} og {most}.",
    "fault_scale_unused": "Kun «answer: scale» svarer på en skala. Skriv det, eller slet «scale».",
    "fault_suggestions_unused": "Forslag kan kun stå ved tekst og personer. Slet «suggestions», eller skriv «choices».",
    "fault_too_few_choices": "Her er ikke noget at vælge imellem. Skriv mindst to under «choices»; "
    "er det ét felt til kryds, så skriv «answer: choices».",
    "fault_under_question_only": "«{key}» kan kun bruges ved felter under et spørgsmål. Slet det her.",
    "fault_unknown_scale": "Skabelonen har ingen skala «{name}». Skriv en af disse: {known}.",
    **PLAN,
    # Who sits round the table, and what stands above the plan.
    "fault_answer_unused": "«{key}» hører til «shows: answer». Skriv det, eller slet «{key}».",
    "fault_answer_without_field": "Linjen viser et svar. Skriv «field:» med id'et på et af felterne: {known}.",
    "fault_answer_without_question": "Linjen viser et svar. Skriv «question:» med id'et på spørgsmålet.",
    "fault_next_meeting_missing": "Linjen viser, hvornår I mødes igen, og det siger skabelonen ikke noget om. "
    "Skriv «closing: {{next_meeting: {{label: …}}}}», eller «shows: blank», når den kun skrives i hånden.",
    "fault_must_be_present": "«{name}» holder samtalen, eller planen handler om dem, så de er med. Slet «present».",
    "fault_nobody_present": "Ingen er med i samtalen. Slet «present: false» ved mindst én rolle.",
    "fault_unknown_header_field": "Spørgsmålet har intet felt «{name}», som I svarer på i fællesskab. "
    "Skriv et af disse: {known}.",
    "fault_header_field_own": "Feltet «{name}» har «{key}», og linjen kan kun vise ét svar, som I giver i fællesskab i "
    "samtalen. Slet «{key}» ved feltet, eller slet «question» og «field» her og skriv «shows: blank», så linjen "
    "udfyldes i hånden.",
    "fault_header_no_field": "Spørgsmålet har intet felt, som I svarer på i fællesskab i samtalen: et uden «roles», "
    "«each» og rækker, og uden et «when», der siger andet. Skriv et sådant felt, eller «shows: blank» uden «question» "
    "og «field», så linjen udfyldes i hånden.",
    "fault_unknown_question": "Skabelonen har intet spørgsmål «{name}». Skriv et af disse: {known}.",
    "fault_afterwards_alone": "«afterwards» står alene. Skriv et felt til, når der også svares før.",
    "fault_afterwards_each": "Efter samtalen svares der ét sted. Slet «each», og skriv et felt til hver.",
    "fault_afterwards_not_asked": "Her svares først efter samtalen, så der spørges ikke i den. Slet «{key}», "
    "eller skriv et felt, der svares på i samtalen.",
    # The way through the talk.
    "fault_focus_all": "Her er kun {count} at vælge imellem. Skriv et mindre tal, eller slet «focus».",
    "fault_if_shape": "Skriv ét felt og det svar, det skal have, som i «if: {{leder: ja}}».",
    "fault_if_unknown": "Intet tidligere spørgsmål har et felt «{name}» at vælge svar i. Skriv en af disse: {known}.",
    "fault_if_nothing": "Ingen tidligere svar, I vælger sammen, kan bestemme det. Slet «if».",
    "fault_if_several": "Flere spørgsmål har et felt «{name}». Skriv en af disse: {known}.",
    "fault_if_not_common": "«{name}» har ikke ét svar, I vælger sammen i samtalen. Brug et felt med «choice», "
    "«choices» eller «scale», uden «each», «roles» og «if», under et spørgsmål, der altid"
    " er med.",
    "fault_if_later": "«{name}» bliver først svaret på senere, eller er ikke med i den samtaleform. Flyt "
    "det, eller brug et felt under et tidligere spørgsmål.",
    "fault_if_value": "«{name}» er ikke et af svarene. Skriv en af disse: {known}.",
    "fault_only_read_notes": "Her er kun noget at læse, og et af felterne skal der svares i. Slet «read», "
    "eller slet «notes»; en tabel kan blive stående, når «given» siger alt i dens rækker.",
    "fault_only_read": "Her er kun noget at læse. Slet «{key}», eller slet «read».",
    "fault_mandatory_may_fall_away": "Et emne, der skal drøftes, kan ikke falde væk. Slet «mandatory» her,"
    " eller slet «{key}».",
    **LAYERS,
    "fault_wrong_ending": "Filens navn ender på {ending}, så den kan ikke bruges. Kald den {instead}.",
    "fault_yaml_after": "Teksten fortsætter efter {sign}. Sæt hele teksten i {quote}…{quote}.",
    "fault_yaml_backslash": "I en tekst med \"…\" om har \\ en særlig betydning. Skriv \\\\, eller sæt '…' om teksten.",
    "fault_yaml_bare_colon": "Der mangler et mellemrum efter kolon. Skriv «{key}: » foran teksten.",
    "fault_yaml_bare_dash": "Der mangler et mellemrum efter bindestregen. Skriv «- » foran punktet.",
    "fault_yaml_block_text": "Efter {sign} begynder teksten på næste linje, rykket ind. "
    'Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_bracket": "Parentesen {sign} bliver ikke lukket. "
    'Skriv {close} efter det sidste, der hører til i den. Er {sign} en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_bracket_extra": "Her står et {sign} for meget. Slet det.",
    "fault_yaml_bracket_wrong": "Parentesen begynder med {open} og slutter med {sign}. Skriv {close} her.",
    "fault_yaml_bullet": "{sign} kan ikke begynde et punkt på en liste. Skriv - og et mellemrum i stedet.",
    "fault_yaml_colon": 'Der står et kolon inde i teksten. Sæt hele teksten i "…".',
    "fault_yaml_comma": "Der mangler et komma foran «{key}».",
    "fault_yaml_comma_in_text": "Mellem {{ og }} skiller et komma to nøgler ad, så «{rest}» er læst som en nøgle. "
    'Sæt hele teksten i "…".',
    "fault_yaml_cut": "Et # med mellemrum foran gør resten af linjen til en bemærkning, så teksten slutter her. "
    'Sæt hele teksten i "…".',
    "fault_yaml_dash": "En liste begynder på en ny linje. Flyt bindestregen ned. "
    'Er bindestregen en del af teksten, så sæt hele teksten i "…".',
    "fault_yaml_depth": "Her er rykket ind i mere end {limit} lag. Brug færre lag.",
    "fault_yaml_directive": "Linjer, der begynder med %, kan ikke bruges her. Slet linjen.",
    "fault_yaml_duplicate_key": "Nøglen «{name}» står to gange, første gang på linje {first}. Slet den ene.",
    "fault_yaml_empty": "Filen er tom. Begynd med en kopi af en af de skabeloner, der følger med.",
    "fault_yaml_indent": "Linjen har {found} mellemrum foran, og linjerne omkring den har {expected}. "
    "Giv den {expected}.",
    "fault_yaml_indent_unclear": "Linjen er ikke rykket ind som linjerne omkring den. "
    "Ret antallet af mellemrum foran den.",
    "fault_yaml_invisible": "Teksten indeholder et usynligt tegn ({code}). Slet det.",
    "fault_yaml_key": "En nøgle skal være tekst på én linje med kolon efter, som i «title: Velkommen». "
    'Er det her en tekst, så sæt den i "…".',
    "fault_yaml_keys_in_line": "Nøglen «{key}» står på samme linje som en anden. "
    "Giv den sin egen linje, eller sæt {{ og }} om dem begge.",
    "fault_yaml_merge": "«<<» kan ikke bruges her. Skriv nøglerne ud.",
    "fault_yaml_missing_colon": "Der mangler kolon og mellemrum efter nøglen, som i «title: Velkommen». "
    "Hører linjen til teksten ovenfor, så ryk den ind.",
    "fault_yaml_moved_in": "Linjen med «{key}» er rykket for langt ind. Ryk den {spaces} mellemrum ud.",
    "fault_yaml_moved_out": "Linjen med «{key}» er rykket for langt ud. "
    "Ryk den {spaces} mellemrum ind, så den står under det, den hører til.",
    "fault_yaml_no_text": "Filen er ikke ren tekst, men gemt af Word eller et lignende program. "
    "Gem den som ren tekst (UTF-8) med et navn, der ender på .yaml.",
    "fault_yaml_nodes": "Filen har mere end {limit} nøgler og værdier. Gør den kortere.",
    "fault_yaml_not_utf8": "Filen er ikke gemt som UTF-8. Gem den som UTF-8.",
    "fault_yaml_odd_indent": "Linjen er rykket ind med hårde mellemrum, som ikke tæller. "
    "Slet dem, og skriv almindelige mellemrum.",
    "fault_yaml_odd_space": "Efter {sign} står et hårdt mellemrum, som ikke tæller. Slet det, og skriv et almindeligt.",
    "fault_yaml_one_document": "En fil må kun indeholde én skabelon. Slet linjen «---» og det, der følger, "
    "eller gem det i sin egen fil.",
    "fault_yaml_quote_open": "Teksten begynder med {sign}, men slutter ikke med det. Skriv {sign} til sidst.",
    "fault_yaml_quotes": '{sign} er ikke det rigtige anførselstegn. Skriv " i stedet, både før og efter teksten.',
    "fault_yaml_remark": 'Et # først gør resten af linjen til en bemærkning. Sæt hele teksten i "…".',
    "fault_yaml_sign_first": 'En tekst kan ikke begynde med {sign} uden videre. Sæt hele teksten i "…".',
    "fault_yaml_sign_in_braces": 'Efter {open} kan en tekst ikke indeholde {sign} uden videre. Sæt hele teksten i "…".',
    "fault_yaml_size": "Filen fylder mere end {limit} kB. Gør den kortere.",
    "fault_yaml_syntax": "Her holder filen op med at give mening. Se efter kolon, indrykning og anførselstegn på "
    "linjen "
    "og linjen over.",
    "fault_yaml_tab": "Her står en tabulator. Brug mellemrum.",
    "fault_yaml_tab_indent": "Linjen begynder med tabulator. Brug mellemrum.",
    "fault_yaml_text_and_more": "Ud for «{key}» står en tekst, og nedenunder er mere rykket ind. "
    "Der kan kun være ét af dem: slet eller flyt det andet.",
}
