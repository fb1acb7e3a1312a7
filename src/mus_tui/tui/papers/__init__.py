"""Copies, forms and invitations, and where they are put."""
