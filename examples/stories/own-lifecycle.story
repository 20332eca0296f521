# The list of lifecycles that is shipped does not have every product: rows of our own go before it

2026-03-02 tell enr-2026 bought offer spd eligible yes until 2027-03-01
2026-03-02 tell pool-1 granted support on-premises incidents 20 under enr-2026
2026-11-02 ask  pool-1 opened incident 1 product "System Center Standard 2022"   → unknown incident.n-minus-1

# Two versions that are out, as a page of Microsoft's shows them.
2026-11-03 tell life-sc-2025 set product "System Center" version 2025 released 2024-11-01 mainstreamUntil 2029-10-09 source "lifecycle page" asOf 2026-11-03 certainty A
2026-11-03 tell life-sc-2022 set product "System Center" version 2022 released 2022-04-01 mainstreamUntil 2027-04-13 source "lifecycle page" asOf 2026-11-03 certainty A
2026-11-03 ask  pool-1 opened incident 1 product "System Center Standard 2022"   → permitted incident.n-minus-1
2027-02-28 ask  pool-1 opened incident 1 product "System Center Standard 2022"   → permitted incident.n-minus-1
2026-11-03 ask  pool-1 opened incident 1 product "System Center Standard 2019"   → unknown incident.n-minus-1
2026-11-02 ask  pool-1 opened incident 1 product "System Center Standard 2022"   → unknown incident.n-minus-1

# A row of ours stands in the place of a shipped one, from the day it was told.
2026-11-10 ask  pool-1 opened incident 1 product "Windows Server Standard 2022"  → forbidden incident.n-minus-1
2026-11-10 tell life-ws-2022 set product "Windows Server" version 2022 released 2021-08-18 mainstreamUntil 2027-01-12 source "a letter of extension" asOf 2026-11-09 certainty A
2026-11-09 ask  pool-1 opened incident 1 product "Windows Server Standard 2022"  → forbidden incident.n-minus-1
2026-11-10 ask  pool-1 opened incident 1 product "Windows Server Standard 2022"  → permitted incident.n-minus-1
2027-01-13 ask  pool-1 opened incident 1 product "Windows Server Standard 2022"  → forbidden incident.n-minus-1

# A version that came out since the shipped list makes the others older by one place.
2026-11-20 ask  pool-1 opened incident 1 product "SQL Server 2022"               → permitted incident.n-minus-1
2026-11-20 tell life-sql-2027 set product "SQL Server" version 2027 released 2026-11-19 source "release notes" asOf 2026-11-20 certainty B
2026-11-20 ask  pool-1 opened incident 1 product "SQL Server 2022"               → forbidden incident.n-minus-1
2026-11-20 ask  pool-1 opened incident 1 product "SQL Server 2025"               → permitted incident.n-minus-1
2026-11-20 ask  pool-1 opened incident 1 product "SQL Server 2027"               → unknown incident.n-minus-1
2026-11-21 tell life-sql-2027 dropped
2026-11-21 ask  pool-1 opened incident 1 product "SQL Server 2022"               → permitted incident.n-minus-1
2026-11-21 ask  pool-1 opened incident 1 product "SQL Server 2027"               → unknown incident.n-minus-1

# It is said when support has ended without a day, when no end is set, and when a row contradicts itself.
2026-11-21 tell life-x-1 set product "Contoso Tool" version 1 released 2020-01-01 mainstream ended source "a page" asOf 2026-11-20 certainty C
2026-11-21 tell life-x-2 set product "Contoso Tool" version 2 released 2024-01-01 mainstream no-end source "a page" asOf 2026-11-20 certainty C
2026-11-21 ask  pool-1 opened incident 1 product "Contoso Tool 1"                → forbidden incident.n-minus-1
2026-11-21 ask  pool-1 opened incident 1 product "Contoso Tool 2"                → permitted incident.n-minus-1
2026-11-21 ask  life-x-3 set product "Contoso Tool" version 3 released 2026-01-01 mainstream ended mainstreamUntil 2027-01-01 source "a page" asOf 2026-11-20 certainty C → refused cannot-follow
2026-11-21 ask  life-x-3 set product "Contoso Tool" version 3 released 2026-01-01 mainstreamUntil 2025-01-01 source "a page" asOf 2026-11-20 certainty C → refused cannot-follow
2026-11-21 ask  life-x-9 dropped                                                 → refused cannot-follow

# Versions that only our rows have are put in order by them too.
2026-03-03 tell key-tool issued product "Contoso Tool" version 2 activations 5 under enr-2026
2026-11-22 ask  key-tool activated machine pc-1 version 1                        → forbidden license.no-downgrade
2026-11-20 ask  key-tool activated machine pc-1 version 1                        → unknown license.no-downgrade
