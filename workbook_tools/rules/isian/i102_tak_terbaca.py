"""I102: a cell that should hold a number holds something else."""

from collections.abc import Iterator, Sequence

from workbook_tools.diagnosis.saksi_tak_terbaca import isi_menurut_saksi
from workbook_tools.diagnosis.tak_terbaca import duga_tak_terbaca
from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.model.temuan import Perbaikan, Temuan, Tingkat
from workbook_tools.names.kode import kunci_kode
from workbook_tools.numbers import Status, cetak
from workbook_tools.numbers.tanggal import cetak_tanggal
from workbook_tools.records import MASUKAN, Baris, Isian, Jenis
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.tables.predikat import BERKODE, daftar_satuan, semua_daftar
from workbook_tools.wording.kata import letak
from workbook_tools.wording.sebut import temuan
from workbook_tools.wording.tulisan import tulis_seperti

CONTOH = {
    Jenis.RUPIAH: "346.373.250",
    Jenis.PERSEN: "99,92%",
    Jenis.BULAT: "100",
    Jenis.TAHUN: "2024",
    Jenis.SKOR: "3,36",
    Jenis.NILAI: "0,27 atau 2:9 atau 100% atau 12 Bulan",
}

CONTOH_KOLOM = {"nilai_dilaporkan": "84,00", "batas_capaian": "100", "toleransi": "0,01"}
_TERPOTONG = regex(r"(?:Rp\.? ?)?\d{1,3}(?:\.\d{3})+\.\d{1,2}")
"""Thousands in groups, the last of which is too short: a digit may have been lost."""
_TAHUN = regex(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@aturan("I102", Tingkat.GALAT, "Angka tidak terbaca")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Memeriksa apakah isi kolom angka benar-benar dapat dibaca sebagai angka.

    Mengapa penting: angka yang tidak terbaca tidak ikut dihitung; jumlahnya menjadi kurang.

    Contoh: "215.888.35" - kelompok terakhir hanya dua angka, jadi satu angka hilang atau titiknya
    salah tempat. Program tidak menebak.

    Cara memperbaiki: ketik ulang angkanya. Bila lembar lain memuat angka yang sama, kolom
    Seharusnya menyebutnya. Ribuan dipisah titik, desimal dengan koma. Bila memang
    belum dinilai, isi tanda - atau kosongkan.
    """
    kata: dict[str, list[tuple[Baris, Isian]]] = {}
    sama: dict[tuple[str, str], list[tuple[Baris, Isian]]] = {}
    for baris, isian, kolom, b in isian_bercatatan(k):
        if b.status is not Status.TAK_TERBACA:
            continue
        if kolom.id == "nilai" and _kata(baris.isian("acuan")):
            continue
        berkode = kolom.jenis is Jenis.NILAI and baris.LEMBAR.id in BERKODE
        if berkode and isi_menurut_saksi(isian, baris, k) is None:
            kode = kunci_kode(baris.isian("kode").teks)
            if _sepatah(isian):
                kata.setdefault(kode, []).append((baris, isian))
            else:
                sama.setdefault((kode, isian.teks), []).append((baris, isian))
        elif kolom.jenis is Jenis.TAHUN:
            yield _tahun(baris, isian)
        else:
            contoh = CONTOH_KOLOM.get(kolom.id, CONTOH[kolom.jenis])
            yield _temuan(k, baris, isian, contoh)
    for (baris, isian), *lain in sama.values():
        yield _temuan(k, baris, isian, CONTOH[Jenis.NILAI], lain)
    satuan = {kunci_kode(i.kode.teks): i.satuan.teks for i in k.laporan.indikator}
    for kode, sel in kata.items():
        yield _predikat(k, satuan.get(kode, ""), *sel)


def _sepatah(isian: Isian) -> bool:
    """Whether a cell holds words only, as predicates are."""
    return isian.teks.replace(" ", "").replace("+", "").isalpha() and isian.teks != "TRUE"


def _predikat(k: Konteks, satuan: str, *sel: tuple[Baris, Isian]) -> Temuan:
    """Words for figures of one indicator: of a list of predicates, or of none that is known."""
    (baris, isian), *lain = sel
    daftar = daftar_satuan(satuan, semua_daftar(k.laporan.predikat))
    juga = f" (juga {len(lain)} sel lain indikator ini)" if lain else ""
    cara = (
        f"Isi salah satu dari {', '.join(daftar)}, atau nilainya."
        if daftar
        else "Ketik angkanya: 0 bila memang nol, tanda - bila belum dinilai. Bila indikatornya "
        "predikat, isi Satuan di lembar Indikator dengan Predikat atau Opini."
    )
    return temuan(
        isian,
        baris,
        f"{label(isian)} '{isian.teks}' tidak terbaca{juga}, jadi tidak ikut dihitung. {cara}",
        terkait=tuple(tempat(x) for _, x in lain),
    )


def _tahun(baris: Baris, isian: Isian) -> Temuan:
    """A year among other words, or one that Excel made a date of."""
    tahun = _TAHUN.findall(cetak_tanggal(isian.teks) or isian.teks)
    tanya = f" Mungkin maksudnya {' atau '.join(tahun)}?" if tahun else ""
    return temuan(
        isian, baris, f"{_awal(isian)} Ketik empat angkanya, misalnya {CONTOH[Jenis.TAHUN]}.{tanya}"
    )


def _temuan(
    k: Konteks, baris: Baris, isian: Isian, contoh: str, lain: Sequence[tuple[Baris, Isian]] = ()
) -> Temuan:
    """``lain``: other cells of the same indicator in which the same stands."""
    awal = _awal(isian, len(lain))
    saksi = isi_menurut_saksi(isian, baris, k)
    if saksi is None:
        return temuan(
            isian,
            baris,
            f"{awal} Ketik ulang, misalnya {contoh}.{_kemungkinan(isian)}",
            dugaan=duga_tak_terbaca(isian, k),
            terkait=tuple(tempat(x) for _, x in lain),
        )
    isi = tulis_seperti(isian, saksi.nilai, saksi.sel)
    asal = letak(saksi.sel) if saksi.sel is not None else "jumlah yang tertulis di naskah"
    return temuan(
        isian,
        baris,
        f"{awal} Menurut {asal} seharusnya {isi}.",
        seharusnya=isi,
        terkait=(tempat(saksi.sel),) if saksi.sel is not None else (),
        perbaikan=Perbaikan(isian.lembar, isian.sel, isi),
    )


def _awal(isian: Isian, lain: int = 0) -> str:
    """What is seen; where Excel made a date of what was typed, people see the date. ``lain``: so
    many other cells hold the same."""
    juga = f" (juga {lain} sel lain indikator ini)" if lain else ""
    tanggal = cetak_tanggal(isian.teks) if isian.teks.isdigit() else ""
    if tanggal:
        return (
            f"{label(isian)} tersimpan sebagai tanggal ({tanggal}){juga}, jadi tidak ikut "
            "dihitung. Beri format Teks pada selnya dahulu."
        )
    apa = f"{label(isian)} '{isian.teks}' tidak terbaca sebagai angka"
    return f"{apa}{juga}, jadi tidak ikut dihitung."


def _kata(acuan: Isian) -> bool:
    """Stated categories are words, not numbers."""
    return acuan.teks.casefold().startswith("kategori")


def _seharusnya(isian: Isian) -> str:
    pilihan = isian.bacaan.pilihan if isian.bacaan else ()
    return " atau ".join(cetak(p) for p in pilihan)


def _kemungkinan(isian: Isian) -> str:
    """The readings to choose from; money is no share and no ratio."""
    if isian.bacaan is not None and MASUKAN[isian.lembar].cari(isian.kolom).jenis is Jenis.RUPIAH:
        pilihan = [p for p in isian.bacaan.pilihan if not p.persen and p.rasio is None]
        if not pilihan and isian.bacaan.pilihan:
            return " Kolom ini berisi rupiah, bukan persen atau rasio."
    arti = _seharusnya(isian)
    if arti and _TERPOTONG.fullmatch(isian.teks.strip()):
        return f" Mungkin maksudnya {arti}, atau ada angka di ujungnya yang hilang?"
    return f" Mungkin maksudnya {arti}?" if arti else ""
