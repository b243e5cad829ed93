"""The LKj document of a workbook: made, renewed, looked at. Joins ``susun`` and ``docx``."""
