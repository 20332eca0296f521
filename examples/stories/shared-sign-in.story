# One subscription, one person: sign-ins are not shared, and nothing is valid before it is activated

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell ada joined
2025-01-06 tell grace joined
2025-01-06 tell vs-1 granted level professional under enr-2025

2025-01-07 ask  vs-1 used by ada                    → forbidden vs.assigned-and-activated
2025-01-10 tell vs-1 assigned to ada                → permitted
2025-01-12 ask  vs-1 used by ada                    → forbidden vs.assigned-and-activated
2025-01-12 findings vs-1                            → unknown vs.assigned-and-activated
2025-01-15 tell vs-1 activated
2025-01-15 findings vs-1                            → nothing
2025-01-16 ask  vs-1 used by ada                    → permitted
2025-01-16 tell vs-1 used by grace                  → forbidden vs.no-shared-sign-in

# A lawful handover is no sharing.
2025-04-15 tell vs-1 assigned to grace              → permitted
2025-04-15 tell vs-1 activated
2025-04-15 ask  vs-1 used by grace                  → permitted
2025-04-16 ask  vs-1 used by ada                    → forbidden vs.no-shared-sign-in
