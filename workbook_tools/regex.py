"""Regular expressions that are compiled when they are first used.

The program knows some hundreds of them and a command uses few: compiling all took a sixth of the
start.
"""

import re
from typing import Any, AnyStr, Generic, cast


class _Regex(Generic[AnyStr]):
    """Stands for a pattern and takes over its methods when the first of them is asked for."""

    def __init__(self, pattern: AnyStr, flags: int) -> None:
        self.pattern: AnyStr = pattern
        self.flags = flags

    def __getattr__(self, nama: str) -> Any:
        if nama not in _ISI:
            raise AttributeError(nama)
        asli = re.compile(self.pattern, self.flags)
        self.__dict__.update((n, getattr(asli, n)) for n in _ISI)
        return self.__dict__[nama]


_ISI = frozenset(n for n in dir(re.Pattern) if not n.startswith("_"))


def regex(pattern: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """``re.compile``, put off; for the patterns of modules.

    It has all of a pattern's methods, but the functions of ``re`` do not take it.
    """
    return cast("re.Pattern[AnyStr]", _Regex(pattern, flags))
