"""N711: a sub kegiatan stands under different kegiatan."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from workbook_tools.audit.fakta_tabel import KEGIATAN, PROGRAM, SUB, URAIAN
from workbook_tools.audit.hasil_sub import hasil_sub
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.audit.turunan import tingkat_nama
from workbook_tools.audit.uang import URUTAN, baris_uang
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan

_INDUK = ((Peran.KEGIATAN, KEGIATAN), (Peran.PROGRAM, PROGRAM))
MIN_POTONGAN = 12
MIN_PROGRAM = 2
"""Programs that a kegiatan follows, beside which the one that a sub kegiatan follows is odd."""


@aturan("N711", Tingkat.PERINGATAN, "Sub kegiatan di bawah induk yang berbeda")
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
                induk[kunci][ini].append(c.tempat)
        if lingkup == KEGIATAN:
            _dari_judul(k, induk)
        yield from _gabung(k, lingkup, induk)
    for t in k.dok.tabel:
        yield from _tanpa_kegiatan(k, t)


def _tanpa_kegiatan(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """The one sub kegiatan that stands right below a program, where others stand below kegiatan."""
    kolom = t.milik(Peran.ANGGARAN) and t.milik(Peran.KEGIATAN) and t.milik(Peran.SUB_KEGIATAN)
    baris = baris_uang(t, tingkat_nama(k, t)) if kolom else []
    dua = [(a, b) for a, b in pairwise(baris) if a.tingkat == 1]
    langsung = [b for _, b in dua if b.tingkat == URUTAN[SUB]]
    if len(langsung) == 1 and len(dua) > MIN_PROGRAM and (c := langsung[0].catatan):
        yield Temuan(
            t.lembar,
            c.sel_nama.tempat,
            f"Sub kegiatan '{c.nama}' di {t.sebutan} berada langsung di bawah program. Pindahkan "
            "ke bawah kegiatannya.",
            kunci=c.nama,
            nilai=c.nama,
        )


def _dari_judul(k: KonteksDokumen, induk: dict[str, dict[str, list[Tempat]]]) -> None:
    """Add the kegiatan above each sub kegiatan of one mixed column, and the headings above the
    rows that print results only."""
    for t in k.dok.tabel:
        kini = ""
        for c in (c for c in k.catatan if c.tabel is t and c.lingkup == URAIAN):
            lingkup, kunci = k.pemilik(c)
            kini = kunci if lingkup == KEGIATAN else "" if lingkup == PROGRAM else kini
            if lingkup == SUB and kini:
                induk[kunci][kini].append(Tempat(t.lembar, c.sel_nama.tempat, c.nama))
    for h in hasil_sub(k):
        if h.kegiatan:
            sel = h.catatan.isi(Peran.SASARAN)[0][1]
            tempat = Tempat(h.catatan.tabel.lembar, sel.tempat, " ".join(sel.teks.split()))
            induk[h.sub][h.kegiatan].append(tempat)


def _sebagian(kunci: Iterable[str]) -> bool:
    """Whether one name is a piece of the other: a cell that a page break has cut."""
    pendek, *lain = sorted(kunci, key=len)
    return len(pendek) >= MIN_POTONGAN and all(pendek in x for x in lain)


def _bobot(tempat: list[Tempat], uang: set[str]) -> tuple[int, int]:
    """How often a parent stands, then how often in a table of money, which follows the DPA."""
    return len(tempat), sum(x.sel.split()[0] in uang for x in tempat)


def _gabung(
    k: KonteksDokumen, lingkup: str, induk: dict[str, dict[str, list[Tempat]]]
) -> Iterator[Temuan]:
    """Rows that moved between the same two parents are one finding."""
    pasangan = kelompokkan(
        (tuple(sorted(isi)), (sub, isi))
        for sub, isi in induk.items()
        if len(isi) > 1 and not _sebagian(isi)
    )
    kamus = k.nama.kamus(lingkup)
    uang = {f"T{n}" for t in k.dok.tabel if t.milik(Peran.ANGGARAN) for n in t.urutan_semua}
    for kunci, semua in pasangan.items():
        umum = max(kunci, key=lambda n: _bobot([x for _, isi in semua for x in isi[n]], uang))
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
