"""Answering in the fields of a form: a place for each kind of answer, one below the other."""
