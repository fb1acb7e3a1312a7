"""The quiet lines below a question: the words at hand, and what a group has had of it."""
