"""The summary table of a run: one line per workbook."""

from collections.abc import Iterable, Iterator

from workbook_tools.model.temuan import Tingkat
from workbook_tools.numbers import cetak_persen
from workbook_tools.workbook.olah import BerkasOlahan

JUDUL = ("Berkas", "Capaian", "Kategori", "Realisasi", "Galat", "Peringatan", "Info")


def tabel_ringkas(olahan: Iterable[BerkasOlahan]) -> Iterator[str]:
    """Aligned lines: file, mean achievement, category, absorption, findings; then a total."""
    daftar = list(olahan)
    baris = [JUDUL, *(_baris(o) for o in daftar if o.olahan is not None)]
    lebar = [max(len(b[k]) for b in baris) for k in range(len(JUDUL))]
    if len(baris) > 1:
        for b in baris:
            yield "  ".join(isi.ljust(lebar[k]) for k, isi in enumerate(b)).rstrip()
    for o in daftar:
        if o.olahan is None:
            yield f"TIDAK DIPAKAI  {o.jalur.name}: {o.temuan[0].pesan}"
    terpakai = sum(1 for o in daftar if o.olahan is not None)
    yield f"{terpakai} dari {len(daftar)} buku kerja selesai dihitung."


def _baris(o: BerkasOlahan) -> tuple[str, ...]:
    assert o.olahan is not None
    r = o.olahan.hasil.ringkasan
    jumlah = {t: str(sum(1 for x in o.temuan if x.tingkat is t)) for t in Tingkat}
    return (
        str(o.tertulis or o.jalur.name),
        "-" if r.rata_rata_capaian is None else cetak_persen(r.rata_rata_capaian),
        r.kategori or "-",
        "-" if r.persen_realisasi is None else cetak_persen(r.persen_realisasi),
        *jumlah.values(),
    )
