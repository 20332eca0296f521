# A 25-seat token is used once, whole, on one tenant

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell token-1 issued product "Microsoft 365 E3" seats 25 under enr-2025
2025-01-06 tell token-2 issued product "Microsoft 365 E3" seats 25 under enr-2025
2025-01-08 ask  token-1 redeemed tenant contoso seats 5   → forbidden token.whole
2025-01-08 tell token-1 redeemed tenant contoso           → permitted
2025-01-09 ask  token-1 redeemed tenant contoso           → forbidden token.once
2025-01-09 ask  token-1 redeemed tenant fabrikam          → forbidden token.whole, forbidden token.once

# Seats left unassigned after a whole redemption are no split; a seat too many was never listed.
2025-01-10 tell ada joined
2025-01-10 tell token-1 assigned to ada                   → permitted
2025-01-10 tell token-1 assigned to partner seats 23      → permitted
2025-01-10 ask  token-1 assigned to partner seats 1       → permitted benefits.as-listed-when-bought
2025-01-10 ask  token-1 assigned to partner seats 2       → forbidden benefits.as-listed-when-bought short 1
2025-01-10 position token-1                               → entitled 25 assigned 24 peak 24
2025-01-11 tell token-1 released from partner seats 3
2025-01-11 position token-1                               → assigned 21 peak 24

# Seats of a token that was never redeemed cannot be assigned.
2025-01-11 ask  token-2 assigned to ada                   → refused cannot-follow

# A tenant is the same in capitals; a part of the seats gives no more seats than that part.
2025-01-12 tell token-2 redeemed tenant Contoso seats 5   → forbidden token.whole
2025-01-13 ask  token-2 redeemed tenant CONTOSO           → forbidden token.once
2025-01-13 ask  token-2 assigned to ada seats 5           → permitted
2025-01-13 ask  token-2 assigned to ada seats 6           → forbidden benefits.as-listed-when-bought short 1

# Redeeming is possible up to the day that Partner Center shows.
2025-01-06 tell token-3 issued product "Power BI Pro" seats 5 under enr-2025 redeemBy 2025-02-28
2025-02-28 ask  token-3 redeemed tenant contoso           → permitted
2025-03-01 ask  token-3 redeemed tenant contoso           → forbidden benefits.as-listed-when-bought
