"""`lkj audit`: a finished report against itself. The document itself is never changed."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbook_tools.batch.henti import dengan_ctrl_c
from workbook_tools.cli.layar import pencetak
from workbook_tools.cli.pilihan import (
    DIHENTIKAN,
    TAK_TERPAKAI,
    ULANGI,
    buka_klaster,
    jalur,
    tambah_dask,
    tambah_proses,
    tambah_timpa,
)
from workbook_tools.formats.json_keluar import json_teks
from workbook_tools.formats.json_temuan import temuan_json
from workbook_tools.formats.sarif import sarif
from workbook_tools.formats.teks_temuan import tulis_temuan
from workbook_tools.keluaran import AKHIRAN_BUKU, Keluar, Pintu
from workbook_tools.model.petikan import Petikan
from workbook_tools.model.temuan import Tingkat
from workbook_tools.telaah.audit import HasilAudit, Pembanding
from workbook_tools.telaah.banyak import audit_semua
from workbook_tools.telaah.buka import cari_dokumen
from workbook_tools.telaah.tandai import salinan, tandai

MAKS_TERKAIT = 5
BERTANDA_WORD = (".docx", ".docm")


def siapkan(p: argparse.ArgumentParser) -> None:
    """Options of this verb."""
    p.add_argument(
        "jalur", nargs="+", metavar="LKJ.docx", help="dokumen .docx atau .pdf, atau folder"
    )
    p.add_argument(
        "--buku", type=jalur, metavar="BUKU.xlsx", help="cocokkan juga dengan buku kerja ini"
    )
    p.add_argument(
        "--folder",
        type=jalur,
        metavar="DIR",
        help="cocokkan tabel perbandingan dengan buku kerja kecamatan lain di folder ini",
    )
    p.add_argument(
        "-o",
        "--keluaran",
        type=jalur,
        metavar="DAFTAR.xlsx",
        help="tulis juga temuannya sebagai daftar kerja",
    )
    p.add_argument(
        "--tandai",
        action="store_true",
        help="buat juga salinan ..._ditandai.docx dengan komentar di tempat temuannya",
    )
    tambah_proses(p)
    tambah_dask(p)
    tambah_timpa(p)
    p.add_argument("--json", action="store_true", help="sama dengan --format json")
    p.add_argument("--format", choices=("teks", "json", "sarif"), default="teks")


def jalankan(a: argparse.Namespace) -> int:
    """Exit status: 0 nothing wrong, 1 galat found, 2 a document could not be used, 130 stopped."""
    dokumen, kosong = cari_dokumen(a.jalur)
    for kata in kosong:
        print(f"lkj: {kata}: tidak ada dokumen .docx atau .pdf di sana.", file=sys.stderr)
    if not dokumen:
        return 2
    if a.dask:  # its workers may be in another folder
        dokumen = [p.absolute() for p in dokumen]
    pintu = Pintu("audit", [*dokumen, *([a.buku] if a.buku else [])], timpa=a.timpa)
    daftar = pintu.berkas(a.keluaran, AKHIRAN_BUKU) if a.keluaran else None
    tanda = _salinan(pintu, dokumen) if a.tandai else {}
    with buka_klaster(a.dask) as klaster, dengan_ctrl_c() as henti:
        semua = audit_semua(
            dokumen, _pembanding(a), proses=a.proses, pelaksana=klaster, henti=henti
        )
        hasil = list(semua)
    if henti.diminta and len(hasil) < len(dokumen):
        print("Dihentikan; tidak ada yang ditulis.", file=sys.stderr)
        return DIHENTIKAN
    _TULIS["json" if a.json else a.format](hasil)
    for h in hasil:
        if h.jalur in tanda and h.terpakai:
            _tandai(h, tanda[h.jalur])
    if daftar is not None:
        from workbook_tools.telaah.daftar_kerja import tulis_daftar

        daftar.tulis(lambda f: tulis_daftar(hasil, f), pemilik=_pemilik(hasil))
        print(f"Daftar kerja ditulis ke {a.keluaran}.", file=sys.stderr)
    if kosong or not all(h.terpakai for h in hasil):
        return 2
    return int(any(t.tingkat is Tingkat.GALAT for h in hasil for t in h.temuan))


def _pembanding(a: argparse.Namespace) -> Pembanding:
    isian, buku = None, ""
    if a.buku:
        from workbook_tools.cli.sasaran import berkas_ada
        from workbook_tools.telaah.banding import isian_buku

        berkas_ada(a.buku)
        isian, buku = isian_buku(a.buku), a.buku.name
    return Pembanding(isian, buku, _buku_lain(a.folder) if a.folder else [])


def _salinan(pintu: Pintu, dokumen: Iterable[Path]) -> dict[Path, Keluar]:
    """The ways to the marked copies, looked at before anything is read."""
    hasil = {}
    for p in dokumen:
        if p.suffix.casefold() in BERTANDA_WORD:
            hasil[p] = pintu.berkas(salinan(p), (p.suffix.casefold(),))
        else:
            print(f"lkj: {p.name}: hanya dokumen Word yang dapat ditandai.", file=sys.stderr)
    return hasil


def _tandai(h: HasilAudit, keluar: Keluar) -> None:
    isi = tandai(h.jalur, h.temuan)
    keluar.tulis(lambda f: f.write(isi), pemilik=h.kantor)
    print(f"Salinan berkomentar ditulis ke {keluar.jalur}.", file=sys.stderr)


def _pemilik(hasil: Iterable[HasilAudit]) -> str:
    return ", ".join(sorted({h.kantor for h in hasil}))


def _buku_lain(folder: Path) -> list[Petikan]:
    from workbook_tools.cli.sasaran import buku_atau_gagal
    from workbook_tools.rekap.gudang import bongkar
    from workbook_tools.rekap.kumpul import kumpulkan

    sasaran, _ = buku_atau_gagal([str(folder)])
    return [bongkar(t.petikan) for t in kumpulkan(sasaran) if t.petikan is not None]


def berikutnya(a: argparse.Namespace, status: int) -> str | None:
    """What to do next; nothing where the findings were printed for another program."""
    if a.json or a.format != "teks" or not status:
        return None
    if status == TAK_TERPAKAI:
        return ULANGI
    return "betulkan tempat yang disebut di dokumennya. Arti kodenya: lkj aturan KODE"


def _teks(hasil: Iterable[HasilAudit]) -> None:
    cetak = pencetak(sys.stdout)
    for nomor, h in enumerate(hasil):
        if nomor:
            print()
        cetak(tulis_temuan(str(h.jalur), h.temuan, maks_terkait=MAKS_TERKAIT))
        cetak(_ringkas(h))


def _ringkas(h: HasilAudit) -> Iterator[str]:
    r = h.ringkasan
    if r:
        yield ""
        yield (
            f"  Dibaca: {r['tabel']} tabel, {r['paragraf']} paragraf; {r['fakta']} angka terikat, "
            f"{r['tak_terikat']} angka di kalimat tidak terikat dan tidak dinilai."
        )


def _json(hasil: list[HasilAudit]) -> None:
    isi = [
        {
            "berkas": str(h.jalur),
            "ringkasan": h.ringkasan,
            "temuan": [temuan_json(t) for t in h.temuan],
        }
        for h in hasil
    ]
    print(json_teks(isi[0] if len(isi) == 1 else isi))


def _sarif(hasil: list[HasilAudit]) -> None:
    print(json_teks(sarif((str(Path(h.jalur)), h.temuan, None) for h in hasil)))


_TULIS = {"teks": _teks, "json": _json, "sarif": _sarif}
