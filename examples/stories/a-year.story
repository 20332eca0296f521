# A year of Fjordlys Consulting: from the purchase of Success Core to the questions of an auditor

2025-02-03 tell ada joined
2025-02-03 tell grace joined
2025-02-03 tell linus joined

# Paid nine days after the purchase: the year ends 365 days after the payment, not after the purchase.
2025-02-03 tell enr-25 bought offer core paid 2025-02-12 fee "895 EUR"     → permitted
2025-02-03 deadlines enr-25                → 2025-03-05 refund.window, 2026-02-11 cloud.rights-end, 2026-03-14 membership.renewal-window
2025-02-02 ask  ent-vs granted benefit "Visual Studio Professional" quantity 2 unit users under enr-25  → forbidden offer.eligible-and-bought
2025-02-03 ask  ent-vs granted benefit "Visual Studio Professional" quantity 2 unit users under enr-25  → unknown offer.eligible-and-bought
2025-02-03 ask  ent-loose granted benefit "Visual Studio Professional" quantity 2 unit users               → unknown offer.eligible-and-bought
2025-02-03 ask  mkt-logo granted item "Logo builder" tier basic                                            → permitted
2025-02-03 ask  mkt-more granted item "Campaign consultation" tier extra                                   → unknown offer.eligible-and-bought
2025-02-03 tell enr-25 eligibility met yes
2025-02-03 tell ent-vs granted benefit "Visual Studio Professional" quantity 2 unit users under enr-25  → permitted offer.eligible-and-bought
2025-02-03 tell ent-m365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users activateBy 2026-03-03 under enr-25
2025-02-03 tell ent-windows granted benefit "Windows Server Standard" quantity 4 unit activations under enr-25
2025-02-03 tell vs-1 granted level professional under ent-vs               → permitted
2025-02-03 tell vs-2 granted level professional under ent-vs               → permitted

# No token came with it; Microsoft is asked for one, and issues it.
2025-02-10 tell ent-m365 token-requested
2025-02-11 ask  ent-m365 token-requested                                   → refused cannot-follow
2025-02-14 tell ent-m365 token-decided outcome issued
2025-02-14 tell token-25 issued product "Microsoft 365 Business Premium" seats 15 under ent-m365 redeemBy 2026-03-03
2025-02-14 tell key-25 issued product "Windows Server Standard" activations 4 under ent-windows
2025-02-17 tell token-25 redeemed tenant fjordlys                          → permitted
2025-02-17 tell token-25 assigned to ada                                   → permitted
2025-02-17 tell token-25 assigned to grace
2025-02-18 tell vs-1 assigned to ada                                       → permitted
2025-02-18 tell vs-1 activated
2025-02-19 tell key-25 activated machine srv-01                            → permitted
2025-02-20 ask  enr-25 refund-requested                                    → forbidden refund.window

# The wrong person was written down, and taken back in the same list as the right one.
2025-03-10 tell vs-2 assigned to linus named mistake
2025-03-12 tell mistake withdrawn because "it went to the other colleague"
2025-03-10 and  vs-2 assigned to grace learned 2025-03-12
2025-03-12 holders vs-2                                                    → grace
2025-04-01 ask  vs-1 assigned to linus                                     → forbidden vs.reassignment until 2025-05-19
2025-05-19 ask  vs-1 assigned to linus                                     → permitted

# The last day, the days of the renewal, and the renewal itself.
2026-02-11 findings token-25                                               → nothing
2026-02-12 findings token-25                                               → forbidden cloud.rights-end
2026-02-11 ask  enr-26 bought offer core renews enr-25                     → forbidden membership.renewal-window until 2026-02-12
2026-03-14 ask  enr-26 bought offer core renews enr-25                     → permitted membership.renewal-window
2026-03-15 ask  enr-26 bought offer core renews enr-25                     → forbidden membership.renewal-window
2026-02-12 tell enr-26 bought offer core renews enr-25 eligible yes fee "925 EUR" → permitted
2026-02-12 tell token-26 issued product "Microsoft 365 Business Premium" seats 15 under enr-26 → permitted offer.eligible-and-bought
2026-02-12 deadlines enr-26                                                → 2027-02-11 cloud.rights-end
2026-02-13 tell token-26 redeemed tenant fjordlys
2026-02-13 tell token-25 service-stopped
2026-02-13 ask  ent-late granted benefit Visio quantity 1 unit users under enr-25 → forbidden offer.eligible-and-bought

# An auditor asks who had what, on a day of the year before, as known then and as known now.
2025-03-10 position vs-2 known 2025-03-11                                  → entitled 1 assigned 1 peak 1
2025-12-31 position key-25                                                 → entitled 4 assigned 1 consumed 1
2025-12-31 position token-25                                               → entitled 15 assigned 2
2025-12-31 findings vs-1                                                   → nothing
2025-12-31 holders token-25                                                → ada, grace
