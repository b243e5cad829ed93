"""N712: words say reached, exceeded, risen where the figures say otherwise."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.angka_kalimat import PERSEN, AngkaKalimat, angka_di
from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta import TABEL, Fakta, baca, kelompokkan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import kalimat, normal, tempat_alinea
from workbook_tools.audit.ucapan import tempat_fakta
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen

_BELUM = re.compile(
    r"(?:belum|tidak|gagal|kurang)(?: \w+){0,2} (?:ter|di)?(?:capai|penuhi)\w*|di bawah target|"
    r"belum mencapai",
    re.IGNORECASE,
)
_MELAMPAUI = re.compile(
    r"melampaui|melebihi|lebih (?:besar|tinggi) dari(?:pada)? target|di ?atas target|tinggi "
    r"dari target",
    re.IGNORECASE,
)
_TERCAPAI = re.compile(
    r"(?:berhasil|sudah|telah|dapat)(?: \w+)? (?:ter|di)?capai\w*|memenuhi target|sudah "
    r"tercapai|target tercapai",
    re.IGNORECASE,
)
_TURUN = re.compile(r"\b(?:menurun|turun|penurunan|lebih rendah)\b", re.IGNORECASE)


@aturan_dokumen("N712", Tingkat.PERINGATAN, "Kata tidak sesuai dengan angkanya")
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
    yield from _keterangan(k)


def _alinea(k: KonteksDokumen, a: Alinea) -> Iterator[Temuan]:
    batas = kalimat(a.teks)
    for n, (awal, akhir) in enumerate(batas):
        isi = a.teks[awal:akhir]
        kata = [_TERCAPAI.search(isi), _MELAMPAUI.search(isi), _BELUM.search(isi)]
        if not any(kata) or _TURUN.search(isi):
            continue
        kunci = k.bagian.dari_teks(isi) or k.bagian.alinea(a) or _sebelum(k, a, batas[:n])
        fakta, capaian = _pasti(k, kunci)
        if capaian is None:
            continue
        persen = [x for x in angka_di(a.teks) if x.kalimat == (awal, akhir) and x.jenis == PERSEN]
        tercapai, lampau, belum = kata
        if tercapai and not belum and persen and capaian < 100:
            yield _temuan(a, awal, tercapai, fakta, "tercapai, padahal capaiannya di bawah 100%")
        elif lampau and capaian < 100:
            yield _temuan(a, awal, lampau, fakta, "terlampaui, padahal capaiannya di bawah 100%")
        elif belum and capaian >= 100 and _tentang_target(isi, persen, batas, n, a):
            apa = "belum tercapai, padahal capaiannya 100% atau lebih"
            yield _temuan(a, awal, belum, fakta, apa)


def _pasti(k: KonteksDokumen, kunci: str) -> tuple[list[Fakta], Fraction | None]:
    """The achievement that most tables state, as precisely as it is written; None in doubt."""
    fakta = k.ambil("capaian", "indikator", kunci) if kunci else []
    kelompok = kelompokkan([f for f in fakta if f.sumber == TABEL] or fakta)
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
    if "renstra" in isi.casefold() or "target" not in isi.casefold():
        return False
    sebelum = a.teks[batas[n - 1][0] : batas[n - 1][1]] if n else ""
    return bool(persen) or "%" in sebelum


def _temuan(a: Alinea, awal: int, m: re.Match[str], fakta: list[Fakta], apa: str) -> Temuan:
    return Temuan(
        a.lembar,
        tempat_alinea(a.urutan, awal + m.start(), awal + m.end()),
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
                    yield Temuan(
                        c.tabel.lembar,
                        s.tempat,
                        f"Keterangan '{s.teks.strip()}', padahal {tahun[0][1].teks.strip()} "
                        f"menjadi "
                        f"{tahun[1][1].teks.strip()}: {benar}.",
                        kolom=kolom.judul,
                        kunci=c.nama,
                        nilai=s.teks.strip(),
                        seharusnya=benar.capitalize(),
                        terkait=tuple(
                            Tempat(c.tabel.lembar, x.tempat, x.teks.strip()) for _, x in tahun
                        ),
                    )
