"""H2xx: stated figures against the computed ones, within one sheet."""
