"""H215: the quarterly targets do not make the target of the year."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.compute.angka_triwulan import JUMLAH, empat_triwulan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Angka, cetak_ringkas, jumlah
from workbook_tools.numbers.konversi import setarakan
from workbook_tools.records import Isian
from workbook_tools.records.perjanjian_kinerja import BarisPK
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan


@aturan("H215", Tingkat.PERINGATAN, "Target triwulan tidak cocok dengan target setahun")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan target keempat triwulan di PK Indikator dengan target setahun.

    Mengapa penting: capaian triwulan dihitung dari target triwulan; pada triwulan IV targetnya
    harus sampai di target setahun.

    Contoh: target setahun 100, target triwulan 20, 20, 20, 20, Cara Menjumlah Triwulan: jumlah.
    Jumlahnya hanya 80.

    Bila Cara Menjumlah Triwulan 'jumlah', keempatnya dijumlahkan; selain itu target triwulan IV
    harus sama dengan target setahun. Bila cara itu kosong, salah satunya cukup.

    Cara memperbaiki: betulkan target triwulannya, atau Cara Menjumlah Triwulan di lembar Indikator.
    """
    agregasi = {kunci_kode(i.kode.teks): pilihan(i.agregasi) for i in k.laporan.indikator}
    for b in k.laporan.perjanjian_kinerja:
        if b.berlaku.angka is not None:
            yield from _satu(b, b.berlaku.angka, agregasi.get(kunci_kode(b.kode.teks), ""))


def _satu(b: BarisPK, setahun: Angka, cara: str) -> Iterator[Temuan]:
    sel = empat_triwulan(b, "target_tw")
    semua = _jumlah(sel, setahun)
    akhir = _nilai(sel[-1], setahun)
    calon = {JUMLAH: [semua], "": [semua, akhir]}.get(cara, [akhir])
    ada = [n for n in calon if n is not None]
    if not ada or setahun.nilai in ada or (cara == "" and len(ada) < len(calon)):
        return
    if b.target_perubahan and b.target.nilai in ada:
        kata = f"target sebelum perubahan ({b.target.teks})"
    else:
        kata = " atau ".join(cetak_ringkas(n, 4) for n in ada)
    yield temuan(
        sel[-1] or sel[0],
        b,
        f"Target triwulan sampai akhir tahun {kata}, padahal target setahun {b.berlaku.teks}. "
        f"{_cara(cara)} Betulkan target triwulannya, atau cara itu di lembar Indikator.",
        terkait=tuple(map(tempat, (b.berlaku, *(i for i in sel[:-1] if i)))),
    )


def _cara(cara: str) -> str:
    return f"Cara Menjumlah Triwulan: {cara}." if cara else "Cara Menjumlah Triwulan belum diisi."


def _nilai(isian: Isian, acuan: Angka) -> Fraction | None:
    return setarakan(isian.angka, acuan).nilai if isian.angka else None


def _jumlah(sel: list[Isian], acuan: Angka) -> Fraction | None:
    """The sum of the four; None while one is empty or cannot be read."""
    nilai = [_nilai(i, acuan) for i in sel if not (i and i.belum_dinilai)]
    return jumlah(n for n in nilai if n is not None) if nilai and None not in nilai else None
