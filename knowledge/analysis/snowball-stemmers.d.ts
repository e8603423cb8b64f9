declare module 'snowball-stemmers' {
  interface Stemmer {
    stem(word: string): string
  }
  const snowball: { newStemmer(algorithm: 'italian' | 'english' | 'spanish'): Stemmer }
  export default snowball
}
