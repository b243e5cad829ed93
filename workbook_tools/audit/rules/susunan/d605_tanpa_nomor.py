"""D605: data tables without a number; D606 is the other half."""

from collections.abc import Iterator

from workbook_tools.audit.kolom import ANGKA, Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.tabel import TabelDok
from workbook_tools.model.temuan import Tempat, Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_NOMOR = regex(r"\s*([A-Za-z]+) (?:\d+|[A-Z])\.\d+ +[A-Z]")


@aturan("D605", Tingkat.PERINGATAN, "Tabel tanpa nomor")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari tabel data yang tidak diberi nomor dan judul. Tabel tata letak (tanda tangan, kotak
    teks) tidak dihitung.

    Mengapa penting: tabel tanpa nomor tidak dapat dirujuk dan tidak muncul di daftar tabel.

    Contoh: tabel perbandingan antarkecamatan langsung di bawah kalimat, tanpa "Tabel 3.x".

    Cara memperbaiki: beri judul dengan Insert Caption di atas tabel.
    """
    tanpa = [t for t in k.dok.tabel if not t.nomor and _data(t)]
    if tanpa and any(t.nomor for t in k.dok.tabel):
        judul = [" | ".join(x.judul for x in t.kolom[:4] if x.label) for t in tanpa]
        yield Temuan(
            tanpa[0].lembar,
            "; ".join(t.tempat for t in tanpa[:57]),
            f"{len(tanpa)} tabel data tidak bernomor, sedangkan tabel lain bernomor. Beri "
            f"nomor dan "
            "judul, lalu perbarui daftar tabel.",
            kunci="Tabel tanpa nomor",
            nilai=str(len(tanpa)),
            terkait=(
                *(Tempat(t.lembar, t.tempat, j) for t, j in zip(tanpa[:57], judul, strict=False)),
                *_mirip_judul(k, tanpa),
            ),
        )


def _mirip_judul(k: KonteksDokumen, tanpa: list[TabelDok]) -> Iterator[Tempat]:
    """The lines right above them that number a title after another word: 'Tabl 3.15 Capaian …'."""
    di_atas = {t.letak - 1 for t in tanpa}
    for a in k.dok.isi():
        if a.letak in di_atas and (m := _NOMOR.match(a.teks)):
            yield a.tempat(m.span(1))


def _data(t: TabelDok) -> bool:
    peran = {x.peran for x in t.kolom}
    return bool(t.urutan) and bool(
        peran & (ANGKA | {Peran.REKOMENDASI, Peran.RENTANG, Peran.INDIKATOR})
    )
