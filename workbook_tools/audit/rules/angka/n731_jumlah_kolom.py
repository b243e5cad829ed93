"""N731: the sum below a plain column is not that of its rows."""

from collections.abc import Iterator
from fractions import Fraction

from workbook_tools.audit.fakta import baca
from workbook_tools.audit.kolom import Kolom, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.sel import sel_berbeda
from workbook_tools.audit.tabel import DATA, JUMLAH, RATA, UANG, BarisDok, SelDok, TabelDok
from workbook_tools.audit.teks import normal
from workbook_tools.audit.uang import bermakna
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.numbers import cetak_angka, cetak_ringkas
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

MIN_BARIS = 2
BULAN = 12
SERATUS = 100
_PERSEN = regex(r"%|\bper ?sen")
_TAK_DIJUMLAH = regex(
    r"\b(?:perubahan|pertumbuhan|kenaikan|penurunan|peningkatan|rata|laju|indeks|tingkat|rasio|skor|"
    r"produktivitas|kepadatan)\b|\([a-z]+ ?/ ?[a-z]+[2²]?\)"
)
"""Columns whose rows do not add up to anything, also for their unit: '(ton/ha)'."""
_NILAI_AKHIR = regex(
    r"(?:total )?(?:nilai|hasil) (?:akhir|hasil|total|evaluasi|akuntabilitas|akip|sakip)\b|"
    r"total nilai"
)
_JUMLAH_KANAN = regex(r"jumlah|total(?: setahun)?|setahun")
_ORANG = tuple(
    regex(x)
    for x in (
        r"laki ?- ?laki|pria|l",
        r"perempuan|wanita|p",
        r"(?:jumlah|total)(?: penduduk| pegawai)?|penduduk|l ?\+ ?p",
    )
)
"""The headers of men, of women, and of both."""


@aturan("N731", Tingkat.GALAT, "Jumlah kolom tidak sama dengan isinya")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Menjumlahkan kolom angka biasa (banyaknya desa menurut status, pegawai, keuntungan BUMDes)
    dan membandingkannya dengan baris jumlah di bawahnya; juga laki-laki dan perempuan di setiap
    baris dengan jumlahnya.

    Mengapa penting: banyaknya desa atau pegawai dipakai lagi sebagai penyebut rasio.

    Contoh: 1 Mandiri, 2 Maju, 8 Berkembang, tetapi jumlahnya tertulis 12.

    Cara memperbaiki: betulkan baris yang salah, atau jumlahkan ulang.
    """
    for t in k.dok.tabel:
        yield from _orang(t)
        yield from _di_bawah_jumlah(t)
        yield from _ke_kanan(t)
        yield from _rata(t)
        satu = len(t.baris) == MIN_BARIS and bool(t.nomor)  # one row only, and nothing before it
        jumlah = _baris_jumlah(t)
        if jumlah is None or (jumlah < MIN_BARIS and not satu):
            continue
        uang = () if bermakna(t) else UANG
        isi = [b for b in t.baris[:jumlah] if b.jenis == DATA]
        for kolom in t.milik(Peran.LAIN, *uang) if len(isi) == jumlah else ():
            rinci = _bernomor(t, isi) if kolom.peran in UANG else isi
            yield from _kolom(t, kolom, rinci, t.baris[jumlah])


def _baris_jumlah(t: TabelDok) -> int | None:
    """The row of the sum: the last one, or the one below the components of a score."""
    if t.baris and t.baris[-1].jenis == JUMLAH:
        return len(t.baris) - 1
    bobot = any(normal(k.judul).startswith("bobot") for k in t.kolom)
    for n, b in enumerate(t.baris if bobot else ()):
        if b.jenis == JUMLAH or any(_NILAI_AKHIR.match(normal(s.teks)) for s in sel_berbeda(b)):
            return n
    return None


def _ke_kanan(t: TabelDok) -> Iterator[Temuan]:
    """A column 'Jumlah' at the right of its parts, or before those that stand under one head."""
    for akhir in t.kolom:
        if not akhir.label or not _JUMLAH_KANAN.fullmatch(normal(akhir.label[-1])):
            continue
        calon = [_rincian_kanan(t, akhir, isi) for isi in _blok(t, akhir)]
        cocok, salah = max(calon, key=lambda x: (x[0], -len(x[1])), default=(0, []))
        if len(salah) * MIN_BARIS <= cocok or len(t.milik(Peran.BULAN)) == BULAN:
            yield from salah


def _rata(t: TabelDok) -> Iterator[Temuan]:
    """The mean below a column that holds no notion; a sum, where it is one."""
    isi = [b for b in t.baris if b.jenis == DATA]
    rata = bool(t.baris) and t.baris[-1].jenis == RATA and len(isi) == len(t.baris) - 1
    for kolom in t.milik(Peran.LAIN) if rata else ():
        ada = [_angka(b.sel[kolom.indeks], kolom) for b in t.baris]
        angka = [x for x in ada if x is not None]
        if len(angka) != len(t.baris) or len(isi) < MIN_BARIS:
            continue
        s, tertulis = angka[-1]
        jumlah = sum((n for _, n in angka[:-1]), Fraction(0))
        if abs(jumlah / len(isi) - tertulis) > _setengah(s) and jumlah != tertulis:
            yield t.temuan(
                s,
                f"Rata-rata {kolom.judul} tertulis {s.teks.strip()}, padahal rata-rata kolomnya "
                f"{cetak_angka(jumlah / len(isi), max(2, _desimal(s)))}. Hitung ulang.",
                [x for x, _ in angka[:-1]],
                kolom=kolom.judul,
            )


def _desimal(s: SelDok) -> int:
    angka = baca(s.teks.strip(), "nilai").angka
    return angka.desimal if angka else 0


def _setengah(s: SelDok) -> Fraction:
    """What rounding of the mean, and of its parts, may carry."""
    return Fraction(1, 10 ** _desimal(s))


def _blok(t: TabelDok, akhir: Kolom) -> Iterator[list[Kolom]]:
    """The columns that may be parts of one: some right before it, or those of one head behind."""
    kiri: list[Kolom] = []
    for x in reversed(t.kolom[: akhir.indeks]):
        if x.peran not in (Peran.LAIN, Peran.BULAN):
            break
        kiri.insert(0, x)
        if len(kiri) >= MIN_BARIS:
            yield list(kiri)
    kanan = [x for x in t.kolom[akhir.indeks + 1 :] if len(x.label) > 1]
    satu = [x for x in kanan if x.label[0] == kanan[0].label[0] and x.peran is Peran.LAIN]
    if len(satu) >= MIN_BARIS and satu[0].label[0] != akhir.label[0]:
        yield satu


def _rincian_kanan(t: TabelDok, akhir: Kolom, isi: list[Kolom]) -> tuple[int, list[Temuan]]:
    """How many rows add up, and the findings on those that do not."""
    cocok, salah = 0, []
    for b in t.baris:
        jumlah = _angka(b.sel[akhir.indeks], akhir)
        sel = [b.sel[x.indeks] for x in isi]
        ada = [_angka(s, x) for s, x in zip(sel, isi, strict=True)]
        kosong = [s is not None and s.teks.strip() in ("", "-", "–") for s in sel]
        angka = [x for x in ada if x is not None]
        if jumlah is None or not angka or len(angka) + sum(kosong) != len(isi):
            continue
        benar = sum((n for _, n in angka), Fraction(0))
        if benar == jumlah[1]:
            cocok += len(angka) >= MIN_BARIS
        else:
            salah.append(_temuan_kanan(t, akhir, jumlah[0], benar, [x for x, _ in angka]))
    return cocok, salah


def _temuan_kanan(
    t: TabelDok, akhir: Kolom, s: SelDok, benar: Fraction, rinci: list[SelDok]
) -> Temuan:
    return t.temuan(
        s,
        f"Tertulis {s.teks.strip()}, padahal rinciannya di baris itu berjumlah "
        f"{cetak_ringkas(benar)}. Betulkan angka yang salah.",
        rinci,
        kolom=akhir.judul,
    )


def _orang(t: TabelDok) -> Iterator[Temuan]:
    """Men and women of a row are its people."""
    nama = [
        next((x for x in t.kolom if _ORANG[n].fullmatch(normal(x.judul))), None) for n in range(3)
    ]
    for b in t.baris if None not in nama else ():
        isi = [_angka(b.sel[x.indeks], x) for x in nama if x is not None]
        ada = [x for x in isi if x is not None]
        if len(ada) == len(_ORANG) and ada[0][1] + ada[1][1] != ada[2][1]:
            sel, semua = [x for x, _ in ada], ada[0][1] + ada[1][1]
            yield t.temuan(
                sel[-1],
                f"Tertulis {sel[-1].teks.strip()}, padahal {sel[0].teks.strip()} laki-laki dan "
                f"{sel[1].teks.strip()} perempuan berjumlah {cetak_ringkas(semua)}. "
                "Betulkan angka yang salah.",
                sel[:-1],
                kolom=nama[-1].judul if nama[-1] is not None else "",
            )


def _di_bawah_jumlah(t: TabelDok) -> Iterator[Temuan]:
    """Rows that stand below the total, and are counted in it."""
    jumlah = [b for b in t.baris if b.jenis == JUMLAH]
    isi = [b for b in t.baris if b.jenis == DATA]
    bawah = t.baris[t.baris.index(jumlah[0]) + 1 :] if len(jumlah) == 1 else []
    if not bawah or len(isi) + 1 != len(t.baris):
        return
    for kolom in t.milik(Peran.LAIN, *UANG):
        semua = [_angka(b.sel[kolom.indeks], kolom) for b in (*isi, jumlah[0])]
        nilai = [x[1] for x in semua if x is not None]
        if len(nilai) == len(semua) and sum(nilai[:-1]) == nilai[-1] > 0:
            sel = next(s for s in bawah[0].sel if s is not None and s.teks.strip())
            yield Temuan(
                t.lembar,
                f"{sel.tempat}; {jumlah[0].tempat}",
                f"Baris '{' '.join(sel.teks.split())}' berada di bawah jumlahnya di {t.sebutan}. "
                "Pindahkan ke atas jumlah.",
                nilai=sel.teks.strip(),
                tingkat=Tingkat.INFO,
            )
            return


def _bernomor(t: TabelDok, isi: list[BarisDok]) -> list[BarisDok]:
    """The numbered rows, where the others are their parts."""
    nomor = t.milik(Peran.NO)
    ada = [b for b in isi if nomor and b.teks(nomor[0].indeks)]
    return ada if len(ada) >= MIN_BARIS else isi


def _kolom(t: TabelDok, kolom: Kolom, isi: list[BarisDok], bawah: BarisDok) -> Iterator[Temuan]:
    jumlah = _angka(bawah.sel[kolom.indeks], kolom)
    angka = [_angka(b.sel[kolom.indeks], kolom) for b in isi]
    ada = [x for x in angka if x is not None]
    if jumlah is None or len(ada) != len(isi) or not ada:
        return
    benar = sum((nilai for _, nilai in ada), Fraction(0))
    judul = normal(kolom.judul)
    persen = _PERSEN.search(judul) and jumlah[1] != SERATUS
    if benar != jumlah[1] and not persen and not _TAK_DIJUMLAH.search(judul):
        s = jumlah[0]
        yield t.temuan(
            s,
            f"Jumlah {kolom.judul} tertulis {s.teks.strip()}, padahal isi kolomnya berjumlah "
            f"{cetak_ringkas(benar)}. Betulkan baris yang salah, atau jumlahkan ulang.",
            [x for x, _ in ada],
            kolom=kolom.judul,
        )


def _angka(s: SelDok | None, kolom: Kolom) -> tuple[SelDok, Fraction] | None:
    """A plain figure in the column itself: no percentage, no ratio, not one that spans."""
    if s is None or s.kolom != kolom.indeks or s.lebar > 1 or s.tinggi > 1:
        return None
    a = baca(s.teks.strip(), "anggaran").angka
    if a is None or a.persen or a.rasio is not None or a.satuan:
        return None
    return s, a.nilai
