"""K802: cells that the table itself asks for are empty."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pecahan import angka_sel
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, SelDok, TabelDok
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan, singkat

_PENJELAS = (
    Peran.FORMULASI,
    Peran.SUMBER,
    Peran.PENANGGUNG_JAWAB,
    Peran.SATUAN,
    Peran.TARGET,
    Peran.KONDISI_AWAL,
)
_RUMUSAN = regex(r"\W*(?:\w{1,2}[.)]\s*)?(?:me\w{4,}(?:kan|nya)|ter\w{4,}|opti\w+)\b", re.I)
"""How a sasaran begins; a program's name as a heading does not."""
_ANGKA = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
_HASIL = (Peran.REALISASI, Peran.CAPAIAN, Peran.KETERANGAN)


@aturan("K802", Tingkat.PERINGATAN, "Sel yang diminta tabelnya kosong")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari sel kosong yang menurut kepala tabelnya harus berisi: formulasi, sumber data atau
    target sebuah indikator, kolom realisasi dan capaian yang kosong seluruhnya, dan baris
    kegiatan tanpa anggaran.

    Mengapa penting: kepala tabel menjanjikan perbandingan yang tidak ada, dan indikator tanpa
    formulasi tidak dapat diperiksa.

    Contoh: tabel "perbandingan dengan target akhir Renstra" yang kolom realisasinya kosong.

    Cara memperbaiki: isi selnya, tulis tanda - dengan alasannya, atau hapus kolomnya.
    """
    yield from _penjelas(k)
    yield from _hasil(k)
    yield from _tahun_kosong(k)
    yield from _tanpa_indikator(k)
    yield from _kurang_angka(k)
    yield from _tanpa_anggaran(k)


def _penjelas(k: KonteksDokumen) -> Iterator[Temuan]:
    """Empty cells of one column are one finding."""
    kosong: dict[tuple[int, int], list[tuple[Catatan, SelDok]]] = defaultdict(list)
    for c in k.catatan:
        if c.lingkup != INDIKATOR or c.sel_nama.tinggi > 1:
            continue
        for peran in _PENJELAS:
            sel = c.sel.get(peran, [])
            if len(sel) == 1 and not sel[0][1].teks.strip() and _ada_isi(c):
                kosong[c.tabel.letak, sel[0][0].indeks].append((c, sel[0][1]))
    for (_, kolom), isi in kosong.items():
        c = isi[0][0]
        judul, peran = c.tabel.kolom[kolom].judul, c.tabel.kolom[kolom].peran
        # A column that no table fills is an input left out; one filled elsewhere was forgotten.
        terisi = any(x.isi(peran) for x in k.catatan if x.lingkup == INDIKATOR)
        ringan = peran in (Peran.SUMBER, Peran.PENANGGUNG_JAWAB, Peran.SATUAN) or not terisi
        yield Temuan(
            c.tabel.lembar,
            "; ".join(s.tempat for _, s in isi),
            f"{judul} kosong untuk {sebutkan([singkat(x.nama) for x, _ in isi], 3)}. Isi, atau "
            "tulis tanda - dengan alasannya.",
            kolom=judul,
            kunci=c.nama,
            terkait=tuple(x.tempat for x, _ in isi[:20]),
            tingkat=Tingkat.INFO if ringan else None,
        )


def _ada_isi(c: Catatan) -> bool:
    """Something else than the name stands in the row."""
    return sum(1 for s in c.baris.sel if s is not None and s.teks.strip()) >= 3


def _hasil(k: KonteksDokumen) -> Iterator[Temuan]:
    """Whole columns of results that are empty in one panel of a table."""
    kosong: list[SelDok] = []
    tabel: list[TabelDok] = []
    for t in k.dok.tabel:
        for panel in t.panel:
            sel = [
                s
                for kolom in t.milik(*_HASIL, panel=panel)
                for b in t.baris
                if b.jenis == DATA and (s := b.sel[kolom.indeks]) is not None
            ]
            if len(sel) >= 2 and not any(s.teks.strip() for s in sel) and t.milik(Peran.TARGET):
                kosong += sel
                tabel.append(t)
    if kosong:
        yield Temuan(
            tabel[0].lembar,
            "; ".join(dict.fromkeys(s.tempat for s in kosong[:57])),
            f"Kolom realisasi, capaian atau keterangan kosong seluruhnya di "
            f"{', '.join(dict.fromkeys(t.sebutan for t in tabel))}. Isi, atau hapus kolomnya.",
            kunci=tabel[0].sebutan,
        )


def _tahun_kosong(k: KonteksDokumen) -> Iterator[Temuan]:
    """An indicator with the target of one year and none of the others."""
    for c in k.catatan:
        sel = c.sel.get(Peran.TARGET, [])
        tahun = {x.tahun or x.ke for x, _ in sel} - {0, None}
        kosong = [(x, s) for x, s in sel if not s.teks.strip()]
        if c.lingkup != INDIKATOR or len(tahun) != len(sel) or not 0 < len(kosong) < len(sel):
            continue
        sebut = sebutkan([str(x.tahun or f"tahun ke-{x.ke}") for x, _ in kosong], 6)
        yield Temuan(
            c.tabel.lembar,
            "; ".join(s.tempat for _, s in kosong),
            f"Target {singkat(c.nama)} kosong untuk {sebut}. Isi, atau tulis tanda - dengan "
            "alasannya.",
            kolom=kosong[0][0].judul,
            kunci=c.nama,
            terkait=tempat_sel(c.tabel.lembar, [s for _, s in sel if s.teks]),
        )


def _tanpa_indikator(k: KonteksDokumen) -> Iterator[Temuan]:
    """A sasaran in a row of its own whose indicator and figures are empty."""
    for t in k.dok.tabel:
        sasaran, nama = t.milik(Peran.SASARAN), t.milik(Peran.INDIKATOR)
        angka = t.milik(*_ANGKA)
        if len(sasaran) != 1 or len(nama) != 1 or not angka:
            continue
        for b in t.baris:
            s = b.sel[sasaran[0].indeks]
            isi = [x for n in (*nama, *angka) if (x := b.sel[n.indeks]) and x.awal]
            kosong = len(isi) > len(angka) and not any(x.teks.strip() for x in isi)
            if kosong and s and _sendiri(s) and _RUMUSAN.match(s.teks):
                teks = " ".join(s.teks.split())
                yield Temuan(
                    t.lembar,
                    "; ".join((s.tempat, *(x.tempat for x in isi))),
                    f"Sasaran '{singkat(teks)}' tanpa indikator, target dan realisasi. Isi "
                    "barisnya, atau gabungkan selnya dengan baris yang dimaksud.",
                    kunci=teks,
                    nilai=teks,
                )


def _sendiri(s: SelDok) -> bool:
    """A cell of one row and one column."""
    return s.awal and s.tinggi == 1 and s.lebar == 1


def _kurang_angka(k: KonteksDokumen) -> Iterator[Temuan]:
    """Cells with fewer figures than the indicators that the cell beside them lists."""
    baris = kelompokkan(((c.tabel.letak, c.baris.tempat, c.panel), c) for c in k.catatan)
    for isi in (x for x in baris.values() if len(x) > 1):
        c = isi[0]
        kurang = [
            (s, len(ada))
            for x in c.tabel.milik(*_ANGKA, panel=c.panel)
            if (s := c.baris.sel[x.indeks]) is not None
            and 0 < len(ada := angka_sel(s.teks)) != len(isi)
        ]
        if kurang:
            s, banyak = kurang[0]
            yield Temuan(
                c.tabel.lembar,
                "; ".join(x.tempat for x, _ in kurang),
                f"Sel ini memuat {banyak} angka ({' '.join(s.teks.split())}) untuk {len(isi)} "
                f"indikator ({sebutkan([singkat(x.nama) for x in isi], 3)}). Lengkapi, satu angka "
                "setiap indikator.",
                kunci=c.nama,
                nilai=s.teks.strip(),
                terkait=tempat_sel(c.tabel.lembar, [x for x, _ in kurang]),
            )


def _tanpa_anggaran(k: KonteksDokumen) -> Iterator[Temuan]:
    for t in k.dok.tabel:
        uang = t.milik(Peran.ANGGARAN, Peran.REALISASI_ANGGARAN)
        nama = t.milik(Peran.KEGIATAN, Peran.PROGRAM, Peran.URAIAN)
        if not uang or not nama or t.milik(Peran.INDIKATOR):
            continue
        for b in t.baris:
            sel = [
                s for x in nama if (s := b.sel[x.indeks]) is not None and s.awal and s.teks.strip()
            ]
            isi = [s for x in uang if (s := b.sel[x.indeks]) is not None]
            if sel and isi and not any(s.teks.strip() for s in isi) and sel[-1].tinggi == 1:
                if sel[-1].lebar > 2:
                    continue
                yield Temuan(
                    t.lembar,
                    "; ".join((sel[-1].tempat, *(s.tempat for s in isi))),
                    f"'{' '.join(sel[-1].teks.split())}' tanpa anggaran. Isi anggarannya, atau "
                    f"hapus "
                    "barisnya.",
                    kunci=sel[-1].teks.strip(),
                    nilai=sel[-1].teks.strip(),
                )
