"""S3xx: sheets against each other."""
