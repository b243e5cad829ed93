"""A report's tables as people read them: header, columns, rows with their kinds.

A table that goes on below a page break under the same header is one table; its rows keep the
places where they stand.
"""

import re
from collections.abc import Iterable
from typing import Unpack

from msgspec import Struct, field
from msgspec.structs import replace

from workbook_tools.audit.kepala import (
    TAHUN_SAJA,
    baris_nomor,
    judul_penuh,
    label_kolom,
    mengulang_kepala,
    tinggi_kepala,
)
from workbook_tools.audit.kolom import ANGKA, Kolom, Peran, susun_kolom
from workbook_tools.audit.sel import (
    DATA,
    JUDUL,
    JUMLAH,
    RATA,
    BarisDok,
    Rincian,
    SelDok,
    sel_berbeda,
    tempat_sel,
)
from workbook_tools.audit.teks import nama_bersih, normal
from workbook_tools.model.temuan import Temuan
from workbook_tools.naskah import SelTabel, Tabel
from workbook_tools.regex import regex

_JUMLAH = regex(
    r"(?:sub ?|grand ?)?(?:jumlah|total)(?: (?:\w+ ){0,3}\w+)?(?: ?[\d.,+ivx/ -]*)?", re.IGNORECASE
)
_JUMLAH_SAJA = regex(r"(?:sub ?|grand ?)?(?:jumlah|total)(?: keseluruhan)?", re.IGNORECASE)
_JUMLAH_JENJANG = regex(
    r"(?:sub ?|grand ?)?(?:jumlah|total) (?:anggaran |biaya |belanja )?(?:program|kegiatan|"
    r"sub ?kegiatan|urusan|sasaran)\b(?!.*\byang\b)",
    re.IGNORECASE,
)
"""'Jumlah Program Penunjang …' below the rows of a program."""
_KELUARAN = regex(r"(?:keluaran|output)(?: ?[(/] ?(?:keluaran|output)\)?)?(?: (?:sub )?kegiatan)?")
_RENTANG = regex(
    r"atau (?:lebih|kurang)|ke atas|sampai|hingga|di ?(?:atas|bawah)|(?:kurang|lebih) dari|"
    r"[<>≤≥–]|\d\s*-\s*\d",
    re.IGNORECASE,
)
UANG = (Peran.ANGGARAN, Peran.REALISASI_ANGGARAN, Peran.SISA)
_SATUAN_UANG = regex(r"(?:\bdalam|\(|\brp\.?) ?(?:rp\.? ?)?(ribu|juta)(?:an)?\b", re.IGNORECASE)
_NOL = {"ribu": 3, "juta": 6}
MIN_JENJANG = 2
"""Steps of a printed scale that are written as bounds."""
_DIUBAH = (Peran.ANGGARAN, Peran.TARGET)
_SEBELUM = regex(r"\b(?:sebelum|murni|awal|induk)\b")
_SESUDAH = regex(r"\b(?:akhir|setelah|sesudah)\b")
_RATA = regex(r"rata\s*-?\s*rata.*", re.IGNORECASE)
_RATA_NAMA = regex(
    r"rata\s*-?\s*rata (?!(?:capaian|persentase|kinerja|realisasi|nilai|total|keseluruhan|seluruh|"
    r"tingkat|efisiensi|sasaran|indikator|program|kegiatan|skor|jumlah|%)\b)\w",
    re.IGNORECASE,
)
"""'Rata-rata lama sekolah' is an indicator."""


class TabelDok(Struct):
    """A table with everything that is known about it."""

    urutan: int
    tempat: str
    kepala: list[BarisDok]
    nomor_kolom: BarisDok | None
    kolom: list[Kolom]
    baris: list[BarisDok]
    letak: int = 0  # place among the parts of the body
    nomor: str = ""  # number of the caption
    judul: str = ""
    kapsi: str = ""  # place of the caption
    jalur: tuple[str, ...] = ()
    halaman: int = 0
    urutan_semua: list[int] = field(default_factory=list)

    def milik(self, *peran: Peran, panel: int | None = None) -> list[Kolom]:
        """The columns with one of these notions."""
        return [k for k in self.kolom if k.peran in peran and (panel is None or k.panel == panel)]

    @property
    def kolom_tahun(self) -> list[Kolom]:
        """The columns that tell the year of each row."""
        return [k for k in self.kolom if normal(k.judul) == "tahun"]

    @property
    def panel(self) -> range:
        """Tables set side by side in this one."""
        return range(max((k.panel for k in self.kolom), default=0) + 1)

    @property
    def lembar(self) -> str:
        """Heading path and caption, as findings name the place."""
        kapsi = f"Tabel {self.nomor} {self.judul}".strip() if self.nomor else self.judul
        halaman = f"hal. {self.halaman}" if self.halaman else ""
        return " › ".join(x for x in (*self.jalur, kapsi, halaman) if x)

    @property
    def nol_uang(self) -> int:
        """How many zeros the table's money leaves out: three 'dalam ribuan rupiah'."""
        label = (x for k in self.milik(*UANG) for x in k.label)
        m = _SATUAN_UANG.search(" ".join((self.judul, *label)))
        return _NOL[m[1].casefold()] if m else 0

    @property
    def sebutan(self) -> str:
        """'Tabel 3.2', or 'tabel ke-4 (tanpa nomor)'."""
        return f"Tabel {self.nomor}" if self.nomor else f"tabel ke-{self.urutan} (tanpa nomor)"

    def temuan(
        self, s: SelDok, pesan: str, saksi: Iterable[SelDok] = (), **lain: Unpack[Rincian]
    ) -> Temuan:
        """A finding on one of its cells, with the cells that speak against it."""
        lain.setdefault("nilai", s.teks.strip())
        lain.setdefault("terkait", tempat_sel(self.lembar, saksi))
        return Temuan(self.lembar, s.tempat, pesan, **lain)


def susun_tabel(tabel: Tabel, letak: int) -> TabelDok:
    """Type one table."""
    baris = [_baris(tabel.urutan, n, isi) for n, isi in enumerate(tabel.petak(), start=1)]
    return susun_baris(baris, tabel.kolom, tabel.kepala, tabel.urutan, letak, tabel.halaman)


def susun_baris(
    baris: list[BarisDok], lebar: int, kepala: int, urutan: int, letak: int, halaman: int = 0
) -> TabelDok:
    """Type rows that are already read; ``kepala``: header rows that the file itself tells."""
    banyak = max(tinggi_kepala(baris, lebar), min(kepala, len(baris)))
    atas = baris[:banyak]
    nomor = next((b for b in atas if baris_nomor(b)), None)
    label = [b for b in atas if b is not nomor and not judul_penuh(b, lebar)]
    kolom = [susun_kolom(k, label_kolom(label, k)) for k in range(lebar)]
    isi = [
        replace(b, jenis=JUDUL if mengulang_kepala(b, label) else _jenis(b, kolom))
        for b in baris[banyak:]
    ]
    hasil = TabelDok(
        urutan,
        f"T{urutan}" if urutan else "",
        atas,
        nomor,
        kolom,
        isi,
        letak,
        halaman=halaman,
        urutan_semua=[urutan],
    )
    hasil.kolom = _rapikan_kolom(hasil)
    return hasil


def sambungan(atas: TabelDok, bawah: TabelDok) -> bool:
    """Whether a table goes on with another: the same columns under the same header, or none."""
    if len(atas.kolom) != len(bawah.kolom) or bawah.nomor:
        return False
    return [k.label for k in atas.kolom] == [k.label for k in bawah.kolom]


def gabungkan(atas: TabelDok, bawah: TabelDok) -> None:
    """Put the rows of the continuation under the table; names that go on are filled in."""
    induk = [k.indeks for k in atas.kolom if k.peran not in ANGKA]
    for b in bawah.baris:
        lama = atas.baris[-1] if atas.baris else b
        sel = list(b.sel)
        for k in induk:
            if b.teks(k) or k >= len(lama.sel):
                break
            sel[k] = lama.sel[k]
        atas.baris.append(replace(b, sel=tuple(sel)))
    atas.urutan_semua += bawah.urutan_semua


def _baris(urutan: int, nomor: int, isi: list[SelTabel | None]) -> BarisDok:
    sel = tuple(
        SelDok(
            s.teks,
            f"T{urutan} B{s.baris} K{s.kolom}",
            s.kolom - 1,
            s.lebar,
            s.tinggi,
            s.baris == nomor,
        )
        if s is not None
        else None
        for s in isi
    )
    return BarisDok(sel, f"T{urutan} B{nomor}")


def _jenis(b: BarisDok, kolom: list[Kolom]) -> str:
    isi = [s for s in sel_berbeda(b) if s.teks.strip()]
    if not isi:
        return JUDUL
    teks = [s for s in isi if not re.fullmatch(r"[\W\d]*(?:rp)?[\W\d]*", s.teks, re.IGNORECASE)]
    awal = nama_bersih(teks[0].teks) if teks else ""
    if _RATA.fullmatch(awal) and not (_indikator(teks[0], kolom) and _RATA_NAMA.match(awal)):
        return RATA
    if _JUMLAH_SAJA.fullmatch(awal):
        return JUMLAH
    if _JUMLAH_JENJANG.match(awal) and not _indikator(teks[0], kolom):
        return JUMLAH
    if _JUMLAH.fullmatch(awal) and not _indikator(teks[0], kolom) and len(teks) <= 3:
        return JUMLAH
    angka = {k.indeks for k in kolom if k.peran in ANGKA}
    berisi = [s for s in isi if s.kolom in angka or s.kolom + s.lebar - 1 in angka]
    bernama = [s for s in teks if not re.fullmatch(r"\W*(?:[IVXivx]+|\w{1,3})\W*", s.teks)]
    if angka and len(bernama) == 1 and len(isi) <= 2:
        lebar = bernama[0].lebar
        if lebar > max(2, len(b.sel) // 2) or (not berisi and len(b.sel) > 3):
            return JUDUL
    if not teks and berisi and all(not b.teks(k.indeks) for k in kolom if k.peran not in ANGKA):
        return JUMLAH if isi[0].kolom > 0 else DATA
    return DATA


def _indikator(s: SelDok, kolom: list[Kolom]) -> bool:
    """'Jumlah dokumen' in a column of indicators is no total, unless it spans columns."""
    return s.lebar == 1 and any(k.indeks == s.kolom and k.peran is Peran.INDIKATOR for k in kolom)


def _rapikan_kolom(t: TabelDok) -> list[Kolom]:
    kolom = [_menurut_isi(t, k) for k in t.kolom]
    kolom = _capaian_atau_realisasi(t, kolom)
    return _panel(t, _tanpa_sebelum_perubahan(kolom))


def _tanpa_sebelum_perubahan(kolom: list[Kolom]) -> list[Kolom]:
    """What stood before the amendment is no second value where what stands after it is beside."""
    lama = [k for k in kolom if k.peran in _DIUBAH and _SEBELUM.search(normal(k.judul))]
    # A narrow column of a PDF breaks the word.
    diubah = [k for k in kolom if "perubahan" in normal(k.judul).replace(" ", "")]
    diubah += [k for k in kolom if k.peran is Peran.ANGGARAN and _SESUDAH.search(normal(k.judul))]
    baru = {k.peran for k in diubah if k not in lama}
    return [replace(k, peran=Peran.LAIN) if k in lama and k.peran in baru else k for k in kolom]


def kolom_rencana(t: TabelDok) -> list[Kolom]:
    """Bare years beside indicators are targets where the caption speaks of the plan, or where they
    follow the state at its beginning."""
    tahun = [
        k
        for k in t.kolom
        if k.peran is Peran.LAIN and k.label and TAHUN_SAJA.fullmatch(k.label[-1])
    ]
    rencana = re.search(r"target|renstra|rencana strategis", normal(t.judul)) or t.milik(
        Peran.KONDISI_AWAL
    )
    if len(tahun) < 2 or not t.milik(Peran.INDIKATOR) or t.milik(Peran.TARGET) or not rencana:
        return t.kolom
    return [
        replace(k, peran=Peran.TARGET)
        if k in tahun
        else replace(k, peran=Peran.TARGET_AKHIR)
        if k.peran is Peran.LAIN and normal(k.judul) == "akhir"
        else k
        for k in t.kolom
    ]


def isi_kolom(t: TabelDok, k: int) -> list[str]:
    """The texts of a column's data rows."""
    return [b.teks(k) for b in t.baris if b.jenis == DATA and b.teks(k)]


def _menurut_isi(t: TabelDok, k: Kolom) -> Kolom:
    """Words in a column of figures make it an indicator; money makes it a budget."""
    isi = isi_kolom(t, k.indeks)
    if not isi:
        return k
    berskala = k.peran in (Peran.CAPAIAN, Peran.LAIN) and bool(t.milik(Peran.KATEGORI))
    rentang = sum(_RENTANG.search(x) is not None for x in isi)
    if berskala and rentang >= max(MIN_JENJANG, len(isi) - 1):
        return replace(k, peran=Peran.RENTANG)  # the printed scale, a slip in one of its steps
    panjang = sum(len(x) > 25 for x in isi) > len(isi) / 2
    berjenjang = t.milik(Peran.PROGRAM, Peran.KEGIATAN, Peran.SUB_KEGIATAN)
    if k.peran is Peran.LAIN and _KELUARAN.fullmatch(normal(k.judul)):
        tolok = berjenjang and t.milik(Peran.TARGET) and not t.milik(Peran.INDIKATOR)
        return replace(k, peran=Peran.INDIKATOR) if tolok else k
    if k.peran in ANGKA and panjang:
        ganti = Peran.INDIKATOR if berjenjang and not t.milik(Peran.INDIKATOR) else Peran.LAIN
        return replace(k, peran=ganti)
    if k.peran is Peran.ANGGARAN and not any(re.search(r"\d", x) for x in isi):
        return replace(k, peran=Peran.URAIAN)  # kinds of belanja under 'Nilai Anggaran'
    if k.peran in (Peran.SASARAN, Peran.INDIKATOR) and all(
        re.fullmatch(r"\W*\d{1,2}\W*", x) for x in isi
    ):
        return replace(k, peran=Peran.NO)  # the numbers in front of names
    uang = sum(bool(re.search(r"\d{1,3}(?:[.,]\d{3}){1,}", x)) for x in isi)
    if uang > len(isi) * 0.6:
        if k.peran in (Peran.REALISASI, Peran.CAPAIAN, Peran.PENYERAPAN):
            return replace(k, peran=Peran.REALISASI_ANGGARAN)
        if k.peran is Peran.TARGET:
            return replace(k, peran=Peran.ANGGARAN)
        if k.peran is Peran.LAIN and re.search(r"realisasi", normal(k.judul)):
            return replace(k, peran=Peran.REALISASI_ANGGARAN)
    elif k.peran in (Peran.ANGGARAN, Peran.REALISASI_ANGGARAN) and not uang:
        persen = sum("%" in x or bool(re.fullmatch(r"[\d.,]+", x)) for x in isi)
        baru = Peran.PENYERAPAN if k.peran is Peran.REALISASI_ANGGARAN else Peran.LAIN
        return replace(k, peran=baru) if persen > len(isi) / 2 else k
    return k


def _capaian_atau_realisasi(t: TabelDok, kolom: list[Kolom]) -> list[Kolom]:
    """'Capaian' beside '% Capaian', or with the units of the target, is the realisation; a bare
    percent column beside money is what was absorbed."""
    ada = {k.peran for k in kolom}
    uang = Peran.REALISASI_ANGGARAN in ada
    capaian = [k for k in kolom if k.peran is Peran.CAPAIAN]
    polos = [k for k in capaian if "%" not in k.judul and "rasio" not in normal(k.judul)]
    hasil = list(kolom)
    if uang and Peran.TARGET not in ada:
        for k in capaian if Peran.PENYERAPAN not in ada else ():
            if "kinerja" not in normal(k.judul):
                hasil[k.indeks] = replace(k, peran=Peran.PENYERAPAN)
    elif uang:
        for k in capaian:
            if re.fullmatch(r"\(?%\)?", normal(k.label[-1])):
                hasil[k.indeks] = replace(k, peran=Peran.PENYERAPAN)
    berjenis = len(polos) < len(capaian)
    if polos and (berjenis or (Peran.REALISASI not in ada and _bersatuan(t, polos))):
        for k in polos:
            hasil[k.indeks] = replace(k, peran=Peran.REALISASI)
    return hasil


def _bersatuan(t: TabelDok, kolom: list[Kolom]) -> bool:
    return any(
        re.search(
            r"\d\s*(?:orang|dok|lembaga|desa|buah|unit|bulan|laporan|kali|poin)", x, re.IGNORECASE
        )
        for k in kolom
        for x in isi_kolom(t, k.indeks)
    )


def _panel(t: TabelDok, kolom: list[Kolom]) -> list[Kolom]:
    """Two tables side by side repeat their columns of names; what stands before is the first's."""
    nama = [k.indeks for k in kolom if k.peran is Peran.INDIKATOR]
    if len(nama) < 2:
        return kolom
    mulai = [0]
    for n in nama[1:]:
        awal = n
        while awal - 1 > nama[0] and kolom[awal - 1].peran in (
            Peran.NO,
            Peran.SASARAN,
            Peran.TUJUAN,
            Peran.PROGRAM,
        ):
            awal -= 1
        mulai.append(awal)
    if any(b - a < 2 for a, b in zip(mulai, [*mulai[1:], len(kolom)], strict=True)):
        return kolom
    return [replace(k, panel=sum(k.indeks >= m for m in mulai) - 1) for k in kolom]


__all__ = [
    "DATA",
    "JUDUL",
    "JUMLAH",
    "RATA",
    "UANG",
    "BarisDok",
    "SelDok",
    "TabelDok",
    "gabungkan",
    "isi_kolom",
    "kolom_rencana",
    "sambungan",
    "susun_baris",
    "susun_tabel",
]
