"""Files of any sort: read, sealed, and replaced safely."""
