"""What `lkj tempel` tells: which column was taken for what, sums, and what was left out."""

from collections.abc import Iterator

from workbook_tools.tempel.kerja import Tempelan
from workbook_tools.tempel.padanan import NAMA_INDIKATOR
from workbook_tools.tempel.rencana import Hasil
from workbook_tools.tempel.tabel_asing import sebut_kolom

_KOLOM_BANTU = {
    "nama": "Nama program, kegiatan, sub kegiatan",
    "program": "Program",
    "kegiatan": "Kegiatan",
    "sub_kegiatan": "Sub Kegiatan",
    "unsur": "Unsur",
    "rata": "Nilai rata-rata unsur",
    NAMA_INDIKATOR: "Kode (dari nama indikatornya)",
    "kecamatan": "Kecamatan (untuk memilih baris)",
}
_JENIS = {
    "program": "program",
    "kegiatan": "kegiatan",
    "sub_kegiatan": "sub kegiatan",
    "rekaman": "baris data",
    "unsur": "unsur",
    "rekening": "rekening belanja, dijumlahkan ke sub kegiatannya",
    "jumlah": "baris jumlah, hanya diperiksa",
    "urusan": "baris urusan atau SKPD, dilewati",
    "kepala": "judul yang berulang, dilewati",
    "nomor kolom": "nomor kolom, dilewati",
    "catatan": "catatan atau tanda tangan, dilewati",
    "di bawah catatan": "baris di bawah catatan, dilewati",
    "keterangan": "baris keterangan, dilewati",
    "kecamatan lain": "baris kecamatan lain, dilewati",
}
_TERBANYAK = 60  # lines of what was left out; more say nothing more


def sebut_tempelan(t: Tempelan) -> Iterator[str]:
    """The lines, table by table."""
    for h in t.hasil:
        yield from _tabel(h)
    for nama, sebab in t.ditolak:
        yield f"{nama}: {sebab}."


def sebut_hasil(h: Hasil) -> Iterator[str]:
    """What became of one table, without how its columns were taken."""
    asal = h.rekaman.tabel.jenis.sebut
    dari = f" (dari {asal})" if asal != h.judul else ""
    yield f"  {h.judul}{dari}: {_ringkas(h)}."
    yield from (f"  {x}" for x in _tertinggal(h, bernomor=False))


def _tabel(h: Hasil) -> Iterator[str]:
    tabel = h.rekaman.tabel
    yield f"{tabel.sebut}: {tabel.jenis.sebut}, ke lembar {h.judul}."
    for huruf, label, kolom in tabel.pemetaan():
        tujuan = _KOLOM_BANTU.get(kolom) or sebut_kolom(h.rekaman.lembar, kolom)
        if kolom in tabel.jenis.kolom_1 and h.rekaman.lembar != tabel.jenis.lembar:
            tujuan = sebut_kolom(h.rekaman.lembar, tabel.jenis.kolom_1[kolom])
        yield f"  kolom {huruf} ({label or 'tanpa judul'}) menjadi {tujuan}"
    for label, usul in tabel.lewat:
        mungkin = f"; mungkin {usul}, ubah judulnya bila benar" if usul else ""
        yield f"  kolom {label} tidak diambil{mungkin}"
    yield "  " + (", ".join(_jenis(h)) or "tidak ada baris") + "."
    yield from (f"  {c}." for c in h.rekaman.cek)
    yield from _tertinggal(h, bernomor=True)
    yield f"  {_ringkas(h)}."


def _jenis(h: Hasil) -> Iterator[str]:
    for kunci, kata in _JENIS.items():
        if banyak := h.rekaman.jenis.get(kunci):
            yield f"{banyak} {kata}"


def _tertinggal(h: Hasil, *, bernomor: bool) -> Iterator[str]:
    semua = h.rekaman.tertinggal
    for x in semua[:_TERBANYAK]:
        apa = f" {x.apa}:" if x.apa else ""
        baris = f" baris {x.nomor}:" if bernomor else ":"
        yield f"  TIDAK DIAMBIL{baris}{apa} {x.sebab}."
    if len(semua) > _TERBANYAK:
        yield f"  … dan {len(semua) - _TERBANYAK} lagi yang tidak diambil."


def _ringkas(h: Hasil) -> str:
    kata = [f"{h.diisi} sel diisi"]
    if h.disegarkan:
        kata.append(f"{h.disegarkan} sel isian tempel yang lalu diperbarui")
    if h.ditimpa:
        kata.append(f"{h.ditimpa} sel diganti")
    if h.sama:
        kata.append(f"{h.sama} sudah sama")
    if h.baris_baru:
        sisip = f", {h.disisipkan} disisipkan di tempatnya" if h.disisipkan else ""
        kata.append(f"{h.baris_baru} baris baru{sisip}")
    if banyak := len(h.rekaman.tertinggal):
        kata.append(f"{banyak} tidak diambil")
    return ", ".join(kata)
