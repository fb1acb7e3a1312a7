"""Danish: a template that is begun, and a first draft of one."""

WORDS = {
    # A template that is begun
    "begun": """\
# yaml-language-server: $schema={schema}
# Det, der står efter #, er bemærkninger til jer. Slet dem, når I ikke bruger dem mere; men lad den øverste linje stå,
# for med den hjælper mange editorer, mens I skriver.
# Alle nøgler står med eksempler i vejledningen «Skriv en skabelon».

format: 2
id: {id}
name: {name}
title: {title}
language: {language}

# Det, skabelonen bygger på, som jeres retningslinje.
sources:
  - title: {title}
    owner: {name}

# Samtalen, og hvem der er med. «leads: true» holder samtalen. Planen handler om den, der har «subject: true»; er de
# flere, har de også «many: true».
kinds:
  - id: {kind}
    title: {title}
    roles:
{roles}{plan}    # minutes: 90            så mange minutter varer den
    # interval_months: 12    så mange måneder går der til den næste

# Det, I vil forklare. «at» siger, hvor det vises.
# guidance:
#   - id: formaal
#     at: purpose
#     text: Vi mødes for at se tilbage på året og frem mod det næste.

# Temaerne og deres spørgsmål. Hvert spørgsmål bliver en skærm. Et til er en kopi af et, der er der, med sit eget id.
perspectives:
{themes}
# Emner, der skal drøftes. Ved det spørgsmål, hvor emnet hører hjemme, skriver I så: covers: [trivsel]
# topics:
#   - id: trivsel
#     text: Trivsel

# Planen. «text» og «label» er jeres ord; «id» siger, hvilket af planens felter det er.
plan:
  title: Udviklingsplan
  layout: {layout}
  headings:
    - text: Hvad vil vi nå?
      fields:
        - {{id: goal, required: true}}
    - text: Hvordan?
      fields:
        - {{id: actions}}
    - text: Hvem og hvornår?
      fields:
        - {{id: responsible, label: Hvem}}
        - {{id: deadline, label: Hvornår}}
    - text: Hvornår følger vi op?
      fields:
        - {{id: follow_up_on}}
  date_label: Dato
  signatures:
{signatures}""",
    "begun_grus": "Gruppeudviklingssamtale",
    "begun_lus": "Lederudviklingssamtale",
    "begun_mus": "Medarbejderudviklingssamtale",
    "begun_no_plan": "    plan: none    # uden denne linje får samtalen planen nederst i filen\n",
    "begun_prompts": "        # prompts:             underspørgsmål, der kan sætte tankerne i gang\n"
    "        #   - Hvad gjorde du?\n",
    "begun_question": "Skriv et spørgsmål om «{theme}» her",
    "begun_theme": """\
  - id: {id}
    title: {title}
    questions:
      - id: {id}-1
        text: {question}
{prompts}""",
    # The remarks of a draft that is made of somebody's own form, and what is said about the form.
    "about": "skemaet har ingen overskrift over de oplysninger",
    "above": "Et første udkast, lavet af {file}. Læs det igennem, ret det, og se det efter med: mus check",
    "above_marks": "«gæt» er gættet ud fra skemaets udseende, «vores» er ikke skemaets ord, og «i skemaet» er "
    "ord, der ikke fik en plads. Slet bemærkningerne, når I har taget stilling.",
    "beside_plan": "det handler om hele planen og bliver spurgt om før den",
    "boxes_choice": "ét af dem kan vælges. Må det være flere, så skriv «choices»",
    "boxes_choices": "der kan vælges flere. Skal det være ét, så skriv «choice»",
    "boxes_of_scale": "der krydses af på skalaen",
    "confidential": "det her handler om fortrolighed",
    "damaged": "Filen er beskadiget og kan ikke læses. Åbn den i Word, gem den igen, og prøv så: {path}",
    "date": "svaret er en dag",
    "empty": "Der står ingen ord i skemaet: {path}",
    "exists": "{path} er der allerede og bliver ikke erstattet. Vælg et andet navn med -o.",
    "explains": "det her forklarer og spørger ikke",
    "fine": "Det kan bruges, som det er: der er ingen fejl i det.",
    "faults_one": "Der er 1 fejl i det. Se den med: mus check {file}",
    "faults_many": "Der er {n} fejl i det. Se dem med: mus check {file}",
    "guess": "gæt: {what}",
    "guesses_one": "1 sted i det er gættet eller vores eget; det er mærket «# gæt» eller «# vores».",
    "guesses_many": "{n} steder i det er gættet eller vores egne; de er mærket «# gæt» eller «# vores».",
    "guidance": "en forklaring, der hører til ved {at}",
    "header": "linjerne øverst på skemaet; navne, dag og sted kender programmet selv",
    "header_none": "skemaet har ingen linjer øverst til navne, dato og sted. Vil I have dem, så slet linjen",
    "heading_asks": "overskriften er spørgsmålet",
    "is_mail": "Filen er en mail. Gem det skema, der er vedhæftet, og brug det i stedet: {path}",
    "is_old_word": "Filen er et ældre eller låst Word-dokument (.doc). Åbn den i Word, gem den som .docx, "
    "og prøv igen: {path}",
    "is_packed": "Filen er en pakket fil og ikke et skema fra Word. Åbn skemaet, gem det som .docx, "
    "og prøv igen: {path}",
    "is_pdf": "Filen er en PDF. Åbn den i Word, gem den som .docx, og prøv igen: {path}",
    "is_picture": "Filen er et billede. Skriv skemaet af i Word, gem det som .docx, og prøv igen: {path}",
    "kept_comment": "i skemaet, som kommentar: {words}",
    "kept_deleted": "i skemaet, slettet med sporede ændringer: {words}",
    "kept_edge": "i skemaet, øverst eller nederst på siderne: {words}",
    "kept_end": "i skemaet, og ikke nævnt ovenfor: {words}",
    "kept_form": "i skemaet: {words}",
    "kept_hint": "i skemaet, hvor der skal skrives: {words}",
    "kept_many": "{n} steder i skemaet fik ingen plads; ordene står som bemærkninger, mærket «# i skemaet».",
    "kept_note": "i skemaet, som note: {words}",
    "kept_one": "1 sted i skemaet fik ingen plads; ordene står som en bemærkning, mærket «# i skemaet».",
    "kept_other": "i skemaet, uden for teksten: {words}",
    "kept_over": "i skemaet, over det følgende: {words}",
    "kept_picture": "i skemaet er der et billede her: {words}",
    "kind": "samtaleformen, ud fra skemaets ord",
    "label_beside": "ved siden af andre felter skal det have et navn; det her er det, der står over det",
    "label_ours": "ved siden af andre felter skal det have et navn",
    "language": "skemaets sprog",
    "last_words": "det står nederst på siderne",
    "name": "skriv, hvis skabelonen er; det står øverst på skærmen",
    "next_meeting": "hvornår I mødes igen",
    "no_questions": "der er ingen spørgsmål i skemaet",
    "not_text": "Filen kan ikke læses som tekst. Åbn skemaet, gem det som Word (.docx) eller ren tekst (UTF-8), "
    "og prøv igen: {path}",
    "note": "noget, der skal huskes ved spørgsmålet",
    "one_box": "et felt til kryds",
    "ours": "vores: {what}",
    "own_topics": "skemaet har ikke plads til egne emner",
    "owner": "skriv, hvem der har udgivet skemaet",
    "page_read": "en side, der kun læses",
    "plan_field": "betyder det samme som planens felt {field}",
    "plan_fields": "planens felter, som ordene betyder",
    "plan_goal": "det, der aftales",
    "plan_goal_ours": "enhver plan har et mål, og skemaet nævner det ikke",
    "plan_none": "skemaet har ingen plan. Skal I lave en, så slet linjen, og skriv «plan» nederst",
    "plan_own": "et felt, der er jeres eget",
    "plan_parts": "planens dele er det, der står i første kolonne",
    "plan_title": "skemaet siger ikke, hvad planen hedder",
    "point_asks": "punkterne er hvert sit spørgsmål",
    "prompts_label": "det, der står over punkterne flere gange",
    "roles": "hvem der er med, med skemaets ord",
    "roles_of": "det er til {role}; skal begge svare, så slet «roles»",
    "roles_ours": "skemaet siger ikke, hvad de to kaldes",
    "room_asks": "et spørgsmål, for der er plads til at skrive",
    "row_asks": "tabellens rækker er hvert sit spørgsmål",
    "rows_given": "tabellens rækker",
    "rows_written": "en tabel, I selv skriver rækkerne i",
    "scale": "en skala at svare på",
    "scale_table": "tabellen siger, hvad trinnene på en skala betyder",
    "signature": "hvem der skriver under",
    "signature_both": "de skriver begge under",
    "signed_without_plan": "uden en plan skriver de under på, at de har set det, der er skrevet",
    "signs_only": "skriver under og er ikke med i samtalen",
    "table_read": "en tabel, der kun læses",
    "table_text": "en tabel, der kun læses",
    "text_asks": "et spørgsmål eller et emne",
    "theme_asks": "overskriften spørger selv",
    "theme_by_look": "et tema, for linjen ligner en overskrift",
    "theme_of_title": "et tema med skemaets titel, for der er ingen overskrift over",
    "theme_text": "det, skemaet siger, før det spørger",
    "title": "skemaet har ingen titel; det her er filens navn",
    "told_last": "det står til sidst i skemaet",
    "too_large": "Filen er for stor til at være et skema. Gem kun skemaet for sig, og prøv igen: {path}",
    "too_many": "fortsat: der er plads til 12 felter ved et spørgsmål",
    "written": "Udkastet ligger nu her: {path}",
    "wrong_ending": "En skabelon skal have et navn, der slutter på .yaml: {path}",
    # A template looked at while somebody writes it
    "preview": "Skabelon",
    "preview_not_kept": "Forhåndsvisning, gemmes ikke",
    "preview_about": "{file} · {view} · Ctrl+K viser en anden",
    "preview_talk": "{kind}, samtalen",
    "preview_preparation": "{kind}, forberedelse: {role}",
    "preview_faults_seen_one": "{file} · 1 fejl. Vises, som den sidst var hel.",
    "preview_faults_seen_many": "{file} · {n} fejl. Vises, som den sidst var hel.",
    "preview_faults_nothing_one": "{file} · 1 fejl. Når den er rettet og gemt, vises samtalen her.",
    "preview_faults_nothing_many": "{file} · {n} fejl. Når de er rettet og gemt, vises samtalen her.",
    "preview_not_there": "{file} kan ikke læses lige nu.",
    "preview_goes_on": "Når der ligger en hel skabelon, vises den her af sig selv.",
    "preview_look_as": "Hvordan vil du se skabelonen?",
    "preview_told": "Fejl og råd i filen",
    "preview_last_year": "Opdigtet: det, der blev aftalt sidste gang",
    "preview_no_form": "Det her er en forhåndsvisning. Der er ingen, der har udfyldt et skema til den.",
    "preview_letters": "Skabelonen skrives i din editor. Gem den dér, så følger den med her.",
}
