# A membership lapses while everything still runs: what stands, and the ways out

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell key-win issued product "Windows 11 Enterprise" activations 10 under enr-2025
2025-01-06 tell lic-scm granted product "System Center Client Management Suite 2022" quantity 10 unit licenses under enr-2025 key not-needed
2025-01-06 tell token-e3 issued product "Microsoft 365 E3" seats 5 under enr-2025
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-02-03 tell key-win activated machine pc-1
2025-02-03 tell key-win activated machine pc-2
2025-02-03 tell lic-scm installed machine pc-1                → permitted, permitted key.may-be-needless
2025-02-03 tell lic-scm installed machine pc-2
2025-02-03 tell token-e3 redeemed tenant contoso
2025-02-03 tell token-e3 assigned to ada
2025-02-03 tell vs-1 assigned to ada
2025-02-03 tell vs-1 activated

# What falls due while something is in use: the last day, the day after it, and what a renewal would ask for.
2025-12-01 deadlines key-win     → 2026-01-05 license.ends-with-membership, 2026-01-06 license.after-lapse, 2026-01-06 key.reactivate-at-renewal
2025-12-01 deadlines lic-scm     → 2026-01-05 license.ends-with-membership, 2026-01-06 license.after-lapse

# The last day, and the next one.
2026-01-05 findings key-win      → nothing
2026-01-05 findings lic-scm      → nothing
2026-01-05 findings token-e3     → nothing
2026-01-05 findings vs-1         → nothing
2026-01-06 findings key-win      → forbidden license.after-lapse short 2, forbidden license.ends-with-membership
2026-01-06 findings lic-scm      → forbidden license.after-lapse short 2
2026-01-06 findings token-e3     → forbidden license.after-lapse short 1, forbidden cloud.rights-end
2026-01-06 findings vs-1         → forbidden benefits.as-listed-when-bought

# The first way out for software: uninstall it.
2026-01-07 tell lic-scm uninstalled machine pc-1
2026-01-07 findings lic-scm      → forbidden license.after-lapse short 1
2026-01-07 tell lic-scm uninstalled machine pc-2
2026-01-07 findings lic-scm      → nothing

# The other way, and the only one for a cloud service: license it commercially, each machine and user.
2026-01-08 tell com-win bought product "Windows 11 Enterprise" quantity 1 agreement "Open Value" until 2026-12-31
2026-01-08 findings key-win      → forbidden license.after-lapse short 1
2026-01-09 tell com-more bought product "windows 11 enterprise" quantity 1
2026-01-09 findings key-win      → nothing, permitted license.after-lapse
2026-01-09 tell com-e3 bought product SPE_E3 quantity 5
2026-01-09 findings token-e3     → nothing, permitted license.after-lapse

# The key of the lapsed membership still activates nothing new, and commercial licenses end as well.
2026-01-12 ask  key-win activated machine pc-3                → forbidden license.ends-with-membership
2026-12-31 findings key-win      → nothing
2027-01-01 findings key-win      → forbidden license.after-lapse short 1
2026-02-02 tell com-e3 ended
2026-02-01 findings token-e3     → nothing
2026-02-02 findings token-e3     → forbidden license.after-lapse short 1

# Commercial licenses of an unknown number are no answer.
2026-02-03 tell com-e3-csp bought product "Microsoft 365 E3"
2026-02-03 findings token-e3     → unknown license.after-lapse

# A renewal in between: keys may have to be reactivated on the day it begins.
2025-03-03 tell enr-a bought offer core until 2026-03-02
2025-03-03 tell key-a issued product "Windows Server 2022 Standard" activations 5 under enr-a
2025-03-04 tell key-a activated machine srv-1
2026-03-01 tell enr-b bought offer core renews enr-a until 2027-02-28
2026-03-01 deadlines key-a       → 2026-03-01 key.reactivate-at-renewal, 2027-02-28 license.ends-with-membership
