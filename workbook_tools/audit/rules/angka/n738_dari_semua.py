"""N738: 'n of m sasaran' where m is not how many there are, or less than n; counts of them all."""

import re
from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Alinea
from workbook_tools.audit.fakta_tabel import INDIKATOR, Catatan
from workbook_tools.audit.kolom import Peran
from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import banyak_di, kalimat, normal
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan

_SEBUT = r"(?: \([a-z ]+\))?"
_APA = (
    r"sasaran (?:kinerja|strategis)|indikator kinerja utama|iku|desa|bumdes\w*|program|kegiatan|"
    r"sub kegiatan|rekomendasi"
)
_DARI = regex(
    rf"(?<![\d.,])(?P<n>\d{{1,2}}){_SEBUT}(?: [a-z]+){{0,2}} dari (?:total |jumlah )?"
    rf"(?P<m>\d{{1,2}}){_SEBUT} (?P<apa>{_APA})\b",
    re.IGNORECASE,
)
_N = (
    r"(?<![\d.,\w])(?P<{0}>\d{{1,2}}|(?:ke)?(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"sepuluh|sebelas)){1}"
)
_SASARAN = _N.format("sasaran", _SEBUT) + r" sasaran(?: strategis| kinerja)?\b"
_INDIKATOR = _N.format("indikator", _SEBUT) + r" (?:indikator(?: kinerja(?: utama)?)?|iku)\b"
_MEMUAT = regex(
    r"\b(?:menetapkan|memiliki|mengemban|memuat|mempunyai|mengampu|untuk mencapai)\b"
    rf"(?: [\w()]+(?: \([a-z]+\))? tujuan,?(?: dan| serta| dengan)?)?(?: sebanyak)? {_SASARAN}"
    rf"(?:,? (?:dan|dengan|serta|yang diukur dengan)(?: total)? {_INDIKATOR})?",
    re.IGNORECASE,
)
"""'Dinas menetapkan 3 (tiga) sasaran strategis dengan 4 (empat) indikator kinerja'."""
_PALING = regex(
    rf"{_SASARAN} (?:tersebut|(?:telah |sudah |dapat |seluruhnya )?tercapai)\b", re.IGNORECASE
)
_LAIN = regex(
    r"\b(?:rpj?md|rpd|misi|eselon|bidang|seksi|bupati|wali ?kota|gubernur|setiap|masing-masing)\b",
    re.IGNORECASE,
)
_SATU = regex(r"\bsasaran\b|\btujuan\b|\bindikator\b")
_UTAMA = ("sasaran", "indikator", "iku")


@aturan("N738", Tingkat.PERINGATAN, "Bagian dari hitungan tidak mungkin")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa hitungan "n dari m": n tidak boleh lebih daripada m, dan banyaknya sasaran atau
    indikator utama harus sama dengan tabel capaian; juga "menetapkan 3 sasaran dengan 4 indikator".

    Mengapa penting: simpulan laporan sering hanya berisi hitungan itu.

    Contoh: "9 dari 3 sasaran kinerja"; "3 dari 5 sasaran kinerja", sedangkan tabelnya memuat tiga.

    Cara memperbaiki: hitung ulang dari tabel capaian.
    """
    # A sasaran may have several indicators; then only these can be counted.
    satu_satu = sum(u in k.utama for u in k.sasaran.values()) == len(k.utama)
    banyak = _banyak(k)
    for a in k.dok.isi():
        yield from _semua(k, a, banyak)
    for a, m in k.dok.cari(_DARI):
        n, semua = int(m["n"]), int(m["m"])
        utama = m["apa"].casefold().startswith(_UTAMA if satu_satu else _UTAMA[1:])
        if n > semua:
            apa = f"{n} lebih banyak daripada {semua}"
        elif utama and k.utama and semua != len(k.utama):
            apa = f"tabel capaian memuat {len(k.utama)} indikator"
        else:
            continue
        yield a.temuan(m.span(), f"'{' '.join(m[0].split())}': {apa}. Hitung ulang.")


def _banyak(k: KonteksDokumen) -> dict[str, int]:
    """How many sasaran and indicators the tables of all indicators name; nothing where they
    differ."""
    sasaran: dict[int, set[str]] = defaultdict(set)
    indikator: dict[int, set[str]] = defaultdict(set)
    semua: dict[str, list[Catatan]] = defaultdict(list)
    for c in k.catatan:
        lingkup, kunci = k.pemilik(c)
        semua[kunci].append(c)
        if lingkup == INDIKATOR and (s := k.nama.sasaran.kunci(c.teks(Peran.SASARAN))):
            sasaran[c.tabel.letak].add(s)
            indikator[c.tabel.letak].add(kunci)
    ada = {len(isi) for t, isi in sasaran.items() if indikator[t] == set(k.utama)}
    kali = {len({c.tabel.letak for c in semua[x]}) for x in k.utama}
    if len(kali) > 1 and min(kali) == 1:  # a row that a page break or a slip has parted
        return {}
    return {"sasaran": ada.pop(), "indikator": len(k.utama)} if len(ada) == 1 and k.utama else {}


def _semua(k: KonteksDokumen, a: Alinea, banyak: dict[str, int]) -> Iterator[Temuan]:
    if a.tingkat or not banyak or (a.jalur and _SATU.search(normal(a.jalur[-1]))):
        return
    for awal, akhir in kalimat(a.teks):
        if _LAIN.search(a.teks, awal, akhir):
            continue
        for m in _MEMUAT.finditer(a.teks, awal, akhir):
            for apa in (x for x in banyak if m[x] and banyak_di(m[x]) != banyak[x]):
                yield _beda(a, m.span(apa), f"{m[apa]} {apa}", banyak[apa])
        paling = max(banyak["sasaran"], len(k.nama.sasaran.semua()))
        for m in _PALING.finditer(a.teks, awal, akhir):
            if banyak_di(m["sasaran"]) > paling:
                yield _beda(a, m.span("sasaran"), f"{m['sasaran']} sasaran", banyak["sasaran"])


def _beda(a: Alinea, letak: tuple[int, int], sebut: str, benar: int) -> Temuan:
    apa = sebut.split()[-1]
    return a.temuan(letak, f"Disebut {sebut}, sedangkan tabelnya memuat {benar} {apa}. Samakan.")
