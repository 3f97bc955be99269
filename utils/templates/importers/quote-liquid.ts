/** Text as Liquid that writes exactly that text: signs that would open a tag are kept from doing so. */
export function quoteLiquid(text: string): string {
  // A brace at the end might meet the one of a tag that follows.
  return text.replace(/\{[{%]+|\{$/g, (braces) => `{% raw %}${braces}{% endraw %}`);
}
