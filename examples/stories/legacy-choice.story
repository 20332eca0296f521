# The end of silver and gold: what a partner could keep, and what it could choose

2022-05-02 tell comp-cloud held level gold name "Cloud Platform"
2022-05-02 tell comp-apps held level silver name "Application Development"
2022-05-02 tell enr-gold-22 bought offer gold renewal yes until 2023-05-01 eligible yes → permitted offer.legacy-last-day
2022-05-02 tell enr-silver-22 bought offer silver until 2023-05-01 eligible yes

# What came with a competency is kept until the anniversary; badges ended with September.
2022-10-01 ask  comp-cloud badge-shown                                     → forbidden legacy.badges-ended
2023-05-01 ask  ent-x granted benefit "Office 365 E3" unit users under enr-gold-22 → permitted legacy.until-anniversary

# Renewed in the days between the old rule and the new one: the Guide says nothing.
2022-10-03 ask  enr-gap bought offer gold renews enr-gold-22               → unknown legacy.one-option
2022-10-04 ask  enr-gap bought offer gold renews enr-gold-22               → permitted legacy.one-option

# At the anniversary: gold goes on, silver does not, and the designation needs a qualification.
2023-05-02 ask  enr-silver-23 bought offer silver renews enr-silver-22     → forbidden legacy.gold-over-silver
2023-05-02 ask  enr-spd-23 bought offer spd renews enr-gold-22             → unknown legacy.one-option
2023-05-02 tell des-infra assessed area Infrastructure qualified no score 52
2023-05-02 ask  enr-spd-23 bought offer spd renews enr-gold-22             → forbidden legacy.one-option
2023-05-02 tell enr-gold-23 bought offer gold renews enr-gold-22 until 2024-05-01 eligible yes → permitted legacy.one-option

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
