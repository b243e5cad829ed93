"""Spoiling one cell of a clean workbook, in the ways in which people spoil them."""

import random
import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass

from workbook_tools.formats.buku_json import BARIS_KEPALA
from workbook_tools.formats.json_masukan import Masukan
from workbook_tools.model.sel import alamat
from workbook_tools.records import MASUKAN

Ubah = Callable[[str, random.Random], str | None]

ANGKA = (
    ("kinerja", "target"),
    ("kinerja", "realisasi"),
    ("perjanjian_kinerja", "target_perubahan"),
    ("renstra", "target_1"),
    ("renstra", "target_akhir"),
    ("perjanjian_program", "anggaran"),
    ("renja", "anggaran"),
    ("anggaran", "anggaran"),
    ("anggaran", "realisasi"),
    ("pernyataan", "nilai"),
)
"""Figures that stand in at least two places, so that a rule can know."""

PUNYA_SAKSI = (
    ("kinerja", "target"),
    ("kinerja", "realisasi"),
    ("perjanjian_kinerja", "target_perubahan"),
    ("renstra", "target_1"),
    ("renstra", "realisasi_1"),
    ("anggaran", "anggaran"),
    ("anggaran", "persen_dilaporkan"),
    ("anggaran", "realisasi_kinerja"),
    ("perjanjian_program", "anggaran"),
    ("pernyataan", "nilai"),
)
"""Columns whose figures at least two independent places confirm in the clean workbook."""

PERSEN = (("kinerja", "capaian_dilaporkan"), ("anggaran", "persen_dilaporkan"))
NAMA = (
    ("renja", "program"),
    ("renja", "sub_kegiatan"),
    ("anggaran", "kegiatan"),
    ("anggaran", "sub_kegiatan"),
    ("kinerja_program", "sub_kegiatan"),
    ("perjanjian_program", "program"),
)
BARIS = ("renja", "anggaran", "perjanjian_program", "kinerja", "perjanjian_kinerja", "renstra")


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


def sel(lembar: str, baris: int, kolom: str) -> str:
    """The address of a record's cell (records from 0)."""
    letak = [k.id for k in MASUKAN[lembar].kolom].index(kolom) + 1
    return alamat(BARIS_KEPALA + 1 + baris, letak)


def angka_berubah(teks: str, acak: random.Random) -> str | None:
    """One digit is another one."""
    letak = [n for n, h in enumerate(teks) if h.isdigit()]
    if not letak:
        return None
    n = acak.choice(letak[: max(1, len(letak) - 1)])
    lain = [d for d in "123456789" if d != teks[n]]
    return teks[:n] + acak.choice(lain) + teks[n + 1 :]


def angka_tertukar(teks: str, acak: random.Random) -> str | None:
    """Two neighbouring digits have changed places."""
    letak = [
        n
        for n in range(len(teks) - 1)
        if teks[n : n + 2].isdigit() and teks[n] != teks[n + 1] and teks[n + 1] != "0"
    ]
    if not letak:
        return None
    n = acak.choice(letak)
    return teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]


def kali(faktor: int) -> Ubah:
    """Noughts too many: the figure is this many times too large."""

    def ubah(teks: str, _: random.Random) -> str | None:
        digit = "".join(h for h in teks if h.isdigit())
        if not digit.strip("0") or "," in teks or "%" in teks or not teks[-1:].isdigit():
            return None
        polos = str(int(digit) * faktor)
        return f"{int(polos):,}".replace(",", ".") if "." in teks else polos

    return ubah


def digit_hilang(teks: str, acak: random.Random) -> str | None:
    """A digit was not typed; groups of thousands are written anew, as staff see them."""
    return _ubah_digit(teks, acak, lambda d, n: d[:n] + d[n + 1 :])


def digit_ganda(teks: str, acak: random.Random) -> str | None:
    """A digit was typed twice."""
    return _ubah_digit(teks, acak, lambda d, n: d[:n] + d[n] + d[n:])


def _ubah_digit(teks: str, acak: random.Random, ubah: Callable[[str, int], str]) -> str | None:
    cocok = re.search(r"\d[\d.]*", teks)
    digit = "".join(filter(str.isdigit, cocok[0])) if cocok else ""
    if cocok is None or len(digit) < 3:
        return None
    baru = ubah(digit, acak.randrange(len(digit))).lstrip("0") or "0"
    if "." in cocok[0] and len(cocok[0].rpartition(".")[2]) == 3:
        baru = f"{int(baru):,}".replace(",", ".")
    return teks[: cocok.start()] + baru + teks[cocok.end() :]


def koma_hilang(teks: str, _: random.Random) -> str | None:
    """The separator was not typed: 9043 for 90,43."""
    return teks.replace(",", "") if re.search(r"\d,\d", teks) and "." not in teks else None


def terbalik(teks: str, _: random.Random) -> str | None:
    """A percentage the wrong way round: 100 / x."""
    angka = teks.rstrip("% ").replace(",", ".")
    try:
        nilai = float(angka)
    except ValueError:
        return None
    if not 0 < nilai < 97:
        return None
    return f"{10000 / nilai:.2f}".replace(".", ",") + "%"


def salah_eja(teks: str, acak: random.Random) -> str | None:
    """A letter is missing."""
    letak = [n for n in range(3, len(teks) - 3) if teks[n].isalpha() and teks[n - 1].isalpha()]
    if not letak:
        return None
    n = acak.choice(letak)
    return teks[:n] + teks[n + 1 :]


SEL = (
    ("angka berubah", ANGKA, angka_berubah),
    ("angka tertukar", ANGKA, angka_tertukar),
    ("faktor 10", ANGKA, kali(10)),
    ("faktor 100", ANGKA, kali(100)),
    ("faktor 1000", ANGKA, kali(1000)),
    ("digit hilang", PUNYA_SAKSI, digit_hilang),
    ("digit ganda", PUNYA_SAKSI, digit_ganda),
    ("koma hilang", PUNYA_SAKSI, koma_hilang),
    ("persen salah", PERSEN, angka_berubah),
    ("persen terbalik", PERSEN, terbalik),
    ("salah eja", NAMA, salah_eja),
)


def rusakan(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    """Up to ``jumlah`` spoilt workbooks of every kind, the same ones for the same seed."""
    for jenis, kolom, ubah in SEL:
        acak = random.Random(f"{benih} {jenis}")
        calon = [
            (id_, n, k) for id_, k in kolom for n, rekam in enumerate(bersih[id_]) if k in rekam
        ]
        acak.shuffle(calon)
        dibuat = 0
        for id_, n, k in calon:
            lama = str(bersih[id_][n][k])
            baru = ubah(lama, acak)
            if baru is None or baru == lama or dibuat == jumlah:
                continue
            isi = deepcopy(bersih)
            isi[id_][n][k] = baru
            dibuat += 1
            yield Rusakan(jenis, id_, sel(id_, n, k), lama, baru, isi, k)
    yield from _baris(bersih, jumlah, benih)
    yield from _target_lama(bersih)


def _baris(bersih: Masukan, jumlah: int, benih: int) -> Iterator[Rusakan]:
    acak = random.Random(f"{benih} baris")
    calon = [(id_, n) for id_ in BARIS for n in range(len(bersih[id_]))]
    for id_, n in acak.sample(calon, min(jumlah, len(calon))):
        isi = deepcopy(bersih)
        hilang = isi[id_].pop(n)
        nama = hilang.get("sub_kegiatan") or hilang.get("program") or hilang["kode"]
        yield Rusakan("baris hilang", id_, "", str(nama), "", isi)
    tertukar = [("anggaran", k) for k in ("anggaran", "realisasi")] + [("renja", "anggaran")]
    for id_, kolom in tertukar:
        for n in range(len(bersih[id_]) - 1):
            isi = deepcopy(bersih)
            a, b = isi[id_][n], isi[id_][n + 1]
            if a.get(kolom) != b.get(kolom):
                a[kolom], b[kolom] = b[kolom], a[kolom]
                dari, ke = str(b[kolom]), str(a[kolom])
                juga = sel(id_, n + 1, kolom), ke
                letak = sel(id_, n, kolom)
                yield Rusakan("baris tertukar", id_, letak, dari, ke, isi, kolom, juga)


def _target_lama(bersih: Masukan) -> Iterator[Rusakan]:
    """The target of another year is put in."""
    for n, renstra in enumerate(bersih["renstra"]):
        for kolom in ("kondisi_awal", "target_2", "target_3"):
            if renstra[kolom] != bersih["kinerja"][n]["target"]:
                isi = deepcopy(bersih)
                lama = str(isi["kinerja"][n]["target"])
                isi["kinerja"][n]["target"] = renstra[kolom]
                yield Rusakan(
                    "target tahun lain",
                    "kinerja",
                    sel("kinerja", n, "target"),
                    lama,
                    str(renstra[kolom]),
                    isi,
                )
