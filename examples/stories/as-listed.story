# What counts is the list that Partner Center showed at purchase

2025-01-06 tell enr-2025 bought offer spd eligible yes until 2026-01-05
2025-01-06 tell ent-vs granted benefit "Visual Studio Enterprise" quantity 2 unit users source "Solutions Partner - Core" under enr-2025
2025-01-07 tell vs-1 granted level enterprise under ent-vs   → permitted benefits.as-listed-when-bought remaining 1
2025-01-07 tell vs-2 granted level enterprise under ent-vs   → permitted benefits.as-listed-when-bought remaining 0
2025-01-08 tell vs-3 granted level enterprise under ent-vs   → forbidden benefits.as-listed-when-bought short 1
2025-01-08 tell ada joined
2025-01-08 tell vs-1 assigned to ada
2025-01-08 position ent-vs                                   → entitled 2 assigned 1 peak 1

# A token that is replaced carries its seats no longer; the one in its place does.
2025-01-06 tell ent-e3 granted benefit "Microsoft 365 E3" quantity 50 unit users under enr-2025
2025-01-09 tell token-a issued product "Microsoft 365 E3" seats 50 under ent-e3                    → permitted
2025-01-10 tell token-a redeemed tenant wrong-one
2025-01-13 tell token-a replacement-requested
2025-01-20 tell token-b issued product "Microsoft 365 E3" seats 50 under ent-e3 replaces token-a   → permitted
2025-01-20 tell token-a replacement-decided by token-b
2025-01-20 position token-a                                  → entitled 0
2025-01-20 position token-b                                  → entitled 50
2025-01-21 ask  token-c issued product "Microsoft 365 E3" seats 1 under ent-e3                     → forbidden benefits.as-listed-when-bought short 1

# Partner Center lists more later: the number of the purchase counts, and the difference shows.
2025-03-03 tell ent-vs listed benefit "Visual Studio Enterprise" quantity 3 unit users source "Solutions Partner - Core"
2025-03-03 position ent-vs                                   → entitled 2 counted 3 difference 1
2025-03-04 ask  vs-4 granted level enterprise under ent-vs   → forbidden benefits.as-listed-when-bought short 2

# What was awarded later is a grant of its own.
2025-03-05 tell ent-vs-security granted benefit "Visual Studio Enterprise" quantity 1 unit users source "Solutions Partner - Security" under enr-2025
2025-03-06 ask  vs-4 granted level enterprise under ent-vs-security   → permitted benefits.as-listed-when-bought remaining 0

# A row that says another number than the catalog of its day is shown, and never refused. Our own row of the catalog goes first.
2026-03-05 tell enr-2026 bought offer core eligible yes until 2027-03-04
2026-03-05 ask  ent-teams granted benefit "Teams Enterprise" quantity 15 unit licenses under enr-2026            → permitted offer.eligible-and-bought
2026-03-05 ask  ent-teams granted benefit "Teams Enterprise" quantity 10 unit licenses under enr-2026            → permitted benefits.as-listed-when-bought remaining 0
2026-03-05 ask  ent-credit granted benefit "Azure bulk credit" quantity 2000 unit "USD per year" under enr-2026  → permitted benefits.as-listed-when-bought remaining 0
2026-03-05 tell row-teams set offer core benefit "Teams Enterprise" quantity 10 unit users source "Partner Center" asOf 2026-03-05 certainty A
2026-03-05 ask  ent-teams granted benefit "Teams Enterprise" quantity 15 unit licenses under enr-2026            → permitted benefits.as-listed-when-bought remaining 0
