"""English: a template that is begun, and a first draft of one."""

WORDS = {
    # A template that is begun
    "begun": """\
# yaml-language-server: $schema={schema}
# What stands after # is a remark to you. Delete these when you need them no more; but let the first line stand, for
# with it many editors help while you write.
# Every key stands with an example in the guide “Skriv en skabelon” (in Danish).

format: 2
id: {id}
name: {name}
title: {title}
language: {language}

# What the template is made from, such as your guideline.
sources:
  - title: {title}
    owner: {name}

# The talk, and who takes part. “leads: true” holds the talk. The plan is about whoever has “subject: true”; where they
# are several, they have “many: true” as well.
kinds:
  - id: {kind}
    title: {title}
    roles:
{roles}{plan}    # minutes: 90            how many minutes it takes
    # interval_months: 12    how many months until the next one

# What you want to explain. “at” says where it is shown.
# guidance:
#   - id: purpose
#     at: purpose
#     text: We meet to look back on the year and ahead to the next.

# The themes and their questions. Each question is a screen. Another one is a copy of one there is, with its own id.
perspectives:
{themes}
# Topics that must be discussed. At the question where the topic belongs, you then write: covers: [well-being]
# topics:
#   - id: well-being
#     text: Well-being

# The plan. “text” and “label” are your words; “id” says which of the fields of a plan it is.
plan:
  title: Development plan
  layout: {layout}
  headings:
    - text: What do we want to reach?
      fields:
        - {{id: goal, required: true}}
    - text: How?
      fields:
        - {{id: actions}}
    - text: Who and when?
      fields:
        - {{id: responsible, label: Who}}
        - {{id: deadline, label: When}}
    - text: When do we follow up?
      fields:
        - {{id: follow_up_on}}
  date_label: Date
  signatures:
{signatures}""",
    "begun_grus": "Group development talk",
    "begun_lus": "Leader development talk",
    "begun_mus": "Employee development talk",
    "begun_no_plan": "    plan: none    # without this line the talk has the plan at the end of the file\n",
    "begun_prompts": "        # prompts:             sub-questions that may set thoughts going\n"
    "        #   - What did you do?\n",
    "begun_question": "Write a question about “{theme}” here",
    "begun_theme": """\
  - id: {id}
    title: {title}
    questions:
      - id: {id}-1
        text: {question}
{prompts}""",
    # The remarks of a draft that is made of somebody's own form, and what is said about the form.
    "about": "the form has no heading over these",
    "above": "A first draft, made from {file}. Read it, put it right, and look it over with: mus check",
    "above_marks": "«guess» was guessed from how the form looks, «ours» is not the form's own, and «in the form» "
    "holds words that found no place. Delete the remarks as you decide on them.",
    "beside_plan": "this is about all of the plan, and is asked before it",
    "boxes_choice": "one of these can be chosen. If it may be several, write «choices»",
    "boxes_choices": "several can be chosen. If it is to be one, write «choice»",
    "boxes_of_scale": "a point of the scale is ticked",
    "confidential": "this is about confidentiality",
    "damaged": "The file is damaged and cannot be read. Open it in Word, save it again, and then try: {path}",
    "date": "the answer is a day",
    "empty": "There are no words in the form: {path}",
    "exists": "{path} is there already and is not replaced. Choose another name with -o.",
    "explains": "this explains and does not ask",
    "fine": "It can be used as it is: there is no fault in it.",
    "faults_one": "There is 1 fault in it. See it with: mus check {file}",
    "faults_many": "There are {n} faults in it. See them with: mus check {file}",
    "guess": "guess: {what}",
    "guesses_one": "1 place in it is guessed or ours; it is marked «# guess» or «# ours».",
    "guesses_many": "{n} places in it are guessed or ours; they are marked «# guess» or «# ours».",
    "guidance": "an explanation that belongs at {at}",
    "header": "the lines at the top of the form; the program knows names, day and place itself",
    "header_none": "the form has no lines at the top for names, day and place. To have them, delete the line",
    "heading_asks": "the heading is the question",
    "is_mail": "The file is a mail. Save the form that is attached, and use that instead: {path}",
    "is_old_word": "The file is an older or locked Word document (.doc). Open it in Word, save it as .docx, "
    "and try again: {path}",
    "is_packed": "The file is a packed file and no form from Word. Open the form, save it as .docx, "
    "and try again: {path}",
    "is_pdf": "The file is a PDF. Open it in Word, save it as .docx, and try again: {path}",
    "is_picture": "The file is a picture. Copy the form out in Word, save it as .docx, and try again: {path}",
    "kept_comment": "in the form, as a comment: {words}",
    "kept_deleted": "in the form, deleted with tracked changes: {words}",
    "kept_edge": "in the form, at the top or bottom of the pages: {words}",
    "kept_end": "in the form, and not named above: {words}",
    "kept_form": "in the form: {words}",
    "kept_hint": "in the form, where one is to write: {words}",
    "kept_many": "{n} places in the form found none here; the words stand as remarks, marked «# in the form».",
    "kept_note": "in the form, as a note: {words}",
    "kept_one": "1 place in the form found none here; the words stand as a remark, marked «# in the form».",
    "kept_other": "in the form, outside the text: {words}",
    "kept_over": "in the form, above what follows: {words}",
    "kept_picture": "in the form there is a picture here: {words}",
    "kind": "the kind of talk, from the form's words",
    "label_beside": "beside other fields it needs a name; this is what stands over it",
    "label_ours": "beside other fields it needs a name",
    "language": "the language of the form",
    "last_words": "this stands at the foot of the pages",
    "name": "write whose the template is; it stands at the top of the screen",
    "next_meeting": "when you meet again",
    "no_questions": "there are no questions in the form",
    "not_text": "The file cannot be read as text. Open the form, save it as Word (.docx) or plain text (UTF-8), "
    "and try again: {path}",
    "note": "something to remember at the question",
    "one_box": "a box to tick",
    "ours": "ours: {what}",
    "own_topics": "the form has no room for topics of their own",
    "owner": "write who has published the form",
    "page_read": "a page that is only read",
    "plan_field": "means the same as the plan's field {field}",
    "plan_fields": "the fields of the plan that the words mean",
    "plan_goal": "what is agreed",
    "plan_goal_ours": "every plan has a goal, and the form does not name it",
    "plan_none": "the form has no plan. If you want one, delete the line and write «plan» at the end",
    "plan_own": "a field of your own",
    "plan_parts": "the parts of the plan are what stands in the first column",
    "plan_title": "the form does not say what the plan is called",
    "point_asks": "the points are a question each",
    "prompts_label": "what stands over the points again and again",
    "roles": "who takes part, in the form's words",
    "roles_of": "it is for the {role}; delete «roles» where both answer",
    "roles_ours": "the form does not say what the two are called",
    "room_asks": "a question, for there is room to write",
    "row_asks": "the rows of the table are a question each",
    "rows_given": "the rows of the table",
    "rows_written": "a table whose rows you write yourselves",
    "scale": "a scale to answer on",
    "scale_table": "the table says what the points of a scale mean",
    "signature": "who signs",
    "signature_both": "they both sign",
    "signed_without_plan": "without a plan they sign that they have seen what is written",
    "signs_only": "signs and takes no part in the talk",
    "table_read": "a table that is only read",
    "table_text": "a table that is only read",
    "text_asks": "a question or a topic",
    "theme_asks": "the heading asks by itself",
    "theme_by_look": "a theme, for the line looks like a heading",
    "theme_of_title": "a theme with the form's title, for there is no heading above",
    "theme_text": "what the form says before it asks",
    "title": "the form has no title; this is the name of the file",
    "told_last": "it stands last in the form",
    "too_large": "The file is too large to be a form. Save the form alone, and try again: {path}",
    "too_many": "continued: there is room for 12 fields at a question",
    "written": "The draft is now here: {path}",
    "wrong_ending": "A template needs a name that ends in .yaml: {path}",
    # A template looked at while somebody writes it
    "preview": "Template",
    "preview_not_kept": "Preview, not saved",
    "preview_about": "{file} · {view} · Ctrl+K shows another",
    "preview_talk": "{kind}, the talk",
    "preview_preparation": "{kind}, preparation: {role}",
    "preview_faults_seen_one": "{file} · 1 fault. This is how it was when it was last whole.",
    "preview_faults_seen_many": "{file} · {n} faults. This is how it was when it was last whole.",
    "preview_faults_nothing_one": "{file} · 1 fault. Once it is mended and saved, the talk is shown here.",
    "preview_faults_nothing_many": "{file} · {n} faults. Once they are mended and saved, the talk is shown here.",
    "preview_not_there": "{file} cannot be read just now.",
    "preview_goes_on": "As soon as there is a whole template, it is shown here by itself.",
    "preview_look_as": "How do you want to see the template?",
    "preview_told": "Faults and advice in the file",
    "preview_last_year": "Made up: what was agreed the last time",
    "preview_no_form": "This is a preview. Nobody has filled in a form for it.",
    "preview_letters": "The template is written in your editor. Save it there, and it is followed here.",
}
