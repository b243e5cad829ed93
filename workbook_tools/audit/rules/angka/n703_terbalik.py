"""N703: a table computes its achievements the wrong way round."""

from collections.abc import Iterator

from workbook_tools.audit.capaian_baris import CapaianBaris, tabel_terbalik
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.rules.registry import aturan


@aturan("N703", Tingkat.GALAT, "Satu tabel menghitung capaian terbalik")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari tabel yang capaiannya dihitung target dibagi realisasi, atau yang membagi rasio
    sebagai jam.

    Mengapa penting: yang terlemah tampak sebagai yang terbaik. Di tabel perbandingan
    antarkecamatan peringkatnya menjadi terbalik.

    Contoh: target 88, realisasi 89,49, tertulis 98,34%; yang benar 101,69%. Begitu di semua
    baris.

    Cara memperbaiki: betulkan rumus di baris pertama menjadi realisasi dibagi target, kali 100,
    lalu salin ke bawah; bandingkan lagi kalimat yang membahas tabel itu.
    """
    for isi in tabel_terbalik(k):
        yield _temuan(isi)


def _temuan(isi: list[CapaianBaris]) -> Temuan:
    x = isi[0]
    jam = [y for y in isi if y.cara == "jam"]
    benar = "; ".join(
        f"{y.catatan.nama} {y.capaian[1].teks.strip()} seharusnya {cetak_persen(y.dihitung)}"
        for y in isi
    )
    dugaan = "Rumusnya target dibagi realisasi."
    if jam:
        dugaan = (
            "Rasio a:b terbaca sebagai jam dan menitnya yang dibagi, dengan rumus terbalik (target "
            "dibagi realisasi)."
        )
    lembar = x.catatan.tabel.lembar
    suku = [(y, s) for y in isi for s in (y.target[1], y.realisasi[1])]
    return Temuan(
        lembar,
        "; ".join(y.capaian[1].tempat for y in isi),
        f"{len(isi)} baris tabel ini dihitung terbalik: {benar}. Betulkan rumusnya, lalu salin ke "
        "bawah.",
        kolom=x.capaian[0].judul,
        kunci=x.catatan.tabel.sebutan,
        nilai=x.capaian[1].teks.strip(),
        seharusnya=cetak_persen(x.dihitung),
        dugaan=dugaan,
        terkait=tempat_sel(lembar, [s for _, s in suku])[: 57 - len(isi)],
    )
