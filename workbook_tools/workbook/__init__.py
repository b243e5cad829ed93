"""Reading cells from a workbook file and writing computed sheets back."""
