# Credit that is meant for one service pays for no other, and for no more than is left

2025-07-01 tell enr-2025 bought offer spd until 2026-06-30
2025-07-01 tell credit-bulk granted amount "4000 USD" per year under enr-2025 until 2026-06-30
2025-07-01 tell credit-sc granted amount "5000.00 USD" per year purpose security-copilot under enr-2025 until 2026-06-30
2025-07-01 tell credit-gh granted amount "10000 USD" per year purpose github under enr-2025 until 2026-06-30

# Nothing is used yet.
2025-07-14 ask  enr-2025 refund-requested                                  → discretionary refund.window

# Security Copilot alone.
2025-07-15 tell credit-sc drawn amount "1250.50 USD" service security-copilot → permitted credit.security-copilot, permitted credit.by-offer
2025-07-16 ask  credit-sc drawn amount "10 USD" service other              → forbidden credit.security-copilot
2025-07-16 ask  credit-sc drawn amount "10 USD" service github-copilot     → forbidden credit.security-copilot
2025-07-16 ask  credit-sc drawn amount "10 USD"                            → unknown credit.security-copilot

# A draw has used a benefit, so the fee is no longer refunded.
2025-07-16 ask  enr-2025 refund-requested                                  → forbidden refund.window

# GitHub Enterprise and GitHub Copilot alone.
2025-07-16 ask  credit-gh drawn amount "10 USD" service github-copilot     → permitted
2025-07-16 ask  credit-gh drawn amount "10 USD" service github-enterprise  → permitted
2025-07-16 tell credit-gh drawn amount "75.25 USD" service other           → forbidden credit.github

# Credit without a purpose pays for any of them. What goes beyond the balance is no part of the credit.
2025-08-01 ask  credit-bulk drawn amount "4000 USD" service security-copilot → permitted
2025-08-01 ask  credit-bulk drawn amount "4000.01 USD"                     → forbidden credit.by-offer excess 0.01
2025-08-01 tell credit-bulk drawn amount "3999.99 USD"                     → permitted
2025-08-02 tell credit-bulk drawn amount "2.51 USD"                        → forbidden credit.by-offer excess 2.5
2025-08-02 position credit-bulk                                            → entitled 4000 granted 4000 drawn 4000 lapsed 0 left 0 over 2.5
2025-08-02 position credit-sc                                              → granted 5000 drawn 1250.5 lapsed 0 left 3749.5

# Money of one currency is not counted in another, and nothing drawn is no draw.
2025-08-03 ask  credit-sc drawn amount "10 EUR" service security-copilot   → refused cannot-follow
2025-08-03 ask  credit-sc drawn amount "0 USD" service security-copilot    → refused cannot-follow
2025-08-03 ask  credit-sc counted remaining "10 EUR" by "Azure portal"     → refused cannot-follow

# What the portal has as remaining is shown beside ours, with the difference on the day it counted.
2025-08-04 tell credit-sc counted remaining "3700 USD" by "Azure portal"
2025-08-05 tell credit-sc drawn amount "49.5 USD" service security-copilot → permitted
2025-08-06 position credit-sc                                              → left 3700 counted 3700 difference -49.5

# A yearly credit has one user for the year.
2025-07-02 tell ada joined
2025-07-02 tell grace joined
2025-07-02 tell credit-bulk assigned to ada                                → permitted
2025-07-03 ask  credit-bulk assigned to grace                              → forbidden credit.user
2025-07-03 ask  credit-bulk assigned to ada                                → refused cannot-follow

# A person has one active credit. It says so on the act, and on every day on which it stands.
2025-07-03 ask  credit-gh assigned to ada                                  → forbidden credit.one-active
2025-07-03 ask  credit-gh assigned to grace                                → permitted
2025-07-04 tell credit-gh assigned to ada                                  → forbidden credit.one-active
2025-07-03 findings credit-gh                                              → nothing
2025-07-04 findings credit-gh                                              → forbidden credit.one-active
2025-07-04 findings credit-bulk                                            → forbidden credit.one-active
2025-07-20 tell credit-gh released
2025-07-20 findings credit-bulk                                            → nothing

# The last day, and the day after it.
2026-06-30 deadlines credit-sc                                             → 2026-06-30 credit.by-offer, 2026-06-30 cloud.rights-end
2026-06-30 ask  credit-sc drawn amount "1 USD" service security-copilot    → permitted
2026-07-01 ask  credit-sc drawn amount "1 USD" service security-copilot    → forbidden credit.by-offer, forbidden cloud.rights-end
2026-07-01 position credit-sc                                              → granted 5000 drawn 1300 lapsed 3700 left 0

# By checkout a credit is put on a billing profile and has no user.
2025-10-01 tell ent-credit granted benefit "Azure bulk credit" unit money under enr-2025 regime modernized
2025-10-01 tell credit-new granted amount "5000 USD" per year under ent-credit until 2026-06-30
2025-10-02 ask  credit-new assigned to grace                               → forbidden credit.user
2025-10-02 ask  credit-new deposited profile BP-1                          → unknown credit.on-profile
2025-10-02 ask  credit-new deposited profile BP-1 account another          → forbidden credit.on-profile
2025-10-02 tell credit-new deposited profile BP-1 account same             → permitted credit.on-profile
2025-10-03 ask  credit-new deposited profile BP-2 account same             → forbidden credit.on-profile
2025-10-03 holders credit-new                                              → BP-1
2025-10-03 ask  credit-bulk deposited profile BP-1 account same            → forbidden credit.on-profile

# It counts as nobody's second credit, not even where somebody was made its user.
2025-10-04 tell credit-new assigned to ada                                 → forbidden credit.user
2025-10-04 findings credit-bulk                                            → nothing
