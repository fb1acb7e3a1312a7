"""Templates on disk: read with the place of every value, and every fault named."""
