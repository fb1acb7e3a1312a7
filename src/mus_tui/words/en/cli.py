"""English: what the command line answers, and its help."""

WORDS = {
    # Answers
    "check_fine": "{file}: no faults",
    "no_talks": "There are no talks here yet; begin one with: mus new",
    "path_settings": "Settings",
    "path_talks": "Talks",
    "path_templates": "Own templates",
    "state_locked": "locked",
    "state_closed": "closed",
    "state_destroyed": "destroyed",
    "state_planned": "planned",
    "state_offered": "offered",
    "state_declined": "declined",
    "state_open": "under way",
    "template_unusable": "cannot be used yet; see why with: mus check {file}",
    # What could not be done
    "destroy_needs_yes": "mus asks before anything is destroyed, and there is nobody to ask here; add --yes to do it.",
    "interrupted": "Interrupted.",
    "last_good": "The file is damaged, or was changed outside the program: {path} – "
    "the last good version, from {time}, can be opened: write the same in a terminal window.",
    "no_line": "There is no line with the id «{id}»; see them with: mus talks --json",
    "not_of_talk": "That file does not belong to the talk and is left as it is: {path}",
    "no_terminal": "mus must be opened in a terminal window, where there is a screen and a keyboard.",
    "output_exists": "{path} is there already. {there} Choose another name with -o, or replace it with --force.",
    "output_is_the_talk": "The file cannot take the place of the talk itself; choose another name than {path} with -o.",
    "output_no_file": "The file cannot be put here, because it is not an ordinary file: {path}",
    "output_stopped": "Not everything was written, because the receiver took no more.",
    "report": "A report without your words is here: {path}",
    "talk_unreadable": "This talk cannot be read: {path} – mus open says why, and whether there is an older version.",
    "unclear_time": "“{word}” is not a time of day; write it as 10:30, for example",
    "unexpected": "Something went wrong in the program itself ({kind} in {place}); what is saved lies where it lay.",
    # What was written wrongly
    "missing_check": "Write which template to check as well, for example: mus check mine.yaml",
    "missing_destroy": "Say also which talk it is, such as: mus destroy talk.json",
    "missing_export": "Write which talk it is as well, for example: mus export talk.json",
    "missing_follow-up": "Write which talk it is as well, such as: mus follow-up talk.json",
    "copy_of_plan_alone": "A copy for the personnel folder or a third person holds the plan alone. Leave --with-… out.",
    "copy_of_employee_alone": "That can only be in the own copy: write --for employee too.",
    "not_shared": "You have not agreed to share anything with {person}. Open the talk, press Ctrl+O and choose “For "
    "someone else”.",
    "dates_of_calendar": "--dates chooses days for a calendar: also write --to ics",
    "missing_for": "Also write whom the form is for, with --for; there are: {known}",
    "missing_form": "Also write which talk or template it is, such as: mus form talk.json --for Jonas",
    "for_of_template": "A template's empty form is for nobody in particular; --for goes with a talk.",
    "kind_of_talk": "A talk already has its kind; --kind goes with a template, such as: mus form gentofte --kind LUS",
    "missing_invite": "Also write which talk it is, such as: mus invite talk.json --at 10:30",
    "missing_open": "Write which talk it is as well, for example: mus open talk.json",
    "missing_as": "Also say who you are, with --as; it can be: {known}",
    "missing_prepare": "Also say which talk it is, such as: mus prepare talk.json --as Jonas",
    "missing_take-in": "Also write which talk it is, and which form if there is one, such as: "
    "mus take-in talk.json form.md --as Jonas",
    "missing_templates_show": "Write which template it is as well, for example: mus templates show herlev",
    "option_elsewhere": "{option} does not belong to “{command}”; see what does with: {command} --help",
    "option_needs_value": "Something is missing after {option}; see what with: {command} --help",
    "option_takes_none": "Nothing may be added to {option}; see more with: {command} --help",
    "too_many_words": "“{word}” is too much after “{command}”; see what may stand there with: {command} --help",
    "unknown_command": "mus has no command called “{word}”; see them all with: mus --help",
    "unknown_command_near": "mus has no command called “{word}”; did you mean “{near}”?",
    "unknown_choice": "{option} cannot be «{word}»; it can be: {choices}",
    "unknown_ending": "It cannot be written to “{path}”; the name can end in: {endings}, or name the format with --to",
    "not_to_terminal": "{format} is no text and cannot be shown here; write it to a file, such as: -o plan{ending}",
    "unknown_format": "It cannot be written as “{word}”; it can be: {formats}",
    "unknown_kind": "The template {template} has no kind of talk called “{kind}”; it has: {known}",
    "unknown_language": "mus does not speak “{word}”; it can be: {languages}",
    "unknown_option": "“{command}” does not know {option}; see what may stand there with: {command} --help",
    # Help: examples first
    "help": """\
Examples:
  mus                                      open the start screen
  mus new albertslund                      begin a talk
  mus open talk.json                       go on where you left off
  mus prepare talk.json --as Jonas         prepare before the talk
  mus export talk.json -o plan.md          write the plan to a file
  mus demo                                 look around in a made-up talk

mus carries two people through a development talk at one laptop, the way their
municipality holds it, and ends with a plan that both have agreed to.

Commands:
  (none)           the start screen: go on, begin, open, see the templates
  new              begin a new talk
  open             open a talk where you left off
  prepare          prepare a talk, each alone
  follow-up        follow up on the plan of a closed talk
  demo             half way through a made-up talk; none of it is saved
  talks            the talks on this machine
  templates        the templates; “templates show” shows one of them
  check            find the faults in a template
  export           write the plan to a file you can take along
  form             a form to prepare on, or to hold the talk with on paper
  invite           an invitation to send, or for the calendar
  take-in          read a filled-in form
  destroy          destroy all that a talk has left on this machine
  paths            where talks, own templates and settings lie

May stand anywhere:
  --data-dir FOLDER    use another folder for all of it, such as a USB stick;
                       MUS_HOME does the same for every command
  --language da|en     the program's own words in Danish or English
  -h, --help           this help, or help for one command: mus export --help
  --version            the version of the program
""",
    "help_check": """\
Examples:
  mus check mine.yaml                      check one template
  mus check mine.yaml yours.yaml           check several

mus check FILE …

Writes every fault on a line of its own as file:line:column: sentence.
Ends with 0 when there is none, and otherwise with 1.
""",
    "help_demo": """\
Examples:
  mus demo                                 look around
  mus demo --language da                   the same with Danish buttons

mus demo

Opens a talk between two who do not exist, half way through. Write in it and
try everything; none of it is saved. A copy that you ask for is written.
""",
    "help_destroy": """\
Examples:
  mus destroy talk.json                    see what there is, and destroy it
  mus destroy talk.json --keep-line no     with no line left behind
  mus destroy --line k7f3qapd              remove a line that was left

mus destroy TALK [COPY …] [--yes] [--keep-line no|yes|with-names]
mus destroy --line ID

Shows all that the program has written for the talk, asks once, destroys it, looks
again, and says what is gone and what it cannot reach. Leave a talk that is open in
the program first.

The employee's own copy is left, and so is one that you have changed, or have made
of the file itself; write one of them after the talk if it is to go.

  --yes                do not ask
  --keep-line no|yes|with-names
                       whether a line without content remains: that the talk was
                       held, when, by which template; the names only if you both
                       agree to that
  --line ID            remove a line that was left; «mus talks --json» shows its id
""",
    "help_export": """\
Examples:
  mus export talk.json                     the plan in a new file, where you stand
  mus export talk.json -o plan.pdf         as a page that prints on A4
  mus export talk.json -o -                on the screen or to another program
  mus export talk.json --for leader        the copy for the personnel folder
  mus export talk.json --for Aisha         only what you agreed that she may know
  mus export talk.json --to ics            deadlines, follow-ups, next talk: a calendar

mus export TALK [--for WHOM] [--to FORMAT] [-o FILE] [--with-…] [--dates …] [--force]

  --for WHOM           leader: for the personnel folder; employee: the own copy of the
                       one the plan is about; a name, a role, or somebody you agreed
                       to share with; else the plan as both of you may have it
  --to FORMAT          markdown, pdf, html, docx or ics; else as the file is named
  -o, --output FILE    a file, a folder, or - for standard output
  --with-notes         include the shared notes; personal notes never are
  --with-minutes       include the minutes, where the template has them
  --with-last-words    what each of you took with you; only in the own copy
  --with-silenced      what is under a duty of silence; only in the own copy
  --dates DAYS         for a calendar: follow-ups,deadlines,next-talk; else all of them
  --force              replace the file if it exists
Without -o the file gets a free name with the day and the kind of talk, never anybody's
name. With --force the one that the talk wrote last is renewed, where nobody changed it.
""",
    "help_follow-up": """\
Examples:
  mus follow-up talk.json                  how are the agreements going?

mus follow-up TALK

Opens the plan alone, one agreement at a time: how it goes, a line and a new date.
The talk must be closed, and the rest of it still is.
""",
    "help_form": """\
Examples:
  mus form talk.json --for Jonas               a preparation form to write in
  mus form talk.json --for Jonas --to pdf      the same to print
  mus form herlev -o form.pdf                  the template's empty form, plan last

mus form TALK --for PERSON [--to FORMAT] [-o FILE] [--force]
mus form TEMPLATE [--kind KIND] [--to FORMAT] [-o FILE] [--force]

  --for PERSON         a name, initials or a role
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
  --to FORMAT          markdown, or pdf or html to print; else as the file is named
  -o, --output FILE    a file, a folder, or - for standard output
  --force              replace the file if it exists

Nothing that anybody has prepared is in it. A filled-in form is read with “mus take-in”.
""",
    "help_invite": """\
Examples:
  mus invite talk.json --at 10:30                the invitation as text
  mus invite talk.json --at 10:30 --to ics       for Outlook and other calendars

mus invite TALK [--at TIME] [--to FORMAT] [-o FILE] [--force]

  --at TIME            the time of day; without it, it is a whole day in the calendar
  --to FORMAT          markdown, pdf, html, docx or ics; else as the file is named
  -o, --output FILE    a file, a folder, or - for standard output
  --force              replace the file if it exists

It says which talk it is, who, where and how long, and nothing of what you have written.
""",
    "help_new": """\
Examples:
  mus new                                  choose the template on the screen
  mus new albertslund                      begin with Albertslund's template
  mus new albertslund --kind LUS           and with the kind of talk LUS
  mus new mine.yaml                        begin with a template of your own

mus new [TEMPLATE] [--kind KIND]

  TEMPLATE             a name from “mus templates” or a YAML file
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
""",
    "help_open": """\
Examples:
  mus open talk.json                       go on where you left off

mus open TALK

“mus talks” shows which talks there are and where they lie.
""",
    "help_paths": """\
Examples:
  mus paths                                where your things lie
  mus paths --data-dir E:\\mus              and where they would on a USB stick

mus paths

Shows where talks, own templates and settings lie.
""",
    "help_prepare": """\
Examples:
  mus prepare talk.json --as Jonas         prepare before the talk
  mus prepare talk.json --as leder         or say which role you have

mus prepare TALK --as WHO

  --as WHO             a name, a first name, initials or a role

What you write is only for you until you share it. «mus talks» shows which talks
there are, and where they lie.
""",
    "help_take-in": """\
Examples:
  mus take-in talk.json form.md --as Jonas   read the form that Jonas has filled in
  mus take-in talk.json --as Jonas           type in what Jonas wrote on paper

mus take-in TALK [FORM] --as PERSON

  --as PERSON          whose preparation it is: a name, initials or a role

The answers are added to what is prepared already; nothing is overwritten, and what fits
no question is shown and kept. It is shared with nobody until its owner shares it. The
same form twice gives nothing twice.
""",
    "help_talks": """\
Examples:
  mus talks                                the talks, the newest first
  mus talks --json                         the same for another program

mus talks [--json]

Shows date, template, kind, people, whether it is under way, and the file.
""",
    "help_templates": """\
Examples:
  mus templates                            the templates on this machine
  mus templates --json                     the same for another program
  mus templates show herlev                read one of them

mus templates [--json]
mus templates show TEMPLATE [--kind KIND] [--json]

Shows name, title, kinds of talk and file. Your own templates come first; “mus paths”
shows where to put them.
""",
    "help_templates_show": """\
Examples:
  mus templates show herlev                the whole template to read
  mus templates show herlev --kind GRUS    only what belongs to a GRUS
  mus templates show mine.yaml --json      as JSON for another program

mus templates show TEMPLATE [--kind KIND] [--json]

  TEMPLATE             a name from “mus templates” or a YAML file
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
  --json               the template as JSON
""",
}
