# A subscription is kept for somebody until it may pass on
#
# Reserving is an act of Benefolio's own: it is stopped where the terms would forbid the assignment on its first day.

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell linus joined
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-01-10 tell vs-1 assigned to ada

# The day before the 90th is stopped, the 90th is not; it begins no earlier than it is made.
2025-03-01 tell vs-1 reserved for grace from 2025-04-09            → refused cannot-reserve
2025-03-01 ask  vs-1 reserved for outside from 2025-04-10          → refused cannot-reserve
2025-03-01 ask  vs-1 reserved for grace from 2025-02-28            → refused cannot-follow
2025-03-01 ask  vs-1 reserved for ada from 2025-04-10              → refused cannot-follow
2025-03-01 ask  vs-2 reserved for grace from 2025-04-10            → refused unknown-thing
2025-03-01 ask  vs-1 reservation-dropped                           → refused cannot-follow
2025-03-01 tell vs-1 reserved for grace from 2025-04-10 because "she begins in April" → nothing
2025-03-01 holders vs-1                                            → ada

# It is due on its first day, and on every later one until it is done.
2025-03-01 deadlines vs-1                                          → 2025-04-10 vs.reassignment
2025-04-11 deadlines vs-1                                          → 2025-04-11 vs.reassignment

# Who comes second is refused, also for a day that was before.
2025-03-02 tell vs-1 reserved for linus from 2025-04-10            → refused cannot-follow
2025-02-28 tell vs-1 reserved for linus from 2025-04-10 learned 2025-03-02 → refused cannot-follow

# A fact is recorded all the same, and no clause speaks of the reservation. It stays until it is dropped.
2025-04-10 tell vs-1 assigned to linus                             → permitted
2025-04-10 findings vs-1                                           → unknown vs.assigned-and-activated
2025-04-11 tell vs-1 reserved for ada from 2025-07-09              → refused cannot-follow
2025-04-11 tell vs-1 reservation-dropped because "linus needed it at once"
2025-04-11 deadlines vs-1                                          → 2025-07-09 vs.reassignment

# Given to whom it was kept for, it is kept no longer.
2025-04-12 tell vs-1 reserved for grace from 2025-07-09
2025-07-09 tell vs-1 assigned to grace                             → permitted
2025-07-09 ask  vs-1 reservation-dropped                           → refused cannot-follow
