"""Templates: what others in a like situation often need, to be picked from, renamed and left out.

They ship as ``resources/templates/*.json``. A template knows tasks with their rhythms and what is to be known between
them, never people: who does something is for people to say.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any

from desktop.domain.edits import new_id, sound
from desktop.domain.plan import Dependency, Information, Plan, Task
from desktop.domain.schedule import days_of, first_bit
from desktop.domain.vocabulary import Area, ClientCan, Criticality, Scope
from desktop.resources import resource

FORMAT = "nahtstelle-template/1"
NAMES = ("dementia", "discharge", "family", "disability")
"""The shipped templates in the order in which they are offered."""

_YEAR = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskLine:
    """A task of a template; ``id`` is its name within the template."""

    id: str
    title: str
    area: Area
    criticality: Criticality
    at: time
    minutes: int
    recurrence: str
    client_can: ClientCan


@dataclass(frozen=True, slots=True, kw_only=True)
class InformationLine:
    """Something to know between tasks of a template, by their ids in it."""

    title: str
    scope: Scope
    produced_by: tuple[str, ...]
    needed_by: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """A situation, in one language. ``dependencies`` are triples of before, after and minutes."""

    id: str
    title: str
    about: str
    tasks: tuple[TaskLine, ...]
    information: tuple[InformationLine, ...]
    dependencies: tuple[tuple[str, str, int], ...]


@cache
def templates(lang: str) -> tuple[Template, ...]:
    """The shipped templates in a language."""
    return tuple(_read(json.loads(resource("templates", f"{name}.json").read_text("utf-8")), lang) for name in NAMES)


def _read(said: Mapping[str, Any], lang: str) -> Template:
    if said["format"] != FORMAT:
        raise ValueError(f"Template {said['id']} has the format {said['format']}; expected {FORMAT}.")
    return Template(
        id=said["id"],
        title=said["title"][lang],
        about=said["about"][lang],
        tasks=tuple(_task_line(line, lang) for line in said["tasks"]),
        information=tuple(
            InformationLine(
                title=line["title"][lang],
                scope=Scope(line["scope"]),
                produced_by=tuple(line["produced_by"]),
                needed_by=tuple(line["needed_by"]),
            )
            for line in said["information"]
        ),
        dependencies=tuple((line["before"], line["after"], line["within_minutes"]) for line in said["dependencies"]),
    )


def _task_line(line: Mapping[str, Any], lang: str) -> TaskLine:
    return TaskLine(
        id=line["id"],
        title=line["title"][lang],
        area=Area(line["area"]),
        criticality=Criticality(line["criticality"]),
        at=time.fromisoformat(line["at"]),
        minutes=line["minutes"],
        recurrence=line["recurrence"],
        client_can=ClientCan(line["client_can"]),
    )


def with_template(plan: Plan, template: Template, titles: Mapping[str, str], first: date) -> Plan:
    """The plan with the tasks of a template from ``first`` on, and what is to be known between them.

    ``titles`` says what each wanted task is to be called, by its id in the template; a task that is missing there, or
    has a blank title, is left out. What was to be known goes along where a task still brings it and one still needs it.
    """
    lines = [line for line in template.tasks if titles.get(line.id, "").strip()]
    ids = {line.id: new_id() for line in lines}
    tasks = tuple(_task(line, ids[line.id], titles[line.id].strip(), first) for line in lines)
    information = tuple(
        Information(
            id=new_id(),
            title=line.title,
            scope=line.scope,
            produced_by=tuple(ids[task] for task in line.produced_by if task in ids),
            needed_by=tuple(ids[task] for task in line.needed_by if task in ids),
        )
        for line in template.information
        if ids.keys() & set(line.produced_by) and ids.keys() & set(line.needed_by)
    )
    dependencies = tuple(
        Dependency(id=new_id(), before=ids[before], after=ids[after], within_minutes=minutes)
        for before, after, minutes in template.dependencies
        if before in ids and after in ids
    )
    extended = replace(
        plan,
        tasks=(*plan.tasks, *tasks),
        information=(*plan.information, *information),
        dependencies=(*plan.dependencies, *dependencies),
    )
    return sound(plan, extended)


def _task(line: TaskLine, task_id: str, title: str, first: date) -> Task:
    """The task; its first day is the first on which its rule yields one."""
    begin = datetime.combine(first, line.at)
    start = begin + timedelta(days=first_bit(days_of(line.recurrence, begin, first, _YEAR)))
    return Task(
        id=task_id,
        title=title,
        area=line.area,
        criticality=line.criticality,
        start=start,
        duration_minutes=line.minutes,
        recurrence=line.recurrence,
        client_can=line.client_can,
    )
