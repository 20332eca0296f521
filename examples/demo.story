# Northlight Software: eighteen months of a partner with three offers, two affiliates and forty people
#
# A made-up company that makes the mistakes that partners make. What a `tell` says is recorded whatever the terms make
# of it. `benefolio start --demo` tells it line by line, every day moved by as many days as bring its last day to today;
# run as a story it stands still, and the questions at its end check it. So nothing in it may lean on the calendar:
# years have an `until`, draws lie in the middle of their month, and no id or text names a year.
#
# Who is who: greta is the program administrator, tomas runs the machines, the others build, sell and keep the books.

# --- Eighteen months ago: the record begins. What is older is told late, with the day it happened.
2023-05-13 tell loc-graz associated learned 2025-05-26
2025-05-26 tell anna joined name "Anna Brandt" mail anna@northlight.example
2025-05-26 tell bruno joined name "Bruno Keller" mail bruno@northlight.example
2025-05-26 tell carla joined name "Carla Moretti" mail carla@northlight.example
2025-05-26 tell david joined name "David Okafor" mail david@northlight.example
2025-05-26 tell elena joined name "Elena Petrova" mail elena@northlight.example
2025-05-26 tell felix joined name "Felix Wagner" mail felix@northlight.example
2025-05-26 tell greta joined name "Greta Lindholm" mail greta@northlight.example
2025-05-26 tell hugo joined name "Hugo Fontaine" mail hugo@northlight.example
2025-05-26 tell ines joined name "Ines Carvalho" mail ines@northlight.example
2025-05-26 tell jonas joined name "Jonas Berger" mail jonas@northlight.example
2025-05-26 tell kira joined name "Kira Novak" mail kira@northlight.example
2025-05-26 tell leon joined name "Leon Hartmann" mail leon@northlight.example
2025-05-26 tell maja joined name "Maja Kowalska" mail maja@northlight.example
2025-05-26 tell nils joined name "Nils Aalto" mail nils@northlight.example
2025-05-26 tell olga joined name "Olga Sidorova" mail olga@northlight.example
2025-05-26 tell paul joined name "Paul Richter" mail paul@northlight.example
2025-05-26 tell qiara joined name "Qiara Benedetti" mail qiara@northlight.example
2025-05-26 tell rafael joined name "Rafael Dominguez" mail rafael@northlight.example
2025-05-26 tell sofia joined name "Sofia Andersson" mail sofia@northlight.example
2025-05-26 tell tomas joined name "Tomas Havel" mail tomas@northlight.example
2025-05-26 tell uma joined name "Uma Raman" mail uma@northlight.example
2025-05-26 tell viktor joined name "Viktor Nagy" mail viktor@northlight.example
2025-05-26 tell wanda joined name "Wanda Zielinska" mail wanda@northlight.example
2025-05-26 tell xavier joined name "Xavier Dubois" mail xavier@northlight.example
2025-05-26 tell yara joined name "Yara Haddad" mail yara@northlight.example
2025-05-26 tell zoran joined name "Zoran Ilic" mail zoran@northlight.example
2025-05-26 tell amir joined name "Amir Rahimi" mail amir@northlight.example
2025-05-26 tell bea joined name "Bea Steiner" mail bea@northlight.example
2025-05-26 tell chen joined name "Chen Wei" mail chen@northlight.example
2025-05-26 tell dora joined name "Dora Fekete" mail dora@northlight.example
2025-05-26 tell resi joined name "Resi Gruber" mail resi@northlight.example employer loc-graz
2025-05-26 tell partner named name "Northlight Software"
2025-05-26 tell partner administered by greta
2025-05-26 tell partner entrusted with product-key to tomas
2025-05-26 tell partner entrusted with license to tomas
2025-05-26 tell partner entrusted with azure-credit to tomas
2025-05-26 tell partner relieved of azure-credit
2025-05-26 tell partner reminded of vs.reassignment days "7, 0"
2025-05-26 tell partner source-awaited format partner-center.benefits every 60
2025-05-26 tell partner source-not-awaited format admin-center.products

# --- The first offer: Success Core. Nothing is looked at before it is decided to keep it.
2025-06-01 tell enr-core bought offer core eligible yes until 2026-05-31 fee "895 EUR"
2025-06-01 tell ent-core-bp granted benefit "Microsoft 365 Business Premium" quantity 15 unit users source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-vs granted benefit "Visual Studio Professional" quantity 8 unit users source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-powerbi granted benefit "Power BI Premium Per User" quantity 15 unit users source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-visio granted benefit "Visio Plan 2" quantity 5 unit users source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-server granted benefit "Windows Server Standard 2025 (per core)" quantity 16 unit cores source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-rds granted benefit "Windows Server RDS CAL 2025" quantity 20 unit CALs source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-azure granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" source "Partner Success Core Benefits" under enr-core regime modernized
2025-06-01 tell ent-core-cloud-support granted benefit "Signature Cloud Support" quantity 2 unit incidents source "Partner Success Core Benefits" under enr-core
2025-06-01 tell ent-core-advisory granted benefit "Partner Advisory Hours" quantity 5 unit hours source "Partner Success Core Benefits" under enr-core
2025-06-01 tell vs-core-1 granted level professional under ent-core-vs
2025-06-01 tell vs-core-2 granted level professional under ent-core-vs
2025-06-01 tell vs-core-3 granted level professional under ent-core-vs
2025-06-01 tell vs-core-4 granted level professional under ent-core-vs
2025-06-01 tell vs-core-5 granted level professional under ent-core-vs
2025-06-01 tell vs-core-6 granted level professional under ent-core-vs
2025-06-01 tell vs-core-7 granted level professional under ent-core-vs
2025-06-01 tell vs-core-8 granted level professional under ent-core-vs
2025-06-03 tell token-bp-1 issued product "Microsoft 365 Business Premium" seats 15 under ent-core-bp redeemBy 2026-07-01
2025-06-03 tell token-powerbi-1 issued product "Power BI Premium Per User" seats 15 under ent-core-powerbi redeemBy 2026-07-01
2025-06-03 tell token-visio-1 issued product "Visio Plan 2" seats 5 under ent-core-visio redeemBy 2026-07-01
2025-06-03 tell key-server issued product "Windows Server Standard 2025" activations 16 last5 M4T9X under ent-core-server
2025-06-03 tell lic-rds granted product "Windows Server RDS CAL 2025" quantity 20 unit CALs under ent-core-rds
2025-06-03 tell credit-core granted amount "2400 USD" per year under ent-core-azure until 2026-05-31
2025-06-03 tell pool-core-cloud granted support cloud incidents 2 under ent-core-cloud-support
2025-06-03 tell adv-core granted hours 5 under ent-core-advisory
2025-06-03 tell mkt-logo granted item "Partner logo and co-branded brochure" tier basic under enr-core

# --- Seventeen months ago: the first benefits are used.
2025-07-06 tell token-bp-1 viewed by greta
2025-07-06 tell token-bp-1 redeemed tenant northlight
2025-07-06 tell token-bp-1 service-dated until 2026-07-05
2025-07-07 tell token-bp-1 assigned to anna
2025-07-07 tell token-bp-1 assigned to bruno
2025-07-07 tell token-bp-1 assigned to carla
2025-07-07 tell token-bp-1 assigned to david
2025-07-07 tell token-bp-1 assigned to elena
2025-07-07 tell token-bp-1 assigned to felix
2025-07-07 tell token-bp-1 assigned to greta
2025-07-07 tell token-bp-1 assigned to hugo
2025-07-07 tell token-bp-1 assigned to ines
2025-07-07 tell token-bp-1 assigned to jonas
2025-07-07 tell token-bp-1 assigned to kira
2025-07-07 tell token-bp-1 assigned to leon
2025-07-07 tell token-bp-1 assigned to maja
2025-07-08 tell key-server viewed by tomas
2025-07-15 tell key-server activated machine srv-01 by tomas
2025-07-15 tell key-server activated machine srv-02 by tomas
2025-07-15 tell key-server activated machine srv-03 by tomas
2025-07-15 tell key-server activated machine srv-04 by tomas
2025-07-16 tell lic-rds assigned to partner count 12
2025-07-16 tell lic-rds assigned to loc-graz count 4
2025-07-16 tell lic-rds assigned device kiosk-01
2025-07-21 tell vs-core-1 assigned to carla
2025-07-21 tell vs-core-2 assigned to david
2025-07-21 tell vs-core-3 assigned to elena
2025-07-21 tell vs-core-4 assigned to felix
2025-07-21 tell vs-core-5 assigned to hugo
2025-07-21 tell vs-core-6 assigned to ines
2025-07-22 tell vs-core-3 activated
2025-07-22 tell vs-core-6 activated
2025-07-23 tell vs-core-1 activated
2025-07-24 tell vs-core-2 activated
2025-07-24 tell vs-core-4 activated
2025-07-24 tell vs-core-5 activated
2025-07-26 tell credit-core deposited profile "northlight production" account same
2025-07-31 tell token-powerbi-1 redeemed tenant northlight
2025-07-31 tell token-powerbi-1 service-dated until 2026-07-30
2025-08-01 tell token-powerbi-1 assigned to partner seats 9
2025-08-10 tell credit-core drawn amount "184.20 USD" service other
2025-08-15 tell mkt-logo requested by yara
2025-08-19 tell mkt-logo received

# --- Fifteen months ago, re-imaging week. Under Success Core every activation counts: eight of sixteen are gone.
2025-08-19 tell key-server activated machine srv-01 hardware unchanged by tomas
2025-08-19 tell key-server activated machine srv-02 hardware unchanged by tomas
2025-08-19 tell key-server activated machine srv-03 hardware unchanged by tomas
2025-08-19 tell key-server activated machine srv-04 hardware unchanged by tomas
2025-09-09 tell credit-core drawn amount "263.75 USD" service other
2025-09-29 tell adv-core unlocked by greta
2025-10-01 tell adv-core drawn engagement intune-baseline hours 4 by greta
2025-10-09 tell credit-core drawn amount "301.10 USD" service other
2025-10-14 tell pool-core-cloud unlocked by greta
2025-10-15 tell pool-core-cloud opened incident 40711 product "Exchange Online" by tomas
2025-10-20 tell pool-core-cloud closed incident 40711 as resolved
2025-11-08 tell credit-core drawn amount "339.95 USD" service other
2025-11-16 tell mkt-logo used by yara
2025-12-08 tell credit-core drawn amount "352.40 USD" service other

# --- Eleven months ago: the Security designation, and the big set of benefits that comes with it.
2025-12-13 tell des-security assessed area Security qualified yes score 74
2025-12-18 tell vs-core-2 used by jonas
2025-12-30 tell des-security attained area Security
2025-12-31 tell enr-spd bought offer spd eligible yes until 2026-12-30 fee "4730 EUR"
2025-12-31 tell ent-spd-e3 granted benefit "Microsoft 365 E3" quantity 100 unit users source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-vs granted benefit "Visual Studio Enterprise" quantity 25 unit users source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-windows granted benefit "Windows 11 Enterprise" quantity 20 unit activations source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-sql granted benefit "SQL Server Enterprise 2022 (per core)" quantity 16 unit cores source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-storage granted benefit "Windows Storage Server Workgroup 2016" quantity 2 unit licenses source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-azure granted benefit "Azure bulk credit" quantity 10000 unit "USD per year" source "Solutions Partner - Security" under enr-spd regime modernized
2025-12-31 tell ent-spd-azure-month granted benefit "Azure monthly credit" quantity 100 unit "USD per month" source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-copilot granted benefit "Security Copilot ring-fenced credit" quantity 5000 unit "USD per year" source "Solutions Partner - Security" under enr-spd regime modernized
2025-12-31 tell ent-spd-onprem-support granted benefit "On-premises Product Support" quantity 20 unit incidents source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-cloud-support granted benefit "Signature Cloud Support" quantity 50 unit incidents source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-advisory granted benefit "Partner Advisory Hours" quantity 50 unit hours source "Solutions Partner - Security" under enr-spd
2025-12-31 tell ent-spd-marketing granted benefit "Customer case study" quantity 2 unit items source "Solutions Partner - Security" under enr-spd
2026-01-01 tell vs-spd-1 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-2 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-3 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-4 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-5 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-6 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-7 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-8 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-9 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-10 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-11 granted level enterprise under ent-spd-vs
2026-01-01 tell vs-spd-12 granted level enterprise under ent-spd-vs
2026-01-02 tell token-e3-a issued product "Microsoft 365 E3" seats 50 under ent-spd-e3 redeemBy 2027-01-30
2026-01-02 tell token-e3-b issued product "Microsoft 365 E3" seats 50 under ent-spd-e3 redeemBy 2027-01-30
2026-01-02 tell key-windows issued product "Windows 11 Enterprise" activations 20 last5 H8V3C under ent-spd-windows
2026-01-02 tell lic-sql granted product "SQL Server Enterprise 2022 (per core)" quantity 16 unit cores under ent-spd-sql
2026-01-02 tell lic-storage granted product "Windows Storage Server Workgroup 2016" quantity 2 unit licenses under ent-spd-storage
2026-01-02 tell pool-onprem granted support on-premises incidents 20 under ent-spd-onprem-support
2026-01-02 tell pool-cloud granted support cloud incidents 50 under ent-spd-cloud-support
2026-01-02 tell adv-spd granted hours 50 under ent-spd-advisory
2026-01-02 tell mkt-case-study granted item "Customer case study" tier extra items 2 under ent-spd-marketing

# Azure credit of three sorts: a year's sum on a billing profile, a monthly one of a named user, a ring-fenced one.
2026-01-07 tell credit-bulk granted amount "10000 USD" per year under ent-spd-azure until 2026-12-30
2026-01-07 tell credit-month granted amount "100 USD" per month under ent-spd-azure-month until 2026-12-30
2026-01-07 tell credit-copilot granted amount "5000 USD" per year purpose security-copilot under ent-spd-copilot until 2026-12-30
2026-01-07 tell emil joined name "Emil Sorensen" mail emil@northlight.example
2026-01-07 tell fiona joined name "Fiona Gallagher" mail fiona@northlight.example
2026-01-09 tell credit-bulk deposited profile "northlight production" account same
2026-01-09 tell credit-copilot deposited profile "northlight security" account same
2026-01-09 tell credit-month assigned to viktor
2026-01-09 tell credit-core drawn amount "377.60 USD" service other
2026-01-09 tell token-e3-a redeemed tenant northlight
2026-01-09 tell token-e3-a service-dated until 2027-01-08

# The second token goes to the tenant of a customer project by mistake. Microsoft replaces it: once in that year.
2026-01-11 tell token-e3-b redeemed tenant adventure-works
2026-01-18 tell token-e3-b replacement-requested
2026-01-19 tell case-redemption asked topic redemption by greta
2026-01-22 tell case-redemption answered helped yes
2026-01-22 tell credit-month drawn amount "62.10 USD" service other
2026-01-27 tell pool-onprem unlocked by greta
2026-01-27 tell pool-cloud unlocked by greta
2026-01-27 tell adv-spd unlocked by greta
2026-01-27 tell credit-bulk drawn amount "412.80 USD" service other
2026-01-29 tell token-e3-c issued product "Microsoft 365 E3" seats 50 under ent-spd-e3 redeemBy 2027-01-30 replaces token-e3-b
2026-01-29 tell token-e3-b replacement-decided by token-e3-c
2026-01-30 tell token-e3-b service-stopped
2026-01-30 tell token-e3-c redeemed tenant northlight
2026-01-30 tell token-e3-c service-dated until 2027-01-29

# Borealis has been associated for ten weeks; only now is it told to us, and its people with it.
2025-11-23 tell aff-borealis associated learned 2026-01-31
2026-01-31 tell partner product-license-rights held yes
2026-01-31 tell ivar joined name "Ivar Bjornstad" mail ivar@borealis.example employer aff-borealis
2026-01-31 tell jette joined name "Jette Holm" mail jette@borealis.example employer aff-borealis
2026-02-01 tell aff-meridian associated
2026-02-01 tell knut joined name "Knut Solberg" mail knut@meridian.example employer aff-meridian
2026-02-02 tell token-e3-a assigned to partner seats 34
2026-02-02 tell token-e3-a assigned to loc-graz seats 6
2026-02-02 tell token-e3-c assigned to aff-borealis seats 12
2026-02-02 tell token-e3-c assigned to partner seats 20

# Ines leaves, and what she had is taken back the same day. This is how it should go.
2026-02-05 tell ines left
2026-02-05 tell token-bp-1 released from ines
2026-02-05 tell vs-core-6 released
2026-02-06 tell vs-spd-1 assigned to nils
2026-02-06 tell vs-spd-2 assigned to olga
2026-02-06 tell vs-spd-4 assigned to qiara
2026-02-06 tell vs-spd-5 assigned to rafael
2026-02-06 tell vs-spd-6 assigned to sofia
2026-02-06 tell vs-spd-7 assigned to tomas
2026-02-06 tell vs-spd-8 assigned to uma
2026-02-06 tell vs-spd-9 assigned to viktor
2026-02-07 tell vs-spd-1 activated
2026-02-07 tell vs-spd-4 activated
2026-02-07 tell vs-spd-5 activated
2026-02-08 tell vs-spd-2 activated
2026-02-08 tell vs-spd-6 activated
2026-02-08 tell vs-spd-7 activated
2026-02-08 tell vs-spd-8 activated
2026-02-08 tell vs-spd-9 activated

# The group's own auditors ask for seven months. They are answered within the week, and leave one remark.
2026-02-09 tell review-group opened asker "Internal audit of the group" from 2025-06-01 to 2025-12-31 due 2026-02-27
2026-02-09 tell review-group owned by greta
2026-02-11 tell review-group handed-over to "Internal audit of the group" how mail
2026-02-11 tell review-group answered what "the record of seven months, and what is missing in it"

2026-02-11 tell key-windows viewed by tomas
2026-02-11 tell key-windows activated machine nb-001 by tomas
2026-02-11 tell key-windows activated machine nb-002 by tomas
2026-02-11 tell key-windows activated machine nb-003 by tomas
2026-02-11 tell key-windows activated machine nb-004 by tomas
2026-02-11 tell key-windows activated machine nb-005 by tomas
2026-02-11 tell key-windows activated machine nb-006 by tomas
2026-02-11 tell key-windows activated machine nb-007 by tomas
2026-02-11 tell key-windows activated machine nb-008 by tomas
2026-02-11 tell key-windows activated machine nb-009 by tomas
2026-02-11 tell key-windows activated machine nb-010 by tomas
2026-02-13 tell vs-core-6 assigned to jonas
2026-02-14 tell vs-core-6 activated

# Kestrel is bought. Lara gets a subscription four days before the company is in the membership profile.
2026-02-15 tell lara joined name "Lara Whitfield" mail lara@kestrel.example employer outside
2026-02-15 tell mark joined name "Mark Ashdown" mail mark@kestrel.example employer outside
2026-02-16 tell vs-spd-11 assigned to lara
2026-02-20 tell acq-kestrel associated
2026-02-20 tell lara moved employer acq-kestrel
2026-02-20 tell mark moved employer acq-kestrel
2026-02-21 tell vs-spd-11 activated
2026-02-21 tell vs-spd-12 assigned to knut
2026-02-21 tell credit-month drawn amount "88.40 USD" service other
2026-02-22 tell vs-spd-12 activated

# A slip of the pen: the wrong day was written, and taken back in the same list as the right one.
2026-02-17 tell vs-core-7 assigned to kira learned 2026-02-24 named wrong-day
2026-02-26 tell wrong-day withdrawn because "she got it a week later than was written"
2026-02-24 and  vs-core-7 assigned to kira learned 2026-02-26
2026-02-26 tell vs-core-7 activated
2026-02-26 tell credit-bulk drawn amount "655.15 USD" service other
2026-03-02 tell review-group closed outcome "one remark: of most things nobody states what they are used for"
2026-03-06 tell com-bp bought product "Microsoft 365 Business Premium" quantity 10 agreement "CSP, yearly" until 2027-03-06
2026-03-07 tell com-bp held by anna
2026-03-07 tell com-bp held by xavier
2026-03-07 tell com-bp held by yara
2026-03-10 tell lic-storage installed machine nas-01 activated yes by tomas
2026-03-10 tell lic-storage installed machine nas-02 activated yes by tomas
2026-03-13 tell adv-spd drawn engagement sentinel-rollout hours 12 by tomas
2026-03-16 tell key-server activated machine srv-05 by tomas
2026-03-24 tell credit-month drawn amount "100 USD" service other
2026-03-28 tell credit-bulk drawn amount "701.40 USD" service other
2026-03-30 tell pool-onprem opened incident 51840 product "Windows Server 2025" by tomas
2026-04-04 tell pool-onprem closed incident 51840 as resolved
2026-04-07 tell mkt-case-study requested by yara
2026-04-11 tell lic-sql installed machine srv-05 count 8 by tomas

# Day 63 of 90: Olga moves to another team, and her subscription goes to Amir all the same.
2026-04-12 tell vs-spd-2 assigned to amir
2026-04-13 tell vs-spd-2 activated
2026-04-23 tell credit-month drawn amount "97.25 USD" service other
2026-04-25 tell mkt-case-study received

# Visio is redeemed five weeks before its year ends, so its service outlives its right by far.
2026-04-25 tell token-visio-1 redeemed tenant northlight
2026-04-25 tell token-visio-1 service-dated until 2027-04-24
2026-04-26 tell token-visio-1 assigned to carla
2026-04-26 tell token-visio-1 assigned to elena
2026-04-26 tell token-visio-1 assigned to uma

# A slipped point: ten times the sum was written, and found when the portal was read.
2026-04-27 tell credit-bulk drawn amount "6902.50 USD" service other named slipped-point
2026-04-30 tell slipped-point withdrawn because "the decimal point was one place too far to the right"
2026-04-27 and  credit-bulk drawn amount "690.25 USD" service other learned 2026-04-30
2026-05-02 tell georg joined name "Georg Huber" mail georg@northlight.example
2026-05-04 tell credit-copilot drawn amount "310.40 USD" service security-copilot
2026-05-05 tell des-security assessed area Security qualified yes score 71
2026-05-07 tell com-sql bought product "SQL Server Enterprise 2022 (per core)" quantity 8 agreement "Open Value"
2026-05-08 tell com-sql covered by lic-sql many 4
2026-05-09 tell key-server activated machine srv-06 version 2022 by tomas
2026-05-09 tell lic-sql installed machine srv-06 count 8 by tomas

# Six months ago: four notebooks are re-imaged. Under a designation as well every activation counts.
2026-05-17 tell key-windows activated machine nb-001 hardware unchanged by tomas
2026-05-17 tell key-windows activated machine nb-002 hardware unchanged by tomas
2026-05-17 tell key-windows activated machine nb-003 hardware unchanged by tomas
2026-05-17 tell key-windows activated machine nb-004 hardware unchanged by tomas
2026-05-21 tell lic-sql right-claimed right new-version
2026-05-22 tell lic-rds assigned to aff-borealis count 5
2026-05-23 tell file-vs-export accepted hash 7c211433f02071597741e6ff5a8ea34789abbf43d3b6a1e2f0c9d8e7b6a59483 format visual-studio.export rows 20 applied 0 unchanged 19 refused 1
2026-05-24 tell credit-month drawn amount "118.60 USD" service other
2026-05-27 tell credit-bulk drawn amount "748.90 USD" service other

# --- Who holds what is frozen on the last day of Success Core, to see afterwards what has to be given again.
2026-05-31 tell freeze-core frozen of enr-core why "Success Core is renewed tomorrow"

# --- Success Core is renewed on its anniversary: new rows, new tokens; the subscriptions go on.
2026-06-01 tell enr-core-2 bought offer core eligible yes until 2027-05-31 renews enr-core fee "925 EUR"
2026-06-01 tell ent-core2-bp granted benefit "Microsoft 365 Business Premium" quantity 15 unit users source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-vs granted benefit "Visual Studio Professional" quantity 8 unit users source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-powerbi granted benefit "Power BI Premium Per User" quantity 15 unit users source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-visio granted benefit "Visio Plan 2" quantity 5 unit users source "Partner Success Core Benefits" activateBy 2027-06-29 under enr-core-2
2026-06-01 tell ent-core2-defender granted benefit "Microsoft Defender Suite" quantity 15 unit users source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-server granted benefit "Windows Server Standard 2025 (per core)" quantity 16 unit cores source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-rds granted benefit "Windows Server RDS CAL 2025" quantity 20 unit CALs source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-azure granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" source "Partner Success Core Benefits" under enr-core-2 regime modernized
2026-06-01 tell ent-core2-cloud-support granted benefit "Signature Cloud Support" quantity 2 unit incidents source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell ent-core2-advisory granted benefit "Partner Advisory Hours" quantity 5 unit hours source "Partner Success Core Benefits" under enr-core-2
2026-06-01 tell vs-core-1 continued under ent-core2-vs
2026-06-01 tell vs-core-2 continued under ent-core2-vs
2026-06-01 tell vs-core-3 continued under ent-core2-vs
2026-06-01 tell vs-core-4 continued under ent-core2-vs
2026-06-01 tell vs-core-5 continued under ent-core2-vs
2026-06-01 tell vs-core-6 continued under ent-core2-vs
2026-06-01 tell vs-core-7 continued under ent-core2-vs
2026-06-01 tell vs-core-8 continued under ent-core2-vs
2026-06-02 tell token-bp-2 issued product "Microsoft 365 Business Premium" seats 15 under ent-core2-bp redeemBy 2027-06-29
2026-06-02 tell token-powerbi-2 issued product "Power BI Premium Per User" seats 15 under ent-core2-powerbi redeemBy 2026-12-18
2026-06-02 tell credit-core-2 granted amount "2400 USD" per year under ent-core2-azure until 2027-05-31
2026-06-02 tell pool-core2-cloud granted support cloud incidents 2 under ent-core2-cloud-support
2026-06-02 tell adv-core-2 granted hours 5 under ent-core2-advisory
2026-06-03 tell mkt-campaign granted item "Ready-made social media campaign" tier extra under enr-core-2
2026-06-04 tell mkt-campaign requested by yara
2026-06-06 tell credit-copilot drawn amount "402.85 USD" service security-copilot

# --- Five months ago. Business Premium is redeemed four weeks late: until then the old service ran without a right.
2026-06-23 tell credit-month drawn amount "54.30 USD" service other
2026-06-26 tell credit-bulk drawn amount "812.35 USD" service other
2026-06-28 tell token-bp-2 redeemed tenant northlight
2026-06-28 tell token-bp-2 service-dated until 2027-06-27
2026-06-29 tell token-bp-1 service-stopped
2026-06-29 tell token-bp-2 assigned to anna
2026-06-29 tell token-bp-2 assigned to bruno
2026-06-29 tell token-bp-2 assigned to carla
2026-06-29 tell token-bp-2 assigned to david
2026-06-29 tell token-bp-2 assigned to elena
2026-06-29 tell token-bp-2 assigned to felix
2026-06-29 tell token-bp-2 assigned to greta
2026-06-29 tell token-bp-2 assigned to hugo
2026-06-29 tell token-bp-2 assigned to jonas
2026-06-29 tell token-bp-2 assigned to kira
2026-06-29 tell token-bp-2 assigned to leon
2026-06-29 tell token-bp-2 assigned to maja
2026-06-29 tell token-bp-2 assigned to sofia
2026-07-02 tell credit-core-2 deposited profile "northlight production" account same
2026-07-03 tell pool-onprem opened incident 60233 product "SQL Server 2014" by tomas
2026-07-06 tell pool-onprem closed incident 60233 as other
2026-07-08 tell credit-copilot drawn amount "455.15 USD" service security-copilot
2026-07-12 tell lic-storage installed machine nas-03 activated yes by tomas
2026-07-14 tell adv-spd drawn engagement copilot-readiness hours 10 by greta
2026-07-18 tell credit-core-2 drawn amount "118.20 USD" service other

# Two things of five months ago come to light weeks later. As known in between, they are missing.
2026-06-18 tell vs-core-8 assigned to chen learned 2026-07-20
2026-06-19 tell vs-core-8 activated learned 2026-07-20
2026-06-20 tell key-server activated machine srv-07 by tomas learned 2026-07-22
2026-07-24 tell credit-month drawn amount "91.75 USD" service other
2026-07-26 tell credit-bulk drawn amount "905.60 USD" service other
2026-07-29 tell pool-cloud opened incident 63918 product "Microsoft Sentinel" by tomas
2026-07-30 tell token-powerbi-1 service-stopped
2026-08-01 tell pool-cloud closed incident 63918 as duplicate
2026-08-03 tell sofia left
2026-08-05 tell pool-cloud returned incident 63918
2026-08-10 tell credit-copilot drawn amount "498.70 USD" service security-copilot
2026-08-17 tell credit-core-2 drawn amount "204.55 USD" service other
2026-08-23 tell credit-month drawn amount "73.05 USD" service other
2026-08-25 tell credit-bulk drawn amount "1043.20 USD" service other

# Meridian is sold. Its people keep what they had: nobody thinks of it.
2026-08-31 tell aff-meridian parted
2026-09-04 tell adv-spd drawn engagement tenant-migration hours 26 by tomas
2026-09-08 tell adv-spd returned engagement tenant-migration hours 3
2026-09-12 tell credit-copilot drawn amount "530.25 USD" service security-copilot
2026-09-16 tell credit-core-2 drawn amount "231.90 USD" service other

# Paul takes over the subscription that Olga will want: assigned, and three days later activated.
2026-09-18 tell vs-spd-3 assigned to paul
2026-09-21 tell vs-spd-3 activated
2026-09-23 tell credit-month drawn amount "100 USD" service other
2026-09-24 tell vs-spd-4 released
2026-09-24 tell credit-bulk drawn amount "1102.45 USD" service other
2026-09-26 tell key-windows activated machine nb-011 by tomas
2026-09-29 tell fiona moved employer loc-graz
2026-10-02 tell key-server counted remaining 3 by VAMT
2026-10-06 tell case-activation asked topic activation by tomas
2026-10-07 tell case-activation answered helped no

# The credit for Security Copilot pays for a workspace that is none.
2026-10-09 tell credit-copilot drawn amount "265.35 USD" service other
2026-10-13 tell pool-cloud opened incident 71502 product "Defender for Cloud" by tomas
2026-10-14 tell vs-spd-10 assigned to wanda
2026-10-15 tell vs-spd-10 activated
2026-10-16 tell credit-core-2 drawn amount "266.05 USD" service other
2026-10-18 tell key-windows activated machine nb-012 by tomas
2026-10-19 tell pool-cloud closed incident 71502 as bug
2026-10-23 tell credit-month drawn amount "96.20 USD" service other

# --- The last month. What Microsoft's tools report, beside what we have.
2026-10-24 tell credit-bulk drawn amount "1188.70 USD" service other
2026-10-26 tell sku-e3 counted product "Microsoft 365 E3" licenses 100 assigned 77 by "Microsoft Graph subscribedSkus"
2026-10-26 tell sku-bp counted product "Microsoft 365 Business Premium" licenses 25 assigned 17 by "Microsoft Graph subscribedSkus"
2026-10-26 tell sku-visio counted product "Visio Plan 2" licenses 5 assigned 4 by "Microsoft Graph subscribedSkus"
2026-10-26 tell service-e3-a seen product "Microsoft 365 E3" licenses 50 created 2026-01-09 until 2027-01-08 status Enabled by "Microsoft Graph directory/subscriptions"
2026-10-26 tell service-visio seen product "Visio Plan 2" licenses 5 created 2026-04-25 until 2027-04-24 status Enabled by "Microsoft Graph directory/subscriptions"
2026-10-26 tell file-graph-skus accepted hash 9f2c1d7e5b8a40c36e1f0d9a7c4b2e8f6d3a5c1b0e7f9a2d4c6b8e0f1a3d5c7b format graph.subscribedSkus rows 3 applied 3 unchanged 0 refused 0
2026-10-26 tell file-graph-services accepted hash 41d8cd98f00b204e9800998ecf8427e0a1b2c3d4e5f60718293a4b5c6d7e8f90 format graph.directorySubscriptions rows 2 applied 2 unchanged 0 refused 0
2026-10-27 tell use-core-1 stated of vs-core-1 by carla purpose development application packaged revenue indirect
2026-10-27 tell use-core-2 stated of vs-core-2 by david purpose development application client revenue direct
2026-10-27 tell use-core-3 stated of vs-core-3 by elena purpose demonstration role sales site own supervised yes
2026-10-28 tell use-spd-3 stated of vs-spd-3 by paul purpose development application internal environment test cloudServices yes revenue none
2026-10-28 tell use-spd-9 stated of vs-spd-9 by viktor purpose development
2026-10-29 tell use-bp stated of token-bp-2 by partner statedBy greta purpose internal revenue none
2026-10-29 tell use-windows stated of key-windows by partner statedBy tomas purpose internal revenue none
2026-10-29 tell use-graz stated of token-e3-a by loc-graz statedBy resi purpose training
2026-10-30 tell use-sql stated of lic-sql by partner statedBy tomas purpose hosting revenue direct
2026-10-30 tell use-stand stated of key-server by partner statedBy tomas purpose demonstration role sales supervised no site customer
2026-11-01 tell use-stand ended
2026-11-02 tell hanna joined name "Hanna Virtanen" mail hanna@northlight.example
2026-11-03 tell vs-core-8 released
2026-11-04 tell ent-core2-visio token-requested
2026-11-06 tell use-core-3 restated purpose demonstration role sales
2026-11-07 tell use-sql ended
2026-11-08 tell use-core-1 confirmed by carla
2026-11-08 tell use-bp confirmed by greta
2026-11-09 tell des-security assessed area Security qualified no score 66
2026-11-09 tell des-modern-work assessed area "Modern Work" qualified no score 48
2026-11-10 tell token-defender issued product "Microsoft Defender Suite" seats 15 under ent-core2-defender redeemBy 2027-06-29

# Success Expanded is bought. It can still be given back, so nothing of it has been touched.
2026-11-11 tell enr-expanded bought offer expanded eligible yes until 2027-11-10 fee "4125 EUR"
2026-11-11 tell ent-exp-bp granted benefit "Microsoft 365 Business Premium" quantity 35 unit users source "Partner Success Expanded Benefits" activateBy 2027-11-10 under enr-expanded regime modernized
2026-11-11 tell ent-exp-copilot granted benefit "Microsoft 365 Copilot" quantity 10 unit users source "Partner Success Expanded Benefits" under enr-expanded regime modernized
2026-11-11 tell ent-exp-entra granted benefit "Entra Suite" quantity 35 unit users source "Partner Success Expanded Benefits" activateBy 2027-11-10 under enr-expanded regime modernized
2026-11-11 tell ent-exp-vs granted benefit "Visual Studio Professional" quantity 15 unit users source "Partner Success Expanded Benefits" under enr-expanded
2026-11-11 tell ent-exp-server granted benefit "Windows Server Standard 2025 (per core)" quantity 32 unit cores source "Partner Success Expanded Benefits" under enr-expanded
2026-11-11 tell ent-exp-azure granted benefit "Azure bulk credit" quantity 5000 unit "USD per year" source "Partner Success Expanded Benefits" under enr-expanded regime modernized
2026-11-11 tell ent-exp-cloud-support granted benefit "Signature Cloud Support" quantity 5 unit incidents source "Partner Success Expanded Benefits" under enr-expanded
2026-11-11 tell ent-exp-advisory granted benefit "Partner Advisory Hours" quantity 10 unit hours source "Partner Success Expanded Benefits" under enr-expanded
2026-11-12 tell token-copilot issued product "Microsoft 365 Copilot" seats 10 under ent-exp-copilot redeemBy 2027-11-10
2026-11-12 tell key-server-exp issued product "Windows Server Standard 2025" activations 32 last5 T2K6W under ent-exp-server
2026-11-12 tell vs-exp-1 granted level professional under ent-exp-vs
2026-11-12 tell vs-exp-2 granted level professional under ent-exp-vs

# Again a token on the wrong tenant, and three weeks left to ask for another one.
2026-11-14 tell token-defender viewed by leon
2026-11-14 tell token-defender redeemed tenant adventure-works
2026-11-15 tell case-tenant asked topic tenants by greta
2026-11-16 tell vs-core-8 assigned to georg
2026-11-17 tell key-windows activated machine nb-013 by tomas
2026-11-17 tell key-windows activated machine nb-014 by tomas
2026-11-17 tell key-windows activated machine nb-015 by tomas
2026-11-18 tell key-windows counted remaining 1 by VAMT
2026-11-19 tell credit-month drawn amount "41.90 USD" service other
2026-11-20 tell wanda left
2026-11-21 tell credit-bulk drawn amount "1240.10 USD" service other
2026-11-22 tell credit-bulk counted remaining "487.35 USD" by "Azure portal, credits"
2026-11-22 tell token-powerbi-2 viewed by greta
2026-11-23 tell use-windows confirmed by tomas

# Who sees to what falls due: the token to redeem, the purchase that may still be given back, the renewal.
2026-11-23 tell due-token-powerbi-2-token.new-set-each-year owned about token-powerbi-2 due 2026-12-18 what "last day to redeem it" by tomas
2026-11-23 tell due-enr-expanded-refund.window owned about enr-expanded due 2026-12-11 what "last day to ask for a refund" by greta
2026-11-23 tell due-enr-spd-membership.renewal-window owned about enr-spd due 2027-01-30 what "last day to renew it" by greta
2026-11-23 tell due-enr-spd-cloud.rights-end owned about enr-spd due 2026-12-30 what "last day of the enrollment year" by greta
2026-11-23 tell due-token-defender-token.replacement snoozed about token-defender due 2026-12-14 what "last day to ask for a replacement" until 2026-12-04 because "Microsoft answers the first question until then"
2026-11-23 tell due-vs-spd-3-vs.reassignment acknowledged about vs-spd-3 due 2026-12-20 what "it may be given to another person" because "Olga waits for it"

# --- What the demo must show today. First the question that everybody asks: the colleague's subscription, day 63 of 90.
2026-11-23 ask  vs-spd-4 assigned to olga                      → permitted
2026-12-19 ask  vs-spd-3 assigned to olga                      → forbidden vs.reassignment until 2026-12-20
2026-12-20 ask  vs-spd-3 assigned to olga                      → permitted
2026-11-23 findings vs-spd-3                                   → nothing
2026-11-23 deadlines vs-spd-3                                  → 2026-12-20 vs.reassignment
2026-11-23 findings vs-core-2                                  → forbidden vs.no-shared-sign-in
2026-11-23 findings vs-core-8                                  → unknown vs.assigned-and-activated
2026-11-23 deadlines vs-core-8                                 → 2027-02-14 vs.reassignment
2026-11-23 holders vs-core-7                                   → kira

# Who left, and what parted, still holds something; Hanna, who came, holds nothing.
2026-11-23 findings vs-spd-6                                   → forbidden sharing.associated-only
2026-11-23 findings vs-spd-10                                  → forbidden sharing.associated-only
2026-11-23 findings vs-spd-12                                  → forbidden sharing.associated-only
2026-11-23 findings vs-spd-11                                  → nothing
2026-11-23 findings token-bp-2                                 → forbidden sharing.associated-only

# Keys and licenses: one activation is left, and two that Microsoft counts are not on record.
2026-11-23 position key-windows                                → entitled 20 assigned 15 consumed 19 counted 1 difference 0
2026-11-23 ask  key-windows activated machine nb-016           → permitted key.finite remaining 0
2026-11-23 and  key-windows activated machine nb-017           → forbidden key.finite
2026-11-23 position key-server                                 → entitled 16 assigned 7 consumed 11 counted 3 difference -2
2026-11-23 findings key-server                                 → forbidden license.no-downgrade
2026-11-23 findings lic-rds                                    → forbidden benefits.as-listed-when-bought short 2
2026-11-23 findings lic-storage                                → forbidden key.any-combination short 1
2026-11-23 findings com-sql                                    → forbidden license.no-substitution short 4
2026-11-23 findings com-bp                                     → permitted license.no-substitution both 1

# Cloud tokens: late, on the wrong tenant, and without a right.
2026-11-23 findings token-visio-1                              → forbidden cloud.rights-end, forbidden license.after-lapse short 3
2026-11-23 deadlines token-powerbi-2                           → 2026-12-18 token.new-set-each-year
2026-11-23 ask  token-defender replacement-requested           → discretionary token.replacement by 2026-12-14 times 1
2026-11-23 ask  token-copilot viewed by greta                  → permitted refund.window
2026-11-23 findings token-e3-b                                 → nothing

# Money, incidents, hours.
2026-11-23 position credit-bulk                                → granted 10000 drawn 9500.9 lapsed 0 left 499.1 counted 487.35 difference -11.75
2026-11-23 position credit-month                               → granted 1100 drawn 904.95 lapsed 136.95 left 58.1 over 18.6
2026-11-23 position credit-core                                → granted 2400 drawn 1819
2026-11-23 ask  credit-bulk drawn amount "600 USD" service other → forbidden credit.by-offer
2026-11-23 findings pool-cloud                                 → unknown incident.deducted-and-returned
2026-11-23 position pool-cloud                                 → assigned 1
2026-11-23 position adv-spd                                    → entitled 50 assigned 45

# What it is used for.
2026-11-23 findings use-core-1                                 → nothing
2026-11-23 findings use-core-2                                 → forbidden use.no-direct-revenue, forbidden vs.no-direct-revenue
2026-11-23 findings use-core-3                                 → unknown use.demonstration
2026-11-23 findings use-spd-9                                  → unknown use.development
2026-11-23 findings use-bp                                     → nothing

# The membership: what may still be given back, and what is to be renewed.
2026-11-23 ask  enr-expanded refund-requested                  → discretionary refund.window by 2026-12-11 times 1
2026-11-23 deadlines enr-expanded                              → 2026-12-11 refund.window
2026-11-23 deadlines enr-spd                                   → 2026-12-30 cloud.rights-end, 2027-01-30 membership.renewal-window

# Five months ago, as we see it today and as it was known then.
2026-06-26 position key-server                                 → consumed 11
2026-06-26 position key-server known 2026-06-26                → consumed 10
2026-06-26 position vs-core-8                                  → assigned 1
2026-06-26 position vs-core-8 known 2026-06-26                 → assigned 0
2026-06-26 findings token-bp-1                                 → forbidden cloud.rights-end
2026-07-01 findings token-bp-1                                 → nothing

# The first question of the tutorial.
2026-11-23 ask  vs-spd-3 assigned to olga                      → forbidden vs.reassignment until 2026-12-20
