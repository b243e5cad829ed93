Attribute VB_Name = "LKj"
Option Explicit
' The buttons on Beranda and on the ribbon tab LKj. All work is done by the Python package
' workbook_tools; this module only passes the press of a button on.

Private Const LEMBAR_TEMUAN As String = "Pemeriksaan"
Private Const JUDUL As String = "lkj"

Public Sub Hitung()
    Jalankan "hitung"
End Sub

Public Sub Periksa()
    If Jalankan("periksa") Then BukaPemeriksaan
End Sub

Public Sub Dokumen()
    Jalankan "dokumen"
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

Public Sub PitaDokumen(control As Object)
    Dokumen
End Sub

Public Sub PitaBukaPemeriksaan(control As Object)
    BukaPemeriksaan
End Sub

' True when the work came to its end. Where it did not, the user has been told why, and whether results were
' written by then.
Private Function Jalankan(ByVal perintah As String) As Boolean
    If DiLibreOffice() Then
        Jalankan = PanggilLibreOffice(perintah)
    Else
        Jalankan = Luncurkan(perintah)
    End If
End Function
