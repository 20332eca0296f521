# A token on the wrong tenant: Microsoft may replace it, once, within 30 days

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell token-1 issued product "Power BI Premium" seats 15 under enr-2025
2025-01-06 tell token-2 issued product "Microsoft 365 E3" seats 15 under enr-2025
2025-01-07 ask  token-1 replacement-requested             → forbidden token.replacement
2025-01-08 tell token-1 redeemed tenant wrong-one
2025-01-08 deadlines token-1                              → 2025-02-07 token.replacement
2025-02-07 ask  token-1 replacement-requested             → discretionary token.replacement by 2025-02-07
2025-02-08 ask  token-1 replacement-requested             → forbidden token.replacement
2025-01-20 tell token-1 replacement-requested             → discretionary token.replacement
2025-01-27 tell token-1b issued product "Power BI Premium" seats 15 under enr-2025 replaces token-1
2025-01-27 tell token-1 replacement-decided by token-1b

# Once: for this token, and by the stricter reading for this partner in this year.
2025-02-01 ask  token-1 replacement-requested             → forbidden token.replacement
2025-02-03 tell token-2 redeemed tenant wrong-too
2025-02-04 ask  token-2 replacement-requested             → forbidden token.replacement

# The same under another offer, as long as the exception lies in the year of that one.
2025-01-20 tell enr-x bought offer expanded eligible yes until 2026-01-19
2025-01-20 tell token-x issued product "Power Apps Premium" seats 35 under enr-x
2025-02-03 tell token-x redeemed tenant wrong-three
2025-02-04 ask  token-x replacement-requested             → forbidden token.replacement
2025-01-28 tell enr-y bought offer launch eligible yes until 2026-01-27
2025-01-28 tell token-y issued product "Power Apps Premium" seats 1 under enr-y
2025-02-03 tell token-y redeemed tenant wrong-four
2025-02-04 ask  token-y replacement-requested             → discretionary token.replacement

# A token that was itself given as a replacement is not replaced again.
2025-02-03 tell token-1b redeemed tenant contoso
2025-02-04 ask  token-1b replacement-requested            → forbidden token.replacement

# What was replaced carries no seats any more.
2025-02-04 tell ada joined
2025-02-04 ask  token-1 assigned to ada                   → forbidden benefits.as-listed-when-bought short 1
2025-02-04 ask  token-1b assigned to ada                  → permitted

# The seats stay where the token put them: neither it nor any part of it goes to the right tenant.
2025-02-05 ask  token-2 redeemed tenant contoso           → forbidden token.once
2025-02-05 ask  token-2 redeemed tenant contoso seats 5   → forbidden token.once, forbidden token.whole

# A service that was given up has nothing left that could end.
2025-02-10 tell token-1 service-stopped
2025-02-10 deadlines token-1                              → nothing

# By checkout a tenant of another billing account is wrong from the start, and one not on record is asked for.
2025-02-05 tell ent-pbi granted benefit "Power BI Pro" quantity 5 unit users under enr-2025 regime modernized
2025-02-05 tell token-3 issued product "Power BI Pro" seats 5 under ent-pbi
2025-02-05 ask  token-3 redeemed tenant customer billing elsewhere      → forbidden token.checkout
2025-02-05 ask  token-3 redeemed tenant contoso                         → unknown token.checkout
2025-02-05 ask  token-3 redeemed tenant contoso billing under-account   → permitted token.checkout days 335
2026-01-05 ask  token-3 redeemed tenant contoso billing under-account   → permitted token.checkout days 1
2026-01-06 ask  token-3 redeemed tenant contoso billing under-account   → forbidden token.checkout
