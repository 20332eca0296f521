# What partner support helps with: Partner Center, and nothing beside it

2025-01-06 tell ada joined
2025-02-03 tell case-1 asked topic redemption by ada       → permitted support.scope
2025-02-04 tell case-1 answered helped yes
2025-02-05 ask  case-1 answered                            → refused cannot-follow
2025-02-05 ask  case-1 asked topic users                   → refused cannot-follow
2025-02-05 ask  case-2 answered                            → refused unknown-thing
2025-02-05 ask  case-2 asked topic users                   → permitted support.scope
2025-02-05 ask  case-2 asked topic activation              → forbidden support.scope
2025-02-05 ask  case-2 asked topic azure-portal            → forbidden support.scope
2025-02-05 ask  case-2 asked topic other                   → unknown support.scope
