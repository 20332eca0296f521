# Silver may be renewed where it was never held beside gold

2015-03-02 tell comp-old held level gold name "Devices"
2016-03-02 tell comp-old ended
2018-05-07 tell comp-new held level silver name "Data Analytics"
2022-05-02 tell enr-22 bought offer silver until 2023-05-01 eligible yes
2023-05-02 ask  enr-23 bought offer silver renews enr-22           → permitted legacy.gold-over-silver
2023-05-02 ask  enr-23 bought offer silver renewal yes             → permitted legacy.gold-over-silver

# Gold of which no end is on record was held beside it, at the latest on the last day of the competencies.
2019-01-07 tell comp-gold held level gold name "Cloud Platform"
2023-05-02 ask  enr-23 bought offer silver renews enr-22           → forbidden legacy.gold-over-silver
2022-10-03 tell comp-gold ended
2023-05-02 ask  enr-23 bought offer silver renews enr-22           → forbidden legacy.gold-over-silver
