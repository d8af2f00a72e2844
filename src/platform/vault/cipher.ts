import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";

/** AES-256-GCM: `nonce.ciphertext.tag` in base64url. The nonce is given only by the test vectors. */
export function encrypt(key: Buffer, plain: Buffer, aad: string, nonce = randomBytes(12)): string {
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(aad, "utf8"));
  const parts = [nonce, Buffer.concat([cipher.update(plain), cipher.final()]), cipher.getAuthTag()];
  return parts.map((part) => part.toString("base64url")).join(".");
}

/** Throws when the key, the place or a single bit is another one than at sealing. */
export function decrypt(key: Buffer, sealed: string, aad: string): Buffer {
  const [nonce, ciphertext, tag] = sealed.split(".").map((part) => Buffer.from(part, "base64url"));
  if (nonce?.length !== 12 || ciphertext === undefined || tag?.length !== 16)
    throw new Error("Not a sealed value");
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: 16 });
  decipher.setAAD(Buffer.from(aad, "utf8"));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(ciphertext), decipher.final()]);
}
