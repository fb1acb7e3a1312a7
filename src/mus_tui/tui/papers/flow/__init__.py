"""What writes copies, forms and invitations."""
