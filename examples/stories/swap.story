# Action Pack and Learning Action Pack: swapped once, in thirty days, untouched

2024-01-10 tell enr-pack bought offer maps eligible yes fee "475.00 EUR"   → permitted offer.legacy-last-day
2024-01-10 tell ent-office granted benefit "Office 365 E3" quantity 5 unit users under enr-pack  → permitted offer.eligible-and-bought
2024-01-11 tell token-office issued product "Office 365 E3" seats 5 under ent-office
2024-01-10 deadlines enr-pack                                              → 2024-02-09 swap.once
2024-01-20 ask  enr-pack swap-requested to core                            → forbidden swap.once
2024-02-09 ask  enr-pack swap-requested to laps                            → discretionary swap.once by 2024-02-09 times 1
2024-02-10 ask  enr-pack swap-requested to laps                            → forbidden swap.once
2024-01-20 ask  enr-pack swapped                                           → refused cannot-follow
2024-01-20 tell enr-pack swap-requested to laps                            → discretionary swap.once
2024-02-10 ask  enr-pack swapped                                           → forbidden swap.once
2024-02-05 tell enr-pack swapped                                           → permitted swap.once
2024-02-06 ask  enr-pack swap-requested to maps                            → forbidden swap.once

# Refused once is not swapped once.
2024-03-04 tell enr-two bought offer laps eligible yes
2024-03-05 tell enr-two swap-requested to maps                             → discretionary swap.once
2024-03-12 tell enr-two swap-refused
2024-03-13 ask  enr-two swap-requested to maps                             → discretionary swap.once

# A token that was looked at ends it.
2024-04-02 tell enr-three bought offer maps eligible yes
2024-04-02 tell token-three issued product "Office 365 E3" seats 5 under enr-three → permitted offer.eligible-and-bought
2024-04-03 ask  token-three viewed                                         → permitted swap.once, permitted refund.window
2024-04-03 tell token-three viewed                                         → permitted swap.once, permitted refund.window
2024-04-04 ask  enr-three swap-requested to laps                           → forbidden swap.once

# So does a key, by the stricter reading. The warning is given before the first look, and not where nothing is lost any more.
2024-05-02 tell enr-four bought offer laps eligible yes
2024-05-02 tell key-four issued product "SQL Server Standard 2022" activations 2 under enr-four
2024-06-01 ask  key-four viewed                                            → permitted swap.once, permitted refund.window
2024-06-02 ask  key-four viewed                                            → nothing
2024-05-03 tell enr-four swap-requested to maps
2024-05-04 tell enr-four swapped                                           → permitted swap.once
2024-05-05 ask  key-four viewed                                            → permitted refund.window
2024-05-05 tell enr-four swap-requested to laps                            → forbidden swap.once

# A renewal is no purchase from which the days would count.
2025-01-10 tell enr-five bought offer laps eligible yes renews enr-pack
2025-01-11 ask  enr-five swap-requested to maps                            → forbidden swap.once
2025-01-11 tell token-five issued product "Office 365 E3" seats 5 under enr-five
2025-01-11 ask  token-five viewed                                          → nothing
