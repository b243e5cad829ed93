"""Parsers for untrusted XML: entities, DTDs and the network stay off.

Made once: for the many small parts of a workbook, making a parser takes as long as parsing.
"""

from lxml import etree


def _parser(hanya_unsur: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        load_dtd=False,
        collect_ids=False,
        remove_comments=hanya_unsur,
        remove_pis=hanya_unsur,
    )


SEMUA = _parser(hanya_unsur=False)
HANYA_UNSUR = _parser(hanya_unsur=True)
"""Without comments and processing instructions, for trees that are only read."""
