# A Visual Studio subscription passes to another person after 90 days

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell vs-7 granted level professional under enr-2025
2025-01-10 tell vs-7 assigned to ada                → permitted vs.reassignment
2025-01-10 tell vs-7 activated

# The 89th day, and the 90th.
2025-03-21 ask  vs-7 assigned to grace              → forbidden vs.reassignment until 2025-04-10
2025-04-09 ask  vs-7 assigned to grace              → forbidden vs.reassignment until 2025-04-10
2025-04-10 ask  vs-7 assigned to grace              → permitted

# Taking it back in between does not start or stop the clock; back to the same person is no reassignment.
2025-02-01 tell vs-7 released
2025-02-15 ask  vs-7 assigned to grace              → forbidden vs.reassignment until 2025-04-10
2025-02-15 ask  vs-7 assigned to ada                → permitted
2025-02-15 deadlines vs-7                           → 2025-04-10 vs.reassignment

# It was activated late on the next one: the later of the dates binds.
2025-04-10 tell vs-7 assigned to grace              → permitted
2025-04-30 tell vs-7 activated
2025-07-09 ask  vs-7 assigned to ada                → forbidden vs.reassignment until 2025-07-29
2025-07-29 ask  vs-7 assigned to ada                → permitted
2025-07-29 holders vs-7                             → grace

# What was granted for a year is not held a day longer.
2026-01-05 findings vs-7                            → nothing
2026-01-06 findings vs-7                            → forbidden benefits.as-listed-when-bought
2026-01-06 ask  vs-7 used by grace                  → forbidden benefits.as-listed-when-bought
2026-01-06 ask  vs-7 assigned to ada                → forbidden benefits.as-listed-when-bought
2026-01-06 position vs-7                            → entitled 0 assigned 1

# It goes on when the list of the next year has it.
2026-01-06 tell enr-2026 bought offer core eligible yes renews enr-2025 until 2027-01-05
2026-01-06 findings vs-7                            → forbidden benefits.as-listed-when-bought
2026-01-20 tell vs-7 continued under enr-2026
2026-01-20 findings vs-7                            → nothing
2026-01-20 ask  vs-7 used by grace                  → permitted
