"""Finds the input tables among the cells by their labels, never by fixed addresses."""

from workbook_tools.model.sel import (
    RUMUS_BELUM_DIHITUNG,
    BukuSel,
    JenisSel,
    Kisi,
    LembarSel,
    Sel,
    alamat,
)
from workbook_tools.model.tabel import BarisSel, Cacat, Tabel
from workbook_tools.records import LEMBAR_MASUKAN, LembarMasukan
from workbook_tools.tables.label import label_bertahun, label_mirip, normal
from workbook_tools.tables.versi import diharapkan, kolom_diharapkan, versi_buku

BARIS_DICARI = 60
"""The header row must be among the first filled rows of a tab."""

LABEL_URAIAN = "uraian"
LABEL_ISIAN = "isian"


def susun_tabel(buku: BukuSel) -> dict[str, Tabel]:
    """The table of every input sheet, by sheet id; missing ones are there, marked as such."""
    versi = versi_buku(buku)
    return {lembar.id: _susun(lembar, buku, versi) for lembar in LEMBAR_MASUKAN}


def _susun(lembar: LembarMasukan, buku: BukuSel, versi: int) -> Tabel:
    judul_baku = normal(lembar.judul)
    cocok = [tab for judul, tab in buku.lembar.items() if normal(judul) == judul_baku]
    if not cocok:
        tabel = Tabel(lembar, lembar.judul, ada=False)
        if diharapkan(lembar, versi):
            tabel.cacat.append(Cacat("lembar hilang", lembar.id, lembar.judul))
        return tabel
    tabel = Tabel(lembar, cocok[0].judul)
    for ganda in cocok[1:]:
        tabel.cacat.append(Cacat("lembar ganda", lembar.id, cocok[0].judul, terlihat=ganda.judul))
    if lembar.tegak:
        _susun_tegak(tabel, cocok[0])
    else:
        _susun_mendatar(tabel, cocok[0])
    if tabel.baris_kepala:
        _catat_yang_hilang(tabel, cocok[0].kisi, versi)
    return tabel


def _susun_mendatar(tabel: Tabel, tab: LembarSel) -> None:
    label = {normal(k.label): k.id for k in tabel.lembar.kolom}
    baris_kepala = _cari_kepala(tab.kisi, label)
    if baris_kepala is None:
        tabel.cacat.append(Cacat("kepala hilang", tabel.lembar.id, tabel.judul))
        return
    tabel.baris_kepala = baris_kepala
    kepala = sorted(tab.kisi[baris_kepala].items())
    bertahun = label_bertahun([_teks(sel) for _, sel in kepala])
    for kolom, sel in kepala:
        teks = normal(_teks(sel))
        id_ = label.get(teks) or label.get(bertahun.get(teks, ""))
        _catat_label(tabel, id_, kolom, alamat(baris_kepala, kolom))
    tampak = {normal(p.label) for p in tabel.lembar.pembantu}
    tabel.tampak = {k for k, sel in kepala if normal(_teks(sel)) in tampak}
    milik = {kolom: id_ for id_, kolom in tabel.letak.items()}
    berumus = {tabel.letak.get(k.id) for k in tabel.lembar.kolom if k.berumus}
    for nomor, isi in tab.kisi.items():
        if nomor > baris_kepala:
            sel_baris = {
                milik[k]: sel
                for k, sel in isi.items()
                if k in milik and not (k in berumus and sel.mentah == RUMUS_BELUM_DIHITUNG)
            }
            if sel_baris:
                tabel.baris.append(BarisSel(nomor, sel_baris))
    _isi_gabungan(tabel, tab, milik)


def _isi_gabungan(tabel: Tabel, tab: LembarSel, milik: dict[int, str]) -> None:
    """Names and codes in cells that were merged over several rows are those of each row."""
    kata = {k.id for k in tabel.lembar.kolom if not k.jenis.bilangan}
    baris = {b.nomor: b.sel for b in tabel.baris} if tab.gabung else {}
    for atas, bawah, kolom in tab.gabung:
        id_ = milik.get(kolom)
        isi = baris.get(atas, {}).get(id_) if id_ in kata else None
        if id_ is None or isi is None:
            continue
        for nomor in (n for n in baris if atas < n <= bawah):
            baris[nomor].setdefault(id_, isi)


def _cari_kepala(kisi: Kisi, label: dict[str, str]) -> int | None:
    """The row that holds most of the labels; the upper one when two are equal."""
    terbaik, jumlah_terbaik = None, min(2, len(label)) - 1
    for nomor in list(kisi)[:BARIS_DICARI]:
        jumlah = len({normal(_teks(s)) for s in kisi[nomor].values()} & label.keys())
        if jumlah > jumlah_terbaik:
            terbaik, jumlah_terbaik = nomor, jumlah
            if jumlah == len(label):
                break
    return terbaik


def _susun_tegak(tabel: Tabel, tab: LembarSel) -> None:
    kepala = {LABEL_URAIAN: "uraian", LABEL_ISIAN: "isian"}
    baris_kepala = _cari_kepala(tab.kisi, kepala)
    if baris_kepala is None:
        tabel.cacat.append(Cacat("kepala hilang", tabel.lembar.id, tabel.judul))
        return
    tabel.baris_kepala = baris_kepala
    letak = {normal(_teks(s)): k for k, s in sorted(tab.kisi[baris_kepala].items(), reverse=True)}
    uraian, tabel.kolom_isian = letak[LABEL_URAIAN], letak[LABEL_ISIAN]
    tabel.kolom_uraian = uraian
    label = {normal(k.label): k.id for k in tabel.lembar.kolom}
    for nomor, isi in tab.kisi.items():
        if nomor > baris_kepala and uraian in isi:
            kunci = label.get(normal(_teks(isi[uraian])))
            _catat_label(tabel, kunci, nomor, alamat(nomor, uraian))
    sel_baris = {
        kunci: tab.kisi[nomor][tabel.kolom_isian]
        for kunci, nomor in tabel.letak.items()
        if tabel.kolom_isian in tab.kisi[nomor]
    }
    tabel.baris.append(BarisSel(baris_kepala, sel_baris))


def _catat_label(tabel: Tabel, kolom: str | None, letak: int, sel: str) -> None:
    if kolom is None:
        return
    if kolom in tabel.letak:
        tabel.cacat.append(Cacat("kolom ganda", tabel.lembar.id, tabel.judul, kolom, sel))
    else:
        tabel.letak[kolom] = letak


def _catat_yang_hilang(tabel: Tabel, kisi: Kisi, versi: int) -> None:
    hilang = [
        k
        for k in tabel.lembar.kolom
        if k.id not in tabel.letak and kolom_diharapkan(tabel.lembar, k, versi)
    ]
    asing = _label_asing(tabel, kisi) if hilang else {}
    for kolom in hilang:
        sel = label_mirip(kolom.label, asing)
        tabel.cacat.append(
            Cacat(
                "kolom hilang",
                tabel.lembar.id,
                tabel.judul,
                kolom.id,
                sel or alamat(tabel.baris_kepala, 1),
                asing.pop(sel, ""),
            )
        )


def _label_asing(tabel: Tabel, kisi: Kisi) -> dict[str, str]:
    """What stands where labels do without being one, by its cell."""
    if tabel.lembar.tegak:
        semua = ((nomor, tabel.kolom_uraian) for nomor in kisi if nomor > tabel.baris_kepala)
    else:
        semua = ((tabel.baris_kepala, kolom) for kolom in kisi[tabel.baris_kepala])
    dikenal = {normal(k.label) for k in tabel.lembar.kolom}
    dikenal |= {normal(k.label) for k in tabel.lembar.pembantu}
    isi = {alamat(*x): _teks(sel) for x in semua if (sel := kisi[x[0]].get(x[1])) is not None}
    return {sel: teks for sel, teks in isi.items() if teks and normal(teks) not in dikenal}


def _teks(sel: Sel) -> str:
    return sel.mentah if sel.jenis is JenisSel.TEKS else ""
