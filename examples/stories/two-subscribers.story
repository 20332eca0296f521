# Two people with one subscription: it is shown until the subscription passes on

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-01-10 tell vs-1 assigned to ada
2025-01-10 tell vs-1 activated
2025-01-16 tell vs-1 used by ada                    → permitted
2025-01-16 findings vs-1                            → nothing
2025-01-20 tell vs-1 used by grace                  → forbidden vs.no-shared-sign-in
2025-01-19 findings vs-1                            → nothing
2025-01-20 findings vs-1                            → forbidden vs.no-shared-sign-in

# Taken back and given to the same person again, it is the same person's still.
2025-02-03 tell vs-1 released
2025-02-03 findings vs-1                            → nothing
2025-02-04 tell vs-1 assigned to ada
2025-02-04 findings vs-1                            → forbidden vs.no-shared-sign-in

# A new subscriber begins anew.
2025-05-05 tell vs-1 assigned to grace              → permitted
2025-05-05 tell vs-1 activated
2025-05-04 findings vs-1                            → forbidden vs.no-shared-sign-in
2025-05-05 findings vs-1                            → nothing
