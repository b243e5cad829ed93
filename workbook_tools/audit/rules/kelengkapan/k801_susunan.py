"""K801: parts that every report has."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BAGIAN = (
    ("Ikhtisar atau ringkasan eksekutif", r"(?:ikhtisar|ringkasan) eksekutif"),
    ("Bab I Pendahuluan", r"pendahuluan"),
    ("Bab II Perencanaan Kinerja", r"perencanaan (?:dan (?:perjanjian|penetapan) )?kinerja"),
    ("Perjanjian Kinerja", r"perjanjian kinerja"),
    ("Bab III Akuntabilitas Kinerja", r"akuntabilitas kinerja"),
    ("Capaian Kinerja", r"capaian kinerja"),
    ("Realisasi Anggaran", r"realisasi anggaran|akuntabilitas keuangan"),
    ("Bab IV Penutup", r"penutup"),
)
_BAB = tuple(nama for nama, _ in _BAGIAN if nama.startswith(("Bab", "Ikhtisar")))
_REVIU = regex(r"pernyataan telah di ?rev[iy]e?[uw]|telah direviu|checklist reviu", re.IGNORECASE)


@aturan("K801", Tingkat.INFO, "Bagian laporan yang belum ada")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa bagian-bagian yang diminta PermenPANRB 53/2014: ikhtisar eksekutif, empat bab,
    perjanjian kinerja, capaian, realisasi anggaran, dan pernyataan telah direviu.

    Mengapa penting: kelengkapan dinilai lebih dahulu daripada isinya.

    Contoh: laporan tanpa ikhtisar eksekutif dan tanpa halaman "telah direviu".

    Cara memperbaiki: tambahkan bagian yang disebut, atau judulnya bila isinya sudah ada.
    """
    judul = [normal(a.teks) for a in k.dok.judul()]
    if not judul:
        return
    tabel = [normal(x.judul) for x in k.dok.kapsi]
    hilang = [
        nama
        for nama, pola in _BAGIAN
        if not any(re.search(pola, j) for j in (judul if nama in _BAB else judul + tabel))
    ]
    if not any(_REVIU.search(a.teks) for a in k.dok.alinea):
        hilang.append("pernyataan telah direviu")
    if hilang:
        yield Temuan(
            "",
            "",
            f"{len(_BAGIAN) + 1 - len(hilang)} dari {len(_BAGIAN) + 1} bagian ditemukan. Belum "
            f"ada: "
            f"{'; '.join(hilang)}. Tambahkan, atau beri judul bila isinya sudah ada.",
            kunci="Susunan laporan",
        )
