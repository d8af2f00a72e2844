export async function mongodFromWheel(): Promise<string | undefined> {
  return undefined;
}
