"""D603: the lists of tables and pictures differ from the body."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea, Kapsi
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

BATAS = 93
MIN_BARIS = 5
"""Lines of the lists from which on the one that is not the same to the letter is odd."""
_BARIS = regex(
    r"\s*(tabel|gambar|grafik|diagram|bagan)\s+((?:\d+|[A-Z](?=\.\d))(?:\s*\.\s*\d+)*)\.?\s*[:.\-–]?\s*(.*?)\s*"
    r"(?:[.…_]{3,}.*)?(?:\t.*)?$",
    re.IGNORECASE | re.DOTALL,
)

Badan = dict[tuple[str, str], list[Kapsi]]
"""The captions of the body by kind and number."""


@aturan("D603", Tingkat.PERINGATAN, "Daftar tabel atau gambar tidak sama dengan isinya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan setiap baris daftar tabel dan daftar gambar dengan judul di badan laporan.

    Mengapa penting: daftar yang disalin dari laporan tahun lalu menyebut tabel yang tidak ada,
    tahun yang salah, atau judul lain.

    Contoh: daftar menyebut Tabel 2.2 Indikator Kinerja Utama, sedangkan Tabel 2.2 di badan adalah
    Rencana Kerja dan Anggaran.

    Cara memperbaiki: buat daftar dengan References, Insert Table of Figures, lalu Update Field
    setiap kali isi berubah.
    """
    badan: Badan = defaultdict(list)
    for x in k.dok.kapsi:
        badan[x.jenis, x.nomor].append(x)
    kelompok: dict[tuple[str, str], list[tuple[Alinea, str, str]]] = defaultdict(list)
    semua = [(a, m) for a in k.dok.alinea if a.daftar and (m := _BARIS.match(a.teks))]
    lain = [m for _, m in semua if normal(m[3]) not in {normal(x.judul) for x in _milik(badan, m)}]
    for a, m in semua:
        jenis, nomor = m[1].casefold(), _nomor(m)
        beda = _beda(nomor, m[3], _milik(badan, m), _sejudul(m[3], jenis, badan))
        if not beda and [m] == lain and len(semua) >= MIN_BARIS:
            beda = _berbeda(nomor, m[3], _milik(badan, m))  # all others are the same to the letter
        if beda:
            kelompok[jenis, nomor.rpartition(".")[0]].append((a, nomor, beda))
    for (jenis, _), isi in kelompok.items():
        yield _temuan(jenis, isi, badan)


def _judul(a: Alinea) -> str:
    m = _BARIS.match(a.teks)
    return m[3] if m else ""


def _sejudul(judul: str, jenis: str, badan: Badan) -> list[Kapsi]:
    """Captions of the same title under whatever number."""
    semua = [x for (lain, _), isi in badan.items() if lain == jenis for x in isi]
    return [x for x in semua if judul and normal(x.judul) == normal(judul)]


def _beda(nomor: str, judul: str, badan: list[Kapsi], sejudul: list[Kapsi]) -> str:
    if not badan:
        lain = f"; judul itu bernomor {sejudul[0].nomor} di badan" if len(sejudul) == 1 else ""
        return f"{nomor} tidak ada di badan laporan{lain}"
    if not judul or any(_sama(judul, x.judul) for x in badan):
        return ""
    return _berbeda(nomor, judul, badan)


def _berbeda(nomor: str, judul: str, badan: list[Kapsi]) -> str:
    return f"{nomor} di daftar '{judul}', di badan '{badan[0].judul or 'tanpa judul'}'"


def _nomor(m: re.Match[str]) -> str:
    return re.sub(r"\s", "", m[2]).upper()


def _milik(badan: Badan, m: re.Match[str]) -> list[Kapsi]:
    """The captions of the body under a line's number."""
    return badan.get((m[1].casefold(), _nomor(m)), [])


def _sama(a: str, b: str) -> bool:
    a, b = normal(a), normal(b)
    if (
        re.findall(r"20\d\d", a) != re.findall(r"20\d\d", b)
        and re.search(r"20\d\d", a)
        and re.search(r"20\d\d", b)
    ):
        return False
    kata_a, kata_b = re.findall(r"[^\W_]+", a), re.findall(r"[^\W_]+", b)
    if len(kata_a) == len(kata_b):
        return kunci_nama(a) == kunci_nama(b)
    return a in b or b.startswith(a) or (bool(b) and kemiripan(a, b) >= BATAS)


def _temuan(jenis: str, isi: list[tuple[Alinea, str, str]], badan: Badan) -> Temuan:
    rincian = "; ".join(beda for _, _, beda in isi)
    lawan = [
        x for a, n, _ in isi for x in badan.get((jenis, n), []) or _sejudul(_judul(a), jenis, badan)
    ]
    return Temuan(
        f"Daftar {jenis}",
        "; ".join(f"P{a.urutan}" for a, _, _ in isi),
        f"Daftar {jenis} tidak sama dengan badan laporan: {rincian}. Perbarui daftarnya.",
        kunci=f"Daftar {jenis}",
        nilai=isi[0][1],
        terkait=tuple(Tempat(x.judul, x.tempat, x.judul) for x in lawan),
    )
