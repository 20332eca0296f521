# Neither an older nor a newer version than the one granted

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell key-win issued product "Windows Server Standard" version 2022 activations 16 under enr-2025
2025-02-03 tell key-win activated machine srv-1 version 2022       → permitted license.no-downgrade
2025-02-03 ask  key-win activated machine srv-2 version 2019       → forbidden license.no-downgrade
2025-02-03 ask  key-win activated machine srv-2 version 2025       → forbidden license.no-software-assurance, permitted license.no-downgrade
2025-02-03 ask  key-win activated machine srv-2                    → unknown license.no-downgrade

# A fact is recorded all the same, and stands until the machine has the version that was granted.
2025-02-04 tell key-win activated machine srv-2 version 2019       → forbidden license.no-downgrade
2025-02-05 findings key-win      → forbidden license.no-downgrade
2025-02-06 tell key-win activated machine srv-2 version 2022       → permitted
2025-02-06 findings key-win      → nothing

# The name of the product may carry the version. Where neither has one, nothing is said.
2025-02-03 tell key-sql issued product "SQL Server 2022 Standard" activations 5 under enr-2025
2025-02-04 ask  key-sql activated machine srv-1 version 2019       → forbidden license.no-downgrade
2025-02-04 ask  key-sql activated machine srv-1 version 2022       → permitted license.no-downgrade
2025-02-04 ask  key-sql activated machine srv-1                    → permitted

# Software Assurance does not come with it, whatever right is claimed.
2025-02-10 ask  key-win right-claimed right mobility               → forbidden license.no-software-assurance
2025-02-10 tell lic-cal granted product "Windows Server 2022 CAL" quantity 2 unit CALs under enr-2025
2025-02-10 ask  lic-cal right-claimed right home-use               → forbidden license.no-software-assurance

# Access licenses are assigned to people or devices, as many as were granted.
2025-02-11 tell lic-cal assigned to ada                            → permitted benefits.as-listed-when-bought remaining 1
2025-02-11 tell lic-cal assigned device kiosk-1                    → permitted benefits.as-listed-when-bought remaining 0
2025-02-11 ask  lic-cal assigned device kiosk-2                    → forbidden benefits.as-listed-when-bought short 1
2025-02-11 ask  lic-cal assigned                                   → refused cannot-follow
2025-02-11 position lic-cal      → entitled 2 assigned 2 peak 2
2025-02-11 holders lic-cal       → ada, kiosk-1
2025-02-12 tell lic-cal released device KIOSK-1
2025-02-12 position lic-cal      → assigned 1 peak 2

# Licenses granted under a row of the list may not come to more than it listed.
2025-02-13 tell ent-cores granted benefit "SQL Server 2022 Standard" quantity 16 unit cores under enr-2025
2025-02-13 tell lic-sql granted product "SQL Server 2022 Standard" quantity 16 unit cores under ent-cores   → permitted benefits.as-listed-when-bought remaining 0
2025-02-13 ask  lic-sql2 granted product "SQL Server 2022 Standard" quantity 8 unit cores under ent-cores   → forbidden benefits.as-listed-when-bought short 8
2025-02-14 tell lic-sql installed machine srv-1 count 16 version 2022                                       → permitted benefits.as-listed-when-bought remaining 0
2025-02-14 ask  lic-sql installed machine srv-2 count 4 version 2019                                        → forbidden license.no-downgrade

# Where a key is needed and none is named, the key is what is missing.
2025-02-17 tell lic-office granted product "Office LTSC Professional Plus 2024" quantity 10 unit licenses under enr-2025 key needed
2025-02-17 ask  lic-office installed machine pc-1 activated yes                                             → unknown key.may-be-needless
2025-02-17 tell lic-office installed machine pc-1 activated yes with key-win                                → permitted key.may-be-needless
2025-02-17 ask  lic-office installed machine pc-2 activated no with key-win                                 → forbidden key.activation-required
2025-02-17 ask  lic-office installed machine pc-2 with key-win                                              → unknown key.activation-required
