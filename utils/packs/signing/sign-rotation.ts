import { GeneralSign } from 'jose';
import { type Rotation, type RotationStep, rotationFileSchema, rotationSchema, rotationType } from './rotation-schema';
import type { SigningKey } from './signing-key';

/**
 * `root.jws` with one more change of keys.
 * @param before text of the present `root.jws`; null when there is none yet
 * @param signers a key trusted until now, and every key of `rotation.keys` that was not: each proves it is held
 * @throws ZodError when `before` or `rotation` is not of the schema
 */
export async function signRotation(
  before: string | null,
  rotation: Rotation,
  signers: readonly SigningKey[],
): Promise<string> {
  const steps: RotationStep[] = before === null ? [] : rotationFileSchema.parse(JSON.parse(before));
  const sign = new GeneralSign(new TextEncoder().encode(JSON.stringify(rotationSchema.parse(rotation))));
  for (const { kid, privateKey } of signers)
    sign.addSignature(privateKey).setProtectedHeader({ alg: 'Ed25519', kid, typ: rotationType });
  const { payload, signatures } = await sign.sign();
  return `${JSON.stringify(rotationFileSchema.parse([...steps, { payload, signatures }]))}\n`;
}
