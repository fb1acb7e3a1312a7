"""Dates in words, in English: how they are said, what is asked about them, and the words that are read.

The keys that begin with `read_` hold words with `|` between them, each with its value after `=` where it has one.
"""

WORDS = {
    "month_1": "January",
    "month_2": "February",
    "month_3": "March",
    "month_4": "April",
    "month_5": "May",
    "month_6": "June",
    "month_7": "July",
    "month_8": "August",
    "month_9": "September",
    "month_10": "October",
    "month_11": "November",
    "month_12": "December",
    "month_short_1": "Jan",
    "month_short_2": "Feb",
    "month_short_3": "Mar",
    "month_short_4": "Apr",
    "month_short_5": "May",
    "month_short_6": "Jun",
    "month_short_7": "Jul",
    "month_short_8": "Aug",
    "month_short_9": "Sep",
    "month_short_10": "Oct",
    "month_short_11": "Nov",
    "month_short_12": "Dec",
    "year_held_one": "talk",
    "year_held_many": "{n} talks",
    "year_promise_one": "1 agreement",
    "year_promise_many": "{n} agreements",
    "year_follow_up_one": "follow-up",
    "year_follow_up_many": "{n} follow-ups",
    "year_talk_one": "next talk",
    "year_talk_many": "{n} talks",
    "year_later_one": "and {n} follow-up later",
    "year_later_many": "and {n} follow-ups later",
    "year_held_each": "talk",
    "year_promise_each": "agreements",
    "year_follow_up_each": "follow-ups",
    "year_talk_each": "talks",
    "weekday_0": "Monday",
    "weekday_1": "Tuesday",
    "weekday_2": "Wednesday",
    "weekday_3": "Thursday",
    "weekday_4": "Friday",
    "weekday_5": "Saturday",
    "weekday_6": "Sunday",
    "day": "{day} {month} {year}",
    "day_in_year": "{day} {month}",
    "day_short": "{day} {month} {year}",
    "day_echo": "{weekday} {date}",
    "span_in_month": "{first}–{last} {month} {year}",
    "span_in_year": "{first} {month} – {last} {last_month} {year}",
    "span": "{first} – {last}",
    "month": "{month} {year}",
    "week": "week {week} ({days})",
    "year": "{year}",
    "quarter": "Q{n} {year}",
    "half": "half-year {n}, {year}",
    "part_1": "early {month} {year} ({first}–{last} {month})",
    "part_2": "mid-{month} {year} ({first}–{last} {month})",
    "part_3": "late {month} {year} ({first}–{last} {month})",
    "both": "both",
    "all": "everybody",
    "unclear": "When is that? Write for example 1 March, week 43 or in 3 months.",
    "past": "{when} has already passed. When do you mean?",
    "too_far": "That is more than three years ahead. When do you mean?",
    "no_such_day": "There is no {day} {month} in {year}. Which day do you mean?",
    "no_such_month": "There is no month number {month}. Which day do you mean?",
    "no_such_week": "There is no week {week} in {year}. Which week do you mean?",
    "other_weekday": "{date} is a {weekday}. Which day do you mean?",
    "today_or_next": "Is that today, or is it {date}?",
    "last_day": "By which day at the latest? Perhaps {date}?",
    "day_or_year": "Is that {day} {month}, or is it {month} {year}?",
    "soon": "By which day at the latest? If you write none, the words stay as they are.",
    "as_written": "No day in particular. It stands as you wrote it.",
    "read_skip": "of",
    "read_the": "the",
    "read_those": "",
    "read_lead": (
        "on|right|shortly|from|at|around|about|no later than|not later than|at the latest by|over|from and including|"
        "starting|effective|during the period|in the period"
    ),
    "read_limit": "deadline|due|due date|date",
    "read_between": "between",
    "read_by": "by|by the",
    "read_to": "until|till|up until|up to and including",
    "read_range": "to|through|thru",
    "read_join": "and|or|&",
    "read_onward": "onwards|onward|and onwards",
    "read_before": "before|ahead of|prior to",
    "read_after": "after",
    "read_ahead": "within|within about",
    "read_in": "in|in about|during|in the course of",
    "read_next": "next",
    "read_coming": "this coming|coming",
    "read_this": "this|the current|this present",
    "read_last": "last=-1",
    "read_that": "the week=7|the month=30|the quarter=90|the half-year=182|the year=365|the school year=400",
    "read_of_that": "",
    "read_edge": "",
    "read_day": "today=0|from now=0|now=0|tomorrow=1|the day after tomorrow=2|yesterday=-1",
    "read_unit": "day=1|week=7|wk=7|month=30|quarter=90|half-year=182|half=182|year=365|school year=400",
    "read_units": "days=1|weeks=7|months=30|quarters=90|years=365",
    "read_stretch": "half a year=6|a year and a half=18",
    "read_count": (
        "a=1|an=1|one=1|two=2|three=3|four=4|five=5|six=6|seven=7|eight=8|nine=9|ten=10|"
        "eleven=11|twelve=12|fourteen=14|twenty=20"
    ),
    "read_few": "a couple of=2|a couple=2|couple of=2|a few=3|few=3|some=3|several=3",
    "read_ordinal": "first=1|second=2|third=3|fourth=4",
    "read_part": (
        "early=1|early in=1|start of=1|beginning of=1|the start of=1|the beginning of=1|"
        "mid=2|middle of=2|the middle of=2|"
        "late=3|late in=3|end of=3|the end of=3|towards the end of=3"
    ),
    "read_close": "by the end of|by end of|before the end of|no later than the end of",
    "read_year_end": "by the end of the year|by year end|before the end of the year|end of the year|end of year",
    "read_this_year": "this year",
    "read_month": "sept=9",
    "read_month_after_day": "",
    "read_month_first": "yes",
    "read_weekday_short": "mon=0|tue=1|tues=1|wed=2|thu=3|thur=3|thurs=3|fri=4|sat=5|sun=6",
    "read_workday": "working day|workday|weekday|business day",
    "read_week_together": "week|wk|w",
    "read_school": "school year",
    "read_holiday": (
        "christmas=0|the christmas holidays=1|the christmas holiday=1|christmas holidays=1|christmas break=1|"
        "the christmas break=1|new year=2|the new year=2|new year's=2|new year's day=2|easter=3|"
        "the easter holidays=4|easter holidays=4|the easter holiday=4|whitsun=5|the summer holidays=6|"
        "summer holidays=6|"
        "the summer holiday=6|summer holiday=6|the summer break=6|the autumn holidays=7|autumn holidays=7|"
        "the autumn holiday=7|the autumn break=7|the winter holidays=8|winter holidays=8|the winter holiday=8|"
        "the winter break=8|ascension day=9|midsummer=10|christmas eve=11|new year's eve=12|constitution day=13|"
        "shrovetide=14|maundy thursday=15|good friday=16"
    ),
    "read_season": "spring=0|the spring=0|summer=1|the summer=1|autumn=2|the autumn=2|winter=3|the winter=3",
    "read_soon": ("as soon as possible|asap|as soon as we can|at once|right away|immediately|as quickly as possible"),
    "read_and_at_latest": "and|but|and preferably",
    "read_every": "every|each",
    "read_every_which": "single|other|half",
    "read_each": (
        "monday|tuesday|wednesday|thursday|friday|saturday|sunday|working day|morning|spring|summer|autumn|winter|"
        "team meeting|meeting"
    ),
    "read_times": "time|times|x",
    "read_per": "a|an|per|in|every",
    "read_within": "of|in",
    "read_often": (
        "daily|weekly|fortnightly|monthly|quarterly|half-yearly|yearly|annually|once a day|once a week|once a month|"
        "once a quarter|once a year|twice a week|twice a month|twice a year|once every quarter"
    ),
    "read_lasting": (
        "ongoing|continuously|regularly|on an ongoing basis|from time to time|all year|all year round|all the time|"
        "as needed|when needed|if needed|by agreement|as agreed|ad hoc|along the way|as we go"
    ),
    "read_at": "at|by|before|after|on|during|in connection with",
    "read_our": "our|your",
    "read_meeting": "talk|development talk|review|appraisal|meeting|team meeting|staff meeting|follow-up|1:1",
    "read_occasion": (
        "the course|the training|the project|the meeting|the team meeting|the leave|the evaluation|team meetings"
    ),
    "read_when": "when|as soon as|once",
    "read_clock": "at",
    "read_ordinal_ending": "st|nd|rd|th",
    "read_not_of_time": "from|the|on|at|of|about|to|and",
    "read_no_date_after": "and|or|to|between|every|each|after|since|last|until|no|item|page|version|as|than",
    "read_nothing_bare_after": (
        "for|with|of|about|under|over|against|from|on|in|at|by|the|a|an|his|her|their|our|my|your|next|first|second|third|only|"
        "regarding"
    ),
    "read_counted": (
        "chapter|page|p|form|version|v|section|paragraph|item|number|no|room|annex|figure|table|model|level|step|class|"
        "floor|phase|module|team|group|article|exercise|task|part|volume|works|work|employed|hours|score|ratio|times"
    ),
    "read_to_or_from": "from|to|at|about|around|on|in|by",
    "read_on": "on",
    "read_within_year": "in|by|during|around",
    "read_now": "today|now|yesterday|this year",
    "read_today": "today",
    "read_done_at_once": "ring|rings|call|calls|phone|phones|send|mail|mails|book|books|contact|contacts|ask",
    "read_also_name": "",
    "read_clause": "because|if|since|so|for|and|but|or|when|as|that|unless|while|until",
    "read_modal": "",
    "read_no_verb": "",
    "read_subject": "",
    "read_verb_before_date": (
        "is|was|are|were|be|been|becomes|became|set|due|shall|has|have|can|will|must|should|falls|agreed|planned|moved"
    ),
    # How long it lasts
    "lasts_hours_one": "{n} hour",
    "lasts_hours_many": "{n} hours",
    "lasts_minutes_one": "{n} minute",
    "lasts_minutes_many": "{n} minutes",
    "lasts_30": "half an hour",
    "lasts_45": "three quarters of an hour",
    "lasts_60": "an hour",
    "lasts_75": "an hour and a quarter",
    "lasts_90": "an hour and a half",
    "lasts_105": "an hour and three quarters",
    "lasts_120": "two hours",
    "lasts_150": "two and a half hours",
    "lasts_180": "three hours",
}
