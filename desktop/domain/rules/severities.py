"""How severe each flag is: the last column of the table of ``rules.md``. 4 critical, 3 high, 2 medium, 1 hint."""

from collections.abc import Mapping
from types import MappingProxyType

from desktop.domain.vocabulary import Criticality


def _by_criticality(vital: int, important: int, quality: int) -> Mapping[Criticality, int]:
    return MappingProxyType(dict(zip(Criticality, (vital, important, quality), strict=True)))


BY_CRITICALITY: Mapping[str, Mapping[Criticality, int]] = MappingProxyType(
    {
        "task-unassigned": _by_criticality(4, 3, 1),
        "task-hole": _by_criticality(4, 3, 1),
        "task-asked": _by_criticality(3, 2, 1),
        "task-diffuse": _by_criticality(2, 2, 1),
        "task-fragile": _by_criticality(3, 2, 0),
        "absence-uncovered": _by_criticality(4, 3, 1),
        "interface-uncovered": _by_criticality(3, 2, 1),
        "interface-one-sided": _by_criticality(2, 2, 1),
        "interface-incomplete": _by_criticality(2, 1, 1),
    }
)
"""Rules whose severity follows the criticality of what they concern; 0 is never raised."""

INTERFACE_UNCOVERED_QUALITY_CROSS_SYSTEM = 2
