"""K804: the section of one indicator lacks a table that the sections of the others have."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("K804", Tingkat.PERINGATAN, "Bagian satu sasaran kurang lengkap daripada yang lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan jenis tabel di bagian setiap sasaran: program pendukung, kegiatan dan sub
    kegiatan, perbandingan tahun, perbandingan dengan kecamatan lain.

    Mengapa penting: sasaran yang analisisnya kurang biasanya sasaran yang datanya belum
    dikumpulkan.

    Contoh: sasaran I dan II mempunyai tabel keberhasilan program dan kegiatan, sasaran III tidak.

    Cara memperbaiki: susun tabel yang sama untuk sasaran itu, atau jelaskan.
    """
    jenis: dict[str, dict[str, TabelDok]] = defaultdict(dict)
    for t in k.dok.tabel:
        kunci = k.bagian.di(t.letak)
        for x in _jenis(t):
            if kunci:
                jenis[x].setdefault(kunci, t)
    for nama, ada in jenis.items():
        tanpa = [u for u in k.utama if u not in ada]
        if len(ada) < 2 or len(tanpa) != 1:
            continue
        judul = [a for a in k.dok.judul() if k.bagian.dari_teks(a.teks) == tanpa[0]]
        sebut = [
            a
            for a in k.dok.isi()
            if k.bagian.alinea(a) == tanpa[0] and "mendukung" in normal(a.teks)
        ]
        if judul:
            yield Temuan(
                judul[-1].lembar,
                "; ".join(f"P{a.urutan}" for a in (judul[-1], *sebut[:2])),
                f"Bagian '{k.nama.indikator.nama(tanpa[0])}' tidak mempunyai tabel {nama}, "
                f"sedangkan "
                f"bagian lain mempunyainya ({', '.join(t.sebutan for t in ada.values())}). "
                f"Lengkapi.",
                kunci=k.nama.indikator.nama(tanpa[0]),
                nilai=judul[-1].teks,
                terkait=tuple(Tempat(t.lembar, t.tempat, t.judul) for t in ada.values()),
            )


def _jenis(t: TabelDok) -> Iterator[str]:
    if t.milik(Peran.SUB_KEGIATAN):
        yield "kegiatan dan sub kegiatan pendukung"
    elif t.milik(Peran.PROGRAM):
        yield "program pendukung"
    if t.milik(Peran.UNIT) and t.milik(Peran.TARGET):
        yield "perbandingan dengan kecamatan lain"
