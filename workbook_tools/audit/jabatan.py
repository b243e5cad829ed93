"""Positions whose names lost words in one cell."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat

MIN_KATA, MAKS_POTONG = 2, 3
"""Words that are left of a shortened name, and words that were left out at most."""
MIN_SAKSI = 2
"""Cells with the whole name."""


def jabatan_terpotong(dok: Dokumen) -> Iterator[tuple[str, Tempat]]:
    """'Kepala Seksi Ketertiban' once, 'Kepala Seksi Ketertiban dan Ketenteraman' elsewhere."""
    letak: dict[tuple[str, ...], dict[str, Tempat]] = defaultdict(dict)
    dicari: set[str] = set()
    for t in dok.tabel:
        kolom = {x.indeks for x in t.kolom if normal(x.judul) == "jabatan"}
        for b in t.baris:
            for s in b.sel:
                for baris in s.teks.split("\n") if s is not None and s.awal else ():
                    nilai = Tempat(t.lembar, s.tempat if s else "", baris.strip())
                    letak[tuple(normal(baris).split())].setdefault(nilai.sel, nilai)
                if s is not None and s.kolom in kolom:
                    dicari.add(s.tempat)
    for kata, isi in letak.items():
        tempat = next(iter(isi.values()))
        if len(kata) < MIN_KATA or len(isi) > 1 or tempat.sel not in dicari:
            continue
        for penuh, lain in letak.items():
            lebih = len(penuh) - len(kata)
            ujung = kata in (penuh[: len(kata)], penuh[lebih:])
            if 0 < lebih <= MAKS_POTONG and ujung and len(lain) >= MIN_SAKSI:
                yield next(iter(lain.values())).nilai, tempat
                break
