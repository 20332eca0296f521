# Training: the own employees always, customers only by a learning partner
#
# Brightwater Academy (made up) moves from Action Pack to Learning Action Pack.

2024-01-15 tell enr-maps bought offer maps until 2024-07-14
2024-01-15 tell key-server issued product "Windows Server Standard" activations 16 under enr-maps
2024-01-15 tell tova joined

2024-02-05 tell use-staff stated of key-server by tova purpose training                → permitted use.training
2024-02-05 ask  use-class stated of key-server by tova purpose customer-training       → unknown use.training
2024-02-06 tell partner learning-partner held no
2024-02-06 tell use-class stated of key-server by tova purpose customer-training       → forbidden use.training
2024-02-06 findings use-class                                                          → forbidden use.training

# From the first day of Learning Action Pack to its last one it may train customers.
2024-07-15 tell enr-laps bought offer laps until 2025-01-14
2024-07-14 findings use-class                                                          → forbidden use.training
2024-07-15 findings use-class                                                          → nothing
2024-07-15 tell use-class confirmed by tova                                            → permitted use.training
2025-01-14 findings use-class                                                          → nothing
2025-01-15 findings use-class                                                          → forbidden use.training

# Or the partner is designated for it, from the day on which it says so.
2025-02-03 tell partner learning-partner held yes
2025-02-02 findings use-class                                                          → forbidden use.training
2025-02-03 findings use-class                                                          → nothing
2025-02-03 ask  use-class restated purpose customer-training revenue direct            → permitted use.training

# With a Visual Studio subscription no training earns money directly, learning partner or not.
2024-07-15 tell vs-1 granted level professional under enr-laps                         → permitted vs.edition-by-offer
2025-02-04 ask  use-vs stated of vs-1 by tova purpose customer-training                → permitted
2025-02-04 ask  use-vs stated of vs-1 by tova purpose customer-training revenue direct → forbidden vs.no-direct-revenue
