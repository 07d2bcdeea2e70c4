"""Where the frozen program starts: the command line, which opens the window when it is asked to."""

import os
import sys

# A worker process that finds this name in the program that starts it tries to run that file.
del __file__


def serve_as_worker() -> None:
    """Do the work of a process that multiprocessing started, if this is one, and end with it.

    Such a process is this program, with arguments that no command of ours has
    in that place. Nothing of it is imported by others: it takes a fifth of
    the time in which ``--version`` answers.
    """
    if not {"--multiprocessing-fork", "-c"}.intersection(sys.argv[1:]):
        return
    import multiprocessing  # noqa: PLC0415 - as above

    # It teaches freeze_support all kinds of such processes.
    import pyi_rth_multiprocessing  # noqa: F401, PLC0415

    multiprocessing.freeze_support()


def serve_as_reader() -> None:
    """Read files for the program that started this process, if it is one for that, and end."""
    if sys.argv[1:] != ["read-apart"]:
        return
    from annotator.importers.worker import main  # noqa: PLC0415 - as above

    main()
    sys.exit()


def give_streams() -> None:
    """Let a program without a console print into nothing, where Python gives it no streams."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115


def give_back_library_path() -> None:
    """Let other programs that this one starts find the libraries of the system, not ours."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)


if __name__ == "__main__":
    serve_as_worker()
    serve_as_reader()
    give_streams()
    if sys.platform.startswith("linux"):
        give_back_library_path()
    from annotator.cli import main

    main(prog_name="annotator")
