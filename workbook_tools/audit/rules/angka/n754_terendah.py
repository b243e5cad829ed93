"""N754: what a sentence calls the lowest or highest of a table's rows is not, or has another
figure there."""

import re
from collections.abc import Iterator

from msgspec import Struct

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.lajur import Isi, Lajur, lajur_tabel
from workbook_tools.audit.sel import DATA, tempat_sel
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.diagnosis.digit import salah_ketik
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_ringkas
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_N = r"(?:Rp\.? ?)?(?P<n>\d+(?:[.,]\d+)*)(?P<persen> ?%)?"
_SEBESAR = (
    r"(?:,? ?(?:\(|yaitu |sebesar |sebanyak |seluas |dengan nilai |mencapai )"
    r"(?:sebesar |sebanyak |seluas )?)"
)
_UJUNG = regex(
    r"(?P<apa>(?:\b[a-z-]+ ){0,3})"
    r"\b(?P<kata>terendah|tertinggi|terkecil|terbesar|terbanyak|tersedikit|terluas|tersempit)\b"
    r"(?:[^.;()\d]{0,60}?\b(?:adalah|yaitu|pada|di|dicapai)(?: pada| oleh)?)? "
    rf"(?P<nama>[^.;()]{{3,120}}?){_SEBESAR}{_N}(?P<satuan> [a-z]+)?",
    re.IGNORECASE,
)
_SUSUL = regex(
    r"[^.;()\d]{0,30}\)?,? (?:disusul|diikuti|kemudian|lalu|dan)(?: oleh)? "
    rf"(?P<nama>[^.;(),\d]{{3,60}}?){_SEBESAR}{_N}",
    re.IGNORECASE,
)
"""'Terbanyak adalah tanah longsor (33 kejadian), disusul angin kencang (24 kejadian)'."""
_RENDAH = ("terendah", "terkecil", "tersedikit", "tersempit")
_UBAH = regex(
    r"\b(?:kenaikan|penurunan|peningkatan|perubahan|pertumbuhan|selisih)\b", re.IGNORECASE
)
_ARAH = {"kenaikan": 1, "peningkatan": 1, "pertumbuhan": 1, "penurunan": -1}
_AWALAN = regex(r"^(?:[a-z]+ ){1,2}(?=[A-Z])")
"""'komponen Pengukuran Kinerja'."""
_KATA = regex(r"[a-z]{5,}")
_UMUM = frozenset({"nilai", "jumlah", "tahun", "dengan", "paling", "yaitu"})
MIN_BARIS = 3


class Sebutan(Struct, frozen=True):
    """What is called the lowest or highest: the words round it, its name and its figure."""

    a: Alinea
    kata: str
    sekitar: str
    nama: str
    letak: tuple[int, int]
    angka: Angka

    @property
    def rendah(self) -> bool:
        """Whether the least figure is meant."""
        return self.kata in _RENDAH

    @property
    def teks(self) -> str:
        """The figure as written."""
        return self.a.teks[slice(*self.letak)]


@aturan("N754", Tingkat.PERINGATAN, "Yang disebut tertinggi atau terendah bukan itu")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari baris tabel yang disebut tertinggi atau terendah di kalimat bersama angkanya, lalu
    membandingkannya dengan baris lain di kolom yang sama; juga kenaikan di antara dua tahun.

    Mengapa penting: dari situ pembaca menentukan apa yang diperbaiki lebih dahulu.

    Contoh: "serapan terendah adalah Program Penyuluhan sebesar 97,00%", padahal di tabelnya ada
    program yang 95,00%.

    Cara memperbaiki: sesuaikan nama atau angkanya dengan tabel.
    """
    semua = [x for t in k.dok.tabel for x in lajur_tabel(t)]
    for a in k.dok.isi():
        for m in _UJUNG.finditer(a.teks) if not a.tingkat else ():
            s = _sebutan(a, m, m["kata"].casefold(), f"{m['apa']} {m['satuan'] or ''}")
            if s is None:
                continue
            ubah = _UBAH.search(m["apa"])
            dekat = [x for x in semua if x.t.jalur == a.jalur and x.ubah == bool(ubah)]
            dekat = [
                y
                for x in dekat
                if (y := x.searah(_ARAH.get(ubah[0].casefold(), 0) if ubah else 0)).isi
            ]
            dekat.sort(key=lambda x: abs(x.t.letak - a.letak))
            lajur, temuan = _nilai(k, s, dekat)
            yield from temuan
            if lajur is not None and not ubah:
                yield from _susulan(a, m, lajur)


def _sebutan(a: Alinea, m: re.Match[str], kata: str, sekitar: str) -> Sebutan | None:
    angka = baca(m["n"] + (m["persen"] or ""), "nilai").angka
    nama = normal(nama_bersih(_AWALAN.sub("", m["nama"])))
    return Sebutan(a, kata, normal(sekitar), nama, m.span("n"), angka) if angka else None


def _nilai(k: KonteksDokumen, s: Sebutan, dekat: list[Lajur]) -> tuple[Lajur | None, list[Temuan]]:
    """The column that the words are about, and what is wrong with them."""
    kena = [x for x in dekat if any(_sama(s, y) for y in x.milik(s.nama))]
    utama = {id(x.t): x for x in reversed(kena)}.values()
    if any(_sama(s, x.ujung(s.rendah)) or len(x.isi) < MIN_BARIS for x in utama):
        return kena[0], []
    if kena:
        return kena[0], [_lebih(s, kena[0])]
    lain = [x for x in dekat if _di_baris_lain(s, x)]
    if lain:
        ujung = lain[0].ujung(s.rendah)
        pesan = f"{s.teks} yang disebut {s.kata} di {lain[0].t.sebutan} ada di baris lain."
        return None, [_temuan(s, pesan, lain[0], ujung)]
    return _selip(k, s, dekat)


def _sama(s: Sebutan, y: Isi) -> bool:
    return y.nilai == s.angka.nilai


def _lebih(s: Sebutan, x: Lajur) -> Temuan:
    y = x.ujung(s.rendah)
    ada = cetak_ringkas(y.nilai) if x.ubah else y.sel[0].teks.strip()
    return _temuan(s, f"Disebut {s.kata} {s.teks}, padahal di {x.t.sebutan} ada {ada}.", x, y)


def _di_baris_lain(s: Sebutan, x: Lajur) -> bool:
    """Whether the figure is the lowest or highest of a column that has the name in another row."""
    y = x.ujung(s.rendah)
    semua = x.ubah or len(x.isi) == sum(b.jenis == DATA for b in x.t.baris)
    penuh = semua and len(x.isi) >= MIN_BARIS and x.tunggal(y)
    return penuh and bool(x.milik(s.nama)) and _sama(s, y)


def _selip(k: KonteksDokumen, s: Sebutan, dekat: list[Lajur]) -> tuple[Lajur | None, list[Temuan]]:
    """The row is the lowest or highest, but has another figure there: a slip of the finger."""
    calon = [x for x in dekat if x.ujung(s.rendah) in x.milik(s.nama) and _sebidang(s, x)]
    kini = [x for x in calon if x.tahun == k.identitas.tahun]
    for x in kini or calon if len(kini or calon) == 1 else ():
        y = x.ujung(s.rendah)
        selip = salah_ketik(s.angka, y.nilai, pasti=True)
        panjang = salah_ketik(s.angka, y.nilai)  # N756 tells these
        if y.desimal == s.angka.desimal and selip and not panjang and x.tunggal(y):
            ada = cetak_ringkas(y.nilai) if x.ubah else y.sel[0].teks.strip()
            pesan = f"Tertulis {s.teks}, sedangkan di {x.t.sebutan} {ada}."
            return x, [_temuan(s, pesan, x, y)]
    return None, []


def _sebidang(s: Sebutan, x: Lajur) -> bool:
    """Whether the words name what the column holds: its head or caption, percentages, changes."""
    if len(x.isi) < MIN_BARIS:
        return False
    judul = normal(f"{x.judul} {x.t.judul}")
    kata = set(_KATA.findall(s.sekitar)) - _UMUM
    return x.ubah or (x.persen if s.angka.persen else bool(kata & set(_KATA.findall(judul))))


def _susulan(a: Alinea, m: re.Match[str], x: Lajur) -> Iterator[Temuan]:
    """Those that a sentence names next, in the same column."""
    while (m2 := _SUSUL.match(a.teks, m.end())) is not None:
        m = m2
        s = _sebutan(a, m, "", "")
        milik = x.milik(s.nama) if s else []
        beda = s and len(milik) == 1 and milik[0].nilai != s.angka.nilai
        panjang = s and milik and salah_ketik(s.angka, milik[0].nilai)  # N756 tells these
        if s and beda and not panjang and salah_ketik(s.angka, milik[0].nilai, pasti=True):
            sel = milik[0].sel[0].teks.strip()
            yield _temuan(s, f"Tertulis {s.teks}, sedangkan di {x.t.sebutan} {sel}.", x, milik[0])


def _temuan(s: Sebutan, pesan: str, x: Lajur, y: Isi) -> Temuan:
    return s.a.temuan(
        s.letak,
        f"{pesan} Sesuaikan nama atau angkanya.",
        terkait=tempat_sel(x.t.lembar, y.sel),
    )
