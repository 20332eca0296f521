# The same re-imaged machine, counted under two offers

2024-11-04 tell enr-pack bought offer maps eligible yes until 2025-11-03
2025-01-06 tell enr-core bought offer core eligible yes until 2026-01-05
2024-11-04 tell key-pack issued product "Windows 11 Enterprise" activations 10 under enr-pack
2025-01-06 tell key-core issued product "Windows 11 Enterprise" activations 10 under enr-core

# A new machine uses one activation under both.
2025-02-03 tell key-pack activated machine pc-1 hardware unchanged  → permitted key.consumption-by-scenario consumes 1
2025-02-03 tell key-core activated machine pc-2 hardware unchanged  → permitted key.consumption-every-time consumes 1

# The same machine, re-imaged: Action Pack uses none, Success Core one more.
2025-03-03 tell key-pack activated machine pc-1 hardware unchanged  → permitted key.consumption-by-scenario consumes 0
2025-03-03 tell key-core activated machine pc-2 hardware unchanged  → permitted key.consumption-every-time consumes 1
2025-03-03 position key-pack                                        → entitled 10 assigned 1 peak 1 consumed 1
2025-03-03 position key-core                                        → entitled 10 assigned 1 peak 1 consumed 2

# A new mainboard counts under both. Where nobody says whether the hardware changed, the stricter counts.
2025-04-07 tell key-pack activated machine pc-1 hardware changed    → permitted key.consumption-by-scenario consumes 1
2025-04-08 ask  key-pack activated machine pc-1                     → unknown key.consumption-by-scenario consumes 1

# Removing the software gives no activation back.
2025-05-05 tell key-core uninstalled machine pc-2
2025-05-05 position key-core                                        → assigned 0 peak 1 consumed 2
