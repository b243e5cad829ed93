"""PDF reports with a text layer, read into the plain document model (the extra ``pdf``)."""
