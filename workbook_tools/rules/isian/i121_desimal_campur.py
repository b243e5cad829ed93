"""I121: decimal commas and decimal points on one sheet."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.sel import JenisSel
from workbook_tools.model.tabel import Tabel
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
    for tabel in k.tabel.values():
        koma, titik = _pilah(k, tabel)
        if koma and titik:
            yield _temuan(koma, titik)


def _pilah(k: Konteks, tabel: Tabel) -> tuple[list[tuple[Baris, Isian]], ...]:
    """Cells typed as text with decimals: those with a comma, those with a point."""
    hasil: dict[str, list[tuple[Baris, Isian]]] = {",": [], ".": []}
    bilangan = [kolom.id for kolom in tabel.lembar.kolom if kolom.jenis.bilangan]
    sel = {b.nomor: b.sel for b in tabel.baris}
    for baris in k.laporan.diketik(tabel.lembar.id) if bilangan else ():
        for kolom in bilangan:
            isian = baris.isian(kolom)
            # Sums of accounts and the scales of a missing sheet are typed nowhere.
            ketikan = sel.get(baris.nomor_baris, {}).get(kolom)
            if ketikan is None or ketikan.jenis is not JenisSel.TEKS or not _berdesimal(isian):
                continue
            tanda = _TANDA.search(isian.teks)
            if tanda:
                hasil[tanda.group()].append((baris, isian))
    return hasil[","], hasil["."]


def _berdesimal(isian: Isian) -> bool:
    b = isian.bacaan
    if b is None or b.angka is None or b.status is not Status.TERBACA:
        return False
    return b.angka.desimal > 0 and b.angka.rasio is None


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
