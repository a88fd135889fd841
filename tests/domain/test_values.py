"""Values made quickly are the same frozen values."""

from dataclasses import FrozenInstanceError, replace

import pytest

from desktop.domain.report import Subject
from desktop.domain.values import maker

about = maker(Subject)


def test_a_value_made_quickly_is_the_one_that_its_class_makes():
    made = about("task", "pills")
    assert type(made) is Subject
    assert made == Subject("task", "pills") == about(id="pills", kind="task")
    assert hash(made) == hash(Subject("task", "pills"))
    assert repr(made) == repr(Subject("task", "pills"))
    assert replace(made, id="lunch") == Subject("task", "lunch")


def test_a_value_made_quickly_cannot_be_changed():
    with pytest.raises(FrozenInstanceError):
        about("task", "pills").id = "lunch"


def test_no_field_may_be_left_out():
    with pytest.raises(TypeError, match="id"):
        about("task")
