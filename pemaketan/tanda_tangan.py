"""Authenticode: is a program file what its signer signed, and is the signer a known one?

The digest in the signature is compared with that of the file. The signer's certificates end at a
root of Microsoft that Debian's store does not hold, so the chain is not followed; that the files
are the right ones rests on the pinned SHA-256 as well.
"""

import re
from pathlib import Path

from pemaketan.galat import GalatPaket, jalankan

PENANDA = ("Python Software Foundation", "Microsoft Corporation")
_SIDIK = re.compile(r"(Current|Calculated) message digest\s*:\s*([0-9A-F]+)")
_PEMILIK = re.compile(r"Subject: [^\n]*?/O=([^/\n]+)")


def periksa_tanda_tangan(berkas: Path) -> None:
    """Look at one file.

    Raises:
        GalatPaket: it is unsigned, changed since, or signed by someone else.
    """
    kata = jalankan(
        ["osslsigncode", "verify", "-ignore-cdp", "-ignore-timestamp", "-in", berkas],
        boleh_gagal=True,
    )
    if sebab := cacat(kata):
        raise GalatPaket(f"{berkas.name}: {sebab}")


def cacat(kata: str) -> str | None:
    """What is wrong, from what osslsigncode printed; None for a good signature."""
    sidik = dict(_SIDIK.findall(kata))
    if not sidik.get("Current"):
        return "not signed"
    if sidik["Current"] != sidik.get("Calculated"):
        return "changed since it was signed"
    pemilik = _PEMILIK.search(kata)
    if pemilik is None or pemilik[1] not in PENANDA:
        return f"signed by {pemilik[1] if pemilik else 'nobody known'}"
    return None
