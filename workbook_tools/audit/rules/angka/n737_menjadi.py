"""N737: a figure is said to have risen or fallen to another that is on the other side of it."""

import re
from collections.abc import Iterator

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.perubahan import perubahan_di
from workbook_tools.audit.selisih_kalimat import sebanding
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_N = r"\d{1,3}(?:[.,]\d+)*(?:\s*%)?"
_TAHUN = r"(?:(?:19|20)\d\d)?"
_MENJADI = regex(
    rf"(?<![\d.,])(?P<lama>{_N})(?![\d.,]*\d)[^.;\d]{{1,60}}{_TAHUN}[^.;\d]{{0,40}}"
    rf"\b(?P<kata>meningkat|naik|menurun|turun)(?: \w+)? menjadi (?:sebesar )?(?P<baru>{_N})",
    re.IGNORECASE,
)
_KATA = r"naik|turun|meningkat|menurun|bertambah|berkurang|kenaikan|peningkatan|penurunan"
_SELA = rf"(?:(?!\b(?:{_KATA}|berubah|karena|menjadi)\b)[^.;\d]){{0,40}}"
_DARI = regex(
    rf"(?<!tidak )(?<!belum )(?<!bukan )\b(?P<kata>{_KATA})\b(?:{_SELA}{_N})?{_SELA}"
    rf"\bdari (?:tahun {_TAHUN} )?(?:(?:yang|semula|angka|nilai|sebesar|sebanyak) )*"
    rf"(?P<lama>{_N})(?![\d.,]*\d)[^.;\d]{{0,40}}{_TAHUN}[^.;\d]{{0,40}}"
    rf"\bmenjadi (?:sebesar |sebanyak )?(?P<baru>{_N})",
    re.IGNORECASE,
)
_BEDA = regex(
    rf"(?<![\d.,])(?P<lama>{_N})(?![\d.,]*\d)(?: [a-z]+)? (?P<kata>{_KATA})(?: sebesar| sebanyak)? "
    rf"(?:Rp\.? ?)?{_N}(?: [a-z]+)?,? (?:sehingga )?menjadi (?:Rp\.? ?)?(?P<baru>{_N})",
    re.IGNORECASE,
)
"""'Rp8.325.000.000 bertambah Rp150.000.000 menjadi Rp8.475.000.000'."""
_KOMA = regex(
    rf"(?<![\d.,])(?P<baru>{_N})(?![\d.,]*\d)[^.;\d]{{0,60}}, (?:atau |yang |dan )?"
    rf"(?P<kata>{_KATA}) dari (?P<lama>{_N})(?![\d.,]*\d)(?: [a-z]+| \([a-z ]+\)){{0,2}}"
    r" (?:pada |di |untuk )?tahun (?:20\d\d|lalu|sebelumnya)(?![^.;]*\bmenjadi\b)",
    re.IGNORECASE,
)
"""'87,00, meningkat dari 85,75 pada tahun 2023'."""
_PERINGKAT = regex(r"\b(?:peringkat|ranking|urutan|posisi)\b", re.IGNORECASE)
"""Of these the least is the best: 'naik dari 15 menjadi 3'."""
_NAIK = ("meningkat", "naik", "bertambah", "kenaikan", "peningkatan")


def _semua(teks: str) -> Iterator[re.Match[str]]:
    """The changes that N712 does not read, of nothing that is counted from the top."""
    lain = [(p.kata.awal, p.kata.akhir) for p in perubahan_di(teks) if p.akhir is not None]
    kata: set[tuple[int, int]] = set(lain)
    for pola in (_DARI, _MENJADI, _BEDA, _KOMA):
        for m in pola.finditer(teks):
            if m.span("kata") not in kata and not _PERINGKAT.search(teks[: m.end()]):
                kata.add(m.span("kata"))
                yield m


@aturan("N737", Tingkat.PERINGATAN, "Kata naik atau turun berlawanan dengan angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan dua angka satu kalimat dengan kata di antaranya: naik, turun, meningkat,
    menurun.

    Mengapa penting: kesimpulan dibaca lebih dahulu daripada angkanya.

    Contoh: "tahun 2023 adalah 63,64% dan tahun 2024 capaiannya menurun menjadi 100%".

    Cara memperbaiki: sesuaikan kata dengan angkanya, atau betulkan angka yang salah.
    """
    for a in k.dok.isi():
        for m in _semua(a.teks):
            lama, baru = (baca(m[x], "realisasi").angka for x in ("lama", "baru"))
            if lama is None or baru is None or not sebanding(lama, baru):
                continue
            naik = m["kata"].casefold() in _NAIK
            if lama.nilai == baru.nilai or (baru.nilai > lama.nilai) != naik:
                yield a.temuan(
                    m.span("kata"),
                    f"Kalimat ini menyebut {m['kata']}, padahal dari {m['lama']} menjadi "
                    f"{m['baru']}. Sesuaikan katanya, atau betulkan angkanya.",
                    terkait=tuple(a.tempat(m.span(x)) for x in ("lama", "baru")),
                )
