"""The files of a vault as somebody with its key can read them: pages in use, free pages, write-ahead log."""

from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from desktop.storage.vault import Vault

PAGE, RESERVED, SALT, IV = 4096, 80, 16, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def plain(vault: Vault) -> bytes:
    """Everything that stands in the database and its write-ahead log, decrypted page by page (SQLCipher 4)."""
    key, database = bytes(vault._key), vault.places.database
    whole = database.read_bytes()
    pages = [whole[at : at + PAGE] for at in range(0, len(whole), PAGE)]
    found = [_page(key, page, first=not number) for number, page in enumerate(pages)]
    log = database.with_name(f"{database.name}-wal")
    frames = log.read_bytes() if log.exists() else b""
    for at in range(WAL_HEADER, len(frames), FRAME_HEADER + PAGE):
        number = int.from_bytes(frames[at : at + 4], "big")
        found.append(_page(key, frames[at + FRAME_HEADER : at + FRAME_HEADER + PAGE], first=number == 1))
    return b"".join(found)


def _page(key: bytes, page: bytes, *, first: bool) -> bytes:
    start = SALT if first else 0
    iv = page[PAGE - RESERVED : PAGE - RESERVED + IV]
    decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
    return decryptor.update(page[start : PAGE - RESERVED]) + decryptor.finalize()


def exported(vault: Vault, path: Path) -> bytes:
    """The whole content of the database as SQLCipher itself exports it in clear."""
    with vault._writer.lent() as connection:
        connection.execute(f"ATTACH DATABASE '{path}' AS plain KEY ''")
        connection.execute("SELECT sqlcipher_export('plain')")
        connection.execute("DETACH DATABASE plain")
    return path.read_bytes()


def hits(content: bytes, *words: str) -> list[str]:
    """Which words stand in the content, whatever their capitals."""
    low = content.lower()
    return [
        word
        for word in words
        if word.encode() in content or word.casefold().encode() in low or word.encode("utf-16-le") in content
    ]
