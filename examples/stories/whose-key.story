# A key is the organization's, and benefits replace no commercial license

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell loc-lyon associated
2025-01-06 tell key-win issued product "Windows 11 Enterprise" activations 10 under enr-2025

# Using a key is one thing, having it as one's own another.
2025-02-03 tell key-win activated machine pc-1 by ada                → permitted
2025-02-03 ask  key-win given to loc-lyon                            → permitted key.belongs-to-organization
2025-02-03 ask  key-win given to outside                             → forbidden sharing.associated-only, forbidden key.belongs-to-organization
2025-02-03 tell key-win given to ada                                 → forbidden key.belongs-to-organization
2025-02-04 findings key-win      → forbidden key.belongs-to-organization
2025-02-05 tell key-win taken-back from ada
2025-02-05 findings key-win      → nothing

# An agreement is not made smaller by counting benefits.
2025-03-03 tell com-ea bought product "Windows 11 Enterprise" quantity 20 agreement "Enterprise Agreement"
2025-03-03 ask  com-ea covered by key-win many 0                     → permitted
2025-03-03 tell com-ea covered by key-win many 5                     → forbidden license.no-substitution short 5
2025-03-04 findings com-ea       → forbidden license.no-substitution short 5
2025-03-05 tell com-ea covered by key-win many 0
2025-03-05 findings com-ea       → nothing

# Both on one machine is for a person to look at, and not forbidden.
2025-03-06 tell com-ea held machine PC-1
2025-03-06 findings com-ea       → permitted license.no-substitution both 1
2025-03-06 position com-ea       → entitled 20 assigned 1
2025-03-07 tell com-ea released machine pc-1
2025-03-07 findings com-ea       → nothing
