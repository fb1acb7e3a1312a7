"""English: what stands in an exported plan and template besides people's words and the template's."""

WORDS = {
    "optional": "An optional theme.",
    "focus_one": "Choose one of the questions to talk about.",
    "focus_many": "Choose {n} of the questions to talk about.",
    "focus_themes_one": "Choose one of the themes to talk about.",
    "focus_themes_many": "Choose {n} of the themes to talk about.",
    "focus_chosen": "You have chosen: {chosen}",
    "only_read": "To read; nothing is answered here.",
    "only_if": "If “{value}” to “{field}”",
    # Every sheet
    "and": "and",
    "sheet": "page {page} of {pages}",
    # The plan
    "draft": "Draft: the talk has not been closed.",
    "draft_to_sign": "Draft: the talk has not been closed. There is room for signatures once it has.",
    "year": "The year to come",
    "held": "Talk held",
    "place": "Place",
    "period": "Period",
    "closed": "Closed",
    "from": "from {date}",
    "until": "until {date}",
    "number": "No.",
    "card": "Agreement {n}",
    "goes_on": "Agreement {n}, continued",
    "other_agreements": "Other agreements",
    "none_here": "No agreements here.",
    "none_here_for_you": "The agreements here are for others in the group.",
    "none_for_you": "The agreements are for others in the group; none here is for you or for everybody.",
    "none_yet": "There are no agreements yet.",
    "none_made": "No agreements were made at the talk.",
    "follow_up": "The plan is followed up",
    "since_last": "Since last time ({talk})",
    "not_followed_up": "Not talked about.",
    "carried": "Carried on into this year's plan",
    "through_the_year": "Follow-up during the year",
    "nothing_new": "The plan was followed up; nothing was written about the agreements.",
    "next_follow_up": "The plan is followed up again: {date}",
    "left_midway": "Left midway",
    "put_aside": "Put aside by agreement",
    "stances": "Agreement on the plan",
    "agrees": "Agrees",
    "disagrees": "Does not agree",
    "not_asked": "Not asked",
    "not_asked_yet": "Not asked yet",
    "agreements": "The agreements",
    "all_read": "All have been read aloud and agreed, one by one.",
    "row_read": "Read aloud and agreed.",
    "row_agreed_by": "Agreed by {names}.",
    "row_not_agreed": "Not agreed yet.",
    "signing": "The signature confirms the agreements in the plan.",
    "signing_marks": "“Agrees” was said at the talk and is not an electronic signature.",
    "seen": "Seen",
    "seen_marks": "“Seen” was said at the talk and is not an electronic signature. It does not say that one agrees.",
    "seen_signing": "The signature says that it has been seen; it does not say that one agrees.",
    "group": "{label} (the whole group)",
    "notes": "Shared notes",
    "no_notes": "There are no shared notes.",
    "own_topics": "Your own topics",
    "disclose_nothing": "Nothing may be passed on.",
    "disclose_unsaid": "What is not written; until it is, nothing may be passed on.",
    "disclose_nobody": "Nobody",
    "consent_unanswered": "Not answered; until then it may not be passed on.",
    "support_agreed": "Agreed that others are involved.",
    "support_unanswered": "It was not answered whether others may be involved.",
    "support_declined": "Not agreed to: they may not be involved.",
    "copy_for": "Copy for {who}",
    "copy_for_folder": "Copy for {who}, for the personnel folder",
    "nothing_passed_on": "Nothing in the plan may be passed on without agreement.",
    "only_this_passed_on": "Only what stands under “May be passed on” may be passed on.",
    "last_words": "What we take with us",
    "told_to": "To {person}",
    "told_about": "It is about",
    "told_from": "Agreed at",
    "told_from_talk": "{kind} on {date}",
    "told_by_agreement": "You are told this by agreement, and it may not be passed on.",
    # In a calendar
    "calendar_follow_up": "Follow-up on {kind}",
    "calendar_deadline": "Agreement {rows} from {kind} is due",
    "calendar_next_talk": "Time for the next {kind}",
    "calendar_text_plan": "The plan of {date}.",
    "calendar_text_row": "Agreement {rows} in the plan of {date}.",
    "calendar_text_next_talk_one": "{n} month after the talk on {date}. Agree on a day and a time yourselves.",
    "calendar_text_next_talk_many": "{n} months after the talk on {date}. Agree on a day and a time yourselves.",
    "calendar_text_next_agreed": "Agreed at the talk on {date}.",
    # The fields of an agreement
    "field_goal": "Goal",
    "field_category": "Competence",
    "field_actions": "Action",
    "field_support": "Support",
    "field_start": "Begins",
    "field_deadline": "Deadline",
    "field_responsible": "Responsible",
    "field_follow_up": "Follow-up",
    "field_follow_up_on": "Followed up",
    "field_evaluation": "Evaluation",
    "field_relation": "Relation to the task",
    "field_in_use": "Put into play",
    "field_in_use_on": "Put into play from",
    "field_disclose": "May be passed on",
    "field_disclose_to": "Passed on to",
    # The template
    "ours": "(our addition)",
    "only": "({kinds} only)",
    "mandatory": "(mandatory topic)",
    "sources": "Sources",
    "area": "Area",
    "owner": "Owner",
    "adopted": "Adopted",
    "extends": "Stands on",
    "leave_out": "Left out of it",
    "kinds": "Kinds of talk",
    "roles": "Roles",
    "role_leads": "holds the talk",
    "role_subject": "the plan is about this person",
    "role_subject_many": "the plan is about these people",
    "text_for": "In the preparation, to {role}",
    "role_absent": "is not in the talk",
    "role_many": "several people",
    "minutes": "Recommended time",
    "interval": "How often",
    "interval_value_one": "every month",
    "interval_value_many": "every {n} months",
    "no_interval": "no fixed interval",
    "plan_rule": "Plan",
    "plan_required": "must be made",
    "plan_if_competence": "must be made if competence development was discussed",
    "plan_none": "is not made",
    "plan_offered": "may be made",
    "horizon": "How far ahead the plan looks",
    "horizon_one": "{n} month",
    "horizon_many": "{n} months",
    "horizon_value": "{first}–{last} months",
    "forms": "Forms to choose among",
    "form_free_order": "{label} (the questions in any order)",
    "settings": "Settings to choose among",
    "replaces": "The individual talk",
    "after": "Comes after",
    "last": "Looks back at",
    "replaces_yes": "the group talk takes its place",
    "replaces_no": "is held as well",
    "guidance": "Guidance",
    "at_purpose": "Purpose",
    "at_confidentiality": "Confidentiality",
    "at_opening": "When the talk begins",
    "at_invitation": "Invitation",
    "at_preparation": "Preparation",
    "at_talk": "During the talk",
    "at_last_year": "At the agreements from last time",
    "at_plan": "When the plan is made",
    "at_closing": "At the end",
    "at_signatures": "At the signatures",
    "at_top": "At the top on paper and in the copy",
    "at_end": "At the end on paper and in the copy",
    "at_background": "Background",
    "questions": "Questions",
    "no_questions": "Here you bring your own questions.",
    "intent": "Intent",
    "remember": "Remember",
    "note_fields": "Places for notes",
    "covers": "Mandatory topics here",
    "aspects": "Parts",
    "looks_back": "Looks back.",
    "looks_ahead": "Looks ahead.",
    "pay_note": "On pay",
    "about_last_plan": "The plan before is followed up here.",
    "seen_next_time": "What is answered here is seen next time.",
    "begins_with_last_plan": "Begins with the agreements from last time.",
    "topics": "Mandatory topics",
    "topic_asked": "discussed at",
    "topic_unasked": "no question is about it; it is taken up when the plan is made",
    "keywords": "Keywords",
    "keywords_pick": "Each participant picks {n}.",
    "plan_form": "The plan",
    "layout_table": "A table with a row for each agreement.",
    "layout_cards": "A card for each agreement.",
    "per_perspective": "Each perspective has an agreement field of its own.",
    "plan_parts": "It is in these parts: {titles}.",
    "plan_after": "It comes after “{name}”.",
    "first_rows_one": "The table begins with one numbered row; more can be added.",
    "first_rows_many": "The table begins with {n} numbered rows; more can be added.",
    "headings": "Headings",
    "header_lines": "At the top",
    "fields": "Fields",
    "scales": "Scales",
    "field_choice": "one choice",
    "field_choices": "one or more choices",
    "field_scale": "on the scale {scale}",
    "field_date": "a day",
    "field_person": "a name",
    "field_rows": "in each row",
    "field_rows_from": "in the rows of “{label}”",
    "field_rows_most": "in at most {most} rows, which you write yourselves",
    "field_rows_between": "in {least} to {most} rows, which you write yourselves",
    "rows_on_paper": "Lines on paper",
    "rows_given": "Rows",
    "field_lines_one": "one line",
    "field_lines_many": "{n} lines",
    "field_each": "each answers for themselves",
    "field_when_preparation": "only in the preparation",
    "field_when_talk": "only in the talk",
    "afterwards": "After the talk",
    "afterwards_mark": "Filled in after the talk",
    "afterwards_on": "({date}, after the talk)",
    "field_when_afterwards": "filled in after the talk",
    "field_reminded": "you are reminded of it at closing",
    "field_consent": "may only be passed on by “{choice}”",
    "field_next_time": "seen next time",
    "field_required": "must be filled in",
    "choices": "Choices",
    "suggestions": "Suggestions",
    "inspiration": "For inspiration",
    "plan_follow_up": "Follow-up on the whole plan",
    "plan_follow_up_required": "A date must be agreed.",
    "signatures": "Signatures",
    "no_signatures": "The plan has no signatures.",
    "closing_form": "The closing",
    "closing_means": "What each says",
    "closing_seen": "that it has been seen; it does not say that one agrees",
    "next_meeting": "Next time",
    "not_in_copy": "not in the copy",
    "corrections": "Scanning errors put right",
    "correction": "“{read}” was corrected to “{written}”",
    "preparation_form": "The preparation",
    "follow_up_form": "About each agreement from last time",
    "around": "What becomes of it",
    "meant_for": "(for {roles})",
    "said_to": "For {roles}:",
    "keeps_preparation": "Preparation",
    "keeps_notes": "Notes",
    "keeps_minutes": "Minutes",
    "keeps_plan": "Plan",
    "fate_at_closing": "destroyed when the talk is closed",
    "fate_next_held": "destroyed when the next talk has been held",
    "fate_kept": "kept",
    "fate_when_settled": "destroyed when the next talk has been held and the agreements are settled or carried on",
    # Whom an agreement of a group is for
    "belongs_to": "For {names}",
    "belongs_to_all": "For the whole group",
    "copy_for_former": "Copy for {who}, who was taken out midway: what is for {who}, and what is for the whole group",
    "copy_for_member": "Copy for {who}: what is for {who}, and what is for the whole group",
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
  - {{title: {title}, owner: {name}}}

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
}
