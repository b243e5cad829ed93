"""Results and findings as JSON and text; inputs from and to JSON."""
