"""Budget rolled up from sub kegiatan to kegiatan, program and total, always by sums."""

from collections.abc import Iterable
from fractions import Fraction

from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.model.hasil import Anggaran
from workbook_tools.names.pohon import TINGKAT, Silsilah, Simpul
from workbook_tools.numbers import jumlah, persentase
from workbook_tools.records import Laporan
from workbook_tools.records.anggaran import BarisAnggaran

_Baris = tuple[Silsilah, BarisAnggaran]


def hitung_anggaran(laporan: Laporan) -> tuple[Anggaran, ...]:
    """Every program, its kegiatan, their sub kegiatan, then the total.

    persen = realisasi / anggaran x 100 from sums, never a mean of percentages
    (PermenPANRB 53/2014 Lampiran II, realisasi anggaran).
    """
    if not laporan.anggaran:
        return ()
    baris = [(laporan.silsilah(b), b) for b in laporan.anggaran]
    hasil: list[Anggaran] = []
    for isi_program in _kelompok(baris, 0):
        hasil.append(_jumlahkan("program", isi_program))
        for isi_kegiatan in _kelompok(isi_program, 1):
            hasil.append(_jumlahkan("kegiatan", isi_kegiatan))
            hasil.extend(_jumlahkan("sub_kegiatan", [b]) for b in isi_kegiatan)
    hasil.append(_jumlahkan("total", baris))
    return tuple(hasil)


def persen_serapan(anggaran: Fraction | None, realisasi: Fraction | None) -> Fraction | None:
    """Absorption in percent; None without a budget."""
    if not anggaran or realisasi is None:
        return None
    return persentase(realisasi, anggaran)


def jumlahkan_rupiah(nilai: Iterable[Fraction | None]) -> Fraction | None:
    """The sum of what can be read, in rupiah; None when nothing can."""
    ada = [n for n in nilai if n is not None]
    return jumlah(ada) if ada else None


def _jumlahkan(tingkat: str, isi: list[_Baris]) -> Anggaran:
    silsilah = isi[0][0]
    dalam = TINGKAT.index(tingkat) + 1 if tingkat in TINGKAT else 0
    nama = [None if n >= dalam else _nama(isi[0], n) for n in range(len(TINGKAT))]
    baris = [b for _, b in isi]
    anggaran = jumlahkan_rupiah(b.anggaran.nilai for b in baris)
    realisasi = jumlahkan_rupiah(b.realisasi.nilai for b in baris)
    persen = persen_serapan(anggaran, realisasi)
    tak_terbaca = sum(
        1
        for b in baris
        for isian in (b.anggaran, b.realisasi)
        if isian and isian.nilai is None and not isian.belum_dinilai
    )
    return Anggaran(
        tingkat=tingkat,
        program=nama[0],
        kegiatan=nama[1],
        sub_kegiatan=nama[2],
        anggaran=anggaran,
        realisasi=realisasi,
        persen=persen,
        sisa=None if anggaran is None or realisasi is None else anggaran - realisasi,
        cara_hitung=_cara(anggaran, realisasi, persen, tak_terbaca),
        tak_terbaca=tak_terbaca,
        baris=tuple(b.nomor_baris for b in baris),
        simpul=silsilah[dalam - 1] if dalam else None,
    )


def _cara(
    anggaran: Fraction | None, realisasi: Fraction | None, persen: Fraction | None, tak_terbaca: int
) -> str:
    if anggaran is None or realisasi is None or persen is None:
        cara = "Anggaran 0 atau belum diisi: persen tidak dapat dihitung."
    else:
        cara = persen_rupiah(realisasi, anggaran, persen)
    if tak_terbaca:
        cara += f" Belum termasuk {tak_terbaca} angka yang tidak terbaca (lihat Pemeriksaan)."
    return cara


def _nama(satu: _Baris, tingkat: int) -> str:
    """The official name of a level; '' where the row is silent."""
    silsilah, baris = satu
    simpul = silsilah[tingkat]
    return simpul.nama if simpul else baris.isian(TINGKAT[tingkat]).teks


def _kelompok(isi: list[_Baris], tingkat: int) -> list[list[_Baris]]:
    """Rows of one program or kegiatan together, in the order in which they first appear."""
    kelompok: dict[Simpul | None, list[_Baris]] = {}
    for satu in isi:
        kelompok.setdefault(satu[0][tingkat], []).append(satu)
    return list(kelompok.values())
