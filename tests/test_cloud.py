"""Links to shared files."""

from __future__ import annotations

import pytest

from ingest.cloud import shared_links

SAFE = (
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fcontoso-my.sharepoint.com%2F%3Ab%3A%2Fg%2Fpersonal%2Fx%2Fabc"
    "&data=05"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("https://contoso-my.sharepoint.com/:w:/g/personal/b/EaBc?e=1", ("contoso-my.sharepoint.com",)),
        (SAFE, ("contoso-my.sharepoint.com",)),
        ("see https://1drv.ms/w/s!abc and https://1drv.ms/w/s!def", ("1drv.ms",)),
        ("https://drive.google.com/file/d/1/view", ("drive.google.com",)),
        ("https://www.dropbox.com/s/abc/form.docx", ("www.dropbox.com",)),
        ("https://we.tl/t-abc", ("we.tl",)),
        ("our intranet: https://contoso.sharepoint.com/sites/team/SitePages/Home.aspx", ()),
        ("https://www.example.nhs.uk/referrals", ()),
        ("https://notdropbox.com/x", ()),
        ("https://[broken", ()),
        ("no link", ()),
    ],
)
def test_only_links_to_files_count(text, expected):
    assert shared_links(text, "") == expected


def test_links_in_html_are_found():
    assert shared_links("", '<a href="https://contoso.sharepoint.com/:b:/s/x?a=1&amp;b=2">form</a>') == (
        "contoso.sharepoint.com",
    )
