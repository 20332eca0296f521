# Advisory hours last as long as the membership, and marketing benefits depend on the offer

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell adv-2025 granted hours 30 under enr-2025
2025-02-03 tell adv-2025 drawn engagement migration hours 20   → permitted benefits.as-listed-when-bought remaining 10
2025-02-10 ask  adv-2025 drawn engagement migration hours 5    → permitted presales.engagement-hours remaining 0
2025-02-10 ask  adv-2025 drawn engagement migration hours 6    → forbidden presales.engagement-hours
2025-02-10 ask  adv-2025 drawn engagement security hours 10    → permitted benefits.as-listed-when-bought remaining 0
2025-02-10 ask  adv-2025 drawn engagement security hours 11    → forbidden benefits.as-listed-when-bought

# Hours that were given back can be drawn again.
2025-02-12 tell adv-2025 returned engagement migration hours 8
2025-02-12 position adv-2025                                    → entitled 30 assigned 12 peak 20
2025-02-13 ask  adv-2025 drawn engagement security hours 18     → permitted benefits.as-listed-when-bought remaining 0
2025-02-13 ask  adv-2025 returned engagement security           → refused cannot-follow
2025-02-13 ask  adv-2025 returned engagement migration hours 13 → refused cannot-follow

# The last day is covered, the next one is not.
2025-02-13 deadlines adv-2025                                   → 2026-01-05 benefits.as-listed-when-bought
2026-01-05 ask  adv-2025 drawn engagement security hours 1      → permitted presales.active-member
2026-01-06 ask  adv-2025 drawn engagement security hours 1      → forbidden presales.active-member

# After a renewal the membership is active, and the hours of the year before are over all the same.
2026-01-06 tell enr-2026 bought offer expanded renews enr-2025 until 2027-01-05
2026-01-06 ask  adv-2025 drawn engagement security hours 1      → permitted presales.active-member
2026-01-06 ask  adv-2025 drawn engagement security hours 1      → forbidden benefits.as-listed-when-bought

# What was unlocked lasts twelve months, the day of unlocking being the first. Hours of no known offer are not guessed at.
2026-01-06 tell adv-open granted hours 10
2026-01-07 tell adv-open unlocked
2027-01-06 ask  adv-open drawn engagement audit hours 1         → permitted support.valid-12-months
2027-01-07 ask  adv-open drawn engagement audit hours 1         → forbidden support.valid-12-months
2027-01-06 ask  adv-open drawn engagement audit hours 1         → unknown presales.active-member

# Every partner has some marketing benefits; Success Expanded has more, Success Core has not.
2026-01-06 tell enr-core bought offer core until 2027-01-05
2026-01-06 tell mkt-logo granted item "Logo builder" tier basic under enr-core
2026-01-06 tell mkt-campaign granted item "Campaign consultation" tier extra under enr-core
2026-01-06 tell mkt-more granted item "Campaign consultation" tier extra items 2 under enr-2026
2026-02-02 ask  mkt-logo requested                              → permitted marketing.by-offer
2026-02-02 ask  mkt-campaign requested                          → forbidden marketing.by-offer
2026-02-02 tell mkt-more requested                              → permitted benefits.as-listed-when-bought remaining 1
2026-02-09 tell mkt-more received
2026-02-10 tell mkt-more used                                   → permitted marketing.by-offer
2026-02-10 position mkt-more                                    → entitled 2 assigned 1
2026-02-10 tell mkt-more used                                   → permitted benefits.as-listed-when-bought remaining 0
2026-02-11 ask  mkt-more used                                   → forbidden benefits.as-listed-when-bought
2026-02-11 ask  mkt-more received                               → refused cannot-follow
2027-01-06 ask  mkt-logo requested                              → forbidden benefits.as-listed-when-bought
2026-02-11 deadlines mkt-logo                                   → 2027-01-05 benefits.as-listed-when-bought
