; The installer: for the current user only, without administrator rights, without internet.
; It brings the files; workbook_tools.pemasangan.windows.akun connects them with Windows.
; Pasang-lkj-VERSI.exe /S installs without a window; Hapus.exe /S takes it away again.
Unicode true
Target amd64-unicode
SetCompressor /SOLID ${KOMPRESI}
ManifestDPIAware true
RequestExecutionLevel user

!include "LogicLib.nsh"
!include "MUI2.nsh"

Name "lkj ${VERSI}"
OutFile "${KELUAR}"
InstallDir "$LOCALAPPDATA\Programs\lkj"
BrandingText "lkj ${VERSI}"
VIProductVersion "${VERSI}.0"
VIAddVersionKey "ProductName" "lkj"
VIAddVersionKey "ProductVersion" "${VERSI}"
VIAddVersionKey "FileVersion" "${VERSI}"
VIAddVersionKey "FileDescription" "Pemasang lkj"
VIAddVersionKey "LegalCopyright" "MIT; lihat folder Lisensi"

!define INDUK "Software\Microsoft\Windows\CurrentVersion\Uninstall"
!define KUNCI "${INDUK}\lkj"
!define AKUN '"$INSTDIR\python\python.exe" -P -m workbook_tools.pemasangan.windows.akun'

!define MUI_WELCOMEPAGE_TITLE "Memasang lkj ${VERSI}"
!define MUI_WELCOMEPAGE_TEXT "lkj mengisi dan memeriksa buku kerja Laporan Kinerja (LKj).$\r$\n$\r$\nDipasang hanya untuk Anda, di folder Anda sendiri. Hak administrator dan internet tidak diperlukan.$\r$\n$\r$\nTutup Excel dan LibreOffice, lalu klik Instal."
!define MUI_FINISHPAGE_TITLE "lkj terpasang"
!define MUI_FINISHPAGE_TEXT "Mulai dari folder LKj di Dokumen Anda: klik dua kali '1 Buku kerja baru'.$\r$\n$\r$\nYang diperiksa saat memasang tertulis di pemasangan.txt."
!define MUI_FINISHPAGE_RUN "$WINDIR\explorer.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS '$\"$DOCUMENTS\LKj$\"'
!define MUI_FINISHPAGE_RUN_TEXT "Buka folder LKj"
!define MUI_FINISHPAGE_SHOWREADME "$INSTDIR\pemasangan.txt"
!define MUI_FINISHPAGE_SHOWREADME_TEXT "Tunjukkan yang diperiksa"
!define MUI_FINISHPAGE_SHOWREADME_NOTCHECKED
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

; What is running cannot be replaced: stop before anything is touched. Exit status 3.
!macro PASTIKAN_TIDAK_DIPAKAI
  ${If} ${FileExists} "$INSTDIR\python\python.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\python\python.exe" a
    ${If} ${Errors}
      MessageBox MB_ICONEXCLAMATION|MB_OK "lkj sedang dipakai. Tutup Excel, LibreOffice, dan jendela lkj, lalu coba lagi. Belum ada yang diubah." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

; Only folders and files that the installer brought; never the whole of a folder that a user chose.
!macro HAPUS_BERKAS
  RMDir /r "$INSTDIR\python"
  RMDir /r "$INSTDIR\Lisensi"
  RMDir /r "$INSTDIR\Dokumen"
  Delete "$INSTDIR\lkj.cmd"
  Delete "$INSTDIR\BACA_SAYA.txt"
  Delete "$INSTDIR\pemasangan.txt"
!macroend

Section
  !insertmacro PASTIKAN_TIDAK_DIPAKAI
  !insertmacro HAPUS_BERKAS
  SetOutPath "$INSTDIR"
  File /r /x "Siapkan.cmd" /x "Lepas.cmd" "${KIT}/*.*"
  WriteUninstaller "$INSTDIR\Hapus.exe"
  WriteRegStr HKCU "${KUNCI}" "DisplayName" "lkj"
  WriteRegStr HKCU "${KUNCI}" "DisplayVersion" "${VERSI}"
  WriteRegStr HKCU "${KUNCI}" "DisplayIcon" "$INSTDIR\python\python.exe"
  WriteRegStr HKCU "${KUNCI}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KUNCI}" "UninstallString" '"$INSTDIR\Hapus.exe"'
  WriteRegStr HKCU "${KUNCI}" "QuietUninstallString" '"$INSTDIR\Hapus.exe" /S'
  WriteRegDWORD HKCU "${KUNCI}" "NoModify" 1
  WriteRegDWORD HKCU "${KUNCI}" "NoRepair" 1
  SectionGetSize 0 $0
  WriteRegDWORD HKCU "${KUNCI}" "EstimatedSize" $0
  DetailPrint "Menghubungkan lkj dengan Windows dan Excel ..."
  nsExec::ExecToLog '${AKUN} pasang'
  Pop $0
  ; 1: installed, and something is worth a look (Excel is missing). Anything else is a failure.
  ${If} $0 != 0
  ${AndIf} $0 != 1
    MessageBox MB_ICONEXCLAMATION|MB_OK "Berkas lkj sudah disalin, tetapi Python di dalamnya tidak dapat dijalankan ($0). Mungkin diblokir antivirus; tanyakan kepada bagian TI." /SD IDOK
    SetErrorLevel 2
  ${EndIf}
SectionEnd

Section "Uninstall"
  !insertmacro PASTIKAN_TIDAK_DIPAKAI
  nsExec::ExecToLog '${AKUN} lepas'
  Pop $0
  !insertmacro HAPUS_BERKAS
  Delete "$INSTDIR\Hapus.exe"
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs"
  DeleteRegKey HKCU "${KUNCI}"
  DeleteRegKey /ifempty HKCU "${INDUK}"
SectionEnd
