"""Danish: what `--help` says of the commands for those who write a template."""

TEMPLATES = {
    "check": """\
Eksempler:
  mus check min.yaml                       se én skabelon efter
  mus check min.yaml jeres.yaml --json     se flere efter, som JSON til en editor

mus check FIL … [--json]

Skriver hver fejl på sin egen linje som fil:linje:kolonne: sætning, og råd på samme måde
med «råd:» foran sætningen: så kan skabelonen bruges, men noget er næppe ment sådan.
Slutter med 0, når der ingen fejl er, og ellers med 1.
""",
    "preview": """\
Eksempler:
  mus preview sus.yaml                     se samtalen, mens du skriver skabelonen
  mus preview sus.yaml --kind GRUS         en anden af dens samtaleformer
  mus preview sus.yaml --as medarbejder    det, medarbejderen ser i sin forberedelse

mus preview FIL [--kind FORM] [--as ROLLE]

Viser skabelonen med opdigtede mennesker og følger filen: gem den i din editor, og det,
du ser, er det nye på samme sted. Fejl står nederst, til de er rettet. Du kan skrive i
det hele; intet af det bliver gemt. Ctrl+K vælger en anden form eller rolle.

  FIL                  en YAML-fil; den behøver ikke være der endnu
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
  --as ROLLE           rollens navn eller id i skabelonen; ellers vises samtalen
""",
    "templates": """\
Eksempler:
  mus templates                            skabelonerne på denne maskine
  mus templates show herlev                læs en af dem

mus templates [--json]

Viser navn, titel, samtaleformer og fil. Dine egne skabeloner står først; «mus paths»
viser, hvor de skal ligge.
""",
    "templates_diff": """\
Eksempler:
  mus templates diff herlev min.yaml       det, jeres siger anderledes end Herlevs
  mus templates diff gammel.yaml ny.yaml   det, der er ændret siden

mus templates diff SKABELON SKABELON

  SKABELON             et navn fra «mus templates» eller en YAML-fil; den ældre først
""",
    "templates_import": """\
Eksempler:
  mus templates import skema.docx -o min.yaml    et udkast ud fra jeres skema i Word

mus templates import SKEMA [-o, --output FIL]   SKEMA: Word (.docx), Markdown, ren tekst
""",
    "templates_new": """\
Eksempler:
  mus templates new -o sus.yaml            fem spørgsmål, og jeres skabelon er begyndt

mus templates new [-o FIL | --output FIL]   uden -o blandt jeres egne skabeloner
""",
    "templates_show": """\
Eksempler:
  mus templates show herlev                hele skabelonen til at læse
  mus templates show herlev --kind GRUS    kun det, der hører til en GRUS
  mus templates show herlev -o herlev.pdf  til et udvalg, der skal godkende den

mus templates show SKABELON [--kind FORM] [--to FORMAT] [-o FIL] [--force] [--json]

  SKABELON             et navn fra «mus templates» eller en YAML-fil
  --kind FORM          en af skabelonens samtaleformer: MUS, LUS, GRUS …
  --to FORMAT          markdown, pdf, html eller docx; ellers efter filens navn
  -o, --output FIL     en fil, en mappe, eller - for standard output, som det ellers er
  --force              erstat filen, hvis den findes
  --json               skabelonen som JSON

Alle andre end markdown slutter med linjer til navn, rolle, dato og underskrift.
""",
}
