Attribute VB_Name = "LKj"
Option Explicit
' The buttons on Beranda and on the ribbon tab LKj. All work is done by the Python package
' workbook_tools; this module only finds it and calls one function.

Private Const LEMBAR_TEMUAN As String = "Pemeriksaan"
Private Const JUDUL As String = "lkj"

Public Sub Hitung()
    Jalankan "hitung"
End Sub

Public Sub Periksa()
    If Jalankan("periksa") Then BukaPemeriksaan
End Sub

Public Sub BukaPemeriksaan()
    On Error GoTo TidakAda
    ThisWorkbook.Worksheets(LEMBAR_TEMUAN).Activate
    Exit Sub
TidakAda:
    MsgBox "Lembar " & LEMBAR_TEMUAN & " tidak ada di buku kerja ini. Salin lembar itu dari templat kosong.", _
           vbExclamation, JUDUL
End Sub

Public Sub PitaHitung(control As Object)
    Hitung
End Sub

Public Sub PitaPeriksa(control As Object)
    Periksa
End Sub

Public Sub PitaBukaPemeriksaan(control As Object)
    BukaPemeriksaan
End Sub

' False when it is certain that nothing was done.
Private Function Jalankan(ByVal perintah As String) As Boolean
    Dim alasan As String
    If DiLibreOffice() Then
        Jalankan = PanggilLibreOffice(perintah)
        Exit Function
    End If
    alasan = Halangan()
    If alasan <> "" Then
        MsgBox alasan, vbExclamation, JUDUL
        Exit Function
    End If
    Jalankan = (RunPython("from workbook_tools.live import tombol; tombol." & perintah & "()") <> -1)
End Function

' Why Python cannot be started; empty if it can.
Private Function Halangan() As String
    Dim kunci As String, i As Integer
    kunci = "INTERPRETER_WIN"
    #If Mac Then
        kunci = "INTERPRETER_MAC"
    #End If
    If GetConfig(kunci, "") = "" Then
        Halangan = "Program lkj belum dipasang di komputer ini, atau belum dikenal Excel." & vbNewLine & vbNewLine & _
                   "Buka Command Prompt (Windows) atau Terminal (macOS), lalu jalankan: lkj pasang" & vbNewLine & _
                   "Tanpa tombol pun bisa: tutup buku kerja ini, lalu jalankan: lkj hitung NAMA_BERKAS"
        Exit Function
    End If
    ' The name goes through a command line.
    For i = 1 To Len(ThisWorkbook.Name)
        If InStr("$`%=!;|""", Mid$(ThisWorkbook.Name, i, 1)) > 0 Then
            Halangan = "Nama berkas ini memuat tanda " & Mid$(ThisWorkbook.Name, i, 1) & _
                       " sehingga tidak dapat dihitung dari tombol. Simpan dengan nama lain, lalu ulangi."
            Exit Function
        End If
    Next i
End Function
