"""A table found in a foreign file: its kind, its header, which column was taken for what."""

import re
from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct, field

from workbook_tools.model.sel import JenisSel, LembarSel, huruf_kolom
from workbook_tools.records import LEMBAR_MASUKAN, MASUKAN, LembarMasukan
from workbook_tools.regex import regex
from workbook_tools.tables.pohon import TINGKAT
from workbook_tools.tempel.baca import LembarAsing
from workbook_tools.tempel.jenis import SEMUA, JenisTabel
from workbook_tools.tempel.jenis.dasar import khas
from workbook_tools.tempel.kepala import Kepala, cari_kepala
from workbook_tools.tempel.padanan import (
    BERKODE,
    DIABAIKAN,
    NAMA_INDIKATOR,
    cocokkan_label,
    usul_label,
)

_URUSAN = regex(r"urusan|bidang", re.IGNORECASE)
_BAGIAN_KODE = regex(r"\d{1,4}(?:\.\d{1,2})?")
_BERSKALA = regex(r"\bdalam (?:(?:ribu|juta|miliar|milyar)(?:an)?)\b(?: rupiah)?", re.IGNORECASE)
_KHAS = {
    "renstra": r"rencana strategis|\bindikator renstra|",
    "perjanjian_kinerja": r"perjanjian kinerja|\bpk\b|",
    "kinerja": r"(?:capaian|pengukuran) kinerja|",
}
_NETRAL = regex(r"(?:tw|bulan)\d+")


class TabelAsing(Struct):
    """One table. ``kolom``: the columns of the export (numbers) by the id that they mean;
    ``lewat``: labels that were not taken, with what they may mean."""

    asal: LembarAsing
    jenis: JenisTabel
    kepala: Kepala
    judul: str
    kolom: dict[str, list[int]] = field(default_factory=dict)
    lewat: list[tuple[str, str]] = field(default_factory=list)

    @property
    def lembar(self) -> LembarSel:
        """Its cells."""
        return self.asal.sel

    @property
    def sebut(self) -> str:
        """File and tab, as users know them."""
        satu = self.lembar.judul.casefold() in self.asal.berkas.casefold()
        return self.asal.berkas if satu else f"{self.asal.berkas}, lembar {self.lembar.judul}"

    @property
    def berskala(self) -> str:
        """What stands above the table of its amounts: 'dalam ribuan rupiah'; '' for rupiah."""
        skala = _BERSKALA.search(self.judul)
        return skala[0].casefold() if skala else ""

    def pemetaan(self) -> Iterator[tuple[str, str, str]]:
        """Column letters, label, and the id that it was taken for."""
        for id_, nomor in self.kolom.items():
            for n in nomor:
                yield huruf_kolom(n), self.kepala.label.get(n, ""), id_


def kenali(asal: LembarAsing) -> TabelAsing | None:
    """The table of a tab; None where there is none that is known."""
    terbaik: tuple[tuple[bool, int], TabelAsing] | None = None
    for jenis in (*SEMUA, *_umum()):
        kepala = cari_kepala(asal.sel.kisi, jenis.kelompok)
        if kepala is None or not jenis.cocok(kepala):
            continue
        judul = _judul(asal, kepala)
        nilai = (bool(jenis.khas.search(judul)), len(kepala.kolom))
        if jenis.hanya_berciri and not nilai[0]:
            continue
        if terbaik is None or nilai > terbaik[0]:
            terbaik = nilai, TabelAsing(asal, jenis, kepala, judul)
    if terbaik is None:
        return None
    tabel = terbaik[1]
    tabel.kolom = _kode_terpisah(tabel, _alihkan(tabel, terbaik[0][0]))
    tabel.lewat = [*_lewat(tabel)]
    return tabel


def _umum() -> Iterator[JenisTabel]:
    """Tables whose headers are those of an input sheet."""
    for lembar in LEMBAR_MASUKAN:
        if not (lembar.tegak or lembar.cadangan or lembar.id in ("desa", "ikm")):
            yield _jenis(lembar, min(3, len(lembar.kolom)))
            if lembar.id in BERKODE:  # two columns are enough where words say what it is
                yield _jenis(lembar, 2, hanya_berciri=True)


def _jenis(lembar: LembarMasukan, banyak: int, *, hanya_berciri: bool = False) -> JenisTabel:
    wajib = frozenset(k.id for k in lembar.kolom if k.wajib)
    berkode = lembar.id in BERKODE

    def cukup(kolom: Collection[str]) -> bool:
        ada = {*kolom} | ({"kode"} if berkode and NAMA_INDIKATOR in kolom else set())
        return wajib <= ada and len(kolom) >= banyak

    return JenisTabel(
        lembar.id,
        f"tabel {lembar.judul}",
        lembar.id,
        lembar.id,
        khas(_KHAS.get(lembar.id, "") + rf"(?:^| ){re.escape(lembar.judul)}(?:$| )"),
        cukup,
        lembar_1=lembar.id,
        hanya_berciri=hanya_berciri,
    )


def _judul(asal: LembarAsing, kepala: Kepala) -> str:
    """What stands above the table, and how file and tab are called."""
    atas = [
        s.mentah
        for nomor, isi in asal.sel.kisi.items()
        if nomor < kepala.awal
        for s in isi.values()
        if s.jenis is JenisSel.TEKS
    ]
    nama = re.sub(r"[_\-.]+", " ", asal.berkas)
    return " ".join([asal.sel.judul, nama, *atas])


def _alihkan(tabel: TabelAsing, berciri: bool) -> dict[str, list[int]]:
    """The columns as this kind means them. Bare quarters mean nothing in a table whose words do
    not say whether they are plan or realisation."""
    ada = tabel.kepala.kolom
    hasil: dict[str, list[int]] = {}
    for id_, nomor in ada.items():
        baru = tabel.jenis.alih.get(id_, id_)
        netral = bool(_NETRAL.fullmatch(id_)) and tabel.jenis.kelompok == "pohon"
        if netral and (baru == id_ or not (berciri or "realisasi" in ada)):
            continue
        if baru != id_ and baru in ada:
            baru = id_
        if id_.startswith("tw") and baru != id_ and _berbulan(ada, int(id_[2:])):
            continue  # the sum of months that are there themselves
        hasil.setdefault(baru, []).extend(nomor)
    return _tanpa_ganda(hasil)


def _kode_terpisah(tabel: TabelAsing, kolom: dict[str, list[int]]) -> dict[str, list[int]]:
    """The columns, with those called Urusan, Program, Kegiatan that hold the parts of a code one by
    one as the code; the names stand in a column of their own."""
    bagian = [n for t in TINGKAT for n in kolom.get(t, ())]
    if "nama" not in kolom or not bagian or not all(_berkode(tabel, n) for n in bagian):
        return kolom
    atas = [
        n
        for n, label in tabel.kepala.label.items()
        if n < min(bagian) and _URUSAN.search(label) and _berkode(tabel, n)
    ]
    lain = {k: n for k, n in kolom.items() if k not in TINGKAT}
    return lain | {"kode_rekening": sorted({*atas, *bagian, *kolom.get("kode_rekening", ())})}


def _berkode(tabel: TabelAsing, kolom: int) -> bool:
    """Whether nothing but parts of codes stands in a column below the header."""
    bawah = (
        b[kolom] for n, b in tabel.lembar.kisi.items() if n > tabel.kepala.akhir and kolom in b
    )
    isi = [s.mentah.strip() for s in bawah]
    return bool(isi) and all(map(_BAGIAN_KODE.fullmatch, isi))


def _berbulan(ada: Mapping[str, list[int]], triwulan: int) -> bool:
    return any(f"bulan{3 * triwulan - n}" in ada for n in range(3))


def _tanpa_ganda(kolom: dict[str, list[int]]) -> dict[str, list[int]]:
    """Only months and split codes have several columns; of others the first is taken."""
    boleh = ("rak_tw", "kode_rekening")
    return {k: n if k.startswith(boleh) else n[:1] for k, n in kolom.items()}


def _lewat(tabel: TabelAsing) -> Iterator[tuple[str, str]]:
    diambil = {n for nomor in tabel.kolom.values() for n in nomor}
    for nomor, label in tabel.kepala.label.items():
        if nomor in diambil:
            continue
        dikenal = cocokkan_label(label, tabel.jenis.kelompok)
        usul = "" if dikenal == DIABAIKAN else dikenal or usul_label(label, tabel.jenis.kelompok)
        yield label, _label(tabel.jenis.lembar, usul)


def _label(lembar: str, kolom: str) -> str:
    return next((k.label for k in MASUKAN[lembar].kolom if k.id == kolom), "")


def sebut_kolom(lembar: str, kolom: str) -> str:
    """A column as it is called on the sheet."""
    return _label(lembar, kolom) or kolom
