# Two benefits that have ended cannot lean on the same commercial license

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell key-a issued product "Windows 11 Enterprise" activations 10 under enr-2025
2025-01-06 tell key-b issued product "windows 11 enterprise" activations 10 under enr-2025
2025-01-06 tell ent-win granted benefit "Windows 11 Enterprise" quantity 10 unit licenses under enr-2025
2025-02-03 tell key-a activated machine pc-1
2025-02-03 tell key-a activated machine pc-2
2025-02-03 tell key-b activated machine pc-3
2025-12-01 tell com-win bought product "Windows 11 Enterprise" quantity 2

# Three machines, two licenses. Each key by itself would have enough of them; both show what both lack.
2026-01-05 findings key-a      → nothing
2026-01-06 findings key-a      → forbidden license.after-lapse short 1, forbidden license.ends-with-membership
2026-01-06 findings key-b      → forbidden license.after-lapse short 1, forbidden license.ends-with-membership
2026-01-07 tell key-b uninstalled machine pc-3
2026-01-07 findings key-a      → permitted license.after-lapse
2026-01-07 findings key-b      → nothing

# A machine that has it by both keys needs one license.
2026-01-08 tell key-b activated machine PC-2
2026-01-08 findings key-a      → permitted license.after-lapse
2026-01-08 findings key-b      → permitted license.after-lapse

# A license that somebody else is on record to have is not free for these machines; one that they have themselves is.
2026-01-09 tell com-win held machine pc-1
2026-01-09 findings key-a      → permitted license.after-lapse
2026-01-12 tell com-win held machine srv-9
2026-01-12 findings key-a      → forbidden license.after-lapse short 1
2026-01-13 tell com-win released machine srv-9
2026-01-13 findings key-a      → permitted license.after-lapse

# What another membership still covers needs none of them.
2026-01-14 tell enr-2026 bought offer expanded eligible yes until 2027-01-13
2026-01-14 tell key-c issued product "Windows 11 Enterprise" activations 35 under enr-2026
2026-01-14 tell key-c activated machine pc-4
2026-01-14 findings key-a      → permitted license.after-lapse
2027-01-13 findings key-a      → permitted license.after-lapse
2027-01-14 findings key-a      → forbidden license.after-lapse short 1
2027-01-14 findings key-c      → forbidden license.after-lapse short 1

# Seats of a cloud service are counted by the people who have them; a service that was given up needs none.
2025-01-06 tell token-a issued product "Microsoft 365 E3" seats 5 under enr-2025
2025-01-06 tell token-b issued product "Microsoft 365 E3" seats 5 under enr-2025
2025-02-03 tell token-a redeemed tenant contoso
2025-02-03 tell token-b redeemed tenant contoso
2025-02-03 tell token-a assigned to ada
2025-02-03 tell token-b assigned to grace
2025-12-01 tell com-e3 bought product "Microsoft 365 E3" quantity 1
2026-01-06 findings token-a    → forbidden license.after-lapse short 1, forbidden cloud.rights-end
2026-01-12 tell token-b service-stopped
2026-01-12 findings token-a    → permitted license.after-lapse
