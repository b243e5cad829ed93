"""A budget that was copied from the row above."""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.records import Baris, Isian


def sel_kembar_di_atas(k: Konteks, b: Baris) -> Isian | None:
    """The budget in force one row above ``b`` on Realisasi Anggaran, when it is the same to the
    rupiah and belongs to another sub kegiatan."""
    baris = k.laporan.anggaran
    letak = next((n for n, x in enumerate(baris) if x.nomor_baris == b.nomor_baris), 0)
    if not letak:
        return None
    atas, ini = baris[letak - 1], baris[letak]
    if atas.berlaku.nilai is None or atas.berlaku.nilai != ini.berlaku.nilai:
        return None
    satu = k.laporan.silsilah(atas).sub_kegiatan == k.laporan.silsilah(ini).sub_kegiatan
    return None if satu else atas.berlaku
