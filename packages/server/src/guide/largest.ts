/** The Guide has a dozen pages; what is much larger is something else. */
export const largestGuide = { megabytes: 10, characters: 2_000_000, pages: 300 };
