"""I121: decimal commas and decimal points on one sheet."""

from collections.abc import Iterator, Mapping

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_terisi, tempat
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Status, cetak
from workbook_tools.records import Baris, Isian
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan

_TANDA = regex(r"[.,](?=\d+\D*$)")
"""The last separator of a figure that has decimals."""


@aturan("I121", Tingkat.INFO, "Koma dan titik desimal bercampur")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari lembar yang sebagian desimalnya memakai koma, sebagian lagi memakai titik.

    Mengapa penting: angkanya terbaca, tetapi campuran itu mudah menimbulkan salah baca ribuan, dan
    tampak kurang rapi di naskah.

    Contoh: target "0,27" dan realisasi "0.27" di lembar yang sama.

    Cara memperbaiki: pakai koma untuk desimal di semua sel.
    """
    for lembar, tanda in _bertanda(k).items():
        if len(tanda) > 1 and lembar in k.tabel:
            sel = {b.nomor: b.sel for b in k.tabel[lembar].baris}
            koma, titik = ([x for x in tanda[t] if _teks(sel, *x)] for t in ",.")
            if koma and titik:
                yield _temuan(koma, titik)


def _bertanda(k: Konteks) -> dict[str, dict[str, list[tuple[Baris, Isian]]]]:
    """The cells with decimals by sheet, and by their decimal mark."""
    hasil: dict[str, dict[str, list[tuple[Baris, Isian]]]] = {}
    for baris, isian, _ in isian_terisi(k):
        b = isian.bacaan
        if b is None or b.angka is None or not b.angka.desimal:
            continue  # nearly all
        terbaca = b.status is Status.TERBACA and b.angka.rasio is None
        tanda = _TANDA.search(isian.teks) if terbaca else None
        if tanda:
            per_tanda = hasil.setdefault(isian.lembar, {})
            per_tanda.setdefault(tanda.group(), []).append((baris, isian))
    return hasil


def _teks(sel: Mapping[int, Mapping[str, Sel]], baris: Baris, isian: Isian) -> bool:
    """Whether a cell was typed as text; sums of accounts are typed nowhere."""
    ketikan = sel.get(baris.nomor_baris, {}).get(isian.kolom)
    return ketikan is not None and ketikan.jenis is JenisSel.TEKS


def _temuan(koma: list[tuple[Baris, Isian]], titik: list[tuple[Baris, Isian]]) -> Temuan:
    baris, isian = titik[0]
    contoh = sebutkan([f"{i.sel} ({i.teks})" for _, i in titik], 2)
    return temuan(
        isian,
        baris,
        f"Lembar {judul(isian.lembar)} memakai titik desimal di {contoh}, tetapi koma di "
        f"{len(koma)} sel, misalnya {koma[0][1].sel} ({koma[0][1].teks}). Pakai koma di semuanya.",
        seharusnya=cetak(isian.angka) if isian.angka else "",
        terkait=(tempat(koma[0][1]), *(tempat(i) for _, i in titik[1:])),
    )
