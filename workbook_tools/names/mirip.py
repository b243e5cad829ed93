"""What somebody may have meant who mistyped a name."""

from collections.abc import Iterable

_BATAS = 78  # of 100; under it the likeness is an accident
_TERBANYAK = 3


def mirip(kata: str, pilihan: Iterable[str]) -> list[str]:
    """The choices that are nearest to a word, the nearest first; none when none is near."""
    # Imported here: it is needed only where something went wrong.
    from rapidfuzz import fuzz, process

    cocok = process.extract(
        kata,
        list(pilihan),
        scorer=fuzz.ratio,
        processor=str.casefold,
        limit=_TERBANYAK,
        score_cutoff=_BATAS,
    )
    return [nama for nama, _, _ in cocok]
