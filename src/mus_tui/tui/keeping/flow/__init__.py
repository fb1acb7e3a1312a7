"""What saves, locks, unlocks and rescues."""
