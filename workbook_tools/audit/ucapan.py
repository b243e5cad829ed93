"""How findings on a document name its places and facts."""

from collections.abc import Iterable, Sequence

from workbook_tools.audit.fakta import Fakta
from workbook_tools.audit.fakta_tabel import Catatan
from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.tabel import SelDok, TabelDok
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat

NOTASI = {
    "target": "Target",
    "realisasi": "Realisasi",
    "capaian": "Capaian",
    "kondisi_awal": "Kondisi awal",
    "anggaran": "Anggaran",
    "realisasi_anggaran": "Realisasi anggaran",
    "penyerapan": "Persentase realisasi anggaran",
    "fisik": "Realisasi fisik",
    "sisa": "Sisa anggaran",
    "efisiensi": "Efisiensi",
    "rata_rata": "Rata-rata capaian",
}
MAKS_TERKAIT = 57
"""A finding with more places would hide what it is about."""


def tempat_fakta(fakta: Iterable[Fakta]) -> tuple[Tempat, ...]:
    """The places of facts, each once."""
    semua = {f.tempat: Tempat(f.lembar, f.tempat, f.teks) for f in fakta}
    return tuple(semua.values())[:MAKS_TERKAIT]


def tempat_sel(lembar: str, sel: Iterable[SelDok]) -> tuple[Tempat, ...]:
    """The places of cells, each once."""
    semua = {s.tempat: Tempat(lembar, s.tempat, " ".join(s.teks.split())) for s in sel}
    return tuple(semua.values())[:MAKS_TERKAIT]


def temuan_sel(
    c: Catatan,
    k: Kolom,
    s: SelDok,
    pesan: str,
    *,
    seharusnya: str = "",
    dugaan: str = "",
    terkait: Sequence[Tempat] = (),
    tingkat: Tingkat | None = None,
) -> Temuan:
    """A finding on one cell of a row."""
    return Temuan(
        c.tabel.lembar,
        s.tempat,
        pesan,
        kolom=k.judul,
        kunci=c.nama,
        nilai=s.teks.strip(),
        seharusnya=seharusnya,
        dugaan=dugaan,
        terkait=tuple(terkait),
        tingkat=tingkat,
    )


def temuan_tabel(
    t: TabelDok, s: SelDok, pesan: str, saksi: Iterable[SelDok] = (), *, kolom: str = ""
) -> Temuan:
    """A finding on one cell of a table, with the cells that speak against it."""
    return Temuan(
        t.lembar,
        s.tempat,
        pesan,
        kolom=kolom,
        nilai=s.teks.strip(),
        terkait=tempat_sel(t.lembar, saksi),
    )


def sebut_letak(lembar: str, sel: str) -> str:
    """A place in a sentence: its caption or heading, and the address."""
    ekor = lembar.rsplit(" › ", 1)[-1] if lembar else ""
    ekor = ekor if len(ekor) <= 60 else f"{ekor[:57]}…"
    return f"{ekor} ({sel})" if ekor else sel
