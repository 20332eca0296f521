# A year ends: what each choice would come to, who holds what is frozen, and afterwards everybody has it again

2025-05-19 tell enr-core bought offer core eligible yes until 2026-05-18 fee "895 EUR"
2025-05-19 tell ent-m365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users under enr-core
2025-05-19 tell ent-vs granted benefit "Visual Studio Enterprise" quantity 8 unit users under enr-core
2025-05-19 tell token-m365 issued product "Microsoft 365 Business Premium" seats 15 under ent-m365
2025-05-19 tell vs-1 granted level enterprise under ent-vs
2025-05-19 tell vs-2 granted level enterprise under ent-vs
2025-05-19 tell vs-3 granted level enterprise under ent-vs
2025-05-19 tell key-win issued product "Windows Server Standard 2025" activations 16 under enr-core
2025-05-19 tell ada joined
2025-05-19 tell ben joined
2025-05-19 tell cleo joined
2025-06-02 tell token-m365 redeemed tenant northlight
2025-06-02 tell token-m365 service-dated until 2026-06-01
2025-06-02 tell token-m365 assigned to partner seats 9
2025-06-02 tell token-m365 assigned to ada
2025-06-02 tell vs-1 assigned to ada
2025-06-02 tell vs-2 assigned to ben
2025-06-02 tell vs-3 assigned to cleo
2025-06-02 tell key-win activated machine srv-1
2025-06-02 tell key-win activated machine srv-2

# Seven weeks before. Nothing is written: each choice is told to a copy of the books. No list price is known yet.
2026-04-01 renewal enr-core               → fee unknown paid "895 EUR" redeem 15 reassign 3 reactivate 2
2026-07-01 renewal enr-core               → fee "925 USD"
2026-04-01 renewal enr-core lapse         → fee none buy 13 uninstall 2
2026-04-01 renewal enr-core to launch     → fee unknown redeem 5 reassign 1 buy 7
2026-04-01 renewal enr-core to expanded   → redeem 35 reassign 3 unknown 2
2026-04-01 findings enr-core              → nothing

# What the clauses make of it on the way, with their doubts.
2026-04-01 renewal enr-core               → unknown token.new-set-each-year, forbidden cloud.rights-end, forbidden license.after-lapse short 10
2026-04-01 renewal enr-core to launch     → forbidden license.ends-with-membership
2026-04-01 renewal enr-core to maps       → forbidden offer.legacy-last-day
2026-06-18 renewal enr-core               → permitted membership.renewal-window
2026-06-19 renewal enr-core               → forbidden membership.renewal-window
2026-04-01 renewal enr-core to nowhere    → refused unknown-offer
2026-04-01 renewal enr-core to core       → refused same-offer

# The last day: who holds what is frozen. On the next one all of it has ended, and only the software goes on.
2026-05-18 tell freeze-core frozen of enr-core why "before Success Core is renewed"
2026-05-18 freeze freeze-core             → same 7
2026-05-19 tell enr-core-2 bought offer core eligible yes renews enr-core until 2027-05-18 fee "925 EUR"
2026-05-19 renewal enr-core               → refused not-open
2026-05-19 freeze freeze-core             → same 2 lost 5 srv-1 same ada lost ben lost

# The work: the token is redeemed, two subscriptions are found free, and one has to wait.
2026-05-19 tell ent-vs-2 granted benefit "Visual Studio Enterprise" quantity 3 unit users under enr-core-2
2026-05-19 tell vs-11 granted level enterprise under ent-vs-2
2026-05-19 tell vs-12 granted level enterprise under ent-vs-2
2026-05-19 tell vs-13 granted level enterprise under ent-vs-2
2026-05-19 tell dora joined
2026-05-19 tell vs-13 assigned to dora
2026-05-20 tell vs-13 released
2026-05-20 tell vs-1 released
2026-05-20 tell vs-2 released
2026-05-20 tell vs-3 released
2026-05-20 freeze freeze-core             → ada lost ben lost cleo waiting until 2026-08-17
2026-05-20 tell vs-11 assigned to ada
2026-05-20 tell vs-12 assigned to ben
2026-05-21 tell token-2 issued product "Microsoft 365 Business Premium" seats 15 under enr-core-2
2026-05-22 tell token-2 redeemed tenant northlight
2026-05-22 tell token-2 assigned to partner seats 9
2026-05-22 tell token-2 assigned to ada
2026-05-22 freeze freeze-core             → same 2 moved 4 waiting 1 token-m365 moved cleo waiting

# Ben leaves, so nobody has to give him anything again; and on its day the last one is done.
2026-06-01 tell ben left
2026-06-01 tell vs-12 released
2026-06-01 freeze freeze-core             → same 2 moved 3 left 1 waiting 1
2026-08-16 ask  vs-13 assigned to cleo    → forbidden vs.reassignment until 2026-08-17
2026-08-17 tell vs-13 assigned to cleo    → permitted
2026-08-17 freeze freeze-core             → same 2 moved 4 left 1

# Read back in both times: a fact of before that is told later is there, and what was wrong is marked.
2026-05-10 tell key-win activated machine srv-3 learned 2026-09-01
2026-08-17 freeze freeze-core known 2026-08-17 → same 2
2026-09-01 freeze freeze-core             → same 3 srv-3 same
2026-05-18 holders key-win                → srv-3
