"""The window on a small screen with large text: every view fits, and a form takes all of it where there is no room."""

from functools import partial

import pytest

from desktop.keeper import VaultKeeper
from desktop.ui.theme import Appearance
from tests.helpers import muller

SMALL = pytest.mark.parametrize(("percent", "width", "height"), [(125, 790, 600), (200, 1366, 740)])


@pytest.fixture
def narrow(look, open_window, vault_with, qapp):
    def make(percent, width, height):
        look(Appearance.LIGHT, percent)
        vault = vault_with(muller())
        window = open_window(vault)
        window.resize(width, height)
        window.guard(VaultKeeper(vault))
        window.workspace.open("mueller")
        qapp.processEvents()
        return window

    return make


def fits(window, width, height, qapp) -> bool:
    for _ in range(3):
        qapp.processEvents()
    least = window.minimumSizeHint()
    return least.width() <= width and least.height() <= height and (window.width(), window.height()) == (width, height)


@SMALL
def test_every_view_fits(narrow, qapp, percent, width, height):
    window = narrow(percent, width, height)
    page, places = window.page, window.places
    together = (page.show_people, lambda: page.people.tabs.setCurrentIndex(1))
    sights = tuple(partial(page.agreement.show_sight, number) for number in range(4))
    changes = (places.new_transition, lambda: places.transition.tabs.setCurrentIndex(1))
    views = (
        page.show_week,
        page.twelve_weeks,
        page.show_seams,
        *together,
        page.show_agreement,
        *sights,
        page.show_history,
    )
    for show in (*views, page.show_outage, *changes, places.round_table, places.visit, places.show_settings):
        show()
        assert fits(window, width, height, qapp), show
    settings = window.keeping.settings
    for at in range(settings.tabs.count()):
        settings.tabs.setCurrentIndex(at)
        assert fits(window, width, height, qapp), settings.tabs.tabText(at)
    places.edit_transition(window.workspace.plan.transitions[0].id)
    assert fits(window, width, height, qapp)
    window.close()


@SMALL
def test_a_form_takes_the_whole_window_and_gives_it_back(narrow, qapp, percent, width, height):
    window = narrow(percent, width, height)
    window.page.show_people()
    window.forms.show_person("hanh")
    assert fits(window, width, height, qapp)
    assert window.side.width() > width * 0.9
    window.side.close_form()
    qapp.processEvents()
    assert window.page.people.list.isVisible()
    assert window.page.people.list.hasFocus()
    window.close()


def test_where_there_is_room_the_plan_stays_beside_the_form(open_window, vault_with):
    window = open_window(vault_with(muller()))
    window.workspace.open("mueller")
    window.forms.new_task()
    assert window.page.isVisible()
    window.close()


def test_a_word_of_what_was_done_stays_in_front_of_whatever_view_comes(open_window, vault_with, qapp):
    window = open_window(vault_with(muller()))
    window.workspace.open("mueller")
    window.places.visit()
    window.toast.say("Notiz aufgehoben", can_undo=True)
    window.page.show_people()
    qapp.processEvents()
    middle = window.toast.mapTo(window.toast.parentWidget(), window.toast.rect().center())
    found = window.toast.parentWidget().childAt(middle)
    assert found is window.toast or window.toast.isAncestorOf(found)
    window.close()
