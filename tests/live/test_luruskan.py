"""Tables side by side that a press left at different rows, because it broke off between them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.live.banding import beda, isi
from tests.live.mesin_memori import PapanMemori, papan_dari_berkas
from workbook_tools.live import hitung
from workbook_tools.live.luruskan import pelurusan
from workbook_tools.live.mesin.buku import Book
from workbook_tools.live.struktur import Geser, sebagai_lama
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.schema import HITUNG
from workbook_tools.workbook.lembar_lama import LembarLama

EFISIENSI = "Efisiensi"
KIRI, KANAN = (1, 7), (9, 15)


def _lembar(rendah_kiri: int, rendah_kanan: int) -> LembarLama:
    """Both bands of Efisiensi, the lower one so many rows lower in each half."""
    kisi: dict[int, dict[int, Sel]] = {}
    for nomor, pita in enumerate(HITUNG["efisiensi"].pita):
        for b, (awal, _), rendah in zip(
            pita, (KIRI, KANAN), (rendah_kiri, rendah_kanan), strict=True
        ):
            baris = 6 + nomor * (10 + rendah)
            for k, kolom in enumerate(b.kolom, start=awal):
                kisi.setdefault(baris, {})[k] = Sel(JenisSel.TEKS, kolom.label)
            kisi.setdefault(baris - 1, {})[awal] = Sel(JenisSel.TEKS, b.judul)
            kisi.setdefault(baris + 1, {})[awal] = Sel(JenisSel.TEKS, "1")
    return sebagai_lama(kisi)


@pytest.mark.parametrize(
    ("kiri", "kanan", "diharapkan"),
    [
        (0, 0, []),
        (3, 0, [Geser(15, *KIRI, -3)]),
        (0, 2, [Geser(15, *KANAN, -2)]),
        (0, -6, [Geser(9, *KIRI, -6)]),
        (0, -7, [Geser(8, *KANAN, 7)]),  # the left half has no empty row to spare
    ],
)
def test_yang_rendah_dinaikkan_bila_ada_tempat(
    kiri: int, kanan: int, diharapkan: list[Geser]
) -> None:
    assert pelurusan(HITUNG["efisiensi"], _lembar(kiri, kanan)) == diharapkan


def test_kepala_yang_hilang_dibiarkan() -> None:
    """Nobody knows what it stood beside."""
    lama = _lembar(3, 0)
    lama.teks[16 + 3].pop(2)
    assert pelurusan(HITUNG["efisiensi"], lama) == []


@pytest.mark.parametrize("kolom", [KIRI, KANAN])
@pytest.mark.parametrize("menyisip", [True, False])
def test_tekan_berikutnya_meluruskan(
    menyisip: bool, kolom: tuple[int, int], loksado: Path, terhitung: Callable[[Path], Path]
) -> None:
    papan = papan_dari_berkas(loksado)
    letak = [_kosong(papan), kolom[0], 1, kolom[1] - kolom[0] + 1]
    if menyisip:
        papan.sisipkan(EFISIENSI, letak, False, False)
    else:
        papan.hapus(EFISIENSI, letak)
    assert hitung(Book(papan)) is not None
    assert beda(papan, terhitung(loksado)) == []


def _kosong(papan: PapanMemori) -> int:
    """A row under the first header of Efisiensi, which no press has filled yet."""
    return 1 + min(b for (b, _), x in isi(papan, EFISIENSI).items() if x == "Cara Hitung")
