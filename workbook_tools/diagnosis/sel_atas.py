"""A budget that was copied from the row above."""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.records import Baris, Isian


def sel_kembar_di_atas(k: Konteks, b: Baris) -> Isian | None:
    """The budget in force one row above ``b`` on its sheet, when it is the same to the rupiah and
    belongs to another sub kegiatan."""
    semua = k.laporan.baris(b.LEMBAR.id)
    letak = next((n for n, x in enumerate(semua) if x.nomor_baris == b.nomor_baris), 0)
    if not letak:
        return None
    atas, ini = semua[letak - 1], semua[letak]
    sel = atas.yang_berlaku("anggaran")
    if sel.nilai is None or sel.nilai != ini.yang_berlaku("anggaran").nilai:
        return None
    satu = k.laporan.silsilah(atas).sub_kegiatan == k.laporan.silsilah(ini).sub_kegiatan
    return None if satu else sel
