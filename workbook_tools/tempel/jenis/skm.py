"""IKM/SKM: results of the satisfaction survey (PermenPANRB 14/2017), averages per element."""

from collections.abc import Collection

from workbook_tools.tempel.jenis.dasar import JenisTabel, khas

_UNSUR = frozenset(f"u{n}" for n in range(1, 10))
_TERSEDIKIT = 3


def _cukup(kolom: Collection[str]) -> bool:
    return {"unsur", "rata"} <= {*kolom} or len(_UNSUR & {*kolom}) >= _TERSEDIKIT


JENIS = JenisTabel(
    "skm",
    "hasil survei kepuasan (IKM, SKM)",
    "ikm",
    "ikm",
    khas(r"\b(?:ikm|skm)\b|kepuasan"),
    _cukup,
    lembar_1="ikm",
)
