"""English: what `--help` says of the commands for those who write a template."""

TEMPLATES = {
    "check": """\
Examples:
  mus check mine.yaml                      check one template
  mus check mine.yaml yours.yaml --json    check several, as JSON for an editor

mus check FILE … [--json]

Writes every fault on a line of its own as file:line:column: sentence, and advice
likewise, with “advice:” in front of the sentence: the template can be used, but was
hardly meant so.
Ends with 0 when there is no fault, and otherwise with 1.
""",
    "preview": """\
Examples:
  mus preview sus.yaml                     see the talk while you write the template
  mus preview sus.yaml --kind GRUS         another of its kinds of talk
  mus preview sus.yaml --as medarbejder    what the employee sees while preparing

mus preview FILE [--kind KIND] [--as ROLE]

Shows the template with made-up people and follows the file: save it in your editor, and
what you see is the new one, in the same place. Faults stand at the bottom until they
are mended. You can write in all of it; none of it is saved. Ctrl+K chooses another kind
or role.

  FILE                 a YAML file; it need not be there yet
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
  --as ROLE            the role's name or id in the template; else the talk is shown
""",
    "templates": """\
Examples:
  mus templates                            the templates on this machine
  mus templates show herlev                read one of them

mus templates [--json]

Shows name, title, kinds of talk and file. Your own templates come first; “mus paths”
shows where to put them.
""",
    "templates_diff": """\
Examples:
  mus templates diff herlev mine.yaml      what yours says otherwise than Herlev's
  mus templates diff old.yaml new.yaml     what has changed since

mus templates diff TEMPLATE TEMPLATE

  TEMPLATE             a name from “mus templates” or a YAML file; the older first
""",
    "templates_import": """\
Examples:
  mus templates import form.docx -o ours.yaml    a draft made from your form in Word

mus templates import FORM [-o, --output FILE]   FORM: Word (.docx), Markdown, plain text
""",
    "templates_new": """\
Examples:
  mus templates new -o sus.yaml            five questions, and your template is begun

mus templates new [-o FILE | --output FILE]   without -o among your own templates
""",
    "templates_show": """\
Examples:
  mus templates show herlev                the whole template to read
  mus templates show herlev --kind GRUS    only what belongs to a GRUS
  mus templates show herlev -o herlev.pdf  for a committee that is to approve it

mus templates show TEMPLATE [--kind KIND] [--to FORMAT] [-o FILE] [--force] [--json]

  TEMPLATE             a name from “mus templates” or a YAML file
  --kind KIND          one of the template's kinds of talk: MUS, LUS, GRUS …
  --to FORMAT          markdown, pdf, html or docx; else by the file's name
  -o, --output FILE    a file, a folder, or - for standard output, as it is without
  --force              replace the file if it exists
  --json               the template as JSON

All but markdown end with lines for name, role, date and signature.
""",
}
