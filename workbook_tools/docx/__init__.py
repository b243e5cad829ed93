"""Word documents: read into the plain document model, written from it, renewed in place."""
