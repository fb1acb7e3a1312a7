"""Dates in words, in Danish: how they are said, what is asked about them, and the words that are read.

The keys that begin with `read_` hold words with `|` between them, each with its value after `=` where it has one.
"""

WORDS = {
    "month_1": "januar",
    "month_2": "februar",
    "month_3": "marts",
    "month_4": "april",
    "month_5": "maj",
    "month_6": "juni",
    "month_7": "juli",
    "month_8": "august",
    "month_9": "september",
    "month_10": "oktober",
    "month_11": "november",
    "month_12": "december",
    "month_short_1": "jan.",
    "month_short_2": "feb.",
    "month_short_3": "mar.",
    "month_short_4": "apr.",
    "month_short_5": "maj",
    "month_short_6": "jun.",
    "month_short_7": "jul.",
    "month_short_8": "aug.",
    "month_short_9": "sep.",
    "month_short_10": "okt.",
    "month_short_11": "nov.",
    "month_short_12": "dec.",
    "year_held_one": "samtale",
    "year_held_many": "{n} samtaler",
    "year_promise_one": "1 aftale",
    "year_promise_many": "{n} aftaler",
    "year_follow_up_one": "opfølgning",
    "year_follow_up_many": "{n} opfølgninger",
    "year_talk_one": "næste samtale",
    "year_talk_many": "{n} samtaler",
    "year_later_one": "og {n} opfølgning senere",
    "year_later_many": "og {n} opfølgninger senere",
    "year_held_each": "samtale",
    "year_promise_each": "aftaler",
    "year_follow_up_each": "opfølgninger",
    "year_talk_each": "samtaler",
    "weekday_0": "mandag",
    "weekday_1": "tirsdag",
    "weekday_2": "onsdag",
    "weekday_3": "torsdag",
    "weekday_4": "fredag",
    "weekday_5": "lørdag",
    "weekday_6": "søndag",
    "day": "{day}. {month} {year}",
    "day_in_year": "{day}. {month}",
    "day_short": "{day}. {month} {year}",
    "day_echo": "{weekday} den {date}",
    "span_in_month": "{first}.–{last}. {month} {year}",
    "span_in_year": "{first}. {month} – {last}. {last_month} {year}",
    "span": "{first} – {last}",
    "month": "{month} {year}",
    "week": "uge {week} ({days})",
    "year": "{year}",
    "quarter": "{n}. kvartal {year}",
    "half": "{n}. halvår {year}",
    "part_1": "først i {month} {year} ({first}.–{last}. {month})",
    "part_2": "midt i {month} {year} ({first}.–{last}. {month})",
    "part_3": "sidst i {month} {year} ({first}.–{last}. {month})",
    "both": "begge",
    "all": "alle",
    "unclear": "Hvornår er det? Skriv fx 1. marts, uge 43 eller om 3 måneder.",
    "past": "{when} er allerede gået. Hvornår mener I?",
    "too_far": "Det er mere end tre år frem. Hvornår mener I?",
    "no_such_day": "Der er ingen {day}. {month} i {year}. Hvilken dag mener I?",
    "no_such_month": "Der er ingen måned nummer {month}. Hvilken dag mener I?",
    "no_such_week": "Der er ingen uge {week} i {year}. Hvilken uge mener I?",
    "other_weekday": "{date} er en {weekday}. Hvilken dag mener I?",
    "today_or_next": "Er det i dag, eller er det {date}?",
    "last_day": "Senest hvilken dag? Måske den {date}?",
    "day_or_year": "Er det den {day}. {month}, eller er det {month} {year}?",
    "soon": "Senest hvilken dag? Skriver I ingen, bliver ordene stående.",
    "as_written": "Uden en bestemt dag. Det står, som I skrev det.",
    "read_skip": "af",
    "read_the": "den|d",
    "read_those": "de|det",
    "read_lead": (
        "i|på|fra|fra og med|senest|pr|per|ved|omkring|omk|ca|cirka|førstkommende|allersenest|nu på|allerede|"
        "i perioden|perioden|i tidsrummet|lige|engang i|hen mod|umiddelbart|kort|med start|med virkning fra"
    ),
    "read_limit": "frist|fristen|tidsfrist|deadline|svarfrist|dato",
    "read_between": "mellem|imellem",
    "read_by": "",
    "read_to": "til|til og med|indtil|frem til|frem mod|t.o.m|helt til|og til|og frem til|og indtil",
    "read_range": "",
    "read_join": "og|eller",
    "read_onward": "og frem|og fremefter|og fremover|og videre frem|fremover|fremefter",
    "read_before": "inden|før|forud for",
    "read_after": "efter",
    "read_ahead": "om|om ca|om cirka|om omkring|inden for|indenfor|inden for ca",
    "read_in": "i løbet af",
    "read_next": "næste|kommende",
    "read_coming": "",
    "read_this": "denne|dette|indeværende|i denne|i dette",
    "read_last": "sidste=-1",
    "read_that": (
        "ugen=7|måneden=30|kvartalet=90|halvåret=182|året=365|skoleåret=400|i ugen=7|i måneden=30|i kvartalet=90"
    ),
    "read_of_that": "ugens=7|månedens=30|kvartalets=90|halvårets=182|årets=365|skoleårets=400",
    "read_edge": "udgang=1|slutning=1|afslutning=1|udløb=1|ophør=1|start=0|begyndelse=0",
    "read_day": (
        "i dag=0|idag=0|dags dato=0|fra nu=0|fra nu af=0|i morgen=1|imorgen=1|i overmorgen=2|overmorgen=2|"
        "i går=-1|i forgårs=-2"
    ),
    "read_unit": "dag=1|uge=7|u=7|måned=30|kvartal=90|kvt=90|halvår=182|år=365|skoleår=400",
    "read_units": "dage=1|uger=7|ugerne=7|måneder=30|mdr=30|md=30|kvartaler=90",
    "read_stretch": "et halvt år=6|et halvår=6|halvandet år=18|halve år=6|halvt år=6",
    "read_count": (
        "en=1|et=1|én=1|ét=1|to=2|tre=3|fire=4|fem=5|seks=6|syv=7|otte=8|ni=9|ti=10|"
        "elleve=11|tolv=12|fjorten=14|tyve=20"
    ),
    "read_few": "et par=2|par=2|nogle=3|nogle få=3|få=3",
    "read_ordinal": "første=1|anden=2|andet=2|tredje=3|fjerde=4",
    "read_part": (
        "primo=1|start=1|først i=1|først på=1|starten af=1|begyndelsen af=1|"
        "tidligt i=1|medio=2|midt=2|midt i=2|midt på=2|midten af=2|"
        "ultimo=3|slut=3|slutning=3|sidst i=3|sidst på=3|slutningen af=3"
    ),
    "read_close": "udgangen af|afslutningen af|udløbet af|senest udgangen af|ved udgangen af",
    "read_year_end": "udgangen af året|årets udgang|slutningen af året|ultimo året",
    "read_this_year": "i år|dette år|i indeværende år",
    "read_month": "sept=9",
    "read_month_after_day": "jul=7",
    "read_month_first": "",
    "read_weekday_short": "man=0|tir=1|tirs=1|ons=2|tor=3|tors=3|fre=4|lør=5|søn=6",
    "read_workday": "hverdag|arbejdsdag",
    "read_week_together": "uge|uger|u",
    "read_school": "skoleåret|skoleår",
    "read_holiday": (
        "jul=0|julen=0|juleferien=1|juleferie=1|nytår=2|nytåret=2|årsskiftet=2|årsskifte=2|nytårsdag=2|påske=3|påsken=3|"
        "påskeferien=4|påskeferie=4|pinse=5|pinsen=5|sommerferien=6|sommerferie=6|skolernes sommerferie=6|"
        "efterårsferien=7|efterårsferie=7|vinterferien=8|vinterferie=8|kristi himmelfart=9|kristi himmelfartsdag=9|"
        "sankt hans=10|sct. hans=10|sct hans=10|juleaften=11|juleaftensdag=11|nytårsaften=12|grundlovsdag=13|"
        "fastelavn=14|skærtorsdag=15|langfredag=16"
    ),
    "read_season": ("foråret=0|forår=0|sommeren=1|sommer=1|efteråret=2|efterår=2|vinteren=3|vinter=3"),
    "read_soon": (
        "snarest|snarest muligt|snarest mulig|hurtigst muligt|hurtigst mulig|så hurtigt som muligt|så snart som muligt|"
        "så snart det er muligt|så snart det kan lade sig gøre|så hurtigt det kan lade sig gøre|straks|med det samme|"
        "omgående|asap"
    ),
    "read_and_at_latest": "og|og gerne|men|dog",
    "read_every": "hver|hvert|hveranden|hvert eneste",
    "read_every_which": "enkelt|eneste|halve|hele|anden|andet",
    "read_each": (
        "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|hverdag|arbejdsdag|morgen|formiddag|eftermiddag|forår|sommer|"
        "efterår|vinter|teammøde|personalemøde|møde|mus"
    ),
    "read_times": "gang|gange|x",
    "read_per": "om|i|pr|per",
    "read_within": "i",
    "read_often": (
        "dagligt|ugentligt|månedligt|kvartalsvis|kvartalsvist|halvårligt|årligt|ugentlig|månedlig|halvårlig|årlig|daglig"
    ),
    "read_lasting": (
        "løbende|jævnligt|regelmæssigt|fortløbende|kontinuerligt|af og til|indimellem|hele året|året rundt|"
        "hele tiden|ved behov|efter behov|når der er behov|når der er behov for det|når behovet opstår|"
        "efter aftale|efter nærmere aftale|ad hoc|undervejs|i hverdagen|i det daglige|hele perioden"
    ),
    "read_at": "ved|til|på|inden|før|efter|under|senest ved|senest på|senest til|i forbindelse med",
    "read_our": "vores|jeres|vor",
    "read_meeting": (
        "mus|lus|grus|mus-samtale|lus-samtale|samtale|udviklingssamtale|opfølgning|opfølgningssamtale|opfølgningsmøde|"
        "møde|teammøde|personalemøde|afdelingsmøde|medarbejdermøde|gruppemøde|statusmøde|status|1:1|en-til-en|ledermøde|"
        "p-møde|team-møde|evaluering"
    ),
    "read_occasion": (
        "kurset|uddannelsen|forløbet|projektet|mødet|teammødet|personalemødet|barslen|barsel|orloven|praktikken|"
        "ansættelsen|evalueringen|samtalen|endt kursus|endt uddannelse|endt forløb|endt barsel|endt projekt|"
        "kursets afslutning|projektets afslutning|uddannelsens afslutning|teammøder|personalemøder|teammøderne"
    ),
    "read_when": "når|så snart|efterhånden som|så længe",
    "read_clock": "kl|kl.|klokken",
    "read_ordinal_ending": "",
    "read_not_of_time": "fra|den|d|om|på|af|det|de|og|til",
    "read_no_date_after": (
        "og|eller|samt|mellem|hver|hvert|efter|siden|sidste|forrige|indtil|kl|nr|pkt|punkt|side|afsnit|som|end"
    ),
    "read_nothing_bare_after": (
        "for|med|af|om|under|over|mod|vedr|vedrørende|angående|hos|blandt|fra|til|på|i|ved|inden|før|senest|den|det|de|en|et|"
        "sin|sit|sine|min|mit|mine|vores|jeres|deres|hans|hendes|næste|første|anden|tredje|kun|højst|mindst|ca|hele"
    ),
    "read_counted": (
        "kapitel|kap|side|s|skema|version|v|paragraf|§|stk|stykke|punkt|pkt|afsnit|nummer|nr|lokale|rum|bilag|figur|tabel|"
        "model|niveau|trin|klasse|sal|etage|fase|modul|hold|gruppe|artikel|øvelse|opgave|del|bind|sæson|arbejder|ansat|"
        "ansættelse|tid|stilling|gange|ca|mindst|højst|kl|score|resultat|forhold|forholdet|norm|normering|normeringen|"
        "brøk|deltid|nedsat|fordelt|deles|delt|uge|uger|år|kr|kroner|timer"
    ),
    "read_to_or_from": "fra|til|på|ca|ca.|omkring|i|om|ved|pr|pr.",
    "read_on": "på",
    "read_within_year": "i|senest|allersenest|pr|omkring",
    "read_now": "i dag|idag|nu|i går|dags dato|i år",
    "read_today": "i dag|idag",
    "read_done_at_once": (
        "ring|ringer|send|mail|mailer|book|booker|bestil|bestiller|tilmeld|tilmelder|indkald|indkalder"
        "|kontakt|kontakter|spørg"
    ),
    "read_also_name": "jan|maj|april|august|juni|tor",
    "read_clause": "fordi|hvis|da|så|for|og|men|eller|når|som|at|medmindre|mens|indtil",
    "read_modal": "skal|kan|vil|må|bør",
    "read_no_verb": "for|efter|over|under|eller|her|der|hver|når",
    "read_subject": "vi|jeg|du|begge|alle|han|hun|de|man",
    "read_verb_before_date": (
        "er|var|bliver|blev|være|blive|sat|fastsat|ligger|falder|skal|har|kan|vil|må|bør|aftalt|planlagt|udløber|rykket|"
        "udskudt|flyttet|forlænget|senest"
    ),
    # How long it lasts
    "lasts_hours_one": "{n} time",
    "lasts_hours_many": "{n} timer",
    "lasts_minutes_one": "{n} minut",
    "lasts_minutes_many": "{n} minutter",
    "lasts_30": "en halv time",
    "lasts_45": "tre kvarter",
    "lasts_60": "en time",
    "lasts_75": "fem kvarter",
    "lasts_90": "halvanden time",
    "lasts_105": "syv kvarter",
    "lasts_120": "to timer",
    "lasts_150": "to en halv time",
    "lasts_180": "tre timer",
}
