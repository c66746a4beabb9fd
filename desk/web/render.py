"""Templates to HTML: the desk's own pages, strict about what they use, over the NHS.UK frontend macros.

The macros need `ChainableUndefined`, under which a misspelt parameter renders as nothing; so they live in an environment of
their own, and `_checked` refuses parameters that a macro does not read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from jinja2 import ChainableUndefined, Environment, FileSystemLoader, PackageLoader, StrictUndefined, nodes
from markupsafe import Markup

MACROS = (
    "back-link",
    "button",
    "checkboxes",
    "details",
    "error-summary",
    "file-upload",
    "inset-text",
    "input",
    "notification-banner",
    "pagination",
    "panel",
    "password-input",
    "radios",
    "select",
    "summary-list",
    "tag",
    "textarea",
)
KEPT = {"button", "pagination", "select", "tag"}
"""Macros whose results are kept: they hold the desk's own words only, nothing that anybody typed, and a list shows many."""
KEPT_AT_MOST = 1000
"""Of each macro."""
Macro = Callable[..., Markup]


def environment(templates: Path) -> Environment:
    """The environment of the desk's own pages: autoescaped, strict, with the macros as `nhsuk.<name>`.

    Templates are read once: a desk is restarted when they change, and looking at each file's time for every page costs more
    than a query. `tag(text, colour)` is kept once made: a list shows a hundred of them.
    """
    env = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.do"],
        auto_reload=False,
    )
    macros = _macros()
    env.globals["nhsuk"] = macros
    env.globals["tag"] = cache(lambda text, colour: macros.tag({"text": text, "colour": colour}))
    return env


def _macros() -> SimpleNamespace:
    env = Environment(
        loader=PackageLoader("nhsuk_frontend_jinja"),
        undefined=ChainableUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    return SimpleNamespace(**{_snake(name): _checked(env, name) for name in MACROS})


def _checked(env: Environment, component: str) -> Macro:
    folder = f"nhsuk/components/{component}"
    macro: Macro = getattr(env.get_template(f"{folder}/macro.jinja").module, _camel(component))
    if component in KEPT:
        macro = _kept(macro)
    known = _parameters(env, f"{folder}/template.jinja")

    def checked(params: Mapping[str, Any], **also: Any) -> Markup:
        unknown = set(params) - known
        if unknown:
            raise TypeError(f"{component} has no parameter {', '.join(sorted(unknown))}")
        return macro(params, **also)

    return checked


def _kept(macro: Macro) -> Macro:
    """The macro, with what it made of recent parameters kept. A `repr` tells safe text (`Markup`) from any other."""
    made: dict[str, Markup] = {}

    def kept(params: Mapping[str, Any]) -> Markup:
        key = repr(params)
        found = made.get(key)
        if found is None:
            if len(made) >= KEPT_AT_MOST:
                made.clear()
            found = made[key] = macro(params)
        return found

    return kept


def _parameters(env: Environment, template: str) -> set[str]:
    """The names the macro's template reads from `params`."""
    assert env.loader is not None
    tree = env.parse(env.loader.get_source(env, template)[0])
    read = {node.attr for node in tree.find_all(nodes.Getattr) if _is_params(node.node)}
    got = {name for call in tree.find_all(nodes.Call) if (name := _got(call))}
    return (read | got) - {"get"}


def _got(call: nodes.Call) -> str:
    """The name in `params.get("name")`, else nothing."""
    if isinstance(call.node, nodes.Getattr) and _is_params(call.node.node) and call.args:
        name = call.args[0]
        return str(name.value) if isinstance(name, nodes.Const) else ""
    return ""


def _is_params(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "params"


def _camel(name: str) -> str:
    return re.sub(r"-(\w)", lambda m: m[1].upper(), name)


def _snake(name: str) -> str:
    return name.replace("-", "_")
