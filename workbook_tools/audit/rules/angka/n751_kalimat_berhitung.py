"""N751: a share, a change, what is left or a list of parts does not fit the figures beside it."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.angka_kalimat import PERSEN, UANG, AngkaKalimat, angka_di
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import baca
from workbook_tools.audit.fakta_kalimat import notion_uang
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.selisih_kalimat import sebanding
from workbook_tools.audit.teks import kalimat, tahun_di, tempat_alinea
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import (
    Angka,
    cetak_angka,
    cetak_persen,
    cetak_ringkas,
    cetak_rupiah,
    persentase,
)
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BULAT = r"\d{1,3}(?:[.,]\d{3})+|\d+"
_N = r"\d+(?:[.,]\d+)*"
_P = r"\d{1,3}(?:[.,]\d+)?(?=\s*(?:%|persen\b))"
_LAMA = r" \d{1,3} (?:menit|jam|hari|minggu|bulan|tahun)"
_BAGIAN = (
    regex(
        rf"(?<![\d.,])(?P<n>{_N}) (?P<satuan>[a-z]+\d?²?) (?:atau|\()(?: ?sebesar)? ?(?P<p>{_P})"
        rf"\s*(?:%|persen)\)? dari (?:total |seluruh |jumlah )?(?P<m>{_N}) (?P=satuan)\b",
        re.IGNORECASE,
    ),
    regex(
        rf"\bdari (?:total |jumlah |seluruh )?(?P<m>{_BULAT}) (?P<apa>[a-z]+)\b[^.;\d]{{0,80}}?"
        rf"(?:20\d\d)?[^.;\d]{{0,40}}?(?<![\d.,])(?P<n>{_BULAT}) (?P=apa)\b[^.;\d]{{0,80}}?"
        rf"(?:\batau|\(|\bsebesar|\badalah|\bmencapai|nya)\s*(?:sebesar |mencapai )?(?P<p>{_P})",
        re.IGNORECASE,
    ),
    regex(
        rf"(?<![\d.,])(?P<n>{_BULAT})(?: [a-z]+){{0,3}} dari (?:total |jumlah |seluruh )?"
        rf"(?P<m>{_BULAT})(?: [a-z-]+){{1,8}},? (?:atau |\()(?:sebesar )?(?P<p>{_P})",
        re.IGNORECASE,
    ),
    regex(
        rf"\bdari (?:total |jumlah |seluruh )?(?P<m>{_BULAT})(?: [a-z-]+){{1,4}},? "
        rf"(?:sebanyak |terdapat |sejumlah )*(?P<n>{_BULAT})(?: [a-z-]+|{_LAMA}){{1,8}},? "
        rf"(?:atau |\()(?:sebesar )?(?P<p>{_P})",
        re.IGNORECASE,
    ),
    regex(
        rf"(?P<p>{_P})\s*(?:%|persen),? (?:yang )?(?:diperoleh|dihitung|berasal) dari "
        rf"(?:sebanyak )?(?P<n>{_BULAT}) [^.;\d]{{0,80}}\bdari (?:total |seluruh )?"
        rf"(?P<m>{_BULAT})\b",
        re.IGNORECASE,
    ),
)
"""'Dari 9 desa terdapat 8 desa …, atau 88,89%'; '8 dari 9 desa (88,89%)'."""
_PER = regex(
    rf"(?<![\d.,])(?P<n>{_BULAT})(?: [a-z]+){{1,4}} dari (?P<m>{_BULAT})(?: [a-z]+){{1,4}}"
    r"(?:,? sehingga [^.;\d]{0,40}\b(?:sebesar|adalah|yaitu)|,? (?:atau|yaitu)(?: sebesar)?| \() ?"
    rf"(?P<p>{_N}) per (?P<dasar>1\.000|10\.000|100\.000|mil)\b",
    re.IGNORECASE,
)
"""'8 kematian ibu dari 6.006 kelahiran hidup, atau 133,20 per 100.000'."""
_DUA_BAGIAN = regex(
    rf"\bdari (?P<m>{_BULAT}) (?P<apa>[a-z]+)[^.;,\d]{{0,40}}, (?:sebanyak )?(?P<a>{_BULAT})"
    r"(?: (?P=apa))? (?:telah |sudah |yang )*(?:selesai|tuntas|ditindaklanjuti|tercapai|disetujui|"
    rf"aktif|terealisasi)[^.;\d]{{0,30}},? (?:dan|sedangkan) (?:sebanyak )?(?P<b>{_BULAT})"
    r"(?: (?P=apa))?(?: lainnya)? (?:masih |yang )*(?:dalam proses|belum|tidak|sedang)\b"
    r"(?=[^.;\d]*(?:[.;]|$))",
    re.IGNORECASE,
)
"""'Dari 5 rekomendasi, 4 telah selesai dan 1 dalam proses'."""
_LAIN = regex(r"\bcapaian|\btarget", re.IGNORECASE)
"""What another percentage is of than a share."""
_SEMUA = regex(rf"\bdari (?P<m>{_BULAT}) (?P<apa>[a-z]+)\b(?P<isi>[^.;]*)", re.IGNORECASE)
_UBAH = regex(
    r"(?P<kata>naik|meningkat|bertambah|kenaikan|peningkatan|turun|menurun|berkurang|penurunan|"
    r"lebih (?:tinggi|besar|banyak|rendah|kecil|sedikit|cepat|lambat|lama))"
    rf"(?: sebesar| sebanyak)? (?P<beda>{_N})(?P<satuan>\s*%| [a-z]+)?[^.;\d]{{0,30}}"
    rf"(?:(?:atau|\() ?(?:sebesar )?(?P<p>{_P})\s*(?:%|persen)\)?[^.;\d]{{0,30}})?"
    r"\b(?:dari|daripada|dibanding\w*)\b[^.;\d]{0,50}(?:tahun (?:20\d\d|lalu|sebelumnya))"
    rf"[^.;\d]{{0,40}}(?:sebesar|sebanyak|adalah|yaitu|yakni|mencapai|\() ?(?P<lama>{_N}(?:\s*%)?)",
    re.IGNORECASE,
)
"""'Naik 2,90 poin dibandingkan tahun 2022 yang sebesar 83,20'."""
_UBAH_DARI = regex(
    r"(?P<kata>naik|meningkat|bertambah|kenaikan|peningkatan|turun|menurun|berkurang|penurunan)"
    rf"(?: sebesar| sebanyak)? (?P<beda>{_N})(?P<satuan>\s*%| [a-z]+)?"
    rf"(?:(?: atau| \() ?(?:sebesar )?(?P<p>{_P})\s*(?:%|persen)\)?)? dari (?P<lama>{_N}(?:\s*%)?)"
    r"(?: [a-z]+){0,2}? (?:pada )?tahun (?:20\d\d|lalu|sebelumnya)",
    re.IGNORECASE,
)
"""'Naik 0,22 tahun dari 71,23 tahun pada tahun 2022'."""
_UBAH_BALIK = regex(
    r"\bdibanding\w*\b[^.;\d]{0,40}tahun (?:20\d\d|lalu|sebelumnya)[^.;\d]{0,40}"
    rf"(?:sebesar|sebanyak|adalah|yaitu|yakni|mencapai|\() ?(?P<lama>{_N}(?:\s*%)?)"
    rf"[^.;\d]{{0,60}}\b(?P<kata>naik|meningkat|bertambah|kenaikan|peningkatan|turun|menurun|"
    rf"berkurang|penurunan)(?: sebesar| sebanyak)? (?P<beda>{_N})(?P<satuan>\s*%| [a-z]+)?"
    rf"(?: (?:atau|\() ?(?:sebesar )?(?P<p>{_P}))?",
    re.IGNORECASE,
)
"""'Dibandingkan tahun 2022 yang sebesar 8,84, terjadi kenaikan sebesar 0,07'."""
_ATAU = regex(
    rf"dari (?P<a>{_N}(?:\s*%)?)[^.;\d]{{0,40}}(?:20\d\d)?[^.;\d]{{0,20}}\bmenjadi (?:sebesar )?"
    rf"(?P<b>{_N}(?:\s*%)?)[^.;\d]{{0,30}}(?:20\d\d)?,? (?:atau|yang berarti|sehingga) "
    rf"(?:naik|turun|meningkat|menurun|bertambah|berkurang)(?: sebesar)? (?P<beda>{_N}) poin",
    re.IGNORECASE,
)
_DAFTAR = regex(
    rf"(?<![\d.,])(?P<n>{_BULAT}) (?:orang|pegawai|aparatur|asn|personil|personel|jiwa|responden|"
    r"desa ?/ ?kelurahan|desa dan kelurahan|unit|buah|satuan pendidikan|sekolah|puskesmas|kasus|"
    r"kejadian|konflik|permohonan|izin|indikator|rekomendasi|perangkat daerah|bumdes|koperasi|"
    r"peserta|warga|anak|pns|guru)\b[^.;:\d]{0,60}\bterdiri (?:dari|atas) "
    rf"(?P<isi>(?:{_BULAT})(?: [a-z/()-]+){{1,5}}"
    rf"(?:(?:,| dan|, dan) (?:{_BULAT})(?: [a-z/()-]+){{1,5}}?)+)"
    r"(?=[.,;]|$| dan | dengan | yang )",
    re.IGNORECASE,
)
_ATAU_PERSEN = regex(
    r"[\s,.\-–]*(?:\(|atau|setara(?: dengan)?|dengan persentase|mencapai)\s*"
    r"(?:sebesar |mencapai )?",
    re.IGNORECASE,
)
_NAMA_BAGIAN = r"(?:(?! dan \d)[a-z ]){3,40}"
_YAITU = regex(
    r"(?<![\d.,])(?P<n>\d{1,4}) (?P<apa>[a-z]+)\b(?:(?!\d{1,4} (?P=apa)\b)[^.;:]){0,80}?"
    rf"\b(?:yaitu|meliputi|terdiri (?:dari|atas)) (?P<isi>\d{{1,4}} (?P=apa) {_NAMA_BAGIAN}"
    rf"(?:(?:,| dan|, dan) \d{{1,4}} (?P=apa) {_NAMA_BAGIAN})+)",
    re.IGNORECASE,
)
MAKS_CALON, MIN_BUTIR = 3, 2
ALINEA_LALU = 3
"""Paragraphs before, where the figure may stand that has changed."""


@aturan("N751", Tingkat.PERINGATAN, "Angka di kalimat tidak cocok dengan angka di sampingnya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menghitung ulang angka yang disebut bersama asalnya di kalimat: bagian ("8 dari 9 desa, atau
    88,89%"), kenaikan ("naik 2,90 dibandingkan tahun 2022 yang sebesar 83,20"), sisa anggaran, dan
    rincian ("27 orang, terdiri dari 18 PNS, 3 PPPK dan 6 tenaga kontrak").

    Mengapa penting: pembaca memercayai kalimat yang menyebut cara menghitungnya.

    Contoh: "Dari 9 desa terdapat 8 desa yang tepat waktu, atau 87,98%"; 8 dari 9 adalah 88,89%.

    Cara memperbaiki: betulkan angka yang tidak cocok, di kalimat dan di tabelnya.
    """
    isi = [a for a in k.dok.isi() if not a.tingkat]
    terikat = {f.tempat for f in k.fakta if f.jenis == "sisa"}  # N720 judges these
    serapan = {f.tempat for f in k.fakta if f.jenis == "penyerapan"}  # and N701 these
    for n, a in enumerate(isi):
        yield from _bagian(a)
        yield from _perubahan(a, isi[max(0, n - ALINEA_LALU) : n])
        yield from _atau(a)
        yield from _sisa(a, terikat)
        yield from _persen_uang(a, serapan, k.identitas.tahun)
        yield from _daftar(a)
        yield from _per(a)
        yield from _dua_bagian(a)


def _nilai(teks: str) -> Angka | None:
    return baca(teks.strip(), "anggaran").angka


def _bagian(a: Alinea) -> Iterator[Temuan]:
    for awal, akhir in kalimat(a.teks):
        yield from _butir(a, awal, akhir)
        semua_m = [m for x in _BAGIAN for m in x.finditer(a.teks, awal, akhir)]
        for m in {m.span("p"): m for m in semua_m}.values():
            if _LAIN.search(a.teks[min(m.end("n"), m.end("p")) : max(m.start("n"), m.start("p"))]):
                continue
            n, semua, p = _nilai(m["n"]), _nilai(m["m"]), baca(m["p"], "capaian").angka
            if n is None or semua is None or p is None or not 0 < n.nilai <= semua.nilai:
                continue
            bagian = persentase(n.nilai, semua.nilai)
            if all(_beda(p, x) for x in (bagian, 100 - bagian)):
                sebut = f"{m['n']} dari {m['m']} adalah {cetak_persen(bagian)}"
                yield _temuan(a, m.span("p"), sebut, [m.span("n"), m.span("m")])


def _per(a: Alinea) -> Iterator[Temuan]:
    for m in _PER.finditer(a.teks):
        n, semua, p = _nilai(m["n"]), _nilai(m["m"]), baca(m["p"], "nilai").angka
        dasar = _nilai("1.000" if m["dasar"].casefold() == "mil" else m["dasar"])
        if n and p and dasar and semua and semua.nilai:
            benar = n.nilai * dasar.nilai / semua.nilai
            if _beda(p, benar):
                sebut = f"{m['n']} dari {m['m']} adalah {cetak_angka(benar)} per {m['dasar']}"
                yield _temuan(a, m.span("p"), sebut, [m.span("n"), m.span("m")])


def _dua_bagian(a: Alinea) -> Iterator[Temuan]:
    for m in _DUA_BAGIAN.finditer(a.teks):
        semua, *isi = (_nilai(m[g]) for g in "mab")
        jumlah = sum((x.nilai for x in isi if x), Fraction(0))
        if semua and all(isi) and jumlah != semua.nilai:
            sebut = f"{m['a']} dan {m['b']} berjumlah {cetak_ringkas(jumlah)}"
            yield _temuan(a, m.span("m"), sebut, [m.span("a"), m.span("b")])


def _butir(a: Alinea, awal: int, akhir: int) -> Iterator[Temuan]:
    """'Dari 9 indikator, 3 indikator … (33,33%), 4 indikator … (44,44%)'."""
    for m in _SEMUA.finditer(a.teks, awal, akhir):
        pola = rf"(?<![\d.,])(?P<n>{_BULAT}) {m['apa']}\b[^.;()\d]{{0,60}}\((?P<p>{_P})"
        isi = list(re.compile(pola).finditer(a.teks, m.start("isi"), m.end()))
        if len(isi) < MIN_BUTIR:
            continue
        semua = _nilai(m["m"])
        for x in isi if semua and semua.nilai else ():
            n, p = _nilai(x["n"]), baca(x["p"], "capaian").angka
            bagian = persentase(n.nilai, semua.nilai) if n and semua else Fraction(0)
            if n and p and _beda(p, bagian):
                sebut = f"{x['n']} dari {m['m']} adalah {cetak_persen(bagian)}"
                yield _temuan(a, x.span("p"), sebut, [x.span("n"), m.span("m")])


def _beda(tertulis: Angka, benar: Fraction) -> bool:
    return bandingkan(tertulis, benar, Fraction(2, 100)) is Cocok.BEDA


def _perubahan(a: Alinea, lalu: list[Alinea]) -> Iterator[Temuan]:
    for m in (x for pola in (_UBAH, _UBAH_DARI, _UBAH_BALIK) for x in pola.finditer(a.teks)):
        lama, beda = (baca(m[g].strip(), "realisasi").angka for g in ("lama", "beda"))
        if lama is None or beda is None:
            continue
        calon = _calon(a, m.start(), lama)
        for x in reversed(lalu) if not calon else ():
            calon = calon or _calon(x, len(x.teks), lama)
        naik = m["kata"].casefold() in _NAIK
        hasil = [x.nilai - lama.nilai if naik else lama.nilai - x.nilai for x in calon]
        nisbi = (m["satuan"] or "").strip() == "%"
        sah = [*hasil, *(persentase(x, lama.nilai) for x in hasil if nisbi and lama.nilai)]
        if not calon or len(calon) > MAKS_CALON:
            continue
        if all(_beda(beda, x) for x in sah):
            baru = calon[0].nilai
            arah = "naik" if baru > lama.nilai else "turun"
            sebut = f"{m['lama'].strip()} menjadi {cetak_ringkas(baru)} {arah} "
            selisih = abs(baru - lama.nilai)
            bagian = nisbi and lama.nilai and not lama.persen
            sebut += (
                cetak_persen(persentase(selisih, lama.nilai)) if bagian else cetak_ringkas(selisih)
            )
            yield _temuan(a, m.span("beda"), sebut, [m.span("lama")])
        elif m["p"] and lama.nilai and (p := baca(m["p"], "capaian").angka):
            bagian = persentase(beda.nilai, lama.nilai)
            if _beda(p, bagian):
                sebut = f"{m['beda']} dari {m['lama'].strip()} adalah {cetak_persen(bagian)}"
                yield _temuan(a, m.span("p"), sebut, [m.span("beda"), m.span("lama")])


_NAIK = (
    "naik", "meningkat", "bertambah", "kenaikan", "peningkatan", "lebih tinggi", "lebih besar",
    "lebih banyak", "lebih lambat", "lebih lama",
)  # fmt: skip


def _calon(a: Alinea, sampai: int, lama: Angka) -> list[Angka]:
    """The figures before that may have come of the old one: of its scale, and as large."""
    ada = (x for x in angka_di(a.teks) if x.akhir <= sampai and x.jenis != UANG)
    nilai = [n for x in ada if (n := baca(x.teks, "realisasi").angka) is not None]
    dekat = [
        n
        for n in nilai
        if sebanding(n, lama)
        and n.persen == lama.persen
        and n.desimal == lama.desimal
        and lama.nilai < 2 * n.nilai < 4 * lama.nilai
    ]
    return list({n.nilai: n for n in dekat}.values())


def _atau(a: Alinea) -> Iterator[Temuan]:
    """'Dari 21,30% menjadi 18,40%, atau turun 2,90 poin'."""
    for m in _ATAU.finditer(a.teks):
        x, y, beda = (baca(m[g].strip(), "realisasi").angka for g in ("a", "b", "beda"))
        if x is None or y is None or beda is None or not sebanding(x, y):
            continue
        benar = abs(x.nilai - y.nilai)
        if _beda(beda, benar):
            sebut = f"{m['a'].strip()} dan {m['b'].strip()} berselisih {cetak_ringkas(benar)}"
            yield _temuan(a, m.span("beda"), sebut, [m.span("a"), m.span("b")])


def _persen_uang(a: Alinea, terikat: set[str], tahun: int | None) -> Iterator[Temuan]:
    """'Realisasinya sebesar Rp1.930.000.000 atau 96,50%': of which other amount."""
    semua = angka_di(a.teks)
    uang = [x for x in semua if x.jenis == UANG]
    for lalu, x, y in zip([None, *semua], semua, semua[1:], strict=False):
        p = baca(y.teks, "capaian").angka
        if x.jenis != UANG or p is None or not _ATAU_PERSEN.fullmatch(a.teks[x.akhir : y.awal]):
            continue
        if lalu and lalu.jenis == UANG and lalu.kalimat == y.kalimat:
            continue  # N701 judges these
        if any(n != tahun for n in tahun_di(x.depan)[-1:]):
            continue  # 'tahun 2023 Rp… atau 97,88%' beside this year's amounts
        if y.jenis != PERSEN or tempat_alinea(a.urutan, y.awal, y.akhir) in terikat:
            continue
        r = _nilai(x.teks)
        lain = [(n, z) for z in uang if z.teks != x.teks and (n := _nilai(z.teks)) and n.nilai]
        calon = [persentase(r.nilai, n.nilai) for n, _ in lain] if r else []
        if not calon or any(not _beda(p, y2) for c in calon for y2 in (c, 100 - c)):
            continue
        n, z = min(lain, key=lambda w: abs(w[1].awal - x.awal))
        benar = cetak_persen(persentase(r.nilai, n.nilai)) if r else ""
        if r and 0 < r.nilai <= n.nilai:
            yield _temuan(
                a,
                (y.awal, y.akhir),
                f"{x.teks} dari {z.teks} adalah {benar}",
                [(x.awal, x.akhir), (z.awal, z.akhir)],
            )


def _sisa(a: Alinea, terikat: set[str]) -> Iterator[Temuan]:
    """What is left of a budget and its realisation that stand before it."""
    ada: dict[str, AngkaKalimat] = {}
    for x in angka_di(a.teks):
        if x.jenis != UANG:
            continue
        kata = x.kata()
        jenis = "sisa" if kata[-1:] == ["efisiensi"] else notion_uang(x)
        if jenis == "anggaran":
            ada = {}
        if jenis != "sisa":
            ada[jenis] = x
            continue
        suku = [ada.get(j) for j in ("anggaran", "realisasi_anggaran")]
        nilai = [_nilai(s.teks) for s in suku if s is not None]
        sisa = _nilai(x.teks)
        if len(nilai) == len(suku) and None not in nilai and sisa is not None:
            benar = abs(nilai[0].nilai - nilai[1].nilai) if nilai[0] and nilai[1] else sisa.nilai
            if benar != sisa.nilai and tempat_alinea(a.urutan, x.awal, x.akhir) not in terikat:
                sebut = f"anggaran dikurangi realisasinya {cetak_rupiah(benar)}"
                letak = [(s.awal, s.akhir) for s in suku if s is not None]
                yield _temuan(a, (x.awal, x.akhir), sebut, letak)
        ada = {}


def _daftar(a: Alinea) -> Iterator[Temuan]:
    """'27 orang, terdiri dari 18 PNS, 3 PPPK dan 6 tenaga kontrak'."""
    for m in (x for pola in (_DAFTAR, _YAITU) for x in pola.finditer(a.teks)):
        semua = _nilai(m["n"])
        butir = [(x.start(), x.end()) for x in re.finditer(_BULAT, a.teks[slice(*m.span("isi"))])]
        letak = [(m.start("isi") + x, m.start("isi") + y) for x, y in butir]
        nilai = [n.nilai for x in letak if (n := _nilai(a.teks[slice(*x)])) is not None]
        jumlah = [sum(nilai[:n], Fraction(0)) for n in range(2, len(nilai) + 1)]
        if semua is not None and len(nilai) == len(letak) and semua.nilai not in jumlah:
            sebut = f"rinciannya berjumlah {cetak_ringkas(jumlah[-1])}"
            yield _temuan(a, m.span("n"), sebut, letak)


def _temuan(a: Alinea, letak: tuple[int, int], sebut: str, lain: list[tuple[int, int]]) -> Temuan:
    teks = a.teks[slice(*letak)].strip()
    return a.temuan(
        letak,
        f"Tertulis {teks}, padahal {sebut}. Betulkan angka yang salah.",
        nilai=teks,
        terkait=tuple(a.tempat(x) for x in lain),
    )
