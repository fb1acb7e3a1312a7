"""English: errors, and the faults of a template (`fault_…`)."""

from mus_tui.words.en.faults.layers import LAYERS
from mus_tui.words.en.faults.plan import PLAN

WORDS = {
    "changed_while_choosing": "The file was changed again while you chose. Nothing is written over; "
    "close, and press Ctrl+S again: {path}",
    "changed_while_coming_home": "The file was changed while the talk was to come home; it lies where it lay: {path}",
    "already_there": "There is already a file here: {path}",
    "cannot_read_folder": "This is a folder and not a file: {path}",
    "cannot_read_gone": "The file does not exist: {path}",
    "cannot_read_no_file": "This is not an ordinary file: {path}",
    "cannot_read_other": "Could not read {path} ({reason})",
    "cannot_read_talks": "The talks cannot be read just now. See whether you have access to the folder: {path}",
    "cannot_read_private": "You may not read the file. Ask whoever owns it: {path}",
    "copy_is_the_talk": "The copy cannot take the place of the talk itself. Choose another name than {path}.",
    "page_not_set": "It cannot be set as a PDF. Save it as Word (.docx) or a web page (.html) instead.",
    "copy_no_file": "What lies at {path} is no ordinary file. Choose another name.",
    "cannot_write_busy": "Could not save, because another program holds the file open: {path}",
    "cannot_write_full": "Could not save, because the disk is full: {path}",
    "cannot_write_gone": "Could not save, because the folder does not exist: {path}",
    "cannot_write_in_the_way": "Could not save, because something else lies there that is no ordinary file: {path}",
    "cannot_write_name": "Could not save, because a file cannot have that name: {path}",
    "cannot_write_here": "Could not save: no files can be put in that folder: {path}",
    "cannot_write_other": "Could not save {path} ({reason})",
    "cannot_write_readonly": "Could not save, because you may not write here: {path}",
    "person_ambiguous": "«{words}» may be more than one of those who take part. Write one of these: {known}",
    "person_unknown": "Nobody who takes part is called «{words}». Write one of these: {known}",
    "cannot_show_page": "There is no place to put the page so that it can be seen. Save the copy instead.",
    "no_days": "There are no days to put into a calendar: set a deadline or a day to follow up, or choose others.",
    "prepare_closed": "The talk is closed and cannot be prepared. Reopen it first in its closing.",
    "remains_altered": "The list of destroyed talks has been changed or damaged. The file was left as it is: {path}",
    "remains_damaged": "The list of destroyed talks is damaged. The file was left as it is: {path}",
    "remains_foreign": "The file is not the list of destroyed talks: {path}",
    "remains_newer": "The list of destroyed talks was saved by a newer version of the program. "
    "The file was left as it is.",
    "remains_too_large": "The file is larger than {limit} MB and cannot be the list of destroyed talks: {path}",
    "may_not_last": "It is saved, but the disk does not promise to keep it: {path}",
    "form_foreign": "There is nothing here from a preparation form for this talk. The file has not been touched.",
    "form_damaged": "The file is damaged and cannot be read. Ask for the form again, or save it as plain text: {path}",
    "form_is_attached": "The file is a mail with the form attached. Save what is attached, and read that "
    "instead: {path}",
    "form_is_old_word": "The file is an older or locked Word document, or a mail from Outlook. Open it, save "
    "it as .docx or plain text, and try again: {path}",
    "form_is_open_document": "The file is an OpenDocument. Open it, save it as Word (.docx) or plain text, "
    "and try again: {path}",
    "form_is_packed": "The file is a packed file and no form. Unpack it, or save the form as Word (.docx) or "
    "plain text: {path}",
    "form_is_pdf": "The file is a PDF, and answers in a PDF cannot be read for certain. Save the form as "
    "Word (.docx) or plain text, or type it in under “From paper”: {path}",
    "form_is_picture": "The file is a picture. Type it in under “From paper”: {path}",
    "form_not_text": "The file cannot be read as text. Open the form, save it as plain text (UTF-8) or Word "
    "(.docx), and try again: {path}",
    "form_other_person": "The form was written for somebody else in the talk. Choose the one it is for.",
    "form_other_talk": "The form belongs to another talk.",
    "form_too_large": "The file takes up more than {limit} kB and cannot be a filled-in form: {path}",
    "preparation_altered": "The preparation was changed or damaged after it was saved. "
    "The file has not been touched: {path}",
    "preparation_damaged": "The preparation is damaged and cannot be opened. The file has not been touched: {path}",
    "preparation_foreign": "The file is not a preparation from this program: {path}",
    "preparation_newer": "The preparation was saved by a newer version of the program. Update the program to open it. "
    "The file has not been touched.",
    "preparation_open": "The preparation is already open in another window. Close it there first.",
    "preparation_too_large": "The file is larger than {limit} MB and cannot be a preparation: {path}",
    "preparation_unknown_content": "The preparation holds something that this version of the program does not know. "
    "The file has not been touched: {path}",
    "preparation_locked": "The preparation is locked. Open it with its passphrase first: {path}",
    "talk_locked": "The talk is locked. Open it with its passphrase first: {path}",
    "wrong_passphrase": "That is not the passphrase. Try again.",
    "talk_altered": "The talk has been changed or damaged since it was saved. Use a backup copy. "
    "The file is untouched: {path}",
    "talk_damaged": "The talk is damaged and cannot be opened. Use a backup copy. The file is untouched: {path}",
    "talk_foreign": "The file is not a talk from this program: {path}",
    "talk_in_use": "The talk is open somewhere else. Close it there first, and then destroy it: {path}",
    "talk_newer": "The talk was saved by a newer version of the program. Update the program to open it. "
    "The file is untouched.",
    "talk_too_large": "The file is larger than {limit} MB and cannot be a talk: {path}",
    "talk_unknown_content": "The talk holds something that this version of the program does not know. "
    "The file is untouched: {path}",
    "template_has_faults": "The template cannot be used yet (faults: {count}). "
    "Correct it, and look again with: mus check {file}",
    "too_busy_to_unlock": "The computer is too busy to open the lock right now. Close other programs and try again.",
    "unknown_template": "There is no template with the id “{name}”. There are: {known}",
    "unknown_template_near": "There is no template with the id “{name}”. Did you mean “{near}”?",
    "follow_up_open": "The talk is not closed yet. Its plan can be followed up when it is. Go on with the talk: mus "
    "open {path}",
    # What is wrong in a template, and what to write instead.
    "fault_aspects_not_mandatory": "Parts (“aspects”) are only shown of a topic that must be discussed. "
    "Write “mandatory: true” beside the question, or write the parts under “prompts”.",
    "fault_bad_id": "“{found}” cannot be an id. "
    "Use small letters a-z, digits, and single - and _ between them, as in “{instead}”.",
    "fault_bad_kind": "“{found}” cannot be a kind of talk. "
    "Use capital letters A-Z and digits, at most {limit} and a letter first, as in “MUS”.",
    "fault_bad_language": "Write one language by its code, as in “language: da”: da (Danish), en (English), nb "
    "(Norwegian), sv (Swedish), de (German) …",
    "fault_category_without_choices": "The field “category” has nothing to choose among. Write it under “choices”.",
    "fault_empty_list": "The list is empty. Write at least one item.",
    "fault_empty_text": "The text is empty. Write at least one word.",
    "fault_file_unreadable": "The file cannot be read. See whether you are allowed to read it.",
    "fault_format_newer": "The template has format {found}, and this version of the program reads format {format}. "
    "Update the program.",
    "fault_format_unknown": "“{found}” is not a format that the program knows. Write “format: {format}”.",
    "fault_id_in_other_file": "The id “{name}” is also used in {other}, and that is the one in use. "
    "Give this one another id, or move one of them away.",
    "fault_id_too_long": "The id is too long. Use at most {limit} characters.",
    "fault_in_subfolder": "The file lies in the subfolder {folder} and is not read. "
    "Move it out to the other templates.",
    "fault_keys_expected": "Write keys with a colon after them here, each on its own line, such as {required}.",
    "fault_kind_too_long": "The name of the kind of talk is too long. Use at most {limit} characters.",
    "fault_key_of_another_field": "The key “{key}” is only used in the field “{field}”. Delete it here.",
    "fault_label_too_long": "The name of the field is too long. Use at most {limit} characters.",
    "fault_list_expected": "Write a list here, each item on a line of its own with “- ” in front.",
    "fault_list_of_one": "Write a list here: {instead_list}, or each item on a line of its own with “- ” in front.",
    "fault_given_too_many": "“given” is what the form itself says in the columns of the row, and they are {count}. "
    "Delete the rest.",
    "fault_given_all": "All of the rows is given, and nothing is left to answer. Let a column be without “given”, or "
    "write the field under a question and without “afterwards”: there it is a table that is only read.",
    "fault_label_missing": "The field “{name}” has no “label” that says what is answered. Write it. "
    "Only what says it itself can be without in format 2: the single field of a question or of rows, one box to "
    "cross, one column of the rows with a choice or a scale, and rows that are given.",
    "fault_missing_key": "The key “{key}” is missing. Add it.",
    "fault_no_group": "None of the kinds is a group's talk. "
    "Write “many: true” at the role of the group, or delete the line.",
    "fault_no_quotes": "Write {found} without quotation marks.",
    "fault_no_topics": "There are no topics to choose among. "
    "Write them at the top under “topics”, each with “id” and “text”, or delete the line.",
    "fault_not_a_template": "The file is not a template. A template begins with “format: {format}”.",
    "fault_not_allowed": "“{found}” cannot be used here. Write one of these: {allowed}.",
    "fault_not_usable": "What stands here cannot be used. Compare with one of the templates that come with the "
    "program.",
    "fault_nothing_there": "There is nothing here. Write something, or delete the line.",
    "fault_person_without_role": "The line shows a person. Write “role:” with one of these: {known}.",
    "fault_plan_without_goal": "None of the plan's fields has the id “goal”. "
    "Give it to the field for the goal or the agreement.",
    "fault_quotes_needed": 'Text belongs here. Write "{found}" with quotation marks.',
    "fault_text_expected": 'Text belongs here, not a list or several keys. If it is one text, put "…" around it.',
    "fault_too_few_keywords": "Each picks {pick} keywords, but there are only {count}. "
    "Write more keywords or a smaller number.",
    "fault_too_large": "The number is too large. Write at most {limit}.",
    "fault_too_many_notes": "Here are {count} fields for notes. Write at most {limit}, or divide the question.",
    "fault_too_small": "The number is too small. Write at least {limit}.",
    "fault_true_or_false": "“{found}” cannot be used here. Write “true” or “false”.",
    "fault_two_follow_ups": "“follow_up: true” stands both here and at “{other}”, and {kind} can have it in only one "
    "place. Delete one of them.",
    "fault_unknown_key": "The key “{key}” cannot be used here. These can: {known}.",
    "fault_unknown_key_near": "The key “{key}” cannot be used here. Did you mean “{near}”?",
    "fault_unknown_kind": "The template has no kind of talk “{name}”. Write one of these: {known}.",
    "fault_unknown_role": "The template has no role “{name}”. Write one of these: {known}.",
    "fault_unknown_topic": "The template has no mandatory topic “{name}”. Write one of these: {known}.",
    "fault_used_twice": "“{name}” is there twice, first on line {first}. Change or delete one of them.",
    "fault_whole_number": "“{found}” is not a whole number. Write it with digits, as in “12”.",
    # Fields that are answered.
    "fault_blank_not_here": "“text: true” can only stand at a choice under a question or after the talk, "
    "and not in rows. Delete it, and write one more field for the words.",
    "fault_choices_unused": "Only “answer: choice” and “answer: choices” have something to choose among. "
    "Write one of them, or delete “choices”.",
    "fault_second_format": "“{key}” needs format 2. Write “format: 2” at the top of the file.",
    "fault_lines_unused": "Lines to write on belong to words. Delete “lines”, or write “answer: text”.",
    "fault_no_rows_here": "Rows can only stand under a question and under “preparation”. Write another answer here.",
    "fault_rows_given_and_written": "Rows stand under “items”, or you write them yourselves. Delete “items”, or delete "
    "“least” and “most”.",
    "fault_rows_from_alone": "The rows are those written in “{name}”. Delete “{key}”, or delete “rows_from”.",
    "fault_rows_from_each": "The rows in “{name}” are written by several, each for themselves, so they are not shared. "
    "Delete “rows_from”, or let one role or all together write them.",
    "fault_rows_from_elsewhere": "“{name}” is not asked everywhere that this is answered. "
    "Change “only” or “when” so that it is.",
    "fault_rows_from_later": "“{name}” does not stand at an earlier question. Move one of them, or write a field at "
    "an earlier one.",
    "fault_rows_from_not_written": "“{name}” has no rows that you write yourselves. "
    "Write a field with “answer: rows” and “most”.",
    "fault_rows_from_nothing": "There are no rows “{name}” before this field. Delete “rows_from”, and write “items” "
    "or “most”.",
    "fault_rows_from_several": "Several fields are called “{name}”. Write one of these: {known}.",
    "fault_rows_from_unknown": "The template has no field “{name}”. Write one of these: {known}.",
    "fault_rows_how_many": "Write the rows under “items”, or say with “most” how many you can write yourselves.",
    "fault_rows_in_rows": "There can be no rows within a row. Write another answer here.",
    "fault_rows_least_most": "“least” ({least}) is more than “most” ({most}). Swap them, or change one of them.",
    "fault_rows_lines": "“lines” is a number from {least} to {most}, at rows that you write. Mend it, or delete it.",
    "fault_rows_items_label": "The source gives no rows here. Write them under “items”, or delete “items_label”.",
    "fault_rows_unused": "Only “answer: rows” has rows. Write it, or delete “{key}”.",
    "fault_rows_without_fields": "There is nothing to answer in the rows. Write at least one field under “fields”.",
    "fault_scale_ends": "“ends” are words for the lowest and the highest number: two, as in “[Not at all, Very much]”.",
    "fault_scale_missing": "Write “scale:” with the id of the scale to answer on. There are: {known}.",
    "fault_scale_points": "A scale has at least 2 and at most {most} points.",
    "fault_scale_shape": "A scale has either “levels” with names or numbers from “least” to “most”.",
    "fault_scale_upside_down": "«least» is the lowest number and must be below «most»; it says {least} and {most}.",
    "fault_scale_unused": "Only “answer: scale” answers on a scale. Write it, or delete “scale”.",
    "fault_suggestions_unused": "Only text and persons can have suggestions. Delete “suggestions”, or write “choices”.",
    "fault_too_few_choices": "There is nothing to choose among. Write at least two under “choices”; "
    "for one box to tick write “answer: choices”.",
    "fault_under_question_only": "“{key}” can only be used for fields under a question. Delete it here.",
    "fault_unknown_scale": "The template has no scale “{name}”. Write one of these: {known}.",
    **PLAN,
    # Who sits round the table, and what stands above the plan.
    "fault_answer_unused": "“{key}” belongs to “shows: answer”. Write that, or delete “{key}”.",
    "fault_answer_without_field": "The line shows an answer. Write “field:” with the id of one of the fields: {known}.",
    "fault_answer_without_question": "The line shows an answer. Write “question:” with the id of the question.",
    "fault_next_meeting_missing": "The line shows when you meet next, and the template says nothing of that. "
    "Write “closing: {{next_meeting: {{label: …}}}}”, or “shows: blank” where it is only written by hand.",
    "fault_must_be_present": "“{name}” holds the talk, or the plan is about them, so they are there. Delete “present”.",
    "fault_nobody_present": "Nobody is in the talk. Delete “present: false” at one role at least.",
    "fault_unknown_header_field": "The question has no field “{name}” that you answer together. "
    "Write one of these: {known}.",
    "fault_header_field_own": "The field “{name}” has “{key}”, and the line can only show one answer that you give "
    "together in the talk. Delete “{key}” at the field, or delete “question” and “field” here and write “shows: blank” "
    "so that the line is filled in by hand.",
    "fault_header_no_field": "The question has no field that you answer together in the talk: one without “roles”, "
    "“each” and rows, and without a “when” that says otherwise. Write such a field, or “shows: blank” without "
    "“question” and “field”, so that the line is filled in by hand.",
    "fault_unknown_question": "The template has no question “{name}”. Write one of these: {known}.",
    "fault_afterwards_alone": "“afterwards” stands alone. Write one more field where there is an answer before, too.",
    "fault_afterwards_each": "After the talk there is one answer. Delete “each”, and write a field for each of you.",
    "fault_afterwards_not_asked": "This is answered only after the talk, so it is not asked in it. Delete “{key}”, "
    "or write a field that is answered in the talk.",
    # The way through the talk.
    "fault_focus_all": "There are only {count} to choose among here. Write a lower number, or delete “focus”.",
    "fault_if_shape": "Write one field and the answer it must have, as in “if: {{leader: yes}}”.",
    "fault_if_unknown": "No earlier question has a field “{name}” to choose an answer in. Write one of these: {known}.",
    "fault_if_nothing": "No earlier answer that you choose together can decide it. Delete “if”.",
    "fault_if_several": "Several questions have a field “{name}”. Write one of these: {known}.",
    "fault_if_not_common": "“{name}” does not have one answer that you choose together in the talk. Use a field "
    "with “choice”, “choices” or “scale”, without “each”, “roles” and “if”, under a "
    "question that is always there.",
    "fault_if_later": "“{name}” is answered only later, or is not in that kind of talk. Move it, or use a "
    "field under an earlier question.",
    "fault_if_value": "“{name}” is not one of the answers. Write one of these: {known}.",
    "fault_only_read_notes": "There is only something to read here, and one of the fields is to be answered. "
    "Delete “read”, or delete “notes”; a table may stay where “given” says all that is in its rows.",
    "fault_only_read": "There is only something to read here. Delete “{key}”, or delete “read”.",
    "fault_mandatory_may_fall_away": "A topic that must be discussed cannot be something that may fall away. Delete "
    "“mandatory” here, or delete “{key}”.",
    **LAYERS,
    "fault_wrong_ending": "The name of the file ends in {ending}, so it cannot be used. Call it {instead}.",
    "fault_yaml_after": "The text goes on after {sign}. Put {quote}…{quote} around all of it.",
    "fault_yaml_backslash": "In a text with \"…\" around it, \\ has a special meaning. Write \\\\, or use '…' instead.",
    "fault_yaml_bare_colon": "A space is missing after the colon. Write “{key}: ” in front of the text.",
    "fault_yaml_bare_dash": "A space is missing after the dash. Write “- ” in front of the item.",
    "fault_yaml_block_text": "After {sign} the text begins on the next line, indented. "
    'If {sign} belongs to the text, put "…" around all of it.',
    "fault_yaml_bracket": "The bracket {sign} is never closed. Write {close} after the last of what belongs in it. "
    'If {sign} belongs to the text, put "…" around all of it.',
    "fault_yaml_bracket_extra": "There is a {sign} too many here. Delete it.",
    "fault_yaml_bracket_wrong": "The bracket begins with {open} and ends with {sign}. Write {close} here.",
    "fault_yaml_bullet": "{sign} cannot begin an item of a list. Write - and a space instead.",
    "fault_yaml_colon": 'There is a colon inside the text. Put "…" around all of it.',
    "fault_yaml_comma": "A comma is missing in front of “{key}”.",
    "fault_yaml_comma_in_text": "Between {{ and }} a comma parts two keys, so “{rest}” was read as a key. "
    'Put "…" around all of the text.',
    "fault_yaml_cut": "A # with a space in front of it makes the rest of the line a remark, so the text ends here. "
    'Put "…" around all of it.',
    "fault_yaml_dash": "A list begins on a new line. Move the dash down. "
    'If the dash belongs to the text, put "…" around all of it.',
    "fault_yaml_depth": "This is indented more than {limit} levels. Use fewer levels.",
    "fault_yaml_directive": "Lines that begin with % cannot be used here. Delete the line.",
    "fault_yaml_duplicate_key": "The key “{name}” is there twice, first on line {first}. Delete one of them.",
    "fault_yaml_empty": "The file is empty. Start from a copy of one of the templates that come with the program.",
    "fault_yaml_indent": "The line has {found} spaces in front of it, and the lines around it have {expected}. "
    "Give it {expected}.",
    "fault_yaml_indent_unclear": "The line is not indented like the lines around it. "
    "Correct the number of spaces in front of it.",
    "fault_yaml_invisible": "The text holds an invisible character ({code}). Delete it.",
    "fault_yaml_key": "A key must be text on one line with a colon after it, as in “title: Welcome”. "
    'If this is text, put "…" around it.',
    "fault_yaml_keys_in_line": "The key “{key}” stands in the same line as another. "
    "Give it a line of its own, or put {{ and }} around both.",
    "fault_yaml_merge": "“<<” cannot be used here. Write the keys out.",
    "fault_yaml_missing_colon": "A colon and a space are missing after the key, as in “title: Welcome”. "
    "If the line belongs to the text above, indent it.",
    "fault_yaml_moved_in": "The line with “{key}” stands too far in. Move it out by {spaces}.",
    "fault_yaml_moved_out": "The line with “{key}” stands too far out. "
    "Move it in by {spaces}, below what it belongs to.",
    "fault_yaml_no_text": "The file is no plain text, but saved by Word or a similar program. "
    "Save it as plain text (UTF-8) with a name that ends in .yaml.",
    "fault_yaml_nodes": "The file has more than {limit} keys and values. Make it shorter.",
    "fault_yaml_not_utf8": "The file is not saved as UTF-8. Save it as UTF-8.",
    "fault_yaml_odd_indent": "The line is indented with hard spaces, which do not count. "
    "Delete them, and write ordinary spaces.",
    "fault_yaml_odd_space": "After {sign} there is a hard space, which does not count. "
    "Delete it, and write an ordinary one.",
    "fault_yaml_one_document": "A file may hold one template only. Delete the line “---” and what follows it, "
    "or save that in a file of its own.",
    "fault_yaml_quote_open": "The text begins with {sign} but does not end with it. Write {sign} at the end.",
    "fault_yaml_quotes": '{sign} is not the right quotation mark. Write " instead, both before and after the text.',
    "fault_yaml_remark": 'A # in front makes the rest of the line a remark. Put "…" around all of the text.',
    "fault_yaml_sign_first": 'A text cannot simply begin with {sign}. Put "…" around all of it.',
    "fault_yaml_sign_in_braces": 'After {open} a text cannot simply hold {sign}. Put "…" around all of it.',
    "fault_yaml_size": "The file is larger than {limit} kB. Make it shorter.",
    "fault_yaml_syntax": "Here the file stops making sense. Look at colons, indentation and quotation marks on this "
    "line and the one above.",
    "fault_yaml_tab": "There is a tab here. Use spaces.",
    "fault_yaml_tab_indent": "The line begins with a tab. Use spaces.",
    "fault_yaml_text_and_more": "Beside “{key}” there is a text, and more is indented below. "
    "There can be only one of them: delete or move the other.",
}
