"""A finished report, read, typed, bound and judged."""
