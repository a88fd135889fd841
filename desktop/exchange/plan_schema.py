"""The JSON Schema of plan files (draft 2020-12), made from ``domain/fields.py``.

It says what one value may be. What only several values together can get wrong, such as an id that nothing has, is up to
``domain/consistency.py``. ``python -m desktop.exchange.plan_schema`` writes ``resources/plan.schema.json``.
"""

import inspect
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop.domain.fields import FIELDS, FORMAT, ID_PATTERN, NAMED_BESIDE, Field, Kind
from desktop.domain.plan import Commitment, Handover, Plan
from desktop.domain.vocabulary import Channel
from desktop.exchange.plan_file import DATE_PATTERN, DATE_TIME_PATTERN, TIME_PATTERN

Schema = dict[str, Any]

_VALUES: Mapping[Kind, Schema] = {
    Kind.ID: {"type": "string", "pattern": f"^{ID_PATTERN}$"},
    Kind.REFERENCE: {"type": "string", "pattern": f"^{ID_PATTERN}$"},
    Kind.TEXT: {"type": "string"},
    Kind.YES_NO: {"type": "boolean"},
    Kind.DATE: {"type": "string", "format": "date", "pattern": f"^{DATE_PATTERN}$"},
    Kind.DATE_TIME: {"type": "string", "pattern": f"^{DATE_TIME_PATTERN}$"},
    Kind.TIME: {"type": "string", "pattern": f"^{TIME_PATTERN}$"},
}

_BESIDE: Schema = {"description": "What lives in the vault that wrote the file, named only; left out on reading."}


def schema() -> Schema:
    """The schema of a whole plan file."""
    plan = _object(Plan)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": FORMAT,
        **plan,
        "required": ["format", *plan["required"]],
        "properties": {"format": {"const": FORMAT}, **plan["properties"], **dict.fromkeys(NAMED_BESIDE, _BESIDE)},
        "$defs": {_name(cls): _object(cls) for cls in FIELDS if cls is not Plan},
    }


def text() -> str:
    """The schema as it stands in ``resources/plan.schema.json``."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def _object(cls: type) -> Schema:
    described: Schema = {
        "description": (inspect.getdoc(cls) or "").partition("\n")[0].replace("``", ""),
        "type": "object",
        "required": [field.key for field in FIELDS[cls] if field.required],
        "properties": {field.key: _property(field) for field in FIELDS[cls]},
    }
    if cls is Commitment:
        described["not"] = {
            "description": "A rule and single days at once.",
            "required": ["recurrence", "dates"],
            "properties": {"recurrence": {"type": "string"}, "dates": {"type": "array", "minItems": 1}},
        }
    if cls is Handover:
        described["properties"]["channel"]["examples"] = [channel.value for channel in Channel]
    return described


def _property(field: Field) -> Schema:
    value = _value(field)
    if field.many:
        value = {"type": "array", "items": value}
    if not field.required:
        value = _or_null(value, field)
    if field.names:
        value["$comment"] = f"id of {field.names}"
    if field.default not in (None, ()):
        value["default"] = field.default
    return value


def _value(field: Field) -> Schema:
    match field.kind:
        case Kind.OBJECT:
            return {"$ref": f"#/$defs/{_name(field.type)}"}
        case Kind.WORD:
            return {"enum": list(field.words)}
        case Kind.NUMBER:
            return {"type": "integer", "minimum": field.least, "maximum": field.most}
    return dict(_VALUES[field.kind])


def _or_null(value: Schema, field: Field) -> Schema:
    """An explicit null means missing, and so does a blank where an id may be missing."""
    if "$ref" in value:
        return {"anyOf": [value, {"type": "null"}]}
    if "enum" in value:
        return {"enum": [*value["enum"], None]}
    if field.kind in (Kind.ID, Kind.REFERENCE) and not field.many:
        value = {**value, "pattern": rf"^(?:{ID_PATTERN}|\s*)$"}
    return {**value, "type": [value["type"], "null"]}


def _name(cls: type) -> str:
    """``TransitionItem`` -> ``transition-item``."""
    return re.sub("(?<=[a-z])(?=[A-Z])", "-", cls.__name__).lower()


if __name__ == "__main__":
    Path(__file__).parents[2].joinpath("resources", "plan.schema.json").write_text(text(), encoding="utf-8")
