"""Every verb × every place where its output may not go: nothing is lost, a sentence says why."""

import argparse
import errno
import importlib
import os
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from tests.kegagalan.keadaan import berkalimat, potret, utuh
from tests.kegagalan.verba import MENULIS, TIDAK_MENULIS, Baris, buat_masukan
from workbook_tools.cli import PERINTAH, _modul, main
from workbook_tools.keluaran import sisa

BERHASIL = (0, 1)


@pytest.fixture(scope="session")
def gudang(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gudang")


class Latar:
    """One verb with its input in a folder, and what it says."""

    def __init__(self, baris: Baris, folder: Path, gudang: Path, tangkap: Any) -> None:
        self.baris, self.folder, self.gudang, self._tangkap = baris, folder, gudang, tangkap
        self.masukan = self.buat("Utara")
        self.keluaran = baris.keluaran(folder, self.masukan)

    @property
    def timpa(self) -> tuple[str, ...]:
        """The user's word; a verb that renews takes it for single parts only."""
        return () if self.baris.memperbarui else ("--timpa",)

    def buat(self, nama: str, di: str = "") -> Path:
        return buat_masukan(self.baris, self.folder / di, nama, self.gudang)

    def jalankan(
        self, *tambahan: str, masukan: Path | None = None, keluaran: Path | None = None
    ) -> int:
        self._tangkap.readouterr()
        kata = self.baris.perintah(masukan or self.masukan, keluaran or self.keluaran)
        try:
            return main([*kata, *tambahan])
        except SystemExit as e:
            return int(e.code or 0)

    def ditolak(self, *tambahan: str, **lain: Any) -> str:
        """Run it, and make sure that nothing changed and that a sentence says why."""
        sebelum = potret(self.folder)
        status = self.jalankan(*tambahan, **lain)
        kata = "".join(self._tangkap.readouterr())
        assert status == 2, kata
        assert potret(self.folder) == sebelum
        assert berkalimat(kata), kata
        return kata


@pytest.fixture
def latar(
    request: pytest.FixtureRequest,
    tmp_path: Path,
    gudang: Path,
    capsys: pytest.CaptureFixture[str],
) -> Latar:
    return Latar(request.param, tmp_path, gudang, capsys)


def setiap(*letak: str, kecuali: Callable[[Baris], object] = lambda _: False) -> Any:
    """Every verb whose output is at one of these places."""
    baris = [b for b in MENULIS if b.letak in letak and not kecuali(b)]
    return pytest.mark.parametrize("latar", baris, ids=lambda b: b.id, indirect=True)


MILIK_PENGGUNA = ("berkas", "folder", "sebelah")


@pytest.mark.parametrize("verba", PERINTAH)
def test_yang_menulis_menerima_timpa_dan_yang_lain_tidak_punya_keluaran(verba: str) -> None:
    p = argparse.ArgumentParser()
    importlib.import_module(_modul(verba)).siapkan(p)
    pilihan = set(p._option_string_actions)
    if verba in TIDAK_MENULIS:
        assert not pilihan & {"-o", "--keluaran", "--timpa"}
    else:
        assert "--timpa" in pilihan


@setiap("berkas", "folder", "sebelah", "tempat")
def test_tempat_kosong_lalu_hasil_sendiri(latar: Latar) -> None:
    for _ in range(2):
        assert latar.jalankan() in BERHASIL
        assert utuh(latar.keluaran.name, latar.keluaran.read_bytes())
    assert not list(latar.folder.rglob(".lkj-*"))


def _tak_dapat_ke_masukannya(b: Baris) -> bool:
    """No input, or a name in a folder that no input has."""
    return not b.masukan or bool(b.nama)


@setiap("berkas", "folder", kecuali=_tak_dapat_ke_masukannya)
def test_masukan_itu_sendiri(latar: Latar) -> None:
    latar.ditolak(keluaran=latar.masukan)
    tautan = latar.folder / f"tautan{latar.baris.akhiran}"
    if latar.baris.letak == "berkas":
        os.link(latar.masukan, tautan)
        latar.ditolak(keluaran=tautan)


@setiap(*MILIK_PENGGUNA)
def test_berkas_orang_lain(latar: Latar) -> None:
    latar.keluaran.parent.mkdir(exist_ok=True)
    latar.keluaran.write_bytes(b"catatan saya")
    kata = latar.ditolak()
    if latar.baris.memperbarui:
        return
    assert "--timpa" in kata
    assert latar.jalankan("--timpa") in BERHASIL
    assert utuh(latar.keluaran.name, latar.keluaran.read_bytes())


@setiap(*MILIK_PENGGUNA, kecuali=lambda b: b.memperbarui)  # its own tests hold what stays
def test_hasil_sendiri_yang_sudah_diubah(latar: Latar) -> None:
    """Even by one byte at the end, or by one cell in Excel."""
    assert latar.jalankan() in BERHASIL
    _ubah(latar.keluaran)
    latar.ditolak()


def _ubah(jalur: Path) -> None:
    if jalur.suffix in (".xlsx", ".xlsm"):
        import openpyxl

        buku = openpyxl.load_workbook(jalur, keep_vba=jalur.suffix == ".xlsm")
        buku.create_sheet("Catatan saya")["A1"] = "penting"
        buku.save(jalur)
    elif jalur.suffix == ".docx":  # saved anew, as an office program does
        with zipfile.ZipFile(jalur) as z:
            isi = {n: z.read(n) for n in z.namelist()}
        with zipfile.ZipFile(jalur, "w") as z:
            for nama, data in isi.items():
                z.writestr(nama, data + b"\n")
    else:
        jalur.write_bytes(jalur.read_bytes() + b"\n")


def _milik_semua(b: Baris) -> bool:
    """The blank template; an overview belongs to the kabupaten."""
    return not b.masukan or b.id == "rekap -o"


@setiap(*MILIK_PENGGUNA, kecuali=_milik_semua)
def test_hasil_sendiri_untuk_kantor_lain(latar: Latar) -> None:
    lain = latar.buat("Selatan", "lain")
    # The other office's result stands where ours would go.
    tujuan = latar.baris.keluaran(latar.folder, lain)
    assert latar.jalankan(masukan=lain, keluaran=tujuan) in BERHASIL
    latar.keluaran.parent.mkdir(exist_ok=True)
    if tujuan != latar.keluaran:
        tujuan.rename(latar.keluaran)
    latar.ditolak()


@setiap("berkas")
def test_akhiran_yang_salah(latar: Latar) -> None:
    for akhiran in (".pdf", "", ".xlsm" if latar.baris.akhiran == ".xlsx" else ".xlsx"):
        if akhiran == ".xlsm" and latar.baris.verba in ("isi", "ambil"):
            continue  # a workbook with macros is what the name asks for
        if akhiran == ".xlsx" and latar.baris.verba == "ambil":
            continue  # a workbook instead of JSON is what the name asks for
        if not akhiran and latar.baris.boleh_folder:
            continue
        latar.ditolak(keluaran=latar.keluaran.with_suffix(akhiran))


@setiap(*MILIK_PENGGUNA, kecuali=lambda b: b.boleh_folder)
def test_folder_di_tempat_berkas(latar: Latar) -> None:
    latar.keluaran.mkdir(parents=True)
    latar.ditolak()
    latar.ditolak(*latar.timpa)


@setiap("berkas", "folder")
def test_berkas_di_tempat_folder(latar: Latar) -> None:
    (latar.folder / "bukan folder").write_text("catatan saya")
    keluaran = latar.folder / "bukan folder" / latar.keluaran.name
    latar.ditolak(keluaran=keluaran)
    latar.ditolak(*latar.timpa, keluaran=keluaran)


@setiap("berkas", "folder", "sebelah", "tempat")
def test_hanya_baca(latar: Latar) -> None:
    assert latar.jalankan() in BERHASIL
    latar.keluaran.chmod(0o444)
    latar.ditolak()
    latar.ditolak(*latar.timpa)


@setiap("berkas", "folder", "sebelah", "tempat")
def test_sedang_dibuka(latar: Latar) -> None:
    assert latar.jalankan() in BERHASIL
    latar.keluaran.with_name(f"~${latar.keluaran.name}").write_bytes(b"")
    assert "sedang dibuka" in latar.ditolak()


@setiap("berkas", "folder", "sebelah", "tempat")
@pytest.mark.parametrize("ada", [False, True], ids=["baru", "ada"])
def test_ruang_penuh(latar: Latar, ada: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full after 64 bytes: what stood there stands, and the true reason is told."""
    if ada:
        assert latar.jalankan() in BERHASIL
    latar.keluaran.parent.mkdir(exist_ok=True)
    monkeypatch.setattr(sisa.os, "fdopen", _penuh(os.fdopen, 64))
    if ada and latar.baris.memperbarui:  # the same again is not written at all
        sebelum = potret(latar.folder)
        assert latar.jalankan() in BERHASIL
        assert potret(latar.folder) == sebelum
        return
    kata = latar.ditolak(*latar.timpa)
    assert "ruang penyimpanan penuh" in kata and "Excel" not in kata


def _penuh(buka: Callable[..., IO[bytes]], batas: int) -> Callable[..., IO[bytes]]:
    def buka_sempit(nomor: int, *sisa_: Any) -> IO[bytes]:
        f = buka(nomor, "w+b", 0)
        tulis = f.write

        def tulis_sampai_penuh(isi: bytes) -> int:
            if f.tell() + len(isi) > batas:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return tulis(isi)

        return _Sempit(f, tulis_sampai_penuh)  # type: ignore[return-value]

    return buka_sempit


class _Sempit:
    """A file in which only writing is another."""

    def __init__(self, f: IO[bytes], tulis: Callable[[bytes], int]) -> None:
        self._f, self.write = f, tulis

    def __getattr__(self, nama: str) -> Any:
        return getattr(self._f, nama)
