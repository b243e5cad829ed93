-- Excel on macOS may start programs only through a script in this folder. Written by "lkj pasang".
-- The order is one word for the shell: nothing in it is interpreted.
property python : "@PYTHON@"

on jalankan(pesanan)
	try
		do shell script "test -x " & quoted form of python
	on error
		return "Python tidak ada lagi di " & python
	end try
	do shell script quoted form of python & " -P -m workbook_tools.live.excel " & quoted form of pesanan & " > /dev/null 2>&1 &"
	return ""
end jalankan
