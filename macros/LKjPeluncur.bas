Attribute VB_Name = "LKjPeluncur"
Option Explicit
' Starts the Python module workbook_tools.live.excel, which fills the open workbook from outside.
' LibreOffice compiles both sides of every #If, so that each must be complete in itself.

Private Const JUDUL As String = "lkj"
Private Const MODUL As String = "workbook_tools.live.excel"
Private Const SKRIP_MAC As String = "LKj.applescript"
Private Const TANPA_JENDELA As Long = 0
Private Const MEMBACA As Long = 1
Private Const UNICODE As Long = -1
Private Const SUDAH_DIKATAKAN As Long = 3  ' Python told the reason in a message box of its own

' True when Python came to its end, or on macOS when it was started.
Public Function Luncurkan(ByVal perintah As String) As Boolean
    #If Mac Then
        Luncurkan = LuncurkanMac(perintah)
    #Else
        Luncurkan = LuncurkanWindows(perintah)
    #End If
End Function

' What Python is told. Everything that comes from outside is spelled in letters, digits and _
' alone: no space, quote, & or % is left for a shell or for Windows to interpret.
Public Function Pesanan(ByVal perintah As String, ByVal buku As String, ByVal jendela As String) As String
    Pesanan = perintah & " --buku=" & Sandi(buku)
    If jendela <> "" Then Pesanan = Pesanan & " --jendela=" & jendela
End Function

' The program's folder is nobody's: -P keeps Python from importing what lies beside the workbook.
Public Function BarisPerintah(ByVal python As String, ByVal pesan As String) As String
    BarisPerintah = Chr$(34) & python & Chr$(34) & " -P -m " & MODUL & " " & pesan
End Function

' Letters and digits as they are, everything else as _ and four hexadecimal digits of UTF-16.
Public Function Sandi(ByVal teks As String) As String
    Dim i As Long, huruf As String
    For i = 1 To Len(teks)
        huruf = Mid$(teks, i, 1)
        If (huruf >= "0" And huruf <= "9") Or (huruf >= "A" And huruf <= "Z") _
           Or (huruf >= "a" And huruf <= "z") Then
            Sandi = Sandi & huruf
        Else
            Sandi = Sandi & "_" & Right$("000" & Hex$(AscW(huruf)), 4)
        End If
    Next i
End Function

' Starts Python without a window and waits; Excel goes on serving what Python asks of it, so that
' the status bar moves.
Private Function LuncurkanWindows(ByVal perintah As String) As Boolean
    Dim sistem As Object, python As String, kode As Long, kata As String
    On Error GoTo Gagal
    Set sistem = CreateObject("Scripting.FileSystemObject")
    python = BarisPertama(sistem, Environ$("LOCALAPPDATA") & "\lkj\excel.txt")
    If Not sistem.FileExists(python) Then
        Katakan "Program lkj belum dipasang di komputer ini, atau belum dikenal Excel."
        Exit Function
    End If
    Application.StatusBar = "lkj: memulai ..."
    kode = CreateObject("WScript.Shell").Run(BarisPerintah(python, Pesanan(perintah, _
        ThisWorkbook.Name, CStr(Application.Hwnd))), TANPA_JENDELA, True)
    Application.StatusBar = False
    LuncurkanWindows = (kode = 0)
    If kode <> 0 And kode <> SUDAH_DIKATAKAN Then
        Katakan "Program lkj tidak dapat dijalankan (kode " & kode & ")."
    End If
    Exit Function
Gagal:
    kata = Err.Description
    Application.StatusBar = False
    Katakan "Program lkj tidak dapat dijalankan: " & kata
End Function

' Excel on macOS may start programs only through a script that "lkj pasang" puts into its folder.
' The script comes back at once: Python cannot ask anything of Excel while a macro waits.
Private Function LuncurkanMac(ByVal perintah As String) As Boolean
    Dim kata As String
    On Error GoTo Gagal
    Application.StatusBar = "lkj: memulai ..."
    kata = AppleScriptTask(SKRIP_MAC, "jalankan", Pesanan(perintah, ThisWorkbook.Name, ""))
    LuncurkanMac = (kata = "")
    If kata = "" Then Exit Function
    Application.StatusBar = False
    Katakan "Program lkj tidak dapat dijalankan: " & kata
    Exit Function
Gagal:
    Application.StatusBar = False
    Katakan "Program lkj belum dipasang di komputer ini, atau belum dikenal Excel."
End Function

' The first line of a file in UTF-16; empty when there is none.
Private Function BarisPertama(ByVal sistem As Object, ByVal jalur As String) As String
    Dim berkas As Object
    If Not sistem.FileExists(jalur) Then Exit Function
    Set berkas = sistem.OpenTextFile(jalur, MEMBACA, False, UNICODE)
    If Not berkas.AtEndOfStream Then BarisPertama = berkas.ReadLine()
    berkas.Close
End Function

Private Sub Katakan(ByVal sebab As String)
    MsgBox sebab & vbNewLine & vbNewLine & _
           "Buka Command Prompt (Windows) atau Terminal (macOS), lalu jalankan: lkj pasang" & vbNewLine & _
           "Tanpa tombol pun bisa: tutup buku kerja ini, lalu jalankan: lkj hitung NAMA_BERKAS", _
           vbExclamation, JUDUL
End Sub
