"""Budget rolled up from sub kegiatan to kegiatan, program and total, always by sums."""

from collections.abc import Callable, Iterable
from fractions import Fraction

from workbook_tools.compute.ucapan import persen_rupiah
from workbook_tools.model.hasil import Anggaran
from workbook_tools.names import kunci_nama
from workbook_tools.numbers import jumlah, persentase
from workbook_tools.records import Laporan
from workbook_tools.records.anggaran import BarisAnggaran


def hitung_anggaran(laporan: Laporan) -> tuple[Anggaran, ...]:
    """Every program, its kegiatan, their sub kegiatan, then the total.

    persen = realisasi / anggaran x 100 from sums, never a mean of percentages
    (PermenPANRB 53/2014 Lampiran II, realisasi anggaran).
    """
    if not laporan.anggaran:
        return ()
    hasil: list[Anggaran] = []
    for isi_program in _kelompok(laporan.anggaran, lambda b: b.program.teks):
        program = isi_program[0].program.teks
        hasil.append(_jumlahkan("program", isi_program, program))
        for isi_kegiatan in _kelompok(isi_program, lambda b: b.kegiatan.teks):
            kegiatan = isi_kegiatan[0].kegiatan.teks
            hasil.append(_jumlahkan("kegiatan", isi_kegiatan, program, kegiatan))
            hasil.extend(
                _jumlahkan("sub_kegiatan", [b], program, kegiatan, b.sub_kegiatan.teks)
                for b in isi_kegiatan
            )
    hasil.append(_jumlahkan("total", laporan.anggaran))
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


def _jumlahkan(
    tingkat: str,
    baris: list[BarisAnggaran],
    program: str | None = None,
    kegiatan: str | None = None,
    sub_kegiatan: str | None = None,
) -> Anggaran:
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
        program=program,
        kegiatan=kegiatan,
        sub_kegiatan=sub_kegiatan,
        anggaran=anggaran,
        realisasi=realisasi,
        persen=persen,
        sisa=None if anggaran is None or realisasi is None else anggaran - realisasi,
        cara_hitung=_cara(anggaran, realisasi, persen, tak_terbaca),
        tak_terbaca=tak_terbaca,
        baris=tuple(b.nomor_baris for b in baris),
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


def _kelompok(
    baris: list[BarisAnggaran], nama: Callable[[BarisAnggaran], str]
) -> list[list[BarisAnggaran]]:
    """Rows with one name together, groups in the order in which they first appear."""
    kelompok: dict[str, list[BarisAnggaran]] = {}
    for b in baris:
        kelompok.setdefault(kunci_nama(nama(b)), []).append(b)
    return list(kelompok.values())
