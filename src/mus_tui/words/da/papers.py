"""Danish: copies, forms and invitations."""

WORDS = {
    "form_title": "Forberedelsesskema",
    "form_saved": "Skemaet ligger her:",
    "form_html": "Til print",
    "form_markdown": "Til at skrive i",
    "form_about_html": "En side, der printes på A4, med linjer at skrive på. Intet af det, nogen har "
    "forberedt, er med.",
    "form_about_markdown": "En tekstfil at skrive i. Den læses ind igen under «Forbered», så intet skal skrives af.",
    "invite_title": "Indkald til samtalen",
    "time": "{day}, klokken",
    "time_placeholder": "fx 10.30",
    "time_unclear": "«{words}» er ikke et klokkeslæt. Skriv det fx som 10.30.",
    "invite_about": "To filer: indkaldelsen til at læse, og den samme til kalenderen (.ics). Intet af det, I "
    "har skrevet, er med. Uden klokkeslæt bliver det en hel dag i kalenderen.",
    # Saving a copy, and saving the talk elsewhere
    "copy_title": "Gem en kopi af planen",
    "copy_where": "Hvor skal den ligge?",
    "copy_whose_both": "Fælles",
    "copy_whose_each": "Hver sin",
    "copy_whose_leader": "Til {name}",
    "copy_whose_employee": "Til {name}",
    "copy_whose_third": "Til en anden",
    "copy_format_markdown": "Tekst",
    "copy_format_html": "Til print",
    "copy_format_docx": "Word",
    "copy_format_ics": "Kalender",
    "copy_contents_both": "Planen, og om hver af jer er enig. De enkeltes noter, stikordene og det, der er "
    "tavshedspligt "
    "om, kommer aldrig med.",
    "copy_contents_each": "To filer: lederens til personalemappen, kun planen; og medarbejderens egen, med det, der "
    "er sat "
    "kryds ved.",
    "copy_contents_leader": "Til personalemappen: planen uden noter og uden det, der er tavshedspligt om.",
    "copy_contents_employee": "Din egen kopi: planen og det, du selv vælger.",
    "copy_contents_third": "Kun det, der må gives videre, og hvem det handler om. Intet andet fra samtalen er med.",
    "copy_contents_days": "Datoerne for opfølgning, til en kalender. Ingen navne og intet af det, I har aftalt, er "
    "med.",
    "copy_silenced_one": "Der er tavshedspligt om én aftale.",
    "copy_silenced_many": "Der er tavshedspligt om {n} aftaler.",
    "copy_with_last_words": "Tag også det med, I hver tog med jer",
    "copy_with_silenced": "Tag også det med, der er tavshedspligt om",
    "copy_nothing_to_tell": "Intet i planen må gives videre. Åbn en aftale, og skriv nederst, hvad der må, og til "
    "hvem.",
    "copy_nothing_but_silenced": "Det, der måtte gives videre, er der også tavshedspligt om. Ophæv den på aftalen, "
    "hvis det "
    "må siges.",
    "copy_person": "Hvem skal have det at vide?",
    "copy_what_to_tell": "Hvad må de få at vide?",
    "copy_both_agree": "Vi er enige om, at det gives videre",
    "copy_no_person": "Skriv, hvem der skal have det at vide.",
    "copy_no_rows": "Sæt kryds ved det, de må få at vide.",
    "copy_ask_both": "Spørg hinanden først, og sæt kryds ved, at I er enige.",
    "copy_done_each": "Kopierne ligger her:",
    "copy_with_notes": "Tag også fælles noter med",
    "copy_with_minutes": "Tag også referatet med",
    "copy_save": "Gem",
    "copy_overwrite": "Overskriv",
    "copy_close": "Luk",
    "copy_exists": "Der ligger allerede en fil her. Skal den skrives over?",
    "copy_no_path": "Skriv, hvor kopien skal ligge.",
    "copy_synced": "Mappen deles gennem {service}. Så ligger kopien også dér.",
    "copy_done": "Kopien ligger her:",
    "copy_elsewhere_title": "Det er ikke gemt",
    "copy_elsewhere_safe": "Alt, der er skrevet, er her stadig. Vælg en anden mappe at gemme i.",
    "copy_elsewhere_synced": "Mappen deles gennem {service}. Så ligger det også dér.",
    "copy_elsewhere_folder": "Mappe",
    "copy_elsewhere_no_folder": "Skriv eller vælg en mappe.",
    "copy_elsewhere_save": "Gem her",
    "copy_elsewhere_done": "Det er gemt og bliver fra nu af gemt her:",
    # Forms to be filled in away from this machine
    "blank_title": "Forberedelsesskema",
    "blank_for": "Til",
    "blank_with": "Sammen med",
    "blank_when": "Samtalen holdes",
    "blank_at": "{day} kl. {time}",
    "blank_yours": "Det, du skriver her, er dit eget. Du bestemmer selv, hvad du tager med til samtalen.",
    "blank_how": "Skriv under hvert spørgsmål, sæt x i felterne, og gem filen som almindelig tekst. De små mærker ved "
    "siden af felternes navne skal blive stående: de viser programmet, hvor dine svar hører til.",
    "blank_before": "Inden samtalen",
    "blank_here": "Skriv her",
    "blank_pick_one": "Sæt kryds ved {n} stikord, der er særligt vigtigt for det, du gerne vil tale om.",
    "blank_pick_many": "Sæt kryds ved {n} stikord, der er særligt vigtige for det, du gerne vil tale om.",
    "blank_own_topics": "Egne emner",
    "blank_own_topics_hint": "Hvad vil du også tale om? Skriv et emne på hver linje",
    "blank_date": "Dato",
    # The invitation
    "invitation_title": "Indkaldelse: {kind}",
    "invitation_when": "Hvornår",
    "invitation_takes": "Varighed",
    "invitation_minutes": "ca. {n} minutter",
    "invitation_setting": "Samtalen holdes",
    "invitation_form": "Vi bruger",
    "invitation_bring": "Tag med",
    "invitation_bring_preparation": "Din forberedelse. Skemaet følger med; det er dit eget, og du bestemmer, hvad du "
    "deler.",
    "invitation_bring_plan": "Planen fra sidst, som vi begynder med.",
}
