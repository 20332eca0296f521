# What the partner itself is: designations, competencies and acquired companies

# A score is what Partner Center showed on a day; nothing is computed from it.
2025-02-03 tell des-security assessed area Security qualified no score 64
2025-03-03 tell des-security assessed area Security qualified yes score 73
2025-03-04 tell des-security attained area Security
2025-03-04 tell des-security attained area Security                   → refused cannot-follow
2025-03-05 tell des-security assessed area Infrastructure qualified yes → refused cannot-follow
2025-03-05 tell des-security assessed area Security qualified yes score 101 → refused cannot-follow
2026-03-04 tell des-security ended
2026-03-05 tell des-security ended                                    → refused cannot-follow

# Competencies and their badges ended with September 2022.
2022-01-10 tell comp-cloud held level gold name "Cloud Platform" learned 2026-03-05 → permitted legacy.badges-ended
2022-01-10 deadlines comp-cloud                                       → 2022-09-30 legacy.badges-ended
2022-09-30 ask  comp-cloud badge-shown where "a trade fair"           → permitted legacy.badges-ended
2022-10-01 ask  comp-cloud badge-shown where "a trade fair"           → forbidden legacy.badges-ended
2026-03-05 tell comp-cloud ended
2026-03-05 deadlines comp-cloud                                       → nothing

# An acquired company is shared with as an affiliate is, once Product License rights are on record.
2025-01-06 tell ada joined
2025-01-06 tell vs-1 granted level professional
2025-02-03 tell acq-kestrel associated
2025-02-03 tell lara joined employer acq-kestrel
2025-02-03 ask  vs-1 assigned to lara                                 → unknown sharing.associated-only
2025-02-03 tell partner product-license-rights held yes
2025-02-03 tell partner learning-partner held yes
2025-02-03 ask  vs-1 assigned to lara                                 → permitted
2025-06-02 tell acq-kestrel parted
2025-06-02 ask  vs-1 assigned to lara                                 → forbidden sharing.associated-only
