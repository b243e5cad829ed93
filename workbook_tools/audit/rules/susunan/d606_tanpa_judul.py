"""D606: a caption that is only a number."""

from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.rules.registry import aturan


@aturan("D606", Tingkat.INFO, "Nomor tabel tanpa judul")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari tabel dan gambar yang hanya bernomor, tanpa judul.

    Mengapa penting: daftar tabel hanya berisi nomor, dan pembaca tidak tahu isi tabelnya.

    Contoh: "Tabel 3.2" lalu langsung tabelnya.

    Cara memperbaiki: tulis judul yang menyebut isi, perangkat daerah dan tahunnya.
    """
    kosong = [x for x in k.dok.kapsi if not x.judul]
    if kosong:
        yield Temuan(
            "",
            "; ".join(x.tempat for x in kosong[:57]),
            f"{len(kosong)} nomor tanpa judul: "
            f"{', '.join(f'{x.jenis} {x.nomor}' for x in kosong)}. Beri judul.",
            kunci="Tanpa judul",
            nilai=kosong[0].nomor,
        )
