"""A sheet with more rows than Excel holds goes on on further sheets, and says so."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from workbook_tools.rekap.tampil import Lembar, Tabel

LANJUTAN = " lanjutan "
JUDUL_TERPANJANG = 31  # characters of a tab's title


def bagi(lembar: Lembar, terbanyak: int) -> Iterator[Lembar]:
    """The sheet, or its parts of at most so many rows. The last table of a sheet grows most; the
    tables before it stay on the first part, closing rows come on the last one."""
    *awal, panjang = lembar.tabel or [Tabel((), ())]
    jumlah = len(panjang.baris)
    pertama = max(terbanyak - sum(len(t.baris) for t in awal), 0)
    if jumlah <= pertama:
        yield lembar
        return
    mulai = (0, *range(pertama, jumlah, terbanyak))
    for ke, (dari, sampai) in enumerate(pairwise((*mulai, jumlah)), 1):
        isi = panjang.baris[dari:sampai]
        terakhir = ke == len(mulai)
        tabel = replace(
            panjang,
            baris=isi,
            kaki=panjang.kaki if terakhir else (),
            grafik=panjang.grafik if ke == 1 else None,
        )
        yield replace(
            lembar,
            judul=judul_bagian(lembar.judul, ke),
            keterangan=f"Bagian {ke} dari {len(mulai)}: baris {_angka(dari + 1)} sampai "
            f"{_angka(dari + len(isi))} dari {_angka(jumlah)}, karena satu lembar Excel tidak "
            f"memuat semuanya. {lembar.keterangan}",
            tabel=[*(awal if ke == 1 else ()), tabel],
        )


def judul_bagian(judul: str, ke: int) -> str:
    """'Daftar Temuan', 'Daftar Temuan lanjutan 2'. Numbers in brackets tell indicators apart."""
    akhiran = "" if ke == 1 else f"{LANJUTAN}{ke}"
    return f"{judul[: JUDUL_TERPANJANG - len(akhiran)]}{akhiran}"


def _angka(nilai: int) -> str:
    return f"{nilai:,}".replace(",", ".")
