# An on-premises incident covers the current version and the one before it

2026-03-02 tell enr-2026 bought offer spd until 2027-03-01
2026-03-02 tell ent-support granted benefit "Product Support incidents" quantity 20 unit incidents under enr-2026
2026-03-02 tell pool-onprem granted support on-premises incidents 20 under ent-support
2026-03-03 ask  pool-more granted support on-premises incidents 1 under ent-support → forbidden benefits.as-listed-when-bought

# Unlocking a pool uses a benefit, so the fee is refunded no longer.
2026-03-09 ask  enr-2026 refund-requested           → discretionary refund.window
2026-03-10 tell pool-onprem unlocked                → permitted incident.kind-by-offer
2026-03-11 ask  enr-2026 refund-requested           → forbidden refund.window

# N, and N-1 as long as its mainstream support lasts: that of Windows Server 2022 ended on 13 October 2026.
2026-10-13 ask  pool-onprem opened incident 1001 product "Windows Server Standard 2025"               → permitted incident.n-minus-1
2026-10-13 ask  pool-onprem opened incident 1001 product "Windows Server Standard 2022"               → permitted incident.n-minus-1
2026-10-14 ask  pool-onprem opened incident 1001 product "Windows Server Standard 2022"               → forbidden incident.n-minus-1
2026-11-22 ask  pool-onprem opened incident 1001 product "SQL Server Enterprise" version 2022         → permitted incident.n-minus-1

# SQL Server 2019 became N-2 when the version of 2025 came out, whatever support it still has.
2026-11-22 ask  pool-onprem opened incident 1001 product "SQL Server Enterprise 2019 (per core)"      → forbidden incident.n-minus-1

# A product that the list of lifecycles has not, or that was not named, is not guessed at.
2026-11-22 ask  pool-onprem opened incident 1001 product "System Center Standard 2022"                → unknown incident.n-minus-1
2026-11-22 ask  pool-onprem opened incident 1001                                                      → unknown incident.n-minus-1

# Opening deducts one; Microsoft gives it back when the request was a duplicate or a bug.
2026-11-22 tell pool-onprem opened incident 1001 product "SQL Server 2022"                            → permitted benefits.as-listed-when-bought remaining 19
2026-11-22 position pool-onprem                     → entitled 20 assigned 1
2026-11-25 tell pool-onprem closed incident 1001 as bug
2026-11-25 findings pool-onprem                     → unknown incident.deducted-and-returned
2026-11-25 position pool-onprem                     → assigned 1
2026-11-27 tell pool-onprem returned incident 1001
2026-11-27 findings pool-onprem                     → nothing
2026-11-27 position pool-onprem                     → assigned 0 peak 1
2026-11-28 ask  pool-onprem returned incident 1001  → refused cannot-follow
2026-11-28 ask  pool-onprem closed incident 1002 as resolved → refused cannot-follow

# The pool ends with the enrollment year, here sooner than twelve months after it was unlocked.
2026-11-28 deadlines pool-onprem                    → 2027-03-01 benefits.as-listed-when-bought, 2027-03-09 support.valid-12-months
2027-03-01 ask  pool-onprem opened incident 1003 product "Exchange Server SE" → permitted benefits.as-listed-when-bought
2027-03-02 ask  pool-onprem opened incident 1003 product "Exchange Server SE" → forbidden benefits.as-listed-when-bought

# Success Core comes with cloud support only; what the cloud is asked about has no version.
2026-03-02 tell enr-core bought offer core until 2027-03-01
2026-03-02 tell pool-core granted support on-premises incidents 2 under enr-core
2026-03-02 tell pool-cloud granted support cloud incidents 2 under enr-core
2026-03-03 ask  pool-core opened incident 2001 product "SQL Server 2022"  → forbidden incident.kind-by-offer
2026-03-03 tell pool-cloud opened incident 3001     → permitted
2026-03-04 tell pool-cloud opened incident 3002     → permitted
2026-03-05 ask  pool-cloud opened incident 3003     → forbidden benefits.as-listed-when-bought

# A pool without a limit has no last incident, but a last day.
2026-03-02 tell pool-free granted support cloud unlimited yes under enr-2026
2026-03-03 tell pool-free opened incident 4001      → permitted
2027-03-02 ask  pool-free opened incident 4002      → forbidden benefits.as-listed-when-bought
