"""Numbered pages."""

from __future__ import annotations

from typing import Any

from desk.queries.listing import Listing


def page_links(listing: Listing, href: str) -> dict[str, Any]:
    """Parameters of the pagination component: first, last and those around the current page.

    `href` ends where the number goes.
    """
    shown = sorted({1, listing.pages, *range(max(1, listing.page - 1), min(listing.pages, listing.page + 1) + 1)})
    items: list[dict[str, Any]] = []
    for before, number in zip([0, *shown], shown, strict=False):
        if number - before > 1:
            items.append({"ellipsis": True})
        items.append({"number": number, "href": f"{href}{number}", "current": number == listing.page})
    links: dict[str, Any] = {"items": items}
    if listing.page > 1:
        links["previous"] = {"href": f"{href}{listing.page - 1}"}
    if listing.page < listing.pages:
        links["next"] = {"href": f"{href}{listing.page + 1}"}
    return links
