"""A preparation laid on the table, and a filled-in form taken into it."""
