"""The `pimhs` command. Every command imports what it needs when it is called, so that `--help` is instant."""

from __future__ import annotations

import os
import sys
from typing import Annotated

import typer

from desk.commands import backup, erasure, files, jobs, keeping, keys, mailbox, people, running, texts

app = typer.Typer(
    name="pimhs",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
for part in (running, keeping, files, backup, erasure):
    part.register(app)
app.add_typer(people.app, name="user")
app.add_typer(keeping.audit_app, name="audit")
app.add_typer(keys.app, name="keys")
app.add_typer(mailbox.app, name="mailbox")
app.add_typer(jobs.app, name="job")
app.add_typer(texts.template_app, name="template")
app.add_typer(texts.form_app, name="form")


@app.callback()
def choose(
    context: typer.Context,
    service: Annotated[
        str, typer.Option("--service", metavar="NAME", help="Which service, where PIMHS_SERVICES names a folder of several.")
    ] = "",
) -> None:
    """The referral desk: reads referrals out of a shared inbox and drafts the replies a person approves."""
    if service:
        from desk.places import within

        context.with_resource(within(service))


def main() -> None:
    """Run a command. Whatever fails is said in plain lines on standard error, with exit status 1.

    What it writes, copies of mail among it, is for its own user alone; what is meant for others is told the user's own umask.
    """
    umask = os.umask(0o077)
    try:
        app(obj=umask)
    except Exception as error:  # whatever failed is told in plain lines, without a traceback that may quote a form
        from desk.failures import told

        for line in told(error):
            print(line, file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
