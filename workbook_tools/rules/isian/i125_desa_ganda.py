"""I125: a village stands twice."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.facts.sel_cacat import beda_bumdes, desa_ganda
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records import Baris
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan
from workbook_tools.wording.sebut import temuan


@aturan("I125", Tingkat.PERINGATAN, "Desa tercatat dua kali")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah nama desa muncul lebih dari sekali di lembar Desa atau BUMDes.

    Mengapa penting: desa yang dua kali dihitung mengubah rasio dan persentasenya.

    Contoh: 19 baris BUMDes, tetapi hanya 16 nama desa yang berbeda.

    Cara memperbaiki: hapus baris kembarannya, atau betulkan nama desanya. Bila satu desa memang
    mempunyai dua BUMDes dengan nama berbeda, temuan ini hanya untuk diketahui.
    """
    for lembar in ("desa", "bumdes"):
        ganda = [baris for baris in desa_ganda(k) if baris[0].LEMBAR.id == lembar]
        yield from (_kembar(lembar, baris) for baris in ganda if not beda_bumdes(baris))
        berbeda = [baris for baris in ganda if beda_bumdes(baris)]
        if berbeda:
            yield _beberapa(berbeda)


def _kembar(lembar: str, baris: list[Baris]) -> Temuan:
    isian = baris[1].isian("desa")
    sel = sebutkan([b.isian("desa").sel for b in baris])
    return temuan(
        isian,
        baris[1],
        f"{_sebut(isian.teks)} tercatat {len(baris)} kali di lembar {judul(lembar)} ({sel}) dan "
        "dihitung sebanyak itu. Hapus baris kembarannya atau betulkan nama desanya.",
        terkait=tuple(tempat(b.isian("desa")) for b in (baris[0], *baris[2:])),
    )


def _sebut(nama: str) -> str:
    return nama if nama.casefold().startswith(("desa ", "kelurahan ")) else f"Desa {nama}"


def _beberapa(desa: list[list[Baris]]) -> Temuan:
    """Villages with several enterprises, told once: it may well be so."""
    urai = [
        f"{isi[0].isian('desa').teks} ({sebutkan([b.isian('desa').sel for b in isi])})"
        for isi in desa
    ]
    pertama, *lain = [b for isi in desa for b in (isi[1], isi[0], *isi[2:])]
    return temuan(
        pertama.isian("desa"),
        pertama,
        f"Desa dengan lebih dari satu BUMDes: {sebutkan(urai, 3)}. Biasanya satu desa satu BUMDes; "
        "apakah nama desanya sudah benar?",
        terkait=tuple(tempat(b.isian("desa")) for b in lain),
        tingkat=Tingkat.INFO,
    )
