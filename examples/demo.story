# Northlight Software: eighteen months of a partner with three offers, two affiliates and forty people
#
# A made-up company. It makes the mistakes that partners make; every line after the arrow-less `tell` is recorded
# whatever the terms say. `benefolio start --demo` tells it line by line; the tests check the questions at its end.

# May 2025: the record begins. What is older is told late, with the day it happened.
2025-01-15 tell enr-pack bought offer maps eligible yes until 2026-01-14 fee "475 EUR" learned 2025-05-12
2025-01-15 tell ent-pack-windows granted benefit "Windows 11 Enterprise" quantity 10 unit activations source "MAPS - Core" under enr-pack learned 2025-05-12
2025-01-15 tell ent-pack-vs granted benefit "Visual Studio Professional" quantity 3 unit users source "MAPS - Core" under enr-pack learned 2025-05-12
2025-01-16 tell key-pack-windows issued product "Windows 11 Enterprise" activations 10 last5 7QK2M under ent-pack-windows learned 2025-05-12
2025-01-15 tell vs-pack-1 granted level professional under ent-pack-vs learned 2025-05-12
2025-01-15 tell vs-pack-2 granted level professional under ent-pack-vs learned 2025-05-12
2025-01-15 tell vs-pack-3 granted level professional under ent-pack-vs learned 2025-05-12
2024-02-01 tell loc-graz associated learned 2025-05-12
2025-05-12 tell anna joined name "Anna Brandt" mail anna@northlight.example
2025-05-12 tell bruno joined name "Bruno Keller" mail bruno@northlight.example
2025-05-12 tell carla joined name "Carla Moretti" mail carla@northlight.example
2025-05-12 tell david joined name "David Okafor" mail david@northlight.example
2025-05-12 tell elena joined name "Elena Petrova" mail elena@northlight.example
2025-05-12 tell felix joined name "Felix Wagner" mail felix@northlight.example
2025-05-12 tell greta joined name "Greta Lindholm" mail greta@northlight.example
2025-05-12 tell hugo joined name "Hugo Fontaine" mail hugo@northlight.example
2025-05-12 tell ines joined name "Ines Carvalho" mail ines@northlight.example
2025-05-12 tell jonas joined name "Jonas Berger" mail jonas@northlight.example
2025-05-12 tell kira joined name "Kira Novak" mail kira@northlight.example
2025-05-12 tell leon joined name "Leon Hartmann" mail leon@northlight.example
2025-05-12 tell maja joined name "Maja Kowalska" mail maja@northlight.example
2025-05-12 tell nils joined name "Nils Aalto" mail nils@northlight.example
2025-05-12 tell olga joined name "Olga Sidorova" mail olga@northlight.example
2025-05-12 tell paul joined name "Paul Richter" mail paul@northlight.example
2025-05-12 tell qiara joined name "Qiara Benedetti" mail qiara@northlight.example
2025-05-12 tell rafael joined name "Rafael Dominguez" mail rafael@northlight.example
2025-05-12 tell sofia joined name "Sofia Andersson" mail sofia@northlight.example
2025-05-12 tell tomas joined name "Tomas Havel" mail tomas@northlight.example
2025-05-12 tell uma joined name "Uma Raman" mail uma@northlight.example
2025-05-12 tell viktor joined name "Viktor Nagy" mail viktor@northlight.example
2025-05-12 tell wanda joined name "Wanda Zielinska" mail wanda@northlight.example
2025-05-12 tell xavier joined name "Xavier Dubois" mail xavier@northlight.example
2025-05-12 tell yara joined name "Yara Haddad" mail yara@northlight.example
2025-05-12 tell zoran joined name "Zoran Ilic" mail zoran@northlight.example
2025-05-12 tell amir joined name "Amir Rahimi" mail amir@northlight.example
2025-05-12 tell bea joined name "Bea Steiner" mail bea@northlight.example
2025-05-12 tell chen joined name "Chen Wei" mail chen@northlight.example
2025-05-12 tell dora joined name "Dora Fekete" mail dora@northlight.example
2025-05-12 tell resi joined name "Resi Gruber" mail resi@northlight.example employer loc-graz
2025-01-20 tell vs-pack-1 assigned to anna learned 2025-05-12
2025-01-20 tell vs-pack-1 activated learned 2025-05-12
2025-02-03 tell vs-pack-2 assigned to bruno learned 2025-05-12
2025-02-04 tell vs-pack-2 activated learned 2025-05-12
2025-02-10 tell key-pack-windows activated machine pc-011 hardware unchanged learned 2025-05-12
2025-02-10 tell key-pack-windows activated machine pc-012 hardware unchanged learned 2025-05-12
2025-02-10 tell key-pack-windows activated machine pc-013 hardware unchanged learned 2025-05-12
2025-02-10 tell key-pack-windows activated machine pc-014 hardware unchanged learned 2025-05-12

# The partner buys Success Core and looks at nothing before it has decided to keep it.
2025-05-19 tell enr-core-2025 bought offer core eligible yes until 2026-05-18 fee "895 EUR"
2025-05-19 tell ent-core-m365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-vs granted benefit "Visual Studio Professional" quantity 8 unit users source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-powerbi granted benefit "Power BI Premium Per User" quantity 15 unit users source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-server granted benefit "Windows Server Standard" quantity 16 unit cores source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-rds granted benefit "Windows Server RDS CAL" quantity 20 unit CALs source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-sql granted benefit "SQL Server Standard" quantity 8 unit cores source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-cloud-support granted benefit "Signature Cloud Support" quantity 2 unit incidents source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-advisory granted benefit "Partner Advisory Hours" quantity 5 unit hours source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell ent-core-azure granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" source "Partner Success Core Benefits" activateBy 2026-06-18 under enr-core-2025
2025-05-19 tell vs-core-1 granted level professional under ent-core-vs
2025-05-19 tell vs-core-2 granted level professional under ent-core-vs
2025-05-19 tell vs-core-3 granted level professional under ent-core-vs
2025-05-19 tell vs-core-4 granted level professional under ent-core-vs
2025-05-19 tell vs-core-5 granted level professional under ent-core-vs
2025-05-19 tell vs-core-6 granted level professional under ent-core-vs
2025-05-19 tell vs-core-7 granted level professional under ent-core-vs
2025-05-19 tell vs-core-8 granted level professional under ent-core-vs
2025-05-26 tell token-m365-2025 issued product "Microsoft 365 Business Premium" seats 15 under ent-core-m365 redeemBy 2026-06-18
2025-05-26 tell token-powerbi-2025 issued product "Power BI Premium Per User" seats 15 under ent-core-powerbi redeemBy 2026-06-18
2025-05-26 tell key-server-core issued product "Windows Server Standard" activations 16 last5 M4T9X under ent-core-server
2025-05-27 tell ivar joined name "Ivar Bjornstad" mail ivar@kestrel.example employer outside
2025-05-27 tell jette joined name "Jette Holm" mail jette@kestrel.example employer outside
2025-05-27 tell knut joined name "Knut Solberg" mail knut@kestrel.example employer outside

# Borealis joins the group. Somebody gets a seat four days too early.
2025-06-23 tell token-m365-2025 viewed by greta
2025-06-23 tell token-m365-2025 redeemed tenant northlight
2025-06-23 tell token-m365-2025 service-dated until 2026-06-22
2025-06-24 tell token-m365-2025 assigned to anna
2025-06-24 tell token-m365-2025 assigned to bruno
2025-06-24 tell token-m365-2025 assigned to carla
2025-06-24 tell token-m365-2025 assigned to david
2025-06-24 tell token-m365-2025 assigned to elena
2025-06-24 tell token-m365-2025 assigned to felix
2025-06-24 tell token-m365-2025 assigned to greta
2025-06-24 tell token-m365-2025 assigned to hugo
2025-06-24 tell token-m365-2025 assigned to ines
2025-06-24 tell token-m365-2025 assigned to jonas
2025-06-24 tell token-m365-2025 assigned to kira
2025-06-24 tell token-m365-2025 assigned to leon
2025-06-24 tell token-m365-2025 assigned to maja
2025-06-30 tell key-server-core viewed by tomas
2025-07-01 tell key-server-core activated machine srv-01 by tomas
2025-07-01 tell key-server-core activated machine srv-02 by tomas
2025-07-01 tell key-server-core activated machine srv-03 by tomas
2025-07-01 tell key-server-core activated machine srv-04 by tomas
2025-07-07 tell vs-core-1 assigned to carla
2025-07-07 tell vs-core-2 assigned to david
2025-07-07 tell vs-core-3 assigned to elena
2025-07-07 tell vs-core-4 assigned to felix
2025-07-07 tell vs-core-5 assigned to hugo
2025-07-07 tell vs-core-6 assigned to ines
2025-07-08 tell vs-core-3 activated
2025-07-08 tell vs-core-6 activated
2025-07-09 tell vs-core-1 activated
2025-07-10 tell vs-core-2 activated
2025-07-10 tell vs-core-5 activated

# August 2025: re-imaging week. Under Success Core every activation counts.
2025-08-05 tell key-server-core activated machine srv-01 hardware unchanged by tomas
2025-08-05 tell key-server-core activated machine srv-02 hardware unchanged by tomas
2025-08-05 tell key-server-core activated machine srv-03 hardware unchanged by tomas
2025-08-05 tell key-server-core activated machine srv-04 hardware unchanged by tomas
2025-08-06 tell key-pack-windows activated machine pc-011 hardware unchanged by tomas
2025-08-06 tell key-pack-windows activated machine pc-012 hardware unchanged by tomas
2025-08-06 tell key-pack-windows activated machine pc-013 hardware changed by tomas
2025-08-20 tell key-server-core counted remaining 8 by VAMT

# September 2025: the designation. 25 Visual Studio Enterprise, 100 seats, two keys.
2025-09-08 tell enr-spd-2025 bought offer spd eligible yes until 2026-09-07 fee "4730 EUR"
2025-09-08 tell ent-spd-m365 granted benefit "Microsoft 365 E3" quantity 100 unit users source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-vs granted benefit "Visual Studio Enterprise" quantity 25 unit users source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-windows granted benefit "Windows 11 Enterprise" quantity 20 unit activations source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-sql granted benefit "SQL Server Enterprise" quantity 16 unit activations source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-onprem-support granted benefit "On-premises Product Support" quantity 20 unit incidents source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-cloud-support granted benefit "Signature Cloud Support" unit incidents source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-advisory granted benefit "Partner Advisory Hours" quantity 50 unit hours source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-08 tell ent-spd-azure granted benefit "Azure bulk credit" quantity 10000 unit "USD per year" source "Solutions Partner - Core" activateBy 2026-10-08 under enr-spd-2025
2025-09-09 tell vs-spd-1 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-2 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-3 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-4 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-5 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-6 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-7 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-8 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-9 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-10 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-11 granted level enterprise under ent-spd-vs
2025-09-09 tell vs-spd-12 granted level enterprise under ent-spd-vs
2025-09-10 tell token-e3-2025 issued product "Microsoft 365 E3" seats 50 under ent-spd-m365 redeemBy 2026-10-08
2025-09-10 tell token-e3-2025-b issued product "Microsoft 365 E3" seats 50 under ent-spd-m365 redeemBy 2026-10-08
2025-09-10 tell key-windows-spd issued product "Windows 11 Enterprise" activations 20 last5 H8V3C under ent-spd-windows
2025-09-10 tell key-sql-spd issued product "SQL Server Enterprise" activations 16 last5 R6P2D under ent-spd-sql

# Borealis has been associated since 2 June; its people are told to us, and the day of the rights.
2025-06-02 tell aff-borealis associated learned 2025-09-15
2025-06-02 tell ivar moved employer aff-borealis learned 2025-09-15
2025-06-02 tell jette moved employer aff-borealis learned 2025-09-15
2025-06-02 tell knut moved employer aff-borealis learned 2025-09-15
2025-09-15 tell partner product-license-rights held yes
2025-09-16 tell token-e3-2025 redeemed tenant northlight
2025-09-16 tell token-e3-2025 service-dated until 2026-09-15

# The second token goes to the tenant of a customer project by mistake. Microsoft replaces it, once.
2025-09-18 tell token-e3-2025-b redeemed tenant adventure-works
2025-09-22 tell emil joined name "Emil Sorensen" mail emil@northlight.example
2025-09-22 tell fiona joined name "Fiona Gallagher" mail fiona@northlight.example
2025-09-22 tell georg joined name "Georg Huber" mail georg@northlight.example
2025-09-22 tell hanna joined name "Hanna Virtanen" mail hanna@northlight.example
2025-09-25 tell token-e3-2025-b replacement-requested
2025-10-06 tell token-e3-2025-c issued product "Microsoft 365 E3" seats 50 under ent-spd-m365 redeemBy 2026-10-08 replaces token-e3-2025-b
2025-10-06 tell token-e3-2025-b replacement-decided by token-e3-2025-c
2025-10-07 tell token-e3-2025-b service-stopped
2025-10-07 tell token-e3-2025-c redeemed tenant northlight
2025-10-07 tell token-e3-2025-c service-dated until 2026-10-06
2025-10-08 tell token-e3-2025 assigned to partner seats 34
2025-10-08 tell token-e3-2025 assigned to loc-graz seats 6
2025-10-08 tell token-e3-2025-c assigned to aff-borealis seats 12
2025-10-08 tell token-e3-2025-c assigned to partner seats 20
2025-10-13 tell vs-spd-1 assigned to nils
2025-10-13 tell vs-spd-2 assigned to olga
2025-10-13 tell vs-spd-3 assigned to paul
2025-10-13 tell vs-spd-4 assigned to qiara
2025-10-13 tell vs-spd-4 activated
2025-10-13 tell vs-spd-5 assigned to rafael
2025-10-13 tell vs-spd-6 assigned to sofia
2025-10-13 tell vs-spd-7 assigned to tomas
2025-10-13 tell vs-spd-8 assigned to uma
2025-10-13 tell vs-spd-8 activated
2025-10-13 tell vs-spd-9 assigned to viktor
2025-10-13 tell vs-spd-10 assigned to wanda
2025-10-14 tell vs-spd-1 activated
2025-10-14 tell vs-spd-5 activated
2025-10-14 tell vs-spd-9 activated
2025-10-15 tell vs-spd-2 activated
2025-10-15 tell vs-spd-10 activated
2025-10-16 tell vs-spd-3 activated
2025-10-16 tell vs-spd-7 activated
2025-10-20 tell key-windows-spd activated machine nb-001 by tomas
2025-10-20 tell key-windows-spd activated machine nb-002 by tomas
2025-10-20 tell key-windows-spd activated machine nb-003 by tomas
2025-10-20 tell key-windows-spd activated machine nb-004 by tomas
2025-10-20 tell key-windows-spd activated machine nb-005 by tomas
2025-10-20 tell key-windows-spd activated machine nb-006 by tomas
2025-10-20 tell key-windows-spd activated machine nb-007 by tomas
2025-10-20 tell key-windows-spd activated machine nb-008 by tomas
2025-10-20 tell key-windows-spd activated machine nb-009 by tomas
2025-10-20 tell key-windows-spd activated machine nb-010 by tomas
2025-10-20 tell key-windows-spd activated machine nb-011 by tomas
2025-10-20 tell key-windows-spd activated machine nb-012 by tomas

# Kestrel is acquired. A subscription is handed out before the association is entered.
2025-10-27 tell lara joined name "Lara Whitfield" mail lara@kestrel.example employer outside
2025-10-27 tell mark joined name "Mark Ashdown" mail mark@kestrel.example employer outside
2025-10-29 tell vs-spd-11 assigned to lara
2025-11-03 tell aff-kestrel associated
2025-11-03 tell lara moved employer aff-kestrel
2025-11-03 tell mark moved employer aff-kestrel
2025-11-04 tell vs-spd-11 activated

# Day 63 of 90: Olga moves to another team, and her subscription goes to Amir all the same.
2025-12-15 tell vs-spd-2 assigned to amir
2025-12-16 tell vs-spd-2 activated
2025-12-18 tell vs-core-2 used by jonas
2026-01-12 tell vs-pack-1 released
2026-01-13 tell key-pack-windows uninstalled machine pc-011
2026-01-13 tell key-pack-windows uninstalled machine pc-012

# January 2026: Action Pack ends. Two machines are cleaned, two are forgotten.
2026-01-20 tell key-windows-spd activated machine pc-011 by tomas
2026-01-20 tell key-windows-spd activated machine pc-012 by tomas
2026-02-02 tell ines left
2026-02-02 tell token-m365-2025 released from ines
2026-02-09 tell vs-core-6 assigned to jonas
2026-02-10 tell vs-core-6 activated

# A typing mistake: the wrong day was written, and taken back in the same list as the right one.
2026-02-06 tell vs-core-7 assigned to kira learned 2026-02-16 named wrong-day
2026-02-18 tell wrong-day withdrawn because "the assignment was on 16 February, not on the 6th"
2026-02-16 and  vs-core-7 assigned to kira learned 2026-02-18
2026-02-19 tell vs-core-7 activated

# March 2026: the notebooks are re-imaged. Twelve activations are gone, and the key is short.
2026-03-03 tell key-windows-spd activated machine nb-001 hardware unchanged by tomas
2026-03-03 tell key-windows-spd activated machine nb-002 hardware unchanged by tomas
2026-03-03 tell key-windows-spd activated machine nb-003 hardware unchanged by tomas
2026-03-03 tell key-windows-spd activated machine nb-004 hardware unchanged by tomas
2026-03-03 tell key-windows-spd activated machine nb-005 hardware unchanged by tomas
2026-03-03 tell key-windows-spd activated machine nb-006 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-007 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-008 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-009 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-010 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-011 hardware unchanged by tomas
2026-03-04 tell key-windows-spd activated machine nb-012 hardware unchanged by tomas
2026-03-09 tell key-windows-spd counted remaining 0 by VAMT
2026-03-16 tell key-sql-spd activated machine srv-05 by tomas
2026-03-16 tell key-sql-spd activated machine srv-06 by tomas

# May 2026: Success Core is renewed. New tokens, new subscriptions, everything assigned anew.
2026-05-19 tell enr-core-2026 bought offer core eligible yes until 2027-05-18 renews enr-core-2025 fee "925 EUR"
2026-05-19 tell ent-core26-m365 granted benefit "Microsoft 365 Business Premium" quantity 15 unit users source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-vs granted benefit "Visual Studio Professional" quantity 8 unit users source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-powerbi granted benefit "Power BI Premium Per User" quantity 15 unit users source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-server granted benefit "Windows Server Standard" quantity 16 unit cores source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-rds granted benefit "Windows Server RDS CAL" quantity 20 unit CALs source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-sql granted benefit "SQL Server Standard" quantity 8 unit cores source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-cloud-support granted benefit "Signature Cloud Support" quantity 2 unit incidents source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-advisory granted benefit "Partner Advisory Hours" quantity 5 unit hours source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell ent-core26-azure granted benefit "Azure bulk credit" quantity 2400 unit "USD per year" source "Partner Success Core Benefits" activateBy 2027-06-18 under enr-core-2026
2026-05-19 tell vs-core26-1 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-2 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-3 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-4 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-5 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-6 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-7 granted level professional under ent-core26-vs
2026-05-19 tell vs-core26-8 granted level professional under ent-core26-vs
2026-05-20 tell token-m365-2026 issued product "Microsoft 365 Business Premium" seats 15 under ent-core26-m365 redeemBy 2027-06-18
2026-05-20 tell token-powerbi-2026 issued product "Power BI Premium Per User" seats 15 under ent-core26-powerbi redeemBy 2026-12-18
2026-05-26 tell vs-core-1 released
2026-05-26 tell vs-core26-1 assigned to carla
2026-05-26 tell vs-core-2 released
2026-05-26 tell vs-core26-2 assigned to david
2026-05-26 tell vs-core-3 released
2026-05-26 tell vs-core26-3 assigned to elena
2026-05-26 tell vs-core-4 released
2026-05-26 tell vs-core26-4 assigned to felix
2026-05-26 tell vs-core-5 released
2026-05-26 tell vs-core26-5 assigned to hugo
2026-05-26 tell vs-core-6 released
2026-05-26 tell vs-core26-6 assigned to jonas
2026-05-27 tell vs-core26-1 activated
2026-05-27 tell vs-core26-2 activated
2026-05-27 tell vs-core26-3 activated
2026-05-27 tell vs-core26-4 activated
2026-05-27 tell vs-core26-5 activated
2026-05-27 tell vs-core26-6 activated

# June 2026: Microsoft 365 is redeemed late; for weeks the old service ran without a right.
2026-06-15 tell token-m365-2026 redeemed tenant northlight
2026-06-15 tell token-m365-2026 service-dated until 2027-06-14
2026-06-16 tell token-m365-2025 service-stopped
2026-06-16 tell token-m365-2026 assigned to anna
2026-06-16 tell token-m365-2026 assigned to bruno
2026-06-16 tell token-m365-2026 assigned to carla
2026-06-16 tell token-m365-2026 assigned to david
2026-06-16 tell token-m365-2026 assigned to elena
2026-06-16 tell token-m365-2026 assigned to felix
2026-06-16 tell token-m365-2026 assigned to greta
2026-06-16 tell token-m365-2026 assigned to hugo
2026-06-16 tell token-m365-2026 assigned to jonas
2026-06-16 tell token-m365-2026 assigned to kira
2026-06-16 tell token-m365-2026 assigned to leon
2026-06-16 tell token-m365-2026 assigned to maja

# July 2026: two things of June come to light. As known on 30 June, they are missing.
2026-06-22 tell vs-core26-7 assigned to chen learned 2026-07-20
2026-06-23 tell vs-core26-7 activated learned 2026-07-20
2026-06-25 tell key-server-core activated machine srv-07 by tomas learned 2026-07-21
2026-08-03 tell sofia left
2026-08-31 tell aff-kestrel parted

# September 2026: the designation is renewed on the day.
2026-09-08 tell enr-spd-2026 bought offer spd eligible yes until 2027-09-07 renews enr-spd-2025 fee "4875 EUR"
2026-09-08 tell ent-spd26-m365 granted benefit "Microsoft 365 E3" quantity 100 unit users source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-vs granted benefit "Visual Studio Enterprise" quantity 25 unit users source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-windows granted benefit "Windows 11 Enterprise" quantity 20 unit activations source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-onprem-support granted benefit "On-premises Product Support" quantity 20 unit incidents source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-cloud-support granted benefit "Signature Cloud Support" quantity 50 unit incidents source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-advisory granted benefit "Partner Advisory Hours" quantity 50 unit hours source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-08 tell ent-spd26-azure granted benefit "Azure bulk credit" quantity 10000 unit "USD per year" source "Solutions Partner - Core" activateBy 2027-10-08 under enr-spd-2026
2026-09-09 tell token-e3-2026 issued product "Microsoft 365 E3" seats 100 under ent-spd26-m365 redeemBy 2027-10-08
2026-09-09 tell key-windows-spd26 issued product "Windows 11 Enterprise" activations 20 last5 K3N7B under ent-spd26-windows
2026-09-09 tell vs-spd26-1 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-2 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-3 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-4 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-5 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-6 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-7 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-8 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-9 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-10 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-11 granted level enterprise under ent-spd26-vs
2026-09-09 tell vs-spd26-12 granted level enterprise under ent-spd26-vs
2026-09-14 tell token-e3-2026 redeemed tenant northlight
2026-09-14 tell token-e3-2026 service-dated until 2027-09-13
2026-09-14 tell token-e3-2025 service-stopped
2026-09-15 tell token-e3-2026 assigned to partner seats 62
2026-09-15 tell token-e3-2026 assigned to loc-graz seats 6
2026-09-15 tell token-e3-2026 assigned to aff-borealis seats 12
2026-09-21 tell vs-spd26-1 assigned to nils
2026-09-21 tell vs-spd26-2 assigned to amir
2026-09-21 tell vs-spd26-3 assigned to paul
2026-09-21 tell vs-spd26-3 activated
2026-09-21 tell vs-spd26-4 assigned to qiara
2026-09-21 tell vs-spd26-5 assigned to rafael
2026-09-21 tell vs-spd26-6 assigned to viktor
2026-09-21 tell vs-spd26-6 activated
2026-09-21 tell vs-spd26-7 assigned to wanda
2026-09-21 tell vs-spd26-8 assigned to uma
2026-09-22 tell vs-spd26-1 activated
2026-09-22 tell vs-spd26-4 activated
2026-09-22 tell vs-spd26-7 activated
2026-09-23 tell vs-spd26-2 activated
2026-09-23 tell vs-spd26-5 activated
2026-10-05 tell vs-spd26-9 assigned to emil
2026-10-06 tell vs-spd26-9 activated
2026-10-12 tell sku-m365-e3 counted product "Microsoft 365 E3" licenses 100 assigned 83 by "Microsoft Graph subscribedSkus"
2026-10-12 tell sku-m365-bp counted product "Microsoft 365 Business Premium" licenses 15 assigned 12 by "Microsoft Graph subscribedSkus"

# November 2026: the last weeks before today.
2026-11-02 tell fiona moved employer loc-graz
2026-11-09 tell key-windows-spd26 viewed by tomas
2026-11-10 tell key-windows-spd26 activated machine nb-013 by tomas
2026-11-10 tell key-windows-spd26 activated machine nb-014 by tomas
2026-11-16 tell vs-core26-8 assigned to georg
2026-11-16 tell token-powerbi-2026 viewed by greta

# What it is used for: some have stated it, one of them what is not allowed, most of them nothing yet.
2026-06-01 tell use-core26-1 stated of vs-core26-1 by carla purpose development application packaged revenue indirect learned 2026-11-17
2026-06-01 tell use-core26-2 stated of vs-core26-2 by david purpose development application client revenue direct learned 2026-11-17
2026-06-02 tell use-core26-3 stated of vs-core26-3 by elena purpose demonstration role sales site own supervised yes learned 2026-11-17
2026-06-17 tell use-m365-2026 stated of token-m365-2026 by partner statedBy greta purpose internal revenue none learned 2026-11-17
2026-09-16 tell use-core26-3 restated purpose demonstration role sales learned 2026-11-17

# What the demo must show.
2026-11-23 findings use-core26-1                   → nothing
2026-11-23 findings use-core26-2                   → forbidden use.no-direct-revenue, forbidden vs.no-direct-revenue
2026-11-23 findings use-core26-3                   → unknown use.demonstration
2026-11-23 findings use-m365-2026                  → nothing
2026-06-30 position vs-core26-7 known 2026-06-30   → assigned 0
2026-06-30 position vs-core26-7                    → assigned 1
2025-12-15 ask  vs-spd-3 assigned to olga          → forbidden vs.reassignment until 2026-01-14
2026-11-23 findings key-pack-windows               → forbidden license.ends-with-membership
2026-11-23 findings key-windows-spd                → nothing
2026-11-23 findings vs-spd-6                       → forbidden sharing.associated-only
2026-11-23 findings vs-spd-11                      → forbidden sharing.associated-only
2026-11-23 findings token-e3-2025-c                → nothing
2026-10-01 findings token-e3-2025-c                → forbidden cloud.rights-end
2026-11-23 deadlines token-powerbi-2026            → 2026-12-18 token.new-set-each-year
2026-06-30 position key-windows-spd                → entitled 20 assigned 14 consumed 26 counted 0 difference 6
2026-11-23 ask  vs-core26-8 assigned to bea        → forbidden vs.reassignment until 2027-02-14
