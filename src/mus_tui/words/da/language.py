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
    "last_day": "Senest hvilken dag?",
    "read_skip": "den|d|af",
    "read_lead": "i|på|fra|senest|til|pr|per|i løbet af|omkring|omk|ca|cirka|førstkommende|allersenest",
    "read_before": "inden|før",
    "read_ahead": "om|inden for|indenfor",
    "read_in": "",
    "read_next": "næste",
    "read_this": "denne|dette",
    "read_day": "i dag=0|idag=0|i morgen=1|imorgen=1|i overmorgen=2|overmorgen=2|i går=-1|i forgårs=-2",
    "read_unit": (
        "dag=1|dage=1|uge=7|uger=7|måned=30|måneder=30|mdr=30|md=30|kvartal=90|kvartaler=90|halvår=182|år=365"
    ),
    "read_stretch": "et halvt år=6|et halvår=6|halvandet år=18",
    "read_count": (
        "en=1|et=1|én=1|ét=1|to=2|tre=3|fire=4|fem=5|seks=6|syv=7|otte=8|ni=9|ti=10|"
        "elleve=11|tolv=12|fjorten=14|tyve=20"
    ),
    "read_ordinal": "første=1|anden=2|andet=2|tredje=3|fjerde=4",
    "read_part": (
        "primo=1|start=1|først i=1|starten af=1|begyndelsen af=1|medio=2|midt=2|midt i=2|midten af=2|"
        "ultimo=3|slut=3|sidst i=3|slutningen af=3"
    ),
    "read_close": "udgangen af",
    "read_year_end": "udgangen af året|årets udgang|slutningen af året|ultimo året",
    "read_month": "sept=9",
    "read_month_after_day": "jul=7",
    "read_weekday_short": "man=0|tir=1|tirs=1|ons=2|tor=3|tors=3|fre=4|lør=5|søn=6",
    "read_both": "vi|begge",
    "read_all": "alle",
    "read_before_known_time": "inden|senest|før|efter|til",
    "read_known_time": (
        "jul|nytår|påske|pinse|sommerferien|efterårsferien|vinterferien|"
        "sommeren|foråret|efteråret|vinteren|næste mus|næste lus|næste grus|næste samtale"
    ),
    "read_and": "og",
    "read_clock": "kl|kl.",
    "read_ordinal_ending": "",
    "read_not_of_time": "fra|den|d|om|på|af",
    "read_no_date_after": (
        "og|eller|om|mellem|hver|hvert|efter|siden|sidste|forrige|indtil|kl|nr|pkt|punkt|side|afsnit"
    ),
}
