"""N752: a column of changes, or a sentence, does not give the difference of a row's two years."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.lajur import Isi, Lajur, dua_tahun, kolom_ubah, lajur_tabel
from workbook_tools.audit.sel import DATA, BarisDok, SelDok, tempat_sel
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka, persentase
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

TOLERANSI = Fraction(2, 100)
MIN_COCOK = 2
_NAIK = regex(
    r"\b(?P<kata>naik|meningkat|bertambah|turun|menurun|berkurang)(?: sebesar| sebanyak)? "
    r"(?P<beda>\d+(?:[.,]\d+)*(?: ?%)?)(?: [a-z]+)?,? (?:dibanding\w*|dari|daripada)(?: dengan)? "
    r"tahun (?P<tahun>20\d\d|lalu|sebelumnya)\b(?! (?:yang )?(?:sebesar|sebanyak|\())",
    re.IGNORECASE,
)
"""'Indeks literasi naik 4,60 poin dibandingkan tahun 2023'."""
_SELA = r"(?: \([^)]*\))?(?: (?:tahun 20\d\d|pada|mengalami|juga|ini|kembali|sedikit))*"
_KATA_NAIK = ("naik", "meningkat", "bertambah")
MIN_NAMA = 8


@aturan("N752", Tingkat.PERINGATAN, "Kolom kenaikan tidak cocok dengan kedua tahunnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mengurangkan dua kolom tahun di setiap baris yang juga mencetak kenaikan atau penurunannya,
    sebagai selisih atau sebagai persen dari tahun sebelumnya; juga kenaikan yang disebut kalimat
    tanpa kedua angkanya.

    Mengapa penting: kolom itu yang dibaca untuk menilai apakah kinerja membaik.

    Contoh: 88,2% menjadi 93,6%, kenaikannya tertulis 6,4%; selisihnya 5,4.

    Cara memperbaiki: hitung ulang dari kedua angka di sampingnya.
    """
    for t in k.dok.tabel:
        ubah = [x for x in t.kolom if kolom_ubah(x)]
        tahun = dua_tahun(t)
        if len(ubah) == 1 and len(tahun) == 2 and tahun[1].indeks < ubah[0].indeks:
            yield from _kolom(t, tahun, ubah[0])
    semua = [x for t in k.dok.tabel for x in lajur_tabel(t) if x.ubah]
    for a, m in k.dok.cari(_NAIK):
        if not a.tingkat and not a.daftar:
            yield from _kalimat(k, a, m, [x for x in semua if x.tahun == k.identitas.tahun])


def _kolom(t: TabelDok, tahun: list[Kolom], ubah: Kolom) -> Iterator[Temuan]:
    isi = [x for b in t.baris if b.jenis == DATA and (x := _baris(b, [*tahun, ubah]))]
    salah = [x for x in isi if not _sesuai(x[1])]
    if len(salah) > max(1, len(isi) - MIN_COCOK):
        return  # computed in another way
    for (lama, baru, s), (a, b, _) in salah:
        yield t.temuan(
            s,
            f"Tertulis {s.teks.strip()}, padahal {lama.teks.strip()} menjadi {baru.teks.strip()} "
            f"berselisih {cetak_angka(abs(b.nilai - a.nilai))}. Betulkan angka yang salah.",
            (lama, baru),
            kolom=ubah.judul,
        )


Tiga = tuple[SelDok, SelDok, SelDok]


def _baris(b: BarisDok, kolom: list[Kolom]) -> tuple[Tiga, tuple[Angka, Angka, Angka]] | None:
    sel = [b.sel[k.indeks] for k in kolom]
    angka = [baca(s.teks.strip(), "realisasi").angka if s is not None else None for s in sel]
    match sel, angka:
        case [SelDok() as a, SelDok() as b2, SelDok() as c], [
            Angka() as x,
            Angka() as y,
            Angka() as z,
        ]:
            return (a, b2, c), (x, y, z)
    return None


def _sesuai(angka: tuple[Angka, Angka, Angka]) -> bool:
    """As a difference, or in percent of the year before; whichever way the sign is written."""
    a, b, beda = angka
    if a.rasio or b.rasio or a.bagian or b.bagian:
        return True
    selisih = b.nilai - a.nilai
    sah = [selisih, *([persentase(selisih, a.nilai)] if a.nilai else [])]
    return any(bandingkan(beda, y, TOLERANSI) is not Cocok.BEDA for x in sah for y in (x, -x))


def _kalimat(
    k: KonteksDokumen, a: Alinea, m: re.Match[str], semua: list[Lajur]
) -> Iterator[Temuan]:
    depan = normal(a.teks[: m.start()])
    kena = [(x, y) for x in semua for y in x.isi if _tentang(m, x) and _bernama(depan, y)]
    beda, arah = baca(m["beda"], "realisasi").angka, 1 if m["kata"].casefold() in _KATA_NAIK else -1
    if beda is None or len({y.nilai for _, y in kena}) != 1:
        return
    x, y = kena[0]
    lama, baru = (s.teks.strip() for s in y.sel)
    awal = baca(lama, "realisasi").angka
    sah = [y.nilai * arah]
    if beda.persen and awal is not None and awal.nilai:
        sah.append(persentase(y.nilai * arah, awal.nilai))
    if all(bandingkan(beda, n, TOLERANSI) is Cocok.BEDA for n in sah):
        grup = "kata" if any(bandingkan(beda, -n, TOLERANSI) is Cocok.SAMA for n in sah) else "beda"
        yield a.temuan(
            m.span(grup),
            f"Tertulis {m['kata']} {m['beda']}, padahal di {x.t.sebutan} {lama} menjadi {baru}. "
            "Betulkan yang salah.",
            terkait=tempat_sel(x.t.lembar, y.sel),
        )


def _tentang(m: re.Match[str], x: Lajur) -> bool:
    return not m["tahun"].isdigit() or m["tahun"] in x.judul


def _bernama(depan: str, y: Isi) -> bool:
    """Whether a row's name stands right before."""
    panjang = (n for n in y.nama if len(n) >= MIN_NAMA and " " in n)
    return any(n in depan and re.search(rf"\b{re.escape(n)}{_SELA} ?$", depan) for n in panjang)
