# The end of silver and gold: what a partner could keep, and what it could choose

2022-05-02 tell comp-cloud held level gold name "Cloud Platform"
2022-05-02 tell comp-apps held level silver name "Application Development"
2022-05-02 tell enr-gold-22 bought offer gold renewal yes until 2023-05-01 eligible yes → permitted offer.legacy-last-day
2022-05-02 tell enr-silver-22 bought offer silver until 2023-05-01 eligible yes

# What came with a competency is kept until the anniversary; badges ended with September.
2022-10-01 ask  comp-cloud badge-shown                                     → forbidden legacy.badges-ended
2023-05-01 ask  ent-x granted benefit "Office 365 E3" unit users under enr-gold-22 → permitted legacy.until-anniversary

2023-05-01 tell key-gold issued product "Windows 10 Enterprise" activations 50 under enr-gold-22
2023-05-01 tell key-gold activated machine pc-1                            → permitted legacy.until-anniversary
2023-05-02 ask  key-gold activated machine pc-2                            → permitted legacy.until-anniversary, forbidden license.ends-with-membership
2023-05-03 ask  key-gold activated machine pc-2                            → forbidden legacy.until-anniversary

# An anniversary in the days between the old rule and the new one: the Guide says nothing, whenever it is renewed.
2021-10-04 tell enr-gap-21 bought offer gold until 2022-10-02 eligible yes
2022-10-10 ask  enr-gap-22 bought offer gold renews enr-gap-21             → unknown legacy.one-option
2021-10-05 tell enr-after-21 bought offer gold until 2022-10-03 eligible yes
2022-10-10 ask  enr-after-22 bought offer gold renews enr-after-21         → permitted legacy.one-option
2022-10-10 ask  enr-after-22 bought offer gold renewal yes                 → unknown legacy.one-option
2021-09-30 tell enr-before-21 bought offer gold until 2022-09-29 eligible yes
2022-10-10 ask  enr-before-22 bought offer gold renews enr-before-21       → permitted

# At the anniversary: gold goes on, silver does not, and the designation needs a qualification.
2023-05-02 ask  enr-silver-23 bought offer silver renews enr-silver-22     → forbidden legacy.gold-over-silver
2023-05-02 ask  enr-spd-23 bought offer spd renews enr-gold-22             → unknown legacy.one-option
2023-05-02 tell des-infra assessed area Infrastructure qualified no score 52
2023-05-02 ask  enr-spd-23 bought offer spd renews enr-gold-22             → forbidden legacy.one-option
2023-05-02 ask  enr-gold-22 lapsed                                         → permitted legacy.one-option
2023-05-02 tell enr-gold-23 bought offer gold renews enr-gold-22 until 2024-05-01 eligible yes → permitted legacy.one-option
2023-05-03 ask  enr-gold-22 lapsed                                         → permitted legacy.one-option

# Before a renewal the Guide has no rule of counting, and names no incidents; after it, it has both.
2022-05-02 tell key-silver issued product "SQL Server 2019" activations 5 under enr-silver-22
2022-05-02 tell pool-silver granted support on-premises incidents 15 under enr-silver-22
2022-11-01 ask  key-silver activated machine sql-1                         → unknown key.consumption-every-time consumes 1
2022-11-01 ask  pool-silver opened incident 1 product "SQL Server 2022"    → unknown incident.kind-by-offer
2023-05-02 tell pool-gold-23 granted support on-premises incidents 20 under enr-gold-23
2023-05-02 ask  pool-gold-23 opened incident 1 product "SQL Server 2022"   → permitted incident.kind-by-offer
2023-05-02 tell enr-silver-23 bought offer silver renews enr-silver-22     → forbidden legacy.gold-over-silver
2023-05-03 ask  key-silver activated machine sql-1                         → permitted key.consumption-every-time consumes 1

# A year later it qualifies, and may pick one of the two.
2024-04-22 tell des-infra assessed area Infrastructure qualified yes score 71
2024-05-01 ask  enr-spd-24 bought offer spd renews enr-gold-23             → forbidden membership.renewal-window until 2024-05-02
2024-05-02 tell enr-spd-24 bought offer spd renews enr-gold-23 until 2025-05-01 eligible yes → permitted legacy.one-option
2024-05-03 ask  enr-gold-24 bought offer gold renews enr-gold-23           → forbidden legacy.one-option
2024-06-01 ask  enr-gold-24 bought offer gold renews enr-gold-23           → permitted membership.renewal-window
2024-06-02 ask  enr-gold-24 bought offer gold renews enr-gold-23           → forbidden membership.renewal-window

# The last day of the legacy offers.
2025-01-21 ask  enr-late bought offer gold renewal yes                     → permitted offer.legacy-last-day
2025-01-22 ask  enr-late bought offer gold renewal yes                     → forbidden offer.legacy-last-day
2025-01-22 ask  enr-late bought offer spd                                  → permitted offer.legacy-last-day
2025-01-22 ask  enr-late bought offer specialization                       → unknown offer.legacy-last-day
