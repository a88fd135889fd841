"""The answer to somebody's question what is known of them, on paper. What it says comes from ``domain/access.py``."""

from desktop.documents.flow import Block, Stack, Text
from desktop.documents.sheet import Sheet, paginate, print_pages
from desktop.documents.style import Voice
from desktop.documents.tagged import About
from desktop.domain.access import Access, headline
from desktop.texts import speaker


def lay_out(said: Access, voice: Voice | None = None) -> bytes:
    """The answer as a PDF; parts with words of others are marked, to be looked at before it is handed over."""
    tr = speaker(said.lang)
    voice = voice or Voice()
    title = headline(said)
    sheet = Sheet(
        about=About(
            title=title,
            lang=said.lang,
            author="Nahtstelle",
            subject=tr("Was über eine Person gespeichert ist"),
            creator="Nahtstelle",
        ),
        voice=voice,
        lang=said.lang,
        running=title,
        foot=(tr("Auskunft nach Art. 15 DSGVO"),),
    )
    blocks: list[Block] = [Text(title, voice.title)]
    for section in said.sections:
        blocks.append(Text(section.title, voice.heading))
        if section.review:
            blocks.append(Text(section.review, voice.note.but(with_next=True)))
        for first, *rest in section.entries:
            blocks.append(Text(first, voice.body.but(bold=True, with_next=bool(rest))))
            blocks += [Text(line, voice.body) for line in rest]
    return print_pages(paginate(Stack(blocks), sheet), sheet)
