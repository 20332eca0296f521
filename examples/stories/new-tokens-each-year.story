# A renewed enrollment brings new tokens, to be redeemed in good time

2025-05-19 tell enr-2025 bought offer core until 2026-05-18
2025-05-19 tell token-2025 issued product "Power BI Premium Per User" seats 15 under enr-2025 redeemBy 2026-06-18
2025-05-20 findings token-2025                       → nothing
2025-05-20 deadlines token-2025                      → 2026-06-18 benefits.as-listed-when-bought
2025-06-02 tell token-2025 redeemed tenant northlight
# While the service runs, the day of the next set falls due.
2026-05-18 deadlines token-2025                      → 2026-05-19 token.new-set-each-year, 2026-05-18 cloud.rights-end

2026-05-19 tell enr-2026 bought offer core renews enr-2025 until 2027-05-18
2026-05-20 tell token-2026 issued product "Power BI Premium Per User" seats 15 under enr-2026 redeemBy 2026-12-18
2026-05-20 tell token-more issued product "Power BI Premium Per User" seats 5 under enr-2026
2026-05-20 deadlines token-2026                      → 2026-12-18 token.new-set-each-year
2026-12-18 findings token-2026                       → permitted token.new-set-each-year
2026-12-19 findings token-2026                       → forbidden token.new-set-each-year
2026-12-19 findings token-more                       → unknown token.new-set-each-year

# Nothing could be redeemed for a year that is over.
2027-05-18 findings token-2026                       → forbidden token.new-set-each-year
2027-05-19 findings token-2026                       → nothing

2026-12-01 tell token-2026 redeemed tenant northlight
2026-12-19 findings token-2026                       → permitted cloud.rights-end
2026-12-01 deadlines token-2026                      → 2027-11-30 cloud.rights-end
