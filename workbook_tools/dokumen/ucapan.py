"""The state of a document in plain words, and as JSON."""

from collections.abc import Iterator
from typing import Any

from workbook_tools.dokumen.kerja import Hasil
from workbook_tools.dokumen.temuan import temuan_dokumen
from workbook_tools.formats.json_temuan import temuan_json
from workbook_tools.model.temuan import Temuan

_DISEBUT = 12


def tulis_hasil(h: Hasil) -> Iterator[str]:
    """What was written, and what people still have to do."""
    k = h.keadaan
    if h.baru:
        yield f"Dokumen ditulis ke {h.dokumen}: {len(k.diperbarui)} blok."
    else:
        yield f"Dokumen {h.dokumen} diperbarui: {len(k.diperbarui)} blok ditulis ulang."
    yield from _sisa(h)


def tulis_keadaan(h: Hasil) -> Iterator[str]:
    """What ``--periksa`` says; nothing was written."""
    k = h.keadaan
    yield f"{h.dokumen} terhadap {h.buku}:"
    if not (k.basi or k.tambahan or k.disunting or k.rusak or k.dilacak):
        yield "  Semua blok mutakhir."
    if k.basi:
        yield f"  {len(k.basi)} blok sudah basi dan akan diperbarui: {_daftar(k.basi)}."
    if k.tambahan:
        yield f"  {len(k.tambahan)} blok baru akan ditambahkan: {_daftar(k.tambahan)}."
    yield from _sisa(h)
    yield "  Kelengkapan:"
    for n, b in enumerate(h.kelengkapan, start=1):
        yield f"    {n}. {b.hal}: {b.ada} dari {b.dari} ({b.huruf})"


def _sisa(h: Hasil) -> Iterator[str]:
    k = h.keadaan
    if k.dihapus:
        yield (
            f"  {len(k.dihapus)} blok dihapus dari dokumen atau templatnya dan tidak dikembalikan: "
            f"{_daftar(k.dihapus)}."
        )
    if k.lepas:
        yield (
            f"  {len(k.lepas)} blok dibiarkan karena datanya tidak ada lagi di buku kerja: "
            f"{_daftar(k.lepas)}."
        )
    for t in temuan_dokumen(h):
        yield from _temuan(t)
    if k.periksa:
        yield f"  {len(k.periksa)} tanda [PERIKSA …] menunggu sel dibetulkan: {_daftar(k.periksa)}."
        yield "  Dokumen ini masih DRAF."
    if k.tanpa_kepala:
        yield "  Kata DRAF tidak dapat dipasang: kepala halaman tidak memuat tempatnya."
    if k.isi:
        yield f"  {len(k.isi)} tempat [ISI …] menunggu diisi orang."


def _temuan(t: Temuan) -> Iterator[str]:
    yield f"  {t.aturan} {t.pesan}"
    if t.nilai:
        yield f"       Tertulis: {t.nilai}"
    for tempat in t.terkait:
        yield f"       {tempat.nilai[:1].upper()}{tempat.nilai[1:]}"


def _daftar(butir: list[str]) -> str:
    if len(butir) <= _DISEBUT:
        return ", ".join(butir)
    return f"{', '.join(butir[:_DISEBUT])}, dan {len(butir) - _DISEBUT} lainnya"


def hasil_json(h: Hasil) -> dict[str, Any]:
    """The same for programs."""
    k = h.keadaan
    return {
        "buku": str(h.buku),
        "dokumen": str(h.dokumen),
        "isian_berubah": h.isian_berubah,
        "blok": {
            "basi": k.basi,
            "baru": k.tambahan,
            "disunting": [d.id for d in k.disunting],
            "dihapus": k.dihapus,
            "rusak": [id_ for id_, _ in k.rusak],
            "dilacak": k.dilacak,
            "tanpa_data": k.lepas,
        },
        "periksa": k.periksa,
        "isi": k.isi,
        "kelengkapan": [
            {"hal": b.hal, "ada": b.ada, "dari": b.dari, "huruf": b.huruf} for b in h.kelengkapan
        ],
        "temuan": [temuan_json(t, None) for t in temuan_dokumen(h)],
    }
