"""I136: 'Rp.' with no figure behind it."""

import re
from collections.abc import Iterator
from itertools import groupby

from workbook_tools.facts.konteks import Konteks
from workbook_tools.facts.sel import isian_bercatatan, label, tempat
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan
from workbook_tools.wording.kata import sebutkan
from workbook_tools.wording.sebut import temuan

_RP = regex(r"(?:rp|idr)[\s.,:;]*", re.IGNORECASE)


@aturan("I136", Tingkat.PERINGATAN, "Rp tanpa angka")
def periksa(k: Konteks) -> Iterator[Temuan]:
    """Mencari sel uang yang hanya berisi "Rp" atau "Rp.".

    Mengapa penting: angkanya belum diketik. Sel itu dibaca sebagai kosong, bukan nol, jadi tidak
    ikut dijumlahkan.

    Contoh: "Rp." di kolom Realisasi.

    Cara memperbaiki: ketik angkanya. Bila memang nol ketik 0, bila belum ada kosongkan selnya.
    """
    semua = [
        (baris, isian)
        for baris, isian, _, _ in isian_bercatatan(k)
        if _RP.fullmatch(isian.teks.strip())
    ]
    for _, isi in groupby(semua, key=lambda x: x[1].lembar):
        sel = list(isi)
        baris, isian = sel[0]
        juga = f" Begitu pula {sebutkan([i.sel for _, i in sel[1:]])}." if len(sel) > 1 else ""
        yield temuan(
            isian,
            baris,
            f"{label(isian)} hanya berisi '{isian.teks}', angkanya belum diketik.{juga} Ketik "
            "angkanya, atau kosongkan selnya.",
            terkait=tuple(tempat(i) for _, i in sel[1:]),
        )
