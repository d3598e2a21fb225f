"""The command that builds the site: `python -m build_tools.make_site`, as `make site` does."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from build_tools.host.compressed_files import BEST
from build_tools.standing_site import SITE, UNCOMPRESSED, made_from, stands
from decision_aids.law.typed_tables import DataFileError

PROJECT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command of build_site where the site does not stand as it would be built.

    Returns 1, and says what is wrong, where a data file cannot even be read.
    """
    parser = argparse.ArgumentParser(prog="python -m build_tools.make_site", description=__doc__)
    parser.add_argument("--no-compressing", action="store_true", help="leave what is new uncompressed")
    parser.add_argument("--anew", action="store_true", help="build also where nothing has changed")
    asked = parser.parse_args(arguments)
    if not asked.anew and stands(PROJECT, made_from(PROJECT), UNCOMPRESSED if asked.no_compressing else BEST):
        print(f"{SITE} stands as it would be built: nothing has changed (--anew builds it all the same)")
        return 0
    try:
        # Here, because the rules read by-laws and values of the law as soon as they are imported.
        from build_tools.build_site import main as build  # noqa: PLC0415
    except DataFileError as error:
        print(error, file=sys.stderr)
        return 1
    return build(compress=not asked.no_compressing)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
