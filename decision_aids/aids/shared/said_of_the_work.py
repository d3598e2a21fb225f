"""What claimants and organisations are both asked of the work, in the same words."""

UNPAID = "Een tegenprestatie is zonder loon. Geld voor de bus of voor koffie is geen loon."
TAKES_PAID_WORK = "Loopt iemand door dit werk een baan of uren mis?"
