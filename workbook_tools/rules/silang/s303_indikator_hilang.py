"""S303: an indicator that one sheet has and another has not."""

from collections.abc import Iterator

from workbook_tools.facts.indikator import Indikator, semua_indikator
from workbook_tools.facts.kode_asing import kode_dimaksud
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import KunciTemuan, Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan

LEMBAR = ("renstra", "perjanjian_kinerja", "kinerja")


@aturan("S303", Tingkat.PERINGATAN, "Indikator tidak ada di semua lembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap indikator ada di Renstra, PK Indikator, dan Realisasi Kinerja.

    Mengapa penting: indikator yang diperjanjikan tetapi tidak dilaporkan adalah temuan pertama
    saat reviu.

    Contoh: IKU4 ada di PK, tetapi tidak ada barisnya di Realisasi Kinerja.

    Cara memperbaiki: tambahkan barisnya, atau hapus indikator itu bila memang tidak dipakai.
    Lembar yang kosong sama sekali, atau tanpa satu kode pun, tidak diperiksa.
    """
    dipakai = [x for x in LEMBAR if any(b.isian("kode") for b in k.laporan.baris(x))]
    for i in semua_indikator(k):
        ada = _ada(i)
        hilang = [lembar for lembar in dipakai if lembar not in ada]
        if hilang:
            yield temuan(
                i.indikator.kode,
                i.indikator,
                f"Indikator {i.kode} tidak ada di {sebutkan([judul(x) for x in hilang])}. "
                "Tambahkan barisnya, atau hapus indikator ini bila tidak dipakai.",
                dugaan=_dugaan(k, hilang),
                induk=_induk(k, hilang),
                terkait=tuple(tempat(b.isian("kode")) for b in ada.values()),
            )


def _induk(k: Konteks, hilang: list[str]) -> KunciTemuan | None:
    """The finding of the mistyped code, where the sheet has just that one."""
    sel = [*kode_dimaksud(k, hilang[0])] if len(hilang) == 1 else []
    return KunciTemuan("I107", hilang[0], sel[0]) if sel else None


def _ada(i: Indikator) -> dict[str, Baris]:
    baris = zip(LEMBAR, (i.renstra, i.pk, i.kinerja), strict=True)
    return {lembar: b for lembar, b in baris if b is not None}


def _dugaan(k: Konteks, hilang: list[str]) -> str:
    """A code on the sheet that Indikator does not know may be this one, mistyped."""
    dikenal = {kunci_kode(i.kode.teks) for i in k.laporan.indikator}
    asing = [
        f"{kode.teks or kode.galat} di {judul(lembar)} {kode.sel}"
        for lembar in hilang
        for b in k.laporan.baris(lembar)
        if (kode := b.isian("kode")) and kunci_kode(kode.teks) not in dikenal
    ]
    return f"Mungkin yang tertulis sebagai {sebutkan(asing)}." if asing else ""
