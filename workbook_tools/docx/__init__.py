"""Word documents: read into the plain document model, and written from it."""
