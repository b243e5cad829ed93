"""From tables of cells to the records of a report."""

from workbook_tools.model.baris import Baris, BarisIdentitas, BarisSkala
from workbook_tools.model.isian import Isian
from workbook_tools.model.kebijakan import susun_kebijakan
from workbook_tools.model.laporan import KELAS_BARIS, Laporan
from workbook_tools.model.sel import JenisSel, Sel
from workbook_tools.model.tabel import BarisSel, Tabel
from workbook_tools.names import rapikan
from workbook_tools.numbers import JenisAngka, baca_bilangan, baca_teks, cetak
from workbook_tools.schema import MASUKAN, Jenis, Kolom, LembarMasukan

_JENIS_ANGKA = {
    Jenis.NILAI: JenisAngka.NILAI,
    Jenis.PERSEN: JenisAngka.PERSEN,
    Jenis.RUPIAH: JenisAngka.RUPIAH,
    Jenis.BULAT: JenisAngka.BULAT,
    Jenis.TAHUN: JenisAngka.BULAT,
}

KATA_JUMLAH = frozenset(
    {"total", "jumlah", "jumlah total", "grand total", "total anggaran", "rata-rata", "rata - rata"}
)


_KOLOM_BILANGAN = {
    lembar.id: frozenset(k.id for k in lembar.kolom if k.jenis.bilangan)
    for lembar in MASUKAN.values()
}


def susun_laporan(tabel: dict[str, Tabel]) -> Laporan:
    """The records of every sheet, with the calculation policy read from Identitas."""
    isi = {
        id_: [susun_baris(t, b) for b in t.baris if not baris_jumlah(t, b)]
        for id_, t in tabel.items()
    }
    identitas = isi.pop("identitas")
    kepala = identitas[0] if identitas else susun_baris(tabel["identitas"], BarisSel(0, {}))
    assert isinstance(kepala, BarisIdentitas)
    skala = [b for b in isi["skala"] if isinstance(b, BarisSkala)]
    return Laporan(
        identitas=kepala,
        kebijakan=susun_kebijakan(kepala, skala),
        **isi,  # type: ignore[arg-type]  # KELAS_BARIS keeps list types and ids together
    )


def baris_jumlah(tabel: Tabel, baris: BarisSel) -> bool:
    """Whether a row is a hand-made total below the records; it is no record itself."""
    bilangan = _KOLOM_BILANGAN[tabel.lembar.id]
    kata = [sel for id_, sel in baris.sel.items() if id_ not in bilangan]
    if len(kata) != 1 or tabel.lembar.tegak:
        return False
    return rapikan(kata[0].mentah).casefold().rstrip(" :.") in KATA_JUMLAH


def susun_baris(tabel: Tabel, baris: BarisSel) -> Baris:
    """One record from one row of cells."""
    lembar = tabel.lembar
    isian = {
        kolom.id: susun_isian(
            lembar, kolom, tabel.alamat(baris.nomor, kolom.id), baris.sel.get(kolom.id)
        )
        for kolom in lembar.kolom
    }
    return KELAS_BARIS[lembar.id](baris.nomor, **isian)


def susun_isian(lembar: LembarMasukan, kolom: Kolom, alamat: str, sel: Sel | None) -> Isian:
    """The meaning of one cell."""
    if sel is None:
        return Isian(lembar.id, kolom.id, alamat)
    if sel.jenis is JenisSel.GALAT:
        return Isian(lembar.id, kolom.id, alamat, galat=sel.mentah, rumus=sel.rumus)
    if sel.jenis is JenisSel.LOGIKA:
        teks = "ya" if sel.mentah == "1" else "tidak"
        bacaan = baca_teks(teks) if kolom.jenis.bilangan else None
        return Isian(lembar.id, kolom.id, alamat, teks, bacaan, rumus=sel.rumus)
    if sel.jenis is JenisSel.BILANGAN:
        return _isian_bilangan(lembar, kolom, alamat, sel)
    teks = rapikan(sel.mentah)
    bacaan = baca_teks(teks, _JENIS_ANGKA[kolom.jenis]) if kolom.jenis.bilangan else None
    return Isian(lembar.id, kolom.id, alamat, teks, bacaan, rumus=sel.rumus)


def _isian_bilangan(lembar: LembarMasukan, kolom: Kolom, alamat: str, sel: Sel) -> Isian:
    jenis = _JENIS_ANGKA.get(kolom.jenis, JenisAngka.NILAI)
    bacaan = baca_bilangan(sel.mentah, sel.format, jenis)
    teks = cetak(bacaan.angka) if bacaan.angka else sel.mentah
    if kolom.jenis is Jenis.TAHUN or not kolom.jenis.bilangan:
        # A year or a code typed as a number has no thousands separators.
        teks = teks.replace(".", "") if bacaan.angka and not bacaan.angka.desimal else teks
    return Isian(
        lembar.id,
        kolom.id,
        alamat,
        teks,
        bacaan if kolom.jenis.bilangan else None,
        rumus=sel.rumus,
    )
