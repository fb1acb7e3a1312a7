"""How high something is when its styles have just changed, asked while it is being laid out.

Textual remembers how it arranged what is in a container until the next thing it does, so that who tries one style after
the other would be told the height of the first.
"""

from __future__ import annotations

from textual.widget import Widget


def measure_anew(root: Widget) -> None:
    """Let everything in it be measured as its styles are now; what is remembered is private there."""
    for part in (root, *root.query("*")):
        part.clear_cached_dimensions()
        part._layout_updates += 1
        part._clear_arrangement_cache()
