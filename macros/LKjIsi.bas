Attribute VB_Name = "LKjIsi"
Option Explicit
' What Python reads of the workbook while a button waits, where Excel may save no copy of it: all tabs,
' or all names, in one request. What went wrong is no box on the user's screen: nothing is answered,
' and Python asks tab by tab.

' Of every tab its title, the first row and column of its used area, how many rows that has, its
' values and its formulas.
Public Function SemuaTab() As Variant
    Dim hasil() As Variant, daerah As Object, i As Long
    On Error GoTo Gagal
    ReDim hasil(0 To ThisWorkbook.Worksheets.Count - 1)
    For i = 0 To UBound(hasil)
        Set daerah = ThisWorkbook.Worksheets(i + 1).UsedRange
        hasil(i) = Array(ThisWorkbook.Worksheets(i + 1).Name, daerah.Row, daerah.Column, daerah.Rows.Count, daerah.Value, daerah.Formula)
    Next i
    SemuaTab = hasil
Gagal:
End Function

' Every defined name with what it stands for.
Public Function SemuaNama() As Variant
    Dim hasil() As Variant, i As Long
    On Error GoTo Gagal
    ReDim hasil(0 To ThisWorkbook.Names.Count - 1)
    For i = 0 To UBound(hasil)
        hasil(i) = Array(ThisWorkbook.Names(i + 1).Name, ThisWorkbook.Names(i + 1).RefersTo)
    Next i
    SemuaNama = hasil
Gagal:
End Function
