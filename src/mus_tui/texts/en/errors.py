"""What could not be done, and what to do about it."""

WORDS = {
    "docx_missing": 'A Word file needs an extension: write pip install "mus-tui[docx]" and try again.',
    "already_there": "There is already a file here: {path}",
    "cannot_read_folder": "This is a folder and not a file: {path}",
    "cannot_read_gone": "The file does not exist: {path}",
    "cannot_read_no_file": "This is not an ordinary file: {path}",
    "cannot_read_other": "Could not read {path} ({reason})",
    "cannot_read_talks": "The talks cannot be read just now. See whether you have access to the folder: {path}",
    "cannot_read_private": "You may not read the file. Ask whoever owns it: {path}",
    "copy_is_the_talk": "The copy cannot take the place of the talk itself. Choose another name than {path}.",
    "copy_no_file": "What lies at {path} is no ordinary file. Choose another name.",
    "cannot_write_busy": "Could not save, because another program holds the file open: {path}",
    "cannot_write_full": "Could not save, because the disk is full: {path}",
    "cannot_write_gone": "Could not save, because the folder does not exist: {path}",
    "cannot_write_name": "Could not save, because a file cannot have that name: {path}",
    "cannot_write_other": "Could not save {path} ({reason})",
    "cannot_write_readonly": "Could not save, because you may not write here: {path}",
    "person_ambiguous": "«{words}» may be more than one of those who take part. Write one of these: {known}",
    "person_unknown": "Nobody who takes part is called «{words}». Write one of these: {known}",
    "prepare_closed": "The talk is closed and cannot be prepared. Reopen it first in its closing.",
    "held_altered": "The list of destroyed talks has been changed or damaged. The file was left as it is: {path}",
    "held_damaged": "The list of destroyed talks is damaged. The file was left as it is: {path}",
    "held_foreign": "The file is not the list of destroyed talks: {path}",
    "held_newer": "The list of destroyed talks was saved by a newer version of the program. "
    "The file was left as it is.",
    "held_too_large": "The file is larger than {limit} MB and cannot be the list of destroyed talks: {path}",
    "may_not_last": "It is saved, but the disk does not promise to keep it: {path}",
    "form_foreign": "There is nothing here from a preparation form for this talk. The file has not been touched.",
    "form_not_text": "The file is not plain text. Open the form, save it as plain text (UTF-8), and try again: {path}",
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
    "template_has_faults": "The template cannot be used yet. Faults in {file}: {count}",
    "too_busy_to_unlock": "The computer is too busy to open the lock right now. Close other programs and try again.",
    "unknown_template": "There is no template with the id “{name}”. There are: {known}",
    "unknown_template_near": "There is no template with the id “{name}”. Did you mean “{near}”?",
    "follow_up_open": "The talk is not closed yet. Its plan can be followed up when it is. Go on with the talk: mus "
    "open {path}",
}
