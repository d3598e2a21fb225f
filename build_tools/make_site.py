"""The command that builds the site: `python -m build_tools.make_site`, as `make site` does."""

import sys
from collections.abc import Sequence

from decision_aids.law.typed_tables import DataFileError


def main(arguments: Sequence[str] = ()) -> int:
    """Run the command of build_site; returns 1, and says what is wrong, where a data file cannot even be read."""
    try:
        # Here, because the rules read by-laws and values of the law as soon as they are imported.
        from build_tools.build_site import main as build  # noqa: PLC0415
    except DataFileError as error:
        print(error, file=sys.stderr)
        return 1
    return build(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
