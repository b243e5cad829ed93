"""The live formulas of Beranda say what the program finds: filled samples and half-filled books,
computed by LibreOffice."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.alat import AKAR
from tests.live.kantor import Kantor
from workbook_tools.formats.buku_json import buku_dari_masukan
from workbook_tools.formats.json_masukan import Masukan, baca_json, butuh_lengkap
from workbook_tools.pipeline import Olahan, hitung
from workbook_tools.records import MASUKAN
from workbook_tools.sheets.beranda import keadaan_isian
from workbook_tools.template.beranda import lembar_dokumen, lembar_langkah
from workbook_tools.template.berkas import jalur_templat
from workbook_tools.workbook.isi import isi_templat
from workbook_tools.workbook.olah import hitung_berkas
from workbook_tools.workbook.paket import Paket
from workbook_tools.workbook.pembaca import baca_berkas
from workbook_tools.workbook.simpan import simpan

pytestmark = pytest.mark.libreoffice

DATA = AKAR / "samples" / "data"


def _contoh() -> Masukan:
    return baca_json(DATA / "contoh.json")


def _setengah() -> Masukan:
    """An office in the middle of its year: amounts and realisations are missing here and there."""
    isi = _contoh()
    isi["identitas"][0].pop("kabupaten")
    isi["indikator"][2].pop("satuan")
    isi["kinerja"].pop(0)
    isi["kinerja"][1].pop("realisasi")
    isi["perjanjian_program"][1].pop("anggaran")
    uang = [b for b in isi["program_kegiatan"] if "anggaran" in b]
    uang[0].pop("realisasi")
    uang[1].pop("anggaran")
    uang[2]["anggaran_perubahan"] = uang[2].pop("anggaran")
    for kolom in ("anggaran", "realisasi", "anggaran_renja"):
        uang[3].pop(kolom)
    for lembar in ("desa", "prestasi", "wilayah"):
        isi.pop(lembar)
    return isi


def _terpotong(masukan: Masukan) -> Masukan:
    """A workbook that somebody stopped filling: every third cell of what a report needs is not
    there yet, of the rows too."""
    isi: Masukan = {}
    for id_, rekam in masukan.items():
        kunci = [(n, k) for n, r in enumerate(rekam) for k in r]
        hilang = set(kunci[2::3]) if id_ in TERPOTONG else set()
        sisa = [{k: v for k, v in r.items() if (n, k) not in hilang} for n, r in enumerate(rekam)]
        isi[id_] = [r for r in sisa if r]
    return isi


TERPOTONG = ("identitas", "perjanjian_kinerja", "perjanjian_program", "renstra")
SAMPEL = {x.stem: baca_json(x) for x in sorted(DATA.glob("*.json"))}
KECAMATAN = {x.stem: baca_json(x) for x in sorted((DATA / "hss_2024").glob("*.json"))}
BUKU: dict[str, Masukan] = {
    "setengah": _setengah(),
    **SAMPEL,  # among them money on sheets of version 1, an office that is no kecamatan
    "loksado_2024 terpotong": _terpotong(SAMPEL["loksado_2024"]),
}
STATUS = {
    "setengah": "Baru 7 dari 13 lembar yang dipakai sudah lengkap; 8 isian masih kosong.",
    "contoh": "tidak ada galat dan peringatan terbuka.",
    "daha_utara_2024": "Isian lengkap. Belum dihitung.",
}
LANGKAH = {
    "setengah": "isi lembar Identitas",
    "contoh": "buat dokumen LKj; caranya di lembar Petunjuk",
    "daha_utara_2024": "simpan, lalu hitung dengan program lkj",
}
DIHITUNG = {"contoh", "setengah"}


@pytest.mark.parametrize("nama", BUKU)
def test_beranda_sama_dengan_program(kantor: Kantor, tmp_path: Path, nama: str) -> None:
    jalur = _buat(tmp_path / "buku.xlsx", BUKU[nama])
    if nama in DIHITUNG:
        hitung_berkas(jalur)
    o = hitung(baca_berkas(jalur))
    with kantor.buka(jalur) as papan:
        isi = papan.baca("Beranda", [1, 1, 26, 9])
    tampak = _tampak(isi, butuh_lengkap(BUKU[nama]))
    assert tampak == {id_: _menurut_program(o, id_) for id_ in tampak}
    dokumen = {x.id: isi[baris - 1][8] for baris, x in lembar_dokumen().items()}
    assert dokumen == {id_: len(o.tabel[id_].baris) for id_ in dokumen}
    assert STATUS.get(nama, "") in isi[4][0]
    assert isi[5][0].startswith(f"Langkah berikut: {LANGKAH.get(nama, '')}")
    tak_dipakai = sum(x[0] == "Tidak dipakai" for x in tampak.values())
    assert (f"{tak_dipakai} lembar" in (isi[25][0] or "")) is bool(tak_dipakai)


def test_beranda_setiap_kecamatan(kantor: Kantor, tmp_path: Path) -> None:
    """The offices that gave their indicators alone, one typed over the other in one workbook."""
    with kantor.buka(Path(shutil.copy(jalur_templat(), tmp_path))) as papan:
        for nama, masukan in KECAMATAN.items():
            for lembar, kolom, isi in _kolom_demi_kolom(masukan):
                papan.tulis(lembar, [6, kolom, len(isi), 1], [[{"teks": x}] for x in isi])
            o = hitung(buku_dari_masukan(masukan))
            tampak = _tampak(papan.baca("Beranda", [1, 1, 26, 9]))
            assert tampak == {id_: _menurut_program(o, id_) for id_ in tampak}, nama


def _kolom_demi_kolom(masukan: Masukan) -> Iterator[tuple[str, int, list[str]]]:
    """Tab, column and texts from the first row on; columns that only show something stay."""
    for id_, rekam in masukan.items():
        lembar = MASUKAN[id_]
        if lembar.tegak:
            yield lembar.judul, 2, [str(rekam[0].get(k.id, "")) for k in lembar.kolom]
        else:
            for k in lembar.kolom:
                if any(k.id in r for r in rekam):
                    yield lembar.judul, lembar.letak[k.id], [str(r.get(k.id, "")) for r in rekam]


def test_beranda_ikut_selagi_diketik(kantor: Kantor, tmp_path: Path) -> None:
    """The blank template, then the first cells, with no program in between."""
    jalur = Path(shutil.copy(jalur_templat(), tmp_path))
    with kantor.buka(jalur) as papan:
        isi = papan.baca("Beranda", [1, 1, 26, 9])
        tampak = _tampak(isi)
        assert {x[0] for x in tampak.values()} == {"Kosong", "Boleh kosong"}
        assert isi[4][0] == "Buku kerja ini masih kosong."
        assert isi[5][0] == "Langkah berikut: isi lembar Identitas"

        def ketik(lembar: str, alamat: tuple[int, int], *teks: str) -> None:
            tujuan = [*alamat, 1, len(teks)]
            papan.tulis(lembar, tujuan, [[{"teks": t} for t in teks]])

        wajib = {6: "Kecamatan Contoh", 8: "Contoh Raya", 10: "2025", 11: "2021", 12: "2026"}
        for baris, teks in wajib.items():
            ketik("Identitas", (baris, 2), teks)
        ketik("Indikator", (6, 1), "IKU1", "", "Sasaran", "Indikator")
        isi = papan.baca("Beranda", [1, 1, 26, 9])
        tampak = _tampak(isi)
        assert tampak["identitas"] == ("Lengkap", 5, 0)
        assert tampak["indikator"] == ("Sebagian", 1, 1)
        assert isi[5][0] == "Langkah berikut: isi lembar Indikator"
        ketik("Indikator", (6, 5), "%")
        ketik("Indikator", (6, 11), "bumdes")
        isi = papan.baca("Beranda", [1, 1, 26, 9])
        tampak = _tampak(isi)
        assert tampak["indikator"] == ("Lengkap", 1, 0)
        assert tampak["bumdes"] == ("Kosong", 0, 0)
        assert "Baru 2 dari 8 lembar" in isi[4][0]
        ketik("Identitas", (7, 2), "Dinas")
        ketik("Renstra", (6, 1), "IKU1", "", "", "80")
        ketik("Renstra", (6, 9), "84,50")
        ketik("PK Indikator", (6, 1), "IKU1")
        ketik("PK Indikator", (6, 5), "84")
        ketik("Realisasi Kinerja", (6, 1), "iku1")
        isi = papan.baca("Beranda", [1, 1, 26, 9])
        assert _tampak(isi)["desa"] == ("Tidak dipakai", 0, 0)
        assert isi[25][0].startswith("Tidak dipakai oleh Dinas: 2 lembar.")
        # Beside a code: its name, its unit, and the target that the sheet before has.
        assert papan.baca("PK Indikator", [6, 2, 1, 3])[0][:2] == ["Indikator", "%"]
        assert papan.baca("PK Indikator", [6, 2, 1, 3])[0][2] == "84,50"
        assert papan.baca("Realisasi Kinerja", [6, 2, 1, 3])[0] == ["Indikator", "%", "84"]


def _tampak(isi: Any, lengkap: bool = False) -> dict[str, tuple[Any, Any, Any]]:
    """State, filled rows and missing cells that Beranda shows, by sheet id."""
    return {
        lembar.id: (isi[baris - 1][1], isi[baris - 1][3], isi[baris - 1][4])
        for baris, lembar in lembar_langkah(lengkap).items()
    }


def _buat(jalur: Path, masukan: Masukan) -> Path:
    with Paket(jalur_templat(lengkap=butuh_lengkap(masukan))) as paket:
        simpan(paket, isi_templat(paket, masukan), jalur)
    return jalur


def _menurut_program(o: Olahan, id_: str) -> tuple[Any, Any, Any]:
    """State, filled rows and missing cells by the program's own count."""
    t = o.tabel[id_]
    kurang = sum(1 for x in o.hasil.kelengkapan.kurang if x.lembar == id_ and x.kolom)
    wajib = [k for k in t.lembar.kolom if k.wajib and not k.berumus]
    kosong = max(kurang, sum(1 for b in t.baris for k in wajib if k.id not in b.sel))
    keadaan, _ = keadaan_isian(t, kurang)
    if keadaan == "Kosong" and not _perlu(o, id_):
        dipakai = t.lembar.dipakai(o.laporan.identitas.jenis.teks)
        keadaan = "Boleh kosong" if dipakai else "Tidak dipakai"
    terisi = len(t.baris[0].sel) if t.lembar.tegak and t.baris else len(t.baris)
    if id_ == "identitas" and not o.laporan.identitas.perangkat_daerah:
        kosong = kurang  # there is no row yet
    return keadaan, terisi, kosong


def _perlu(o: Olahan, id_: str) -> bool:
    """Whether the program misses the sheet as a whole."""
    kurang = {x.lembar for x in o.hasil.kelengkapan.kurang if not x.kolom}
    uang = id_ == "program_kegiatan" and "anggaran" in kurang
    return id_ == "identitas" or uang or (id_ in kurang and id_ != "anggaran")
