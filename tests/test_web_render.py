from collections.abc import Callable
from pathlib import Path

import pytest
from jinja2 import UndefinedError

from desk.web.render import MACROS, environment

Render = Callable[..., str]


@pytest.fixture(scope="module")
def render() -> Render:
    env = environment(Path("templates/desk"))
    return lambda text, **values: env.from_string(text).render(values)


def test_a_value_from_a_form_is_text_never_markup(render: Render) -> None:
    html = render('{{ nhsuk.button({"text": value}) }}{{ value }}', value="<script>alert(1)</script>")

    assert "<script>" not in html
    assert html.count("&lt;script&gt;") == 2


def test_a_misspelt_parameter_of_a_component_is_refused(render: Render) -> None:
    with pytest.raises(TypeError, match="button has no parameter txet"):
        render('{{ nhsuk.button({"txet": "Save"}) }}')


def test_a_value_a_page_forgot_is_refused(render: Render) -> None:
    with pytest.raises(UndefinedError):
        render("{{ forgotten }}")


@pytest.mark.parametrize("name", MACROS)
def test_every_component_reads_parameters(render: Render, name: str) -> None:
    with pytest.raises(TypeError, match="has no parameter surely_not"):
        render("{{ nhsuk[name]({'surely_not': 1}) }}".replace("nhsuk[name]", f"nhsuk.{name.replace('-', '_')}"))
