"""Whether what is accused agrees with the plan: then the budget beside it may be wrong instead."""

from collections.abc import Iterable

from workbook_tools.diagnosis.usul import Usul
from workbook_tools.facts.belanja import pasangkan, sub_kegiatan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.ledger import Butir, Letak
from workbook_tools.facts.sekali import sekali
from workbook_tools.records import Isian

PERUBAHAN = "Mungkin perubahan anggaran: Renja memuat anggaran sebelum perubahan."


def menurut_renja(k: Konteks, u: Usul, butir: Iterable[Butir]) -> bool:
    """Whether a pair would agree with what stands there, if the budgets of its sub kegiatan were
    those of Rencana Kerja; not where an amount of the plan or the budget itself is accused."""
    lain = _rencana_lain(k)
    if u.dari_rumus or not lain:
        return False
    if any(c in lain or c == (r.lembar, r.sel) for c in u.letak for r in lain.values()):
        return False
    for b in butir:
        ubahan = {c: lain[c].nilai for sisi in b.sel for c in sisi if c in lain}
        if ubahan and b.putus(ubahan):
            return True
    return False


@sekali
def _rencana_lain(k: Konteks) -> dict[Letak, Isian]:
    """The budgets that are not those of the plan, each with the plan's."""
    hasil: dict[Letak, Isian] = {}
    for p in pasangkan(sub_kegiatan(k, "renja"), sub_kegiatan(k, "anggaran")).pasang:
        rencana, pagu = p.a.sel("anggaran"), p.b.sel("anggaran")
        if len(rencana) == 1 == len(pagu) and rencana[0].nilai not in (None, pagu[0].nilai):
            hasil[(pagu[0].lembar, pagu[0].sel)] = rencana[0]
    return hasil
