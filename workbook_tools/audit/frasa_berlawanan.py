"""Words of the opposite sense in one phrase that prose and a table share."""

from collections import defaultdict
from collections.abc import Iterator

from workbook_tools.audit.dokumen import Dokumen
from workbook_tools.audit.semua_teks import sempitkan, semua_teks
from workbook_tools.model.temuan import Tempat
from workbook_tools.regex import regex

_KATA = regex(r"[A-Za-z]+")
_LAWAN = (
    frozenset({"terendah", "tertinggi"}),
    frozenset({"tetap", "naik", "turun", "meningkat", "menurun", "berubah"}),
    frozenset({"sebelum", "sesudah", "setelah"}),
    frozenset({"belum", "sudah"}),
    frozenset({"lebih", "kurang"}),
)
_LAWAN_KATA = {kata: lawan for lawan in _LAWAN for kata in lawan}
_UKURAN = frozenset(
    {"target", "realisasi", "capaian", "anggaran", "indikator", "kecamatan", "tahun"}
)
"""Words of sentences that say the same of one indicator after another."""
MIN_KATA = 3
"""Words in front that are the same."""


def frasa_berlawanan(dok: Dokumen) -> Iterator[tuple[Tempat, Tempat]]:
    """'menurut nilai indeks yang terendah' in a table, 'sesuai nilai indeks yang tertinggi' in the
    text: the place in the text, and that in the table."""
    semua: dict[tuple[str, ...], dict[bool, list[Tempat]]] = defaultdict(lambda: defaultdict(list))
    for teks, tempat in semua_teks(dok):
        kata = list(_KATA.finditer(teks))
        for n, m in enumerate(kata):
            depan = tuple(x[0].casefold() for x in kata[max(0, n - MIN_KATA) : n])
            if m[0].casefold() not in _LAWAN_KATA or len(depan) < MIN_KATA or _UKURAN & {*depan}:
                continue
            letak = sempitkan(tempat, *m.span(), m[0])
            semua[depan][tempat.sel.startswith("P")].append(letak)
    for isi in semua.values():
        if [len(isi[x]) for x in (True, False)] == [1, 1]:
            sini, sana = isi[True][0], isi[False][0]
            satu, dua = sini.nilai.casefold(), sana.nilai.casefold()
            if satu != dua and dua in _LAWAN_KATA[satu]:
                yield sini, sana
