# Credits that are granted under one row of the list come to no more than it listed

2025-01-06 tell enr-2025 bought offer spd eligible yes until 2026-01-05
2025-01-06 tell ent-bulk granted benefit "Azure bulk credit" quantity 10000 unit "USD per year" under enr-2025
2025-01-06 tell credit-1 granted amount "6000 USD" per year under ent-bulk until 2026-01-05   → permitted benefits.as-listed-when-bought remaining 4000
2025-01-06 tell credit-2 granted amount "4000 USD" per year under ent-bulk until 2026-01-05   → permitted benefits.as-listed-when-bought remaining 0
2025-01-06 ask  credit-3 granted amount "0.01 USD" per year under ent-bulk                   → forbidden benefits.as-listed-when-bought short 0.01
2025-01-07 tell credit-3 granted amount "500 USD" per year under ent-bulk until 2026-01-05    → forbidden benefits.as-listed-when-bought short 500

# Each credit has enough by itself. What all of them pay for together is more than was listed.
2025-02-03 tell credit-1 drawn amount "6000 USD"    → permitted credit.by-offer, permitted benefits.as-listed-when-bought remaining 4000
2025-02-03 tell credit-2 drawn amount "3999.5 USD"  → permitted credit.by-offer, permitted benefits.as-listed-when-bought remaining 0.5
2025-02-04 ask  credit-3 drawn amount "0.5 USD"     → permitted credit.by-offer, permitted benefits.as-listed-when-bought remaining 0
2025-02-04 ask  credit-3 drawn amount "0.51 USD"    → permitted credit.by-offer, forbidden benefits.as-listed-when-bought short 0.01

# Of a monthly credit each month is compared with what was listed for a month.
2025-03-03 tell ent-month granted benefit "Azure credit" quantity 100 unit "USD per month" under enr-2025
2025-03-03 tell credit-a granted amount "60 USD" per month under ent-month until 2026-01-05   → permitted benefits.as-listed-when-bought remaining 40
2025-03-03 tell credit-b granted amount "60 USD" per month under ent-month until 2026-01-05   → forbidden benefits.as-listed-when-bought short 20
2025-03-10 tell credit-a drawn amount "60 USD"      → permitted
2025-03-11 ask  credit-b drawn amount "40.01 USD"   → forbidden benefits.as-listed-when-bought short 0.01
2025-04-03 ask  credit-b drawn amount "40.01 USD"   → permitted benefits.as-listed-when-bought remaining 59.99

# What was listed in another currency, or for another time, is not compared; a number that nobody said is unknown.
2025-05-05 ask  credit-x granted amount "100 EUR" per month under ent-month                   → permitted
2025-05-05 ask  credit-x granted amount "100 USD" per year under ent-month                    → permitted
2025-05-05 tell ent-open granted benefit "Azure credit" unit "USD per year" under enr-2025
2025-05-05 ask  credit-x granted amount "100 USD" per year under ent-open                     → unknown benefits.as-listed-when-bought
