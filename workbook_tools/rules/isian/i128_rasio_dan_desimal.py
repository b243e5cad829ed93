"""I128: ratios and decimals beside each other for one indicator."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Isian
from workbook_tools.records.pembanding import BarisPembanding
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

_Sel = tuple[BarisPembanding, Isian]


@aturan("I128", Tingkat.INFO, "Rasio dan desimal bercampur")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari indikator yang di lembar Kecamatan Lain sebagian ditulis sebagai rasio (4:18),
    sebagian sebagai desimal (0,27).

    Mengapa penting: desimal dua angka sudah dibulatkan atau dipotong, sehingga kecamatan tidak
    dibandingkan dengan ketelitian yang sama.

    Contoh: "4:18" di satu baris, "0,28" di baris lain, untuk indikator yang sama.

    Cara memperbaiki: tulis semuanya sebagai rasio; desimalnya dihitung program.
    """
    kode = dict.fromkeys(b.kode.teks for b in k.laporan.pembanding)
    for satu in kode:
        sel = [
            (b, i)
            for b in k.laporan.pembanding
            if b.kode.teks == satu
            for i in (b.target, b.realisasi)
        ]
        rasio, desimal = [x for x in sel if _rasio(x[1])], [x for x in sel if _pecahan(x[1])]
        if rasio and desimal:
            yield _temuan(rasio, desimal)


def _rasio(isian: Isian) -> bool:
    return isian.angka is not None and isian.angka.rasio is not None


def _pecahan(isian: Isian) -> bool:
    """A decimal strictly between 0 and 1, which a ratio could be written for."""
    angka = isian.angka
    return angka is not None and angka.rasio is None and 0 < angka.nilai < 1


def _temuan(rasio: list[_Sel], desimal: list[_Sel]) -> Temuan:
    baris, isian = desimal[0]
    contoh = sebutkan([f"{i.sel} ({i.teks})" for _, i in desimal])
    return temuan(
        isian,
        baris,
        f"{baris.kode.teks}: {len(rasio)} sel ditulis sebagai rasio, misalnya {rasio[0][1].sel} "
        f"({rasio[0][1].teks}), dan {len(desimal)} sebagai desimal: {contoh}. Tulis semuanya "
        "sebagai rasio supaya tidak ada yang dibulatkan.",
        terkait=(tempat(rasio[0][1]), *(tempat(i) for _, i in desimal[1:])),
    )
