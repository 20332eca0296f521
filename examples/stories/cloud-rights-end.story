# The right ends with the enrollment year, even where the service runs on

2025-01-06 tell enr-2025 bought offer expanded eligible yes until 2026-01-05
2025-01-06 tell token-1 issued product "Microsoft 365 E3" seats 35 under enr-2025 redeemBy 2026-02-05
2025-03-03 tell token-1 redeemed tenant contoso
2025-03-04 tell token-1 service-dated until 2026-03-02
2025-03-04 tell ada joined
2025-03-04 tell token-1 assigned to ada

2026-01-05 findings token-1                         → nothing
2026-01-06 findings token-1                         → forbidden cloud.rights-end
2026-01-06 ask  token-1 assigned to ada             → forbidden cloud.rights-end
2025-12-31 deadlines token-1                        → 2026-01-05 cloud.rights-end, 2026-03-02 cloud.rights-end

# Giving the service up ends the finding; so does the service's own end.
2026-03-03 findings token-1                         → nothing
2026-01-20 tell token-1 service-stopped
2026-01-20 findings token-1                         → nothing

# A renewal brings a new token; it does not give the old one its right back.
2026-01-06 tell enr-2026 bought offer expanded eligible yes renews enr-2025 until 2027-01-05
2026-01-10 ask  token-1 assigned to ada             → forbidden cloud.rights-end
