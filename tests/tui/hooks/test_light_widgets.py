"""A new kind of widget knows what it works out by itself as ever, without a look at every name it has."""

from __future__ import annotations

import subprocess
import sys


def test_a_kind_works_out_what_it_and_those_before_it_say_and_no_list_of_all_its_names_is_made() -> None:
    code = (
        "from mus_tui.tui.hooks.light_widgets import light_widgets\n"
        "light_widgets()\n"
        "from textual import dom\n"
        "from textual.widgets import TextArea\n"
        "class Sum(TextArea):\n"
        "    def compute_sum(self): return 1\n"
        "class Both(Sum):\n"
        "    def _compute_rest(self): return 2\n"
        "named = {name.lstrip('_')[8:] for name in dir(Both) if name.startswith(('compute_', '_compute_'))}\n"
        "assert {'sum', 'rest'} <= named and Both._computes == named and 'rest' not in Sum._computes\n"
        "assert '__init_subclass__' in dir(Both) and '__init_subclass__' not in dom.dir(Both)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, timeout=60)
