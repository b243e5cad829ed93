"""How the finding about an empty cell is worded whose figure another sheet holds."""

from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Perbaikan, Temuan
from workbook_tools.records import Baris, Isian
from workbook_tools.wording.kata import letak
from workbook_tools.wording.sebut import temuan
from workbook_tools.wording.tulisan import tulis_seperti

TERLEWAT = "Mungkin terlewat diisi."


def temuan_terisi(isian: Isian, baris: Baris, asal: Isian, awal: str, **lain: object) -> Temuan:
    """'... kosong. Menurut PK Indikator B8 seharusnya 85.' ``asal``: the cell that tells it."""
    isi = tulis_seperti(isian, asal.nilai, asal)
    return temuan(
        isian,
        baris,
        f"{awal} Menurut {letak(asal)} seharusnya {isi}.",
        nilai="(kosong)",
        seharusnya=isi,
        dugaan=TERLEWAT,
        terkait=(tempat(asal),),
        perbaikan=Perbaikan(isian.lembar, isian.sel, isi),
        **lain,
    )
