"""`lkj ambil`: the figures of a finished report as inputs of a workbook."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.cli.layar import pencetak
from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_masukan import Masukan, butuh_lengkap, susun_masukan
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, Keluar, Pintu
from workbook_tools.records import MASUKAN
from workbook_tools.telaah.ambil import HasilAmbil, ambil, menurut_buku, sebagai_json
from workbook_tools.telaah.banding import isian_buku
from workbook_tools.telaah.buka import buka
from workbook_tools.telaah.catatan_ambil import CatatanSel, Keadaan, catatan_json, label_kolom
from workbook_tools.telaah.lengkapi import Lengkapan, lengkapi
from workbook_tools.tempel.ucapan import sebut_hasil
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat, pemilik_masukan
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin

MAKS_BEDA = 200
_TAK_ADA = (
    "lkj: {nama}: tidak ada yang dapat diambil, dokumen ini tidak memuat tabel atau kalimat "
    "laporan kinerja yang dikenali. Tidak ada yang ditulis."
)


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("dokumen", type=jalur, metavar="LKJ.docx", help="dokumen .docx atau .pdf")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="DATA.json|BUKU.xlsx")
    p.add_argument(
        "--isi",
        type=jalur,
        metavar="BUKU.xlsx",
        help="salinan buku ini; hanya sel kosongnya yang diisi dari dokumen",
    )
    p.add_argument(
        "--daftar",
        type=jalur,
        metavar="DAFTAR.xlsx|.json",
        help="tulis juga daftar semua sel yang perlu dilihat: dua nilai, disimpulkan, bukan angka",
    )
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Take the figures out and write them; what was taken, what differs, what was left."""
    baca = [a.dokumen, *([a.isi] if a.isi else [])]
    pintu = Pintu("ambil", baca, timpa=a.timpa)
    buku = (a.isi.suffix.casefold(),) if a.isi else (*AKHIRAN_BUKU, *AKHIRAN_MAKRO)
    keluar = pintu.berkas(a.keluaran, (".json", *buku))
    daftar = pintu.berkas(a.daftar, (".json", *AKHIRAN_BUKU)) if a.daftar else None
    for b in baca:
        berkas_ada(b)
    k = susun_konteks(buka(a.dokumen))
    hasil = ambil(k)
    if not hasil.masukan:
        print(_TAK_ADA.format(nama=a.dokumen.name), file=sys.stderr)
        return 2
    lengkapan = None
    if a.isi:
        masukan = menurut_buku(k, hasil, isian_buku(a.isi))
        lengkapan = _lengkapi(a, masukan, keluar)
    else:
        _tulis(a.keluaran, susun_masukan(sebagai_json(hasil.masukan)), keluar)
    if daftar is not None:
        _tulis_daftar(a.daftar, hasil, daftar)
    pencetak(sys.stdout)(_laporan(a, hasil, lengkapan))
    return 0


def _tulis(jalur_keluar: Path, masukan: Masukan, keluar: Keluar) -> None:
    if jalur_keluar.suffix.casefold() == ".json":
        teks = json_teks(sebagai_json(masukan)) + "\n"
        keluar.tulis(lambda f: f.write(teks.encode()))
        return
    makro = jalur_keluar.suffix.casefold() in AKHIRAN_MAKRO
    with Paket(jalur_templat(makro=makro, lengkap=butuh_lengkap(masukan))) as paket:
        salin(paket, isi_templat(paket, masukan), keluar, pemilik_masukan(masukan))


def _tulis_daftar(jalur_daftar: Path, hasil: HasilAmbil, keluar: Keluar) -> None:
    if jalur_daftar.suffix.casefold() == ".json":
        teks = json_teks(catatan_json(hasil.catatan)) + "\n"
        keluar.tulis(lambda f: f.write(teks.encode()))
        return
    from workbook_tools.telaah.daftar_ambil import tulis_catatan

    pemilik = pemilik_masukan(hasil.masukan)
    keluar.tulis(lambda f: tulis_catatan(hasil.catatan, f), pemilik=pemilik)


def _lengkapi(a: argparse.Namespace, masukan: Masukan, keluar: Keluar) -> Lengkapan:
    """A copy of the workbook with its empty cells filled, or what such a copy holds as JSON."""
    if a.keluaran.suffix.casefold() != ".json":
        return lengkapi(a.isi, masukan, a.dokumen.name, keluar)
    with TemporaryDirectory() as sementara:
        salinan = Path(sementara) / a.isi.name
        tujuan = Pintu("ambil", [a.isi]).berkas(salinan, (a.isi.suffix.casefold(),))
        lengkapan = lengkapi(a.isi, masukan, a.dokumen.name, tujuan)
        _tulis(a.keluaran, isian_buku(salinan), keluar)
    return lengkapan


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next."""
    if status:
        return None
    if a.keluaran.suffix.casefold() == ".json":
        return f"lkj isi {kutip(a.keluaran)} -o BUKU.xlsx"
    return f"lkj periksa {kutip(a.keluaran)}"


def _laporan(
    a: argparse.Namespace, hasil: HasilAmbil, lengkapan: Lengkapan | None
) -> Iterator[str]:
    yield f"Isian ditulis ke {a.keluaran}."
    if a.daftar:
        yield f"Daftar sel yang perlu dilihat ditulis ke {a.daftar}."
    if lengkapan is not None:
        yield from _pelengkapan(lengkapan)
    yield ""
    yield "Yang ditemukan di dokumen:"
    for id_, (baris, sel) in hasil.hitung.items():
        yield f"  {MASUKAN[id_].judul}: {baris} baris, {sel} sel"
    kosong = [x for x in _PERLU if x not in hasil.hitung]
    if kosong:
        yield f"  Tidak ditemukan: {', '.join(MASUKAN[x].judul for x in kosong)}"
    if hasil.tak_terbaca:
        yield ""
        yield f"Tidak terbaca ({len(hasil.tak_terbaca)}), jadi tidak diambil:"
        yield from (f"  {x}" for x in hasil.tak_terbaca)
    yield from _dua_nilai(hasil)
    yield from _simpulan(hasil)
    yield from _bukan_angka(hasil)
    sisa = sum(hasil.sisa.values())
    yield ""
    yield (
        f"Tidak masuk lembar mana pun: {sisa} angka tabel dan kalimat yang dikenali, "
        f"{hasil.tak_terikat} angka di kalimat yang tidak diketahui milik apa."
    )
    if hasil.sisa:
        urut = sorted(hasil.sisa.items(), key=lambda x: (-x[1], x[0]))
        yield "  " + ", ".join(f"{kata} {n}" for kata, n in urut[:8])


def _pelengkapan(lengkapan: Lengkapan) -> Iterator[str]:
    yield (
        f"Dari dokumen: {lengkapan.sel} sel kosong terisi, {lengkapan.baris} baris baru; "
        "yang sudah terisi tidak diubah."
    )
    for h in lengkapan.hasil:
        yield from sebut_hasil(h)
    for judul, sebab in lengkapan.dilewati.items():
        yield f"  {judul}: tidak diambil, {sebab}."
    yield from (f"  {c}" for c in lengkapan.catatan)


def _milik(hasil: HasilAmbil, keadaan: Keadaan) -> list[CatatanSel]:
    return [c for c in hasil.catatan if c.keadaan is keadaan]


def _sebut_sel(lembar: str, nama: str, kolom: str) -> str:
    return f"{MASUKAN[lembar].judul}, {nama}, {label_kolom(lembar, kolom)}"


def _dua_nilai(hasil: HasilAmbil) -> Iterator[str]:
    beda = _milik(hasil, Keadaan.DUA_NILAI)
    if beda:
        yield ""
        yield f"Dua nilai untuk satu sel ({len(beda)}); yang pertama dipakai:"
    for c in beda[:MAKS_BEDA]:
        yield (
            f"  {_sebut_sel(c.lembar, c.baris, c.kolom)}: {c.isi} ({c.tempat}); "
            f"lain: {c.lain} ({c.tempat_lain})"
        )
    if len(beda) > MAKS_BEDA:
        yield f"  … dan {len(beda) - MAKS_BEDA} lagi; semuanya dengan --daftar DAFTAR.xlsx."


def _bukan_angka(hasil: HasilAmbil) -> Iterator[str]:
    isi = _milik(hasil, Keadaan.BUKAN_ANGKA)
    if isi:
        yield ""
        yield f"Tidak terbaca sebagai angka ({len(isi)} sel); betulkan menurut dokumennya:"
    for c in isi:
        yield f"  {_sebut_sel(c.lembar, c.baris, c.kolom)}: {c.isi} ({c.tempat})"


def _simpulan(hasil: HasilAmbil) -> Iterator[str]:
    """What the report does not print, with its reason; rows of one reason together."""
    semua = _milik(hasil, Keadaan.DISIMPULKAN)
    if not semua:
        return
    yield ""
    yield f"Disimpulkan, tidak tertulis di dokumen ({len(semua)} sel); periksa dulu:"
    menurut: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for s in semua:
        sebab = re.sub(r" \([TP]\d[^)]*\)(?=,|$)", "", s.sebab)
        menurut.setdefault((s.lembar, s.kolom, sebab), {}).setdefault(s.isi, []).append(s.baris)
    for (lembar, kolom, sebab), isian in menurut.items():
        siapa = {isi: _sebut_baris(nama) for isi, nama in isian.items()}
        if len(siapa) == 1:
            isi, nama = next(iter(siapa.items()))
            yield f"  {_sebut_sel(lembar, nama, kolom)}: {isi}, karena {sebab}"
            continue
        yield f"  {MASUKAN[lembar].judul}, {label_kolom(lembar, kolom)}, karena {sebab}:"
        yield from (f"    {nama}: {isi}" for isi, nama in siapa.items())


def _sebut_baris(nama: list[str]) -> str:
    return nama[0] if len(nama) == 1 else f"{len(nama)} baris ({'; '.join(nama)})"


_PERLU = ("indikator", "renstra", "perjanjian_kinerja", "kinerja", "anggaran", "kinerja_program")
