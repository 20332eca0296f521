# A multiple activation key ends, and is not cut into pieces

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell key-win issued product "Windows Server Standard" activations 3 under enr-2025
2025-01-07 tell key-win activated machine srv-1     → permitted key.finite remaining 2
2025-01-08 tell key-win activated machine srv-2     → permitted key.finite remaining 1
2025-01-09 tell key-win activated machine srv-3     → permitted key.finite remaining 0
2025-01-10 ask  key-win activated machine srv-4     → forbidden key.finite

# What has happened is recorded all the same.
2025-01-10 tell key-win activated machine srv-4     → forbidden key.finite
2025-01-10 position key-win                         → entitled 3 assigned 4 consumed 4
2025-01-12 tell key-win counted remaining 0 by VAMT
2025-01-12 position key-win                         → counted 0 difference 1

# A key of unknown size answers unknown, never a guess.
2025-02-03 tell key-office issued product "Office LTSC" under enr-2025
2025-02-03 ask  key-office activated machine pc-1   → unknown key.finite

# One key for 25 is not five keys for 5.
2025-02-03 tell key-25 issued product "Windows 11 Enterprise" activations 25 under enr-2025
2025-02-04 ask  key-25 split parts 5                → forbidden key.no-split
2025-02-04 ask  key-25 split parts 1                → permitted key.no-split

# Microsoft counted fewer than we know of: the fewer answers, and the doubt is shown.
2025-02-05 tell key-25 activated machine PC-1
2025-02-06 tell key-25 counted remaining 2 by VAMT
2025-02-07 ask  key-25 activated machine pc-2       → permitted key.finite remaining 1
2025-02-07 position key-25                          → counted 2 difference -22
2025-02-10 tell key-25 activated machine pc-2       → permitted key.finite remaining 1
2025-02-10 tell key-25 activated machine pc-3       → permitted key.finite remaining 0
2025-02-10 ask  key-25 activated machine pc-4       → forbidden key.finite
2025-02-10 position key-25                          → consumed 3 counted 2 difference -22

# A tool that counted more than we have left is no grant of more.
2025-02-06 tell key-win counted remaining 5 by VAMT
2025-02-06 ask  key-win activated machine srv-5     → forbidden key.finite

# Names of machines do not tell capitals from small letters.
2025-02-11 tell key-25 uninstalled machine pc-1
2025-02-11 position key-25                          → assigned 2 consumed 3

# By scenario, what consumed nothing since the count is not taken off it.
2024-06-03 tell enr-pack bought offer maps eligible yes until 2025-06-02
2024-06-03 tell key-pack issued product "Windows 10 Enterprise" activations 10 under enr-pack
2024-06-04 tell key-pack activated machine pc-1
2024-06-05 tell key-pack counted remaining 9 by VAMT
2024-06-06 tell key-pack activated machine pc-1 hardware unchanged → permitted key.finite remaining 9
2024-06-07 ask  key-pack activated machine pc-2                    → permitted key.finite remaining 8
