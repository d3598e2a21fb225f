"""What contradicts itself in a by-law, or says nothing: each with the name of the field and what is allowed."""

from collections.abc import Iterator, Mapping, Sequence

from decision_aids.law.gemeenten.model import (
    IN_ELKE_VERORDENING,
    IN_MAANDEN,
    IN_UREN,
    Duur,
    EigenGrond,
    Gevolg,
    Grond,
    Omvang,
    Soort,
)

WITHOUT_CONSEQUENCE = (Gevolg.NEE, Gevolg.NIET_GEREGELD, Gevolg.NIET_GEVONDEN)
HOW_TOGETHER = "schrijf “en” als de uren en de maanden allebei nodig zijn, en anders “of”"


def faults_of_size(omvang: Omvang, duur: Duur) -> Iterator[str]:
    """Numbers that contradict each other.

    A minimum above its maximum, one number that does not lie between them, or an end of what has none.
    """
    single_hours = (("vast", omvang.uren_vast), ("gemiddeld", omvang.uren_gemiddeld))
    scales = (
        ("omvang.uren", omvang.uren_minimum, omvang.uren_maximum, single_hours),
        ("duur.maanden", duur.maanden_minimum, duur.maanden_maximum, (("vast", duur.maanden_vast),)),
        ("duur.jaaruren", duur.jaaruren_minimum, duur.jaaruren_maximum, ()),
    )
    for name, least, most, single in scales:
        unit = name.partition(".")[2]
        if least is not None and most is not None and least > most:
            yield f"{name}_minimum: {least:g} is meer dan {unit}_maximum; toegestaan: hoogstens {most:g}"
        for kind, number in single:
            if number is not None and least is not None and number < least:
                yield f"{name}_{kind}: {number:g} is minder dan {unit}_minimum; toegestaan: minstens {least:g}"
            if number is not None and most is not None and number > most:
                yield f"{name}_{kind}: {number:g} is meer dan {unit}_maximum; toegestaan: hoogstens {most:g}"
    ends = {"maanden_maximum": duur.maanden_maximum, "maanden_vast": duur.maanden_vast}
    if duur.blijvend and (named := [name for name, months in ends.items() if months is not None]):
        yield f"duur.blijvend: true kan niet naast {' en '.join(named)}; kies of er een einde is"


def faults_of(gronden: Mapping[Soort, Grond]) -> Iterator[str]:
    """What the grounds of a by-law lack, or ask of a situation although nobody knows it; each with what is allowed."""
    for soort in IN_ELKE_VERORDENING:
        if soort not in gronden:
            yield f"gronden.{soort} ontbreekt; zegt de verordening er niets over, schrijf dan {Gevolg.NIET_GEREGELD}"
    for soort, grond in gronden.items():
        if grond.uren_vanaf is not None and soort not in IN_UREN:
            yield f"gronden.{soort}.uren_vanaf: uren worden alleen gevraagd bij {', '.join(sorted(IN_UREN))}"
        if (grond.maanden_vanaf, grond.maanden_meer_dan) != (None, None) and soort not in IN_MAANDEN:
            yield f"gronden.{soort}: maanden worden alleen gevraagd bij {', '.join(sorted(IN_MAANDEN))}"
        if grond.binnen_maanden_na_instroom is not None and soort is not Soort.VRIJWILLIGERSWERK:
            yield f"gronden.{soort}.binnen_maanden_na_instroom kan alleen bij {Soort.VRIJWILLIGERSWERK}"
        if grond.al_begonnen and soort is not Soort.VRIJWILLIGERSWERK:
            yield f"gronden.{soort}.al_begonnen: dat wordt alleen gevraagd bij {Soort.VRIJWILLIGERSWERK}"
        yield from _faults_of_numbers(f"gronden.{soort}", grond)


def _faults_of_numbers(where: str, grond: Grond) -> Iterator[str]:
    """Numbers of a ground that change nothing, or that leave open how they go together."""
    numbers = {
        name: getattr(grond, name)
        for name in ("uren_vanaf", "maanden_vanaf", "maanden_meer_dan", "binnen_maanden_na_instroom")
    }
    named = [name for name, number in numbers.items() if number is not None]
    if grond.gevolg in WITHOUT_CONSEQUENCE and (named or grond.al_begonnen):
        yield f"{where}.{(*named, 'al_begonnen')[0]}: bij {grond.gevolg} maakt dit niets uit; kies wat de tekst regelt"
    if {"maanden_vanaf", "maanden_meer_dan"} <= set(named):
        yield f"{where}.maanden_meer_dan: staat naast maanden_vanaf; toegestaan: één van de twee"
    both = "uren_vanaf" in named and not {"maanden_vanaf", "maanden_meer_dan"}.isdisjoint(named)
    if both and grond.verband is None:
        yield f"{where}.verband ontbreekt; {HOW_TOGETHER}"
    if not both and grond.verband is not None:
        yield f"{where}.verband: alleen als er uren en maanden staan"


def faults_of_own(gronden: Sequence[EigenGrond]) -> Iterator[str]:
    """What own grounds lack: the place of the ground, the field that should be there or not, and why."""
    names = [grond.id for grond in gronden]
    for place, grond in enumerate(gronden):
        if names.index(grond.id) != place:
            yield f"eigen_gronden.{place}.id: {grond.id} staat al bij een andere eigen grond; elke heeft een eigen id"
        numbers = (("uren", grond.uren_vanaf, grond.vraag_uren), ("maanden", grond.maanden_vanaf, grond.vraag_maanden))
        for unit, number, question in numbers:
            if number is not None and not question:
                yield f"eigen_gronden.{place}.vraag_{unit} ontbreekt; bij {unit}_vanaf hoort een vraag naar het aantal"
            if question and number is None:
                yield f"eigen_gronden.{place}.{unit}_vanaf ontbreekt; bij vraag_{unit} hoort het aantal zelf"
        if grond.id.endswith(("_uren", "_maanden")):
            yield f"eigen_gronden.{place}.id: mag niet eindigen op _uren of _maanden; dat wordt er zelf achter gezet"
        both = None not in (grond.uren_vanaf, grond.maanden_vanaf)
        if both and grond.verband is None:
            yield f"eigen_gronden.{place}.verband ontbreekt; {HOW_TOGETHER}"
        if not both and grond.verband is not None:
            yield f"eigen_gronden.{place}.verband: alleen als er uren_vanaf en maanden_vanaf staan"
