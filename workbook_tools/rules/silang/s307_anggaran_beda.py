"""S307: the budget of a sub kegiatan differs between Rencana Kerja and Realisasi Anggaran."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.diagnosis.asal_angka import slip
from workbook_tools.diagnosis.menurut_renja import PERUBAHAN
from workbook_tools.diagnosis.ribuan import duga_ribuan
from workbook_tools.diagnosis.sel_atas import sel_kembar_di_atas
from workbook_tools.facts.belanja import Pasang, jumlah_rupiah
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.perubahan import ada_perubahan, rencana_dan_anggaran
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat
from workbook_tools.wording.sebut import temuan

BANYAK = 5
"""From so many rows on, if they are more than half, a difference is no slip."""

Beda = tuple[Pasang, Fraction, Fraction]
"""A sub kegiatan with its budget on Rencana Kerja and on Realisasi Anggaran (rupiah)."""


@aturan("S307", Tingkat.INFO, "Anggaran sub kegiatan berbeda antarlembar")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Membandingkan anggaran setiap sub kegiatan di Rencana Kerja dan Realisasi Anggaran.

    Mengapa penting: persen realisasi dihitung dari anggaran yang berlaku; dua angka anggaran di
    satu laporan selalu ditanyakan.

    Contoh: Penyediaan Bahan Logistik Kantor Rp64.050.000 di Rencana Kerja, Rp63.150.000 di
    Realisasi Anggaran.

    Bila kolom Anggaran Perubahan di Realisasi Anggaran terisi, rencana boleh memuat anggaran murni.

    Cara memperbaiki: cocokkan dengan DPA terakhir. Bila Rencana Kerja memuat anggaran sebelum
    perubahan, jelaskan di naskah. Karena itu bedanya saja hanya info; bila satu angka jelas salah
    ketik menurut lembar-lembar lain, temuannya ada di sel itu.
    """
    dibanding = [
        (p, a, b)
        for p in rencana_dan_anggaran(k)
        if p.a.sel("anggaran")
        and p.b.sel("anggaran")
        and (a := jumlah_rupiah(p.a.sel("anggaran"))) is not None
        and (b := jumlah_rupiah(p.b.sel("anggaran"))) is not None
        and not (a != b and a == jumlah_rupiah(x.isian("anggaran") for x in p.b.baris))
    ]
    beda = [(p, a, b) for p, a, b in dibanding if a != b]
    if beda and (
        _ribuan_semua(k, beda) or (len(beda) >= BANYAK and len(beda) * 2 > len(dibanding))
    ):
        yield _semua(k, beda, len(dibanding))
        return
    for n, satu in enumerate(beda):
        lawan = _lawan(satu, beda)
        if lawan is None:
            yield _satu(k, satu, beda)
        elif beda.index(lawan) > n:
            yield _bergeser(k, satu, lawan)


def _lawan(satu: Beda, semua: list[Beda]) -> Beda | None:
    """The only other one that has more by what only this one has less."""
    _, a, b = satu
    lawan = [x for x in semua if x[2] - x[1] == a - b]
    kawan = [x for x in semua if x[2] - x[1] == b - a]
    return lawan[0] if len(lawan) == len(kawan) == 1 else None


def _bergeser(k: Konteks, satu: Beda, lawan: Beda) -> Temuan:
    """Two amounts of which one has gained what the other has lost: one finding."""
    (p, a, b), (q, c, d) = satu, lawan
    isian, lain = (x.b.baris[0].isian("anggaran") for x in (p, q))
    tertukar = (a, b) == (d, c)
    return temuan(
        isian,
        p.b.baris[0],
        f"Anggaran {singkat(p.b.nama, 40)} {cetak_rupiah(b)} dan {singkat(q.b.nama, 40)} "
        f"{cetak_rupiah(d)} ({lain.sel}); di {k.laporan.judul('renja')} {cetak_rupiah(a)} dan "
        f"{cetak_rupiah(c)}. Cocokkan dengan DPA terakhir.",
        dugaan="Mungkin tertukar."
        if tertukar
        else f"Mungkin pergeseran {cetak_rupiah(abs(b - a))}.",
        terkait=(_tempat(p, a), tempat(lain), _tempat(q, c)),
    )


def _satu(k: Konteks, satu: Beda, semua: list[Beda]) -> Temuan:
    p, a, b = satu
    isian = p.b.baris[0].isian("anggaran")
    lebih = "lebih" if b > a else "kurang"
    rencana, pagu = map(k.laporan.judul, ("renja", "anggaran"))
    return temuan(
        isian,
        p.b.baris[0],
        f"Anggaran {singkat(p.b.nama)}: {cetak_rupiah(b)} di {pagu}, "
        f"{cetak_rupiah(a)} di {rencana} ({p.a.baris[0].isian('anggaran').sel}); {lebih} "
        f"{cetak_rupiah(abs(b - a))}. Cocokkan dengan DPA terakhir.",
        dugaan=_dugaan(k, satu, semua),
        terkait=(_tempat(p, a),),
    )


def _semua(k: Konteks, beda: list[Beda], banyak: int) -> Temuan:
    p = beda[0][0]
    rencana, pagu = map(k.laporan.judul, ("renja", "anggaran"))
    contoh = [
        f"{singkat(p.b.nama, 40)} ({cetak_rupiah(a)} dan {cetak_rupiah(b)})" for p, a, b in beda
    ]
    return temuan(
        p.b.baris[0].isian("anggaran"),
        p.b.baris[0],
        f"Anggaran {len(beda)} dari {banyak} sub kegiatan berbeda antara {rencana} dan "
        f"{pagu}: {sebutkan(contoh, 1)}. Cocokkan dengan DPA terakhir.",
        dugaan=_ribuan_semua(k, beda) or PERUBAHAN,
        terkait=tuple(_tempat(p, a) for p, a, _ in beda),
    )


def _ribuan_semua(k: Konteks, beda: list[Beda]) -> str:
    """All amounts of one sheet a thousand times too small."""
    sebab = {
        duga_ribuan(min(a, b), max(a, b), k.laporan.judul("renja" if a < b else "anggaran"))
        for _, a, b in beda
    }
    return sebab.pop() if len(sebab) == 1 else ""


def _tempat(p: Pasang, jumlah: Fraction) -> Tempat:
    isian = p.a.baris[0].isian("anggaran")
    banyak = len(p.a.sel("anggaran"))
    nilai = isian.teks if banyak == 1 else f"jumlah {banyak} baris: {cetak_rupiah(jumlah)}"
    return Tempat(isian.lembar, isian.sel, nilai)


def _dugaan(k: Konteks, satu: Beda, semua: list[Beda]) -> str:
    """A copy of the row above, a slip, or an amendment."""
    p, a, b = satu
    kecil, besar = sorted((a, b))
    if ribuan := duga_ribuan(kecil, besar, k.laporan.judul("renja" if a == kecil else "anggaran")):
        return ribuan
    if len(p.a.baris) == len(p.b.baris) == 1 and len(semua) == 1:
        for baris in (p.b.baris[0], p.a.baris[0]):
            atas = sel_kembar_di_atas(k, baris)
            if atas is not None:
                sel = baris.isian("anggaran").sel
                return f"{sel} sama dengan baris di atasnya ({atas.sel}): mungkin tersalin."
    if len(p.a.baris) == len(p.b.baris) == 1:
        keliru = slip(p.b.baris[0].isian("anggaran"), p.a.baris[0].isian("anggaran"))
        if keliru and not ada_perubahan(k):
            return keliru
    return PERUBAHAN if a or ada_perubahan(k) else ""
