# A demonstration at a customer: on own hardware, by sales or marketing, and never left alone
#
# Halden Systems (made up) shows a product that it was granted.

2025-01-06 tell enr-2025 bought offer core until 2026-01-05
2025-01-06 tell ent-365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users under enr-2025
2025-01-06 tell token-365 issued product "Microsoft 365 Business Premium" seats 15 under ent-365
2025-01-06 tell sara joined
2025-01-06 tell milo joined

# As long as it is not said who shows it, where it runs and who attends, nobody can say whether it may be.
2025-02-03 tell use-show stated of token-365 by sara purpose demonstration                   → unknown use.demonstration
2025-02-04 tell use-show restated purpose demonstration role sales                           → unknown use.demonstration
2025-02-05 tell use-show restated purpose demonstration role sales site own                  → unknown use.demonstration
2025-02-06 tell use-show restated purpose demonstration role sales site own supervised yes   → permitted
2025-02-06 findings use-show                                                                 → nothing
2025-02-05 findings use-show                                                                 → unknown use.demonstration
2025-02-06 holders use-show                                                                  → sara

# On the notebook of the partner it may be shown at the customer's. On the customer's own server it may not.
2025-02-10 tell use-show restated purpose demonstration role sales site customer supervised yes → forbidden use.demonstration, forbidden use.no-customer-site
2025-02-10 findings use-show                                                                 → forbidden use.demonstration, forbidden use.no-customer-site

# A test drive that the customer takes home is no demonstration.
2025-02-17 tell use-show restated purpose demonstration role sales site own supervised no    → forbidden use.demonstration
2025-02-24 tell use-show restated purpose demonstration role marketing site own supervised yes → permitted
2025-02-23 findings use-show                                                                 → forbidden use.demonstration
2025-02-24 findings use-show                                                                 → nothing

# The Guide names sales and marketing. Whether a developer may demonstrate, it does not say.
2025-03-03 ask  use-milo stated of token-365 by milo purpose demonstration role other site own supervised yes → unknown use.demonstration

# What ended is asked no longer, and a new use gets a name of its own.
2025-03-10 tell use-show ended
2025-03-10 findings use-show                                                                 → nothing
2025-03-10 holders use-show                                                                  → nothing
2025-03-09 holders use-show                                                                  → sara
2025-03-11 ask  use-show confirmed by sara                                                   → refused cannot-follow
