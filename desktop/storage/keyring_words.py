"""What a person is told of each trouble with the system's keyring."""

from desktop.storage.errors import KeyMissing, KeyringUnavailable, VaultLocked
from desktop.storage.os_keyring import KeyringState
from desktop.texts import QT_TR_NOOP

_WORDS = {
    KeyringState.ABSENT: QT_TR_NOOP(
        "Auf diesem Rechner ist kein Schlüsselbund erreichbar. Bitte eine Passphrase verwenden."
    ),
    KeyringState.UNTRUSTED: QT_TR_NOOP(
        "Der eingestellte Schlüsselbund bewahrt nichts sicher auf und wird nicht verwendet. "
        "Bitte eine Passphrase verwenden."
    ),
    KeyringState.LOCKED: QT_TR_NOOP(
        "Der Schlüsselbund des Systems ist gesperrt. Bitte entsperren und noch einmal versuchen, "
        "oder auf anderem Weg öffnen."
    ),
    KeyringState.SILENT: QT_TR_NOOP(
        "Der Schlüsselbund des Systems antwortet nicht. Bitte sein Programm öffnen oder beenden und noch einmal "
        "versuchen, oder auf anderem Weg öffnen."
    ),
    KeyringState.MISSING: QT_TR_NOOP(
        "Im Schlüsselbund des Systems fehlt der Schlüssel zu diesem Tresor. Die Daten sind noch da. Bitte mit der "
        "Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen."
    ),
    KeyringState.FOREIGN: QT_TR_NOOP(
        "Der Schlüssel im Schlüsselbund des Systems gehört nicht zu diesem Tresor. Die Daten sind noch da. "
        "Bitte mit der Passphrase, dem Wiederherstellungs-Code oder dem Schlüssel des Trägers öffnen."
    ),
    KeyringState.FORGETFUL: QT_TR_NOOP(
        "Der Schlüsselbund des Systems gibt nicht zurück, was ihm anvertraut wurde. Bitte eine Passphrase verwenden."
    ),
}


def unavailable(state: KeyringState) -> VaultLocked:
    """The refusal for a keyring in this state; a key that is gone leads to recovery."""
    if state in (KeyringState.MISSING, KeyringState.FOREIGN):
        return KeyMissing(_WORDS[state])
    return KeyringUnavailable(_WORDS[state], state)
