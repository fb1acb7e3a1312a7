"""The text of a form that came back in a mail, saved as a file (.eml)."""

from __future__ import annotations

import re
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

from mus_tui.storage.preparation.not_read import NotReadError

_HEAD = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}\r?\n")
_SURE = re.compile(rb"^(?:MIME-Version|Message-ID|Received|Return-Path):", re.IGNORECASE | re.MULTILINE)


def is_mail(data: bytes) -> bool:
    """Whether a file is a mail: it begins with a head of which at least one line is a mail's alone."""
    head = _HEAD.match(data)
    return head is not None and _SURE.search(head[0]) is not None


def text_of_mail(data: bytes) -> tuple[str, bool]:
    """Return the text of a mail, which may be a web page, and whether a file that is no picture is attached to it.

    Raises `NotReadError` for a mail that cannot be read.
    """
    try:
        mail = message_from_bytes(data, policy=default)
        assert isinstance(mail, EmailMessage)
        attached = any(each.is_attachment() and each.get_content_maintype() != "image" for each in mail.walk())
        body = mail.get_body(("plain", "html"))
        return (str(body.get_content()) if body else ""), attached
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise NotReadError("form_damaged") from error
