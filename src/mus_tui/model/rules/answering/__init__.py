"""Fields and what is answered in them: who is asked what, and where."""
