"""Who the service is: what replies are signed with."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, ConfigDict, StringConstraints

Line = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, pattern=r"^[^\r\n]*$")]


class ServiceConfig(BaseModel):
    """[service] of `config/service.toml`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Line
    description: Line
    """What it is, as it stands under the name."""
    organisation: Line
    address: tuple[Line, ...]
    email: Annotated[str, StringConstraints(pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    phone: Line
    reference_prefix: Annotated[str, StringConstraints(pattern=r"^[A-Z]{2,6}$")] = "TWB"
    """What references begin with: `TWB-` and six characters."""
