"""How an equation of Word stands in a line of text: `√(a+b)/(2^n)`."""

from __future__ import annotations

SIGNS = {"num": "", "den": "/", "sup": "^", "sub": "_", "rad": "√"}
"""What stands before each part, by the name that Word has for it, in its documents and after an m in RTF."""
