"""Puts the front-end files in place before a wheel is built, so that a wheel made anywhere is complete."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class Assets(BuildHookInterface[Any]):
    """Hatchling's hook for wheels."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fetch them; a checkout that is only linked may be used without."""
        sys.path.insert(0, str(Path(self.root)))
        from desk import assets

        try:
            assets.fetch()
        except assets.NotFetched as error:
            if version != "editable":
                raise
            self.app.display_warning(str(error))
