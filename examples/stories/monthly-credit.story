# A monthly credit: what is not used in its month is lost, and its user changes at most five times

2023-12-31 tell enr-2024 bought offer maps until 2024-12-30
2024-01-31 tell credit-1 granted amount "100 USD" per month under enr-2024

# Months begin on the 31st, or on the last day of a month that has none: 2024 has a leap day.
2024-02-01 deadlines credit-1                      → 2024-02-28 credit.unused-lapses, 2025-02-27 credit.thirteen-months, 2024-12-30 cloud.rights-end
2024-02-10 tell credit-1 drawn amount "70.25 USD"  → permitted
2024-02-28 position credit-1                       → granted 100 drawn 70.25 lapsed 0 left 29.75
2024-02-29 position credit-1                       → granted 200 drawn 70.25 lapsed 29.75 left 100
2024-03-30 deadlines credit-1                      → 2024-03-30 credit.unused-lapses
2024-03-31 deadlines credit-1                      → 2024-04-29 credit.unused-lapses

# Too much now may be enough next month; more than a month has is never enough.
2024-03-15 tell credit-1 drawn amount "60 USD"     → permitted
2024-03-16 ask  credit-1 drawn amount "40 USD"     → permitted
2024-03-16 ask  credit-1 drawn amount "50 USD"     → forbidden credit.by-offer until 2024-03-31 excess 10
2024-03-31 ask  credit-1 drawn amount "50 USD"     → permitted
2024-03-16 ask  credit-1 drawn amount "150 USD"    → forbidden credit.by-offer excess 110
2024-03-16 tell credit-1 drawn amount "50 USD"     → forbidden credit.by-offer excess 10
2024-03-31 position credit-1                       → granted 300 drawn 170.25 lapsed 29.75 left 100 over 10

# A draw belongs to the month of its day, also when it is told later.
2024-02-28 tell credit-1 drawn amount "9.75 USD" learned 2024-04-05
2024-04-05 position credit-1                       → granted 300 drawn 180 lapsed 20 left 100

# Whoever has it before, five changes of user and no sixth. Back to the last user is none.
2024-02-01 tell ada joined
2024-02-01 tell grace joined
2024-02-01 tell credit-1 assigned to ada           → permitted credit.user
2024-03-01 tell credit-1 assigned to grace         → permitted credit.user
2024-04-01 tell credit-1 assigned to ada           → permitted credit.user
2024-05-01 tell credit-1 assigned to grace         → permitted credit.user
2024-06-01 tell credit-1 assigned to ada           → permitted credit.user
2024-07-01 tell credit-1 assigned to grace         → permitted credit.user
2024-07-02 tell credit-1 released
2024-07-03 ask  credit-1 assigned to ada           → forbidden credit.user
2024-07-03 tell credit-1 assigned to grace         → permitted credit.user
2024-07-03 holders credit-1                        → grace

# Nothing lapses in a month that is used up.
2024-12-31 tell credit-1 drawn amount "100 USD"    → forbidden cloud.rights-end
2025-01-01 position credit-1                       → granted 1200 drawn 280 lapsed 920 left 0

# The thirteenth month is the last, and the year that brought the credit may end before it.
2025-02-27 ask  credit-1 drawn amount "1 USD"      → permitted credit.thirteen-months, forbidden cloud.rights-end
2025-02-28 ask  credit-1 drawn amount "1 USD"      → forbidden credit.thirteen-months, forbidden credit.by-offer
2025-02-28 position credit-1                       → granted 1300 drawn 280 lapsed 1020 left 0

# A year without a leap day.
2026-01-31 tell credit-2 granted amount "50 USD" per month until 2026-06-29
2026-02-01 deadlines credit-2                      → 2026-02-27 credit.unused-lapses, 2026-06-29 credit.by-offer
2026-02-28 deadlines credit-2                      → 2026-03-30 credit.unused-lapses
2026-06-29 position credit-2                       → granted 250 drawn 0 lapsed 200 left 50
2026-06-29 deadlines credit-2                      → 2026-06-29 credit.unused-lapses
2026-06-30 position credit-2                       → granted 250 drawn 0 lapsed 250 left 0
