"""What happened to a household, as people read it: who changed, printed or erased what, and when."""

from desktop.domain.history.events import Deed, Event, Output, Recorded, about, about_person
from desktop.domain.history.sentences import Told, particulars, told

__all__ = ["Deed", "Event", "Output", "Recorded", "Told", "about", "about_person", "particulars", "told"]
