"""What is new, changed, ended and still open since the agreement before, in the words of a family: who, what and when.

It says something is new, changed or ended exactly where ``agreed.core`` differs.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.agreed import commitment_terms, doing, handover_terms, passing, task_terms, text_of
from desktop.domain.agreement import Change, Edition, each_matter_once, quieted
from desktop.domain.check import check
from desktop.domain.fingerprint import fingerprint
from desktop.domain.plan import Commitment, Handover, Plan, Task
from desktop.domain.reasons import title
from desktop.domain.records import Version
from desktop.domain.vocabulary import ClientCan, HelpSystem, Role
from desktop.domain.words import call_names, listing, quoted, rhythm, rhythm_of, span
from desktop.texts import QT_TR_NOOP, speaker

NEW, CHANGED, ENDED, STILL_OPEN = (
    QT_TR_NOOP("Neu"),
    QT_TR_NOOP("Geändert"),
    QT_TR_NOOP("Beendet"),
    QT_TR_NOOP("Noch offen"),
)
KINDS = (NEW, CHANGED, ENDED, STILL_OPEN)
"""The kinds of changes, in the order in which they are told."""

STARTS = {
    Role.RESPONSIBLE: QT_TR_NOOP("{name} übernimmt {task}, {when}."),
    Role.BACKUP: QT_TR_NOOP("Bei {task} springt {name} ein, {when}."),
    Role.CONTRIBUTES: QT_TR_NOOP("Bei {task} hilft {name} mit, {when}."),
}
OTHER_TIMES = {
    Role.RESPONSIBLE: QT_TR_NOOP("{name} übernimmt {task} jetzt {when} (vorher {before})."),
    Role.BACKUP: QT_TR_NOOP("Bei {task} springt {name} jetzt {when} ein (vorher {before})."),
    Role.CONTRIBUTES: QT_TR_NOOP("Bei {task} hilft {name} jetzt {when} mit (vorher {before})."),
}
STOPS = {
    Role.RESPONSIBLE: QT_TR_NOOP("{name} übernimmt {task} nicht mehr."),
    Role.BACKUP: QT_TR_NOOP("Bei {task} springt {name} nicht mehr ein."),
    Role.CONTRIBUTES: QT_TR_NOOP("Bei {task} hilft {name} nicht mehr mit."),
}
CLIENT_CAN = {
    ClientCan.NO: QT_TR_NOOP("Bei {task} übernehmen jetzt andere alles."),
    ClientCan.PARTLY: QT_TR_NOOP("Bei {task} macht {client} jetzt mit."),
    ClientCan.ALONE: QT_TR_NOOP("{task} macht {client} jetzt allein."),
}


@dataclass(frozen=True, slots=True)
class _Told:
    kind: str
    text: str


def which(plan: Plan, on: date, versions: Sequence[Version], lang: str) -> tuple[Edition, tuple[Change, ...]]:
    """Which agreement a plan is, among its household's ``versions``, the latest first, and what is different in it.

    The first version if the plan says exactly the same, compared with the one that it replaces; else a draft, compared
    with the first.
    """
    latest = versions[0] if versions else None
    if latest is None or latest.fingerprint != fingerprint(plan):
        edition = Edition(on=on, effective_from=on, review_on=plan.household.review_on, draft=True)
        if latest is None:
            return edition, ()
        return replace(edition, replaces=_edition(latest)), agreement_changes(latest.plan, latest.on, plan, on, lang)
    before = next((one for one in versions if one.number == latest.replaces), None)
    if before is None:
        return _edition(latest), ()
    changes = agreement_changes(before.plan, before.on, plan, latest.on, lang)
    return replace(_edition(latest), replaces=_edition(before)), changes


def _edition(version: Version) -> Edition:
    return Edition(
        on=version.on, effective_from=version.effective_from, review_on=version.review_on, number=version.number
    )


def agreement_changes(before: Plan, before_on: date, after: Plan, on: date, lang: str) -> tuple[Change, ...]:
    """What is new, changed, ended since the plan before, and what was open then and still is; each kind together."""
    tr = speaker(lang)
    told = [*_Teller(before, after, lang).told(), *_still_open(before, before_on, after, on, lang)]
    return tuple(Change(tr(kind), one.text) for kind in KINDS for one in told if one.kind == kind)


def _still_open(before: Plan, before_on: date, after: Plan, on: date, lang: str) -> Iterator[_Told]:
    was = {flag.subject.id for flag in each_matter_once(check(before, before_on))}
    quiet = quieted(after)
    for flag in each_matter_once(check(after, on)):
        if flag.subject.id in was:
            yield _Told(STILL_OPEN, f"{title(quiet, flag, lang)}.")


class _Teller:
    """What the sentences need to know of both plans."""

    def __init__(self, before: Plan, after: Plan, lang: str) -> None:
        self.before, self.after = before, after
        self.lang, self.tr = lang, speaker(lang)
        people = {p.id: p for plan in (before, after) for p in plan.participants}
        self.names = call_names(tuple(people.values()))
        self.tasks = {task.id: task for plan in (before, after) for task in plan.tasks}
        self.client = next((self.names[p.id] for p in people.values() if p.system is HelpSystem.CLIENT), "")

    def told(self) -> Iterator[_Told]:
        yield from self._people()
        olds, news = ({task.id: task for task in plan.tasks} for plan in (self.before, self.after))
        for own, task in self.tasks.items():
            yield from self._task(olds.get(own), news.get(own))
            if own in news:
                yield from self._commitments(task, own in olds)
        yield from self._handovers()

    def _say(self, kind: str, text: str, **places: object) -> _Told:
        return _Told(kind, self.tr(text).format(**places))

    # --- who takes part

    def _people(self) -> Iterator[_Told]:
        old, new = ([p.id for p in plan.participants] for plan in (self.before, self.after))
        for own in new:
            if own not in old:
                yield self._say(NEW, QT_TR_NOOP("{name} ist jetzt dabei."), name=self.names[own])
        for own in old:
            if own not in new:
                yield self._say(ENDED, QT_TR_NOOP("{name} ist nicht mehr dabei."), name=self.names[own])

    # --- what there is to do

    def _task(self, old: Task | None, new: Task | None) -> Iterator[_Told]:
        if old is None or new is None:
            if new is not None:
                when = rhythm(new, self.lang)
                yield self._say(NEW, QT_TR_NOOP("{task} gehört jetzt dazu, {when}."), task=self._named(new), when=when)
            elif old is not None:
                yield self._say(ENDED, QT_TR_NOOP("{task} gehört nicht mehr dazu."), task=self._named(old))
            return
        was, now = task_terms(old), task_terms(new)
        task = self._named(new)
        if text_of(was.title) != text_of(now.title):
            text = QT_TR_NOOP("Aus {before} wird {after}.")
            yield self._say(CHANGED, text, before=self._named(old), after=task)
        if (was.start, was.minutes, was.recurrence) != (now.start, now.minutes, now.recurrence):
            yield self._retimed(task, rhythm(old, self.lang), rhythm(new, self.lang))
        if was.exceptions != now.exceptions:
            yield self._say(CHANGED, QT_TR_NOOP("{task}: An einzelnen Tagen ist es anders als bisher."), task=task)
        if was.people != now.people:
            text = self.tr("Für {task} braucht es jetzt %n Person(en).", "", now.people)
            yield _Told(CHANGED, text.format(task=task))
        if was.client_can != now.client_can:
            client = self.client or self.tr("die Person, um die es geht,")
            yield self._say(CHANGED, CLIENT_CAN[now.client_can], task=task, client=client)

    def _retimed(self, task: str, before: str, after: str) -> _Told:
        if before == after:
            return self._say(
                CHANGED, QT_TR_NOOP("{task} dauert jetzt anders oder beginnt an einem anderen Tag."), task=task
            )
        text = QT_TR_NOOP("{task} ist jetzt {after} (vorher {before}).")
        return self._say(CHANGED, text, task=task, before=before, after=after)

    # --- who does it, and when

    def _commitments(self, task: Task, known: bool) -> Iterator[_Told]:
        """Of one task, ``known`` before or new: who starts, stops, takes over from whom, or has other times."""
        for role, starts in STARTS.items():
            was, now = (self._times(plan, task, role) for plan in (self.before, self.after))
            came, went = [own for own in now if own not in was], [own for own in was if own not in now]
            for own in [own for own in now if own in was and now[own][0] != was[own][0]]:
                yield self._other_times(task, role, own, (was[own][1], now[own][1]))
            if role is Role.RESPONSIBLE and known and came and went:
                text = QT_TR_NOOP("{task}: Das übernimmt jetzt {after} (vorher {before}).")
                names = {"after": self._people_named(came), "before": self._people_named(went)}
                yield self._say(CHANGED, text, task=self._named(task), **names)
                continue
            for own in came:
                places = {"name": self.names[own], "task": self._named(task), "when": now[own][1]}
                yield self._say(NEW, starts, **places)
            for own in went:
                yield self._say(ENDED, STOPS[role], name=self.names[own], task=self._named(task))

    def _other_times(self, task: Task, role: Role, own: str, when: tuple[str, str]) -> _Told:
        before, after = when
        name, named = self.names[own], self._named(task)
        if before == after:
            text = QT_TR_NOOP("{name} hat bei {task} andere Zeiten als bisher.")
            return self._say(CHANGED, text, name=name, task=named)
        return self._say(CHANGED, OTHER_TIMES[role], name=name, task=named, when=after, before=before)

    def _times(self, plan: Plan, task: Task, role: Role) -> dict[str, tuple[list[str], str]]:
        """By participant: what is settled of the commitments of this role, to be compared, and their times in words."""
        own_task = plan.task(task.id) or task
        found: dict[str, list[Commitment]] = {}
        for one in doing(plan):
            if one.task == task.id and one.role is role:
                found.setdefault(one.participant, []).append(one)
        return {
            own: (
                sorted(text_of(commitment_terms(one)) for one in some),
                listing(list(dict.fromkeys(self._when(one, own_task) for one in some)), self.lang),
            )
            for own, some in found.items()
        }

    def _when(self, one: Commitment, task: Task) -> str:
        said = rhythm_of(one, task, self.lang)
        valid = span(one.from_, one.until, self.lang, year=True) if one.from_ or one.until else ""
        return f"{said}, {valid}" if valid else said

    # --- what passes on

    def _handovers(self) -> Iterator[_Told]:
        old, new = ({one.id: one for one in passing(plan)} for plan in (self.before, self.after))
        for own, one in new.items():
            if own not in old:
                text = QT_TR_NOOP("{giver} gibt an {receiver} weiter: {what}.")
                yield self._say(NEW, text, **self._passed(one))
            elif text_of(handover_terms(old[own])) != text_of(handover_terms(one)):
                text = QT_TR_NOOP("Was {giver} an {receiver} weitergibt, ist anders verabredet: {what}.")
                yield self._say(CHANGED, text, **self._passed(one))
        for own, one in old.items():
            if own not in new:
                text = QT_TR_NOOP("{giver} gibt an {receiver} nicht mehr weiter: {what}.")
                yield self._say(ENDED, text, **self._passed(one))

    def _passed(self, one: Handover) -> Mapping[str, str]:
        tasks = listing([self._named(self.tasks[own]) for own in one.tasks if own in self.tasks], self.lang)
        what = ", ".join(part.strip().rstrip(".") for part in (one.what, one.trigger) if part and part.strip())
        what = what or tasks or self.tr("was gerade wichtig ist")
        return {"giver": self.names[one.giver], "receiver": self.names[one.receiver], "what": what}

    # --- names

    def _named(self, task: Task) -> str:
        return quoted(task.title, self.lang)

    def _people_named(self, ids: Sequence[str]) -> str:
        return listing(sorted((self.names[own] for own in ids), key=str.casefold), self.lang)
