# The same fleet of machines, re-imaged twice, counted under both rules side by side

2025-01-06 tell enr-pack bought offer maps until 2026-01-05
2025-01-06 tell enr-core bought offer core until 2026-01-05
2025-01-06 tell key-pack issued product "Windows 11 Enterprise" activations 8 under enr-pack
2025-01-06 tell key-core issued product "Windows 11 Enterprise" activations 8 under enr-core

# Three machines each. New machines count alike.
2025-02-03 tell key-pack activated machine pc-1
2025-02-03 tell key-pack activated machine pc-2
2025-02-03 tell key-pack activated machine pc-3                     → permitted key.finite remaining 5
2025-02-03 tell key-core activated machine pc-11
2025-02-03 tell key-core activated machine pc-12
2025-02-03 tell key-core activated machine pc-13                    → permitted key.finite remaining 5

# The first round: nothing changed but the image.
2025-06-02 tell key-pack activated machine pc-1 hardware unchanged  → permitted key.consumption-by-scenario consumes 0
2025-06-02 tell key-pack activated machine pc-2 hardware unchanged
2025-06-02 tell key-pack activated machine pc-3 hardware unchanged
2025-06-02 tell key-core activated machine pc-11 hardware unchanged → permitted key.consumption-every-time consumes 1
2025-06-02 tell key-core activated machine pc-12 hardware unchanged
2025-06-02 tell key-core activated machine pc-13 hardware unchanged
2025-06-02 position key-pack     → entitled 8 assigned 3 peak 3 consumed 3
2025-06-02 position key-core     → entitled 8 assigned 3 peak 3 consumed 6

# The second round: one of three got a new mainboard. The key of Success Core runs out.
2025-10-06 tell key-pack activated machine pc-1 hardware changed    → permitted key.consumption-by-scenario consumes 1
2025-10-06 tell key-pack activated machine pc-2 hardware unchanged
2025-10-06 tell key-pack activated machine pc-3 hardware unchanged
2025-10-06 tell key-core activated machine pc-11 hardware changed   → permitted key.finite remaining 1
2025-10-06 tell key-core activated machine pc-12 hardware unchanged → permitted key.finite remaining 0
2025-10-06 ask  key-core activated machine pc-13 hardware unchanged → forbidden key.finite
2025-10-06 position key-pack     → consumed 4
2025-10-06 position key-core     → consumed 8

# It was installed all the same, and could not be activated: that stands until it is activated or removed.
2025-10-07 tell key-core installed machine pc-13                    → forbidden key.activation-required
2025-10-08 findings key-core     → forbidden key.activation-required
2025-10-08 position key-core     → assigned 3 consumed 8
2025-10-09 tell key-core uninstalled machine pc-13
2025-10-09 findings key-core     → nothing
2025-10-09 position key-core     → assigned 2 consumed 8

# Keys may be combined freely. Activations are one number, licenses another: told, they are compared.
2025-10-10 ask  key-pack activated machine pc-13                    → permitted key.finite remaining 3
2025-10-13 tell ent-win granted benefit "Windows 11 Enterprise" quantity 5 unit licenses under enr-core
2025-10-13 findings key-pack     → permitted key.any-combination remaining 0
2025-10-13 ask  key-core activated machine pc-14                    → forbidden key.finite, unknown key.any-combination
2025-10-13 tell ent-win-pack granted benefit "Windows 11 Enterprise" quantity 0 unit licenses under enr-pack
2025-10-14 ask  key-pack activated machine pc-12                    → permitted key.any-combination remaining 0
2025-10-14 ask  key-pack activated machine pc-13                    → forbidden key.any-combination short 1
2025-10-14 tell com-win bought product "Windows 11 Enterprise" quantity 1 until 2025-12-31
2025-10-14 tell key-pack activated machine pc-13                    → permitted key.any-combination remaining 0
2025-12-31 findings key-core     → permitted key.any-combination remaining 0
2026-01-01 findings key-core     → forbidden key.any-combination short 1
2026-01-06 findings key-core     → forbidden key.any-combination short 6
