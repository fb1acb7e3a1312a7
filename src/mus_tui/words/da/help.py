"""Danish: what «mus --help» says, a text a command. Examples first."""

from mus_tui.words.da.helping.templates import TEMPLATES

WORDS = {
    "mus": """\
Eksempler:
  mus                                      åbn forsiden
  mus new albertslund                      begynd en samtale
  mus open Jonas                           gå videre, hvor I slap
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
  templates        skabelonerne; «show», «new», «import» viser og begynder en
  check            find fejlene i en skabelon
  preview          se samtalen, mens du skriver dens skabelon
  export           skriv planen til en fil, I kan tage med
  form             et skema at forberede sig på, eller at holde samtalen med på papir
  card             et kort til lommen, til en samtale I går
  invite           en indkaldelse at sende, eller til kalenderen
  take-in          læs et udfyldt skema ind
  destroy          destruér alt, hvad en samtale har efterladt på maskinen
  paths            hvor samtaler, egne skabeloner og indstillinger ligger
  completion       lad terminalen skrive kommandoer og filer færdige

Kan stå overalt:
  --data-dir MAPPE     brug en anden mappe til det hele, fx en USB-nøgle;
                       MUS_HOME gør det samme for alle kommandoer
  --language da|en     programmets egne ord på dansk eller engelsk
  -h, --help           denne hjælp, eller hjælp til én kommando: mus export --help
  --version            programmets version, og hvilken udgave af koden det er
""",
    "card": """\
Eksempler:
  mus card samtale.json                    en PDF på A4 at folde to gange
  mus card samtale.json -o kort.docx       det samme til Word
  mus card samtale.json -o -  --to markdown    ud på skærmen

mus card SAMTALE [--to FORMAT] [-o FIL] [--force]

  --to FORMAT          pdf, markdown, html eller docx; ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output
  --force              erstat filen, hvis den findes

Spørgsmålene, som I har givet dem ordlyd, de valgte stikord, det aftalte fra sidst og
linjer til aftaler. Noter, og det, der er tavshedspligt om, er ikke med. Hjemme igen
skriver I det ind: åbn samtalen, tryk Ctrl+P, og vælg «Hjemme igen».
""",
    "completion": """\
Eksempler:
  mus completion bash >> ~/.bashrc         i bash
  mus completion zsh >> ~/.zshrc           i zsh, efter linjen med compinit
  mus completion fish > ~/.config/fish/completions/mus.fish
  mus completion powershell >> $PROFILE    i PowerShell

mus completion bash|zsh|fish|powershell

Skriver det, der lader terminalen skrive kommandoer, tilvalg, skabeloner og samtalers
filer færdige med Tab. Menneskers navne foreslås aldrig. Åbn et nyt vindue bagefter.
""",
    "demo": """\
Eksempler:
  mus demo                                 se dig om
  mus demo --language en                   det samme med engelske knapper

mus demo

Åbner en samtale mellem to, der ikke findes, midt i den. I kan skrive i den og
prøve alt; intet af det bliver gemt. En kopi, du selv beder om, bliver skrevet.
""",
    "destroy": """\
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

  --yes                spørg ikke; så skal samtalen nævnes ved sin fil eller sit id
  --keep-line no|yes|with-names
                       om der bliver en linje uden indhold tilbage: at samtalen
                       var der, hvornår, efter hvilken skabelon; navnene kun, hvis
                       I begge er enige om det
  --line ID            fjern en linje, der blev tilbage; «mus talks --json» viser id
""",
    "export": """\
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
  --with-form          hele skemaet, udfyldt: tekster, spørgsmål, alle valg, jeres
                       svar, planen og referatet; også til personalemappen
  --with-silenced      det, der er tavshedspligt om; kun i egen kopi
  --dates DAGE         til kalenderen: follow-ups,deadlines,next-talk; ellers dem alle
  --force              erstat filen, hvis den findes
Uden -o får filen et ledigt navn med dag og samtaleform, aldrig et menneskes navn. Med
--force fornyes den, samtalen skrev sidst, når ingen har ændret den.
""",
    "follow-up": """\
Eksempler:
  mus follow-up samtale.json               hvordan går det med aftalerne?

mus follow-up SAMTALE

Åbner planen alene, aftale for aftale: hvordan det går, en linje og en ny dato.
Samtalen skal være lukket, og resten af den er det stadig.
""",
    "form": """\
Eksempler:
  mus form samtale.json --for Jonas            et forberedelsesskema at skrive i
  mus form samtale.json --for Jonas --to docx  det samme til Word
  mus form samtale.json --for Jonas --to pdf   det samme til at printe
  mus form samtale.json -o skema.pdf           hele samtalen at sidde med, med plan
  mus form samtale.json -o brikker.pdf         et puslespils brikker til at klippe ud
  mus form herlev -o skema.pdf                 skabelonens tomme skema, planen bagest

mus form SAMTALE [--for PERSON] [--to FORMAT] [-o FIL] [--force]
mus form SKABELON [--kind FORM] [--to FORMAT] [-o FIL] [--force]

  --for PERSON         navn, initialer eller rolle; uden er det samtalen at sidde
                       med: jeres ordlyd, viste stikord, det aftalte sidst, planen
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
  --to FORMAT          markdown eller docx at skrive i, pdf eller html til at printe;
                       ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output
  --force              erstat filen, hvis den findes

Intet af det, nogen har forberedt, kommer med. Et udfyldt skema læses ind igen med
«mus take-in».
""",
    "invite": """\
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
    "new": """\
Eksempler:
  mus new                                  vælg skabelon på skærmen
  mus new albertslund                      begynd med Albertslunds skabelon
  mus new albertslund --kind LUS           og med samtaleformen LUS
  mus new min.yaml                         begynd med din egen skabelon

mus new [SKABELON] [--kind FORM]

  SKABELON             et navn fra «mus templates» eller en YAML-fil
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
""",
    "open": """\
Eksempler:
  mus open samtale.json                    gå videre, hvor I slap
  mus open Jonas                           samtalen med Jonas, når der kun er én
  mus open jonas 9. marts                  den, der holdes den dag

mus open SAMTALE

SAMTALE er en fil, et filnavn fra «mus talks», samtalens id, eller ord, der passer på
én samtale alene: navn, initialer, dag, samtaleform. Passer de på flere, bliver de
nævnt, og ingen bliver åbnet. Sådan nævnes en samtale i alle kommandoer; har navnet
mellemrum, og skal der stå mere bagefter, så sæt det i "…".
""",
    "paths": """\
Eksempler:
  mus paths                                hvor dine ting ligger
  mus paths --data-dir E:\\mus              og hvor de ville ligge på en USB-nøgle

mus paths

Viser, hvor samtaler, egne skabeloner og indstillinger ligger.
""",
    "prepare": """\
Eksempler:
  mus prepare samtale.json --as Jonas      forbered dig inden samtalen
  mus prepare samtale.json --as leder      eller sig, hvilken rolle du har

mus prepare SAMTALE --as HVEM

  --as HVEM            navn, fornavn, initialer eller rolle

Det, du skriver, er kun for dig, til du deler det. «mus open --help» siger, hvordan en
samtale kan nævnes.
""",
    "take-in": """\
Eksempler:
  mus take-in samtale.json skema.md --as Jonas   læs det skema ind, Jonas har udfyldt
  mus take-in samtale.json --as Jonas            skriv det af, der står på papir

mus take-in SAMTALE [SKEMA] --as PERSON

  --as PERSON          hvis forberedelse det er: navn, initialer eller rolle

Skemaet kan være gemt som tekst, Word (.docx), RTF, webside, mail eller et svar med
«> » foran linjerne. Svarene lægges til det, der er forberedt i forvejen; intet bliver
skrevet over, og det, der ikke passer til et spørgsmål, bliver vist og gemt. Det er ikke
delt med nogen, før den, det tilhører, deler det; stikordene dog, hvor skemaet siger ja.
Samme skema to gange giver ikke noget to gange.
""",
    "talks": """\
Eksempler:
  mus talks                                samtalerne, de nyeste først
  mus talks --json                         det samme til et andet program
  mus talks --count                        hvor mange, år for år, og en linje til MED

mus talks [--count] [--json]

Viser dato, skabelon, samtaleform, mennesker, om den er i gang, og filen. Med --count
tælles de holdte, tilbudte og afslåede, dem med plan og dem, der er fulgt op; linjen
til MED-udvalget har intet tal under 5, heller ikke et, der kan regnes ud.
""",
    **TEMPLATES,
}
