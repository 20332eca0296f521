# A refund is asked for within 30 days, and one look at a key or token ends the right

2025-01-06 tell enr-a bought offer core eligible yes until 2026-01-05
2025-01-06 tell token-a issued product "Microsoft 365 E3" seats 15 under enr-a
2025-02-05 ask  enr-a refund-requested              → discretionary refund.window by 2025-02-05
2025-02-06 ask  enr-a refund-requested              → forbidden refund.window
2025-01-06 deadlines enr-a                          → 2025-02-05 refund.window

# The warning comes before the look.
2025-01-08 ask  token-a viewed                      → permitted refund.window
2025-01-08 tell token-a viewed
2025-01-09 ask  enr-a refund-requested              → forbidden refund.window

# The Guide says tokens, another page of Microsoft says product keys: the stricter reading.
2025-01-06 tell enr-b bought offer launch eligible yes until 2026-01-05
2025-01-06 tell key-b issued product "Windows 11 Enterprise" activations 5 under enr-b
2025-01-09 tell key-b viewed
2025-01-10 ask  enr-b refund-requested              → forbidden refund.window

# Using a benefit ends it too; and a renewal is no initial purchase.
2025-01-06 tell enr-c bought offer expanded eligible yes until 2026-01-05
2025-01-06 tell vs-c granted level professional under enr-c
2025-01-07 tell ada joined
2025-01-07 ask  enr-c refund-requested              → discretionary refund.window
2025-01-07 tell vs-c assigned to ada
2025-01-07 ask  enr-c refund-requested              → forbidden refund.window
2026-01-06 tell enr-c2 bought offer expanded eligible yes renews enr-c
2026-01-10 ask  enr-c2 refund-requested             → forbidden refund.window

# Refused once may be asked again; refunded is the end. A renewal whose year before is not on record is one all the same.
2025-01-06 tell enr-d bought offer launch eligible yes until 2026-01-05
2025-01-07 tell enr-d refund-requested              → discretionary refund.window
2025-01-08 tell enr-d refund-refused
2025-01-09 tell enr-d refund-requested              → discretionary refund.window
2025-01-10 tell enr-d refunded
2025-01-11 ask  enr-d refund-requested              → refused cannot-follow
2025-01-06 tell enr-e bought offer launch eligible yes renewal yes
2025-01-07 ask  enr-e refund-requested              → forbidden refund.window
