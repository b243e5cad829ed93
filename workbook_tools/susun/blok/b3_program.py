"""Chapter III: achievement of programs, kegiatan and sub kegiatan."""

from fractions import Fraction

from workbook_tools.compute.program import rata_rata_simpul
from workbook_tools.model.hasil import CapaianProgram
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.dasar import Keluaran, blok
from workbook_tools.susun.narasi.anggaran import Kalimat
from workbook_tools.susun.tabel import (
    ANGKA,
    ATAS,
    TENGAH,
    WARNA_KEGIATAN,
    WARNA_PROGRAM,
    Baris,
    IsiSel,
    Kolom,
    judul,
    paragraf,
    tabel,
)

TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "sub_kegiatan": "Sub Kegiatan"}
WARNA = {"program": WARNA_PROGRAM, "kegiatan": WARNA_KEGIATAN, "sub_kegiatan": ""}


@blok("b3.program", "Capaian program, kegiatan, dan sub kegiatan")
def program(b: Bahan) -> Keluaran:
    """N15 and a row an indicator of every level."""
    if not b.hasil.capaian_program:
        return
    yield judul("Capaian Program, Kegiatan, dan Sub Kegiatan", 3)
    yield paragraf(n15(b))
    kolom = [
        Kolom("Tingkat", 11, TENGAH),
        Kolom("Program/Kegiatan/Sub Kegiatan", 28),
        Kolom("Indikator", 26),
        Kolom("Target", 13, TENGAH),
        Kolom("Realisasi", 13, TENGAH),
        Kolom("Capaian", 12, ANGKA),
    ]
    semua = b.hasil.capaian_program
    baris = [_baris(b, c, dulu) for dulu, c in zip((None, *semua), semua, strict=False)]
    teks = f"Capaian Program, Kegiatan, dan Sub Kegiatan Tahun {b.tahun}"
    yield from tabel(b, "b3.program", teks, kolom, baris)


def _baris(b: Bahan, c: CapaianProgram, dulu: CapaianProgram | None) -> Baris:
    dasar = b.dasar_program(c)
    sama = dulu is not None and _siapa(dulu) == _siapa(c)
    nama = [ATAS, ATAS] if sama else [TINGKAT[c.tingkat], c.sub_kegiatan or c.kegiatan or c.program]
    isi: list[IsiSel] = [*nama, c.indikator or cetak.KOSONG]
    isi.append(b.cetak(_bersatuan(cetak.nilai(c.target), c.satuan), dasar[:1]))
    isi.append(b.cetak(_bersatuan(cetak.nilai(c.realisasi), c.satuan), dasar[1:]))
    isi.append(b.cetak(cetak.persen(c.capaian), dasar))
    return Baris(isi, c.tingkat == "program", WARNA[c.tingkat])


def _siapa(c: CapaianProgram) -> tuple[str | None, ...]:
    return c.tingkat, c.program, c.kegiatan, c.sub_kegiatan


def _bersatuan(teks: str, satuan: str) -> str:
    """'12 Laporan': the unit stands with the figure unless it was typed there already."""
    if teks == cetak.KOSONG or not satuan or teks.casefold().endswith(satuan.casefold()):
        return teks
    if satuan == "%" or satuan.casefold().startswith("persen"):
        return teks if teks.endswith("%") else f"{teks}%"
    return teks if any(h.isalpha() for h in teks) else f"{teks} {satuan}"


def n15(b: Bahan) -> Kalimat:
    """Programs that reached 100 % or more, those below, those not assessed."""
    dasar = [i for c in b.hasil.capaian_program for i in b.dasar_program(c)]
    tanda = b.cetak("", dasar)
    if tanda.teks:
        return b.susun("umum.periksa", hal="Jumlah program menurut capaian", tanda=tanda)
    nilai = rata_rata_simpul(b.hasil.capaian_program, b.laporan.kebijakan)
    dinilai = [*b.laporan.anggaran, *b.laporan.kinerja_program]
    semua = {s for x in dinilai if (s := b.laporan.silsilah(x).program) is not None}
    ada = [n for p in semua if p in nilai and (n := nilai[p].pasti) is not None]
    cukup = sum(n >= Fraction(100) for n in ada)
    return b.susun(
        "N15.utama",
        n=cetak.banyak(len(semua)),
        a=str(cukup),
        b=str(len(ada) - cukup),
        c=str(len(semua) - len(ada)),
        seratus="100%",
    )
