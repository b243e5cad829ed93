"""S325: a BUM Desa said to operate well whose profits ended early in the year."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.records.bumdes import BULAN, BarisBumdes
from workbook_tools.records.pilihan import pilihan
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

SETENGAH_TAHUN = 6


@aturan("S325", Tingkat.INFO, "BUMDes beroperasi baik, untungnya berhenti")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari BUMDes yang dinyatakan beroperasi dengan baik, padahal sesudah bulan-bulan pertama
    tidak untung lagi.

    Mengapa penting: "beroperasi baik" selama setahun lalu hanya bersandar pada beberapa bulan.

    Contoh: untung di Januari dan Februari, kosong atau Nihil sampai Desember, sedangkan BUMDes
    lain terisi sampai Desember.

    Cara memperbaiki: lengkapi keuntungannya, atau tinjau lagi kolom Beroperasi dengan Baik.
    """
    bulan = list(BULAN)
    sampai = max((_akhir(b, bulan) for b in k.laporan.bumdes), default=-1)
    henti = [
        (b, untung)
        for b in k.laporan.bumdes
        if pilihan(b.beroperasi_baik) == "ya"
        and 0 <= (untung := _untung_terakhir(b, bulan)) <= sampai - SETENGAH_TAHUN
    ]
    if henti:
        yield _temuan(henti, bulan)


def _akhir(b: BarisBumdes, bulan: list[str]) -> int:
    """The last month with something in it, from 0; -1 where there is none."""
    return max((n for n, id_ in enumerate(bulan) if b.isian(id_)), default=-1)


def _untung_terakhir(b: BarisBumdes, bulan: list[str]) -> int:
    """The last month with a profit; -1 without any, or where a later month cannot be read."""
    isi = [b.isian(id_) for id_ in bulan]
    akhir = max((n for n, i in enumerate(isi) if (i.nilai or 0) > 0), default=-1)
    tak_tahu = any(i and i.nilai is None and not i.belum_dinilai for i in isi[akhir + 1 :])
    return -1 if tak_tahu else akhir


def _temuan(henti: list[tuple[BarisBumdes, int]], bulan: list[str]) -> Temuan:
    b = henti[0][0]
    urai = [f"{x.bumdes.teks or x.desa.teks} ({BULAN[bulan[n]]})" for x, n in henti]
    return temuan(
        b.beroperasi_baik,
        b,
        "Dinyatakan beroperasi dengan baik, tetapi sesudah bulan ini tidak untung lagi: "
        f"{sebutkan(urai)}. Lengkapi keuntungannya, atau tinjau lagi kolom ini.",
        terkait=tuple(tempat(x.beroperasi_baik) for x, _ in henti[1:]),
    )
