export async function benchStore(_: boolean): Promise<void> {}
