"""Rules about interfaces and handovers (``rules.md``, rows ``interface-*``)."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from desktop.domain.handovers import AGREED, BLOCKED, INCOMPLETE, ONE_SIDED, UNCOVERED, agreed_last_on
from desktop.domain.report import Flag, Interface
from desktop.domain.rules.findings import Findings, about, flag
from desktop.domain.rules.severities import BY_CRITICALITY, INTERFACE_UNCOVERED_QUALITY_CROSS_SYSTEM
from desktop.domain.vocabulary import Channel, Criticality, HandoverObject, InterfaceState

WITHOUT_TRACE = (Channel.SPOKEN, Channel.TELEPHONE)
NO_FACTS: Mapping[str, object] = MappingProxyType({})


def interface_uncovered(found: Findings) -> Iterator[Flag]:
    """Subject: interface.

    State uncovered.

    Severity 3/2/1, quality 2 if cross-system.
    """
    for interface in _in_state(found, UNCOVERED):
        severity = BY_CRITICALITY["interface-uncovered"][interface.criticality]
        if interface.criticality is Criticality.QUALITY and interface.cross_system:
            severity = INTERFACE_UNCOVERED_QUALITY_CROSS_SYSTEM
        yield _about("interface-uncovered", severity, interface)


def interface_one_sided(found: Findings) -> Iterator[Flag]:
    """Subject: interface.

    State one-sided.

    Severity 2/2/1.
    """
    for interface in _in_state(found, ONE_SIDED):
        yield _about("interface-one-sided", BY_CRITICALITY["interface-one-sided"][interface.criticality], interface)


def interface_incomplete(found: Findings) -> Iterator[Flag]:
    """Subject: interface.

    State incomplete.

    Severity 2/1/1.
    """
    for interface in _in_state(found, INCOMPLETE):
        yield _about("interface-incomplete", BY_CRITICALITY["interface-incomplete"][interface.criticality], interface)


def interface_blocked(found: Findings) -> Iterator[Flag]:
    """Subject: interface.

    State blocked.

    Severity 3.
    """
    for interface in _in_state(found, BLOCKED):
        yield _about("interface-blocked", 3, interface)


def interface_untried(found: Findings) -> Iterator[Flag]:
    """Subject: interface.

    State agreed, and its ``handover``'s later agreement is more than 365 days before ``on``.

    Severity 1.
    """
    agreed = _in_state(found, AGREED)
    handovers = {handover.id: handover for handover in found.plan.handovers} if agreed else {}
    for interface in agreed:
        handover = handovers.get(interface.handover or "")
        agreed_on = agreed_last_on(handover) if handover else None
        if agreed_on and found.ahead(agreed_on) < -365:
            yield _about("interface-untried", 1, interface)


def interface_without_trace(found: Findings) -> Iterator[Flag]:
    """Subject: handover.

    Both sides agreed, object ``item`` or one of its tasks in area illness, and ``channel`` is ``spoken`` or
    ``telephone``.

    Severity 2.
    """
    for handover in found.plan.handovers:
        if (
            handover.giver_agreed_on
            and handover.receiver_agreed_on
            and handover.channel in WITHOUT_TRACE
            and (handover.object is HandoverObject.ITEM or found.handovers.concerns_illness(handover))
        ):
            yield flag("interface-without-trace", 2, about("handover", handover.id))


def _in_state(found: Findings, state: InterfaceState) -> list[Interface]:
    return [interface for interface in found.interfaces if interface.state is state]


def _about(rule: str, severity: int, interface: Interface) -> Flag:
    facts = {"handover": interface.handover} if interface.handover else NO_FACTS
    return flag(rule, severity, about("interface", interface.id), first=interface.first, facts=facts)
