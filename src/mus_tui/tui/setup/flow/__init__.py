"""New talks, and the talk that follows another."""
