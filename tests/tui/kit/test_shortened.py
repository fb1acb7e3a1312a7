"""A path that has to be shortened keeps whole the names of folders that it shows, and its end."""

from __future__ import annotations

import pytest

from mus_tui.tui.kit.talk_row import shortened

UNIX, WINDOWS = "/media/mette/usb-noegle/udviklingssamtaler/talks", r"E:\mus\udviklingssamtaler\i fjor\talks"


@pytest.mark.parametrize(
    ("path", "room", "shown"),
    [
        (UNIX, 48, UNIX),
        (UNIX, 47, "/media/…/usb-noegle/udviklingssamtaler/talks"),
        (UNIX, 40, "/media/…/udviklingssamtaler/talks"),
        (UNIX, 20, "/media/…/talks"),
        (UNIX, 10, "…/talks"),
        (UNIX, 5, "…alks"),
        (UNIX, 1, "…"),
        (WINDOWS, 30, r"E:\…\i fjor\talks"),
        (WINDOWS, 10, r"E:\…\talks"),
        ("udviklingssamtaler", 8, "…amtaler"),
    ],
)
def test_the_middle_goes_first(path: str, room: int, shown: str) -> None:
    assert shortened(path, room) == shown
    assert len(shown) <= room
