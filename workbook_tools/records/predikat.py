"""Predikat: predicates in their order, for indicators that are no figures."""

from workbook_tools.records.deklarasi import Baris, kolom, lembar
from workbook_tools.records.isian import Isian
from workbook_tools.records.jenis import Jenis

DAFTAR_SAKIP = "Predikat SAKIP"
DAFTAR_OPINI = "Opini BPK"

_ISI_AWAL = (
    # PermenPANRB 88/2021: the predicate from its lower bound on.
    (DAFTAR_SAKIP, "AA", "90"),
    (DAFTAR_SAKIP, "A", "80"),
    (DAFTAR_SAKIP, "BB", "70"),
    (DAFTAR_SAKIP, "B", "60"),
    (DAFTAR_SAKIP, "CC", "50"),
    (DAFTAR_SAKIP, "C", "30"),
    (DAFTAR_SAKIP, "D", "0"),
    # Opinions of BPK have an order, and no figures of their own.
    (DAFTAR_OPINI, "WTP", "4"),
    (DAFTAR_OPINI, "WDP", "3"),
    (DAFTAR_OPINI, "TW", "2"),
    (DAFTAR_OPINI, "TMP", "1"),
)


@lembar(
    "predikat",
    judul="Predikat",
    bantuan="Urutan predikat untuk indikator yang targetnya berupa predikat (BB, WTP).",
    kelompok="Umum",
    baris_siap=18,
    isi_awal=_ISI_AWAL,
    sejak=2,
)
class BarisPredikat(Baris):
    """One row of Predikat."""

    daftar: Isian = kolom(
        "Daftar",
        bantuan="Nama daftar, sama di tiap barisnya. Satuan indikator menyebut nama ini.",
        wajib=True,
        lebar=26,
    )
    predikat: Isian = kolom("Predikat", wajib=True, lebar=16)
    nilai: Isian = kolom(
        "Nilai", Jenis.NILAI, "Batas bawah predikat, atau urutannya.", wajib=True, lebar=12
    )
