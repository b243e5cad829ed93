Attribute VB_Name = "LKjTautan"
Option Explicit
' What Python asks of the workbook while a button waits: many links in one request. Asked for one
' by one from outside, they would take longer than everything else.

' Gives cells their links: in three lists of one length the cells, where they lead to, and the tips.
' The words in the cells stay. How many links were set is the answer;
' what went wrong is no box on the user's screen, since Python then sets them one by one.
Public Function Tautkan(ByVal judul As String, ByVal sel As Variant, ByVal tujuan As Variant, ByVal bisikan As Variant) As Long
    Dim lembar As Object, i As Long
    On Error GoTo Gagal
    Set lembar = ThisWorkbook.Worksheets(judul)
    For i = LBound(sel) To UBound(sel)
        lembar.Hyperlinks.Add lembar.Range(CStr(sel(i))), "", CStr(tujuan(i)), CStr(bisikan(i))
        Tautkan = Tautkan + 1
    Next i
Gagal:
End Function
