"""P408: a stated figure is about something that does not exist."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.sebut import temuan

LEMBAR = {
    "kode indikator": "Indikator",
    "program": "PK Program atau Realisasi Anggaran",
    "kegiatan": "Realisasi Anggaran",
    "sub kegiatan": "Realisasi Anggaran",
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
    nama yang paling mirip.
    """
    kelompok: dict[tuple[str, str], list[Pernyataan]] = {}
    for p in pernyataan(k):
        if not p.rincian.ada:
            kelompok.setdefault((p.rincian.apa, p.rincian.kunci), []).append(p)
    for isi in kelompok.values():
        yield _temuan(isi, k)


def _temuan(isi: list[Pernyataan], k: Konteks) -> Temuan:
    p, apa = isi[0], isi[0].rincian.apa
    tertulis = p.baris.rincian.teks
    pesan = (
        f"{apa[:1].upper()}{apa[1:]} '{tertulis}' tidak ada di {LEMBAR.get(apa, 'lembar isian')}"
        if tertulis
        else f"Rincian kosong: angka ini memerlukan {apa}"
    )
    sama = _senilai(p, k)
    return temuan(
        p.baris.rincian,
        p.baris,
        f"{pesan}, jadi angka {p.baris.nilai.teks} tidak dapat dicocokkan. Tulis {apa} seperti di "
        "lembar isian.",
        nilai=tertulis,
        seharusnya=sama or _saran(p),
        dugaan=_dugaan(p, sama),
        terkait=_terkait(isi),
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
