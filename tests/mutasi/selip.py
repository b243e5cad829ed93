"""Ways in which one value is typed wrongly: a text in, the spoilt text out (None: not possible)."""

import random
import re
from collections.abc import Callable

Ubah = Callable[[str, random.Random], str | None]


def angka_berubah(teks: str, acak: random.Random) -> str | None:
    """One digit is another one."""
    letak = [n for n, h in enumerate(teks) if h.isdigit()]
    if not letak:
        return None
    n = acak.choice(letak[: max(1, len(letak) - 1)])
    lain = [d for d in "123456789" if d != teks[n]]
    return teks[:n] + acak.choice(lain) + teks[n + 1 :]


def angka_tertukar(teks: str, acak: random.Random) -> str | None:
    """Two neighbouring digits have changed places."""
    letak = [
        n
        for n in range(len(teks) - 1)
        if teks[n : n + 2].isdigit() and teks[n] != teks[n + 1] and teks[n + 1] != "0"
    ]
    if not letak:
        return None
    n = acak.choice(letak)
    return teks[:n] + teks[n + 1] + teks[n] + teks[n + 2 :]


def kali(faktor: int) -> Ubah:
    """Noughts too many: the figure is this many times too large."""

    def ubah(teks: str, _: random.Random) -> str | None:
        digit = "".join(h for h in teks if h.isdigit())
        if not digit.strip("0") or "," in teks or "%" in teks or not teks[-1:].isdigit():
            return None
        polos = str(int(digit) * faktor)
        return f"{int(polos):,}".replace(",", ".") if "." in teks else polos

    return ubah


def digit_hilang(teks: str, acak: random.Random) -> str | None:
    """A digit was not typed; groups of thousands are written anew, as staff see them."""
    return _ubah_digit(teks, acak, lambda d, n: d[:n] + d[n + 1 :])


def digit_ganda(teks: str, acak: random.Random) -> str | None:
    """A digit was typed twice."""
    return _ubah_digit(teks, acak, lambda d, n: d[:n] + d[n] + d[n:])


def _ubah_digit(teks: str, acak: random.Random, ubah: Callable[[str, int], str]) -> str | None:
    cocok = re.search(r"\d[\d.]*", teks)
    digit = "".join(filter(str.isdigit, cocok[0])) if cocok else ""
    if cocok is None or len(digit) < 3:
        return None
    baru = ubah(digit, acak.randrange(len(digit))).lstrip("0") or "0"
    if "." in cocok[0] and len(cocok[0].rpartition(".")[2]) == 3:
        baru = f"{int(baru):,}".replace(",", ".")
    return teks[: cocok.start()] + baru + teks[cocok.end() :]


def koma_hilang(teks: str, _: random.Random) -> str | None:
    """The separator was not typed: 9043 for 90,43."""
    return teks.replace(",", "") if re.search(r"\d,\d", teks) and "." not in teks else None


def tak_terbaca(teks: str, acak: random.Random) -> str | None:
    """A digit fell out of a group: 215.888.35; nobody can read that."""
    letak = [c.start() for c in re.finditer(r"(?<=\.\d\d)\d(?!\d)", teks)]
    return teks[: letak[-1]] + teks[letak[-1] + 1 :] if letak and "," not in teks else None


def huruf_o(teks: str, acak: random.Random) -> str | None:
    """The letter O for a nought."""
    letak = [n for n, h in enumerate(teks) if h == "0"]
    n = acak.choice(letak) if letak else None
    return None if n is None else teks[:n] + "O" + teks[n + 1 :]


def dikosongkan(teks: str, _: random.Random) -> str | None:
    """The cell was left empty."""
    return "" if teks.strip("-% ") else None


def terbalik(teks: str, _: random.Random) -> str | None:
    """A percentage the wrong way round: 100 / x."""
    angka = teks.rstrip("% ").replace(",", ".")
    try:
        nilai = float(angka)
    except ValueError:
        return None
    if not 0 < nilai < 97:
        return None
    return f"{10000 / nilai:.2f}".replace(".", ",") + "%"


def salah_eja(teks: str, acak: random.Random) -> str | None:
    """A letter is missing."""
    letak = [n for n in range(3, len(teks) - 3) if teks[n].isalpha() and teks[n - 1].isalpha()]
    if not letak:
        return None
    n = acak.choice(letak)
    return teks[:n] + teks[n + 1 :]


def disingkat(teks: str, acak: random.Random) -> str | None:
    """Words in the middle of a long name are left out."""
    kata = teks.split()
    if len(kata) < 6:
        return None
    n = acak.randrange(3, len(kata) - 1)
    return " ".join(kata[:n] + kata[n + 1 :])


def bernomor(teks: str, acak: random.Random) -> str | None:
    """A number, a letter or a dash in front of the name."""
    return acak.choice(("1. ", "a) ", "- ", "2) ")) + teks


def lain_dari(*pilihan: str) -> Ubah:
    """Another choice of a column of choices."""

    def ubah(teks: str, acak: random.Random) -> str | None:
        return acak.choice([p for p in pilihan if p.casefold() != teks.casefold()])

    return ubah
