# What a token brings to a service that runs: time, or seats and less time; and by checkout neither

# By key: 12 months from the day it is redeemed.
2025-01-01 tell enr-2025 bought offer spd until 2025-12-31
2025-01-01 tell token-100 issued product "Microsoft 365 E3" seats 100 under enr-2025
2025-01-01 tell token-25 issued product "Microsoft 365 E3" seats 25 under enr-2025
2025-01-01 tell token-5 issued product "Power BI Pro" seats 5 under enr-2025
2025-01-01 tell token-10 issued product "Power BI Pro" seats 10 under enr-2025
2025-01-01 tell token-15 issued product "Power BI Pro" seats 15 under enr-2025
2025-01-01 tell token-16 issued product "Power BI Pro" seats 16 under enr-2025
2025-01-01 tell token-100b issued product "Microsoft 365 E3" seats 100 under enr-2025
2025-01-01 tell token-100 redeemed tenant contoso                           → permitted
2025-01-01 tell token-5 redeemed tenant contoso
2025-01-01 deadlines token-100                                              → 2025-12-31 cloud.rights-end
2025-01-01 position token-100                                               → expected 2025-12-31

# Microsoft's own cases: a quarter of the seats brings 3 months, as many 12, twice as many 24.
2025-07-01 ask  token-25 redeemed tenant contoso how extend onto token-100  → permitted token.extend-or-add months 3
2025-07-01 ask  token-100b redeemed tenant contoso how extend onto token-100 → permitted token.extend-or-add months 12
2025-07-01 ask  token-10 redeemed tenant contoso how extend onto token-5    → permitted token.extend-or-add months 24

# At most three times the seats, and 36 months.
2025-07-01 ask  token-15 redeemed tenant contoso how extend onto token-5    → permitted token.extend-or-add months 36
2025-07-01 ask  token-16 redeemed tenant contoso how extend onto token-5    → forbidden token.extend-or-add
2025-07-01 ask  token-16 redeemed tenant contoso how add onto token-5       → forbidden token.extend-or-add
2025-07-01 ask  token-16 redeemed tenant contoso how new                    → permitted token.extend-or-add months 12

# Seats that are added: 6 months of 100 seats and 12 of 25 make 7.2 months of 125.
2025-07-01 ask  token-25 redeemed tenant contoso how add onto token-100     → permitted token.extend-or-add before 6 months 7.2
2025-07-01 ask  token-100b redeemed tenant contoso how add onto token-100   → permitted token.extend-or-add before 6 months 9
2025-07-01 ask  token-25 redeemed tenant contoso onto token-100             → unknown token.extend-or-add
2025-07-01 ask  token-25 redeemed tenant contoso how extend                 → unknown token.extend-or-add
2025-07-01 ask  token-25 redeemed tenant contoso how extend onto token-25   → refused cannot-follow

# The admin center's day stands beside ours, and is what the arithmetic goes on from.
2025-07-02 tell token-100 service-dated until 2026-01-02
2025-07-02 position token-100                                               → until 2026-01-02 expected 2025-12-31
2025-07-02 deadlines token-100                                              → 2026-01-02 cloud.rights-end
2025-08-01 tell token-25 redeemed tenant contoso how extend onto token-100  → permitted token.extend-or-add months 3
2025-08-01 position token-100                                               → entitled 100 until 2026-01-02 expected 2026-04-02
2025-08-01 position token-25                                                → entitled 25 expected 2026-04-02
2025-08-01 deadlines token-100                                              → 2026-04-02 cloud.rights-end
2025-08-02 tell token-25 service-dated until 2026-04-01
2025-08-02 deadlines token-100                                              → 2026-04-01 cloud.rights-end

# Seats that became time are not there to be assigned, and Microsoft counts none of them.
2025-08-02 tell ada joined
2025-08-02 ask  token-25 assigned to ada                                    → forbidden benefits.as-listed-when-bought short 1
2025-08-02 ask  token-100 assigned to ada                                   → permitted

# Adding to what was extended: 24 months of 5 seats and 12 of 10 make 16 of 15. It shortens.
2025-09-01 tell token-7 issued product "Teams Premium" seats 5 under enr-2025
2025-09-01 tell token-8 issued product "Teams Premium" seats 5 under enr-2025
2025-09-01 tell token-9 issued product "Teams Premium" seats 10 under enr-2025
2025-09-01 tell token-7 redeemed tenant contoso
2025-09-01 tell token-8 redeemed tenant contoso how extend onto token-7     → permitted token.extend-or-add months 12
2025-09-01 position token-7                                                 → expected 2027-08-31
2025-09-01 tell token-9 redeemed tenant contoso how add onto token-8        → permitted token.extend-or-add before 24 months 16
2025-09-01 position token-7                                                 → expected 2026-12-31

# What has ended, or was given up, cannot be extended.
2025-12-31 ask  token-10 redeemed tenant contoso how extend onto token-5    → permitted token.extend-or-add months 24
2026-01-01 ask  token-10 redeemed tenant contoso how extend onto token-5    → forbidden token.extend-or-add
2025-10-01 tell token-5 service-stopped
2025-10-02 ask  token-10 redeemed tenant contoso how extend onto token-5    → forbidden token.extend-or-add

# A service that runs in the tenant, wherever it came from.
2025-10-01 tell service-visio seen product "Visio Plan 2" licenses 10 until 2025-12-31 by Graph
2025-10-01 tell token-v issued product "Visio Plan 2" seats 5 under enr-2025
2025-10-01 ask  token-v redeemed tenant contoso how extend onto service-visio → permitted token.extend-or-add months 6
2025-10-01 tell token-v redeemed tenant contoso how add onto service-visio  → permitted token.extend-or-add before 3 months 6
2025-10-01 position token-v                                                 → expected 2026-03-31

# By checkout there is no key. The tenant lies under the account that bought, and the service ends with the offer.
2026-01-01 tell enr-2026 bought offer spd renews enr-2025 until 2026-12-31
2026-01-01 tell ent-key granted benefit "Microsoft 365 E3" quantity 100 unit users under enr-2026
2026-01-01 tell ent-checkout granted benefit "Power BI Pro" quantity 15 unit users under enr-2026 regime modernized
2026-01-01 tell token-k issued product "Microsoft 365 E3" seats 100 under ent-key redeemBy 2027-01-30
2026-01-01 tell token-c issued product "Power BI Pro" seats 15 under ent-checkout redeemBy 2026-12-31
2026-10-01 ask  token-c redeemed tenant contoso                             → unknown token.checkout
2026-10-01 ask  token-c redeemed tenant fabrikam billing elsewhere          → forbidden token.checkout
2026-10-01 tell token-c redeemed tenant contoso billing under-account       → permitted token.checkout days 92
2026-10-01 tell token-k redeemed tenant fabrikam billing elsewhere          → permitted
2026-10-01 position token-c                                                 → expected 2026-12-31
2026-10-01 position token-k                                                 → expected 2027-09-30
2026-10-01 deadlines token-c                                                → 2026-12-31 cloud.rights-end
2026-10-01 deadlines token-k                                                → 2027-09-30 cloud.rights-end
