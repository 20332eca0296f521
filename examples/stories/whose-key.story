# A key is the organization's, and benefits replace no commercial license

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell loc-lyon associated
2025-01-06 tell key-win issued product "Windows 11 Enterprise" activations 10 under enr-2025

# Using a key is one thing, having it as one's own another.
2025-02-03 tell key-win activated machine pc-1 by ada                → permitted
2025-02-03 ask  key-win given to loc-lyon                            → permitted key.belongs-to-organization
2025-02-03 ask  key-win given to outside                             → forbidden sharing.associated-only, forbidden key.belongs-to-organization, forbidden use.no-transfer
2025-02-03 tell key-win given to ada                                 → forbidden key.belongs-to-organization
2025-02-04 findings key-win      → forbidden key.belongs-to-organization
2025-02-05 tell key-win taken-back from ada
2025-02-05 findings key-win      → nothing

# The same goes for the token of a cloud service. Passing it on uses it, so the fee is refunded no longer.
2025-01-20 tell enr-l bought offer launch until 2026-01-19
2025-02-06 tell token-bi issued product "Power BI Pro" seats 1 under enr-l
2025-02-07 ask  enr-l refund-requested                               → discretionary refund.window
2025-02-07 ask  token-bi given to outside                            → forbidden sharing.associated-only, forbidden key.belongs-to-organization, forbidden use.no-transfer
2025-02-07 ask  token-bi taken-back from ada                         → refused cannot-follow
2025-02-07 tell token-bi given to ada                                → forbidden key.belongs-to-organization, permitted use.no-transfer
2025-02-08 findings token-bi     → forbidden key.belongs-to-organization
2025-02-08 ask  enr-l refund-requested                               → forbidden refund.window
2025-02-09 tell token-bi taken-back from ada
2025-02-09 findings token-bi     → nothing

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
