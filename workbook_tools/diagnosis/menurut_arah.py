"""Whether what is accused agrees with the other direction of an indicator, which its targets tell:
then the direction may be wrong instead."""

from collections.abc import Iterable

from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.arah import arah_lain
from workbook_tools.facts.indikator import semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Letak
from workbook_tools.facts.sekali import sekali


def menurut_arah(k: Konteks, u: Usul, butir: Iterable[Butir]) -> bool:
    """Whether a pair would agree with what stands there, if the direction were the other one."""
    ragu = _arah_ragu(k)
    return bool(ragu) and any(
        b.cocok({c: lain}) for b in butir for c, lain in ragu.items() if c in b.sel[1] - u.letak
    )


@sekali
def _arah_ragu(k: Konteks) -> dict[Letak, str]:
    """The cells of directions that are in question, each with the other direction."""
    semua = ((i.indikator.arah, arah_lain(i)) for i in semua_indikator(k))
    return {(sel.lembar, sel.sel): lain for sel, lain in semua if lain}
