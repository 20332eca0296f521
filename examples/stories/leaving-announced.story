# Somebody will leave: what they have falls due on that day, and is late after it

2025-01-06 tell enr-1 bought offer core eligible yes until 2026-01-05
2025-01-06 tell vs-1 granted level professional under enr-1
2025-01-06 tell ada joined
2025-01-10 tell vs-1 assigned to ada
2025-01-10 tell vs-1 activated
2025-01-13 tell use-1 stated of vs-1 by ada purpose development
2025-03-01 tell ada leaving-announced from 2025-04-10

# Nothing is taken back by saying it: that is told when it happens.
2025-01-06 tell grace joined
2025-04-11 tell vs-1 released
2025-04-11 tell use-1 ended
2025-04-11 tell ada left
2025-04-12 ask  vs-1 assigned to grace                          → permitted vs.reassignment
