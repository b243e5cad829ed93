"""Findings as plain text, grouped by severity and sheet, counted, nothing left out."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby

from workbook_tools.formats.json_temuan import judul_tab
from workbook_tools.model.tabel import Tabel
from workbook_tools.model.temuan import Temuan, Tingkat, terhitung

TIDAK_ADA = "Tidak ada temuan."

SEBUTAN = {Tingkat.GALAT: "GALAT", Tingkat.PERINGATAN: "PERINGATAN", Tingkat.INFO: "INFO"}


def ringkas(temuan: Iterable[Temuan]) -> str:
    """'3 galat, 1 peringatan, 0 info', or that there is nothing."""
    hitung = Counter(t.tingkat for t in temuan if t.induk is None)
    if not hitung:
        return TIDAK_ADA
    rinci = ", ".join(f"{hitung[t]} {t.value}" for t in Tingkat)
    return f"{hitung.total()} temuan: {rinci}"


def tulis_temuan(
    berkas: str,
    temuan: Iterable[Temuan],
    tabel: Mapping[str, Tabel] | None = None,
    maks_terkait: int | None = None,
) -> Iterator[str]:
    """The lines of one workbook's (document's) findings; ``maks_terkait``: how many of the other
    places of a finding are printed, the rest is counted."""
    daftar = list(temuan)
    yield berkas
    yield f"  {ringkas(daftar)}"
    anak = {induk: [t for t in daftar if t.induk == induk] for induk in {t.induk for t in daftar}}
    for tingkat, isi in groupby(terhitung(daftar), key=lambda t: t.tingkat):
        anggota = list(isi)
        yield ""
        yield f"  {SEBUTAN[tingkat or Tingkat.INFO]} ({len(anggota)})"
        for t in anggota:
            yield from _satu(t, tabel, maks_terkait)
            yield from _ikutan(anak.get(t.sebagai_induk, []), tabel)


def _ikutan(anak: list[Temuan], tabel: Mapping[str, Tabel] | None) -> Iterator[str]:
    """What goes when the finding above is mended, a line each."""
    if anak:
        yield "        Ikut hilang bila sel ini betul:"
    for t in anak:
        yield f"          [{t.aturan}] {_letak(t, tabel)}: tertulis {t.nilai or '(kosong)'}"


def _letak(t: Temuan, tabel: Mapping[str, Tabel] | None) -> str:
    return " ".join(p for p in (judul_tab(t.lembar, tabel), t.sel) if p)


def _satu(t: Temuan, tabel: Mapping[str, Tabel] | None, maks: int | None) -> Iterator[str]:
    letak = _letak(t, tabel)
    kunci = f" · {t.kunci}" if t.kunci else ""
    yield f"    [{t.aturan}] {letak}{kunci}"
    yield f"        {t.pesan}"
    yield from (f"        {x}" for x in rincian(t))
    for x in t.terkait[:maks]:
        tempat = " ".join(p for p in (judul_tab(x.lembar, tabel), x.sel) if p)
        yield f"        Bandingkan: {tempat}" + (f" = {x.nilai}" if x.nilai else "")
    if maks is not None and len(t.terkait) > maks:
        yield f"        … dan {len(t.terkait) - maks} tempat lain (lihat --format json)"


def rincian(t: Temuan) -> Iterator[str]:
    """What is written there, what should be, and the likely cause, where they are known."""
    if t.nilai or t.seharusnya:
        seharusnya = f"; seharusnya: {t.seharusnya}" if t.seharusnya else ""
        yield f"Tertulis: {t.nilai or '(kosong)'}{seharusnya}"
    if t.dugaan:
        yield f"Dugaan: {t.dugaan}"
