"""D608: the rows of a table are numbered twice, or with a gap."""

import re
from collections.abc import Iterator
from itertools import pairwise

from workbook_tools.audit.kolom import NAMA, Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import tempat_sel
from workbook_tools.audit.tabel import DATA, JUDUL, JUMLAH, RATA, SelDok, TabelDok
from workbook_tools.audit.tahun_kepala import tahun_kepala
from workbook_tools.audit.teks import TAHUN, normal
from workbook_tools.audit.urutan_belanja import belanja_tersesat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_ROMAWI = {"i": 1, "v": 5, "x": 10, "l": 50}
_DEPAN = regex(r"\s*(\d{1,2})\s*\.\s*(?=[A-Za-z])")
_BERNOMOR = regex(r"\s*([A-Za-z]{4,}) (\d{1,2})\b")
_KEMAJUAN = regex(r"kemajuan", re.IGNORECASE)
MIN_BARIS = 3
MAKS_TURUN = 2
MAKS_SELA = 4


@aturan("D608", Tingkat.INFO, "Nomor baris tabel tidak berurutan")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa urutan nomor baris di kolom No (angka dan romawi), nomor di depan nama, nomor
    yang berbeda di dua bagian tabel yang berdampingan, serta urutan tahun (di baris dan di kepala
    tabel Renstra) dan peringkat, dan rincian belanja di bawah jenis yang lain.

    Mengapa penting: nomor ganda atau terloncat menandai baris yang disalin, terhapus, atau
    tertukar.

    Contoh: skala nilai bernomor 1, 2, 3, 4, 4.

    Cara memperbaiki: nomori ulang barisnya.
    """
    for t in k.dok.tabel:
        for kolom in t.milik(Peran.NO):
            for jenis in (DATA, JUDUL):
                yield from _urutan(
                    t, [(s, _angka(s.teks)) for s in _sel(t, kolom, jenis)], jenis == DATA
                )
            yield from _awal(k, t, kolom)
            yield from _rata_di_tengah(t, kolom)
            yield from _di_nama(t, kolom)
        yield from _sesudah_jumlah(t)
        yield from _tahun(t)
        yield from _peringkat(t)
        yield from tahun_kepala(k, t)
        yield from _ujung_rencana(k, t)
        yield from belanja_tersesat(t)
        for kolom in t.milik(Peran.SASARAN, Peran.INDIKATOR):
            yield from _urutan(t, [(s, _di_depan(s.teks)) for s in _sel(t, kolom, DATA)], True)
        yield from _berdampingan(t)


def _sel(t: TabelDok, kolom: Kolom, jenis: str) -> Iterator[SelDok]:
    lalu = ""
    for b in t.baris:
        s = b.sel[kolom.indeks]
        if b.jenis == jenis and s is not None and s.awal and s.tempat != lalu:
            lalu = s.tempat
            yield s


def _angka(teks: str) -> int:
    rapi = teks.strip().strip(".").casefold()
    if rapi.isdigit():
        return int(rapi) if len(rapi) < 4 else 0
    if not rapi or set(rapi) - set(_ROMAWI):
        return 0
    nilai = [_ROMAWI[h] for h in rapi]
    return sum(-a if b > a else a for a, b in pairwise([*nilai, 0]))


def _di_depan(teks: str) -> int:
    m = _DEPAN.match(teks)
    return int(m[1]) if m else 0


def _sesudah_jumlah(t: TabelDok) -> Iterator[Temuan]:
    """One row with money below the one total, which closes the table."""
    jumlah = [n for n, b in enumerate(t.baris) if b.jenis == JUMLAH]
    if len(jumlah) != 1 or jumlah[0] != len(t.baris) - 2 or t.baris[-1].jenis != DATA:
        return
    b = t.baris[-1]
    nama = [s for x in t.milik(*NAMA) if (s := b.sel[x.indeks]) and s.awal and s.teks.strip()]
    if nama and any(b.teks(x.indeks) for x in t.milik(Peran.ANGGARAN)):
        yield t.temuan(
            nama[-1],
            f"'{nama[-1].teks.strip()}' di bawah baris jumlah {t.sebutan}. Pindahkan ke tempatnya.",
            kunci=t.sebutan,
        )


def _di_nama(t: TabelDok, nomor: Kolom) -> Iterator[Temuan]:
    """'Rekomendasi 6' in row 2, where the names of all other rows have the row's number."""
    for kolom in t.kolom[nomor.indeks + 1 :][:1]:
        isi = [
            (s, m[1].casefold(), int(m[2]), _angka(b.teks(nomor.indeks)))
            for b in t.baris
            if b.jenis == DATA and (s := b.sel[kolom.indeks]) and (m := _BERNOMOR.match(s.teks))
        ]
        salah = [s for s, _, n, ke in isi if n != ke]
        if len(salah) == 1 and len(isi) >= MIN_BARIS and len({kata for _, kata, _, _ in isi}) == 1:
            yield t.temuan(
                salah[0],
                f"Nomor di '{salah[0].teks.strip()[:40]}' bukan nomor barisnya, padahal di baris "
                "lain sama. Betulkan nomornya.",
                kunci=t.sebutan,
            )


def _urutan(t: TabelDok, isi: list[tuple[SelDok, int]], boleh_ulang: bool) -> Iterator[Temuan]:
    """Rows count on; they may start anew at 1 (below a heading)."""
    bernomor = [(s, n) for s, n in isi if n]
    loncat = len(bernomor) == 2 and bernomor[0][1] == 1 and bernomor[1][1] == MIN_BARIS
    if (len(bernomor) < MIN_BARIS and not loncat) or len(bernomor) < len(isi) * 0.6:
        return
    salah = [
        (lama, s)
        for (lama, a), (s, b) in pairwise(bernomor)
        if b != a + 1 and not (b == 1 and boleh_ulang and a > 1)
    ]
    if not salah:
        return
    urutan = " ".join(s.teks.strip().split("\n")[0][:6] for s, _ in bernomor[:30])
    yield Temuan(
        t.lembar,
        "; ".join(s.tempat for _, s in salah[:40]),
        f"Nomor baris di {t.sebutan} tidak berurutan: {urutan}. Nomori ulang.",
        kunci=t.sebutan,
        nilai=salah[0][1].teks.strip(),
        terkait=tempat_sel(t.lembar, [lama for lama, _ in salah[:10]]),
    )


def _awal(k: KonteksDokumen, t: TabelDok, kolom: Kolom) -> Iterator[Temuan]:
    """A list of rows that begins at 2 or 3 and goes on with no table before it."""
    nomor = [(s, n) for s in _sel(t, kolom, DATA) if (n := _angka(s.teks))]
    urut = [n for _, n in nomor]
    if len(urut) >= MIN_BARIS and urut[0] > 1 and sorted(urut) == list(range(1, len(urut) + 1)):
        yield Temuan(
            t.lembar,
            "; ".join(s.tempat for s, _ in nomor[:2]),
            f"Baris pertama {t.sebutan} bernomor {urut[0]}. Pindahkan ke tempatnya, atau nomori "
            "ulang.",
            kunci=t.sebutan,
            nilai=nomor[0][0].teks.strip(),
        )
    if len(nomor) < 2 or nomor[0][1] not in (2, 3) or nomor[1][1] != nomor[0][1] + 1:
        return
    label = [x.label for x in t.kolom]
    sebelum = [u for u in k.dok.tabel if u.letak < t.letak and [x.label for x in u.kolom] == label]
    akhir = {max((_angka(s.teks) for s in _sel(u, kolom, DATA)), default=0) for u in sebelum}
    if nomor[0][1] - 1 not in akhir:
        yield t.temuan(
            nomor[0][0],
            f"Baris {t.sebutan} mulai dari nomor {nomor[0][1]}. Cari baris yang hilang, atau "
            "nomori ulang.",
            kunci=t.sebutan,
        )


def _tahun(t: TabelDok) -> Iterator[Temuan]:
    """Rows of years with one left out, or out of their order."""
    for isi, sel in _kolom_tahun(t):
        yield from _tertukar(t, sel)
        yield from _tahun_ganda(t, sel)
        maju = next((n for n, s in enumerate(isi) if _KEMAJUAN.match(s.teks)), None)
        if maju is not None and maju + 1 < len(isi) and isi[maju + 1] in sel:
            yield t.temuan(
                isi[maju],
                f"Baris '{' '.join(isi[maju].teks.split())}' di {t.sebutan} berada di atas baris "
                f"tahun {isi[maju + 1].teks.strip()}. Pindahkan ke bawah tahun terakhir.",
                kunci=t.sebutan,
            )
        for a, b in pairwise(sel):
            lama, baru = int(a.teks.strip()), int(b.teks.strip())
            if 1 < baru - lama < MAKS_SELA:
                yield Temuan(
                    t.lembar,
                    f"{a.tempat}; {b.tempat}",
                    f"Baris tahun {lama + 1} tidak ada di {t.sebutan}, di antara {lama} dan "
                    f"{baru}. Tambahkan barisnya.",
                    kunci=t.sebutan,
                    nilai=b.teks.strip(),
                )


def _kolom_tahun(t: TabelDok) -> Iterator[tuple[list[SelDok], list[SelDok]]]:
    """The cells of each column 'Tahun', and those of them that are years."""
    for kolom in t.kolom_tahun:
        isi = list(_sel(t, kolom, DATA))
        yield isi, [s for s in isi if TAHUN.fullmatch(s.teks.strip())]


def _tahun_ganda(t: TabelDok, sel: list[SelDok]) -> Iterator[Temuan]:
    """Two rows of one year where nothing else tells rows apart."""
    for a, b in pairwise(sel) if not t.milik(*NAMA, Peran.SASARAN, Peran.UNIT) else ():
        if a.teks.strip() == b.teks.strip():
            yield Temuan(
                t.lembar,
                f"{a.tempat}; {b.tempat}",
                f"Dua baris bertahun {b.teks.strip()} di {t.sebutan}. Periksa tahunnya.",
                kunci=t.sebutan,
                nilai=b.teks.strip(),
            )


def _rata_di_tengah(t: TabelDok, kolom: Kolom) -> Iterator[Temuan]:
    """The one row of averages between two rows whose numbers go on, or above the first of them."""
    rata = [n for n, b in enumerate(t.baris) if b.jenis == RATA]
    if len(rata) != 1 or rata[0] == len(t.baris) - 1:
        return
    n, b = rata[0], t.baris[rata[0]]
    satu = _angka(t.baris[n - 1].teks(kolom.indeks)) if n else 0
    dua = _angka(t.baris[n + 1].teks(kolom.indeks))
    if dua == satu + 1 and (satu or not n):
        yield Temuan(
            t.lembar,
            b.tempat,
            f"Baris rata-rata di {t.sebutan} berada di atas baris {dua}. Pindahkan ke bawah baris "
            "terakhir.",
            kunci=t.sebutan,
            nilai=next(s.teks.strip() for s in b.sel if s is not None and s.teks.strip()),
        )


def _tertukar(t: TabelDok, sel: list[SelDok]) -> Iterator[Temuan]:
    """Years, or ranks, that go up but for one place, or for two as of rows that changed places."""
    nilai = [int(s.teks.strip()) for s in sel]
    turun = [n for n, (a, b) in enumerate(pairwise(nilai), start=1) if b < a]
    if 0 < len(turun) <= MAKS_TURUN and len(sel) >= MIN_BARIS * len(turun):
        n = turun[0]
        yield Temuan(
            t.lembar,
            "; ".join(x.tempat for y in turun for x in sel[y - 1 : y + 1]),
            f"Baris {sel[n].teks.strip()} berada di bawah {sel[n - 1].teks.strip()} di "
            f"{t.sebutan}, padahal yang lain berurutan. Periksa urutan barisnya.",
            kunci=t.sebutan,
            nilai=sel[n].teks.strip(),
        )


def _peringkat(t: TabelDok) -> Iterator[Temuan]:
    for kolom in (x for x in t.kolom if normal(x.judul) in ("peringkat", "ranking", "rangking")):
        isi = list(_sel(t, kolom, DATA))
        if all(s.teks.strip().isdigit() for s in isi):
            yield from _tertukar(t, isi)


def _ujung_rencana(k: KonteksDokumen, t: TabelDok) -> Iterator[Temuan]:
    """Rows of the years of the plan, with its end below them, that begin or end in between."""
    kolom = list(_kolom_tahun(t))
    isi, tahun = kolom[0] if len(kolom) == 1 and k.identitas.periode else ([], [])
    if not tahun or not any(_KEMAJUAN.match(s.teks) for s in isi):
        return
    for s, benar in zip((tahun[0], tahun[-1]), k.identitas.periode or (), strict=False):
        if s.teks.strip() != str(benar):
            yield t.temuan(
                s,
                f"Baris tahun {benar} tidak ada di {t.sebutan}, padahal Renstra "
                f"{'-'.join(map(str, k.identitas.periode or ()))}. Tambahkan barisnya.",
                kunci=t.sebutan,
            )


def _berdampingan(t: TabelDok) -> Iterator[Temuan]:
    nomor = t.milik(Peran.NO)
    if len(nomor) != 2 or nomor[0].panel == nomor[1].panel:
        return
    for b in t.baris:
        kiri, kanan = (b.sel[x.indeks] for x in nomor)
        if (
            kiri
            and kanan
            and _angka(kiri.teks)
            and _angka(kanan.teks) not in (0, _angka(kiri.teks))
        ):
            yield t.temuan(
                kanan,
                f"Nomor baris kanan {kanan.teks.strip()}, nomor baris kiri "
                f"{kiri.teks.strip()}, padahal "
                "barisnya sama. Samakan.",
                [kiri],
                kunci=t.sebutan,
            )
