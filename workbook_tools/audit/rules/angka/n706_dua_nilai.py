"""N706: one fact is stated with two values."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import capaian_baris
from workbook_tools.audit.fakta import KALIMAT, Fakta, Kelompok, baca, per_nilai, sama
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.serapan import baris_tertukar
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.ucapan import NOTASI, sebut_letak, tempat_fakta
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import singkat

JENIS = (
    "target",
    "realisasi",
    "capaian",
    "kondisi_awal",
    "anggaran",
    "realisasi_anggaran",
    "penyerapan",
    "sisa",
)

MIN_SEPAKAT = 2
"""Indicators whose state before the plan is the realisation of the year before it."""


@aturan("N706", Tingkat.PERINGATAN, "Satu hal ditulis dengan dua nilai")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan setiap hal yang disebut di beberapa tempat: target, realisasi dan capaian
    indikator per tahun, anggaran dan realisasi program, kegiatan, sub kegiatan, dan total.

    Mengapa penting: pembaca tidak tahu mana yang benar. Bila sebagian besar tempat sepakat, yang
    menyimpang disebut; bila tidak, temuan ini bertanya dan tidak memilih.

    Contoh: target IKM 89 di Renstra, PK dan tabel capaian, tetapi 84 di tabel perbandingan
    antarkecamatan dan di Bab IV.

    Cara memperbaiki: cocokkan dengan dokumen sumbernya (PK, DPA, LRA), lalu betulkan semua tempat
    yang menyimpang.
    """
    gabung: dict[tuple[str, str, str, tuple[str, ...]], list[list[Kelompok]]] = defaultdict(list)
    benar = {x.capaian[1].tempat for x in capaian_baris(k) if not x.salah}
    salah = _salah_hitung(k) | _tertukar(k)
    for (jenis, lingkup, kunci, _), fakta in k.menurut.items():
        if jenis not in JENIS:
            continue
        isi = per_nilai(_sepakat([f for f in _layak(k, fakta) if f.tempat not in salah]))
        if len(isi) > 1 and not _akibat(k, isi, benar):
            lain = tuple(sorted({f.kelompok for x in isi[1:] for f in x.fakta}))
            gabung[jenis, lingkup, kunci, lain].append(isi)
    for (jenis, _, _, _), semua in gabung.items():
        yield _temuan(k, jenis, semua)
    yield from _kasar(k, salah)
    yield from _kondisi_awal(k)
    yield from _kegiatan(k)


def _kasar(k: KonteksDokumen, salah: set[str]) -> Iterator[Temuan]:
    """A target of 91 in one place, 91,5 in all others: nobody promises a rounded one."""
    for (jenis, lingkup, *_), isi in k.menurut.items():
        ada = [f for f in isi if f.angka and f.angka.rasio is None and f.tempat not in salah]
        if jenis != "target" or lingkup != INDIKATOR or len(per_nilai(ada)) != 1:
            continue
        bulat = [f for f in ada if f.angka and not f.angka.desimal]
        halus = [f for f in ada if f.angka and f.angka.nilai.denominator > 1]
        saksi = {f.kelompok for f in halus}
        sepakat = len({f.angka.nilai for f in halus if f.angka}) == 1
        if len(bulat) == 1 and sepakat and len(bulat) + len(halus) == len(ada) and len(saksi) > 1:
            f = bulat[0]
            yield Temuan(
                f.lembar,
                f.tempat,
                f"Target {k.sebut(f)} di sini {f.teks}, di {len(halus)} tempat lain "
                f"{halus[0].teks}. Samakan.",
                kunci=k.sebut(f),
                nilai=f.teks,
                terkait=tempat_fakta(halus),
                tingkat=Tingkat.INFO,
            )


def _kegiatan(k: KonteksDokumen) -> Iterator[Temuan]:
    """The indicator of a kegiatan that a table of an official's agreement has as well, with another
    target or realisation."""
    semua: dict[tuple[str, Peran], list[tuple[Catatan, SelDok]]] = defaultdict(list)
    for c in k.catatan:
        nama = c.isi(Peran.INDIKATOR)
        for peran in (Peran.TARGET, Peran.REALISASI) if len(nama) == 1 and nama[0][1].awal else ():
            if len(sel := c.isi(peran)) == 1:
                semua[kunci_nama(nama[0][1].teks), peran].append((c, sel[0][1]))
    for (_, peran), isi in semua.items():
        angka = [x for _, s in isi if (x := baca(s.teks.strip(), peran.value).angka)]
        berdua = len({c.lingkup == INDIKATOR for c, _ in isi}) == len(isi) == len(angka) == 2
        if berdua and not sama(*angka):
            yield _dua_tabel(peran, *isi)


def _dua_tabel(peran: Peran, satu: tuple[Catatan, SelDok], dua: tuple[Catatan, SelDok]) -> Temuan:
    (c, s), (lain, sana) = satu, dua
    return Temuan(
        c.tabel.lembar,
        f"{s.tempat}; {sana.tempat}",
        f"{NOTASI[peran.value]} {singkat(c.teks(Peran.INDIKATOR))} tertulis {s.teks.strip()} "
        f"di {c.tabel.sebutan}, {sana.teks.strip()} di {lain.tabel.sebutan}. Samakan.",
        kunci=c.teks(Peran.INDIKATOR),
        nilai=s.teks.strip(),
        terkait=(*tempat_sel(c.tabel.lembar, (s,)), *tempat_sel(lain.tabel.lembar, (sana,))),
        tingkat=Tingkat.INFO,
    )


def _kondisi_awal(k: KonteksDokumen) -> Iterator[Temuan]:
    """The state before the plan is the realisation of the year before it: of several indicators,
    and of one it is not."""
    tahun = k.identitas.periode[0] - 1 if k.identitas.periode else 0
    awal = kelompokkan(
        (f.kunci, f) for f in k.fakta if f.jenis == "kondisi_awal" and f.lingkup == INDIKATOR
    )
    beda: list[list[Kelompok]] = []
    sepakat = 0
    for kunci, fakta in awal.items():
        nyata = k.ambil("realisasi", INDIKATOR, kunci, tahun)
        isi = per_nilai([*fakta, *nyata])
        sepakat += bool(nyata) and len(isi) == 1
        if nyata and len(isi) == 2 and len(per_nilai(fakta)) == 1 == len(per_nilai(nyata)):
            beda.append(isi)
    if len(beda) == 1 and sepakat >= MIN_SEPAKAT:
        fakta = [f for x in beda[0] for f in x.fakta]
        satu = next(f for f in fakta if f.jenis == "kondisi_awal")
        lain = next(f for f in fakta if f.jenis == "realisasi")
        yield Temuan(
            satu.lembar,
            satu.tempat,
            f"Kondisi awal {k.sebut(satu)} tertulis {satu.teks}, sedangkan realisasi {tahun} "
            f"{lain.teks}; indikator lain memakai realisasi {tahun}. Periksa angkanya.",
            kunci=k.sebut(satu),
            nilai=satu.teks,
            terkait=tempat_fakta(fakta),
        )


def _akibat(k: KonteksDokumen, isi: list[Kelompok], benar: set[str]) -> bool:
    """Achievements that are right for their own rows differ because their targets do."""
    f = isi[0].fakta[0]
    if f.jenis != "capaian" or any(x.tempat not in benar for g in isi for x in g.fakta):
        return False
    suku = (k.ambil(x, f.lingkup, f.kunci, f.tahun) for x in ("target", "realisasi"))
    return any(len(per_nilai(x)) > 1 for x in suku)


def _salah_hitung(k: KonteksDokumen) -> set[str]:
    """Achievements that N702 tells of; those of comparison tables N703 may tell of as well."""
    return {
        x.capaian[1].tempat
        for x in capaian_baris(k)
        if x.salah and x.catatan.lingkup == INDIKATOR and x.cara != "terbalik"
    }


def _tertukar(k: KonteksDokumen) -> set[str]:
    """Shares in columns that N701 tells to be exchanged."""
    return {
        s.tempat
        for t in k.dok.tabel
        for b in baris_tertukar(t)
        for x in t.milik(Peran.PENYERAPAN)
        if (s := b.sel[x.indeks]) is not None
    }


def _layak(k: KonteksDokumen, fakta: list[Fakta]) -> Iterator[Fakta]:
    """Sentences that call a percentage indicator's realisation its achievement are no dispute."""
    for f in fakta:
        if f.sumber == KALIMAT and f.jenis == "capaian" and f.angka is not None:
            nilai = [
                x.angka.nilai for x in k.ambil("realisasi", f.lingkup, f.kunci, f.tahun) if x.angka
            ]
            if f.angka.nilai in nilai:
                continue
        yield f


def _sepakat(fakta: list[Fakta]) -> list[Fakta]:
    """Without tables whose rows of one name hold several values: several indicators of a program,
    two rows under one name. They say nothing about one fact."""
    per_tabel = kelompokkan((f.kelompok, f) for f in fakta)
    beda = {
        n
        for n, isi in per_tabel.items()
        if isi[0].sumber != KALIMAT and len({f.baris for f in isi}) > 1 and len(per_nilai(isi)) > 1
    }
    return [f for f in fakta if f.kelompok not in beda]


def _temuan(k: KonteksDokumen, jenis: str, semua: list[list[Kelompok]]) -> Temuan:
    isi = semua[0]
    menang, kalah = _pemenang(isi)
    f = kalah[0].fakta[0]
    terkait = [x for kelompok in semua for g in kelompok for x in g.fakta]
    sel = [x.tempat for kelompok in semua for g in _pemenang(kelompok)[1] for x in g.fakta]
    if menang is None:
        sel = [x.tempat for kelompok in semua for g in kelompok for x in g.fakta][:20]
    sebut = [_sebut(NOTASI[jenis], k.sebut(f), kelompok) for kelompok in semua]
    return Temuan(
        f.lembar,
        "; ".join(dict.fromkeys(sel)),
        " ".join(sebut) + " Cocokkan dengan dokumen sumbernya dan samakan di semua tempat.",
        kunci=k.sebut(f),
        nilai=f.teks,
        seharusnya=menang.fakta[0].teks if menang is not None and len(semua) == 1 else "",
        terkait=tempat_fakta(terkait),
        tingkat=_tingkat(isi),
    )


def _tingkat(isi: list[Kelompok]) -> Tingkat | None:
    """Another unit only is worth less than another value."""
    satuan = {x.angka.satuan.casefold() for x in isi} | {"%" for x in isi if x.angka.persen}
    nilai = {x.angka.nilai for x in isi}
    return Tingkat.INFO if len(satuan) > 1 and len(nilai) == 1 else None


def _pemenang(isi: list[Kelompok]) -> tuple[Kelompok | None, list[Kelompok]]:
    """The value of most independent places, if it has twice as many as any other."""
    lain = sum(x.saksi for x in isi[1:])
    if isi[0].saksi >= max(2, 2 * isi[1].saksi) and isi[0].saksi > lain:
        return isi[0], isi[1:]
    return None, isi


def _sebut(apa: str, nama: str, isi: list[Kelompok]) -> str:
    tahun = isi[0].fakta[0].tahun
    bagian = []
    for x in isi:
        letak = [sebut_letak(f.lembar, f.tempat) for f in x.fakta]
        ekor = f" dan {len(letak) - 2} tempat lain" if len(letak) > 2 else ""
        bagian.append(f"{x.fakta[0].teks} di {', '.join(letak[:2])}{ekor}")
    return f"{apa} {nama}{f' {tahun}' if tahun else ''} tertulis {'; '.join(bagian)}."
