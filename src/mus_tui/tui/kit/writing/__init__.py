"""Places to write: the habits people have from Word, whole letters, and one mark at a time."""
