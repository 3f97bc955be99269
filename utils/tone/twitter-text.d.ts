/** The one function of twitter-text this product uses; the package ships no types. */
declare module 'twitter-text' {
  const twitterText: { parseTweet(text: string): { weightedLength: number; valid: boolean } };
  export default twitterText;
}
