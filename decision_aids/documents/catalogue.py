"""Every sort of document, in the order in which an aid offers them."""

from decision_aids.documents.blocks import Document
from decision_aids.documents.case_manager.decision import DECISION
from decision_aids.documents.case_manager.motivation import MOTIVATION, PLAN
from decision_aids.documents.claimant.exemptions import SINGLE_PARENT, URGENT_REASON
from decision_aids.documents.claimant.objection import FIRST_OBJECTION, OBJECTION
from decision_aids.documents.claimant.proof import PROOF
from decision_aids.documents.claimant.requests import COUNTS, QUESTION
from decision_aids.documents.claimant.talk_note import TALK_NOTE
from decision_aids.documents.claimant.terms import TERMS
from decision_aids.documents.given import Given
from decision_aids.documents.organisation.agreement import AGREEMENT, TESTIMONIAL
from decision_aids.documents.origin import origin
from decision_aids.documents.policy.by_law import BY_LAW
from decision_aids.documents.policy.enforcement import FORM, INSTRUCTION
from decision_aids.documents.policy.policy_rules import POLICY_RULES
from decision_aids.documents.policy.report import REPORT
from decision_aids.documents.sorts import Sort, with_choices
from decision_aids.law.errors import InputError, shown

SORTS = (
    TALK_NOTE,
    QUESTION,
    COUNTS,
    SINGLE_PARENT,
    URGENT_REASON,
    OBJECTION,
    FIRST_OBJECTION,
    TERMS,
    PROOF,
    AGREEMENT,
    TESTIMONIAL,
    MOTIVATION,
    PLAN,
    DECISION,
    REPORT,
    BY_LAW,
    POLICY_RULES,
    INSTRUCTION,
    FORM,
)


def sorts_of(aid_id: str) -> tuple[Sort, ...]:
    """The sorts that an aid offers."""
    return tuple(sort for sort in SORTS if aid_id in sort.aids)


def sort_named(aid_id: str, name: str) -> Sort:
    """The sort of this name, as an aid offers it. Raises InputError where it offers none."""
    offered = {sort.id: sort for sort in sorts_of(aid_id)}
    if name not in offered:
        raise InputError(f"document: kreeg {shown(name)}; toegestaan: {', '.join(offered) or 'geen'}")
    return offered[name]


def document(sort: Sort, made: Given) -> Document:
    """A document of this sort, with where it comes from. Raises InputError for a choice that cannot be made."""
    written = sort.write(with_choices(sort, made))
    return written._replace(read_first=(*written.read_first, *origin(made)))
