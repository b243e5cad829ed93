"""The work list: the findings on one or many documents as a workbook, to be ticked off."""

from collections.abc import Iterator, Sequence
from typing import IO

from workbook_tools.audit.ucapan import sebut_letak
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung
from workbook_tools.rekap.tampil import Bentuk, Kolom, Lembar, Rekam, Tabel
from workbook_tools.rekap.tulis import tulis_buku
from workbook_tools.telaah.audit import HasilAudit

TINGKAT = tuple(Tingkat)
MAKS_TERKAIT = 6
_RINGKAS = (
    Kolom("berkas", "Dokumen", Bentuk.TEKS, 40),
    *(Kolom(t.value, t.value.capitalize(), Bentuk.BULAT, 12) for t in TINGKAT),
    Kolom("tabel", "Tabel", Bentuk.BULAT, 10),
    Kolom("paragraf", "Paragraf", Bentuk.BULAT, 10),
    Kolom("fakta", "Angka Terikat", Bentuk.BULAT, 14),
    Kolom("tak_terikat", "Tidak Terikat", Bentuk.BULAT, 14),
    Kolom("keadaan", "Keadaan", Bentuk.PANJANG, 50),
)
_KERJA = (
    Kolom("berkas", "Dokumen", Bentuk.TEKS, 26),
    Kolom("tingkat", "Tingkat", Bentuk.BEDA, 12),
    Kolom("aturan", "Aturan", Bentuk.TENGAH, 9),
    Kolom("lembar", "Bagian", Bentuk.PANJANG, 34),
    Kolom("sel", "Tempat", Bentuk.PANJANG, 16),
    Kolom("kunci", "Baris", Bentuk.PANJANG, 24),
    Kolom("pesan", "Temuan", Bentuk.PANJANG, 70),
    Kolom("nilai", "Tertulis", Bentuk.PANJANG, 18),
    Kolom("seharusnya", "Seharusnya", Bentuk.PANJANG, 18),
    Kolom("dugaan", "Dugaan", Bentuk.PANJANG, 34),
    Kolom("terkait", "Bandingkan", Bentuk.PANJANG, 46),
    Kolom("selesai", "Selesai", Bentuk.TENGAH, 10),
    Kolom("catatan", "Catatan", Bentuk.PANJANG, 30),
)


def tulis_daftar(hasil: Sequence[HasilAudit], keluar: IO[bytes]) -> None:
    """Write the work list of these audits."""
    tulis_buku(_lembar(hasil), keluar, "Daftar Kerja Audit Laporan Kinerja")


def _lembar(hasil: Sequence[HasilAudit]) -> Iterator[Lembar]:
    yield Lembar(
        "Ringkasan",
        "Audit Laporan Kinerja",
        "Satu baris satu dokumen. Angka yang tidak terikat tidak dinilai.",
        [Tabel(_RINGKAS, [_ringkas(h) for h in hasil])],
        "#1F4E78",
    )
    yield Lembar(
        "Daftar Kerja",
        "Daftar Kerja",
        "Satu baris satu temuan. T14 B12 K6 = tabel ke-14, baris 12, kolom 6; P231:45-58 = "
        "paragraf ke-231, huruf 45 sampai 58. Isi kolom Selesai setelah dibetulkan.",
        [Tabel(_KERJA, [_kerja(h, t) for h in hasil for t in terhitung(h.temuan)])],
        "#C00000",
    )


def _ringkas(h: HasilAudit) -> Rekam:
    milik = terhitung(h.temuan)
    banyak = {t.value: sum(x.tingkat is t for x in milik) for t in TINGKAT}
    keadaan = "selesai diaudit" if h.terpakai else h.temuan[0].pesan
    return {"berkas": h.jalur.name, **banyak, **h.ringkasan, "keadaan": keadaan}


def _kerja(h: HasilAudit, t: Temuan) -> Rekam:
    terkait = [f"{sebut_letak(x.lembar, x.sel)} = {x.nilai}" for x in t.terkait[:MAKS_TERKAIT]]
    if len(t.terkait) > MAKS_TERKAIT:
        terkait.append(f"… dan {len(t.terkait) - MAKS_TERKAIT} tempat lain")
    isi = {k: getattr(t, k) for k in ("aturan", "lembar", "sel", "kunci", "pesan", "nilai")}
    return {
        "berkas": h.jalur.name,
        "tingkat": t.tingkat.value if t.tingkat else "",
        **isi,
        "seharusnya": t.seharusnya,
        "dugaan": t.dugaan,
        "terkait": "\n".join(terkait),
    }
