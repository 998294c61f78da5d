/** A certificate for https on this machine: made once, kept with the installed packages, renewed before it ends. */
import { createHash, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { generate } from "selfsigned";

/** Key and certificate as PEM, and what a browser needs to accept the certificate without a question. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** Path of the certificate, for those who want to trust it. */
  readonly file: string;
  /** SHA-256 of the public key in base64, as `--ignore-certificate-errors-spki-list` takes it. */
  readonly publicKeyHash: string;
}

const day = 24 * 60 * 60 * 1000;
/** Safari takes no certificate that is valid for longer than 397 days. */
const lifetime = 365 * day;
const renewBefore = 7 * day;

/** The certificate kept in `file` (and its key beside it), or a new one. */
export async function localCertificate(file: string, now: Date): Promise<Certificate> {
  const kept = await readKept(file);
  if (kept !== null && isFresh(kept.cert, now)) return { ...kept, file, publicKeyHash: hashOf(kept.cert) };
  const made = await makeCertificate(now);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(keyFile(file), made.key, { mode: 0o600 });
  await writeFile(file, made.cert);
  return { ...made, file, publicKeyHash: hashOf(made.cert) };
}

async function makeCertificate(now: Date): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "localhost" }], {
    algorithm: "sha256",
    keySize: 2048,
    notBeforeDate: new Date(now.getTime() - day),
    notAfterDate: new Date(now.getTime() + lifetime),
    extensions: [
      // No authority: trusting this certificate trusts this one server and nothing it could sign.
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true, keyEncipherment: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: "localhost" },
          { type: 7, ip: "127.0.0.1" },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function readKept(file: string): Promise<{ key: string; cert: string } | null> {
  try {
    return { key: await readFile(keyFile(file), "utf8"), cert: await readFile(file, "utf8") };
  } catch {
    return null;
  }
}

const keyFile = (file: string): string => file.replace(/\.crt$/, ".key");

const isFresh = (cert: string, now: Date): boolean =>
  new Date(new X509Certificate(cert).validTo).getTime() - renewBefore > now.getTime();

const hashOf = (cert: string): string =>
  createHash("sha256")
    .update(new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" }))
    .digest("base64");
