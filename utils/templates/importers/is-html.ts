/** Whether a text is written in HTML: it holds a tag people use for formatting. */
export function isHtml(text: string): boolean {
  return /<\/?(?:p|br|div|span|a|b|i|u|strong|em|ul|ol|li|h[1-6]|img|table|font|blockquote)(?:\s[^<>]*)?\/?>/i.test(
    text,
  );
}
