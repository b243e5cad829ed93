"""RAK: the cash plan, by months or quarters."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, bernama, khas


def _cukup(kolom: Collection[str]) -> bool:
    return bernama(kolom) and any(k.startswith(("tw", "bulan", "rak_tw")) for k in kolom)


JENIS = JenisTabel(
    "rak",
    "rencana anggaran kas (RAK)",
    "pohon",
    "program_kegiatan",
    khas(r"\brak\b|(?:anggaran|rencana|aliran) kas|penarikan dana"),
    _cukup,
    alih={f"tw{n}": f"rak_tw{n}" for n in range(1, 5)}
    | {f"bulan{b}": f"rak_tw{(b + 2) // 3}" for b in range(1, 13)},
)
