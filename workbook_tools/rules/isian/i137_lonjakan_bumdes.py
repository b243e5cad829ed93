"""I137: a month of a BUM Desa far above all its other months."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records import Isian
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

KALI = 10
KALI_KECIL = 100
BULAN_LAIN = 4
"""So many other months with a profit show what is usual."""


@aturan("I137", Tingkat.INFO, "Keuntungan BUMDes melonjak di satu bulan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari bulan yang keuntungannya sepuluh kali atau lebih dari bulan terbaik lainnya.

    Mengapa penting: biasanya kelebihan nol saat mengetik; jumlah setahun menjadi berlipat.

    Begitu pula bulan yang seratus kali lebih kecil dari bulan terendah lainnya: nolnya kurang, atau
    ditulis dalam ribuan.

    Contoh: Rp500.000 setiap bulan, tetapi Maret Rp50.000.000, atau Rp500.

    Cara memperbaiki: cocokkan dengan laporan keuangan BUMDes. Bila memang begitu, abaikan.
    """
    for b in k.laporan.bumdes:
        lonjakan = _lonjakan(b)
        if lonjakan is not None:
            yield _temuan(b, *lonjakan)
        elif (anjlok := _anjlok(b)) is not None:
            yield _temuan(b, *anjlok, "rendah", "kekurangan nol, atau dalam ribuan")


def _lonjakan(b: BarisBumdes) -> tuple[Isian, Isian] | None:
    """The month that stands out and the best of the others; None where none does."""
    untung = [i for id_ in BULAN if (i := b.isian(id_)).nilai is not None and i.nilai > 0]
    if len(untung) <= BULAN_LAIN:
        return None
    *_, kedua, tertinggi = sorted(untung, key=lambda i: i.nilai or 0)
    return (tertinggi, kedua) if (tertinggi.nilai or 0) >= KALI * (kedua.nilai or 0) else None


def _anjlok(b: BarisBumdes) -> tuple[Isian, Isian] | None:
    """The one month far under all others and the least of these; None where none is."""
    untung = [i for id_ in BULAN if (i := b.isian(id_)).nilai is not None and i.nilai > 0]
    if len(untung) <= BULAN_LAIN:
        return None
    terendah, kedua, *_ = sorted(untung, key=lambda i: i.nilai or 0)
    return (terendah, kedua) if (kedua.nilai or 0) >= KALI_KECIL * (terendah.nilai or 0) else None


def _temuan(
    b: BarisBumdes, satu: Isian, kedua: Isian, ujung: str = "tinggi", sebab: str = "kelebihan nol"
) -> Temuan:
    nama = b.bumdes.teks or b.desa.teks
    return temuan(
        satu,
        b,
        f"Keuntungan {nama} {label(satu)} {cetak_rupiah(satu.nilai or 0)}, bulan lain paling "
        f"{ujung} {cetak_rupiah(kedua.nilai or 0)} ({label(kedua)}). Apakah {sebab}?",
        terkait=(tempat(kedua),),
    )
