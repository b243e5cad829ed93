"""I124: a name that is taken for another one."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_resmi import SEBUTAN, EjaanSel, NamaEjaan, beragam, menang
from workbook_tools.facts.pernyataan import Pernyataan, pernyataan
from workbook_tools.facts.sel import tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.padanan import beda_huruf, sama_maksud
from workbook_tools.names.pendek import pendekan
from workbook_tools.names.pohon import TINGKAT
from workbook_tools.names.sebutan import Cara
from workbook_tools.names.singkatan import disingkat
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import letak, sepasang
from workbook_tools.wording.sebut import temuan

POHON = "program_kegiatan"
BEDAKAN = "Samakan, atau beri kode rekening bila berbeda."
SEBAB = {
    Cara.KODE: "kodenya sama",
    Cara.ISI: "yang ada di bawahnya sama",
    Cara.MIRIP: "ejaannya hampir sama",
}


@aturan("I124", Tingkat.INFO, "Nama hampir sama")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari nama yang salah ketik atau disingkat, lalu dianggap sama dengan nama di lembar lain.

    Mengapa penting: program menganggapnya satu hal di semua lembar dan hitungan. Bila memang dua
    hal berbeda, hitungannya keliru. Nama yang sama sekali lain, tetapi kodenya atau isinya sama,
    menjadi peringatan.

    Contoh: "Fasilitasi Adminstrasi Tata Pemerintahan Desa" di Kinerja Program, "Fasilitasi
    Administrasi Tata Pemerintahan Desa" di Realisasi Anggaran.

    Cara memperbaiki: samakan ejaannya dengan DPA. Nama yang memang dua hal perlu dibedakan dengan
    kode rekening masing-masing.
    """
    for nama in beragam(k):
        baku = nama.ejaan[0]
        for kunci in dict.fromkeys(e.kunci for e in nama.ejaan if e.kunci != baku.kunci):
            lain = [e for e in nama.ejaan if e.kunci == kunci]
            yield _temuan(nama, _terdekat(nama, lain[0]), lain)
    yield from _di_naskah(k)


def _terdekat(nama: NamaEjaan, lain: EjaanSel) -> EjaanSel:
    """The spelling that a name is told beside: the official one, but where another one, that more
    cells have, differs by letters only, that one."""
    baku, *sisa = nama.ejaan
    if beda_huruf(baku.teks, lain.teks):
        return baku
    dekat = (e for e in sisa if len(e.isian) > len(lain.isian) and beda_huruf(e.teks, lain.teks))
    return next(dekat, baku)


def _temuan(nama: NamaEjaan, baku: EjaanSel, lain: list[EjaanSel]) -> Temuan:
    baris, isian = lain[0].pertama
    sana = baku.pertama[1]
    banyak = sum(len(e.isian) for e in lain)
    ini, itu = sepasang(lain[0].teks, baku.teks)
    cara = baku.cara if lain[0].cara is Cara.NAMA else lain[0].cara
    alasan = (sama_maksud, pendekan, disingkat)
    serupa = any(sama(lain[0].teks, baku.teks) for sama in alasan)
    return temuan(
        isian,
        baris,
        f"{SEBUTAN[nama.jenis]} '{ini}'{f' ({banyak} sel)' if banyak > 1 else ''} "
        f"dianggap sama dengan '{itu}' ({letak(sana)}): {SEBAB[cara]}. "
        + (BEDAKAN if nama.jenis in TINGKAT else "Samakan ejaannya."),
        seharusnya=baku.teks if menang(baku, lain[0]) else "",
        terkait=(tempat(sana),),
        tingkat=None if serupa else Tingkat.PERINGATAN,
    )


def _di_naskah(k: Konteks) -> Iterator[Temuan]:
    """Names on Angka Laporan that no sheet spells so; one finding for each spelling."""
    kelompok: dict[tuple[str, str], list[Pernyataan]] = {}
    for p in pernyataan(k):
        simpul = p.rincian.simpul
        nama = p.baris.rincian.teks.split(" > ")[-1]
        if simpul and kunci_nama(nama) not in {e.kunci for e in k.laporan.nama.ejaan[simpul]}:
            kelompok.setdefault((simpul.tingkat, kunci_nama(nama)), []).append(p)
    for (tingkat, _), isi in kelompok.items():
        p = isi[0]
        yield temuan(
            p.baris.rincian,
            p.baris,
            f"{SEBUTAN[tingkat]} '{p.baris.rincian.teks}' di Angka Laporan dianggap sama dengan "
            f"'{p.rincian.nama}'. Samakan namanya di naskah.",
            seharusnya=p.rincian.nama if _pasti(k, p) else "",
            terkait=tuple(tempat(x.baris.rincian) for x in isi[1:]),
        )


def _pasti(k: Konteks, p: Pernyataan) -> bool:
    """Whether more than one sheet writes the official name so; one may be misspelt itself."""
    ejaan = k.laporan.nama.ejaan[p.rincian.simpul] if p.rincian.simpul else ()
    lembar = {id_ for e in ejaan if e.kunci == kunci_nama(p.rincian.nama) for id_, _ in e.sel}
    return len({POHON if x in k.laporan.turunan else x for x in lembar}) > 1
