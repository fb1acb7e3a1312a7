"""The whole talk on one screen: how far it is, its steps, and why they meet."""
