"""English: what “mus --help” says, a text a command. Examples first."""

from mus_tui.words.en.helping.templates import TEMPLATES

WORDS = {
    "mus": """\
Examples:
  mus                                      open the start screen
  mus new albertslund                      begin a talk
  mus open Jonas                           go on where you left off
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
  templates        “show”, “new”, “import” show and begin one
  check            find the faults in a template
  preview          see the talk while you write its template
  export           write the plan to a file you can take along
  form             a form to prepare on, or to hold the talk with on paper
  card             a card for the pocket, for a talk you walk
  invite           an invitation to send, or for the calendar
  take-in          read a filled-in form
  destroy          destroy all that a talk has left on this machine
  paths            where talks, own templates and settings lie
  completion       let the terminal finish commands and files

May stand anywhere:
  --data-dir FOLDER    use another folder for all of it, such as a USB stick;
                       MUS_HOME does the same for every command
  --language da|en     the program's own words in Danish or English
  -h, --help           this help, or help for one command: mus export --help
  --version            the version of the program, and which state of the code it is
""",
    "card": """\
Examples:
  mus card talk.json                       a PDF on A4 to fold twice
  mus card talk.json -o card.docx          the same for Word
  mus card talk.json -o - --to markdown    to the screen

mus card TALK [--to FORMAT] [-o FILE] [--force]

  --to FORMAT          pdf, markdown, html or docx; else by the file's name
  -o, --output FILE    a file, a folder, or - for standard output
  --force              replace the file if it is there

The questions as you have worded them, the chosen keywords, what was agreed last time,
and lines for agreements. Notes, and what there is a duty of silence about, are not on
it. Home again you type it in: open the talk, press Ctrl+P, and choose “Home again”.
""",
    "completion": """\
Examples:
  mus completion bash >> ~/.bashrc         in bash
  mus completion zsh >> ~/.zshrc           in zsh, after the line with compinit
  mus completion fish > ~/.config/fish/completions/mus.fish
  mus completion powershell >> $PROFILE    in PowerShell

mus completion bash|zsh|fish|powershell

Writes what lets the terminal finish commands, options, templates and files of talks
with Tab. People's names are never offered. Open a new window afterwards.
""",
    "demo": """\
Examples:
  mus demo                                 look around
  mus demo --language da                   the same with Danish buttons

mus demo

Opens a talk between two who do not exist, half way through. Write in it and
try everything; none of it is saved. A copy that you ask for is written.
""",
    "destroy": """\
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

  --yes                do not ask; then name the talk by its file or its id
  --keep-line no|yes|with-names
                       whether a line without content remains: that the talk was
                       held, when, by which template; the names only if you both
                       agree to that
  --line ID            remove a line that was left; «mus talks --json» shows its id
""",
    "export": """\
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
  --with-form          the whole form, filled in: its texts, questions, every choice,
                       your answers, plan and minutes; also for the personnel folder
  --with-silenced      what is under a duty of silence; only in the own copy
  --dates DAYS         for a calendar: follow-ups,deadlines,next-talk; else all of them
  --force              replace the file if it exists
Without -o the file gets a free name with the day and the kind of talk, never anybody's
name. With --force the one that the talk wrote last is renewed, where nobody changed it.
""",
    "follow-up": """\
Examples:
  mus follow-up talk.json                  how are the agreements going?

mus follow-up TALK

Opens the plan alone, one agreement at a time: how it goes, a line and a new date.
The talk must be closed, and the rest of it still is.
""",
    "form": """\
Examples:
  mus form talk.json --for Jonas               a preparation form to write in
  mus form talk.json --for Jonas --to docx     the same for Word
  mus form talk.json --for Jonas --to pdf      the same to print
  mus form talk.json -o form.pdf               a form to hold the talk itself with
  mus form talk.json -o pieces.pdf             a puzzle's pieces, to cut out
  mus form herlev -o form.pdf                  the template's empty form, plan last

mus form TALK [--for PERSON] [--to FORMAT] [-o FILE] [--force]
mus form TEMPLATE [--kind KIND] [--to FORMAT] [-o FILE] [--force]

  --for PERSON         a name, initials or a role; without it is the talk to sit with,
                       in your wording, with keywords, last year's promises and the plan
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
  --to FORMAT          markdown or docx to write in, pdf or html to print; else as the
                       file is named
  -o, --output FILE    a file, a folder, or - for standard output
  --force              replace the file if it exists

Nothing that anybody has prepared is in it. A filled-in form is read with “mus take-in”.
""",
    "invite": """\
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
    "new": """\
Examples:
  mus new                                  choose the template on the screen
  mus new albertslund                      begin with Albertslund's template
  mus new albertslund --kind LUS           and with the kind of talk LUS
  mus new mine.yaml                        begin with a template of your own

mus new [TEMPLATE] [--kind KIND]

  TEMPLATE             a name from “mus templates” or a YAML file
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
""",
    "open": """\
Examples:
  mus open talk.json                       go on where you left off
  mus open Jonas                           the talk with Jonas, where there is only one
  mus open jonas 9 March                   the one that is held that day

mus open TALK

TALK is a file, a file's name from “mus talks”, the id of the talk, or words that fit
one talk alone: a name, initials, a day, a kind of talk. Where they fit several, those
are named and none is opened. A talk is named like this in every command; where a name
has spaces and more is to follow, put it in "…".
""",
    "paths": """\
Examples:
  mus paths                                where your things lie
  mus paths --data-dir E:\\mus              and where they would on a USB stick

mus paths

Shows where talks, own templates and settings lie.
""",
    "prepare": """\
Examples:
  mus prepare talk.json --as Jonas         prepare before the talk
  mus prepare talk.json --as leder         or say which role you have

mus prepare TALK --as WHO

  --as WHO             a name, a first name, initials or a role

What you write is only for you until you share it. “mus open --help” says how a talk
can be named.
""",
    "take-in": """\
Examples:
  mus take-in talk.json form.md --as Jonas   read the form that Jonas has filled in
  mus take-in talk.json --as Jonas           type in what Jonas wrote on paper

mus take-in TALK [FORM] --as PERSON

  --as PERSON          whose preparation it is: a name, initials or a role

The form may be saved as text, Word (.docx), RTF, a web page, a mail or a reply with
“> ” before its lines. The answers are added to what is prepared already; nothing is
overwritten, and what fits no question is shown and kept. It is shared with nobody until
its owner shares it; the keywords are, where the form says yes. The same form twice
gives nothing twice.
""",
    "talks": """\
Examples:
  mus talks                                the talks, the newest first
  mus talks --json                         the same for another program
  mus talks --count                        how many, year by year, and a line for MED

mus talks [--count] [--json]

Shows date, template, kind, people, whether it is under way, and the file. --count
counts those that were held, offered and declined, with a plan, and followed up; the
line for the MED committee has no figure under 5, nor one that could be worked out.
""",
    **TEMPLATES,
}
