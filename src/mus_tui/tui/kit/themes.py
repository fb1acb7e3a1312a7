"""Paper and ink: the light theme for daylight, the dark one, and two of high contrast.

Every text colour has at least 4.5:1 against each ground it stands on, the high-contrast ones at least 7:1;
`tests/tui/kit/test_themes.py` works it out. A field has an edge, for its ground alone is hard to tell from the page; a
dialog has a frame where the contrast is high.
"""

from __future__ import annotations

from textual.color import Color
from textual.theme import Theme

_MUTED = 0.13
"""How much colour the ground of a laid piece has at most."""


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


def _for_pieces(theme: Theme, hues: str, tint: float) -> None:
    """Give a theme a colour for each perspective of a puzzle, and the ground of a piece of it that is laid.

    A terminal of 256 colours has few dark ones: it shows a ground as grey where it is muted, and else much too light.
    """
    for n, hue in enumerate(hues.split()):
        h, s, lightness = Color.parse(theme.surface or "").blend(Color.parse(hue), tint).hsl
        laid = Color.from_hsl(h, min(s, _MUTED), lightness).hex
        theme.variables |= {f"piece-{n}": hue, f"laid-{n}": laid}


LIGHT = _theme(
    "mus-light", dark=False, ground="#f7f4ee", surface="#fffdf8", ink="#23302f", quiet="#5d6664", line="#e9e3d7",
    edge="#7f7a6e", orient="#1f5f5b", here="#9f4722", done="#2c6e3a", warn="#9a3412",
)  # fmt: skip
_for_pieces(LIGHT, "#1d4e89 #7b2d5e #655400 #0f5f5a #4f3a8c #3f5c12", 0.12)
DARK = _theme(
    "mus-dark", dark=True, ground="#161b1d", surface="#1d2427", ink="#e6e2d8", quiet="#a0a6a2", line="#2a3235",
    edge="#78848a", orient="#7cc4bb", here="#e58a63", done="#83c892", warn="#f0a37f",
)  # fmt: skip
_for_pieces(DARK, "#8ab8f0 #e59ac8 #d9c25a #6fcabf #b9a5f2 #a9cf7a", 0.12)
CONTRAST_LIGHT = _theme(
    "mus-contrast-light", dark=False, ground="#ffffff", surface="#f0f0f0", ink="#000000", quiet="#2b2b2b",
    line="#d6d6d6", edge="#2b2b2b", orient="#00403c", here="#732500", done="#004912", warn="#7a0000",
    framed=True,
)  # fmt: skip
_for_pieces(CONTRAST_LIGHT, "#00325f #5e0f44 #433700 #00403c #33206b #264000", 0.08)
CONTRAST_DARK = _theme(
    "mus-contrast-dark", dark=True, ground="#000000", surface="#1c1c1c", ink="#ffffff", quiet="#dcdcdc",
    line="#3a3a3a", edge="#dcdcdc", orient="#8ff5ea", here="#ffbf99", done="#9df5ae", warn="#ffc9a8",
    framed=True,
)  # fmt: skip
_for_pieces(CONTRAST_DARK, "#b5d6ff #ffc2e4 #ffe680 #8ff5ea #d8ccff #cbf09c", 0.14)

THEMES: tuple[Theme, ...] = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)
