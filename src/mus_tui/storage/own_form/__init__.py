"""Reads somebody's own form: from Word, Markdown or plain text."""
