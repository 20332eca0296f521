# Different offers side by side, but none twice at a time

2026-04-01 tell enr-core bought offer core until 2027-03-31            → permitted offer.one-of-each
2026-05-04 ask  enr-two bought offer core                              → forbidden offer.one-of-each
2026-05-04 ask  enr-two bought offer expanded                          → permitted offer.one-of-each

# A second designation is an offer of its own.
2026-04-01 tell enr-spd bought offer spd until 2027-03-31              → permitted
2026-05-04 ask  enr-spd-2 bought offer spd                             → permitted

# The last day still counts; on the next one it may be bought again, and a renewal takes the place of what it renews.
2027-03-31 ask  enr-two bought offer core                              → forbidden offer.one-of-each
2027-03-31 ask  enr-two bought offer core renews enr-core              → permitted offer.one-of-each
2027-04-01 ask  enr-two bought offer core                              → permitted offer.one-of-each

# One that was refunded is held no longer.
2026-05-05 tell enr-core refund-requested
2026-05-06 tell enr-core refunded
2026-05-07 ask  enr-two bought offer core                              → permitted offer.one-of-each
