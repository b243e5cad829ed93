"""What a row of Program Kegiatan with another one's code explains: the workbook is judged as it is,
and once more with the code that is meant; what goes away hangs under the finding about the code."""

from collections.abc import Sequence

from workbook_tools.diagnosis.bawah_geseran import terjelaskan
from workbook_tools.diagnosis.bawah_kode import Putusan
from workbook_tools.facts.kode_keliru import KodeKeliru
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat, terhitung
from workbook_tools.names.kode_rekening import bagian_kode
from workbook_tools.records import Isian
from workbook_tools.wording.kata import letak, singkat

KODE = "I116"
"""The rule that tells one code for two names."""
SEDIKIT = 2
"""So few findings need no explanation."""


def gantungkan_rekening(
    k: Konteks, temuan: Sequence[Temuan], semua: Sequence[Putusan]
) -> Sequence[Temuan]:
    """The findings with those that the code explains under it; what else is wrong is told as it is
    with the right one. Of several codes that is taken which leaves fewest findings."""
    c, sesudah = min(semua, key=lambda x: len(terhitung(x[1])))
    banyak = sorted(len(terhitung(x)) for _, x in semua)
    if len(terhitung(temuan)) - banyak[0] < SEDIKIT:
        return temuan
    pasti = c.terbukti and (len(banyak) == 1 or banyak[0] < banyak[1])
    induk = _induk(k, c, pasti)
    dulu = {t.sebagai_induk for t in temuan}
    ikut = terjelaskan(temuan, sesudah, induk)
    return [induk, *ikut, *(t for t in sesudah if t.sebagai_induk in dulu)]


def _induk(k: Konteks, c: KodeKeliru, pasti: bool) -> Temuan:
    kode = bagian_kode(c.isian.teks)
    ini, lain = (
        _nama(k, c.isian.sel),
        next(
            b.nama
            for b in k.laporan.program_kegiatan
            if bagian_kode(b.kode_rekening.teks) == kode and b.kode_rekening.sel != c.isian.sel
        ),
    )
    return Temuan(
        c.isian.lembar,
        c.isian.sel,
        f"Kode {c.isian.teks} di baris {singkat(ini.teks)} adalah kode {singkat(lain.teks)} "
        f"({letak(lain)}), sehingga jumlahnya salah tempat. Betulkan kodenya menurut DPA.",
        kolom=c.isian.kolom,
        kunci=ini.teks,
        nilai=c.isian.teks,
        seharusnya=c.maksud if pasti else "",
        dugaan="Mungkin kodenya tersalin dari baris lain.",
        terkait=(tempat(lain),),
        aturan=KODE,
        tingkat=Tingkat.PERINGATAN,
        perbaikan=Perbaikan(c.isian.lembar, c.isian.sel, c.maksud) if pasti else None,
    )


def _nama(k: Konteks, sel: str) -> Isian:
    return next(b.nama for b in k.laporan.program_kegiatan if b.kode_rekening.sel == sel)
