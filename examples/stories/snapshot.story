# A granted line is a snapshot: one is corrected, the others and the catalog go their own ways

2026-03-05 tell enr-2026 bought offer core until 2027-03-04
# What `benefolio grant enr-2026` tells from the catalog, three lines of it.
2026-03-05 tell ent-2026-visio-plan-2 granted benefit "Visio Plan 2" quantity 5 unit users source "Partner Success Core Benefits - catalog of 2026-02-18, certainty C" under enr-2026 named visio
2026-03-05 and  ent-2026-teams-enterprise granted benefit "Teams Enterprise" quantity 15 unit users source "Partner Success Core Benefits - catalog of 2026-02-18, certainty C" under enr-2026
2026-03-05 and  ent-2026-azure-bulk-credit granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" source "Partner Success Core Benefits - catalog of 2026-02-18, certainty B" under enr-2026
2026-03-05 position ent-2026-visio-plan-2       → entitled 5

# Partner Center listed seven: the line is taken back and told anew in one list; nothing else moves.
2026-03-09 tell visio withdrawn because "Partner Center listed seven at purchase"
2026-03-05 and  ent-2026-visio-plan-2 granted benefit "Visio Plan 2" quantity 7 unit users source "Partner Success Core Benefits - Core" under enr-2026 learned 2026-03-09
2026-03-05 position ent-2026-visio-plan-2       → entitled 7
2026-03-08 position ent-2026-visio-plan-2 known 2026-03-08   → entitled 5
2026-03-09 position ent-2026-teams-enterprise   → entitled 15
2026-03-09 position ent-2026-azure-bulk-credit  → entitled 2400

# A row of the catalog that is kept from then on changes nothing that was granted.
2026-06-01 tell row-teams set offer core benefit "Teams Enterprise" quantity 10 unit users source "Partner Center, our workspace" asOf 2026-06-01 certainty A   → nothing
2026-06-01 position ent-2026-teams-enterprise   → entitled 15
2026-07-01 tell row-teams dropped               → nothing
2026-07-01 position ent-2026-teams-enterprise   → entitled 15

# A row says how many of what, or how much money and how often.
2026-07-02 ask  row-x set offer core benefit Loop quantity 5 source us asOf 2026-07-02 certainty A                        → refused cannot-follow
2026-07-02 ask  row-x set offer core benefit Loop amount "5 USD" source us asOf 2026-07-02 certainty A                    → refused cannot-follow
2026-07-02 ask  row-x dropped                                                                                             → refused cannot-follow
2026-07-02 ask  row-x set offer core benefit Loop unit users source us asOf 2026-07-02 certainty D                        → nothing
