"""Each open seam is said in one calm sentence, with questions that a care pilot would ask."""

import importlib.util
import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from functools import cache
from pathlib import Path

import pytest

from desktop.domain.check import check
from desktop.domain.plan import (
    Absence,
    Commitment,
    Goal,
    Handover,
    Household,
    Participant,
    Plan,
    Task,
    Transition,
    TransitionItem,
)
from desktop.domain.reasons import SAYINGS, questions, reason, title
from desktop.domain.reasons.asking import could_be_asked
from desktop.domain.reasons.places import short
from desktop.domain.reasons.seen import Seen
from desktop.domain.report import Flag, Subject
from desktop.domain.rules import RULES, rule_id
from desktop.domain.vocabulary import (
    Area,
    CommitmentStatus,
    Criticality,
    GoalKind,
    HandoverObject,
    HelpSystem,
    Role,
    TransitionKind,
)
from desktop.exchange.examples import WRITTEN_FOR, example_plans
from tests.reference.plans import plan as drawn_plan

ROOT = Path(__file__).parents[2]
LANGUAGES = ("de", "en")
SEEDS = range(150)
OF_THE_VAULT = {"agreement-unsigned", "agreement-outdated"}
NEVER = re.compile(
    r"\b(?:muss|müssen|sollen? unbedingt|Pflicht\w*|Auflagen?|zuweisen|Fall|Leistungserbringer|Verstoß|leider|versäumt|"
    r"Klient\w*|must|duty|case|assign\w*|provider|violation|failed|client)\b"
)
FRIDAY = date(2026, 12, 4)


@cache
def found():
    """Flags of drawn plans and of the example households, with their plans."""
    drawn = [(plan, flag) for plan, on, days in map(drawn_plan, SEEDS) for flag in all_flags(plan, on, days)]
    return drawn + [(plan, flag) for plan in example_plans() for flag in all_flags(plan, WRITTEN_FOR, 28)]


def all_flags(plan, on, days):
    report = check(plan, on, days)
    return report.flags + report.accepted


def of_the_vault():
    plan = next(example_plans())
    subject = Subject("household", plan.household.id)
    people = tuple(Subject("participant", p.id) for p in plan.participants[:2])
    return [
        (plan, Flag(id="agreement-unsigned", rule="agreement-unsigned", severity=2, subject=subject, others=people)),
        (plan, Flag(id="agreement-unsigned", rule="agreement-unsigned", severity=2, subject=subject)),
        (plan, Flag(id="agreement-outdated", rule="agreement-outdated", severity=2, subject=subject)),
    ]


def test_every_rule_has_words_and_every_rule_is_met_here():
    assert set(SAYINGS) == {rule_id(rule) for rule in RULES} | OF_THE_VAULT
    assert {flag.rule for _, flag in found() + of_the_vault()} == set(SAYINGS)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_flag_has_a_headline_a_sentence_and_two_or_three_questions(lang):
    for plan, flag in found() + of_the_vault():
        asked = questions(plan, flag, lang)
        assert title(plan, flag, lang).rstrip("."), flag
        assert reason(plan, flag, lang).endswith("."), flag
        assert 2 <= len(asked) <= 3, flag
        assert len(set(asked)) == len(asked), flag
        assert all(question.endswith("?") for question in asked), flag


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_place_stays_empty_and_nothing_reproaches_or_pushes(lang):
    for plan, flag in found() + of_the_vault():
        for text in (title(plan, flag, lang), reason(plan, flag, lang), *questions(plan, flag, lang)):
            assert not re.search(r"[{}]|%n|%\d|  |\(\)|„“|“”|\bNone\b|: \.|, \.", text), text
            assert not NEVER.search(text), text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_times_are_said_as_patterns_and_never_as_a_long_list(lang):
    day = {"de": r"\b(?:Mo|Di|Mi|Do|Fr|Sa|So) \d+\.", "en": r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+"}[lang]
    for plan, flag in found():
        assert len(re.findall(day, reason(plan, flag, lang))) <= 3, reason(plan, flag, lang)


def test_no_sentence_falls_back_to_saying_less_where_the_check_knows_more():
    """The last variants are for flags made elsewhere; those of the check fill every place that their rule gives."""
    for plan, flag in found():
        sentence = reason(plan, flag, "de")
        if flag.occurrences:
            assert re.search(r"\d+\.|täglich", sentence), sentence
        if flag.facts.keys() & {"minutes", "percent", "count"} and flag.rule != "participant-overlap":
            assert re.search(r"\d\u00a0%|Stunde|Minute|um \w+ von|Für \w+ lebens", sentence), sentence


def test_nobody_is_named_who_declined_or_is_away_or_is_asked_already():
    named = 0
    for plan, flag in found():
        seen = Seen(plan, flag, "de")
        for task in seen.tasks:
            for person in could_be_asked(seen, task):
                named += 1
                answers = {c.status for c in plan.commitments if (c.task, c.participant) == (task.id, person)}
                assert not answers & {CommitmentStatus.DECLINED, CommitmentStatus.PAUSED, CommitmentStatus.ASKED}
                assert set(task.requires) <= set(plan.participant(person).qualifications)
                for absence in plan.absences:
                    if absence.participant == person:
                        assert not any(absence.from_ <= day <= absence.until for day in seen.days)
    assert named > 100


def household(**lists):
    """A small household: lunch on Fridays, and four people who might help."""
    people = (
        Participant(id="erika", name="Erika Müller", system=HelpSystem.CLIENT),
        Participant(id="jan", name="Jan Groß", system=HelpSystem.FAMILY),
        Participant(id="olga", name="Olga Klein", system=HelpSystem.VOLUNTEER),
        Participant(id="linde", name="Pflegedienst Linde", system=HelpSystem.PROFESSIONAL, organisation=True),
    )
    lunch = Task(
        id="lunch",
        title="Mittagessen",
        area=Area.SELF_CARE,
        start=datetime.combine(FRIDAY, time(12)),
        duration_minutes=30,
        recurrence="FREQ=WEEKLY",
    )
    soup = replace(lunch, id="soup", title="Suppe", start=lunch.start + timedelta(hours=6))
    plan = Plan(household=Household(id="h", name="Müller"), participants=people, tasks=(lunch, soup))
    return replace(plan, **lists)


def promise(participant, task="lunch", status=CommitmentStatus.AGREED, role=Role.RESPONSIBLE, **more):
    name = f"{participant}-{task}-{role}"
    return Commitment(id=name, task=task, participant=participant, role=role, status=status, **more)


def flag_of(plan, flag_id, on=FRIDAY, days=14):
    return next(flag for flag in check(plan, on, days).flags if flag.id == flag_id)


def soups():
    return tuple(promise(person, "soup") for person in ("jan", "linde", "olga", "erika"))


def test_family_volunteers_and_professionals_are_named_alike_and_by_the_alphabet():
    plan = household(commitments=soups())
    flag = flag_of(plan, "task-unassigned:lunch")
    assert (
        reason(plan, flag)
        == "Für „Mittagessen“ ist noch niemand gefunden: am Fr 4. und Fr 11. Dezember um 12\u00a0Uhr."
    )
    assert "Mag Jan, Olga oder Pflegedienst Linde gefragt werden?" in questions(plan, flag)
    assert "Would Jan, Olga or Pflegedienst Linde be happy to be asked?" in questions(plan, flag, "en")


def test_those_who_know_the_task_are_thought_of_first():
    plan = household(commitments=(*soups(), promise("olga", dates=(FRIDAY,)), promise("jan", role=Role.CONTRIBUTES)))
    flag = flag_of(plan, "task-hole:lunch")
    assert questions(plan, flag)[:2] == (
        "Wer könnte am Fr 11. Dezember „Mittagessen“ übernehmen?",
        "Mag Jan oder Olga gefragt werden?",
    )


def test_a_no_is_kept_to_oneself():
    plan = household(commitments=(*soups(), promise("jan", status=CommitmentStatus.DECLINED)))
    flag = flag_of(plan, "task-unassigned:lunch")
    words = " ".join((title(plan, flag), reason(plan, flag), *questions(plan, flag)))
    assert "Olga oder Pflegedienst Linde" in words
    assert "Jan" not in words


def test_an_absence_names_what_opens_and_nobody_who_is_away():
    away = (
        Absence(id="a", participant="jan", from_=FRIDAY, until=FRIDAY + timedelta(8)),
        Absence(id="b", participant="olga", from_=FRIDAY + timedelta(7), until=FRIDAY + timedelta(7)),
    )
    own = tuple(c for c in soups() if c.participant != "jan")
    plan = household(commitments=(*own, promise("jan")), absences=away)
    flag = flag_of(plan, "absence-uncovered:a")
    assert reason(plan, flag) == (
        "Jan ist nicht da (4. bis 12. Dezember); solange fehlt noch eine Zusage für „Mittagessen“: "
        "am Fr 4. und Fr 11. Dezember um 12\u00a0Uhr."
    )
    assert "Mag Pflegedienst Linde für „Mittagessen“ gefragt werden?" in questions(plan, flag)


def test_someone_who_ends_leaves_open_what_would_go_on_without_them():
    people = tuple(replace(p, until=FRIDAY) if p.id == "jan" else p for p in household().participants)
    plan = household(participants=people, commitments=(promise("jan", until=FRIDAY), promise("jan", "soup")))
    assert reason(plan, flag_of(plan, "participant-ending:jan")) == (
        "Jan ist bis 4. Dezember dabei; wie es danach mit „Suppe“ weitergeht, ist noch offen, "
        "zum ersten Mal am Fr 11. Dezember."
    )


def test_what_is_vital_is_said_to_be_so():
    plan = household()
    plan = replace(plan, tasks=tuple(replace(task, criticality=Criticality.VITAL) for task in plan.tasks))
    assert reason(plan, flag_of(plan, "task-unassigned:lunch")).startswith("„Mittagessen“ ist lebenswichtig, und noch")


def test_an_interface_that_both_agreed_says_what_is_still_to_be_talked_about():
    handover = Handover(
        id="h", giver="jan", receiver="olga", tasks=("lunch",), object=HandoverObject.INFORMATION,
        what="was übrig ist", trigger="mittags", owner="jan", giver_agreed_on=FRIDAY, receiver_agreed_on=FRIDAY,
    )  # fmt: skip
    plan = household(handovers=(handover,))
    flag = flag_of(plan, "interface-incomplete:declared:h")
    assert reason(plan, flag) == (
        "Jan gibt an Olga weiter: „was übrig ist“; darüber sind sich alle einig, noch nicht besprochen ist: "
        "auf welchem Weg."
    )
    assert questions(plan, flag)[0] == "Auf welchem Weg ist es beiden am liebsten?"


def test_ids_with_dots_and_dashes_are_read_out_of_an_interface_key():
    plan = household(dependencies=())
    flag = Flag(
        id="interface-uncovered:rotation:lunch.v-1_x:jan:olga",
        rule="interface-uncovered",
        severity=2,
        subject=Subject("interface", "rotation:lunch.v-1_x:jan:olga"),
        first=FRIDAY,
    )
    plan = replace(plan, tasks=(replace(plan.tasks[0], id="lunch.v-1_x"),))
    assert reason(plan, flag, "en") == (
        "“Mittagessen” passes from Jan to Olga, next time on Fri 4 December; what is passed on then is still open."
    )


def test_a_transition_names_at_most_three_things():
    items = tuple(TransitionItem(id=f"i{n}", title=f"Punkt {n}") for n in range(5))
    move = Transition(id="m", kind=TransitionKind.MOVE, on=FRIDAY, items=items)
    plan = household(transitions=(move,))
    assert reason(plan, flag_of(plan, "transition-open:m")) == (
        "Für „Umzug“ am Fr 4. Dezember ist noch nicht verabredet: „Punkt 0“, „Punkt 1“ und drei weitere Punkte."
    )


def test_words_of_people_are_never_taken_for_places_or_markup():
    goal = Goal(id="g", text="{client} %n <b>fährt</b> „ans Meer“", kind=GoalKind.WISH, by="erika")
    plan = household(goals=(goal,))
    flag = flag_of(plan, "goal-without-task:g")
    assert reason(plan, flag) == ("Zum Wunsch „{client} %n <b>fährt</b> ‚ans Meer‘“ gehört im Plan noch keine Aufgabe.")


def test_a_long_text_is_cut_at_a_word():
    assert short("Ich will bleiben. Wirklich.") == "Ich will bleiben"
    assert short("Wort " * 30) == "Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort Wort …"


def test_the_page_of_all_sentences_is_current():
    spec = importlib.util.spec_from_file_location("make_flags", ROOT / "docs" / "make_flags.py")
    make_flags = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make_flags)
    assert make_flags.PAGE.read_text("utf-8") == make_flags.page(), "run: python docs/make_flags.py"
