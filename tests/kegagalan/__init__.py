"""Nothing is lost, whatever goes wrong: every verb against every way in which writing can fail."""
