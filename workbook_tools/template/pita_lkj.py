"""The tab LKj on Excel's ribbon: a customUI part, which XlsxWriter does not know."""

import zipfile
from pathlib import Path

BAGIAN = "customUI/customUI.xml"
_HUBUNGAN = "_rels/.rels"
_JENIS = "http://schemas.microsoft.com/office/2006/relationships/ui/extensibility"

_TOMBOL = (
    ("Hitung", "PitaHitung", "CalculateNow", "Menghitung dan mengisi semua lembar hijau."),
    ("Periksa", "PitaPeriksa", "AcceptInvitation", "Memeriksa isian tanpa menghitung ulang."),
    (
        "Buka Pemeriksaan",
        "PitaBukaPemeriksaan",
        "FindDialog",
        "Membuka lembar Pemeriksaan yang memuat semua temuan.",
    ),
    ("Dokumen", "PitaDokumen", "FileSaveAsWordDocx", "Menulis atau memperbarui dokumen LKj."),
)


def xml_pita() -> bytes:
    """The ribbon tab with one large button for each macro."""
    tombol = "".join(
        f'<button id="lkj{nomor}" label="{kata}" size="large" onAction="LKj.{makro}" '
        f'imageMso="{gambar}" screentip="{kata}" supertip="{arti}"/>'
        for nomor, (kata, makro, gambar, arti) in enumerate(_TOMBOL, start=1)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        '<customUI xmlns="http://schemas.microsoft.com/office/2006/01/customui"><ribbon><tabs>'
        '<tab id="lkjTab" label="LKj"><group id="lkjGrup" label="Laporan Kinerja">'
        f"{tombol}</group></tab></tabs></ribbon></customUI>"
    ).encode()


def pasang_pita(jalur: Path) -> None:
    """Add the part to a finished workbook; all other parts stay, and so do dates and order."""
    with zipfile.ZipFile(jalur) as z:
        isi = [(info, z.read(info)) for info in z.infolist()]
    hubungan = f'<Relationship Id="rIdLkj" Type="{_JENIS}" Target="{BAGIAN}"/></Relationships>'
    with zipfile.ZipFile(jalur, "w", zipfile.ZIP_DEFLATED) as z:
        for info, data in isi:
            if info.filename == _HUBUNGAN:
                data = data.replace(b"</Relationships>", hubungan.encode())
            z.writestr(info, data)
        baru = zipfile.ZipInfo(BAGIAN, isi[0][0].date_time)
        baru.compress_type = zipfile.ZIP_DEFLATED
        baru.external_attr = isi[0][0].external_attr
        z.writestr(baru, xml_pita())
