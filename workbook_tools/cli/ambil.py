"""`lkj ambil`: the figures of a finished report as inputs of a workbook."""

import argparse
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from workbook_tools.audit.konteks import susun_konteks
from workbook_tools.cli.layar import pencetak
from workbook_tools.cli.pilihan import jalur, kutip, tambah_timpa
from workbook_tools.cli.sasaran import berkas_ada
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_masukan import Masukan, butuh_lengkap, susun_masukan
from workbook_tools.keluaran import AKHIRAN_BUKU, AKHIRAN_MAKRO, Pintu
from workbook_tools.names import sebut_kantor
from workbook_tools.records import MASUKAN
from workbook_tools.telaah.ambil import HasilAmbil, ambil, gabung, sebagai_json
from workbook_tools.telaah.banding import isian_buku
from workbook_tools.telaah.buka import buka
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.simpan import salin

MAKS_BEDA = 200


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument("dokumen", type=jalur, metavar="LKJ.docx", help="dokumen .docx atau .pdf")
    p.add_argument("-o", "--keluaran", required=True, type=jalur, metavar="DATA.json|BUKU.xlsx")
    p.add_argument(
        "--isi",
        type=jalur,
        metavar="BUKU.xlsx",
        help="buku baru dengan isian buku ini; hanya sel kosongnya yang dilengkapi dari dokumen",
    )
    tambah_timpa(p)


def jalankan(a: argparse.Namespace) -> int:
    """Take the figures out and write them; what was taken, what differs, what was left."""
    baca = [a.dokumen, *([a.isi] if a.isi else [])]
    pintu = Pintu("ambil", baca, timpa=a.timpa)
    keluar = pintu.berkas(a.keluaran, (".json", *AKHIRAN_BUKU, *AKHIRAN_MAKRO))
    for b in baca:
        berkas_ada(b)
    hasil = ambil(susun_konteks(buka(a.dokumen)))
    masukan = susun_masukan(sebagai_json(hasil.masukan))
    baru = None
    if a.isi:
        masukan, baru = gabung(isian_buku(a.isi), masukan)
    if a.keluaran.suffix.casefold() == ".json":
        teks = json_teks(sebagai_json(masukan)) + "\n"
        keluar.tulis(lambda f: f.write(teks.encode()))
    else:
        makro = a.keluaran.suffix.casefold() in AKHIRAN_MAKRO
        templat = jalur_templat(makro=makro, lengkap=butuh_lengkap(masukan))
        with Paket(templat) as paket:
            salin(paket, isi_templat(paket, masukan), keluar, _pemilik(masukan))
    pencetak(sys.stdout)(_laporan(a.keluaran, hasil, baru))
    return 0


def berikutnya(a: argparse.Namespace, status: int) -> str:
    """What to do next."""
    if a.keluaran.suffix.casefold() == ".json":
        return f"lkj isi {kutip(a.keluaran)} -o BUKU.xlsx"
    return f"lkj periksa {kutip(a.keluaran)}"


def _pemilik(masukan: Masukan) -> str:
    kantor = (masukan.get("identitas") or [{}])[0]
    return sebut_kantor(*(kantor.get(k) for k in ("perangkat_daerah", "kabupaten", "tahun")))


def _laporan(keluaran: Path, hasil: HasilAmbil, baru: int | None) -> Iterator[str]:
    yield f"Isian ditulis ke {keluaran}."
    if baru is not None:
        yield f"{baru} sel kosong di buku terisi dari dokumen; yang sudah terisi tidak diubah."
        yield "Yang ditulis ialah buku baru dari templat; lembar tambahan kantor tidak ikut."
    yield ""
    yield "Yang ditemukan di dokumen:"
    for id_, (baris, sel) in hasil.hitung.items():
        yield f"  {MASUKAN[id_].judul}: {baris} baris, {sel} sel"
    kosong = [x for x in _PERLU if x not in hasil.hitung]
    if kosong:
        yield f"  Tidak ditemukan: {', '.join(MASUKAN[x].judul for x in kosong)}"
    if hasil.beda:
        yield ""
        yield f"Dua nilai untuk satu sel ({len(hasil.beda)}); yang pertama dipakai:"
        for b in hasil.beda[:MAKS_BEDA]:
            yield (
                f"  {_sebut_sel(b.lembar, b.nama, b.kolom)}: {b.dipakai} ({b.tempat}); "
                f"lain: {b.lain} ({b.tempat_lain})"
            )
        if len(hasil.beda) > MAKS_BEDA:
            yield f"  … dan {len(hasil.beda) - MAKS_BEDA} lagi."
    yield from _simpulan(hasil)
    sisa = sum(hasil.sisa.values())
    yield ""
    yield (
        f"Tidak masuk lembar mana pun: {sisa} angka tabel dan kalimat yang dikenali, "
        f"{hasil.tak_terikat} angka di kalimat yang tidak diketahui milik apa."
    )
    if hasil.sisa:
        urut = sorted(hasil.sisa.items(), key=lambda x: (-x[1], x[0]))
        yield "  " + ", ".join(f"{kata} {n}" for kata, n in urut[:8])


def _sebut_sel(lembar: str, nama: str, kolom: str) -> str:
    return f"{MASUKAN[lembar].judul}, {nama}, {_label(lembar, kolom)}"


def _label(lembar: str, kolom: str) -> str:
    return next(k.label for k in MASUKAN[lembar].kolom if k.id == kolom)


def _simpulan(hasil: HasilAmbil) -> Iterator[str]:
    """What the report does not print, with its reason; rows of one reason together."""
    if not hasil.simpulan:
        return
    yield ""
    yield f"Disimpulkan, tidak tertulis di dokumen ({len(hasil.simpulan)} sel); periksa dulu:"
    menurut: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for s in hasil.simpulan:
        sebab = re.sub(r" \([TP]\d[^)]*\)(?=,|$)", "", s.sebab)
        menurut.setdefault((s.lembar, s.kolom, sebab), {}).setdefault(s.isi, []).append(s.nama)
    for (lembar, kolom, sebab), isian in menurut.items():
        siapa = {isi: n[0] if len(n) == 1 else f"{len(n)} baris" for isi, n in isian.items()}
        if len(siapa) == 1:
            isi, nama = next(iter(siapa.items()))
            yield f"  {_sebut_sel(lembar, nama, kolom)}: {isi}, karena {sebab}"
            continue
        yield f"  {MASUKAN[lembar].judul}, {_label(lembar, kolom)}, karena {sebab}:"
        yield from (f"    {nama}: {isi}" for isi, nama in siapa.items())


_PERLU = ("indikator", "renstra", "perjanjian_kinerja", "kinerja", "anggaran", "kinerja_program")
