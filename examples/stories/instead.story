# What else would be permitted: another thing of the same product today, or the same one on a later day

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell linus joined
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-01-06 tell vs-2 granted level professional under enr-2025
2025-01-06 tell vs-3 granted level enterprise under enr-2025
2025-01-10 tell vs-1 assigned to ada

# What is permitted needs nothing instead.
2025-02-01 instead vs-2 assigned to grace                     → nothing
2025-02-01 instead vs-1 assigned to grace                     → vs-2, 2025-04-10

# What is kept for another is no way out, and for its own person the first.
2025-02-01 tell vs-2 reserved for linus from 2025-02-10
2025-02-01 instead vs-1 assigned to grace                     → 2025-04-10
2025-02-01 instead vs-1 assigned to linus                     → vs-2, 2025-04-10
2025-02-10 tell vs-2 assigned to linus

# Somebody who left still has one that may pass on: only from the 90th day.
2025-03-03 tell linus left
2025-05-10 tell vs-1 released
2025-05-10 tell vs-1 assigned to ada
2025-05-10 instead vs-1 assigned to grace                     → 2025-08-08
2025-05-11 instead vs-1 assigned to grace                     → vs-2, 2025-08-08

# Nothing helps somebody who may have none at all.
2025-05-11 instead vs-1 assigned to linus                     → nothing

# Seats of another token of the same service, where enough are free and it runs.
2025-05-12 tell token-1 issued product "Microsoft 365 E3" seats 1 under enr-2025
2025-05-12 tell token-2 issued product "Microsoft 365 E3" seats 2 under enr-2025
2025-05-12 tell token-3 issued product "Microsoft 365 E3" seats 5 under enr-2025
2025-05-12 tell token-1 redeemed tenant contoso
2025-05-12 tell token-2 redeemed tenant contoso
2025-05-12 tell token-1 assigned to ada
2025-05-13 instead token-1 assigned to grace                  → token-2
2025-05-13 instead token-1 assigned to grace seats 3          → nothing

# Activations of another key of the same product.
2025-05-14 tell key-1 issued product "Windows 11 Enterprise" activations 1 under enr-2025
2025-05-14 tell key-2 issued product "Windows 11 Enterprise" activations 5 under enr-2025
2025-05-14 tell key-3 issued product "Windows 10 Enterprise" activations 5 under enr-2025
2025-05-14 tell key-1 activated machine pc-1
2025-05-15 instead key-1 activated machine pc-2               → key-2

# Another day is named only where it helps: here the year has ended before.
2025-12-01 tell vs-3 assigned to ada
2025-12-02 instead vs-3 assigned to grace                     → nothing
