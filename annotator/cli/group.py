"""The group of all commands; a first word that is a file and no command opens the window."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from annotator.__about__ import __version__
from annotator.cli.last_word import last_word


class Door(click.Group):
    """Takes ``annotator FILE`` for ``annotator open FILE``."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command to run; commands go before files of the same name."""
        if self.get_command(ctx, args[0]) is None and _means_a_file(args[0]):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read what stands before the command; errors are told as those of a command."""
        with last_word():
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what it did not catch is told in one place."""
        with last_word():
            return super().invoke(ctx)


def _means_a_file(word: str) -> bool:
    path = Path(word)
    return path.suffix == ".annot" or len(path.parts) > 1 or path.is_file()


@click.group(cls=Door, invoke_without_command=True)
@click.option("--sample", is_flag=True, help="Open the window on the sample project.")
@click.version_option(__version__, prog_name="annotator")
@click.pass_context
def main(context: click.Context, sample: bool) -> None:
    """Mark who claims what, and who stands where, in news articles.

    Without a command, `annotator [PROJECT]` opens the window.
    """
    if context.invoked_subcommand is None:
        from annotator.cli.window import open_window  # noqa: PLC0415

        sys.exit(open_window(None, sample=sample))
    elif sample:
        raise click.UsageError("--sample opens the window, so it goes with no command.")
