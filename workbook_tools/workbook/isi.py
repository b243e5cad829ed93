"""Fills the input sheets of a template with records (`lkj isi`)."""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from functools import lru_cache
from itertools import chain

from lxml import etree

from workbook_tools.formats.json_masukan import Masukan, Nilai, Rekam
from workbook_tools.model.tabel import Tabel
from workbook_tools.names import sebut_kantor
from workbook_tools.records import Jenis, Kolom
from workbook_tools.records.nomenklatur import Nomenklatur
from workbook_tools.regex import regex
from workbook_tools.schema.tata_letak import (
    BARIS_TAHUN,
    KOLOM_ISIAN,
    LEBAR_TEGAK,
    tinggi_baris,
)
from workbook_tools.tables.cari import susun_tabel
from workbook_tools.workbook.isi_tampak import Tampak, tulis_tampak
from workbook_tools.workbook.lembaran import Lembaran, banyak_untai
from workbook_tools.workbook.paket import NS, Paket
from workbook_tools.workbook.pembaca import baca_buku
from workbook_tools.workbook.sembunyi import luruskan_jalan, sembunyikan, tak_dipakai
from workbook_tools.workbook.tabel_excel import perluas_tabel
from workbook_tools.workbook.xml_sel import teks_aman

_RIBUAN = regex(r"[0-9]{1,3}(\.[0-9]{3})+|[0-9]{1,20}")
_BULAT = regex(r"[0-9]{1,20}")
_TAHUN = regex(r"[0-9]{4}")
_SEBARIS = frozenset({Jenis.PERSEN, Jenis.RUPIAH, Jenis.BULAT, Jenis.TAHUN})
"""Kinds of cells that do not wrap."""
_PERSEN_DUA = regex(r"([0-9]{1,20}),([0-9][0-9])%")


def isi_templat(paket: Paket, masukan: Masukan) -> dict[str, bytes]:
    """The parts of the template that change when it is filled, by name.

    Values are stored as staff would type them: whole rupiah as numbers, all else as text, so
    that every figure keeps the form and the precision it was written with.
    """
    tabel = susun_tabel(baca_buku(paket))
    bagian = {tab.judul: tab.bagian for tab in paket.lembar}
    lembaran: dict[str, Lembaran] = {}
    tampak = Tampak(masukan)
    perubahan: dict[str, bytes] = {}

    def buka(t: Tabel) -> Lembaran:
        nama = bagian[t.judul]
        if nama not in lembaran:
            lembaran[nama] = Lembaran(paket.uraikan(nama))
        return lembaran[nama]

    for id_, rekam in masukan.items():
        t = tabel[id_]
        if t.lembar.tegak:
            _isi_tegak(buka(t), t, rekam[0] if rekam else {})
        else:
            _isi_mendatar(buka(t), t, rekam, tampak)
            akhir = t.baris_kepala + len(rekam)
            perubahan.update(perluas_tabel(paket, bagian[t.judul], akhir))
    awal = str((masukan.get("identitas") or [{}])[0].get("renstra_awal", ""))
    if _TAHUN.fullmatch(awal):
        _isi_tahun(buka(tabel["renstra"]), tabel["renstra"], int(awal))
    perubahan.update(_atur_tampak(paket, masukan, tabel, buka))
    perubahan.update({nama: isi.xml() for nama, isi in lembaran.items()})
    perubahan.update(banyak_untai(paket, perubahan))
    return perubahan


def pemilik_masukan(masukan: Masukan) -> str:
    """Whose the inputs are: office, kabupaten and year."""
    kantor = (masukan.get("identitas") or [{}])[0]
    return sebut_kantor(*(kantor.get(k) for k in ("perangkat_daerah", "kabupaten", "tahun")))


def _atur_tampak(
    paket: Paket, masukan: Masukan, tabel: Mapping[str, Tabel], buka: Callable[[Tabel], Lembaran]
) -> dict[str, bytes]:
    """workbook.xml where tabs come into sight, since they are filled, or go out of it, since an
    office of this kind has no use for them."""
    akar = paket.uraikan(paket.bagian_buku)
    terisi = {tabel[id_].judul for id_ in masukan}
    tampil = [
        s
        for s in akar.iterfind(f"{{{NS}}}sheets/{{{NS}}}sheet")
        if s.get("name") in terisi and s.attrib.pop("state", None)
    ]
    jenis = str((masukan.get("identitas") or [{}])[0].get("jenis", ""))
    sumber = {str(r.get("sumber_realisasi", "")) for r in masukan.get("indikator", [])}
    judul = tak_dipakai(jenis, {*masukan, *sumber})
    berubah = sembunyikan(akar, judul, jenis)
    if judul:
        menurut_judul = {t.judul: t for t in tabel.values() if t.ada}
        luruskan_jalan(judul, lambda x: buka(menurut_judul[x]).akar if x in menurut_judul else None)
    if not (tampil or berubah):
        return {}
    xml = etree.tostring(akar, xml_declaration=True, encoding="UTF-8", standalone=True)
    return {paket.bagian_buku: xml}


def _isi_tegak(isi: Lembaran, t: Tabel, rekam: Rekam) -> None:
    for kolom in t.lembar.kolom:
        if kolom.id in rekam:
            c = isi.sel(t.letak[kolom.id], t.kolom_isian)
            _tulis(c, kolom, rekam[kolom.id])
            tinggi = tinggi_baris([(str(rekam[kolom.id]), LEBAR_TEGAK[KOLOM_ISIAN])])
            isi.tinggikan(t.letak[kolom.id], tinggi)
    kosong = [k.id for k in t.lembar.kolom if k.id not in rekam]
    wajib = [id_ for id_ in kosong if t.lembar.cari(id_).wajib]
    if kosong:
        isi.taruh_kursor(t.letak[(wajib or kosong)[0]], t.kolom_isian)


def _isi_mendatar(isi: Lembaran, t: Tabel, rekam: list[Rekam], tampak: Tampak) -> None:
    gaya = isi.gaya_baris(t.baris_kepala + 1)
    rumus = isi.rumus_baris(t.baris_kepala + 1)
    isi.kosongkan_di_bawah(t.baris_kepala)
    kolom_ada = [(k, t.letak[k.id]) for k in t.lembar.kolom if k.id in t.letak]
    for nomor, r in enumerate(rekam, start=t.baris_kepala + 1):
        isi.siapkan(nomor, gaya, rumus)
        for kolom, letak in kolom_ada:
            if kolom.id in r:
                _tulis(isi.sel(nomor, letak, gaya.get(letak)), kolom, r[kolom.id])
        ditampilkan = list(tampak.baris(t.lembar, r))
        for p, teks in ditampilkan:
            tulis_tampak(isi.sel(nomor, t.lembar.letak[p.id]), teks)
        isi.tinggikan(nomor, _tinggi(t, r, ((teks, p.lebar) for p, teks in ditampilkan)))
    isi.taruh_kursor(*_kosong_pertama(t, rekam))


def _kosong_pertama(t: Tabel, rekam: list[Rekam]) -> tuple[int, int]:
    """Row and column of the first required cell that is empty, else of the first free row."""
    wajib = [k.id for k in t.lembar.kolom if k.wajib and not k.berumus]
    for nomor, r in enumerate(rekam, start=t.baris_kepala + 1):
        for id_ in wajib:
            if id_ not in r:
                return nomor, t.letak[id_]
    return t.baris_kepala + 1 + len(rekam), min(t.letak.values())


def _tinggi(t: Tabel, r: Rekam, ditampilkan: Iterable[tuple[str, float]]) -> int:
    """The height of a row with its wrapped texts (points), those that a formula gives included."""
    diketik = (
        (teks, k.lebar)
        for k in t.lembar.kolom
        if k.jenis not in _SEBARIS and (teks := _tampak(k, r))
    )
    return tinggi_baris(chain(diketik, ditampilkan))


def _tampak(kolom: Kolom, r: Rekam) -> str:
    if kolom.id not in r and kolom.berumus:
        resmi = _nomenklatur().cari(str(r.get("kode_rekening", "")))
        return resmi.nama if resmi else ""
    return str(r.get(kolom.id, ""))


@lru_cache(maxsize=1)
def _nomenklatur() -> Nomenklatur:
    """The official names that the template proposes."""
    return Nomenklatur(())


def _tulis(c: etree._Element, kolom: Kolom, nilai: Nilai) -> None:
    bilangan = _sebagai_bilangan(kolom, nilai)
    for anak in list(c):
        c.remove(anak)
    if bilangan is not None:
        c.attrib.pop("t", None)
        etree.SubElement(c, f"{{{NS}}}v").text = bilangan
        return
    teks = nilai if isinstance(nilai, str) else str(nilai).replace(".", ",")
    c.set("t", "inlineStr")
    t = etree.SubElement(etree.SubElement(c, f"{{{NS}}}is"), f"{{{NS}}}t")
    t.text = teks_aman(teks)
    t.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _sebagai_bilangan(kolom: Kolom, nilai: Nilai) -> str | None:
    """The number to store, or None where text keeps what was written.

    Text becomes a number only when the column's format shows it again as it was written.
    """
    if not isinstance(nilai, str):
        # A number in a percent column means percent; in a cell of that format it would be
        # read a hundred times larger.
        polos = kolom.jenis is not Jenis.PERSEN
        return (
            format(nilai, "f")
            if polos and isinstance(nilai, Decimal)
            else (str(nilai) if polos else None)
        )
    teks = nilai.strip()
    if kolom.jenis is Jenis.RUPIAH and _RIBUAN.fullmatch(teks):
        return teks.replace(".", "")
    if kolom.jenis in (Jenis.BULAT, Jenis.TAHUN) and _BULAT.fullmatch(teks):
        return teks if str(int(teks)) == teks else None
    if kolom.jenis is Jenis.PERSEN and (cocok := _PERSEN_DUA.fullmatch(teks)):
        return format(Decimal(f"{cocok[1]}.{cocok[2]}") / 100, "f")
    return None


def _isi_tahun(isi: Lembaran, t: Tabel, awal: int) -> None:
    """Refresh the shown years above the Renstra header (cached results of their formulas)."""
    for kolom in t.lembar.kolom:
        if kolom.tahun_ke:
            c = isi.sel(BARIS_TAHUN, t.letak[kolom.id])
            v = c.find(f"{{{NS}}}v")
            if v is None:
                v = etree.SubElement(c, f"{{{NS}}}v")
            c.attrib.pop("t", None)
            v.text = str(awal + kolom.tahun_ke - 1)
