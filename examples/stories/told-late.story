# What is told late carries both days, and a mistake is taken back, never rewritten

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell key-win issued product "Windows 11 Enterprise" activations 5 under enr-2025
2025-02-03 tell key-win activated machine pc-1
2025-02-10 tell key-win activated machine pc-2 learned 2025-07-15
2025-03-03 tell key-win activated machine pc-3

# As of 30 June, two readings: what we knew on that day, and what we know now.
2025-06-30 position key-win known 2025-06-30        → consumed 2 assigned 2
2025-06-30 position key-win                         → consumed 3 assigned 3

# The wrong day was written; the right one is told in the same list as the withdrawal.
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-02-01 tell vs-1 assigned to ada learned 2025-02-01 named wrong-day
2025-04-15 ask  vs-1 assigned to grace              → forbidden vs.reassignment until 2025-05-02
2025-04-14 tell wrong-day withdrawn because "the assignment was on 10 January"
2025-01-10 and  vs-1 assigned to ada learned 2025-04-14
2025-04-15 ask  vs-1 assigned to grace              → permitted
2025-04-15 deadlines vs-1                           → 2026-01-05 benefits.as-listed-when-bought

# Nothing follows from what never happened.
2025-04-20 ask  vs-9 assigned to ada                → refused unknown-thing
2025-04-20 ask  vs-1 assigned to nobody-we-know     → refused unknown-person
2025-04-20 ask  key-win uninstalled machine pc-9    → refused cannot-follow
2025-04-20 ask  vs-1 granted level professional     → refused cannot-follow

# In a list, what is taken back goes first, wherever it stands.
2025-05-02 tell token-9 issued product "Power BI Pro" seats 5 under enr-2025 named wrong-issue
2025-05-02 tell token-9 redeemed tenant contoso named wrong-use
2025-05-05 tell wrong-issue withdrawn because "ten seats, not five"
2025-05-02 and  token-9 issued product "Power BI Pro" seats 10 under enr-2025 learned 2025-05-05
2025-05-05 and  wrong-use withdrawn because "the tenant was another one"
2025-05-02 and  token-9 redeemed tenant fabrikam learned 2025-05-05
2025-05-05 position token-9                         → entitled 10
