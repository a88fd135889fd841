"""Templates propose: what is ticked becomes tasks, what is not leaves no trace, and nobody is invented."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.check import check
from desktop.domain.consistency import problems
from desktop.domain.plan import Household, Participant, Plan
from desktop.domain.schedule import starts
from desktop.domain.templates import NAMES, Template, templates, with_template
from desktop.domain.vocabulary import Area, HelpSystem
from desktop.exchange.plan_file import read_plan, write_plan
from desktop.resources import resource
from desktop.texts import LANGUAGES

ON = date(2026, 11, 23)
ALL = [(lang, template) for lang in LANGUAGES for template in templates(lang)]
PLAN = Plan(
    household=Household(id="h", name="Nguyễn Thị Hồng Nhung"),
    participants=(Participant(id="p", name="Nguyễn Thị Hồng Nhung", system=HelpSystem.CLIENT),),
)


def whole(template: Template) -> dict[str, str]:
    return {line.id: line.title for line in template.tasks}


@pytest.mark.parametrize(("lang", "template"), ALL)
def test_a_whole_template_is_a_sound_plan_that_reads_back_and_invents_nobody(lang: str, template: Template) -> None:
    plan = with_template(PLAN, template, whole(template), ON)
    assert list(problems(plan)) == []
    assert read_plan(write_plan(plan)) == plan
    assert plan.participants == PLAN.participants
    assert plan.commitments == ()
    assert [task.title for task in plan.tasks] == [line.title for line in template.tasks]
    assert len(plan.tasks) >= 10
    assert plan.information
    for task in plan.tasks:
        assert starts(task, task.start.date(), 1) == (task.start,), task.title
        assert ON <= task.start.date() < ON + timedelta(32)
    report = check(plan, ON, 28)
    assert {flag.rule for flag in report.flags} >= {"task-unassigned"}
    assert not {flag.rule for flag in report.flags} & {"information-dead-end"}


@pytest.mark.parametrize("template", templates("de"))
def test_a_template_has_help_for_those_who_help_and_says_what_it_is_for(template: Template) -> None:
    areas = {line.area for line in template.tasks}
    assert {Area.RELIEF, Area.ORGANISATION} & areas
    assert len(areas) >= 6
    assert template.about.endswith(".")


@given(template=st.sampled_from(templates("de")), data=st.data(), after=st.integers(0, 400))
def test_what_is_unticked_leaves_no_trace(template: Template, data: st.DataObject, after: int) -> None:
    wanted = data.draw(st.sets(st.sampled_from([line.id for line in template.tasks])))
    titles = {line.id: f"{line.title} neu" for line in template.tasks if line.id in wanted}
    plan = with_template(PLAN, template, titles, ON + timedelta(after))
    assert list(problems(plan)) == []
    assert [task.title for task in plan.tasks] == list(titles.values())
    for item in plan.information:
        assert item.produced_by
        assert item.needed_by


def test_a_blank_title_means_no() -> None:
    template = templates("de")[0]
    titles = dict.fromkeys(whole(template), "  ") | {"lunch": " Mittag "}
    plan = with_template(PLAN, template, titles, ON)
    assert [task.title for task in plan.tasks] == ["Mittag"]


def test_both_languages_say_the_same_things_in_their_own_words() -> None:
    for german, english in zip(templates("de"), templates("en"), strict=True):
        assert [line.id for line in german.tasks] == [line.id for line in english.tasks]
        assert all(one.title != other.title for one, other in zip(german.tasks, english.tasks, strict=True))
    for name in NAMES:
        said = json.loads(resource("templates", f"{name}.json").read_text("utf-8"))
        ids = {line["id"] for line in said["tasks"]}
        for line in said["information"]:
            assert {*line["produced_by"], *line["needed_by"]} <= ids
        for line in said["dependencies"]:
            assert {line["before"], line["after"]} <= ids
