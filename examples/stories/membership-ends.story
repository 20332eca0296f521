# On-premises software may run to the last day of the membership, and not a day longer

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell key-win issued product "Windows Server Standard" activations 16 under enr-2025
2025-02-03 tell key-win activated machine srv-1     → permitted
2026-01-05 ask  key-win activated machine srv-2     → permitted license.ends-with-membership
2026-01-06 ask  key-win activated machine srv-2     → forbidden license.ends-with-membership
2026-01-05 findings key-win                         → nothing
2026-01-06 findings key-win                         → forbidden license.ends-with-membership
2025-12-01 deadlines key-win                        → 2026-01-05 license.ends-with-membership

# Uninstalling is a way out.
2026-01-08 tell key-win uninstalled machine srv-1
2026-01-08 findings key-win                         → nothing

# So is renewing: the membership goes on, from the day of the renewal, and the key with it.
2026-01-05 tell key-win activated machine srv-2
2026-01-15 findings key-win                         → forbidden license.ends-with-membership
2026-01-16 tell enr-2026 bought offer core eligible yes renews enr-2025 until 2027-01-15
2026-01-15 findings key-win                         → forbidden license.ends-with-membership
2026-01-16 findings key-win                         → nothing
2027-01-16 findings key-win                         → forbidden license.ends-with-membership

# Of several renewals the one that lasts counts, not the one that was refunded.
2025-01-06 tell enr-a bought offer launch eligible yes until 2026-01-05
2025-01-06 tell key-a issued product "Windows 11 Enterprise" activations 5 under enr-a
2025-02-03 tell key-a activated machine pc-1
2026-01-06 tell enr-b bought offer launch eligible yes renews enr-a until 2027-01-05
2026-01-07 tell enr-b refund-requested
2026-01-09 tell enr-b refunded
2026-01-20 findings key-a                           → forbidden license.ends-with-membership
2026-02-02 tell enr-c bought offer launch eligible yes renews enr-a until 2027-02-01
2026-02-02 findings key-a                           → nothing

# Another offer in the place of the first: the membership goes on, and the offer that the key came with has ended. Of the two the earlier end binds.
2025-01-06 tell enr-l bought offer launch eligible yes until 2026-01-05
2025-01-06 tell key-l issued product "SQL Server Standard 2022" activations 5 under enr-l
2025-02-03 tell key-l activated machine sql-1
2026-01-06 tell enr-m bought offer core eligible yes renews enr-l until 2027-01-05
2026-01-05 findings key-l                           → nothing
2026-01-06 findings key-l                           → forbidden license.ends-with-membership
2026-01-06 ask  key-l activated machine sql-2       → forbidden license.ends-with-membership
