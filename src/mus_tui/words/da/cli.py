"""Danish: what the command line answers, and its help."""

WORDS = {
    # Answers
    "check_fine": "{file}: ingen fejl",
    "no_talks": "Her er ingen samtaler endnu; begynd en med: mus new",
    "path_settings": "Indstillinger",
    "path_talks": "Samtaler",
    "path_templates": "Egne skabeloner",
    "state_locked": "låst",
    "state_closed": "lukket",
    "state_destroyed": "destrueret",
    "state_planned": "planlagt",
    "state_offered": "tilbudt",
    "state_declined": "afslået",
    "state_open": "i gang",
    "template_unusable": "kan ikke bruges endnu; se hvorfor med: mus check {file}",
    # What could not be done
    "destroy_needs_yes": "mus spørger, før noget destrueres, og her er ingen at spørge; tilføj --yes for at gøre det.",
    "interrupted": "Afbrudt.",
    "last_good": "Filen er beskadiget eller ændret uden om programmet: {path} – "
    "sidste gode udgave fra {time} kan åbnes: skriv det samme i et terminalvindue.",
    "no_line": "Der er ingen linje med id'et «{id}»; se dem med: mus talks --json",
    "not_of_talk": "Den fil hører ikke til samtalen og bliver ikke rørt: {path}",
    "no_terminal": "mus skal åbnes i et terminalvindue, hvor der er en skærm og et tastatur.",
    "output_exists": "{path} er der allerede. {there} Vælg et andet navn med -o, eller erstat den med --force.",
    "output_is_the_talk": "Filen kan ikke lægges oven i selve samtalen; vælg et andet navn end {path} med -o.",
    "output_no_file": "Filen kan ikke lægges her, for det er ikke en almindelig fil: {path}",
    "output_stopped": "Ikke alt blev skrevet, for modtageren tog ikke imod mere.",
    "report": "En rapport uden jeres ord ligger her: {path}",
    "talk_unreadable": "Denne samtale kan ikke læses: {path} – mus open siger hvorfor, og om der er en ældre udgave.",
    "unclear_time": "«{word}» er ikke et klokkeslæt; skriv det fx som 10.30",
    "unexpected": "Noget gik galt i selve programmet ({kind} i {place}); det, der er gemt, ligger, hvor det lå.",
    # What was written wrongly
    "missing_check": "Skriv også, hvilken skabelon der skal tjekkes, fx: mus check min.yaml",
    "missing_destroy": "Skriv også, hvilken samtale det er, fx: mus destroy samtale.json",
    "missing_export": "Skriv også, hvilken samtale det er, fx: mus export samtale.json",
    "missing_follow-up": "Skriv også, hvilken samtale det er, fx: mus follow-up samtale.json",
    "copy_of_plan_alone": "Kopien til personalemappen og en anden persons har kun planen med. Udelad --with-…",
    "copy_of_employee_alone": "Det kan kun komme med i egen kopi: skriv også --for employee",
    "not_shared": "I har ikke aftalt at dele noget med {person}. Åbn samtalen, tryk Ctrl+O, og vælg «Til en anden».",
    "dates_of_calendar": "--dates vælger dage til en kalender: skriv også --to ics",
    "missing_for": "Skriv også, hvem skemaet er til, med --for; der er: {known}",
    "missing_form": "Skriv også, hvilken samtale eller skabelon det er, fx: mus form samtale.json --for Jonas",
    "for_of_template": "Skabelonens tomme skema er ikke til nogen bestemt; --for hører til en samtale.",
    "kind_of_talk": "En samtale har allerede sin form; --kind hører til en skabelon, fx: mus form gentofte --kind LUS",
    "missing_invite": "Skriv også, hvilken samtale det er, fx: mus invite samtale.json --at 10.30",
    "missing_open": "Skriv også, hvilken samtale det er, fx: mus open samtale.json",
    "missing_as": "Skriv også, hvem du er, med --as; det kan være: {known}",
    "missing_prepare": "Skriv også, hvilken samtale det er, fx: mus prepare samtale.json --as Jonas",
    "missing_take-in": "Skriv også, hvilken samtale det er, og hvilket skema, hvis der er et, fx: "
    "mus take-in samtale.json skema.md --as Jonas",
    "missing_templates_show": "Skriv også, hvilken skabelon det er, fx: mus templates show herlev",
    "option_elsewhere": "{option} hører ikke til «{command}»; se, hvad der kan stå, med: {command} --help",
    "option_needs_value": "Der mangler noget efter {option}; se hvad med: {command} --help",
    "option_takes_none": "Der skal ikke stå noget efter {option}; se mere med: {command} --help",
    "too_many_words": "«{word}» er for meget efter «{command}»; se, hvad der kan stå, med: {command} --help",
    "unknown_command": "mus har ingen kommando, der hedder «{word}»; se dem alle med: mus --help",
    "unknown_command_near": "mus har ingen kommando, der hedder «{word}»; mente du «{near}»?",
    "unknown_choice": "{option} kan ikke være «{word}»; det kan være: {choices}",
    "unknown_ending": "Det kan ikke skrives til «{path}»; navnet kan ende på: {endings}, eller sig formen med --to",
    "not_to_terminal": "{format} er ikke tekst og kan ikke vises her; skriv den til en fil, fx: -o plan{ending}",
    "unknown_format": "Det kan ikke skrives som «{word}»; det kan være: {formats}",
    "unknown_kind": "Skabelonen {template} har ingen samtaleform «{kind}»; den har: {known}",
    "unknown_language": "mus taler ikke «{word}»; det kan være: {languages}",
    "unknown_option": "«{command}» kender ikke {option}; se, hvad der kan stå, med: {command} --help",
    # Help: examples first
    "help": """\
Eksempler:
  mus                                      åbn forsiden
  mus new albertslund                      begynd en samtale
  mus open samtale.json                    gå videre, hvor I slap
  mus prepare samtale.json --as Jonas      forbered dig inden samtalen
  mus export samtale.json -o plan.md       skriv planen til en fil
  mus demo                                 se dig om i en opdigtet samtale

mus fører to mennesker gennem en udviklingssamtale ved den samme bærbare,
sådan som deres kommune holder den, og slutter med en plan, de begge står ved.

Kommandoer:
  (ingen)          forsiden: gå videre, begynd, åbn, se skabeloner
  new              begynd en ny samtale
  open             åbn en samtale, hvor I slap
  prepare          forbered en samtale, hver for sig
  follow-up        følg op på planen fra en lukket samtale
  demo             midt i en opdigtet samtale; intet af den bliver gemt
  talks            samtalerne på denne maskine
  templates        skabelonerne; «templates show» viser én af dem
  check            find fejlene i en skabelon
  export           skriv planen til en fil, I kan tage med
  form             et skema at forberede sig på, eller at holde samtalen med på papir
  invite           en indkaldelse at sende, eller til kalenderen
  take-in          læs et udfyldt skema ind
  destroy          destruér alt, hvad en samtale har efterladt på maskinen
  paths            hvor samtaler, egne skabeloner og indstillinger ligger

Kan stå overalt:
  --data-dir MAPPE     brug en anden mappe til det hele, fx en USB-nøgle;
                       MUS_HOME gør det samme for alle kommandoer
  --language da|en     programmets egne ord på dansk eller engelsk
  -h, --help           denne hjælp, eller hjælp til én kommando: mus export --help
  --version            programmets version
""",
    "help_check": """\
Eksempler:
  mus check min.yaml                       se én skabelon efter
  mus check min.yaml jeres.yaml            se flere efter

mus check FIL …

Skriver hver fejl på sin egen linje som fil:linje:kolonne: sætning.
Slutter med 0, når der ingen er, og ellers med 1.
""",
    "help_demo": """\
Eksempler:
  mus demo                                 se dig om
  mus demo --language en                   det samme med engelske knapper

mus demo

Åbner en samtale mellem to, der ikke findes, midt i den. I kan skrive i den og
prøve alt; intet af det bliver gemt. En kopi, du selv beder om, bliver skrevet.
""",
    "help_destroy": """\
Eksempler:
  mus destroy samtale.json                 se, hvad der er, og destruér det
  mus destroy samtale.json --keep-line no  uden at der bliver en linje tilbage
  mus destroy --line k7f3qapd              fjern en linje, der blev tilbage

mus destroy SAMTALE [KOPI …] [--yes] [--keep-line no|yes|with-names]
mus destroy --line ID

Viser alt, hvad programmet har skrevet for samtalen, spørger én gang, destruerer
det, ser efter og siger, hvad der er væk, og hvad det ikke kan nå. En samtale, der
er åben i programmet, forlades først.

Medarbejderens egen kopi bliver liggende, og det gør en kopi, I har ændret, eller
har lavet af selve filen; skal en af dem væk, så skriv den efter samtalen.

  --yes                spørg ikke
  --keep-line no|yes|with-names
                       om der bliver en linje uden indhold tilbage: at samtalen
                       var der, hvornår, efter hvilken skabelon; navnene kun, hvis
                       I begge er enige om det
  --line ID            fjern en linje, der blev tilbage; «mus talks --json» viser id
""",
    "help_export": """\
Eksempler:
  mus export samtale.json                  planen i en ny fil i den mappe, du står i
  mus export samtale.json -o plan.pdf      som PDF på A4
  mus export samtale.json -o -             ud på skærmen eller til et andet program
  mus export samtale.json --for leader     kopien til personalemappen
  mus export samtale.json --for Aisha      kun det, I er enige om, at hun må vide
  mus export samtale.json --to ics         fristerne og andre dage til en kalender

mus export SAMTALE [--for HVEM] [--to FORMAT] [-o FIL] [--with-…] [--dates …] [--force]

  --for HVEM           leader: til personalemappen; employee: egen kopi til den, planen
                       handler om; et navn, en rolle eller en, I er enige om at dele
                       med; ellers planen, som I begge kan have den
  --to FORMAT          markdown, pdf, html, docx eller ics; ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output
  --with-notes         de fælles noter kommer med; den enkeltes egne gør aldrig
  --with-minutes       referatet kommer med, hvor skabelonen har et
  --with-last-words    det, I hver tog med jer; kun i egen kopi
  --with-silenced      det, der er tavshedspligt om; kun i egen kopi
  --dates DAGE         til kalenderen: follow-ups,deadlines,next-talk; ellers dem alle
  --force              erstat filen, hvis den findes
Uden -o får filen et ledigt navn med dag og samtaleform, aldrig et menneskes navn. Med
--force fornyes den, samtalen skrev sidst, når ingen har ændret den.
""",
    "help_follow-up": """\
Eksempler:
  mus follow-up samtale.json               hvordan går det med aftalerne?

mus follow-up SAMTALE

Åbner planen alene, aftale for aftale: hvordan det går, en linje og en ny dato.
Samtalen skal være lukket, og resten af den er det stadig.
""",
    "help_form": """\
Eksempler:
  mus form samtale.json --for Jonas            et forberedelsesskema at skrive i
  mus form samtale.json --for Jonas --to pdf   det samme til at printe
  mus form herlev -o skema.pdf                 skabelonens tomme skema, planen bagest

mus form SAMTALE --for PERSON [--to FORMAT] [-o FIL] [--force]
mus form SKABELON [--kind FORM] [--to FORMAT] [-o FIL] [--force]

  --for PERSON         navn, initialer eller rolle
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
  --to FORMAT          markdown, eller pdf, html til at printe; ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output
  --force              erstat filen, hvis den findes

Intet af det, nogen har forberedt, kommer med. Et udfyldt skema læses ind igen med
«mus take-in».
""",
    "help_invite": """\
Eksempler:
  mus invite samtale.json --at 10.30             indkaldelsen som tekst
  mus invite samtale.json --at 10.30 --to ics    til Outlook og andre kalendere

mus invite SAMTALE [--at TID] [--to FORMAT] [-o FIL] [--force]

  --at TID             hvornår på dagen; uden den bliver det en hel dag i kalenderen
  --to FORMAT          markdown, pdf, html, docx eller ics; ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output
  --force              erstat filen, hvis den findes

Der står, hvilken samtale det er, hvem, hvor og hvor længe; intet af det, I har skrevet.
""",
    "help_new": """\
Eksempler:
  mus new                                  vælg skabelon på skærmen
  mus new albertslund                      begynd med Albertslunds skabelon
  mus new albertslund --kind LUS           og med samtaleformen LUS
  mus new min.yaml                         begynd med din egen skabelon

mus new [SKABELON] [--kind FORM]

  SKABELON             et navn fra «mus templates» eller en YAML-fil
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
""",
    "help_open": """\
Eksempler:
  mus open samtale.json                    gå videre, hvor I slap

mus open SAMTALE

«mus talks» viser, hvilke samtaler der er, og hvor de ligger.
""",
    "help_paths": """\
Eksempler:
  mus paths                                hvor dine ting ligger
  mus paths --data-dir E:\\mus              og hvor de ville ligge på en USB-nøgle

mus paths

Viser, hvor samtaler, egne skabeloner og indstillinger ligger.
""",
    "help_prepare": """\
Eksempler:
  mus prepare samtale.json --as Jonas      forbered dig inden samtalen
  mus prepare samtale.json --as leder      eller sig, hvilken rolle du har

mus prepare SAMTALE --as HVEM

  --as HVEM            navn, fornavn, initialer eller rolle

Det, du skriver, er kun for dig, til du deler det. «mus talks» viser, hvilke samtaler
der er, og hvor de ligger.
""",
    "help_take-in": """\
Eksempler:
  mus take-in samtale.json skema.md --as Jonas   læs det skema ind, Jonas har udfyldt
  mus take-in samtale.json --as Jonas            skriv det af, der står på papir

mus take-in SAMTALE [SKEMA] --as PERSON

  --as PERSON          hvis forberedelse det er: navn, initialer eller rolle

Svarene lægges til det, der er forberedt i forvejen; intet bliver skrevet over, og det,
der ikke passer til et spørgsmål, bliver vist og gemt. Det er ikke delt med nogen, før
den, det tilhører, deler det. Samme skema to gange giver ikke noget to gange.
""",
    "help_talks": """\
Eksempler:
  mus talks                                samtalerne, de nyeste først
  mus talks --json                         det samme til et andet program

mus talks [--json]

Viser dato, skabelon, samtaleform, mennesker, om den er i gang, og filen.
""",
    "help_templates": """\
Eksempler:
  mus templates                            skabelonerne på denne maskine
  mus templates --json                     det samme til et andet program
  mus templates show herlev                læs en af dem

mus templates [--json]
mus templates show SKABELON [--kind FORM] [--json]

Viser navn, titel, samtaleformer og fil. Dine egne skabeloner står først; «mus paths»
viser, hvor de skal ligge.
""",
    "help_templates_show": """\
Eksempler:
  mus templates show herlev                hele skabelonen til at læse
  mus templates show herlev --kind GRUS    kun det, der hører til en GRUS
  mus templates show min.yaml --json       som JSON til et andet program

mus templates show SKABELON [--kind FORM] [--json]

  SKABELON             et navn fra «mus templates» eller en YAML-fil
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
  --json               skabelonen som JSON
""",
}
