// Products whose names differ from tool to tool. Names are facts of Microsoft's public service plan reference
// (entra-docs, licensing-service-plan-reference.md, 2025-10-29, CC-BY-4.0); a product that is not here is matched
// by its own name.

export type Product = { title: string; partNumber: string; skuId: string };

export const products: readonly Product[] = [];

const plain = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, ' ');

const byName = new Map(
  products.flatMap((product) =>
    [product.title, product.partNumber, product.skuId].map((name) => [plain(name), plain(product.title)] as const),
  ),
);

/** One key for all the names of a product, so that counts of different tools meet. */
export const productKeyOf = (name: string): string => byName.get(plain(name)) ?? plain(name);
