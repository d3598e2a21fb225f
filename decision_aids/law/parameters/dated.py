"""What every dated legal value says of itself: what it is, for which days it is known, where it was seen and when."""

from dataclasses import dataclass
from datetime import date
from importlib.resources import files

from decision_aids.law.errors import OutsideKnownPeriodError
from decision_aids.law.sources import Certainty
from decision_aids.law.typed_tables import read_file


@dataclass(frozen=True, slots=True)
class DatedParameter:
    """The head of a parameter file; `daarna` is what to tell someone who asks about a later day."""

    wat: str
    eerste_dag: date
    laatste_dag: date
    nagekeken_op: date
    daarna: str
    zekerheid: Certainty
    bronnen: tuple[str, ...]

    def require_known_on(self, on: date) -> None:
        """Raise OutsideKnownPeriodError, with the days that are known, where `on` is not one of them."""
        if self.eerste_dag <= on <= self.laatste_dag:
            return
        reason = f" {self.daarna}" if on > self.laatste_dag else ""
        raise OutsideKnownPeriodError(
            f"peildatum: kreeg {on}; {self.wat} is bekend van {self.eerste_dag} tot en met {self.laatste_dag} "
            f"(nagekeken op {self.nagekeken_op}).{reason}"
        )


def parameter[T: DatedParameter](kind: type[T], name: str) -> T:
    """The parameter file `name` (without its ending) as `kind`. Raises DataFileError where it is not well formed."""
    return read_file(kind, files(__package__).joinpath(f"{name}.toml"))
