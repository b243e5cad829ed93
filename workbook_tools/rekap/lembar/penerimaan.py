"""Penerimaan: who has sent, what goes back, what was mended since the last round."""

from datetime import date

from workbook_tools.model.temuan import Tingkat
from workbook_tools.numbers.tanggal import sebut_tanggal
from workbook_tools.rekap.lama import Perubahan
from workbook_tools.rekap.penerimaan import Kiriman, Penerimaan, Putusan
from workbook_tools.rekap.tampil import Bentuk, Kolom, Lembar, Rekam, Tabel

WARNA = {
    Putusan.TERIMA: "Hijau Muda",
    Putusan.KEMBALIKAN: "Kuning Tua",
    Putusan.BELUM: "Merah",
    Putusan.TAK_TERBACA: "Merah",
}
KOLOM = (
    Kolom("kecamatan", "Kantor", Bentuk.PANJANG, 26),
    Kolom("putusan", "Putusan", Bentuk.KATEGORI, 13),
    Kolom("diterima", "Tanggal Berkas", Bentuk.TENGAH, 12),
    Kolom("tenggat", "Tenggat", Bentuk.TENGAH, 12),
    Kolom("terlambat", "Terlambat (hari)", Bentuk.BULAT, 10),
    Kolom("lengkap", "Lengkap", Bentuk.PERSEN, 10),
    Kolom("galat", "Galat", Bentuk.BULAT, 8),
    Kolom("peringatan", "Peringatan", Bentuk.BULAT, 11),
    Kolom("sebab", "Sebab", Bentuk.PANJANG, 50),
    Kolom("perubahan", "Sejak Kiriman Sebelumnya", Bentuk.PANJANG, 30),
    Kolom("kontak", "Kontak", Bentuk.TEKS, 20),
    Kolom("berkas", "Buku Kerja", Bentuk.TEKS, 34),
)
KOLOM_LAIN = (
    Kolom("berkas", "Berkas", Bentuk.PANJANG, 26),
    Kolom("aturan", "Aturan", Bentuk.TENGAH, 13),
    Kolom("sebab", "Mengapa", Bentuk.TEKS, 12),
)
PERTAMA = "kiriman pertama"


def lembar_penerimaan(p: Penerimaan) -> Lembar:
    """One row per office in the order of the list, those that are not on it behind."""
    baris = [_baris(x, p.berbanding) for x in p.kiriman]
    tabel = [Tabel(KOLOM, baris, judul="Setiap Kantor")]
    if p.tak_dikenal:
        isi = [{"berkas": b, "aturan": t.aturan, "sebab": t.pesan} for b, t in p.tak_dikenal]
        tabel.insert(
            0, Tabel(KOLOM_LAIN, isi, judul="Berkas yang Tidak Terbaca dan Tidak Dikenali")
        )
    keterangan = " ".join(
        [
            f"Per {sebut_tanggal(p.hari_ini)}: {sebut_jumlah(p)}. Diterima bila lengkap dan tanpa "
            "galat; kelengkapan seperti di Beranda.",
            *p.catatan,
        ]
    )
    return Lembar("Penerimaan", "Penerimaan Buku Kerja", keterangan, tabel, "#548235")


def sebut_jumlah(p: Penerimaan) -> str:
    """'20 kantor: 9 terima, 5 kembalikan, 4 belum kirim (2 lewat tenggat), 2 tak terbaca'."""
    bagian = []
    for putusan in Putusan:
        isi = p.menurut(putusan)
        lewat = sum(bool(x.terlambat) for x in isi)
        kata = f" ({lewat} lewat tenggat)" if lewat else ""
        bagian.append(f"{len(isi)} {putusan.value}{kata}")
    return f"{len(p.kiriman)} kantor: {', '.join(bagian)}"


def sebut_perubahan(p: Perubahan) -> str:
    """'11 dari 45 temuan sudah dibetulkan, 2 temuan baru'."""
    if not p.terbaca:
        return "sebelumnya tak terbaca"
    if p.tetap:
        return f"tidak berubah; berkasnya tetap yang bertanggal {_tanggal(p.tetap)}"
    if not p.lama:
        kata = "sebelumnya tanpa temuan"
    else:
        kata = f"{p.dibetulkan} dari {p.lama} temuan sudah dibetulkan"
    return f"{kata}, {p.baru} temuan baru" if p.baru else kata


def _baris(x: Kiriman, berbanding: bool) -> Rekam:
    perubahan = None
    if berbanding and x.buku:
        perubahan = sebut_perubahan(x.perubahan) if x.perubahan else PERTAMA
    return {
        "kecamatan": x.kantor.nama,
        "putusan": x.putusan.value,
        "warna": WARNA[x.putusan],
        "diterima": _tanggal(x.tanggal),
        "tenggat": _tanggal(x.kantor.tenggat),
        "terlambat": x.terlambat or None,
        "lengkap": x.buku.kelengkapan.persen if x.buku else None,
        "galat": x.jumlah(Tingkat.GALAT),
        "peringatan": x.jumlah(Tingkat.PERINGATAN),
        "sebab": "; ".join((*x.alasan, *x.catatan)) or None,
        "perubahan": perubahan,
        "kontak": x.kantor.kontak or None,
        "berkas": x.berkas or None,
    }


def _tanggal(hari: date | None) -> str | None:
    return hari.strftime("%d-%m-%Y") if hari else None
