"""What every answer carries and what every request must pass, before any page is asked."""

from __future__ import annotations

import secrets
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
)
FILE_POLICY = (
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'"
)
"""For what others wrote: shown without scripts, forms, images or any request."""
PREVIEW_POLICY = FILE_POLICY.replace("frame-ancestors 'none'", "frame-ancestors 'self'")

HEADERS = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    "Cache-Control": "no-store",
}
SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


class SecureHeaders:
    """Adds `HEADERS` to every answer that does not set its own, and HSTS over HTTPS."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on and complete the headers of its answer."""

        async def complete(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers.setdefault(name, value)
                if headers["Content-Security-Policy"] == PREVIEW_POLICY:
                    headers["X-Frame-Options"] = "SAMEORIGIN"
                if scope.get("scheme") == "https":
                    headers.setdefault("Strict-Transport-Security", "max-age=31536000")
            await send(message)

        await self.app(scope, receive, complete)


def is_own(headers: Headers) -> bool:
    """Whether a request that changes something came from the desk's own pages.

    Browsers say so in `Sec-Fetch-Site`; older ones in `Origin`. A request with neither is left to its CSRF token.
    """
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is None or urlsplit(origin).netloc == headers.get("host")


def is_surely_own(headers: Headers) -> bool:
    """As `is_own`, with a browser that said so."""
    return is_own(headers) and ("sec-fetch-site" in headers or "origin" in headers)


def same(left: str, right: str) -> bool:
    """Compare two secrets without telling by the time how much of them agreed. Empty never agrees."""
    return bool(left) and secrets.compare_digest(left.encode(), right.encode())
