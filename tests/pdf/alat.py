"""Small PDF files made by hand: words at places, lines of tables."""

from collections.abc import Sequence
from pathlib import Path

TINGGI = 800
Kata = tuple[float, float, str]
"""x, distance from the top in points, text."""


Halaman = tuple[Sequence[Kata], Sequence[tuple[float, float, float, float]]]
"""Texts and lines of a page."""


def pdf(jalur: Path, *halaman: Halaman) -> Path:
    """Write a PDF; a page has texts and lines (x0, top, x1, bottom)."""
    benda = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    anak = []
    for kata, garis in halaman:
        isi = "".join(f"BT /F1 10 Tf {x} {TINGGI - y} Td ({t}) Tj ET\n" for x, y, t in kata)
        isi += "".join(f"{x0} {TINGGI - y0} m {x1} {TINGGI - y1} l S\n" for x0, y0, x1, y1 in garis)
        n = len(benda) + 1
        anak.append(f"{n} 0 R")
        benda.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 {TINGGI}] /Contents {n + 1} 0 R "
            "/Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> "
            ">> >> >>"
        )
        benda.append(f"<< /Length {len(isi)} >>\nstream\n{isi}endstream")
    benda[1] = f"<< /Type /Pages /Kids [{' '.join(anak)}] /Count {len(anak)} >>"
    jalur.write_bytes(_rakit(benda))
    return jalur


def _rakit(benda: Sequence[str]) -> bytes:
    keluar = b"%PDF-1.4\n"
    letak = []
    for n, b in enumerate(benda, start=1):
        letak.append(len(keluar))
        keluar += f"{n} 0 obj\n{b}\nendobj\n".encode("latin-1")
    awal = len(keluar)
    keluar += f"xref\n0 {len(benda) + 1}\n0000000000 65535 f \n".encode()
    keluar += "".join(f"{x:010d} 00000 n \n" for x in letak).encode()
    ekor = f"trailer << /Size {len(benda) + 1} /Root 1 0 R >>\nstartxref\n{awal}\n%%EOF"
    return keluar + ekor.encode()


def kisi(xs: Sequence[float], ys: Sequence[float]) -> list[tuple[float, float, float, float]]:
    """The lines of a full grid."""
    tegak = [(x, ys[0], x, ys[-1]) for x in xs]
    datar = [(xs[0], y, xs[-1], y) for y in ys]
    return [*tegak, *datar]
