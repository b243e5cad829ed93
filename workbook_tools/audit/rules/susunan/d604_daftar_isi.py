"""D604: the table of contents differs from the headings."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import kemiripan
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

BATAS = 78
_EKOR = regex(r"(?:\s*[.…_]{3,}.*$)|(?:\s*\t.*$)", re.DOTALL)
_NOMOR = regex(r"^((?:bab\s+)?(?:[ivxlc]+|\d+(?:\.\d+)*|[a-z]))[.)]?\s+(?=\S)", re.IGNORECASE)
_LONGGAR = regex(r"(?:daftar|kata pengantar|lampiran)\b")
_BAB = regex(
    r"^(?:bab\s+)?(iv|i{1,3}|v|\d)\b[. ]*(?:pendahuluan|perencanaan|akuntabilitas|penutup)",
    re.IGNORECASE,
)


class _Butir(Struct, frozen=True):
    alinea: Alinea
    nomor: str
    judul: str
    bab: int

    @property
    def longgar(self) -> bool:
        """Whether it names a part that stands outside the chapters, or need not be a heading."""
        return _LONGGAR.match(normal(self.judul)) is not None


@aturan("D604", Tingkat.PERINGATAN, "Daftar isi tidak sama dengan judul di badan laporan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan daftar isi dengan judul bab dan subbab: judul yang tidak ada, yang berada di
    bab lain, yang urutannya berbeda, dan yang nomornya lain.

    Mengapa penting: daftar isi yang tidak diperbarui menyesatkan pembaca dan menunjukkan bagian
    yang terhapus atau terpindah.

    Contoh: daftar isi menaruh Isu Strategis di Bab I, sedangkan di badan ia ada di Bab II.

    Cara memperbaiki: perbarui daftar isi dari judul (klik kanan, Update Field), atau betulkan
    judulnya.
    """
    daftar, badan = list(_daftar(k)), list(_badan(k))
    if sum(not d.longgar for d in daftar) < 3 or len(badan) < 3:
        return
    salah: list[tuple[_Butir, str, list[_Butir]]] = []
    judul = {normal(b.judul) for b in badan}
    tertulis = {normal(d.judul) for d in daftar}
    lain = [d for d in daftar if not d.longgar and normal(d.judul) not in judul]
    akhir = -1
    for d in daftar:
        mirip = [b for b in badan if _mirip(d.judul, b.judul)]
        calon = [b for b in mirip if normal(b.judul) == normal(d.judul)] or mirip
        if d.longgar:
            pendek = len(calon) > 1 and normal(d.judul) not in judul  # 'DAFTAR'
            b = next((x for x in calon if normal(x.judul) not in tertulis), (*calon, d)[0])
            if pendek or _lain_kata(d.judul, b.judul):
                salah.append((d, f"'{d.judul}' berjudul '{b.judul}' di badan", [b]))
            continue
        if not calon:
            salah.append((d, f"'{d.judul}' tidak ada di badan laporan", _senomor(d, badan)))
            continue
        sebab = [b for b in calon if not d.bab or b.bab == d.bab] or calon[:1]
        b = next((x for x in sebab if badan.index(x) > akhir), sebab[0])
        if d.bab and b.bab and b.bab != d.bab:
            salah.append((d, f"'{d.judul}' ada di Bab {b.bab}, bukan Bab {d.bab}", [b]))
        elif badan.index(b) < akhir:
            salah.append((d, f"'{d.judul}' urutannya berbeda", [b]))
        elif d.nomor and b.nomor and d.nomor != b.nomor and d.bab:
            salah.append((d, f"'{d.judul}' bernomor {d.nomor}, di badan {b.nomor}", [b]))
        elif _lain_kata(d.judul, b.judul):
            salah.append((d, f"'{d.judul}' berjudul '{b.judul}' di badan", [b]))
        elif len(lain) == 1 and d in lain:
            yield _temuan([(d, f"'{d.judul}' berjudul '{b.judul}' di badan", [b])], Tingkat.INFO)
        akhir = max(akhir, badan.index(b))
    if salah:
        yield _temuan(salah)


def _temuan(
    salah: list[tuple[_Butir, str, list[_Butir]]], tingkat: Tingkat | None = None
) -> Temuan:
    return Temuan(
        "Daftar Isi",
        "; ".join(f"P{d.alinea.urutan}" for d, _, _ in salah),
        f"Daftar isi tidak sama dengan judul di badan laporan: "
        f"{'; '.join(s for _, s, _ in salah)}. "
        "Perbarui daftar isi.",
        kunci="Daftar isi",
        nilai=salah[0][0].judul,
        tingkat=tingkat,
        terkait=tuple(
            Tempat(b.alinea.lembar, f"P{b.alinea.urutan}", b.judul)
            for _, _, isi in salah
            for b in isi
        ),
    )


def _daftar(k: KonteksDokumen) -> Iterator[_Butir]:
    bab = 0
    for a in k.dok.alinea:
        if a.daftar != "isi":
            continue
        teks = " ".join(_EKOR.sub("", a.teks).split())
        if len(teks) < 4 or not re.search(r"[A-Za-z]{4}", teks) or normal(teks) == "halaman":
            continue
        bab = _nomor_bab(teks) or bab
        yield _butir(a, teks, bab)


def _badan(k: KonteksDokumen) -> Iterator[_Butir]:
    bab = 0
    for a in k.dok.judul():
        teks = " ".join(f"{a.nomor} {a.teks}".split())
        bab = _nomor_bab(teks) or bab
        yield _butir(a, teks, bab)


def _butir(a: Alinea, teks: str, bab: int) -> _Butir:
    m = _NOMOR.match(teks)
    nomor = re.sub(r"^bab\s+", "", m[1].casefold()) if m else ""
    return _Butir(a, nomor, teks[m.end() :] if m else teks, bab)


def _nomor_bab(teks: str) -> int:
    m = _BAB.match(normal(teks))
    if m is None:
        return 0
    return (
        int(m[1]) if m[1].isdigit() else {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5}.get(m[1], 0)
    )


def _mirip(a: str, b: str) -> bool:
    a, b = normal(a), normal(b)
    return a == b or b.startswith(f"{a} ") or a.startswith(f"{b} ") or kemiripan(a, b) >= BATAS


def _lain_kata(a: str, b: str) -> bool:
    """Whether as many words are not the same ones."""
    return len(a.split()) == len(b.split()) and kunci_nama(a) != kunci_nama(b)


def _senomor(d: _Butir, badan: list[_Butir]) -> list[_Butir]:
    return [b for b in badan if d.nomor and b.nomor == d.nomor and b.bab == d.bab][:1]
