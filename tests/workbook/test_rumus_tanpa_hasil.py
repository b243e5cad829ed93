"""A formula whose result is not in the file is told, never taken for an empty cell."""

import re
from pathlib import Path

import pytest

from tests.workbook.alat import bagian, bagian_lembar, buat_buku, ubah_bagian
from workbook_tools.model.sel import RUMUS_BELUM_DIHITUNG, JenisSel
from workbook_tools.workbook.pembaca import baca_berkas

ISI: dict[str, object] = {
    "identitas": {
        "perangkat_daerah": "Kecamatan Contoh",
        "kabupaten": "Contoh",
        "tahun": 2024,
        "renstra_awal": 2024,
        "renstra_akhir": 2026,
    },
    "desa": [{"desa": "Alfa"}],
}


@pytest.mark.parametrize(
    ("sel", "galat"),
    [
        ("<f>1+1</f><v></v>", True),
        ("<f>1+1</f><v/>", True),
        ("<f>1+1</f>", True),
        ("<f>1+1</f><v>2</v>", False),
    ],
)
def test_hasil_rumus(sel: str, galat: bool, tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "b.xlsx", ISI)
    nama = bagian_lembar(jalur, "Desa")
    xml = bagian(jalur)[nama].decode()
    baru = re.sub(
        r'<c r="A6"([^>]*?) t="[a-zA-Z]+"([^>]*)>.*?</c>', rf'<c r="A6"\1\2>{sel}</c>', xml
    )
    assert baru != xml
    ubah_bagian(jalur, {nama: baru.encode()})
    isi = baca_berkas(jalur).lembar["Desa"].kisi[6][1]
    assert (isi.jenis is JenisSel.GALAT and isi.mentah == RUMUS_BELUM_DIHITUNG) is galat


def test_hasil_berupa_teks_kosong_bukan_galat(tmp_path: Path) -> None:
    jalur = buat_buku(tmp_path / "b.xlsx", ISI)
    nama = bagian_lembar(jalur, "Desa")
    xml = bagian(jalur)[nama].decode()
    kosong = r'<c r="A6"\1 t="str"\2><f>""</f><v></v></c>'
    ubah_bagian(
        jalur,
        {nama: re.sub(r'<c r="A6"([^>]*?) t="[a-zA-Z]+"([^>]*)>.*?</c>', kosong, xml).encode()},
    )
    assert 6 not in baca_berkas(jalur).lembar["Desa"].kisi
