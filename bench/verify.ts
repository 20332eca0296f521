export async function benchVerify(_: boolean): Promise<void> {}
