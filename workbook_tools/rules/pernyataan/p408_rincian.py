"""P408: a stated figure is about something that does not exist."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.facts.pernyataan.rincian_geser import RincianGeser, rincian_bergeser
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.geseran import baris_teks
from workbook_tools.wording.kata import sebutkan, singkat
from workbook_tools.wording.sebut import temuan

BERJENJANG = {"program": "PK Program atau ", "kegiatan": "", "sub kegiatan": ""}
LEMBAR = {
    "kode indikator": "Indikator",
    "status desa": "daftar status desa",
    "periode IKM": "IKM",
}


@aturan("P408", Tingkat.PERINGATAN, "Rincian di Angka Laporan tidak ada")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah kode, program, status, atau periode di kolom Rincian memang ada.

    Mengapa penting: angka yang rinciannya tidak dikenal tidak dapat dicocokkan; di naskah, nama
    yang berbeda membuat pembaca mengira ada dua hal.

    Contoh: keterangan gambar menyebut IKM "Triwulan I", padahal surveinya Semester I.

    Cara memperbaiki: pakai kode atau nama yang sama dengan lembar isian. Kolom Dugaan menyebut
    nama yang paling mirip. Bila isi kolom Rincian bergeser, angkanya benar: geser kembali isinya.
    """
    geser = rincian_bergeser(k)
    bergeser = set[tuple[str, str]]()
    if geser is not None and geser.pasti:
        bergeser = {p.letak for p in geser.isi}
        yield _bergeser(geser)
    kelompok = kelompokkan(
        ((p.rincian.apa, p.rincian.kunci), p)
        for p in pernyataan(k)
        if not p.rincian.ada and p.letak not in bergeser
    )
    for isi in kelompok.values():
        yield _temuan(isi, k)


def _bergeser(g: RincianGeser) -> Temuan:
    """What is told of rows that hold the Rincian of the row above or below."""
    urut = sorted(g.isi, key=lambda p: p.baris.nomor_baris)
    awal, akhir = (p.baris.rincian for p in (urut[0], urut[-1]))
    kembali = baris_teks(-g.langkah)
    return temuan(
        awal,
        urut[0].baris,
        f"Isi kolom Rincian di Angka Laporan bergeser {baris_teks(g.langkah)} ({awal.sel} sampai "
        f"{akhir.sel}): {g.cocok} angkanya cocok dengan Rincian baris sebelahnya. Geser {kembali}.",
        dugaan=f"Mungkin tertempel di baris yang salah: bergeser {baris_teks(g.langkah)}.",
        terkait=tuple(tempat(p.baris.nilai) for p in urut),
        tingkat=Tingkat.GALAT,
    )


def _temuan(isi: list[Pernyataan], k: Konteks) -> Temuan:
    p = isi[0]
    sama = _senilai(p, k)
    return temuan(
        p.baris.rincian,
        p.baris,
        _pesan(k, p),
        nilai=p.baris.rincian.teks,
        seharusnya=sama or _saran(p),
        dugaan=_dugaan(p, sama),
        terkait=_terkait(isi),
    )


def _pesan(k: Konteks, p: Pernyataan) -> str:
    r, tertulis = p.rincian, p.baris.rincian.teks
    apa = r.apa[:1].upper() + r.apa[1:]
    if r.ganda:
        di, nama = sebutkan([singkat(x, 40) for x in r.ganda], 2), singkat(tertulis, 40)
        return (
            f"{apa} '{nama}' ada di {di}, jadi angka {p.baris.nilai.teks} tidak dapat dicocokkan. "
            f"Tulis '{singkat(r.ganda[0], 30)} > {nama}' bila itu yang dimaksud."
        )
    lembar = LEMBAR.get(r.apa, "lembar isian")
    if r.apa in BERJENJANG:
        lembar = BERJENJANG[r.apa] + k.laporan.judul("anggaran")
    kurang = (
        f"{apa} '{tertulis}' tidak ada di {lembar}"
        if tertulis
        else f"Rincian kosong: angka ini memerlukan {r.apa}"
    )
    return (
        f"{kurang}, jadi angka {p.baris.nilai.teks} tidak dapat dicocokkan. Tulis {r.apa} seperti "
        "di lembar isian."
    )


def _dugaan(p: Pernyataan, sama: str) -> str:
    if sama:
        return f"{p.baris.nilai.teks} adalah nilai IKM {sama}; periodenya salah sebut."
    return f"Yang paling mirip: {_saran(p)}." if _saran(p) else ""


def _saran(p: Pernyataan) -> str:
    """Another name that is like it; a name that only this sheet lacks is right as it is."""
    return "" if p.rincian.saran == p.baris.rincian.teks else p.rincian.saran


def _senilai(p: Pernyataan, k: Konteks) -> str:
    """The only survey period that has this value."""
    if p.acuan != "nilai_ikm" or p.angka is None:
        return ""
    cocok = [b.periode.teks for b in k.laporan.ikm if b.nilai_dilaporkan.nilai == p.angka.nilai]
    return cocok[0] if len(cocok) == 1 else ""


def _terkait(isi: list[Pernyataan]) -> tuple[Tempat, ...]:
    return tuple(tempat(p.baris.rincian, p.baris.lokasi.teks or None) for p in isi[1:])
