"""Danish: the help of each screen, by what `kit/keys/help.py` calls it."""

WORDS = {
    "screen_start": "Her begynder I: tag en samtale op igen, begynd en ny, eller åbn en, der ligger et andet sted.",
    "screen_setup": "Her siger I, hvilken samtale det er, og hvem der er med. Navne eller initialer, som I vil.",
    "screen_find_talk": "Skriv noget af et navn, en dato eller en skabelon, så vises de samtaler, der passer.",
    "screen_newer_template": "Her ser I, hvad der er ændret i skabelonen, siden I begyndte, før I vælger, om "
    "samtalen skal følge den.",
    "screen_open_file": "Skriv, hvor samtalens fil ligger. Den kan ligge på et drev eller i en anden mappe.",
    "screen_guide": "Det vigtigste om den første samtale. Enter lukker.",
    "screen_templates": "Her er de skabeloner, programmet kender, også dem med fejl, og hvad der er galt med dem.",
    "screen_opening": "Rammen om samtalen: hvad den er til, hvad der er fortroligt, og hvordan I vil holde den.",
    "screen_keywords": "Hver af jer trækker i fred de stikord, der betyder mest lige nu, mens den anden ser væk. "
    "Så viser I hinanden dem, og de følger jer gennem samtalen.",
    "screen_minutes": "Et kort referat af det, I talte om, for sig selv og adskilt fra noterne. Hent linjer fra "
    "listen, og ret dem til.",
    "screen_last_year": "Begynder med det, I tog med sidst. Sig så om hver aftale, hvordan det gik, og før "
    "videre, hvad der stadig gælder.",
    "screen_question": "Et spørgsmål ad gangen. Tal først, skriv bagefter; alt gemmes af sig selv. Et spørgsmål "
    "får ✓, når I går videre med Næste.",
    "screen_overview": "Hele samtalen på én side. Gå til et hvilket som helst trin; det markerer ingenting.",
    "screen_board": "Samtalen som brikker på et bord. Tag dem, I har lyst til; ✓ er lagt, og rammen er planen, "
    "som fyldes af aftaler.",
    "screen_turned_piece": "En brik, der er vendt. Læs den højt, og tal om den, så længe I vil.",
    "screen_marks": "Det, der skal drøftes, og alle stikord, jeres egne først. I markerer selv det drøftede.",
    "screen_own_topic": "Tilføj et emne, som I vil tale om, og som skabelonen ikke har.",
    "screen_about_talk": "Flyt samtalen til en anden dag, eller ret stedet og det, hver af jer hedder. Det, der "
    "er skrevet, følger med.",
    "screen_quick_agreement": "Skriv aftalen på én linje: hvem gør hvad, og hvornår. Under linjen står, hvordan "
    "den er forstået. Enter skriver den ned, Esc aftaler intet og gemmer linjen til næste gang.",
    "screen_who_is_meant": "Et navn, initialer eller «jeg» kan være flere af jer. Tallet siger, hvem det er.",
    "screen_several_agreements": "Hver linje kan være sin egen aftale: skriv dem ned, eller sæt dem sammen.",
    "screen_plan": "Det, I har aftalt, under skabelonens egne overskrifter. Gå til et felt med piletasterne, og skriv.",
    "screen_closing": "Se, hvad der står åbent, aftal datoerne, og sig, om I er enige. I kan lukke samtalen, som "
    "den er, også hvis I ikke er enige.",
    "screen_closing_seen": "Se, hvad der står åbent, aftal datoerne, og sig, om I har set det, der er skrevet. "
    "I kan lukke samtalen, som den er, også hvis I ikke er enige.",
    "screen_read_aloud": "Én aftale ad gangen. Læs den højt; hver har et tal og en knap og siger dermed, at I er "
    "enige om den.",
    "screen_export": "Gem en kopi som en fil, I hver kan tage med hjem. Uden fælles noter, medmindre I vælger dem til.",
    "screen_in_use": "Samtalen er åben et andet sted. Den kan læses her imens, og skrives i, når den er lukket dér.",
    "screen_newer": "Samtalen er ældre end en, der ligger et andet sted. Den nyere kan åbnes eller hentes hertil.",
    "screen_last_good": "Filen kan ikke åbnes. Her kan den sidste gode udgave åbnes i stedet; intet bliver slettet.",
    "screen_two_versions": "Samtalen er ændret to steder. Her står forskellene, og I vælger, hvilken udgave der "
    "gælder. Den anden bliver liggende ved siden af.",
    "screen_save_elsewhere": "Det kan ikke gemmes, hvor det plejer. Vælg en anden mappe; alt, der er skrevet, er "
    "her stadig.",
    "screen_destroying": "Her står hver fil, der bliver slettet. Intet sker, før I trykker Destruér; så ser "
    "programmet efter og siger, hvad der er væk.",
    "screen_keep_copy": "Her gemmer en af jer sin egen forberedelse, før den forsvinder herfra.",
    "screen_remains": "Det, der er tilbage af destruerede samtaler: en linje hver, uden indhold.",
    "screen_palette": "Skriv et par bogstaver af det, I vil, og tryk Enter.",
    "screen_prepare_as": "Sig, hvem du er, så er forberedelsen din.",
    "screen_preparation": "Her forbereder du dig alene. Det, du skriver, er kun for dig, til du deler det; alt "
    "gemmes af sig selv.",
    "screen_leaders_preparation": "Her forbereder du dig alene. Det, du skriver, er kun for dig, til du deler "
    "det. Du kan også give spørgsmålene en ordlyd, der passer til jer.",
    "screen_prepared_overview": "Din forberedelse på én side. Gå til det, du vil.",
    "screen_prepared_topic": "Et emne, som du vil tale om, og som skabelonen ikke har. Det er kun dit, til du "
    "deler det.",
    "screen_reveal": "Her er det, I har delt fra jeres forberedelse. Læs det sammen; det kan ikke ændres her.",
    "screen_reword": "Giv spørgsmålet ord, der passer til jeres arbejdsplads. Hensigten er den samme, og "
    "skabelonen ændres ikke.",
    "screen_follow_up": "Følg op på planen mellem to samtaler: sig om hver aftale, hvordan det går, skriv en "
    "linje, og flyt datoen, hvis der er brug for det. Resten af samtalen er lukket.",
    "screen_figures": "Samtalerne talt år for år. Linjen forneden kan gives til MED-udvalget.",
    "screen_due": "Det, der er ved at være tid til. Enter følger op på planen eller sætter den næste samtale op.",
    "screen_lock": "Adgangssætningen skrives to gange, fordi den ikke vises. Den gælder fra nu af; glemmes den, "
    "kan ingen åbne filen.",
    "screen_unlock": "Skriv adgangssætningen, og tryk Enter. Låsen er åben, til I går tilbage til forsiden.",
    "screen_take_in": "Alle skemaets felter under hinanden. Enter går til det næste, og alt gemmes, mens du"
    " skriver. Bagefter vælger du, hvad der skal deles.",
    "screen_home": "Skriv det ind, der står på kortet: kryds først, så aftalerne, som de læses op. Forlades en "
    "linje, er den taget; Esc aftaler intet, og det skrevne står der næste gang.",
    "screen_read_form": "Skriv, hvor det udfyldte skema ligger. Det, der ikke hører til et spørgsmål, "
    "bliver vist og gemt.",
    "screen_form": "Vælg, hvem skemaet er til, og om det skal printes eller skrives i. Det læses ind igen i"
    " forberedelsen.",
    "screen_invite": "Skriv, hvornår på dagen samtalen er, og hvor indkaldelsen skal ligge.",
    "screen_earlier_picker": "Samtaler med de samme og låste står først; skriv et ord, så ses alle.",
    "screen_crossing": "I den samtale sad andre. Sæt kryds ved det, der må gå med; resten bliver, hvor det er.",
    "screen_earlier": "De samtaler, som denne følger op på. Vælg en til, eller tag en væk for alvor.",
    "screen_take_away": "Det, der tages væk, kan ikke fortrydes. Sig, hvad der skal ske med det, I førte videre.",
    "screen_release": "Kun en aftale, som I alle har frigivet, kan gå med til en samtale uden en af jer.",
    "screen_individual_talks": "Hvem i gruppen der mangler en individuel samtale, og vejen til at sætte den op.",
    "screen_pay_question": "Aftalen har et beløb og noget om løn. Det er et spørgsmål: I bestemmer selv.",
    "screen_pieces": "Vælg, om brikkerne skal printes eller skrives i en fil, og hvor de skal ligge.",
    "screen_afterwards": "Udfyld det, der hører til efter samtalen. Hvert svar får dagens dato og står ved siden af "
    "det, I sagde; det ændrer ingenting i samtalen.",
    "screen_no_talk_yet": "Skabelonen kan ikke vises endnu. Her står hvorfor; ret filen i din editor, og gem den, så "
    "kommer samtalen af sig selv. Intet bliver gemt her.",
    "screen_look_as": "Vælg, hvilken samtaleform og hvis forberedelse du vil se. Nederst står filens fejl og råd.",
}
