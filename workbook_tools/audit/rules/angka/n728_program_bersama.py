"""N728: a program in full supports several indicators; a sentence names only some supporters."""

from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import SUB
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.pendukung import dukungan, sebutan_pendukung
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.rules.registry import aturan

Tiga = tuple[str, str, str]


@aturan("N728", Tingkat.INFO, "Program pendukung disebut berbeda-beda")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan program dan sub kegiatan pendukung setiap sasaran: program yang dihitung
    penuh untuk beberapa sasaran, dan kalimat yang menyebut lebih sedikit sub kegiatan daripada
    tabelnya.

    Mengapa penting: anggaran yang sama dihitung dua kali, atau sebagian tidak dihitung, dalam
    efisiensi.

    Contoh: satu program mendukung sasaran I, II dan III dengan anggaran penuh; kalimat menyebut
    satu sub kegiatan, tabelnya dua.

    Cara memperbaiki: bagi per sub kegiatan, dan sebut "sebagian program" bila tidak seluruhnya.
    """
    yield from _bersama(k)
    yield from _kurang(k)


def _bersama(k: KonteksDokumen) -> Iterator[Temuan]:
    pemilik: dict[str, dict[str, list[Tiga]]] = {}
    for kunci, d in dukungan(k).items():
        for program, tempat in d.penuh.items():
            pemilik.setdefault(program, {})[kunci] = tempat
    for program, menurut in pemilik.items():
        if len(menurut) < 2:
            continue
        semua = [Tempat(*x) for isi in menurut.values() for x in isi]
        yield Temuan(
            semua[0].lembar,
            "; ".join(dict.fromkeys(x.sel for x in semua[:30])),
            f"{k.nama.program.nama(program)} disebut mendukung {len(menurut)} sasaran. Bagi "
            "anggarannya per sub kegiatan, agar tidak terhitung ganda.",
            kunci=k.nama.program.nama(program),
            nilai=semua[0].nilai,
            terkait=tuple(semua[:30]),
        )


def _kurang(k: KonteksDokumen) -> Iterator[Temuan]:
    tabel: dict[str, dict[str, Tempat]] = {}
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        u = k.bagian.pendukung(c.tabel) if lingkup == SUB and kunci else ""
        if u and c.tabel.milik(Peran.SUB_KEGIATAN):
            tempat = c.tempat
            tabel.setdefault(u, {}).setdefault(kunci, tempat)
    kalimat: dict[str, dict[str, Tempat]] = {}
    for u, lingkup, kunci, x in sebutan_pendukung(k):
        if lingkup == SUB:
            kalimat.setdefault(u, {})[kunci] = Tempat(*x)
    for u, disebut in kalimat.items():
        lain = {n: x for n, x in tabel.get(u, {}).items() if n not in disebut}
        if lain and set(disebut) <= set(tabel[u]):
            yield Temuan(
                next(iter(disebut.values())).lembar,
                "; ".join(x.sel for x in disebut.values()),
                f"Kalimat menyebut {len(disebut)} sub kegiatan pendukung, tabelnya "
                f"{len(tabel[u])}; yang tidak disebut: "
                f"{'; '.join(x.nilai for x in lain.values())}.",
                kunci=k.nama.indikator.nama(u),
                nilai=next(iter(disebut.values())).nilai,
                terkait=(*lain.values(), *(tabel[u][n] for n in disebut)),
            )
