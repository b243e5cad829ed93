"""D614: drafting notes that were left in the text."""

import re
from collections.abc import Iterator

from workbook_tools.audit.konteks import KonteksDokumen
from workbook_tools.audit.teks import tempat_alinea
from workbook_tools.model.temuan import Temuan, Tingkat
from workbook_tools.regex import regex
from workbook_tools.rules.registry import aturan_dokumen

_CATATAN = regex(
    r"\(\s*(?:di)?tambah(?:i|kan|an)\b[^)]*\)|\?{2,}|\bxx+x\b|\bx{2}[,.]x+\b|lorem ipsum|\bTODO\b|"
    r"\[\s*(?:isi|periksa|diisi|nama|tanggal|nomor)[^\]]*\]|\(\s*(?:diisi|isi di ?sini|cek lagi|"
    r"perbaiki|hapus|masukkan|belum (?:ada|diisi)|menyusul|revisi)\b[^)]*\)|\bcoming soon\b|"
    r"error! (?:reference|bookmark)[^.]*|galat! [^.]*",
    re.IGNORECASE,
)


@aturan_dokumen("D614", Tingkat.PERINGATAN, "Catatan kerja tertinggal di naskah")
def periksa(k: KonteksDokumen) -> Iterator[Temuan]:
    """Mencari catatan penyusunan yang tertinggal: "(Tambahi …)", "[ISI …]", "???", "xx,xx",
    "Error! Reference source not found".

    Mengapa penting: laporan yang sudah ditandatangani masih memuat pesan untuk penyusunnya, dan
    yang diminta biasanya memang belum ditambahkan.

    Contoh: judul tabel yang berakhir "(tambahkan tabel indikator)".

    Cara memperbaiki: kerjakan yang diminta catatan itu, lalu hapus catatannya.
    """
    for a in k.dok.isi():
        for m in _CATATAN.finditer(a.teks):
            yield Temuan(
                a.lembar,
                tempat_alinea(a.urutan, m.start(), m.end()),
                f"Catatan kerja '{' '.join(m[0].split())}' tertinggal di naskah. Kerjakan yang "
                f"diminta, "
                "lalu hapus.",
                nilai=m[0],
            )
    for t in k.dok.tabel:
        for b in t.baris:
            for s in b.sel:
                if s is not None and s.awal and (ada := _CATATAN.search(s.teks)):
                    yield Temuan(
                        t.lembar,
                        s.tempat,
                        f"Catatan kerja '{ada[0]}' tertinggal di tabel. Isi atau hapus.",
                        nilai=s.teks,
                    )
