"""N711: a sub kegiatan stands under different kegiatan."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan_dokumen

_INDUK = ((Peran.KEGIATAN, KEGIATAN), (Peran.PROGRAM, PROGRAM))
MIN_POTONGAN = 12


@aturan_dokumen("N711", Tingkat.PERINGATAN, "Sub kegiatan di bawah induk yang berbeda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kegiatan dan program induk setiap sub kegiatan di semua tabel.

    Mengapa penting: jumlah per kegiatan dan per program berbeda antartabel karena barisnya
    berpindah.

    Contoh: Penyusunan Laporan Keuangan di bawah Administrasi Keuangan pada satu tabel, di bawah
    Perencanaan dan Evaluasi pada tabel lain.

    Cara memperbaiki: ikuti susunan DPA, lalu jumlahkan ulang.
    """
    for peran, lingkup in _INDUK:
        induk: dict[str, dict[str, list[Tempat]]] = defaultdict(lambda: defaultdict(list))
        for c in k.catatan:
            kamus = k.nama.kamus(lingkup)
            atas = [s for _, s in c.isi(peran)]
            jenis, kunci = k.pemilik(c)
            if jenis != SUB or not kunci or len(atas) != 1 or kamus is None:
                continue
            if ini := kamus.kunci(atas[0].teks):
                induk[kunci][ini].append(Tempat(c.tabel.lembar, c.sel_nama.tempat, c.nama))
        yield from _gabung(k, lingkup, induk)


def _sebagian(kunci: Iterable[str]) -> bool:
    """Whether one name is a piece of the other: a cell that a page break has cut."""
    pendek, *lain = sorted(kunci, key=len)
    return len(pendek) >= MIN_POTONGAN and all(pendek in x for x in lain)


def _gabung(
    k: KonteksDokumen, lingkup: str, induk: dict[str, dict[str, list[Tempat]]]
) -> Iterator[Temuan]:
    """Rows that moved between the same two parents are one finding."""
    pasangan: dict[tuple[str, ...], list[tuple[str, dict[str, list[Tempat]]]]] = defaultdict(list)
    for sub, isi in induk.items():
        if len(isi) > 1 and not _sebagian(isi):
            pasangan[tuple(sorted(isi))].append((sub, isi))
    kamus = k.nama.kamus(lingkup)
    for kunci, semua in pasangan.items():
        umum = max(kunci, key=lambda n: sum(len(isi[n]) for _, isi in semua))
        lain = [x for _, isi in semua for n in isi if n != umum for x in isi[n]]
        sama = [x for _, isi in semua for x in isi[umum]]
        nama = [kamus.nama(n) if kamus else n for n in kunci]
        yield Temuan(
            lain[0].lembar,
            "; ".join(x.sel for x in lain),
            f"{len(semua)} sub kegiatan ({lain[0].nilai}{', …' if len(semua) > 1 else ''}) "
            f"berada di "
            f"bawah {lingkup} yang berbeda: {'; '.join(nama)}. Ikuti susunan DPA.",
            kunci=lain[0].nilai,
            nilai=lain[0].nilai,
            terkait=tuple(sama[:30]),
        )
