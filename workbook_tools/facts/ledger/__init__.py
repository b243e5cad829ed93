"""The ledger: every fact of a workbook once, with all the places that state it.

Rules compare two places; the ledger knows all of them, so that who is odd one out can be told
(``diagnosis.akar``).
"""

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger.buku import Buku
from workbook_tools.facts.ledger.fakta import (
    Butir,
    Fakta,
    Gugus,
    Hal,
    Kutipan,
    Macam,
    Variasi,
    tertulis,
)
from workbook_tools.facts.ledger.indikator import catat_indikator, catat_kinerja_program
from workbook_tools.facts.ledger.kinerja_program import catat_kinerja_sub, lain_satuan
from workbook_tools.facts.ledger.naskah import Naskah, catat_ikm
from workbook_tools.facts.ledger.rumus import (
    TANPA,
    Efisiensi,
    Isi,
    Jumlah,
    Letak,
    Nilai,
    Persen,
    Ubahan,
)
from workbook_tools.facts.ledger.uang import catat_uang
from workbook_tools.facts.sekali import sekali


@sekali
def buku_besar(k: Konteks) -> tuple[Fakta, ...]:
    """All facts that more than one place states."""
    buku = Buku(k)
    capaian = catat_indikator(buku)
    program = list(catat_kinerja_program(buku))
    catat_uang(buku)
    catat_kinerja_sub(buku)
    catat_ikm(buku)
    Naskah(buku, capaian, program).catat()
    return tuple(f for f in buku.fakta.values() if len(f.kutipan) + len(f.dihitung) > 1)


__all__ = [
    "TANPA",
    "Butir",
    "Efisiensi",
    "Fakta",
    "Gugus",
    "Hal",
    "Isi",
    "Jumlah",
    "Kutipan",
    "Letak",
    "Macam",
    "Nilai",
    "Persen",
    "Ubahan",
    "Variasi",
    "buku_besar",
    "lain_satuan",
    "tertulis",
]
