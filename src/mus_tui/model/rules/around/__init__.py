"""What is said around the talk: how far it has come, about pay, and of all talks together in figures."""
