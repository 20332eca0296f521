# A copy of the Guide is on record by its hash, and decides nothing

2025-01-06 tell guide-d7ac446b81d8 registered hash d7ac446b81d847ee9604f681b435eca4bdb0628833debee2c20d8002feb155d7 headings 20 updated 2024-12-20
2025-01-06 findings                                 → nothing

# Once is enough.
2025-01-07 ask  guide-d7ac446b81d8 registered hash d7ac446b81d847ee9604f681b435eca4bdb0628833debee2c20d8002feb155d7 headings 20 → refused cannot-follow
