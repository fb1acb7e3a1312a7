"""Where the program reaches into Textual's own: one file for each reach, with the reason, and what would end it.

Everything here is private to Textual and may change with any version of it, which is why that is pinned.
"""
