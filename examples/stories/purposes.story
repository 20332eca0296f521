# What it is used for: every use has a purpose, somebody who stated it and a day
#
# Fjordline Apps (made up) builds a packaged product, and is asked for more.

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell vs-1 granted level professional under enr-2025             → permitted vs.edition-by-offer
2025-01-06 tell vs-2 granted level enterprise under enr-2025               → permitted vs.edition-by-offer
2025-01-06 tell key-1 issued product "Windows Server Standard" activations 16 under enr-2025
2025-01-06 tell ada joined
2025-01-06 tell ben joined
2025-01-06 tell vs-1 assigned to ada
2025-01-07 tell vs-1 activated

# Inside the own business, without revenue from outside.
2025-01-10 tell use-key stated of key-1 by partner statedBy ben purpose internal environment production → unknown use.internal
2025-01-11 tell use-key restated purpose internal environment production revenue none     → permitted
2025-01-11 ask  use-key restated purpose internal revenue indirect                        → forbidden use.internal
2025-01-11 ask  use-key restated purpose internal revenue direct                          → forbidden use.internal, forbidden use.no-direct-revenue

# Building a product that is then sold is indirect revenue, and allowed. Building for one customer is not.
2025-01-13 tell use-ada stated of vs-1 by ada purpose development application packaged    → unknown use.no-direct-revenue
2025-01-13 ask  use-ada restated purpose development application packaged                 → permitted vs.no-direct-revenue
2025-01-14 tell use-ada restated purpose development application packaged revenue indirect → permitted
2025-01-13 findings use-ada                                                               → unknown use.no-direct-revenue
2025-01-14 findings use-ada                                                               → nothing
2025-01-15 ask  use-ada restated purpose client-work revenue direct                       → forbidden use.no-direct-revenue, forbidden vs.no-direct-revenue
2025-01-15 ask  use-ada restated purpose development application client revenue none      → forbidden use.development, forbidden use.no-direct-revenue, permitted vs.no-direct-revenue
2025-01-15 ask  use-ada restated purpose direct-revenue                                   → forbidden use.no-direct-revenue, forbidden vs.no-direct-revenue
2025-01-15 ask  use-key restated purpose hosting                                          → forbidden use.no-direct-revenue

# The cloud services of a subscription are for internal applications only.
2025-01-15 ask  use-ada restated purpose development application packaged revenue indirect cloudServices yes → forbidden vs.designated-employees
2025-01-15 ask  use-ada restated purpose development application internal revenue none cloudServices yes     → permitted vs.designated-employees
2025-01-15 ask  use-ada restated purpose internal environment production application internal revenue none cloudServices yes → forbidden vs.designated-employees
2025-01-15 ask  use-ada restated purpose internal application internal revenue none cloudServices yes        → unknown vs.designated-employees

# Never for oneself, never at a customer's, and never passed on.
2025-01-15 ask  use-ada restated purpose personal                                         → forbidden use.no-personal
2025-01-15 ask  use-key restated purpose customer-site                                    → forbidden use.no-customer-site
2025-01-15 ask  use-key restated purpose internal revenue none site own                   → permitted use.no-customer-site
2025-01-15 ask  use-key restated purpose transfer                                         → unknown use.no-transfer
2025-01-15 ask  use-key restated purpose transfer recipient outside                       → forbidden use.no-transfer

# A location is no third party from the day of its association to the day before it parts.
2025-03-03 tell loc-oslo associated
2025-09-01 tell loc-oslo parted
2025-03-02 ask  use-key restated purpose transfer recipient loc-oslo                      → forbidden use.no-transfer
2025-03-03 ask  use-key restated purpose transfer recipient loc-oslo                      → permitted use.no-transfer
2025-08-31 ask  use-key restated purpose transfer recipient loc-oslo                      → permitted use.no-transfer
2025-09-01 ask  use-key restated purpose transfer recipient loc-oslo                      → forbidden use.no-transfer

# Somebody confirms, leaves, and the use is shown until it is ended.
2025-06-02 tell use-ada confirmed by ada                                                  → permitted
2025-10-01 tell ada left
2025-09-30 findings use-ada                                                               → nothing
2025-10-01 findings use-ada                                                               → forbidden sharing.associated-only
2025-10-02 tell use-ada ended
2025-10-02 findings use-ada                                                               → nothing
2025-10-02 ask  use-ada restated purpose internal                                         → refused cannot-follow
2025-10-02 ask  use-ada stated of vs-1 by ben purpose internal                            → refused cannot-follow
2025-10-02 ask  use-new restated purpose internal                                         → refused unknown-thing
2025-10-02 ask  use-new stated of vs-9 by ben purpose internal                            → refused unknown-thing
2025-10-02 ask  use-new stated of vs-1 by ben purpose fun                                 → refused wrong-value
