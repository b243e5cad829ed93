"""S305: a sub kegiatan is on Rencana Kerja, but not on Realisasi Anggaran, or the reverse."""

from collections.abc import Iterator

from workbook_tools.diagnosis.baris_kurang import sebab_kurang, usul_baris
from workbook_tools.facts.belanja import Bagian, jumlah_rupiah, pasangkan, sub_kegiatan
from workbook_tools.facts.kelompok_hilang import kelompok_hilang
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import label, tempat
from workbook_tools.facts.usul_nama import jodohkan
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.numbers import cetak_rupiah
from workbook_tools.records.anggaran import BarisAnggaran
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import judul, letak, sebutkan, sepasang, singkat
from workbook_tools.wording.sebut import temuan


@aturan(
    "S305",
    Tingkat.PERINGATAN,
    "Sub kegiatan hanya di Rencana Kerja atau hanya di Realisasi Anggaran",
)
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah setiap sub kegiatan Rencana Kerja ada di Realisasi Anggaran, dan sebaliknya.

    Mengapa penting: baris yang terlewat membuat jumlahnya kurang; baris tanpa rencana perlu
    dijelaskan.

    Contoh: "Penyediaan Jasa Pelayanan Umum Kantor" Rp202.460.000 ada di Realisasi Anggaran, tetapi
    tidak ada di Rencana Kerja.

    Cara memperbaiki: tambahkan baris yang kurang, atau hapus yang memang tidak dianggarkan. Ejaan
    yang sedikit berbeda tidak dianggap hilang.
    """
    renja, anggaran = sub_kegiatan(k, "renja"), sub_kegiatan(k, "anggaran")
    if not renja or not anggaran:
        return
    sisa = pasangkan(renja, anggaran)
    hanya_renja, hanya_anggaran = list[Bagian](), list[Bagian]()
    for a, b in jodohkan(list(sisa.hanya_a), list(sisa.hanya_b)):
        if a is not None and b is not None:
            yield _mungkin_sama(a, b)
        elif a is not None:
            hanya_renja.append(a)
        elif b is not None:
            hanya_anggaran.append(b)
    for kelompok in kelompok_hilang(hanya_renja, anggaran):
        yield _hilang(k, kelompok, "anggaran")
    for kelompok in kelompok_hilang(hanya_anggaran, renja):
        yield _hilang(k, kelompok, "renja")


def _mungkin_sama(a: Bagian, b: Bagian) -> Temuan:
    ini, itu = sepasang(b.nama, a.nama)
    return temuan(
        b.isian,
        b.baris[0],
        f"'{ini}' tidak ada di {judul(a.lembar)}, '{itu}' "
        f"({letak(a.isian)}) tidak ada di sini. Apakah keduanya sama? Bila ya, samakan namanya "
        "menurut DPA.",
        dugaan=f"Mungkin maksudnya '{a.nama}'.",
        terkait=(tempat(a.isian),),
    )


def _hilang(k: Konteks, kelompok: list[Bagian], tujuan: str) -> Temuan:
    """Sub kegiatan of one kegiatan that a sheet has not."""
    pertama = kelompok[0]
    if len(kelompok) == 1:
        nama = f"Sub kegiatan '{singkat(pertama.nama)}' ({_rupiah(pertama)})"
    else:
        semua = sebutkan([f"'{singkat(x.nama, 40)}' ({_rupiah(x)})" for x in kelompok], 2)
        nama = f"{len(kelompok)} sub kegiatan ({semua})"
    return temuan(
        pertama.isian,
        pertama.baris[0],
        f"{nama} {_kurang(k, tujuan)}",
        dugaan=sebab_kurang(k, pertama, tujuan) if len(kelompok) == 1 else "",
        terkait=(*_kosong(kelompok, tujuan), *(tempat(x.isian) for x in kelompok[1:])),
        perbaikan=usul_baris(k, pertama, tujuan) if len(kelompok) == 1 else None,
    )


def _kurang(k: Konteks, tujuan: str) -> str:
    """What to do about it; on Program Kegiatan the row is there, only its amount is not."""
    if k.laporan.dari_program_kegiatan(tujuan):
        kolom = label(k.laporan.baris(tujuan)[0].isian("anggaran"))
        return f"tidak punya {kolom}. Isi, atau biarkan bila baru dianggarkan di perubahan."
    return (
        f"tidak ada di {judul(tujuan)}. Tambahkan di sana, atau hapus di sini bila memang "
        "tidak dianggarkan."
    )


def _kosong(kelompok: list[Bagian], tujuan: str) -> Iterator[Tempat]:
    """The cells of Program Kegiatan that are empty."""
    for x in kelompok if tujuan == "renja" else ():
        asal = x.baris[0].asal if isinstance(x.baris[0], BarisAnggaran) else None
        if asal is not None:
            yield tempat(asal.anggaran_renja, "(kosong)")


def _rupiah(x: Bagian) -> str:
    jumlah = jumlah_rupiah(x.sel("anggaran"))
    return cetak_rupiah(jumlah) if jumlah else "tanpa anggaran"
