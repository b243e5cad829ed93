@"%~dp0python\python.exe" -P -m workbook_tools %*
