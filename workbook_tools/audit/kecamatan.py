"""Tables that set kecamatan side by side."""

from workbook_tools.audit.fakta_tabel import UNIT, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.kelompok import kelompokkan


def tabel_kecamatan(k: KonteksDokumen) -> list[list[Catatan]]:
    """The rows of each table of kecamatan."""
    tabel = kelompokkan(
        (c.tabel.letak, c)
        for c in k.catatan
        if c.lingkup == UNIT and "kecamatan" in (normal(x.judul) for x in c.tabel.milik(Peran.UNIT))
    )
    return list(tabel.values())
