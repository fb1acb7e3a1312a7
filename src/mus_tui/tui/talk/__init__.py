"""The talk itself: its welcome, its questions, and what is beside them."""
