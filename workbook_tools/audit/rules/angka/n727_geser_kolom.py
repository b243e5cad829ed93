"""N727: a row's realisation stands in another sub-column than its target."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan

_PERAN = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)


@aturan("N727", Tingkat.PERINGATAN, "Angka satu baris berada di kolom jenjang yang berbeda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa tabel yang membagi target, realisasi dan capaian ke kolom program, kegiatan dan sub
    kegiatan: apakah ketiganya berada di kolom jenjang yang sama.

    Mengapa penting: realisasi sub kegiatan di kolom kegiatan terbaca sebagai realisasi kegiatan.

    Contoh: target 12 Laporan di kolom sub kegiatan, realisasi 12 Laporan di kolom kegiatan.

    Cara memperbaiki: pindahkan angkanya ke kolom jenjangnya.
    """
    salah: dict[int, list[tuple[Catatan, list[Tempat]]]] = defaultdict(list)
    for c in k.catatan:
        kolom = {p: [x for x, _ in c.sel.get(p, [])] for p in _PERAN}
        if len({len(x) for x in kolom.values()}) != 1 or len(kolom[Peran.TARGET]) < 2:
            continue
        if any(x.tahun != kolom[Peran.TARGET][0].tahun for x in kolom[Peran.TARGET]):
            continue
        isi = {p: c.isi(p) for p in _PERAN}
        if any(len(x) != 1 for x in isi.values()):
            continue
        letak = {p: kolom[p].index(isi[p][0][0]) for p in _PERAN}
        if len(set(letak.values())) > 1:
            tempat = [
                Tempat(c.tabel.lembar, isi[p][0][1].tempat, isi[p][0][1].teks.strip())
                for p in _PERAN
            ]
            salah[c.tabel.letak].append((c, tempat))
    for isi_tabel in salah.values():
        c = isi_tabel[0][0]
        semua = [x for _, t in isi_tabel for x in t]
        yield Temuan(
            c.tabel.lembar,
            "; ".join(t[1].sel for _, t in isi_tabel),
            f"Target, realisasi dan capaian berada di kolom jenjang yang berbeda di "
            f"{len(isi_tabel)} baris ({c.nama}{', …' if len(isi_tabel) > 1 else ''}). Pindahkan ke "
            "kolom yang sama.",
            kunci=c.nama,
            nilai=isi_tabel[0][1][1].nilai,
            terkait=tuple(semua[:40]),
        )
