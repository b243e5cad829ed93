"""K808: a table of strategies without one of the office's sasaran."""

from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import DATA, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan

MIN_ADA = 2
"""Sasaran that a table has, beside which the one that it has not was left out."""


@aturan("K808", Tingkat.INFO, "Sasaran tanpa strategi")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari sasaran tabel capaian yang sendiri tidak ada di tabel strategi.

    Mengapa penting: sasaran tanpa strategi tidak menunjukkan bagaimana akan dicapai.

    Contoh: tiga sasaran di tabel capaian, dua di tabel "Strategi dan Arah Kebijakan".

    Cara memperbaiki: tambahkan barisnya, atau jelaskan.
    """
    semua: dict[str, list[Tempat]] = {}
    for c in k.catatan:
        for _, s in c.isi(Peran.SASARAN) if k.pemilik(c)[1] in k.utama else ():
            if kunci := k.nama.sasaran.kunci(s.teks):
                tempat = Tempat(c.tabel.lembar, s.tempat, " ".join(s.teks.split()))
                semua.setdefault(kunci, []).append(tempat)
    for t in (t for t in k.dok.tabel if _strategi(t)):
        kolom = t.milik(Peran.SASARAN)[0].indeks
        ada = {k.nama.sasaran.kunci(b.teks(kolom)) for b in t.baris if b.jenis == DATA}
        hilang = [x for x in semua if x not in ada]
        if len(hilang) == 1 and len(ada & {*semua}) >= MIN_ADA:
            letak = semua[hilang[0]]
            yield Temuan(
                t.lembar,
                t.tempat,
                f"Sasaran '{letak[0].nilai}' tidak ada di {t.sebutan}. Tambahkan barisnya.",
                kunci=letak[0].nilai,
                nilai=letak[0].nilai,
                terkait=tuple(letak[:10]),
            )


def _strategi(t: TabelDok) -> bool:
    """A table of sasaran with their strategies, without indicators."""
    label = any(normal(x.judul) == "strategi" for x in t.kolom)
    return label and len(t.milik(Peran.SASARAN)) == 1 and not t.milik(Peran.INDIKATOR)
