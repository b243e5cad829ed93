"""N712: words say reached, exceeded, risen where the figures say otherwise."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.angka_kalimat import PERSEN, AngkaKalimat, angka_di
from workbook_tools.audit.capaian_baris import menurun
from workbook_tools.audit.daftar_arah import butir_arah
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import TABEL, Fakta, baca, per_nilai
from workbook_tools.audit.fakta_tabel import INDIKATOR
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.perubahan import NAIK, Perubahan, Ruas, perubahan_di
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.selisih_kalimat import LONGGAR, sebanding, selisih_di, toleransi
from workbook_tools.audit.teks import kalimat, normal, tempat_alinea
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.facts.banding import Cocok, bandingkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import Angka, cetak_angka
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_BELUM = regex(
    r"(?:belum|tidak|gagal|kurang)(?: \w+){0,2} (?:ter|di|men|me)?(?:capai|[pm]enuhi)\w*|"
    r"di ?bawah target",
    re.IGNORECASE,
)
_MELAMPAUI = regex(
    r"melampaui|melebihi|lebih (?:besar|tinggi) dari(?:pada)? target|di ?atas target|tinggi "
    r"dari target",
    re.IGNORECASE,
)
_TERCAPAI = regex(
    r"(?:berhasil|sudah|telah|dapat)(?: \w+)? (?:ter|di)?capai\w*|memenuhi target|sudah "
    r"tercapai|target tercapai",
    re.IGNORECASE,
)
_TEPAT = regex(r"tepat sesuai target|sama persis dengan target", re.IGNORECASE)
_AKHIR = regex(r"renstra|target akhir|akhir (?:masa|periode)", re.IGNORECASE)
_TURUN = regex(r"\b(?:menurun|turun|penurunan|lebih rendah)\b", re.IGNORECASE)


@aturan("N712", Tingkat.PERINGATAN, "Kata tidak sesuai dengan angkanya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kata tercapai, melampaui, belum tercapai, meningkat, menurun dan tetap dengan
    angka target, realisasi dan tahun lalu dari hal yang sama.

    Mengapa penting: kesimpulan dibaca lebih dahulu daripada tabel. "Berhasil tercapai 99%"
    menyatakan berhasil atas target yang tidak tercapai.

    Contoh: capaian 99,92% disebut berhasil tercapai; capaian 100% disebut belum tercapai;
    realisasi turun dari 75% ke 46,95% di kolom keterangan "Meningkat".

    Cara memperbaiki: sesuaikan kalimatnya dengan angka, atau betulkan angkanya.
    """
    for a in k.dok.isi():
        if not a.tingkat:
            yield from _alinea(k, a)
            yield from _berubah(k, a)
    yield from _selisih(k)
    yield from _keterangan(k)
    yield from _daftar(k)


def _alinea(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    batas = kalimat(a.teks)
    for n, (awal, akhir) in enumerate(batas):
        isi = a.teks[awal:akhir]
        kata = [_TERCAPAI.search(isi), _MELAMPAUI.search(isi), _BELUM.search(isi)]
        yield from _tepat(k, a, awal, isi)
        if not any(kata) or (_TURUN.search(isi) and not (kata[1] and _lampau_target(isi, kata[1]))):
            continue
        kunci = k.bagian.dari_teks(isi) or k.bagian.alinea(a) or _sebelum(k, a, batas[:n])
        fakta, capaian = _pasti(k, kunci)
        if capaian is None:
            continue
        persen = [x for x in angka_di(a.teks) if x.kalimat == (awal, akhir) and x.jenis == PERSEN]
        tercapai, lampau, belum = kata
        if tercapai and not belum and persen and capaian < 100:
            yield _temuan(a, awal, tercapai, fakta, "tercapai, padahal capaiannya di bawah 100%")
        elif lampau and not belum and capaian < 100 and kunci not in menurun(k):
            yield _temuan(a, awal, lampau, fakta, "terlampaui, padahal capaiannya di bawah 100%")
        elif lampau and not tercapai and _persis(k, kunci) and _lampau_target(isi, lampau):
            yield _temuan(a, awal, lampau, fakta, "terlampaui, padahal realisasinya sama persis")
        elif belum and capaian >= 100 and _tentang_target(isi, persen, batas, n, a):
            apa = "belum tercapai, padahal capaiannya 100% atau lebih"
            yield _temuan(a, awal, belum, fakta, apa)


def _daftar(k: KonteksDokumen) -> Iterator[Temuan]:
    """An indicator on a list of those that fell, whose realisation rose; or the other way."""
    kini = k.identitas.tahun
    for b in butir_arah(k) if kini else ():
        lama, baru = (_nilai(k, "realisasi", b.sebutan.kunci, (kini or 0) - n) for n in (1, 0))
        if lama is None or baru is None or (baru[0] != lama[0] and (baru[0] > lama[0]) == b.naik):
            continue
        benar = "tetap" if baru[0] == lama[0] else "naik" if baru[0] > lama[0] else "turun"
        nama = b.alinea.teks[b.sebutan.awal : b.sebutan.akhir]
        ruas = Ruas(nama, b.sebutan.awal, b.sebutan.akhir)
        terkait = [Tempat(lembar, tempat, teks) for _, teks, lembar, tempat in (lama, baru)]
        sebut = f"{nama} masuk daftar yang {'meningkat' if b.naik else 'menurun'}"
        yield _temuan_ubah(b.alinea, ruas, sebut, lama, baru, benar, terkait)


def _tepat(k: KonteksDokumen, a: Alinea, awal: int, isi: str) -> Iterator[Temuan]:
    """'Tepat sesuai target' beside another achievement than 100 %."""
    m = _TEPAT.search(isi)
    fakta, capaian = _pasti(k, k.bagian.dari_teks(isi) or k.bagian.alinea(a)) if m else ([], None)
    if m and capaian is not None and capaian != 100:
        yield _temuan(a, awal, m, fakta, "tepat tercapai, padahal capaiannya bukan 100%")


def _lampau_target(isi: str, m: re.Match[str]) -> bool:
    return "target" in isi[m.start() : m.end() + 10].casefold()


def _selisih(k: KonteksDokumen) -> Iterator[Temuan]:
    """'90,43 dari 90,5, kurang 0,07': what the two figures of its sentence do not give."""
    semua = [(a, x) for a in k.dok.isi() if not a.tingkat for x in selisih_di(a)]
    batas = [toleransi(x for _, x in semua if x.rasio == rasio) for rasio in (False, True)]
    for a, x in semua:
        if x.salah(batas[x.rasio] if x.tepat else LONGGAR):
            yield a.temuan(
                (x.awal, x.akhir),
                f"Tertulis {x.teks}, padahal {x.dari[0]} dan {x.dari[1]} memberi "
                f"{cetak_angka(x.benar)}. Betulkan angkanya.",
                terkait=(Tempat(a.lembar, f"P{a.urutan}", " dan ".join(x.dari)),),
            )


def _tahun_ubah(k: KonteksDokumen, a: Alinea, kunci: str, p: Perubahan) -> Iterator[Temuan]:
    """The year beside the first figure is not the one in which tables have it."""
    kini = k.identitas.tahun
    if kini is None or not kunci or p.awal is None or p.akhir is None:
        return
    for ruas, tahun, benar in ((p.awal, p.tahun_awal, kini - 1), (p.akhir, p.tahun_akhir, kini)):
        ada = _nilai(k, p.apa, kunci, benar)
        angka = baca(ruas.teks, p.apa).angka
        if tahun is None or tahun == benar or ada is None or angka is None:
            continue
        if ada[0] == angka.nilai and _nilai(k, p.apa, kunci, tahun) is None:
            yield a.temuan(
                (ruas.awal, a.teks.find(str(tahun), ruas.akhir) + 4),
                f"{p.apa.capitalize()} {ruas.teks} disebut tahun {tahun}; menurut tabelnya itu "
                f"tahun {benar}. Periksa tahunnya.",
                nilai=str(tahun),
                terkait=(Tempat(ada[2], ada[3], ada[1]),),
            )


def _persis(k: KonteksDokumen, kunci: str) -> bool:
    """Whether tables state the same figure as target and as realisation."""
    nilai = [
        {f.angka.nilai for f in k.ambil(j, INDIKATOR, kunci) if f.angka and f.sumber == TABEL}
        for j in ("target", "realisasi")
    ]
    return len(nilai[0]) == 1 and nilai[0] == nilai[1]


def _berubah(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    """A direction, or a difference, that the two figures do not show."""
    for p in perubahan_di(a.teks):
        kunci = k.bagian.dari_teks(a.teks) or k.bagian.alinea(a)
        yield from _tahun_ubah(k, a, kunci, p)
        lama, baru = _dua_nilai(k, kunci, p)
        if lama is None or baru is None:
            yield from _sendiri(a, p)
            continue
        beda, apa = baru[0] - lama[0], p.apa.capitalize()
        terkait = [Tempat(lembar, tempat, teks) for _, teks, lembar, tempat in (lama, baru)]
        if p.arah and (beda == 0 or (beda > 0) != (p.arah == NAIK)):
            benar = "tetap" if beda == 0 else "naik" if beda > 0 else "turun"
            yield _temuan_ubah(
                a, p.kata, f"{apa} disebut {p.kata.teks}", lama, baru, benar, terkait
            )
        dua = p.awal is not None and p.akhir is not None  # which _selisih compares
        tertulis = baca(p.beda.teks, "realisasi").angka if p.beda and not dua else None
        if p.beda is not None and tertulis is not None and _lain(tertulis, abs(beda)):
            sebut = f"{apa} disebut berubah {p.beda.teks}"
            yield _temuan_ubah(a, p.beda, sebut, lama, baru, cetak_angka(abs(beda)), terkait)


def _sendiri(a: Alinea, p: Perubahan) -> Iterator[Temuan]:
    """'Turun dari 75% menjadi 80%': where tables do not decide, the sentence's own figures."""
    if p.awal is None or p.akhir is None or not p.arah:
        return
    lama, baru = (baca(r.teks, p.apa).angka for r in (p.awal, p.akhir))
    if lama is None or baru is None or not sebanding(lama, baru) or lama.nilai == baru.nilai:
        return
    if (baru.nilai > lama.nilai) != (p.arah == NAIK):
        sebut = f"{p.apa.capitalize()} disebut {p.kata.teks}"
        nilai = [
            (x.nilai, r.teks, a.lembar, tempat_alinea(a.urutan, r.awal, r.akhir))
            for x, r in ((lama, p.awal), (baru, p.akhir))
        ]
        benar = "turun" if p.arah == NAIK else "naik"
        terkait = [Tempat(lembar, tempat, teks) for _, teks, lembar, tempat in nilai]
        yield _temuan_ubah(a, p.kata, sebut, nilai[0], nilai[1], benar, terkait)


Nilai = tuple[Fraction, str, str, str]


def _dua_nilai(k: KonteksDokumen, kunci: str, p: Perubahan) -> tuple[Nilai | None, Nilai | None]:
    """The figures of both years as tables state them, one value each."""
    kini = k.identitas.tahun
    if not kunci or kini is None or (p.tahun_akhir or kini) != kini:
        return None, None
    return _nilai(k, p.apa, kunci, p.tahun_awal or kini - 1), _nilai(k, p.apa, kunci, kini)


def _nilai(k: KonteksDokumen, jenis: str, kunci: str, tahun: int) -> Nilai | None:
    fakta = [f for f in k.ambil(jenis, INDIKATOR, kunci, tahun) if f.angka and f.sumber == TABEL]
    if jenis == "realisasi" and not fakta:
        fakta = [f for f in k.ambil("kondisi_awal", INDIKATOR, kunci, tahun) if f.angka]
    if len(per_nilai(fakta)) != 1:
        return None
    f = max(fakta, key=lambda x: x.angka.desimal if x.angka else 0)
    return (f.angka.nilai, f.teks, f.lembar, f.tempat) if f.angka else None


def _lain(tertulis: Angka, beda: Fraction) -> bool:
    return bandingkan(tertulis, beda, LONGGAR) is Cocok.BEDA


def _temuan_ubah(
    a: Alinea, r: Ruas, sebut: str, lama: Nilai, baru: Nilai, benar: str, terkait: list[Tempat]
) -> Temuan:
    return a.temuan(
        (r.awal, r.akhir),
        f"{sebut}, padahal {lama[1]} menjadi {baru[1]}: {benar}. Sesuaikan kalimatnya.",
        seharusnya=benar,
        terkait=tuple(terkait),
    )


def _pasti(k: KonteksDokumen, kunci: str) -> tuple[list[Fakta], Fraction | None]:
    """The achievement that most tables state, as precisely as it is written; None in doubt."""
    fakta = k.ambil("capaian", "indikator", kunci) if kunci else []
    kelompok = per_nilai([f for f in fakta if f.sumber == TABEL] or fakta)
    if not kelompok or (len(kelompok) > 1 and kelompok[0].saksi <= kelompok[1].saksi):
        return [], None
    angka = [f.angka for f in kelompok[0].fakta if f.angka]
    return kelompok[0].fakta, max(angka, key=lambda x: x.desimal).nilai


def _sebelum(k: KonteksDokumen, a: Alinea, batas: list[tuple[int, int]]) -> str:
    """What the sentences before in the paragraph are about."""
    for awal, akhir in reversed(batas):
        if kunci := k.bagian.dari_teks(a.teks[awal:akhir]):
            return kunci
    return ""


def _tentang_target(
    isi: str, persen: list[AngkaKalimat], batas: list[tuple[int, int]], n: int, a: Alinea
) -> bool:
    """The words are about this year's target, and a figure stands there or in the sentence
    before."""
    if _AKHIR.search(isi) or "target" not in isi.casefold():
        return False
    sebelum = a.teks[batas[n - 1][0] : batas[n - 1][1]] if n else ""
    return bool(persen) or "%" in sebelum


def _temuan(a: Alinea, awal: int, m: re.Match[str], fakta: list[Fakta], apa: str) -> Temuan:
    return a.temuan(
        (awal + m.start(), awal + m.end()),
        f"Kalimat ini menyatakan target {apa} "
        f"({', '.join(dict.fromkeys(f.teks for f in fakta))}). Sesuaikan "
        f"kalimatnya.",
        nilai=m[0],
        terkait=tempat_fakta(fakta[:10]),
    )


def _keterangan(k: KonteksDokumen) -> Iterator[Temuan]:
    """A column of remarks beside two years, or beside target and realisation."""
    for c in k.catatan:
        for kolom, s in c.isi(Peran.KETERANGAN):
            kata = normal(s.teks)
            tahun = [x for x in c.isi(Peran.REALISASI) if x[0].tahun]
            if len(tahun) == 2 and kata in ("meningkat", "menurun", "tetap", "naik", "turun"):
                nilai = [baca(x.teks.strip(), "realisasi").angka for _, x in tahun]
                if any(n is None for n in nilai):
                    continue
                a, b = (n.nilai for n in nilai if n is not None)
                benar = "meningkat" if b > a else "menurun" if b < a else "tetap"
                if benar[:4] != kata[:4] and (benar, kata) not in (
                    ("meningkat", "naik"),
                    ("menurun", "turun"),
                ):
                    yield c.temuan(
                        kolom,
                        s,
                        f"Keterangan '{s.teks.strip()}', padahal {tahun[0][1].teks.strip()} "
                        f"menjadi "
                        f"{tahun[1][1].teks.strip()}: {benar}.",
                        seharusnya=benar.capitalize(),
                        terkait=tempat_sel(c.tabel.lembar, [x for _, x in tahun]),
                    )
