// A password for a copy: AES-256, revision 6 of the standard handler, the one that PDF 2.0 still has.
import { createCipheriv, createHash } from 'node:crypto';

export interface Protection {
  /** Needed to open the copy; at most 127 bytes count. */
  readonly password: string;
  /** Bytes that nobody can guess: the one thing here that differs from run to run. */
  readonly random: (length: number) => Uint8Array;
}

/** Thrown for a document that is to be both: PDF/A (ISO 19005) forbids encryption, the archive must be able to read it. */
export class ProtectionRefused extends Error {
  constructor() {
    super('PDF/A forbids encryption: a copy with a password cannot be the archived document.');
  }
}

export interface Cipher {
  /** The encryption dictionary. */
  readonly dictionary: string;
  encrypt(bytes: Uint8Array): Uint8Array;
}

const ALL_PERMITTED = -4;
const LONGEST = 127;

export function cipherOf({ password, random }: Protection): Cipher {
  const user = Buffer.from(password.normalize('NFKC'), 'utf8').subarray(0, LONGEST);
  const owner = Buffer.from(random(32));
  const key = Buffer.from(random(32));
  const [U, UE] = entriesOf(user, key, random, Buffer.alloc(0));
  const [O, OE] = entriesOf(owner, key, random, U);
  const permissions = Buffer.alloc(16, 0xff);
  permissions.writeInt32LE(ALL_PERMITTED, 0);
  permissions.write('Tadb', 8, 'latin1');
  permissions.set(random(4), 12);
  const perms = ciphered('aes-256-ecb', key, null, permissions);
  const hex = (bytes: Uint8Array): string => `<${Buffer.from(bytes).toString('hex')}>`;
  // Strings stand in packed streams, which are encrypted whole.
  const dictionary =
    `<</Filter/Standard/V 5/R 6/Length 256/P ${ALL_PERMITTED}/EncryptMetadata true` +
    '/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV3/Length 32>>>>/StmF/StdCF/StrF/Identity' +
    `/U${hex(U)}/UE${hex(UE)}/O${hex(O)}/OE${hex(OE)}/Perms${hex(perms)}>>`;
  return {
    dictionary,
    encrypt: (bytes) => {
      const vector = Buffer.from(random(16));
      const cipher = createCipheriv('aes-256-cbc', key, vector);
      return Buffer.concat([vector, cipher.update(bytes), cipher.final()]);
    },
  };
}

/** What a reader checks a password against, and the file's key locked with that password. */
function entriesOf(
  password: Buffer,
  key: Buffer,
  random: Protection['random'],
  user: Buffer,
): [Buffer, Buffer] {
  const [check, lock] = [Buffer.from(random(8)), Buffer.from(random(8))];
  const entry = Buffer.concat([hardened(password, check, user), check, lock]);
  return [entry, ciphered('aes-256-cbc', hardened(password, lock, user), Buffer.alloc(16), key)];
}

/** Algorithm 2.B of ISO 32000-2: a hash made slow, against guessing. */
function hardened(password: Buffer, salt: Buffer, user: Buffer): Buffer {
  let key = createHash('sha256').update(password).update(salt).update(user).digest();
  let last = 0;
  for (let round = 0; round < 64 || last > round - 32; round += 1) {
    const input = Buffer.concat(Array.from({ length: 64 }, () => Buffer.concat([password, key, user])));
    const output = ciphered('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32), input);
    const kind = output.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3;
    key = createHash(kind === 0 ? 'sha256' : kind === 1 ? 'sha384' : 'sha512')
      .update(output)
      .digest();
    last = output.at(-1) ?? 0;
  }
  return key.subarray(0, 32);
}

function ciphered(name: string, key: Buffer, vector: Buffer | null, bytes: Buffer): Buffer {
  const cipher = createCipheriv(name, key, vector);
  cipher.setAutoPadding(false);
  return Buffer.concat([cipher.update(bytes), cipher.final()]);
}
