"""`mus completion`: the script that lets a shell complete words, and the answer when that script asks."""

from __future__ import annotations

import os

from mus_tui.cli.completing import offered
from mus_tui.cli.output import say, write_exactly
from mus_tui.cli.words import SHELLS, Asked, CliError, value_of
from mus_tui.storage.locations import find_locations

_SCRIPTS = {
    "bash": """\
_mus_offered() {
    local IFS=$'\\n'
    COMPREPLY=($("$1" completion bash -- "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _mus_offered mus mus-tui
""",
    "zsh": """\
#compdef mus mus-tui
_mus_offered() {
    local -a offered
    offered=("${(@f)$("${words[1]}" completion zsh -- "${(@)words[2,CURRENT]}" 2>/dev/null)}")
    if [[ -n "${offered[*]}" ]]; then compadd -a offered; else _files; fi
}
compdef _mus_offered mus mus-tui
""",
    "fish": """\
function __mus_offered
    set -l words (commandline --tokenize --cut-at-cursor --current-process)
    set -l now (commandline --current-token --cut-at-cursor)
    $words[1] completion fish -- $words[2..-1] "$now" 2>/dev/null
end
complete --command mus --arguments '(__mus_offered)'
complete --command mus-tui --arguments '(__mus_offered)'
""",
    "powershell": """\
Register-ArgumentCompleter -Native -CommandName @('mus', 'mus-tui') -ScriptBlock {
    param($now, $command, $cursor)
    $words = @($command.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { $_.Extent.Text })
    $program, $before = $words
    # An empty word would not reach the program; the colon is taken off there.
    & $program completion powershell -- @before ":$now" 2>$null | ForEach-Object {
        [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
    }
}
""",
}


def completion(asked: Asked) -> int:
    """Write the script of a shell, or one a line what may stand where somebody is writing."""
    shell, *words = asked.words
    if shell not in SHELLS:
        raise CliError("unknown_shell", exit_code=2, word=shell, shells=", ".join(SHELLS))
    if not words:
        write_exactly(_SCRIPTS[shell])
        return 0
    if shell == "powershell":
        words[-1] = words[-1].removeprefix(":")
    where = find_locations(value_of("--data-dir", words[:-1]) or asked.data_dir, os.environ)
    for each in offered(words, where):
        say(each)
    return 0
