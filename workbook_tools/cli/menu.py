"""What `lkj` says when it is called with nothing: where to begin."""

from collections.abc import Iterator, Mapping

_LANGKAH = (
    ("Mulai dengan buku kerja kosong", "lkj templat -o LKj.xlsx"),
    ("Setelah diisi: hitung dan periksa", "lkj hitung LKj.xlsx"),
    ("Lihat temuannya saja", "lkj periksa LKj.xlsx"),
    ("Semua kecamatan sekaligus", "lkj rekap FOLDER -o rekap.xlsx"),
)


def menu(perintah: Mapping[str, str]) -> Iterator[str]:
    """The lines of the menu: usual steps, all verbs, where help is."""
    yield "lkj mengisi dan memeriksa buku kerja Laporan Kinerja (LKj) perangkat daerah."
    yield ""
    yield "Yang biasa dikerjakan:"
    lebar = max(len(apa) for apa, _ in _LANGKAH)
    for apa, contoh in _LANGKAH:
        yield f"  {apa:<{lebar}}  {contoh}"
    yield ""
    yield "Semua perintah:"
    lebar = max(map(len, perintah))
    for nama, bantuan in perintah.items():
        yield f"  {nama:<{lebar}}  {bantuan}"
    yield ""
    yield "Bantuan satu perintah: lkj PERINTAH --help, misalnya lkj hitung --help"
