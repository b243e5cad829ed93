"""K8xx: what a complete report has, and this one lacks."""
