"""Danish: what stands in an exported plan and template besides people's words and the template's."""

WORDS = {
    "optional": "Valgfrit tema.",
    "focus_one": "Vælg ét af spørgsmålene at tale om.",
    "focus_many": "Vælg {n} af spørgsmålene at tale om.",
    "focus_themes_one": "Vælg ét af temaerne at tale om.",
    "focus_themes_many": "Vælg {n} af temaerne at tale om.",
    "focus_chosen": "I har valgt: {chosen}",
    "only_read": "Til at læse; her svares ikke.",
    "only_if": "Hvis «{value}» til «{field}»",
    # Every sheet
    "and": "og",
    "sheet": "side {page} af {pages}",
    # The plan
    "draft": "Kladde: samtalen er ikke afsluttet.",
    "draft_to_sign": "Kladde: samtalen er ikke afsluttet. Der er plads til underskrifter, når den er.",
    "year": "Året, der kommer",
    "held": "Samtalen holdt",
    "place": "Sted",
    "period": "Periode",
    "closed": "Afsluttet",
    "from": "fra {date}",
    "until": "til {date}",
    "number": "Nr.",
    "card": "Aftale {n}",
    "goes_on": "Aftale {n}, fortsat",
    "other_agreements": "Øvrige aftaler",
    "none_here": "Ingen aftaler her.",
    "none_here_for_you": "Aftalerne her er for andre i gruppen.",
    "none_for_you": "Aftalerne er for andre i gruppen; her står ingen, der er for dig eller for alle.",
    "none_yet": "Der er endnu ingen aftaler.",
    "none_made": "Der blev ikke indgået aftaler ved samtalen.",
    "follow_up": "Planen følges op",
    "since_last": "Siden sidst ({talk})",
    "not_followed_up": "Ikke talt om.",
    "carried": "Ført videre i årets plan",
    "through_the_year": "Opfølgning i løbet af året",
    "nothing_new": "Planen blev fulgt op; der blev ikke skrevet noget til aftalerne.",
    "next_follow_up": "Planen følges op igen: {date}",
    "left_midway": "Gik undervejs",
    "put_aside": "Lagt til side efter aftale",
    "stances": "Enighed om planen",
    "agrees": "Enig",
    "disagrees": "Ikke enig",
    "not_asked": "Ikke spurgt",
    "not_asked_yet": "Ikke spurgt endnu",
    "agreements": "Aftalerne",
    "all_read": "Alle er læst højt og aftalt, hver for sig.",
    "row_read": "Læst højt og aftalt.",
    "row_agreed_by": "Aftalt af {names}.",
    "row_not_agreed": "Ikke aftalt endnu.",
    "signing": "Underskriften bekræfter aftalerne i planen.",
    "signing_marks": "«Enig» er sagt ved samtalen og er ikke en elektronisk underskrift.",
    "seen": "Set",
    "seen_marks": "«Set» er sagt ved samtalen og er ikke en elektronisk underskrift. Det siger ikke, at man er enig.",
    "seen_signing": "Underskriften siger, at det er set; den siger ikke, at man er enig.",
    "group": "{label} (hele gruppen)",
    "notes": "Fælles noter",
    "no_notes": "Der er ingen fælles noter.",
    "own_topics": "Jeres egne emner",
    "disclose_nothing": "Intet må gives videre.",
    "disclose_unsaid": "Hvad er ikke skrevet; indtil da må intet gives videre.",
    "disclose_nobody": "Ingen",
    "consent_unanswered": "Ikke svaret; indtil da må det ikke gives videre.",
    "support_agreed": "Aftalt, at andre inddrages.",
    "support_unanswered": "Ikke svaret på, om andre må inddrages.",
    "support_declined": "Ikke efter aftale: de må ikke inddrages.",
    "copy_for": "Kopi til {who}",
    "copy_for_folder": "Kopi til {who}, til personalemappen",
    "nothing_passed_on": "Intet i planen må gives videre uden aftale.",
    "only_this_passed_on": "Kun det, der står under «Må gives videre», må gives videre.",
    "last_words": "Det tager vi med",
    "told_to": "Til {person}",
    "told_about": "Det handler om",
    "told_from": "Aftalt ved",
    "told_from_talk": "{kind} den {date}",
    "told_by_agreement": "Det gives til dig efter aftale og må ikke gives videre.",
    # In a calendar
    "calendar_follow_up": "Opfølgning på {kind}",
    "calendar_deadline": "Frist for aftale {rows} fra {kind}",
    "calendar_next_talk": "Tid til næste {kind}",
    "calendar_text_plan": "Planen fra den {date}.",
    "calendar_text_row": "Aftale {rows} i planen fra den {date}.",
    "calendar_text_next_talk_one": "{n} måned efter samtalen den {date}. Aftal selv dag og tid.",
    "calendar_text_next_talk_many": "{n} måneder efter samtalen den {date}. Aftal selv dag og tid.",
    "calendar_text_next_agreed": "Aftalt ved samtalen den {date}.",
    # The fields of an agreement
    "field_goal": "Mål",
    "field_category": "Kompetence",
    "field_actions": "Handling",
    "field_support": "Støtte",
    "field_start": "Begynder",
    "field_deadline": "Frist",
    "field_responsible": "Ansvar",
    "field_follow_up": "Opfølgning",
    "field_follow_up_on": "Følges op",
    "field_evaluation": "Evaluering",
    "field_relation": "Sammenhæng med opgaven",
    "field_in_use": "Sættes i spil",
    "field_in_use_on": "Sættes i spil fra",
    "field_disclose": "Må gives videre",
    "field_disclose_to": "Gives videre til",
    # The template
    "ours": "(vores tilføjelse)",
    "only": "(kun {kinds})",
    "mandatory": "(obligatorisk emne)",
    "sources": "Kilder",
    "area": "Område",
    "owner": "Ansvarlig",
    "adopted": "Vedtaget",
    "extends": "Står på",
    "leave_out": "Udeladt derfra",
    "kinds": "Samtaleformer",
    "roles": "Roller",
    "role_leads": "holder samtalen",
    "role_subject": "planen handler om denne",
    "role_subject_many": "planen handler om disse",
    "text_for": "I forberedelsen, til {role}",
    "role_absent": "er ikke med i samtalen",
    "role_many": "flere personer",
    "minutes": "Anbefalet tid",
    "interval": "Hvor tit",
    "interval_value_one": "hver måned",
    "interval_value_many": "hver {n}. måned",
    "no_interval": "ingen fast frist",
    "plan_rule": "Plan",
    "plan_required": "skal laves",
    "plan_if_competence": "skal laves, hvis kompetenceudvikling har været drøftet",
    "plan_none": "laves ikke",
    "plan_offered": "kan laves",
    "horizon": "Planens tidshorisont",
    "horizon_one": "{n} måned",
    "horizon_many": "{n} måneder",
    "horizon_value": "{first}–{last} måneder",
    "forms": "Former at vælge mellem",
    "form_free_order": "{label} (spørgsmålene i fri rækkefølge)",
    "settings": "Rammer at vælge mellem",
    "replaces": "Den individuelle samtale",
    "after": "Kommer efter",
    "last": "Ser tilbage på",
    "replaces_yes": "gruppesamtalen træder i stedet for den",
    "replaces_no": "holdes også",
    "guidance": "Vejledning",
    "at_purpose": "Formål",
    "at_confidentiality": "Fortrolighed",
    "at_opening": "Ved samtalens begyndelse",
    "at_invitation": "Indkaldelse",
    "at_preparation": "Forberedelse",
    "at_talk": "Under samtalen",
    "at_last_year": "Ved aftalerne fra sidst",
    "at_plan": "Når planen laves",
    "at_closing": "Ved afslutningen",
    "at_signatures": "Ved underskrifterne",
    "at_top": "Øverst på papir og i kopien",
    "at_end": "Til sidst på papir og i kopien",
    "at_background": "Baggrund",
    "questions": "Spørgsmål",
    "no_questions": "Her bringer I selv spørgsmål med.",
    "intent": "Hensigt",
    "remember": "Husk",
    "note_fields": "Felter til noter",
    "covers": "Obligatoriske emner her",
    "aspects": "Delemner",
    "looks_back": "Ser tilbage.",
    "looks_ahead": "Ser frem.",
    "pay_note": "Om løn",
    "about_last_plan": "Her følges der op på den forrige plan.",
    "seen_next_time": "Næste gang ses det, der blev svaret her.",
    "begins_with_last_plan": "Begynder med aftalerne fra sidst.",
    "topics": "Obligatoriske emner",
    "topic_asked": "drøftes ved",
    "topic_unasked": "intet spørgsmål handler om emnet; det tages op, når planen laves",
    "keywords": "Stikord",
    "keywords_pick": "Hver deltager vælger {n}.",
    "plan_form": "Planen",
    "layout_table": "Et skema med en række for hver aftale.",
    "layout_cards": "Et kort for hver aftale.",
    "per_perspective": "Hvert perspektiv har sit eget aftalefelt.",
    "plan_parts": "Den er i disse dele: {titles}.",
    "plan_after": "Den kommer efter «{name}».",
    "first_rows_one": "Skemaet begynder med én nummereret række; der kan laves flere.",
    "first_rows_many": "Skemaet begynder med {n} nummererede rækker; der kan laves flere.",
    "headings": "Overskrifter",
    "header_lines": "Øverst",
    "fields": "Felter",
    "scales": "Skalaer",
    "field_choice": "ét valg",
    "field_choices": "et eller flere valg",
    "field_scale": "på skalaen {scale}",
    "field_date": "en dag",
    "field_person": "et navn",
    "field_rows": "i hver række",
    "field_rows_from": "i rækkerne fra «{label}»",
    "field_rows_most": "i højst {most} rækker, som I selv skriver",
    "field_rows_between": "i {least} til {most} rækker, som I selv skriver",
    "rows_on_paper": "Linjer på papir",
    "rows_given": "Rækker",
    "field_lines_one": "én linje",
    "field_lines_many": "{n} linjer",
    "field_each": "hver svarer for sig",
    "field_when_preparation": "kun i forberedelsen",
    "field_when_talk": "kun i samtalen",
    "afterwards": "Efter samtalen",
    "afterwards_mark": "Udfyldes efter samtalen",
    "afterwards_on": "({date}, efter samtalen)",
    "field_when_afterwards": "udfyldes efter samtalen",
    "field_reminded": "afslutningen minder om det",
    "field_consent": "må kun gives videre ved «{choice}»",
    "field_next_time": "ses næste gang",
    "field_required": "skal udfyldes",
    "choices": "Valg",
    "suggestions": "Forslag",
    "inspiration": "Til inspiration",
    "plan_follow_up": "Opfølgning på hele planen",
    "plan_follow_up_required": "En dato skal aftales.",
    "signatures": "Underskrifter",
    "no_signatures": "Planen har ingen underskrifter.",
    "closing_form": "Afslutningen",
    "closing_means": "Det siger hver",
    "closing_seen": "at det er set; det siger ikke, at man er enig",
    "next_meeting": "Næste gang",
    "not_in_copy": "ikke i kopien",
    "corrections": "Rettelser af skannefejl",
    "correction": "«{read}» er rettet til «{written}»",
    "preparation_form": "Forberedelsen",
    "follow_up_form": "Om hver aftale fra sidst",
    "around": "Hvad der bliver af det",
    "meant_for": "(til {roles})",
    "said_to": "Til {roles}:",
    "keeps_preparation": "Forberedelse",
    "keeps_notes": "Noter",
    "keeps_minutes": "Referat",
    "keeps_plan": "Plan",
    "fate_at_closing": "destrueres, når samtalen er lukket",
    "fate_next_held": "destrueres, når næste samtale er holdt",
    "fate_kept": "gemmes",
    "fate_when_settled": "destrueres, når næste samtale er holdt, og aftalerne er afsluttet eller ført videre",
    # Whom an agreement of a group is for
    "belongs_to": "For {names}",
    "belongs_to_all": "For hele gruppen",
    "copy_for_former": "Kopi til {who}, som blev taget ud undervejs: det, der er for {who}, og det, der er for hele "
    "gruppen",
    "copy_for_member": "Kopi til {who}: det, der er for {who}, og det, der er for hele gruppen",
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
  - {{title: {title}, owner: {name}}}

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
}
