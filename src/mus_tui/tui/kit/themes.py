"""Paper and ink: the light theme for daylight, the dark one, and two of high contrast.

Every text colour has at least 4.5:1 against each ground it stands on, the high-contrast ones at least 7:1;
`tests/tui/kit/test_themes.py` works it out. A field has an edge, for its ground alone is hard to tell from the page; a
dialog has a frame where the contrast is high.
"""

from __future__ import annotations

from textual.theme import Theme


def _theme(name: str, *, dark: bool, ground: str, surface: str, ink: str, quiet: str, line: str, edge: str,
           orient: str, here: str, done: str, warn: str, framed: bool = False) -> Theme:  # fmt: skip
    return Theme(
        name=name,
        dark=dark,
        primary=orient,
        secondary=quiet,
        accent=here,
        success=done,
        warning=warn,
        error=warn,
        background=ground,
        surface=surface,
        panel=line,
        foreground=ink,
        variables={
            "quiet": quiet,
            "line": line,
            "edge": edge,
            "frame": f"outer {ink}" if framed else "none",
            "frame-padding": "0 2 0 3" if framed else "1 2 1 3",
            "orient": orient,
            "here": here,
            "done": done,
            "focus": here,
            "on-orient": ground,
            "text-muted": quiet,
            "text-disabled": quiet,
            "input-cursor-background": ink,
            "input-cursor-foreground": surface,
            "input-selection-background": f"{orient} 35%",
            "block-cursor-background": here,
            "block-cursor-foreground": ground,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": line,
            "block-cursor-blurred-foreground": ink,
            "block-hover-background": line,
            "border": here,
            "border-blurred": line,
            "scrollbar": edge,
            "scrollbar-hover": quiet,
            "scrollbar-active": here,
            "scrollbar-background": "transparent",
            "scrollbar-background-hover": "transparent",
            "scrollbar-background-active": "transparent",
            "scrollbar-corner-color": ground,
            "footer-background": line,
            "footer-key-foreground": orient,
            "link-color": orient,
            "button-foreground": ink,
            "button-color-foreground": ground,
            "button-focus-text-style": "bold underline",
        },
    )


LIGHT = _theme(
    "mus-light", dark=False, ground="#f7f4ee", surface="#fffdf8", ink="#23302f", quiet="#5d6664", line="#e9e3d7",
    edge="#7f7a6e", orient="#1f5f5b", here="#9f4722", done="#2c6e3a", warn="#9a3412",
)  # fmt: skip
DARK = _theme(
    "mus-dark", dark=True, ground="#161b1d", surface="#1d2427", ink="#e6e2d8", quiet="#a0a6a2", line="#2a3235",
    edge="#78848a", orient="#7cc4bb", here="#e58a63", done="#83c892", warn="#f0a37f",
)  # fmt: skip
CONTRAST_LIGHT = _theme(
    "mus-contrast-light", dark=False, ground="#ffffff", surface="#f0f0f0", ink="#000000", quiet="#2b2b2b",
    line="#d6d6d6", edge="#2b2b2b", orient="#00403c", here="#732500", done="#004912", warn="#7a0000",
    framed=True,
)  # fmt: skip
CONTRAST_DARK = _theme(
    "mus-contrast-dark", dark=True, ground="#000000", surface="#1c1c1c", ink="#ffffff", quiet="#dcdcdc",
    line="#3a3a3a", edge="#dcdcdc", orient="#8ff5ea", here="#ffbf99", done="#9df5ae", warn="#ffc9a8", framed=True,
)  # fmt: skip

THEMES: tuple[Theme, ...] = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
