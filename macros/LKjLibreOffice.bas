Attribute VB_Name = "LKjLibreOffice"
' No Option Explicit here: ThisComponent is LibreOffice's own word for the open document. Excel
' takes it for a variable that was never filled, and that is how the two are told apart.

Public Function DiLibreOffice() As Boolean
    DiLibreOffice = Not IsEmpty(ThisComponent)
End Function

' Calls the script that "lkj pasang --libreoffice" puts into the user's profile.
Public Function PanggilLibreOffice(ByVal perintah As String) As Boolean
    Dim penyedia As Object, skrip As Object
    On Error GoTo Gagal
    Set penyedia = ThisComponent.getScriptProvider()
    Set skrip = penyedia.getScript("vnd.sun.star.script:LKj.py$" & perintah & "?language=Python&location=user")
    skrip.invoke Array(ThisComponent), Array(), Array()
    PanggilLibreOffice = True
    Exit Function
Gagal:
    MsgBox "Program lkj belum dipasang untuk LibreOffice." & vbNewLine & vbNewLine & _
           "Buka terminal (di Windows: Command Prompt), jalankan: lkj pasang --libreoffice" & vbNewLine & _
           "Di Linux diperlukan juga paket libreoffice-script-provider-python." & vbNewLine & _
           "Tanpa tombol pun bisa: tutup buku kerja ini, lalu jalankan: lkj hitung NAMA_BERKAS", _
           48, "lkj"
End Function
