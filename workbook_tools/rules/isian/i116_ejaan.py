"""I116: one name in several spellings."""

from collections.abc import Iterator

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.nama_resmi import SEBUTAN, EjaanSel, NamaEjaan, beragam, menang
from workbook_tools.facts.sel import tempat
from workbook_tools.kelompok import kelompokkan
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.names import kunci_nama
from workbook_tools.names.kode_rekening import kunci_rekening
from workbook_tools.names.padanan import sama_maksud
from workbook_tools.names.pohon import Simpul
from workbook_tools.records import Baris, Isian
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import bagian_beda, letak, sebutkan
from workbook_tools.wording.sebut import temuan

WILAYAH = frozenset({"desa", "kecamatan"})
"""Kinds whose names rightly stand with and without the word for them."""
_TITIK_SUB_KEGIATAN = 5
"""Dots in the code of a sub kegiatan: 7.01.06.2.01.0002. A shorter one names more than one."""


@aturan("I116", Tingkat.INFO, "Satu nama dengan beberapa ejaan")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari nama program, kegiatan, sub kegiatan, sasaran, atau indikator yang ejaannya berbeda.

    Mengapa penting: program ini tetap memasangkannya, tetapi di naskah dan di aplikasi lain nama
    yang berbeda dianggap hal yang berbeda.

    Contoh: "Penyediaan Barang Cetakan dan Penggandaan" di Rencana Kerja, "Penyediaan Barang Cetak
    dan Penggandaan" di Realisasi Anggaran.

    Cara memperbaiki: salin nama resmi dari DPA ke semua lembar. Huruf besar-kecil dan spasi ganda
    tidak dipersoalkan.
    """
    for nama in beragam(k):
        if nama.jenis not in WILAYAH:
            for ejaan in _sekunci(nama):
                yield _temuan(nama.jenis, ejaan)
    yield from _satu_kode(k)
    yield from _dua_kode(k)
    yield from _satu_kode_atas(k)


def _sekunci(nama: NamaEjaan) -> Iterator[list[EjaanSel]]:
    """Spellings that differ in signs only; other words are told by I124."""
    kelompok = kelompokkan((e.kunci, e) for e in nama.ejaan)
    yield from (ejaan for ejaan in kelompok.values() if len(ejaan) > 1)


def _temuan(jenis: str, ejaan: list[EjaanSel]) -> Temuan:
    baku, lain = ejaan[0], ejaan[1:]
    baris, isian = lain[0].pertama
    beda = bagian_beda([e.teks for e in ejaan])
    sebutan = [f"'{b}' ({_jumlah(e)})" for b, e in zip(beda, ejaan, strict=True)]
    return temuan(
        isian,
        baris,
        f"{SEBUTAN[jenis]} ini ditulis dengan {len(ejaan)} ejaan: {sebutkan(sebutan, 3)}. Dianggap "
        "sama; salin nama resminya dari DPA.",
        seharusnya=baku.teks if menang(baku, lain[0]) else "",
        kunci=baku.teks,
        terkait=tuple(tempat(e.pertama[1]) for e in (baku, *lain[1:])),
    )


def _satu_kode(k: Konteks) -> Iterator[Temuan]:
    """One account code for two sub kegiatan that are not merely misspelt."""
    pertama: dict[str, Baris] = {}
    sudah: set[tuple[str, str]] = set()
    for lembar in ("renja", "anggaran"):
        for b in k.laporan.baris(lembar):
            kode = kunci_rekening(b.isian("kode_rekening").teks)
            if kode.count(".") < _TITIK_SUB_KEGIATAN or not b.isian("sub_kegiatan").teks:
                continue
            awal = pertama.setdefault(kode, b)
            ada, ini = awal.isian("sub_kegiatan"), b.isian("sub_kegiatan")
            sama = k.laporan.silsilah(awal).sub_kegiatan == k.laporan.silsilah(b).sub_kegiatan
            if sama or sama_maksud(ada.teks, ini.teks) or (kode, kunci_nama(ini.teks)) in sudah:
                continue
            sudah.add((kode, kunci_nama(ini.teks)))
            yield temuan(
                b.isian("kode_rekening"),
                b,
                f"Kode rekening {b.isian('kode_rekening').teks} dipakai untuk dua nama: "
                f"'{ada.teks}' ({letak(ada)}) dan '{ini.teks}' ({letak(ini)}). Betulkan kode atau "
                "namanya menurut DPA.",
                terkait=(tempat(ada), tempat(ini)),
                tingkat=Tingkat.PERINGATAN,
            )


def _dua_kode(k: Konteks) -> Iterator[Temuan]:
    """One sub kegiatan under two codes, one on each sheet."""
    rencana: dict[Simpul, Baris] = {}
    for b in k.laporan.diketik("renja"):
        if (simpul := k.laporan.silsilah(b).sub_kegiatan) is not None:
            rencana.setdefault(simpul, b)
    for b in k.laporan.diketik("anggaran"):
        simpul = k.laporan.silsilah(b).sub_kegiatan
        lain = rencana.get(simpul) if simpul is not None else None
        if lain is None:
            continue
        ini, itu = b.isian("kode_rekening"), lain.isian("kode_rekening")
        kunci = kunci_rekening(ini.teks), kunci_rekening(itu.teks)
        if all(x.count(".") >= _TITIK_SUB_KEGIATAN for x in kunci) and kunci[0] != kunci[1]:
            yield temuan(
                ini,
                b,
                f"Kode {b.isian('sub_kegiatan').teks} berbeda: {ini.teks} di sini, {itu.teks} di "
                f"{letak(itu)}. Betulkan menurut DPA.",
                terkait=(tempat(itu),),
            )


def _satu_kode_atas(k: Konteks) -> Iterator[Temuan]:
    """One code for two programs or two kegiatan; each told once."""
    pertama: dict[tuple[str, str], tuple[Simpul, Isian]] = {}
    sudah: set[Simpul] = set()
    for b in (x for lembar in ("renja", "anggaran") for x in k.laporan.baris(lembar)):
        for tingkat in ("program", "kegiatan"):
            simpul, ini = k.laporan.silsilah(b).di(tingkat), b.isian(tingkat)
            if simpul is None or not simpul.kode or simpul in sudah:
                continue
            sudah.add(simpul)
            ada, sana = pertama.setdefault((tingkat, simpul.kode), (simpul, ini))
            if ada is not simpul:
                yield temuan(
                    ini,
                    b,
                    f"Satu kode rekening dipakai untuk dua {tingkat}: '{ada.nama}' "
                    f"({letak(sana)}) dan '{simpul.nama}' ({letak(ini)}). Betulkan kode atau "
                    "namanya menurut DPA.",
                    terkait=(tempat(sana),),
                    tingkat=Tingkat.INFO,
                )


def _jumlah(e: EjaanSel) -> str:
    """Where a spelling stands: its cell, or in how many."""
    return letak(e.pertama[1]) if len(e.isian) == 1 else f"{len(e.isian)} sel"
