"""Tables side by side whose headers stand in different rows: what a press leaves that broke off.

Rows come and go for each table by itself, so that a press which ends between two of them leaves
one table lower than its neighbour, and no longer known as one band. They are brought level again
before anything else is done.
"""

from collections.abc import Iterator

from workbook_tools.live.struktur import Geser
from workbook_tools.schema.jenis import Blok, LembarHitung
from workbook_tools.workbook.label import normal
from workbook_tools.workbook.lembar_lama import LembarLama
from workbook_tools.workbook.temukan_blok import kepala_utuh

_Letak = tuple[int, int, int]  # first row of a table (its heading, or header), its columns


def pelurusan(lembar: LembarHitung, lama: LembarLama) -> list[Geser]:
    """What to add and take, in this order, so that tables side by side begin in one row again.

    Nothing where a header is gone, or stands there twice: nobody knows then what belongs together.
    """
    hasil: list[Geser] = []
    geser: dict[tuple[int, int], int] = {}
    for pita in lembar.pita:
        letak = [_letak(lembar, b, lama) for b in pita if not b.lama]
        sebaris = [
            (b + geser.get((kiri, kanan), 0), b, kiri, kanan) for b, kiri, kanan in _ada(letak)
        ]
        if len(sebaris) < len(letak) or len({kini for kini, *_ in sebaris}) < 2:
            continue
        for satu in _ratakan(sebaris, lama):
            hasil.append(satu)
            daerah = satu.kiri, satu.kanan
            geser[daerah] = geser.get(daerah, 0) + satu.banyak
    return hasil


def _ada(letak: list[_Letak | None]) -> list[_Letak]:
    return [x for x in letak if x is not None]


def _letak(lembar: LembarHitung, blok: Blok, lama: LembarLama) -> _Letak | None:
    """Where the one whole header of a block stands."""
    utuh = kepala_utuh(lembar, blok, lama)
    if len(utuh) != 1:
        return None
    ((nomor, kolom),) = utuh
    kiri, kanan = min(kolom.values()), max(kolom.values())
    atas = lama.teks.get(nomor - 1, {})
    berjudul = any(normal(t) == normal(blok.judul) for k, t in atas.items() if kiri <= k <= kanan)
    return nomor - berjudul, kiri, kanan


def _ratakan(sebaris: list[tuple[int, int, int, int]], lama: LembarLama) -> Iterator[Geser]:
    """Lift those that are too low, where nothing is in the way; or else lower the others."""
    teratas, terbawah = min(sebaris)[0], max(sebaris)[0]
    rendah = [x for x in sebaris if x[0] > teratas]
    if all(_kosong_di_atas(x, lama) > x[0] - teratas for x in rendah):
        for kini, _, kiri, kanan in rendah:
            yield Geser(teratas, kiri, kanan, teratas - kini)
        return
    for kini, _, kiri, kanan in sebaris:
        if kini < terbawah:
            yield Geser(kini, kiri, kanan, terbawah - kini)


def _kosong_di_atas(letak: tuple[int, int, int, int], lama: LembarLama) -> int:
    """Empty rows of its columns above a table."""
    _, baris, kiri, kanan = letak
    kolom, banyak = set(range(kiri, kanan + 1)), 0
    while baris - banyak > 1 and not kolom & lama.sel.get(baris - banyak - 1, {}).keys():
        banyak += 1
    return banyak
