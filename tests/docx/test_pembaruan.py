"""Blocks are renewed in place; whatever people did to the document stays theirs."""

import re

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.docx.alat_tulis import badan, blok, dokumen, isi_blok, luar, teks
from workbook_tools.docx.jangkar import cari_jangkar
from workbook_tools.docx.paket import Paket, buka
from workbook_tools.docx.pembaruan import perbarui
from workbook_tools.docx.peta import petakan
from workbook_tools.docx.susunan import ganti


def ubah(paket: Paket, lama: str, baru: str) -> None:
    """Edit the XML of the body."""
    assert lama.encode() in badan(paket), lama
    paket.isi[paket.utama] = badan(paket).replace(lama.encode(), baru.encode())


def tempat(paket: Paket, id_: str) -> tuple[int, int]:
    j = cari_jangkar(petakan(badan(paket)))[id_]
    return j.awal, j.akhir


def test_dokumen_baru_memuat_semua_blok_dan_kata() -> None:
    isi = teks(dokumen())
    for kata in ("Realisasi 100 rupiah", "Tabel 3.1 Anggaran", "Lihat Tabel 3.1", "Contoh & Co"):
        assert kata in isi
    assert "[lkj" not in isi


def test_isian_sama_byte_sama() -> None:
    assert dokumen().byte() == dokumen().byte()
    paket = dokumen()
    awal = paket.byte()
    keadaan = perbarui(paket, blok())
    assert paket.byte() == awal
    assert not keadaan.basi


def test_angka_baru_hanya_mengubah_blok() -> None:
    paket = dokumen()
    sebelum = luar(paket)
    keadaan = perbarui(paket, blok("250"))
    assert luar(paket) == sebelum
    assert set(keadaan.basi) == {"a", "b", "c", "d"}
    assert "Realisasi 250 rupiah" in teks(paket)
    assert "100" not in teks(paket).replace("\n", " ")


def test_grafik_diganti_di_bawah_namanya() -> None:
    paket = dokumen()
    nama = set(paket.isi)
    lama = paket.isi["word/charts/lkj_c.xml"]
    perbarui(paket, blok("250"))
    assert set(paket.isi) == nama
    assert paket.isi["word/charts/lkj_c.xml"] != lama
    assert b">250<" in paket.isi["word/charts/lkj_c.xml"]


def test_bagian_yang_tak_dirujuk_lagi_dibuang() -> None:
    paket = dokumen()
    tanpa_grafik = [b if b.id != "c" else b.__class__("c", b.bagian[1:]) for b in blok()]
    perbarui(paket, tanpa_grafik)
    assert not [n for n in paket.isi if "chart" in n or "embed" in n]
    assert b"charts/" not in paket.isi["[Content_Types].xml"]


def test_prosa_orang_di_luar_blok_tetap() -> None:
    paket = dokumen()
    ubah(paket, "Kata orang kedua", "Kalimat panjang &lt;milik&gt; orang")
    keadaan = perbarui(paket, blok("250"))
    assert "Kalimat panjang <milik> orang" in teks(paket)
    assert not keadaan.disunting


def test_suntingan_di_dalam_blok_dibiarkan_dan_disebut() -> None:
    paket = dokumen()
    ubah(paket, "Realisasi 100 rupiah", "Realisasi seratus rupiah saja")
    keadaan = perbarui(paket, blok("250"))
    [d] = keadaan.disunting
    assert (d.id, d.kini, d.baru) == ("a", "Realisasi seratus rupiah saja", "Realisasi 250 rupiah")
    assert "Realisasi seratus rupiah saja" in teks(paket)
    # It stays told, run after run, until it is overwritten on purpose.
    assert [x.id for x in perbarui(paket, blok("250")).disunting] == ["a"]
    assert not perbarui(paket, blok("250"), timpa=["a"]).disunting
    assert "Realisasi 250 rupiah" in teks(paket)
    assert not perbarui(paket, blok("250")).disunting


def test_blok_yang_dihapus_tidak_dikembalikan() -> None:
    paket = dokumen()
    paket.isi[paket.utama] = ganti(badan(paket), [(*tempat(paket, "b"), b"")])
    for _ in range(2):
        keadaan = perbarui(paket, blok("250"))
        assert keadaan.dihapus == ["b"]
        assert "Anggaran" not in teks(paket)


def test_blok_yang_dipindah_diperbarui_di_tempat_barunya() -> None:
    paket = dokumen()
    awal, akhir = tempat(paket, "a")
    potong = badan(paket)[awal:akhir]
    tujuan = tempat(paket, "d")[1]
    paket.isi[paket.utama] = ganti(badan(paket), [(awal, akhir, b""), (tujuan, tujuan, potong)])
    perbarui(paket, blok("250"))
    isi = teks(paket)
    assert isi.index("Sisa 250") < isi.index("Realisasi 250 rupiah") < isi.index("Penutup orang")


def test_blok_yang_disalin_dibiarkan() -> None:
    paket = dokumen()
    awal, akhir = tempat(paket, "a")
    paket.isi[paket.utama] = ganti(badan(paket), [(akhir, akhir, badan(paket)[awal:akhir])])
    keadaan = perbarui(paket, blok("250"))
    assert [(id_, "ganda" in sebab) for id_, sebab in keadaan.rusak] == [("a", True)]
    assert teks(paket).count("Realisasi 100 rupiah") == 2


@pytest.mark.parametrize("ujung", ["a", "z"])
def test_setengah_jangkar_dibiarkan(ujung: str) -> None:
    paket = dokumen()
    pola = rf'<w:bookmarkStart w:id="\d+" w:name="lkjb_d_{ujung}"/><w:bookmarkEnd w:id="\d+"/>'
    paket.isi[paket.utama] = re.sub(pola.encode(), b"", badan(paket))
    keadaan = perbarui(paket, blok("250"))
    assert [id_ for id_, _ in keadaan.rusak] == ["d"]
    assert "Sisa 100" in teks(paket)


def test_perubahan_terlacak_dibiarkan() -> None:
    paket = dokumen()
    lama = '<w:r><w:t xml:space="preserve">Realisasi 100 rupiah</w:t></w:r>'
    ubah(paket, lama, f'<w:ins w:id="900" w:author="X">{lama}</w:ins>')
    keadaan = perbarui(paket, blok("250"), timpa=["semua"])
    assert keadaan.dilacak == ["a"]
    assert "Realisasi 100 rupiah" in teks(paket)


def test_isian_orang_ditulis_sekali_saja() -> None:
    paket = dokumen()
    assert perbarui(paket, blok()).isi == ["[ISI: sebab]"]
    ubah(paket, "[ISI: sebab]", "Karena hujan.")
    assert perbarui(paket, blok("250")).isi == []
    assert "Karena hujan." in teks(paket)


def test_blok_baru_disisipkan_sesudah_pendahulunya() -> None:
    lengkap = blok()
    paket = dokumen([b for b in lengkap if b.id != "b"])
    keadaan = perbarui(paket, lengkap)
    assert keadaan.tambahan == ["b"]
    isi = teks(paket)
    assert isi.index("Realisasi") < isi.index("Tabel 3.1 Anggaran") < isi.index("Grafik 100")


def test_penanda_orang_yang_melintasi_blok_tidak_putus() -> None:
    paket = dokumen()
    ubah(
        paket,
        "Realisasi 100 rupiah</w:t></w:r>",
        'Realisasi 100 rupiah</w:t></w:r><w:bookmarkStart w:id="777" w:name="milik"/>',
    )
    ubah(paket, "Penutup orang</w:t></w:r>", 'Penutup orang</w:t></w:r><w:bookmarkEnd w:id="777"/>')
    perbarui(paket, blok("250"))
    assert badan(paket).count(b'w:id="777"') == 2


def test_nomor_mengikuti_keterangan_orang() -> None:
    paket = dokumen()
    bidang = '<w:p><w:fldSimple w:instr=" SEQ Tabel_3 "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>'
    ubah(paket, "<w:body>", f"<w:body>{bidang}")
    perbarui(paket, blok())
    assert "Tabel 3.2 Anggaran" in teks(paket)
    assert "Lihat Tabel 3.2" in teks(paket)


@pytest.mark.parametrize("draf", [True, False])
def test_draf_di_kepala_halaman(draf: bool) -> None:
    paket = dokumen(draf=not draf)
    perbarui(paket, blok(), draf=draf)
    assert all((b"DRAF" in paket.isi[f"word/header{n}.xml"]) is draf for n in (1, 2))


def unsur(data: bytes) -> list[tuple[int, int]]:
    """The top elements of the body, by their bytes."""
    badan_isi = re.search(rb"<w:body>(.*)<w:sectPr", data, re.DOTALL)
    assert badan_isi
    hasil, letak = [], badan_isi.start(1)
    for m in re.finditer(rb"<w:(p|tbl)>.*?</w:\1>", badan_isi[1], re.DOTALL):
        hasil.append((letak + m.start(), letak + m.end()))
    return hasil


SUNTINGAN = st.lists(
    st.tuples(
        st.sampled_from(["hapus", "salin", "pindah", "sisip", "ketik"]),
        st.integers(0, 30),
        st.integers(0, 30),
    ),
    max_size=6,
)


def sunting(data: bytes, cara: str, dari: int, ke: int) -> bytes:
    """One thing that a person does in Word."""
    semua = unsur(data)
    if not semua:
        return data
    awal, akhir = semua[dari % len(semua)]
    tujuan = semua[ke % len(semua)][0]
    potong = data[awal:akhir]
    if cara == "hapus":
        return ganti(data, [(awal, akhir, b"")])
    if cara == "salin":
        return ganti(data, [(tujuan, tujuan, potong)])
    if cara == "sisip":
        return ganti(data, [(tujuan, tujuan, b"<w:p><w:r><w:t>sisipan</w:t></w:r></w:p>")])
    if cara == "ketik":
        return ganti(data, [(awal, akhir, potong.replace(b"</w:t>", b" ketikan</w:t>"))])
    if awal <= tujuan < akhir:
        return data
    return ganti(data, sorted([(awal, akhir, b""), (tujuan, tujuan, potong)]))


@given(SUNTINGAN)
@example([("hapus", 0, 0), ("hapus", 2, 0)])  # half a field is left
@example([("salin", 9, 3)])  # an anchor is copied into another block
@example([("hapus", 2, 0), ("hapus", 0, 0), ("salin", 0, 8)])  # and half a list is left
@example(
    [("salin", 0, 0), ("salin", 2, 14), ("pindah", 0, 11), ("pindah", 4, 10)]
)  # and it lies in one
@example([("pindah", 4, 7), ("hapus", 0, 0), ("salin", 0, 9)])  # and blocks come to overlap
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_suntingan_apa_pun(langkah: list[tuple[str, int, int]]) -> None:
    """After any edits: what people wrote stays byte for byte, whole unedited blocks are new,
    edited ones are kept, a second run changes nothing."""
    paket = buka(DASAR, "uji")
    for cara, dari, ke in langkah:
        paket.isi[paket.utama] = sunting(badan(paket), cara, dari, ke)
    sebelum, teks_luar = isi_blok(paket), luar(paket)
    rusak = {j.id for j in cari_jangkar(petakan(badan(paket))).values() if j.rusak}
    keadaan = perbarui(paket, blok("250"))
    sesudah = isi_blok(paket)
    # A copied anchor may go with the block that it was copied into; its block is whole again, or
    # lies over another now.
    assert set(sebelum) <= set(sesudah) or rusak
    if set(sebelum) == set(sesudah):
        assert luar(paket) == teks_luar
    for id_ in {d.id for d in keadaan.disunting} & set(sebelum):
        assert sebelum[id_] in badan(paket)
    for id_ in set(keadaan.diperbarui) & set(sesudah) - {"daftar.isi"}:  # it shows people's titles
        assert b"ketikan" not in sesudah[id_]
    sekali = paket.byte()
    assert not perbarui(paket, blok("250")).basi
    assert paket.byte() == sekali
    buka(sekali, "uji")


DASAR = dokumen().byte()
