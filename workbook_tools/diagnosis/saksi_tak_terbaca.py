"""What an unreadable or empty cell must hold, where other places of the figure tell it."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from workbook_tools.diagnosis.baris_kurang import kurang
from workbook_tools.diagnosis.selisih_tabel import PASANGAN
from workbook_tools.diagnosis.tak_terbaca import batas_persen
from workbook_tools.facts.belanja import milik
from workbook_tools.facts.indikator import Indikator, renstra_tahun_ini, semua_indikator
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pemilik import baris_sendiri
from workbook_tools.facts.pernyataan import pernyataan
from workbook_tools.facts.pernyataan.hitungan import Jenis
from workbook_tools.facts.perubahan import ada_perubahan
from workbook_tools.facts.sumber import bersumber
from workbook_tools.names.kode import kunci_kode
from workbook_tools.records import Baris, Isian
from workbook_tools.records.laporan import KELAS_BARIS

SAKSI_TANPA_BENTUK = 2
"""So many independent witnesses are needed where the letters of the cell tell nothing."""


class Saksi(Struct, frozen=True):
    """A place that tells the figure: its value, and its cell where that holds the figure itself."""

    nilai: Fraction
    sel: Isian | None = None


def isi_menurut_saksi(isian: Isian, baris: Baris, k: Konteks) -> Saksi | None:
    """The one value that all witnesses give; None where they differ, or are too few.

    One witness is enough where the cell may be read so, or its digits are those of the value but
    for one at most; a cell that has other readings is left to whoever typed it. The row's stated
    percentage may not speak against the value.
    """
    saksi = [*_jumlah_naskah(isian, k), *_salinan(isian, baris, k)]
    if not saksi or len({s.nilai for s in saksi}) > 1:
        return None
    satu = next((s for s in saksi if s.sel is not None), saksi[0])
    batas = batas_persen(isian, k)
    if batas is not None and not batas.bawah <= satu.nilai <= batas.atas:
        return None
    arti = isian.bacaan.pilihan if isian.bacaan else ()
    banyak = len(saksi) >= SAKSI_TANPA_BENTUK and not arti
    sesuai = any(a.nilai == satu.nilai for a in arti) or _sebentuk(isian, satu)
    return satu if banyak or sesuai else None


def isi_menurut_salinan(isian: Isian, baris: Baris, k: Konteks) -> Isian | None:
    """The cell of another sheet that tells what an empty one must hold; None where none does, or
    where they differ. A budget, which another sheet may have had amended, must fill a gap of a
    total as well, and nothing must show that it was."""
    saksi = [*_salinan(isian, baris, k)]
    if not saksi or len({s.nilai for s in saksi}) > 1:
        return None
    if isian.lembar in PASANGAN:
        if ada_perubahan(k):
            return None
        program = k.laporan.silsilah(baris).program
        if saksi[0].nilai not in kurang(k, isian.lembar, isian.kolom, program):
            return None
    return saksi[0].sel


def _sebentuk(isian: Isian, saksi: Saksi) -> bool:
    """Whether the digits of the cell are those of the value, one lost, one more or one wrong."""
    from rapidfuzz.distance import OSA

    tertulis = _digit(isian.teks)
    benar = _digit(saksi.sel.teks) if saksi.sel is not None else str(saksi.nilai)
    return len(tertulis) > 1 and OSA.distance(tertulis, benar) <= (1 if len(benar) > 2 else 0)


def _digit(teks: str) -> str:
    return "".join(filter(str.isdigit, teks))


def _jumlah_naskah(isian: Isian, k: Konteks) -> Iterator[Saksi]:
    """Stated sums in which this cell alone cannot be read; statements that agree are one."""
    perlu = set()
    for p in pernyataan(k):
        h = p.hitungan
        if h is None or h.jenis is not Jenis.RUPIAH or p.angka is None or len(h.rusak) != 1:
            continue
        if (h.rusak[0].lembar, h.rusak[0].sel) == (isian.lembar, isian.sel):
            sisa = p.acuan == "sisa_anggaran"
            if not sisa and p.angka.nilai.denominator == 1:
                perlu.add(p.angka.nilai - h.terbaca)
    yield from (Saksi(n) for n in perlu)


def _salinan(isian: Isian, baris: Baris, k: Konteks) -> Iterator[Saksi]:
    """The same figure on other sheets."""
    if isian.lembar in ("renja", "anggaran") and isian.kolom == "anggaran":
        yield from _pagu(isian, baris, k)
    for i in semua_indikator(k):
        for sehal in _sehal(i, k):
            if any((x.lembar, x.sel) == (isian.lembar, isian.sel) for x in sehal):
                yield from _yang_terbaca(sehal, isian)


def _yang_terbaca(sehal: list[Isian], sendiri: Isian) -> Iterator[Saksi]:
    """The other ones that can be read; of a ratio the terms would have to be known."""
    for x in sehal:
        lain = (x.lembar, x.sel) != (sendiri.lembar, sendiri.sel)
        if lain and x.angka is not None and x.angka.rasio is None:
            yield Saksi(x.angka.nilai, x)


def _pagu(isian: Isian, baris: Baris, k: Konteks) -> Iterator[Saksi]:
    """The budget of the sub kegiatan on the other sheet, where each has one row for it."""
    sub = k.laporan.silsilah(baris).sub_kegiatan
    lain = "anggaran" if isian.lembar == "renja" else "renja"
    sendiri = "renja" if isian.lembar == "renja" else "anggaran"
    sana = milik(k, KELAS_BARIS[lain], sub) if sub else []
    if len(sana) == 1 and len(milik(k, KELAS_BARIS[sendiri], sub)) == 1:
        pagu = sana[0].isian("anggaran")
        if pagu.nilai is not None:
            yield Saksi(pagu.nilai, pagu)


def _sehal(i: Indikator, k: Konteks) -> Iterator[list[Isian]]:
    """The cells that state one figure of an indicator, fact by fact."""
    ke, kinerja = k.laporan.tahun_ke, i.kinerja
    if kinerja is None:
        return
    sendiri = _baris_sendiri(i, k)
    target, realisasi = [kinerja.target], [kinerja.realisasi]
    if i.pk is not None:
        target.append(i.pk.berlaku)
    if (renstra := renstra_tahun_ini(k, i)) is not None:
        target.append(renstra)
    if i.renstra is not None and ke is not None:
        realisasi.append(i.renstra.realisasi(ke))
        if ke > 1:
            yield [kinerja.target_lalu, i.renstra.target(ke - 1)]
            yield [kinerja.realisasi_lalu, i.renstra.realisasi(ke - 1)]
    if bersumber(i, "ikm") and k.laporan.ikm:
        realisasi.append(k.laporan.ikm[-1].nilai_dilaporkan)
    yield target + ([sendiri.isian("target")] if sendiri else [])
    yield realisasi + ([sendiri.isian("realisasi")] if sendiri else [])


def _baris_sendiri(i: Indikator, k: Konteks) -> Baris | None:
    """This office's own row of the indicator on Kecamatan Lain."""
    kode = kunci_kode(i.kode)
    return next((b for b in baris_sendiri(k) if kunci_kode(b.kode.teks) == kode), None)
