"""S351: something that a complete report has is missing."""

from collections.abc import Iterator

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_salinan
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.hasil import Kekurangan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.records import MASUKAN
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, sebutkan, singkat
from workbook_tools.wording.kosong import temuan_terisi


@aturan("S351", Tingkat.INFO, "Belum lengkap")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari yang belum diisi: lembar yang diperlukan tetapi kosong, indikator tanpa realisasi,
    anggaran di samping realisasi yang kosong.

    Mengapa penting: buku kerja yang kosong tidak punya galat, tetapi belum dapat menjadi laporan.
    Lengkap dan tanpa galat adalah dua hal.

    Contoh: IKU3 punya target, tetapi realisasinya kosong; dua indikator lain sudah terisi.

    Cara memperbaiki: isi selnya, atau tulis tanda - bila memang belum dinilai. Sel yang kosong
    sendirian di antara yang terisi menjadi peringatan.
    """
    kosong = [x for x in k.hasil.kelengkapan.kurang if not x.kolom]
    if kosong:
        yield _lembar_kosong(kosong)
    kelompok = kelompokkan(
        ((x.lembar, x.kolom), x)
        for x in k.hasil.kelengkapan.kurang
        if x.kolom and x.sel and not _wajib(x)
    )
    for (lembar, kolom), isi in kelompok.items():
        bersaksi = {x: t for x in isi if (t := _menurut_lembar_lain(k, x))}
        yield from bersaksi.values()
        if sisa := [x for x in isi if x not in bersaksi]:
            yield _sel_kosong(k, lembar, kolom, sisa)


def _wajib(x: Kekurangan) -> bool:
    """Whether I101 tells it."""
    return MASUKAN[x.lembar].cari(x.kolom).wajib


def _lembar_kosong(isi: list[Kekurangan]) -> Temuan:
    sebut = [
        f"{judul(x.lembar)} (diperlukan {x.kunci})" if x.kunci else judul(x.lembar) for x in isi
    ]
    return Temuan(
        isi[0].lembar,
        "",
        f"Belum lengkap: {sebutkan(sebut)} masih kosong. Isi sebelum laporan dikirim.",
        terkait=tuple(Tempat(x.lembar, "") for x in isi[1:]),
    )


def _menurut_lembar_lain(k: Konteks, x: Kekurangan) -> Temuan | None:
    """The finding about an empty cell whose figure another sheet holds."""
    for b in k.laporan.baris(x.lembar):
        isian = b.isian(x.kolom)
        if isian.sel == x.sel and (asal := isi_menurut_salinan(isian, b, k)) is not None:
            awal = f"Belum lengkap: {label(isian)} {singkat(x.kunci)} kosong."
            return temuan_terisi(isian, b, asal, awal, tingkat=Tingkat.PERINGATAN)
    return None


def _sel_kosong(k: Konteks, lembar: str, kolom: str, isi: list[Kekurangan]) -> Temuan:
    nama = MASUKAN[lembar].cari(kolom).label
    sebut = sebutkan([f"{singkat(x.kunci)} ({x.sel})" for x in isi], 3)
    uang = [x for b in k.laporan.anggaran for x in (b, b.asal) if x]
    terisi = sum(
        1
        for b in (*k.laporan.kinerja, *uang)
        if (sel := getattr(b, kolom, None)) and sel.lembar == lembar
    )
    return Temuan(
        lembar,
        isi[0].sel,
        f"Belum lengkap: {nama} di {judul(lembar)} masih kosong untuk {sebut}. Isi, atau tulis "
        "tanda - bila belum dinilai.",
        kolom=kolom,
        kunci=isi[0].kunci,
        nilai="(kosong)",
        terkait=tuple(Tempat(lembar, x.sel, x.kunci) for x in isi[1:]),
        tingkat=Tingkat.PERINGATAN if terisi > len(isi) else None,
    )
