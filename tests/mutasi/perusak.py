"""Spoiling one cell of a clean workbook, in the ways in which people spoil them."""

import random
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import NamedTuple

from tests.mutasi import selip
from workbook_tools.formats.buku_json import BARIS_KEPALA
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.sel import alamat
from workbook_tools.records import MASUKAN
from workbook_tools.records.desa import STATUS_DESA

Kolom = tuple[str, str]
"""Sheet id and column id."""

UNSUR = tuple(("ikm", f"u{ke}") for ke in range(1, 10))
NILAI: tuple[Kolom, ...] = (
    ("kinerja", "target"),
    ("kinerja", "realisasi"),
    ("kinerja", "target_lalu"),
    ("kinerja", "realisasi_lalu"),
    ("perjanjian_kinerja", "target"),
    ("perjanjian_kinerja", "target_perubahan"),
    ("renstra", "target_ini"),
    ("renstra", "target_akhir"),
    ("renstra", "realisasi_ini"),
    ("renstra", "realisasi_lalu"),
    ("pembanding", "target"),
    ("pembanding", "realisasi"),
    ("kinerja_program", "target"),
    ("kinerja_program", "realisasi"),
    ("anggaran", "target_kinerja"),
    ("anggaran", "realisasi_kinerja"),
    ("program_kegiatan", "target"),
    ("program_kegiatan", "realisasi_kinerja"),
    ("ikm", "nilai_dilaporkan"),
    ("ikm", "responden"),
    ("ikm", "laki_laki"),
    ("ikm", "sma"),
    *UNSUR,
)
UANG: tuple[Kolom, ...] = (
    ("perjanjian_program", "anggaran"),
    ("renja", "anggaran"),
    ("anggaran", "anggaran"),
    ("anggaran", "realisasi"),
    ("program_kegiatan", "anggaran_renja"),
    ("program_kegiatan", "anggaran"),
    ("program_kegiatan", "realisasi"),
)
PERSEN: tuple[Kolom, ...] = (
    ("kinerja", "capaian_dilaporkan"),
    ("kinerja", "capaian_lalu_dilaporkan"),
    ("pembanding", "capaian_dilaporkan"),
    ("kinerja_program", "capaian_dilaporkan"),
    ("anggaran", "persen_dilaporkan"),
    ("program_kegiatan", "persen_dilaporkan"),
)
NASKAH: tuple[Kolom, ...] = (("pernyataan", "nilai"),)
ANGKA = NILAI + UANG + PERSEN + NASKAH
"""Figures that stand in at least two places, or that others can be recomputed from."""

NAMA: tuple[Kolom, ...] = (
    ("renja", "program"),
    ("renja", "sub_kegiatan"),
    ("anggaran", "kegiatan"),
    ("anggaran", "sub_kegiatan"),
    ("kinerja_program", "sub_kegiatan"),
    ("perjanjian_program", "program"),
)
BARIS = ("renja", "anggaran", "perjanjian_program", "kinerja", "perjanjian_kinerja", "renstra")
KODE: tuple[Kolom, ...] = tuple((id_, "kode") for id_ in BARIS[-3:])


@dataclass(frozen=True)
class Rusakan:
    """A spoilt workbook: what was done, and where (sheet id, cell; '' for a dropped row)."""

    jenis: str
    lembar: str
    sel: str
    dari: str
    menjadi: str
    isi: Masukan
    kolom: str = ""
    juga: tuple[str, str] = ("", "")  # another cell that became wrong, and what it was


class Cara(NamedTuple):
    """A kind of spoil: the columns that it meets, the slip, and how a right cause names it (one
    of these words; none where no cause is expected)."""

    jenis: str
    kolom: tuple[Kolom, ...]
    ubah: selip.Ubah
    sebab: tuple[str, ...] = ()


TERTUKAR = ("tertukar",)
KALI = ("kali terlalu", "letak koma", "kali lipat", "terlalu banyak")
HILANG = ("angka hilang", "kali terlalu", "satu angka salah", "tertukar")
GANDA = ("terlalu banyak", "kali terlalu", "satu angka salah", "tertukar")

SEL = (
    Cara("angka berubah", ANGKA, selip.angka_berubah, ("angka salah", "tertukar")),
    Cara("angka tertukar", ANGKA, selip.angka_tertukar, TERTUKAR),
    Cara("faktor 10", ANGKA, selip.kali(10), KALI),
    Cara("faktor 100", ANGKA, selip.kali(100), KALI),
    Cara("faktor 1000", ANGKA, selip.kali(1000), KALI),
    Cara("digit hilang", ANGKA, selip.digit_hilang, HILANG),
    Cara("digit ganda", ANGKA, selip.digit_ganda, GANDA),
    Cara("koma hilang", ANGKA, selip.koma_hilang, KALI),
    Cara("tak terbaca", UANG + NASKAH, selip.tak_terbaca, ("hilang", "harus")),
    Cara("huruf O", ANGKA, selip.huruf_o, ("harus",)),
    Cara("dikosongkan", NILAI + UANG, selip.dikosongkan, ("cocok bila", "terlewat")),
    Cara("persen terbalik", PERSEN, selip.terbalik, ("terbalik",)),
    Cara("salah eja", NAMA, selip.salah_eja),
    Cara("nama disingkat", NAMA, selip.disingkat),
    Cara("nama bernomor", NAMA, selip.bernomor),
    Cara("kode salah eja", KODE, lambda teks, _: f"{teks}X", ("tertulis sebagai",)),
    Cara(
        "status lain",
        (("desa", "status"), ("desa", "status_lalu")),
        selip.lain_dari(*STATUS_DESA[:3]),
        ("status satu desa",),
    ),
    Cara(
        "pilihan lain",
        (("bumdes", "beroperasi_baik"), ("bumdes", "aktif")),
        selip.lain_dari("ya", "tidak"),
        ("salah pilih",),
    ),
    Cara("arah terbalik", (("indikator", "arah"),), selip.lain_dari("naik", "turun"), ("arah",)),
)
MENURUT_JENIS = {c.jenis: c for c in SEL}
SEBAB = {c.jenis: c.sebab for c in SEL} | {
    "baris tertukar": TERTUKAR,
    "baris hilang": ("tidak ada di", "tidak ikut", "Selisih", "terhapus"),
    "kebijakan": ("Identitas",),
    "salinan baris atas": ("tersalin", "baris"),
    "target tahun lain": ("target", "tahun"),
}
"""Words that name the true cause of a kind of spoil."""


def sel(lembar: str, baris: int, kolom: str) -> str:
    """The address of a record's cell (records from 0)."""
    if MASUKAN[lembar].tegak:
        urutan = [k.id for k in MASUKAN[lembar].kolom].index(kolom)
        return alamat(BARIS_KEPALA + 1 + urutan, 2)
    return alamat(BARIS_KEPALA + 1 + baris, MASUKAN[lembar].letak[kolom])


def rusakan(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    """Up to ``jumlah`` spoilt workbooks of every kind, the same ones for the same seed."""
    for cara in SEL:
        yield from _satu_sel(bersih, cara, jumlah, benih)
    yield from _baris_hilang(bersih, jumlah, benih)
    yield from _baris_tertukar(bersih, jumlah, benih)
    yield from _salinan_atas(bersih, jumlah, benih)
    yield from _target_lama(bersih)
    yield from _kebijakan(bersih)


def _satu_sel(bersih: Masukan, cara: Cara, jumlah: int, benih: int) -> Iterator[Rusakan]:
    acak = random.Random(f"{benih} {cara.jenis} {cara.kolom[0]}")
    calon = [
        (id_, n, k)
        for id_, k in _kolom(bersih, cara.kolom)
        for n, rekam in enumerate(bersih.get(id_, []))
        if rekam.get(k)
    ]
    acak.shuffle(calon)
    dibuat = 0
    for id_, n, k in calon:
        lama = str(bersih[id_][n][k])
        baru = cara.ubah(lama, acak)
        if baru is None or baru == lama:
            continue
        yield _ganti(bersih, cara.jenis, (id_, n, k), baru)
        dibuat += 1
        if dibuat == jumlah:
            return


def _kolom(bersih: Masukan, kolom: tuple[Kolom, ...]) -> Iterator[Kolom]:
    """The columns; of the Renstra those of this year and the year before."""
    kepala = bersih["identitas"][0]
    ke = int(kepala["tahun"]) - int(kepala["renstra_awal"]) + 1
    for id_, k in kolom:
        if id_ == "renstra":
            k = k.replace("_ini", f"_{ke}").replace("_lalu", f"_{ke - 1}")
        if id_ != "perjanjian_kinerja" or k != "target" or not _diubah(bersih):
            yield id_, k


def _diubah(bersih: Masukan) -> bool:
    """Whether the agreement was amended: nothing repeats the target that was in force before."""
    return any("target_perubahan" in r for r in bersih["perjanjian_kinerja"])


def _ganti(bersih: Masukan, jenis: str, letak: tuple[str, int, str], baru: str) -> Rusakan:
    id_, n, kolom = letak
    isi = deepcopy(bersih)
    lama = str(isi[id_][n].get(kolom, ""))
    isi[id_][n][kolom] = baru
    if not baru:
        del isi[id_][n][kolom]
    return Rusakan(jenis, id_, sel(id_, n, kolom), lama, baru, isi, kolom)


def _baris_hilang(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    acak = random.Random(f"{benih} baris")
    calon = [(id_, n) for id_ in BARIS for n in range(len(bersih.get(id_, [])))]
    for id_, n in acak.sample(calon, min(jumlah, len(calon))):
        isi = deepcopy(bersih)
        hilang = isi[id_].pop(n)
        nama = hilang.get("sub_kegiatan") or hilang.get("program") or hilang["kode"]
        yield Rusakan("baris hilang", id_, "", str(nama), "", isi)


def _tetangga(bersih: Masukan, jumlah: int, acak: random.Random) -> list[tuple[str, str, int]]:
    """Neighbouring rows that hold different amounts."""
    semua = [
        (id_, k, n)
        for id_, k in UANG
        for n, (a, b) in enumerate(zip(bersih.get(id_, []), bersih.get(id_, [])[1:], strict=False))
        if a.get(k) and b.get(k) and a[k] != b[k]
    ]
    return acak.sample(semua, min(jumlah, len(semua)))


def _baris_tertukar(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    for id_, k, n in _tetangga(bersih, jumlah, random.Random(f"{benih} tukar")):
        isi = deepcopy(bersih)
        a, b = isi[id_][n], isi[id_][n + 1]
        a[k], b[k] = b[k], a[k]
        dari, ke = str(b[k]), str(a[k])
        juga = sel(id_, n + 1, k), ke
        yield Rusakan("baris tertukar", id_, sel(id_, n, k), dari, ke, isi, k, juga)


def _salinan_atas(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    """The amount of the row above was copied down."""
    for id_, k, n in _tetangga(bersih, jumlah, random.Random(f"{benih} salin")):
        yield _ganti(bersih, "salinan baris atas", (id_, n + 1, k), str(bersih[id_][n][k]))


def _target_lama(bersih: Masukan) -> Iterator[Rusakan]:
    """The target of another year is put in."""
    ini = next(k for id_, k in _kolom(bersih, (("renstra", "target_ini"),)))
    for n, renstra in enumerate(bersih["renstra"]):
        for kolom in ("kondisi_awal", *(f"target_{ke}" for ke in range(1, 7))):
            lain = renstra.get(kolom, "")
            if kolom != ini and lain and lain != bersih["kinerja"][n]["target"]:
                letak = "kinerja", n, "target"
                yield _ganti(bersih, "target tahun lain", letak, str(lain))


def _kebijakan(bersih: Masukan) -> Iterator[Rusakan]:
    """A year or a policy on Identitas that is not the one that the workbook was filled by."""
    kepala = bersih["identitas"][0]
    for kolom, baru in (
        ("tahun", str(int(kepala["tahun"]) - 1)),
        ("renstra_awal", str(int(kepala["renstra_awal"]) - 1)),
        ("rumus_efisiensi", "rasio" if kepala.get("rumus_efisiensi") == "selisih" else "selisih"),
        ("batas_capaian", "100"),
    ):
        yield _ganti(bersih, "kebijakan", ("identitas", 0, kolom), baru)
