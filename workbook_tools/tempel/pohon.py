"""Tables of programs, kegiatan and sub kegiatan: accounts added up, levels known, sums checked."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from msgspec.structs import replace

from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names import kunci_nama
from workbook_tools.names.awalan import pisahkan
from workbook_tools.names.kode_rekening import bagian_kode
from workbook_tools.numbers import cetak_angka, jumlah
from workbook_tools.records import Isian
from workbook_tools.records.baris_lain import BarisLain, JenisBaris
from workbook_tools.records.program_kegiatan import BarisProgramKegiatan
from workbook_tools.tables.baris import pilah
from workbook_tools.tables.baris.kata import jumlah_milik, kata_catatan, kata_jumlah
from workbook_tools.tables.baris.kedalaman import tingkat_kode
from workbook_tools.tables.pohon import TINGKAT, UANG, Simpul, semua_simpul, susun_pohon
from workbook_tools.tables.susun import susun_baris
from workbook_tools.tempel.nomor_daftar import menurut_nomor
from workbook_tools.tempel.rekam import BarisAsing, Rekaman, catat_lain, terisi
from workbook_tools.tempel.sel_asing import tabel_sel
from workbook_tools.tempel.tabel_asing import TabelAsing, sebut_kolom

LEMBAR = "program_kegiatan"
_IDENTITAS = ("kode_rekening", "tingkat", "nama", "unit")
_ISI = tuple(
    k.id for k in BarisProgramKegiatan.LEMBAR.kolom if k.id not in (*_IDENTITAS, "sasaran")
)
_JUDUL_TINGKAT = {"program": "Program", "kegiatan": "Kegiatan", "sub_kegiatan": "Sub Kegiatan"}


def rekam_pohon(tabel: TabelAsing) -> Rekaman:
    """The rows of the tree that a table gives, in its order."""
    rekaman = Rekaman(tabel, LEMBAR)
    bahan = tabel_sel(tabel, LEMBAR)
    bahan.baris = menurut_nomor(tabel, bahan.baris)
    bahan.baris = [*_satukan_nama(_tanpa_urusan(bahan, rekaman))]
    pilahan = pilah(LEMBAR, [susun_baris(bahan, b) for b in bahan.baris])
    catat_lain(rekaman, pilahan.lain)
    akar = susun_pohon(_bernama(pilahan.rekaman, rekaman))
    for simpul in semua_simpul(akar):
        rekaman.catat(simpul.tingkat)
        rekaman.baris.append(_baris(simpul, rekaman))
        rekaman.baris += (_indikator(simpul, b, rekaman) for b in simpul.indikator)
    _periksa(rekaman, akar, pilahan.lain)
    return rekaman


def _tanpa_urusan(bahan: Tabel, rekaman: Rekaman) -> Iterator[BarisSel]:
    """The rows without those above the programs: urusan, bidang, SKPD. In a table without any
    code of a program or below, the codes are but numbers of the list."""
    bertingkat = any(tingkat_kode(_kode(b)) for b in bahan.baris)
    for b in bahan.baris:
        teks = _kode(b)
        bagian = bagian_kode(teks) or (teks.isdigit() and len(teks) < 3)
        bernama = any(k in b.sel for k in ("nama", *TINGKAT))
        if bertingkat and bernama and bagian and not tingkat_kode(teks):
            rekaman.catat("urusan")
        else:
            yield b


def _kode(b: BarisSel) -> str:
    return b.sel["kode_rekening"].mentah.strip() if "kode_rekening" in b.sel else ""


def _satukan_nama(baris: Iterable[BarisSel]) -> Iterator[BarisSel]:
    """Names in columns of their own put into one column, with headings where a table has none;
    a code in front of a name into its column."""
    kini: dict[str, str] = {}
    for b in baris:
        nama = {t: b.sel[t] for t in TINGKAT if t in b.sel}
        sel = {k: s for k, s in b.sel.items() if k not in TINGKAT}
        if not nama:
            yield BarisSel(b.nomor, _pisahkan_kode(sel))
            continue
        dalam = _dalam(sel, nama)
        milik = nama.get(dalam) or list(nama.values())[-1]
        if dalam and not _bukan_nama(milik.mentah):
            for t in TINGKAT[: TINGKAT.index(dalam) + 1]:
                if t in nama and kini.get(t) != kunci_nama(nama[t].mentah):
                    _ganti(kini, t, nama[t].mentah)
                    if t != dalam:
                        judul = {"nama": nama[t], "tingkat": _tingkat(t)}
                        yield BarisSel(b.nomor, _pisahkan_kode(judul))
            sel["tingkat"] = _tingkat(dalam)
        yield BarisSel(b.nomor, _pisahkan_kode({**sel, "nama": milik}))


def _dalam(sel: dict[str, Sel], nama: dict[str, Sel]) -> str:
    """The level of a row: that of its code, else of its deepest name; a heading may repeat its
    name in the cells to the right. '' for an account."""
    kunci = {t: kunci_nama(s.mentah) for t, s in nama.items()}
    kode = sel["kode_rekening"].mentah if "kode_rekening" in sel else ""
    if not kode and len(set(kunci.values())) < len(TINGKAT):
        kode = pisahkan(list(nama.values())[-1].mentah)[0].strip(" ()[].:-")
    menurut_kode = tingkat_kode(kode)
    if menurut_kode:
        return menurut_kode if menurut_kode in TINGKAT else ""
    terisi = list(kunci)
    while len(terisi) > 1 and kunci[terisi[-1]] == kunci[terisi[-2]]:
        terisi.pop()
    return terisi[-1]


def _ganti(kini: dict[str, str], tingkat: str, nama: str) -> None:
    for t in TINGKAT[TINGKAT.index(tingkat) :]:
        kini.pop(t, None)
    kini[tingkat] = kunci_nama(nama)


def _bukan_nama(teks: str) -> bool:
    return kata_jumlah(teks) or bool(jumlah_milik(teks)) or kata_catatan(teks)


def _tingkat(tingkat: str) -> Sel:
    return Sel(JenisSel.TEKS, _JUDUL_TINGKAT[tingkat])


def _pisahkan_kode(sel: dict[str, Sel]) -> dict[str, Sel]:
    """'7.01.02 PROGRAM X' gives its code where no column holds one."""
    if "kode_rekening" in sel or "nama" not in sel:
        return sel
    depan, nama = pisahkan(sel["nama"].mentah)
    kode = depan.strip(" ()[].:-")
    if not tingkat_kode(kode):
        return sel
    return {**sel, "kode_rekening": Sel(JenisSel.TEKS, kode), "nama": Sel(JenisSel.TEKS, nama)}


def _bernama(baris: Iterable[object], rekaman: Rekaman) -> Iterator[BarisProgramKegiatan]:
    """Rows that say what they are about; figures without a name belong nowhere."""
    for b in baris:
        assert isinstance(b, BarisProgramKegiatan)
        if b.nama or (b.lanjutan and b.indikator):
            yield b
        elif b.lanjutan or not any(b.isian(k).nilai is not None for k in UANG):
            rekaman.catat("keterangan")
        else:
            rekaman.tinggalkan(b.nomor_baris, "", "baris ini berisi angka tanpa nama")


def _baris(simpul: Simpul, rekaman: Rekaman) -> BarisAsing:
    b = simpul.baris
    identitas = _identitas(b)
    if not b.kode_rekening or tingkat_kode(b.kode_rekening.teks) != simpul.tingkat:
        identitas["tingkat"] = replace(b.tingkat, teks=_JUDUL_TINGKAT[simpul.tingkat])
    return BarisAsing(
        b.nomor_baris, b.nama.teks, identitas, _isi(b, rekaman), simpul.tingkat, _induk(simpul)
    )


def _indikator(simpul: Simpul, b: BarisProgramKegiatan, rekaman: Rekaman) -> BarisAsing:
    """A further indicator of the row above."""
    atas = _kepala(simpul)
    sebut = f"{simpul.baris.nama.teks}: {b.indikator.teks}"
    return BarisAsing(
        b.nomor_baris, sebut, {}, _isi(b, rekaman), "indikator", (*_induk(simpul), atas)
    )


def _induk(simpul: Simpul) -> tuple[BarisAsing, ...]:
    if simpul.induk is None:
        return ()
    return (*_induk(simpul.induk), _kepala(simpul.induk))


def _kepala(simpul: Simpul) -> BarisAsing:
    """A row as a heading only."""
    b = simpul.baris
    identitas = _identitas(b)
    identitas["tingkat"] = replace(b.tingkat, teks=_JUDUL_TINGKAT[simpul.tingkat])
    return BarisAsing(b.nomor_baris, b.nama.teks, identitas, {}, simpul.tingkat)


def _identitas(b: BarisProgramKegiatan) -> dict[str, Isian]:
    """What a row is known by; a number of a list is no code."""
    ada = {k: b.isian(k) for k in _IDENTITAS if b.isian(k)}
    if "kode_rekening" in ada and not bagian_kode(b.kode_rekening.teks):
        del ada["kode_rekening"]
    return ada


def _isi(b: BarisProgramKegiatan, rekaman: Rekaman) -> dict[str, Isian]:
    kolom = (*_ISI, "sasaran") if rekaman.tabel.jenis.bersasaran else _ISI
    isi = terisi({k: b.isian(k) for k in kolom})
    for k in [k for k, v in isi.items() if v.galat or (k in UANG and v.nilai is None)]:
        salah = isi.pop(k)
        rekaman.tinggalkan(
            b.nomor_baris,
            f"{b.nama.teks}, {sebut_kolom(LEMBAR, k)}",
            f"{salah.galat or salah.teks} tidak dapat dibaca sebagai rupiah",
        )
    return isi


def _periksa(rekaman: Rekaman, akar: Sequence[Simpul], lain: Iterable[BarisLain]) -> None:
    """Sums taken against the printed ones, of the whole table and of every heading."""
    kolom = [k for k in UANG if k in rekaman.tabel.kolom]
    daun = [s for s in semua_simpul(akar) if s.daun]
    total = [x.baris for x in lain if x.jenis is JenisBaris.JUMLAH]
    for k in kolom:
        diambil = jumlah(n for s in daun if (n := s.baris.isian(k).nilai) is not None)
        tercetak = [t.isian(k) for t in total if t.isian(k).nilai is not None]
        kata = f"{sebut_kolom(LEMBAR, k)} dari {len(daun)} baris terbawah: {_rupiah(diambil)}"
        if any(t.nilai == diambil for t in tercetak):
            kata += ", sama dengan jumlah yang tercetak"
        elif tercetak:
            kata += f"; yang tercetak {tercetak[-1].teks} di {tercetak[-1].sel}: TIDAK SAMA"
        rekaman.cek.append(kata)
    for s in semua_simpul(akar):
        if s.anak:
            rekaman.cek += _beda(s, kolom)


def _rupiah(nilai: Fraction) -> str:
    """An amount to the sen."""
    return f"Rp{cetak_angka(nilai, 0 if nilai.denominator == 1 else 2)}"


def _beda(s: Simpul, kolom: Sequence[str]) -> Iterator[str]:
    for k in kolom:
        tertulis = s.baris.isian(k)
        bawah = [
            n for x in s.turunan() if x.daun and x is not s
            if (n := x.baris.isian(k).nilai) is not None
        ]  # fmt: skip
        if tertulis.nilai is not None and bawah and jumlah(bawah) != tertulis.nilai:
            yield (
                f"{s.baris.nama.teks}, {sebut_kolom(LEMBAR, k)} di {tertulis.sel}: tercetak "
                f"{tertulis.teks}, jumlah baris di bawahnya {_rupiah(jumlah(bawah))}: "
                "TIDAK SAMA"
            )
