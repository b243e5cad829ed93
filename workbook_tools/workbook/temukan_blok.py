"""Finds the blocks of a computed sheet by their header labels, never by fixed addresses."""

from collections.abc import Iterable

from msgspec import Struct

from workbook_tools.schema.jenis import Blok, LembarHitung
from workbook_tools.workbook.label import Label, label_baris, normal, pasangkan
from workbook_tools.workbook.lembar_lama import LembarLama


class BlokDitemukan(Struct, frozen=True):
    """Where a block stands: columns, and the styles of their headers, by column id.

    ``kolom`` is empty when the headers of this block are gone; a block without some of its
    columns is one where those headers are gone.
    """

    blok: Blok
    kolom: dict[str, int]
    gaya_kepala: dict[str, str | None]


class PitaDitemukan(Struct, frozen=True):
    """A band: its header row and its heading row (0: none)."""

    blok: tuple[BlokDitemukan, ...]
    baris_kepala: int
    baris_judul: int

    @property
    def awal(self) -> int:
        """The first row of the band."""
        return self.baris_judul or self.baris_kepala

    @property
    def kolom(self) -> set[int]:
        """The columns that are the program's in this band."""
        return {k for b in self.blok for k in b.kolom.values()}


_Letak = tuple[int, list[dict[str, int]]]  # header row; columns by id for each block


def temukan_pita(lembar: LembarHitung, lama: LembarLama) -> list[PitaDitemukan | None]:
    """Every band of the sheet in the schema's order; None where none of its headers is left."""
    letak = _cari_semua(lembar, label_baris(lembar, lama))
    teratas = min((ada[0] for ada in letak if ada is not None), default=0)
    return [
        None if ada is None else _pita(pita, ada, ada[0] > teratas, lama)
        for pita, ada in zip(lembar.pita, letak, strict=True)
    ]


def blok_rusak(lembar: LembarHitung, pita: Iterable[PitaDitemukan | None]) -> list[tuple[str, str]]:
    """Sheet and block ids of the blocks whose headers are gone."""
    return [
        (lembar.id, blok.id)
        for p, bentuk in zip(pita, lembar.pita, strict=True)
        for nomor, blok in enumerate(bentuk)
        if not blok.lama and (p is None or not p.blok[nomor].kolom)
    ]


def tak_sebaris(
    lembar: LembarHitung, pita: Iterable[PitaDitemukan | None], lama: LembarLama
) -> list[tuple[str, str]]:
    """Those of ``blok_rusak`` that are there, but in another row than the table beside them: what a
    press of a button leaves that broke off between the two."""
    hilang = {id_ for _, id_ in blok_rusak(lembar, pita)}
    ada = (b for b in lembar.blok if b.id in hilang and len(kepala_utuh(lembar, b, lama)) == 1)
    return [(lembar.id, b.id) for b in ada]


def kepala_utuh(
    lembar: LembarHitung, blok: Blok, lama: LembarLama
) -> list[tuple[int, dict[str, int]]]:
    """The rows in which all headers of a block stand, with their columns by id."""
    semua = ((n, pasangkan((blok,), x, True)[0]) for n, x in label_baris(lembar, lama).items())
    return [(n, kolom) for n, kolom in semua if len(kolom) == len(blok.kolom)]


def kolom_kurang(
    lembar: LembarHitung, pita: Iterable[PitaDitemukan | None]
) -> list[tuple[str, str, str]]:
    """Sheet id, block id and label of single columns whose headers are gone.

    A block without any of the columns that came later is one of an older template.
    """
    return [
        (lembar.id, b.blok.id, k.label)
        for p in pita
        if p is not None
        for b in p.blok
        if b.kolom
        for k in b.blok.kolom
        if k.id not in b.kolom and k.sejak <= _versi(b)
    ]


def _versi(b: BlokDitemukan) -> int:
    return max((k.sejak for k in b.blok.kolom if k.id in b.kolom), default=1)


def _cari_semua(lembar: LembarHitung, baris: dict[int, list[Label]]) -> list[_Letak | None]:
    """The header row of every band: whole headers first, then the fullest of what is left."""
    hasil: list[_Letak | None] = [None] * len(lembar.pita)
    for utuh in (True, False):
        calon = []
        for nomor_pita, pita in enumerate(lembar.pita):
            if hasil[nomor_pita] is not None or (not utuh and all(b.lama for b in pita)):
                continue
            semua = sum(len(b.kolom) for b in pita)
            for nomor, label in baris.items():
                letak = pasangkan(pita, label, utuh)
                jumlah = sum(map(len, letak))
                if jumlah and (jumlah == semua or not utuh):
                    calon.append((-jumlah / semua, nomor_pita, nomor, letak))
        for _, nomor_pita, nomor, letak in sorted(calon, key=lambda c: c[:3]):
            bebas = lembar.urutan_bebas
            if hasil[nomor_pita] is None and _berurutan(hasil, nomor_pita, nomor, bebas):
                hasil[nomor_pita] = (nomor, letak)
    return hasil


def _berurutan(hasil: list[_Letak | None], nomor_pita: int, baris: int, bebas: bool) -> bool:
    """Whether a band in this row keeps the order of the bands found so far; ``bebas``: any order
    will do, but a row holds one band."""
    return all(
        ada is None
        or (ada[0] != baris if bebas else ada[0] < baris if n < nomor_pita else ada[0] > baris)
        for n, ada in enumerate(hasil)
    )


def _pita(
    pita: tuple[Blok, ...], ada: _Letak, ada_di_atas: bool, lama: LembarLama
) -> PitaDitemukan:
    kepala, letak = ada
    milik = {k for x in letak for k in x.values()}
    baris_judul = _baris_judul(pita, kepala, milik, ada_di_atas, lama)
    blok = tuple(
        BlokDitemukan(b, x, {id_: lama.gaya(kepala, k) for id_, k in x.items()})
        for b, x in zip(pita, letak, strict=True)
    )
    return PitaDitemukan(blok, kepala, baris_judul)


def _baris_judul(
    pita: tuple[Blok, ...], kepala: int, milik: set[int], ada_di_atas: bool, lama: LembarLama
) -> int:
    """The row above the header when it holds a heading, be it in words of the staff."""
    judul = {normal(b.judul) for b in pita if b.judul}
    atas = lama.teks.get(kepala - 1, {})
    if any(normal(teks) in judul for teks in atas.values()):
        return kepala - 1
    # Below another band, words that stand alone after an empty row are a heading as well.
    bertulisan = [k for k in atas if k in milik]
    terpisah = not any(len(c) for k, c in lama.sel.get(kepala - 2, {}).items() if k in milik)
    if judul and ada_di_atas and terpisah and 1 <= len(bertulisan) <= len(judul):
        return kepala - 1
    return 0
