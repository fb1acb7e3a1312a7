"""What is drawn on a sheet of a PDF, besides its letters."""

from __future__ import annotations

from typing import Any


def strokes(page: Any) -> list[tuple[float, float]]:
    """Return each line that is drawn: how far above the foot of the sheet, and how thick in points."""
    found: list[tuple[float, float]] = []
    thick = [1.0]

    def seen(operator: bytes, operands: list[Any], at: list[float], _: list[float]) -> None:
        if operator == b"w":
            thick[0] = float(operands[0]) * abs(at[0])
        elif operator in {b"l", b"re"}:
            found.append((float(operands[1]) * at[3] + at[5], thick[0]))

    page.extract_text(visitor_operand_before=seen)
    return found


def lowest(page: Any) -> float:
    """Return how far above the foot of the sheet the last line or word stands; what is at the foot itself apart."""
    found = [height for height, _ in strokes(page)]

    def seen(text: str, at: list[float], within: list[float], *_: object) -> None:
        if text.strip():
            found.append(within[4] * at[1] + within[5] * at[3] + at[5])

    page.extract_text(visitor_text=seen)
    return min(height for height in found if height > 60)
