"""What the cells of a computed sheet hold before they are written: what holds already what it must
is left alone."""

from msgspec import Struct, field

from workbook_tools.live.tab import Isi, Tab
from workbook_tools.workbook.perpindahan import Perpindahan


class Riwayat(Struct, frozen=True):
    """The cells once rows have come and gone, before anything is written, and the rows of a block
    that were written since."""

    ada: Isi
    tertulis: set[int] = field(default_factory=set)


def isi_kini(tab: Tab, peta: Perpindahan | None) -> Isi:
    """The cells of a tab where they stand once its rows have come and gone as ``peta`` says."""
    if peta is None:
        return tab.isi
    pindah = ((peta.titik(b, k), k, nilai) for (b, k), nilai in tab.isi.items())
    return {(baru, k): nilai for baru, k, nilai in pindah if baru is not None}
