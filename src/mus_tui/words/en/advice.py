"""English: what may stand in a template and was hardly meant, and what to write instead."""

WORDS = {
    "cut": "The text ends in front of #, as the rest of the line is a remark. "
    'If it belongs to it, put "…" around all of the text; otherwise write a space after #.',
    "bullet_in_text": "The line begins with {sign} and becomes no point of a list. Write “- ” instead.",
    "dash_in_text": "The line was read as more of the text above. "
    "If it is an item of its own, move it out by {spaces}.",
    "date_for_some": "Others have a date of their own (line {first}), so that “{label}” gets a line "
    "for the date by itself. Write “date: true” here too.",
    "date_in_label": "“{date}” stands in “{label}” already, and “date: true” writes it once more. "
    "Delete one of the two.",
    "id_in_other_file": "The id “{name}” is also used in {other}, which cannot be used therefore. "
    "Give one of them another id.",
    "key_in_text": "Here “{key}:” stands inside the text. If it is a key, let the quotation mark end before the comma.",
    "not_translated": "Not translated yet, in {n} places: {words}",
    "nobody_leads": "None of the roles in {kind} has “leads: true”. Write it at the one who holds the talk.",
    "nobody_to_answer": "Those “{name}” is for do not sit at the table (“present: false”): it can be answered on paper "
    "alone. To have it answered on the screen, name a role that is there.",
    "nobody_subject": "None of the roles in {kind} has “subject: true”. Write it at the one the plan is about.",
    "quotes_shown": "The text is shown with {first} and {last} around it. "
    'If they are only meant as quotation marks in the file, write "…" instead; if they are to be shown, put "…" '
    "around them.",
    "two_lead": "Several roles in {kind} have “leads: true”. Leave it at the one who holds the talk.",
    "keywords_promised": "The text says {n} keywords, and “keywords” has {count}. Write the rest, or correct it.",
    "label_long": "Here are {n} letters, and a small screen has room for about {limit}. "
    "Where the words are your own, write it shorter. The form’s own may stay: at the side they may be "
    "cut with “…”, and at the question they stand whole.",
    "no_follow_up": "Nothing in the plan says when you look at it again. Add a field with the id “deadline” or "
    "“follow_up_on”, or write “follow_up_required: true”.",
    "not_corrected": "“{found}” stands under “corrections” as an error. Write “{written}” here too.",
    "question_long": "What stands over the answer has {n} letters. Part the text in paragraphs (write it after “|”), "
    "with the first below {limit}: so every word stays.",
    "same_words": "The same stands on line {first}. Correct or delete one of them.",
    "scanned": "“{found}” looks like an error from a scan or a copy. Look in the source, and correct it.",
    "topic_lost": "“{name}” must be discussed in a MUS, but not in a LUS. If it must there too, correct “only”.",
    "topic_not_asked": "No question in {kind} belongs to this topic. Write “covers: [{name}]” at the one that does.",
}
