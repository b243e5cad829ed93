"""The one gate: is this a workbook of the template, into which computed sheets may be written?

An office's own book may have tabs called Capaian and Desa as well; a tab's name proves nothing.
"""

from collections.abc import Mapping

from workbook_tools.model.sel import BukuSel
from workbook_tools.model.tabel import Tabel
from workbook_tools.records import LEMBAR_MASUKAN
from workbook_tools.schema import VERSI_DIKENAL
from workbook_tools.tables.versi import diharapkan

LEMBAR_VERSI = {
    versi: tuple(x.id for x in LEMBAR_MASUKAN if diharapkan(x, int(versi)))
    for versi in VERSI_DIKENAL
}
"""The input sheets by which a workbook without the mark is known, by template version."""


def sebab_ditolak(buku: BukuSel, tabel: Mapping[str, Tabel]) -> str | None:
    """Why nothing may be computed or written here, as the end of a sentence that begins with
    the workbook; None for a workbook of the template.

    The template's mark is enough. Without it more than half of the input sheets of one version
    must be there, each with more than half of its headers.
    """
    if buku.buatan is not None:
        return (
            f"dibuat oleh lkj sendiri ({buku.buatan}), bukan buku kerja untuk diisi. Pakai buku "
            "kerja aslinya."
        )
    if not any(t.ada for t in tabel.values()):
        return (
            "bukan buku kerja dari templat LKj: tidak satu pun lembar isian ditemukan. Pindahkan "
            "isiannya ke templat (lkj templat -o LKj.xlsx)."
        )
    if buku.versi is not None or any(_kebanyakan(ids, tabel) for ids in LEMBAR_VERSI.values()):
        return None
    ada = [t.judul for t in tabel.values() if t.ada]
    return (
        "bukan buku kerja dari templat LKj: tanda versinya tidak ada, dan dari lembar isian hanya "
        f"{', '.join(ada[:5])} yang ditemukan. Supaya isinya sendiri tidak tertimpa, tidak ada "
        "yang dihitung atau diubah. Pindahkan isiannya ke templat (lkj templat -o LKj.xlsx)."
    )


def _kebanyakan(ids: tuple[str, ...], tabel: Mapping[str, Tabel]) -> bool:
    utuh = sum(1 for id_ in ids if id_ in tabel and _berkepala(tabel[id_]))
    return 2 * utuh > len(ids)


def _berkepala(t: Tabel) -> bool:
    return t.ada and 2 * len(t.letak) > len(t.lembar.kolom)
