@echo off
"%~dp0python\python.exe" -P -m workbook_tools.pemasangan.windows.akun pasang
echo.
pause
