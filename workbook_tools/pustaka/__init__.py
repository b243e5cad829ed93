"""The library behind ``import workbook_tools as lkj``: a workbook as an object."""
