"""N721: one table names two different rows alike."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kecamatan import tabel_kecamatan
from workbook_tools.audit.kolom import NAMA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat

_FIGUR = regex(r"[\d.,%\s–-]*")
MIN_KOLOM = 4
"""Columns of a table of figures: number, label, and two figures."""
MIN_KECAMATAN = 4
"""Kecamatan that a table compares before one named twice is a slip."""
MIN_BEDA = 10
"""Indicators that a table has for each shared one before that is odd."""
MAKS_BEDA = 20
"""However many it has: with three shared ones it is the office's way."""


@aturan("N721", Tingkat.PERINGATAN, "Dua baris bernama sama")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari dua baris satu tabel anggaran yang bernama sama tetapi angkanya berbeda, satu
    indikator yang dipakai dua kegiatan yang berbeda, indikator kantor yang di satu tabel tertulis
    dua kali sedangkan yang lain hilang, kecamatan yang dibandingkan dua kali, program dengan dua
    efisiensi, dan label yang dipakai dua baris tabel angka.

    Mengapa penting: salah satunya hampir pasti nama baris lain yang tertimpa saat menyalin,
    sehingga kegiatan itu hilang dari laporan.

    Contoh: kegiatan yang sama dua kali, sekali Rp941 juta dan sekali Rp60 juta dengan sub
    kegiatan yang lain.

    Cara memperbaiki: cocokkan dengan DPA dan tulis nama yang benar.
    """
    yield from _indikator(k)
    yield from _utama(k)
    yield from _kecamatan(k)
    yield from _efisiensi(k)
    for t in k.dok.tabel:
        yield from _label(t)
        yield from _cara_hitung(t)
    menurut: dict[tuple[int, str, str], list[Catatan]] = defaultdict(list)
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        if kunci and lingkup != INDIKATOR and c.isi(Peran.ANGGARAN) and c.sel_nama.awal:
            induk = (
                "|".join(c.teks(p) for p in (Peran.PROGRAM, Peran.KEGIATAN))
                if lingkup == "sub_kegiatan"
                else ""
            )
            menurut[c.tabel.letak, lingkup, f"{kunci}|{induk}"].append(c)
    for isi in menurut.values():
        nilai = {c.teks(Peran.ANGGARAN) for c in isi}
        if len(isi) > 1 and len(nilai) > 1 and len({c.sel_nama.tempat for c in isi}) > 1:
            yield Temuan(
                isi[1].tabel.lembar,
                "; ".join(c.sel_nama.tempat for c in isi[1:]),
                f"'{isi[0].nama}' tertulis {len(isi)} kali dengan angka berbeda "
                f"({'; '.join(sorted(nilai))}). "
                "Salah satunya tampaknya baris lain; cocokkan namanya dengan DPA.",
                kunci=isi[0].nama,
                nilai=isi[1].nama,
                terkait=tuple(
                    Tempat(c.tabel.lembar, s.tempat, s.teks.strip())
                    for c in isi
                    for s in (c.sel_nama, *(x for _, x in c.isi(Peran.ANGGARAN)))
                ),
            )


def _utama(k: KonteksDokumen) -> Iterator[Temuan]:
    """A table with as many rows as the office has indicators, one of them twice and one missing."""
    tabel = kelompokkan(
        ((c.tabel.letak, c.panel), c)
        for c in k.catatan
        if c.lingkup == INDIKATOR and c.sel_nama.awal
    )
    for isi in tabel.values():
        kunci = [k.nama.indikator.kunci(c.nama) for c in isi]
        hilang = [u for u in k.utama if u not in kunci]
        if len(isi) != len(k.utama) or len(hilang) != 1 or set(kunci) - set(k.utama):
            continue
        dua = [c for c, x in zip(isi, kunci, strict=True) if kunci.count(x) > 1]
        yield _tertimpa(dua, k.nama.indikator.nama(hilang[0]))


def _efisiensi(k: KonteksDokumen) -> Iterator[Temuan]:
    """A program, kegiatan or sub kegiatan whose efficiency a table tells twice."""
    tabel: dict[tuple[int, str], dict[str, list[Catatan]]] = defaultdict(lambda: defaultdict(list))
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        dihitung = c.tabel.milik(Peran.EFISIENSI) and not c.tabel.milik(Peran.INDIKATOR)
        if dihitung and kunci and c.sel_nama.awal:
            tabel[c.tabel.letak, lingkup][kunci].append(c)
    for (_, lingkup), menurut in tabel.items():
        kembar = [x for x in menurut.values() if len(x) > 1]
        if len(kembar) == 1 and len(kembar[0]) == 2:
            kamus = k.nama.kamus(lingkup)
            semua = kamus.semua() if kamus else {}
            hilang = [x for kunci, x in semua.items() if kunci not in menurut]
            yield _tertimpa(kembar[0], hilang[0] if len(hilang) == 1 else "")


def _label(t: TabelDok) -> Iterator[Temuan]:
    """A numbered row of figures whose label another row has, too."""
    nomor = {x.indeks for x in t.milik(Peran.NO)}
    baris = [b for b in t.baris if b.jenis == DATA]
    teks = [
        x
        for x in t.kolom
        if x.indeks not in nomor and not all(_FIGUR.fullmatch(b.teks(x.indeks)) for b in baris)
    ]
    if (
        not nomor
        or len(teks) != 1
        or teks[0].peran in (*NAMA, Peran.UNIT)
        or len(t.kolom) < MIN_KOLOM
    ):
        return
    menurut = kelompokkan(
        (kunci_nama(s.teks), s)
        for s in (b.sel[teks[0].indeks] for b in baris)
        if s is not None and s.awal and s.teks.strip()
    )
    kembar = [x for x in menurut.values() if len(x) > 1]
    if len(kembar) == 1 and len(kembar[0]) == 2:
        yield Temuan(
            t.lembar,
            "; ".join(s.tempat for s in kembar[0]),
            f"'{kembar[0][0].teks.strip()}' tertulis dua kali di {t.sebutan}. Salah satunya baris "
            "lain.",
            nilai=kembar[0][1].teks.strip(),
        )


def _cara_hitung(t: TabelDok) -> Iterator[Temuan]:
    """One thing twice under one measure, once under another: 'Efisiensi' of a sub kegiatan at the
    place of its program's."""
    kolom = [
        x.indeks for judul in ("ukuran", "rincian") for x in t.kolom if normal(x.judul) == judul
    ]
    menurut: dict[str, dict[str, list[tuple[int, SelDok]]]] = defaultdict(lambda: defaultdict(list))
    for n, b in enumerate(t.baris if len(kolom) == 2 and t.milik(Peran.FORMULASI) else ()):
        if (s := b.sel[kolom[1]]) is not None and s.awal:
            menurut[kunci_nama(s.teks)][normal(b.teks(kolom[0]))].append((n, s))
    for isi in menurut.values():
        kembar = [x for x in isi.values() if len(x) == 2]
        if len(kembar) != 1 or all(len(x) > 1 for x in isi.values()):
            continue
        (atas, satu), (bawah, dua) = kembar[0]
        if bawah - atas > 1:  # else a kegiatan above its one sub kegiatan of that name
            yield Temuan(
                t.lembar,
                f"{satu.tempat}; {dua.tempat}",
                f"'{satu.teks.strip()}' tertulis dua kali dengan ukuran yang sama di {t.sebutan}. "
                "Salah satunya baris lain.",
                nilai=dua.teks.strip(),
                tingkat=Tingkat.INFO,
            )


def _kecamatan(k: KonteksDokumen) -> Iterator[Temuan]:
    """The one kecamatan that a table compares twice, and the one that only other tables have."""
    tabel = tabel_kecamatan(k)
    semua = {kunci_nama(c.nama): c.nama for isi in tabel for c in isi}
    for isi in tabel:
        menurut: dict[str, list[Catatan]] = defaultdict(list)
        for c in isi:
            menurut[kunci_nama(c.nama)].append(c)
        kembar = [x for x in menurut.values() if len(x) > 1]
        hilang = [nama for kunci, nama in semua.items() if kunci not in menurut]
        tertimpa = len(hilang) == 1 or len(menurut) >= MIN_KECAMATAN
        if len(kembar) == 1 and len(kembar[0]) == 2 and tertimpa:
            yield _tertimpa(kembar[0], hilang[0] if len(hilang) == 1 else "")


def _tertimpa(dua: list[Catatan], hilang: str) -> Temuan:
    """A name that stands twice, in the place of the one that is missing ('': unknown which)."""
    ekor = f", sedangkan '{hilang}' tidak ada" if hilang else ""
    return Temuan(
        dua[0].tabel.lembar,
        "; ".join(c.sel_nama.tempat for c in dua),
        f"'{dua[0].nama}' tertulis {len(dua)} kali di {dua[0].tabel.sebutan}{ekor}. Salah satunya "
        "baris lain.",
        kunci=dua[0].nama,
        nilai=dua[1].nama,
        terkait=tuple(c.tempat for c in dua),
    )


def _indikator(k: KonteksDokumen) -> Iterator[Temuan]:
    """One indicator beside two kegiatan of a table: one of them is probably a copy."""
    tabel: dict[int, dict[str, list[Catatan]]] = defaultdict(lambda: defaultdict(list))
    for c in k.catatan:
        nama = c.isi(Peran.INDIKATOR)
        if c.lingkup != INDIKATOR and len(nama) == 1 and nama[0][1].awal:
            tabel[c.tabel.letak][kunci_nama(nama[0][1].teks)].append(c)
    for menurut in tabel.values():
        kembar = [isi for isi in menurut.values() if len({k.pemilik(c) for c in isi}) > 1]
        # Where more are shared it is the office's way: sub kegiatan measured by their program's.
        for isi in kembar if len(kembar) * MIN_BEDA <= min(len(menurut), MAKS_BEDA) else ():
            sel = [c.isi(Peran.INDIKATOR)[0][1] for c in isi]
            yield Temuan(
                isi[0].tabel.lembar,
                "; ".join(s.tempat for s in sel[1:]),
                f"Indikator '{singkat(sel[0].teks.strip())}' dipakai {len(isi)} kegiatan "
                f"({sebutkan([singkat(c.nama) for c in isi], 3)}). Salah satunya tampaknya "
                "salinan; cocokkan dengan DPA.",
                kunci=sel[0].teks.strip(),
                nilai=sel[0].teks.strip(),
                terkait=tuple(
                    Tempat(c.tabel.lembar, x.tempat, x.teks.strip())
                    for c, s in zip(isi, sel, strict=True)
                    for x in (c.sel_nama, s)
                ),
                tingkat=Tingkat.INFO,
            )
