"""D607: the row that numbers the columns leaves a number out or repeats one."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D607", Tingkat.INFO, "Nomor kolom tidak berurutan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa baris nomor kolom (1, 2, 3, …) di kepala tabel.

    Mengapa penting: rumus di kepala tabel seperti "6 = 5/4 x 100" memakai nomor itu.

    Contoh: 1 2 3 5 6, nomor 4 terlewat karena sebuah kolom dihapus.

    Cara memperbaiki: nomori ulang kolomnya, dan periksa rumus yang memakai nomor itu.
    """
    salah = [
        (t, n) for t in k.dok.tabel if (n := _nomor(t)) and n != list(range(n[0], n[0] + len(n)))
    ]
    if salah:
        rincian = "; ".join(f"{t.sebutan}: {' '.join(map(str, n))}" for t, n in salah)
        tempat = [t.nomor_kolom.tempat for t, _ in salah if t.nomor_kolom]
        yield Temuan(
            salah[0][0].lembar,
            "; ".join(tempat),
            f"Nomor kolom tidak berurutan di {rincian}. Nomori ulang.",
            kunci="Nomor kolom",
            nilai=" ".join(map(str, salah[0][1])),
        )


def _nomor(t: TabelDok) -> list[int]:
    if t.nomor_kolom is None:
        return []
    isi: dict[str, int] = {}
    for s in t.nomor_kolom.sel:
        if s is not None and (m := re.search(r"\d+", s.teks)):
            isi.setdefault(s.tempat, int(m[0]))
    return list(isi.values())
