"""D614: drafting notes that were left in the text."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import MAKS_TERKAIT
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_CATATAN = regex(
    r"\(\s*(?:di)?tambah(?:i|kan|an)\b[^)]*\)|\?{2,}|\bxx+x\b|\bx{2}[,.]x+\b|lorem ipsum|\bTODO\b|"
    r"\[\s*(?:isi|periksa|diisi|nama|tanggal|nomor)[^\]]*\]|\(\s*(?:diisi|isi di ?sini|cek lagi|"
    r"perbaiki|hapus|masukkan|belum (?:ada|diisi)|menyusul|revisi)\b[^)]*\)|\bcoming soon\b|"
    r"error! (?:reference|bookmark)[^.]*|galat! [^.]*",
    re.IGNORECASE,
)

_PERIKSA = regex(r"\[\s*periksa\b", re.IGNORECASE)


@aturan("D614", Tingkat.PERINGATAN, "Catatan kerja tertinggal di naskah")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari catatan penyusunan yang tertinggal: "(Tambahi …)", "[ISI …]", "???", "xx,xx",
    "Error! Reference source not found".

    Mengapa penting: laporan yang sudah ditandatangani masih memuat pesan untuk penyusunnya, dan
    yang diminta biasanya memang belum ditambahkan.

    Contoh: judul tabel yang berakhir "(tambahkan tabel indikator)".

    Cara memperbaiki: kerjakan yang diminta catatan itu, lalu hapus catatannya.
    """
    menunggu: dict[str, list[Tempat]] = {}
    for lembar, tempat, catatan, pesan, tertulis in _catatan(k):
        if _PERIKSA.match(catatan):
            menunggu.setdefault(catatan, []).append(Tempat(lembar, tempat, tertulis))
        else:
            yield Temuan(lembar, tempat, pesan, nilai=tertulis)
    for catatan, semua in menunggu.items():
        yield _tanda(catatan, semua)


def _catatan(k: KonteksDokumen) -> Iterator[tuple[str, str, str, str, str]]:
    """Sheet, place, note, what to say of it, and the text in which it stands."""
    for a, m in k.dok.cari(_CATATAN):
        catatan = " ".join(m[0].split())
        pesan = (
            f"Catatan kerja '{catatan}' tertinggal di naskah. Kerjakan yang diminta, lalu hapus."
        )
        yield a.lembar, tempat_alinea(a.urutan, m.start(), m.end()), catatan, pesan, m[0]
    for t in k.dok.tabel:
        for b in t.baris:
            for s in b.sel:
                if s is not None and s.awal and (ada := _CATATAN.search(s.teks)):
                    catatan = " ".join(ada[0].split())
                    pesan = f"Catatan kerja '{catatan}' tertinggal di tabel. Isi atau hapus."
                    yield t.lembar, s.tempat, catatan, pesan, s.teks


def _tanda(catatan: str, semua: list[Tempat]) -> Temuan:
    """One cell of the workbook that waits is one cause, wherever the document shows its mark."""
    awal, *lain = semua
    kali = f" di {len(semua)} tempat" if lain else ""
    return Temuan(
        awal.lembar,
        awal.sel,
        f"Tanda {catatan} tertinggal{kali}. Betulkan sel itu di buku kerjanya, lalu buat ulang "
        "dokumennya.",
        nilai=catatan,
        terkait=tuple(lain[:MAKS_TERKAIT]),
    )
