/**
 * The ETag of the file itself. Apache's mod_deflate and mod_brotli serve `"abc-gzip"` for a file whose tag is `"abc"`, and
 * match only the latter: echoed, theirs gives 200 for ever on GET and 412 for ever on PUT.
 */
export function stripEtag(etag: string): string {
  return etag.replace(/[-;](?:gzip|br|deflate|zstd)"$/, '"');
}
