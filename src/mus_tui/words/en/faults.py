"""What is wrong in a template, and what to write instead."""

WORDS = {
    "bad_id": "“{found}” cannot be an id. Use small letters a-z, digits and hyphens, as in “siden-sidst”.",
    "bad_kind": "“{found}” cannot be a kind of talk. Use capital letters A-Z, as in “MUS”.",
    "category_without_choices": "The field “category” has nothing to choose among. Write it under “choices”.",
    "empty_list": "The list is empty. Write at least one item.",
    "empty_text": "The text is empty. Write at least one word.",
    "file_unreadable": "The file cannot be read. See whether you are allowed to read it.",
    "format_newer": "The template has format {found}, and this version of the program reads format {format}. "
    "Update the program.",
    "format_unknown": "“{found}” is not a format that the program knows. Write “format: {format}”.",
    "id_in_other_file": "The id “{name}” is also used in {other}. Give the template another id.",
    "id_too_long": "The id is too long. Use at most {limit} characters.",
    "keys_expected": "Write keys with a colon after them here, each on its own line, as in “title: Velkommen”.",
    "list_expected": "Write a list here, each item on a line of its own with “- ” in front.",
    "missing_key": "The key “{key}” is missing. Add it.",
    "not_a_template": "The file is not a template. A template begins with “format: {format}”.",
    "not_allowed": "“{found}” cannot be used here. Write one of these: {allowed}.",
    "not_usable": "What stands here cannot be used. Compare with one of the templates that come with the program.",
    "nothing_there": "There is nothing here. Write something, or delete the line.",
    "person_without_role": "The line shows a person. Write “role:” with one of these: {known}.",
    "plan_without_goal": "None of the plan's fields has the id “goal”. "
    "Give it to the field for the goal or the agreement.",
    "quotes_needed": 'Text belongs here. Write "{found}" with quotation marks.',
    "text_expected": 'Text belongs here, not a list or several keys. If it is one text, put "…" around it.',
    "too_few_keywords": "Each picks {pick} keywords, but there are only {count}. "
    "Write more keywords or a smaller number.",
    "too_large": "The number is too large. Write at most {limit}.",
    "too_small": "The number is too small. Write at least {limit}.",
    "true_or_false": "“{found}” cannot be used here. Write “true” or “false”.",
    "unknown_key": "The key “{key}” cannot be used here. These can: {known}.",
    "unknown_key_near": "The key “{key}” cannot be used here. Did you mean “{near}”?",
    "unknown_kind": "The template has no kind of talk “{name}”. Write one of these: {known}.",
    "unknown_role": "The template has no role “{name}”. Write one of these: {known}.",
    "unknown_topic": "The template has no mandatory topic “{name}”. Write one of these: {known}.",
    "used_twice": "“{name}” is there twice. Change or delete one of them.",
    "whole_number": "“{found}” is not a whole number. Write it with digits, as in “12”.",
    "yaml_after": "The text goes on after {sign}. Put {quote}…{quote} around all of it.",
    "yaml_backslash": "In a text with \"…\" around it, \\ has a special meaning. Write \\\\, or use '…' instead.",
    "yaml_block_text": "After {sign} the text begins on the next line, indented. "
    'If {sign} belongs to the text, put "…" around all of it.',
    "yaml_bracket": "The bracket {sign} is never closed, or a comma is missing in it. "
    'If {sign} belongs to the text, put "…" around all of it.',
    "yaml_colon": 'There is a colon inside the text. Put "…" around all of it.',
    "yaml_dash": "A list begins on a new line. Move the dash down. "
    'If the dash belongs to the text, put "…" around all of it.',
    "yaml_depth": "This is indented more than {limit} levels. Use fewer levels.",
    "yaml_directive": "Lines that begin with % cannot be used here. Delete the line.",
    "yaml_duplicate_key": "The key “{name}” is there twice, first on line {first}. Delete one of them.",
    "yaml_empty": "The file is empty. Start from a copy of one of the templates that come with the program.",
    "yaml_indent": "The line is not indented like the lines around it. Correct the number of spaces in front of it.",
    "yaml_invisible": "The text holds an invisible character ({code}). Delete it.",
    "yaml_key": "A key must be text on one line with a colon after it, as in “titel: Velkommen”. "
    'If this is text, put "…" around it.',
    "yaml_merge": "“<<” cannot be used here. Write the keys out.",
    "yaml_missing_colon": "A colon and a space are missing after the key, as in “titel: Velkommen”. "
    "If the line belongs to the text above, indent it.",
    "yaml_nodes": "The file has more than {limit} keys and values. Make it shorter.",
    "yaml_not_utf8": "The file is not saved as UTF-8. Save it as UTF-8.",
    "yaml_one_document": "A file may hold one template only. Delete the line “---” and what follows it, "
    "or save that in a file of its own.",
    "yaml_quote_open": "The text begins with {sign} but does not end with it. Write {sign} at the end.",
    "yaml_sign_first": 'A text cannot simply begin with {sign}. Put "…" around all of it.',
    "yaml_size": "The file is larger than {limit} kB. Make it shorter.",
    "yaml_syntax": "Here the file stops making sense. Look at colons, indentation and quotation marks on this line "
    "and the one above.",
    "yaml_tab": "There is a tab here. Use spaces.",
    "yaml_tab_indent": "The line begins with a tab. Use spaces.",
}
