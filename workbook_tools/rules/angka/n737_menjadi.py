"""N737: a figure is said to have risen or fallen to another that is on the other side of it."""

import re
from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen

_N = r"\d{1,3}(?:[.,]\d+)*(?:\s*%)?"
_TAHUN = r"(?:(?:19|20)\d\d)?"
_MENJADI = regex(
    rf"(?<![\d.,])(?P<lama>{_N})(?![\d.,]*\d)[^.;\d]{{1,60}}{_TAHUN}[^.;\d]{{0,40}}"
    rf"\b(?P<kata>meningkat|naik|menurun|turun)(?: \w+)? menjadi (?:sebesar )?(?P<baru>{_N})",
    re.IGNORECASE,
)
_NAIK = ("meningkat", "naik")


@aturan_dokumen("N737", Tingkat.PERINGATAN, "Kata naik atau turun berlawanan dengan angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan dua angka satu kalimat dengan kata di antaranya: naik, turun, meningkat,
    menurun.

    Mengapa penting: kesimpulan dibaca lebih dahulu daripada angkanya.

    Contoh: "tahun 2023 adalah 63,64% dan tahun 2024 capaiannya menurun menjadi 100%".

    Cara memperbaiki: sesuaikan kata dengan angkanya, atau betulkan angka yang salah.
    """
    for a in k.dok.isi():
        for m in _MENJADI.finditer(a.teks):
            lama, baru = (baca(m[x], "realisasi").angka for x in ("lama", "baru"))
            if lama is None or baru is None or lama.persen != baru.persen:
                continue
            naik = m["kata"].casefold() in _NAIK
            if lama.nilai == baru.nilai or (baru.nilai > lama.nilai) != naik:
                yield Temuan(
                    a.lembar,
                    tempat_alinea(a.urutan, *m.span("kata")),
                    f"Kalimat ini menyebut {m['kata']}, padahal dari {m['lama']} menjadi "
                    f"{m['baru']}. Sesuaikan katanya, atau betulkan angkanya.",
                    nilai=m["kata"],
                    terkait=tuple(
                        Tempat(a.lembar, tempat_alinea(a.urutan, *m.span(x)), m[x])
                        for x in ("lama", "baru")
                    ),
                )
