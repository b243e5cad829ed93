"""N738: 'n of m sasaran' where m is not how many there are, or less than n."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
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
_UTAMA = ("sasaran", "indikator", "iku")


@aturan("N738", Tingkat.PERINGATAN, "Bagian dari hitungan tidak mungkin")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Memeriksa hitungan "n dari m": n tidak boleh lebih daripada m, dan banyaknya sasaran atau
    indikator utama harus sama dengan tabel capaian.

    Mengapa penting: simpulan laporan sering hanya berisi hitungan itu.

    Contoh: "9 dari 3 sasaran kinerja"; "3 dari 5 sasaran kinerja", sedangkan tabelnya memuat tiga.

    Cara memperbaiki: hitung ulang dari tabel capaian.
    """
    # A sasaran may have several indicators; then only these can be counted.
    satu_satu = sum(u in k.utama for u in k.sasaran.values()) == len(k.utama)
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
