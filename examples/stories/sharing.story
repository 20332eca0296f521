# Benefits are shared inside the partner and its associated companies, and with nobody else

2025-01-06 tell enr-2025 bought offer core eligible yes until 2026-01-05
2025-01-06 tell vs-1 granted level professional under enr-2025
2025-01-06 tell ada joined employer partner
2025-01-06 ask  vs-1 assigned to ada                → permitted sharing.associated-only

# A location: from the day it is associated to the day before it parts.
2025-03-03 tell loc-lyon associated
2025-09-01 tell loc-lyon parted
2025-01-06 tell leo joined employer loc-lyon
2025-03-02 ask  vs-1 assigned to leo                → forbidden sharing.associated-only
2025-03-03 ask  vs-1 assigned to leo                → permitted sharing.associated-only
2025-08-31 ask  vs-1 assigned to leo                → permitted sharing.associated-only
2025-09-01 ask  vs-1 assigned to leo                → forbidden sharing.associated-only

# An affiliate needs Product License rights as well; while that is not on record, the answer is unknown.
2025-03-03 tell aff-nord associated
2025-03-03 tell nora joined employer aff-nord
2025-03-04 ask  vs-1 assigned to nora               → unknown sharing.associated-only
2025-04-01 tell partner product-license-rights held no
2025-04-02 ask  vs-1 assigned to nora               → forbidden sharing.associated-only
2025-05-01 tell partner product-license-rights held yes
2025-05-02 ask  vs-1 assigned to nora               → permitted sharing.associated-only

# An outsider never, and a leaver is one.
2025-05-02 ask  vs-1 assigned to outside            → forbidden sharing.associated-only
2025-05-05 tell vs-1 assigned to ada                → permitted
2025-05-06 tell vs-1 activated
2025-06-01 tell ada left
2025-05-31 findings vs-1                            → nothing
2025-06-01 findings vs-1                            → forbidden sharing.associated-only

# Credit is shared no more widely than licenses are.
2025-05-02 tell credit-1 granted amount "100 USD" per month under enr-2025
2025-05-02 ask  credit-1 assigned to outside        → forbidden sharing.associated-only
2025-05-02 ask  credit-1 assigned to nora           → permitted sharing.associated-only
2025-05-02 tell credit-1 assigned to ada            → permitted sharing.associated-only
2025-05-31 findings credit-1                        → nothing
2025-06-01 findings credit-1                        → forbidden sharing.associated-only

# A key on a machine of an affiliate goes with the association; a subscription is for a person, never for a company.
2025-05-02 tell key-1 issued product "Windows 11 Enterprise" activations 5 under enr-2025
2025-05-02 tell key-1 activated machine nord-1 for aff-nord   → permitted
2025-09-30 tell aff-nord parted
2025-09-29 findings key-1                           → nothing
2025-09-30 findings key-1                           → forbidden sharing.associated-only
2025-05-02 ask  vs-1 assigned to aff-nord           → refused unknown-person
2025-05-02 ask  nora moved employer ada             → refused unknown-company
