"""The column Rincian of Angka Laporan in the wrong rows: figures that are right for what the row
above or below is said to be about."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from workbook_tools.facts.banding import Cocok
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan.cocok import cocokkan
from workbook_tools.facts.pernyataan.hitungan import tentang
from workbook_tools.facts.pernyataan.terbanding import Pernyataan, pernyataan
from workbook_tools.facts.sekali import sekali

LANGKAH = (1, -1)
SEMACAM = (
    *(f"anggaran_{x}" for x in ("program", "kegiatan", "sub_kegiatan", "sasaran")),
    "jumlah_desa_status",
    "nilai_ikm",
)
"""Figures of all that a row may be about."""
MIN_RAGU = 2
"""So many figures that fit then make it doubtful what the rows are about; one less where a row is
about nothing that exists."""
MIN_PASTI = 3
"""So many in one stretch tell it for sure."""


class RincianGeser(Struct, frozen=True):
    """Rows of which the right Rincian stands ``langkah`` rows further down, as ``cocok`` figures
    tell; that of the last one may be lost. ``pasti``: that is no accident."""

    langkah: int
    isi: tuple[Pernyataan, ...]
    cocok: int
    pasti: bool


@sekali
def rincian_bergeser(k: Konteks) -> RincianGeser | None:
    """Such rows, all that moved one way; None where there are none."""
    semua = [p for p in pernyataan(k) if p.rincian.apa]
    if sum(map(_salah, semua)) < MIN_RAGU:
        return None
    calon = filter(None, (_terbaik(k, semua, n) for n in LANGKAH))
    return max(calon, key=lambda g: g.cocok, default=None)


def _terbaik(k: Konteks, semua: Iterable[Pernyataan], langkah: int) -> RincianGeser | None:
    """What does not agree between the first and the last figure that fits, and just behind it; None
    where that they fit may be an accident."""
    dikenal = (p for p in semua if p.rincian.ada or not _asing(k, p))
    urut = sorted(dikenal, key=lambda p: p.baris.nomor_baris * langkah)
    banyak = [x for x in _deret(k, urut, langkah) if _bobot([urut[n] for n in x]) >= MIN_RAGU]
    if not banyak:
        return None
    isi = urut[banyak[0][0] : banyak[-1][-1] + 2]
    tak_cocok = (p for p in isi if p.cocok is not Cocok.SAMA)
    panjang = [*map(len, banyak)]
    return RincianGeser(langkah, tuple(tak_cocok), sum(panjang), max(panjang) >= MIN_PASTI)


def _bobot(cocok: Sequence[Pernyataan]) -> int:
    """How much speaks for rows that fit then; one about nothing that exists counts twice."""
    return len(cocok) + any(not p.rincian.ada for p in cocok)


def _deret(k: Konteks, urut: Iterable[Pernyataan], langkah: int) -> Iterator[list[int]]:
    """The rows that fit then, by number, as long as none that is wrong or moved does not."""
    teks = {b.nomor_baris: b.rincian.teks for b in k.laporan.pernyataan}
    cocok: list[int] = []
    for n, p in enumerate(urut):
        lain = teks.get(p.baris.nomor_baris + langkah)
        salah = _salah(p)
        if (salah or lain != p.baris.rincian.teks) and not benar_bila(k, p, lain):
            yield cocok
            cocok = []
        elif salah:
            cocok.append(n)
    yield cocok


def _asing(k: Konteks, p: Pernyataan) -> bool:
    """Whether a Rincian is nothing that any row may be about: it is a slip of its own."""
    teks = p.baris.rincian.teks
    return bool(teks) and not any(tentang(k, x, teks)[0].ada for x in SEMACAM)


def _salah(p: Pernyataan) -> bool:
    return p.cocok is Cocok.BEDA or not p.rincian.ada


def benar_bila(k: Konteks, p: Pernyataan, teks: str | None) -> bool:
    """Whether a figure would be right under another Rincian."""
    h = tentang(k, p.acuan, teks)[1] if teks else None
    cocok = cocokkan(p.baris.nilai, h, k.laporan.kebijakan.toleransi) if h else None
    return cocok in (Cocok.SAMA, Cocok.DIPOTONG)
