"""N745: the formula beside one indicator speaks of another."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import SelDok
from workbook_tools.audit.teks import normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import singkat

MIN_KATA = 2
"""Words that a formula shares with another indicator's name and not with its own."""
_UMUM = frozenset({
    "jumlah", "persentase", "persen", "indeks", "nilai", "rasio", "tingkat", "dengan", "dalam",
    "yang", "oleh", "dari", "pada", "untuk", "dibagi", "dikali", "total", "seluruh", "kecamatan",
    "tahun", "capaian", "terhadap",
})  # fmt: skip
"""Words that say nothing about which indicator is meant."""


_STATUS = regex(r"\b(?:sangat tertinggal|tertinggal|berkembang|maju|mandiri)\b")
_TIDAK = regex(r"\b(?:tidak|belum) (\w+ \w+)")
_KURANG = regex(r"\bdikurang|\bselisih|[-–−]")
"""What makes a whole of its opposite."""
_BERSTATUS = regex(r"\bdesa\b.*\b(?:tertinggal|berkembang|maju|mandiri)\b")


@aturan("N745", Tingkat.PERINGATAN, "Formulasi tertukar dengan indikator lain")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Membandingkan kata formulasi dengan nama indikator di barisnya dan di baris lain, serta
    status desa yang disebut keduanya.

    Mengapa penting: formulasi yang tertukar membuat realisasi dihitung dengan data yang salah,
    dan tidak dapat diperiksa pembaca.

    Contoh: di samping Rasio Desa Maju tertulis "Jumlah BUMDes yang beroperasi dengan baik dibagi
    jumlah BUMDes aktif".

    Cara memperbaiki: pindahkan formulasinya ke baris indikatornya.
    """
    tabel: dict[tuple[int, int], list[tuple[Catatan, SelDok]]] = defaultdict(list)
    for c in k.catatan:
        sel = c.isi(Peran.FORMULASI) if c.lingkup == INDIKATOR else []
        if len(sel) == 1 and sel[0][1].tinggi == 1:
            tabel[c.tabel.letak, c.panel].append((c, sel[0][1]))
    for isi in tabel.values():
        yield from _tabel(isi)
        yield from _lawan(isi)
        yield from _status(isi, normal(k.identitas.nama))


def _lawan(isi: list[tuple[Catatan, SelDok]]) -> Iterator[Temuan]:
    """'BUMDes yang tidak beroperasi dengan baik' counted for those that do."""
    for c, s in isi:
        nama, rumus = normal(c.nama), normal(s.teks)
        lawan = [m[0] for m in _TIDAK.finditer(rumus) if re.search(rf"\b{m[1]}\b", nama)]
        if len(lawan) == 1 and not _TIDAK.search(nama) and not _KURANG.search(rumus):
            yield Temuan(
                c.tabel.lembar,
                s.tempat,
                f"Formulasi {singkat(c.nama)} menghitung yang '{lawan[0]}', kebalikan "
                "indikatornya. Periksa formulasinya.",
                kunci=c.nama,
                nilai=s.teks.strip(),
                terkait=tempat_sel(c.tabel.lembar, (c.sel_nama,)),
            )


def _status(isi: list[tuple[Catatan, SelDok]], kantor: str) -> Iterator[Temuan]:
    """'Jumlah desa berstatus Maju dan Tertinggal' as the formula of desa that are Maju or
    Mandiri; one that counts all kinds by weights has more than the two beside it."""
    for c, s in isi:
        nama, rumus = (normal(x).replace(f"kecamatan {kantor}", "") for x in (c.nama, s.teks))
        sini, sana = set(_STATUS.findall(nama)), set(_STATUS.findall(rumus))
        if _BERSTATUS.search(nama) and len(sana) == len(sini) and sana != sini:
            yield Temuan(
                c.tabel.lembar,
                s.tempat,
                f"Formulasi {singkat(c.nama)} menghitung desa {' dan '.join(sorted(sana - sini))}, "
                f"indikatornya desa {' dan '.join(sorted(sini - sana))}. Samakan.",
                kunci=c.nama,
                nilai=s.teks.strip(),
                terkait=tempat_sel(c.tabel.lembar, (c.sel_nama,)),
            )


def _tabel(isi: list[tuple[Catatan, SelDok]]) -> Iterator[Temuan]:
    nama = [_kata(c.nama) for c, _ in isi]
    rumus = [_kata(s.teks) for _, s in isi]
    for n, (c, s) in enumerate(isi):
        for m, (lain, sana) in enumerate(isi):
            lebih = (nama[m] & rumus[n]) - nama[n]
            cocok = len(nama[m] & rumus[n])
            milik = max(len(nama[n] & rumus[n]), len(nama[m] & rumus[m]))
            if len(lebih) >= MIN_KATA and cocok > milik:
                yield Temuan(
                    c.tabel.lembar,
                    f"{s.tempat}; {sana.tempat}",
                    f"Formulasi {singkat(c.nama)} berbicara tentang {singkat(lain.nama)} "
                    f"({', '.join(sorted(lebih))}). Periksa apakah dua formulasi tertukar.",
                    kunci=c.nama,
                    nilai=s.teks.strip(),
                    terkait=tempat_sel(c.tabel.lembar, (c.sel_nama, lain.sel_nama)),
                )


def _kata(teks: str) -> set[str]:
    return {x for x in re.findall(r"[a-z]{4,}", normal(teks)) if x not in _UMUM}
