"""I1xx: single cells of the input sheets."""
