"""Document files worked through."""
