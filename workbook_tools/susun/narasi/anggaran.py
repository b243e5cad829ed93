"""N08 to N10: the budget."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.model.hasil import Anggaran, Capaian
from workbook_tools.names.kode import kunci_kode
from workbook_tools.names.pohon import Simpul
from workbook_tools.naskah import Ruas
from workbook_tools.susun import cetak
from workbook_tools.susun.bahan import Bahan
from workbook_tools.susun.tabel import gabung
from workbook_tools.wording.kata import sebutkan

Kalimat = tuple[Ruas, ...]
AMBANG_BAWAAN = Fraction(90)


def n08(b: Bahan, c: Capaian) -> Kalimat:
    """What supports an indicator, and with how much money."""
    baris = b.baris_pendukung(c.kode)
    if not baris:
        return ()
    serapan = b.penyerapan(c.kode)
    silsilah = [b.laporan.silsilah(x) for x in baris]
    program = {s.program for s in silsilah}
    kegiatan = {(s.program, s.kegiatan) for s in silsilah}
    utama = b.susun(
        "N08.utama",
        p=str(len(program)),
        q=str(len(kegiatan)),
        s=str(len(baris)),
        A=b.cetak(cetak.rupiah(serapan.anggaran), b.dasar_pendukung(c.kode, "anggaran")),
        R=b.cetak(cetak.rupiah(serapan.realisasi), b.dasar_pendukung(c.kode, "realisasi")),
        x=b.cetak(cetak.persen(serapan.persen), b.dasar_pendukung(c.kode)),
    )
    sebagian = _sebagian(b, c)
    lagi = (
        b.susun("N08.sebagian", nama=sebutkan([f"sebagian {n}" for n in sebagian]))
        if sebagian
        else ()
    )
    return gabung(utama, lagi)


def _sebagian(b: Bahan, c: Capaian) -> list[str]:
    """Programs of which only some rows support the indicator."""
    kunci = kunci_kode(c.kode)
    isi: dict[Simpul, list[bool]] = {}
    for x in b.laporan.anggaran:
        program = b.laporan.silsilah(x).program
        if program is not None:
            isi.setdefault(program, []).append(kunci in map(kunci_kode, x.kode_sasaran))
    return [p.nama for p, ya in isi.items() if any(ya) and not all(ya)]


def total(b: Bahan) -> Anggaran | None:
    """The budget of the whole office."""
    return next((a for a in b.hasil.anggaran if a.tingkat == "total"), None)


def n09(b: Bahan) -> Kalimat:
    """Budget, realisation, share and rest, without a judgement."""
    a = total(b)
    if a is None:
        return ()
    return b.susun(
        "N09.utama",
        A=b.cetak(cetak.rupiah(a.anggaran), b.dasar_anggaran(a, "anggaran")),
        R=b.cetak(cetak.rupiah(a.realisasi), b.dasar_anggaran(a, "realisasi")),
        x=b.cetak(cetak.persen(a.persen), b.dasar_anggaran(a)),
        S=b.cetak(cetak.rupiah(a.sisa), b.dasar_anggaran(a)),
    )


def ambang(b: Bahan) -> Fraction:
    """Below which share (percent) a sub kegiatan needs a reason."""
    nilai = b.laporan.identitas.ambang_serapan.nilai
    return AMBANG_BAWAAN if nilai is None else nilai


def rendah(b: Bahan) -> list[Anggaran]:
    """Sub kegiatan under the threshold, lowest first; those in doubt are left out."""
    batas = ambang(b)
    semua = [
        a
        for a in b.hasil.anggaran
        if a.tingkat == "sub_kegiatan" and a.persen is not None and a.persen < batas
        if not b.cetak("", b.dasar_anggaran(a)).teks
    ]
    return sorted(semua, key=lambda a: a.persen or Fraction(0))


def n10(b: Bahan) -> Iterator[tuple[Kalimat, str]]:
    """A sentence a sub kegiatan, and its name where the reason is not in the workbook."""
    for a in rendah(b):
        nama = a.sub_kegiatan or ""
        sebut = {"nama": nama, "x": cetak.persen(a.persen), "S": cetak.rupiah(a.sisa)}
        alasan = alasan_serapan(b, a)
        if alasan:
            yield b.susun("N10.butir", alasan=alasan, **sebut), ""
        else:
            yield b.susun("N10.butir_tanpa", **sebut), nama


def alasan_serapan(b: Bahan, a: Anggaran) -> str:
    """Why little was spent, as the workbook says it."""
    asal = (x.asal for x in b.laporan.anggaran if x.nomor_baris in a.baris)
    return next((x.alasan_serapan.teks for x in asal if x), "")
