"""What an archive asks of a PDF that reportlab leaves open: stream ends, readable characters, metadata, colour.

PDF/A-2a is ISO 19005-2, PDF/UA-1 is ISO 14289-1. Everything works on the objects of one document; reportlab itself
stays as it is. Goes together with ``tagged.py``.
"""

import re
import unicodedata
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc

_CODE = re.compile(r"^<([0-9A-F]{2})> <([0-9A-F]{4,6})>$", re.MULTILINE)
_PRESENTATION_FORM = re.compile("[\ufb50-\ufdff\ufe70-\ufefc]")
_MAPS = re.compile(r"^\d+ beginbfchar$.*^endbfchar$", re.MULTILINE | re.DOTALL)

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{made}</xmp:CreateDate><xmp:ModifyDate>{made}</xmp:ModifyDate>
<xmp:CreatorTool>{creator}</xmp:CreatorTool><pdf:Producer>{producer}</pdf:Producer>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA part</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>"""


class Source(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """An object of the file given as its PDF source text."""

    def __init__(self, text: str = "") -> None:
        self.text = text

    def format(self, document: object) -> bytes:
        """The source as bytes."""
        return self.text.encode("ascii")


def pdf_text(text: str) -> str:
    """A PDF text string in hexadecimal (ISO 32000-1, 7.9.2.2)."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def allow_keys(obj: pdfdoc.PDFCatalog, *keys: str) -> None:
    """Let one reportlab catalog or page write dictionary keys that its class does not know."""
    obj.__NoDefault__ = [*obj.__NoDefault__, *keys]


def mend_streams(doc: pdfdoc.PDFDocument) -> None:
    """Mend each stream of one document when reportlab registers it.

    Reportlab writes no line end before ``endstream`` (ISO 19005-2, 6.1.7.1), and ToUnicode maps that name code 0,
    hold more than 100 entries in a block and five-digit code points (ISO 32000-1, 9.10.3).
    """
    register = doc.Reference

    def reference(obj: pdfdoc.PDFObject, name: str | None = None) -> pdfdoc.PDFObjectReference:
        if isinstance(obj, pdfdoc.PDFStream) and "format" not in vars(obj):
            if name and name.startswith("toUnicodeCMap:"):
                obj.content = to_unicode(obj.content)
            obj.filters = [f for f in obj.filters or () if f is not pdfdoc.PDFBase85Encode] or None
            plain = obj.format
            obj.format = lambda document: _with_line_end(plain(document))
        return register(obj, name)

    doc.Reference = reference


def _with_line_end(stream: bytes) -> bytes:
    """CR LF, so that data that itself ends in CR or LF stays unambiguous."""
    return stream.removesuffix(b"endstream\n") + b"\r\nendstream\n"


def to_unicode(cmap: str) -> str:
    """The same map without code 0, in blocks of at most 100, with surrogates above U+FFFF.

    Letters in the form of their place in a word (Arabic presentation forms) are mapped to the letters themselves; those
    of a ligature from left to right, as readers expect them before they turn the line round.
    """
    codes = [(code, _letters(chr(int(value, 16)))) for code, value in _CODE.findall(cmap) if int(value, 16)]
    lines = [f"<{code}> <{letters.encode('utf-16-be').hex().upper()}>" for code, letters in codes]
    blocks = [lines[i : i + 100] for i in range(0, len(lines), 100)]
    body = "\n".join(f"{len(block)} beginbfchar\n{chr(10).join(block)}\nendbfchar" for block in blocks)
    return _MAPS.sub(lambda _: body, cmap)


def _letters(char: str) -> str:
    return unicodedata.normalize("NFKC", char)[::-1] if _PRESENTATION_FORM.match(char) else char


def claim_conformance(doc: pdfdoc.PDFDocument, icc: bytes, lang: str) -> None:
    """Write the output intent and the metadata in which the file says what it conforms to."""
    profile = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"N": 3}), icc, [pdfdoc.PDFZCompress])
    number = doc.idToObjectNumberAndVersion[doc.Reference(profile, "OutputProfile").name][0]
    doc.Catalog.OutputIntents = (
        "[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1)"
        f" /DestOutputProfile {number} 0 R>>]"
    )
    doc.Catalog.Metadata = pdfdoc.XMP(creator=lambda _: _metadata(doc, lang))


def _metadata(doc: pdfdoc.PDFDocument, lang: str) -> bytes:
    stamp, info = doc._timeStamp, doc.info  # noqa: SLF001 - the time that the file's dictionary says
    year, month, day, hour, minute, second = stamp.YMDhms
    words = {key: escape(getattr(info, key)) for key in ("title", "author", "subject", "creator", "producer")}
    return _XMP.format(
        **words,
        lang=escape(lang),
        made=f"{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}{stamp.dhh:+03}:{stamp.dmm:02}",
    ).encode()
