/** Keys as two people compare them aloud. */
export function Fingerprints({ fingerprints }: { fingerprints: readonly string[] }) {
  return (
    <>
      {fingerprints.map((fingerprint) => (
        <code key={fingerprint} class="w-fingerprint">
          {fingerprint}
        </code>
      ))}
    </>
  );
}
