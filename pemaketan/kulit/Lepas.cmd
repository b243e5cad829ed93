@echo off
"%~dp0python\python.exe" -P -m workbook_tools.pemasangan.windows.akun lepas
echo.
echo Folder ini sekarang boleh dihapus.
pause
