"""A finished report turned into the inputs of a workbook."""

from dataclasses import dataclass

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.formats.json_masukan import Masukan, Rekam
from workbook_tools.records import MASUKAN
from workbook_tools.telaah.petik_anggaran import PetikAnggaran
from workbook_tools.telaah.petik_identitas import ambil_identitas
from workbook_tools.telaah.petik_kinerja import ambil_kinerja
from workbook_tools.telaah.petik_lain import ambil_lain
from workbook_tools.telaah.petik_pernyataan import ambil_pernyataan
from workbook_tools.telaah.petik_wilayah import ambil_wilayah
from workbook_tools.telaah.simpulan import simpulkan
from workbook_tools.telaah.wadah import Beda, Simpulan, Wadah


@dataclass(frozen=True, slots=True)
class HasilAmbil:
    """The inputs, rows and cells by sheet, values that differ, what was concluded, and what no
    sheet takes."""

    masukan: Masukan
    hitung: dict[str, tuple[int, int]]
    beda: tuple[Beda, ...]
    simpulan: tuple[Simpulan, ...]
    sisa: dict[str, int]
    tak_terikat: int


def ambil(k: KonteksDokumen) -> HasilAmbil:
    """Take what the sheets hold; text to the letter."""
    w = Wadah()
    ambil_identitas(k, w)
    ambil_kinerja(k, w)
    PetikAnggaran(k, w).semua()
    ambil_lain(k, w)
    ambil_wilayah(k, w)
    sisa = ambil_pernyataan(k, w)
    simpulkan(k, w)
    return HasilAmbil(
        w.masukan(MASUKAN), w.hitung(), tuple(w.beda), tuple(w.simpulan), sisa, k.tak_terikat
    )


def gabung(lama: Masukan, baru: Masukan) -> tuple[Masukan, int]:
    """Fill the empty cells of a workbook's inputs; what stands there stays. Also how many cells.

    Rows are the same when their first columns with names or codes are; new rows go below. The
    stated figures are added when none of them is there.
    """
    hasil = {id_: [dict(r) for r in isi] for id_, isi in lama.items()}
    banyak = 0
    for id_, isi in baru.items():
        if id_ == "pernyataan" and hasil.get(id_):
            continue
        ada = {_kunci(id_, r): r for r in hasil.get(id_, [])}
        for r in isi:
            rekam = ada.get(_kunci(id_, r))
            if rekam is None:
                hasil.setdefault(id_, []).append(dict(r))
                banyak += len(r)
                continue
            for kolom, nilai in r.items():
                if kolom not in rekam:
                    rekam[kolom] = nilai
                    banyak += 1
    return {id_: hasil[id_] for id_ in MASUKAN if id_ in hasil}, banyak


def sebagai_json(masukan: Masukan) -> dict[str, object]:
    """The form that `lkj isi` takes: Identitas is one object, every other sheet a list."""
    return {id_: isi[0] if MASUKAN[id_].tegak else isi for id_, isi in masukan.items()}


_KUNCI = ("kode", "program", "kegiatan", "sub_kegiatan", "indikator", "kecamatan", "desa", "bumdes")


def _kunci(id_: str, rekam: Rekam) -> tuple[str, ...]:
    if MASUKAN[id_].tegak:
        return ()
    if "kode" in rekam and id_ != "pembanding":
        return (str(rekam["kode"]),)
    ada = tuple(" ".join(str(rekam.get(k, "")).casefold().split()) for k in _KUNCI)
    return ada if any(ada) else tuple(str(x).casefold() for x in rekam.values())[:1]
