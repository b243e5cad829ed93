"""S313: this office's own row on Kecamatan Lain is not that of Realisasi Kinerja."""

from collections.abc import Iterator

from workbook_tools.diagnosis.asal_angka import asal_realisasi, asal_target
from workbook_tools.facts.angka_sama import banding_isian
from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pemilik import baris_sendiri, nama_tertukar
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Isian
from workbook_tools.records.kinerja import BarisKinerja
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, tulis
from workbook_tools.wording.sebut import temuan

Beda = tuple[Isian, Isian, Cocok]
"""The cell here, the cell of Realisasi Kinerja, how they stand to each other."""


@aturan("S313", Tingkat.PERINGATAN, "Baris sendiri di Kecamatan Lain berbeda")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan baris kecamatan sendiri di lembar Kecamatan Lain dengan Realisasi Kinerja.

    Mengapa penting: tabel perbandingan dan tabel capaian harus memuat angka yang sama. Peringkat
    dihitung dari Realisasi Kinerja.

    Contoh: target IKM 84 di tabel perbandingan, 89 di Realisasi Kinerja. Rasio 3:19 yang ditulis
    0,15 hanya dipotong (info).

    Cara memperbaiki: samakan dengan Realisasi Kinerja, atau hapus baris sendiri; program
    menambahkannya sendiri.
    """
    kinerja = {kunci_kode(i.kode): i.kinerja for i in semua_indikator(k) if i.kinerja is not None}
    for b in baris_sendiri(k):
        lain = kinerja.get(kunci_kode(b.kode.teks))
        beda = list(_beda(b, lain)) if lain is not None else []
        if beda:
            yield _temuan(k, b, beda)


def _beda(b: BarisPembanding, kinerja: BarisKinerja) -> Iterator[Beda]:
    for sini, sana in ((b.target, kinerja.target), (b.realisasi, kinerja.realisasi)):
        cocok = banding_isian(sini, sana)
        if cocok is not None and cocok is not Cocok.SAMA:
            yield sini, sana, cocok


def _temuan(k: Konteks, b: BarisPembanding, beda: list[Beda]) -> Temuan:
    beda = sorted(beda, key=lambda x: x[2] is not Cocok.BEDA)
    isian, lain, _ = beda[0]
    urai = [f"{label(x)} {tulis(x)}, bukan {tulis(y)} ({y.sel})" for x, y, _ in beda]
    dipotong = all(c is Cocok.DIPOTONG for _, _, c in beda)
    saran = "Angkanya dipotong; bulatkan supaya sama." if dipotong else "Samakan keduanya."
    asal = asal_target if isian.kolom == "target" else asal_realisasi
    return temuan(
        isian,
        b,
        f"Baris sendiri untuk {b.kode.teks} berbeda dari Realisasi Kinerja: {sebutkan(urai)}. "
        f"{saran}",
        dugaan="" if dipotong else _tertukar(k, isian) or asal(k, b.kode.teks, isian, lain),
        terkait=tuple(
            tempat(z) for n, (x, y, _) in enumerate(beda) for z in ((x, y) if n else (y,))
        ),
        tingkat=Tingkat.INFO if dipotong else None,
    )


def _tertukar(k: Konteks, isian: Isian) -> str:
    milik = nama_tertukar(k).get((isian.lembar, isian.sel))
    if milik is None:
        return ""
    di = milik.kecamatan
    return f"Mungkin nama kecamatan tertukar: angka ini ada di baris {di.teks.strip()} ({di.sel})."
