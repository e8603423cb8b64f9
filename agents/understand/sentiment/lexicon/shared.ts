import type { Section } from '../../matcher.ts'
import type { SentimentKind } from '../kinds.ts'

// A data file: emoji, and words that customers of every language use. Ordered by kind; notation in pattern.ts.

export const shared: readonly Section<SentimentKind>[] = [
  {
    kind: 'insult',
    weight: 1.3,
    entries: `🖕; 🤡; 💩; 🐀; 🐍; fuck* you; fuck off; scammer*; scammers; assholes; asshole`,
  },
  { kind: 'fury', weight: 1.1, entries: `😡; 🤬; 👿; 😾; 💢; 🔥 😡` },
  { kind: 'fury', weight: 0.75, entries: `😠; 😤` },
  { kind: 'outrage', weight: 1, entries: `scam; 🤮; 🤢; 👎 👎; 🚮` },
  { kind: 'swear', weight: 0.7, entries: `fuck*; shit; wtf; ***; bullshit` },
  { kind: 'mockery', weight: 0.55, entries: `🙄; 🙃; 😏; 🤦` },
  {
    kind: 'feeling',
    weight: 0.6,
    entries: `😒; 😞; 😔; 😟; 🙁; ☹; 😣; 😖; 😩; 😫; 💔; 😥; 😰; 😨; 😓; 😿; 😕; 👎; 😑; 😐; 😬`,
  },
  { kind: 'tears', weight: 0.55, entries: `😭; 🥺; 🥹; 😢 ` },
  {
    kind: 'joy',
    weight: 0.7,
    entries: `😍; 🥰; 😘; 🤩; 🥳; 💖; 💕; 💗; 💓; 😻; 💯; 🎉; 🎊; 🤗; 🙌; ❤; 💛; 💚; 💙; 💜; 🧡; 🖤; ♥; ✨ ✨; 🫶; 😁; 😃; 😄; 😀`,
  },
  {
    kind: 'courtesy',
    weight: 0.2,
    entries: `🙂; 😊; ☺; 👍; 👌; 🙏; 😉; 😇; 👋; 🌹; 🌸; 🌷; ✨; 😎; 😂; 🤣; 😆; 😅; 💪; ⭐; 🌟`,
  },
  { kind: 'praise', weight: 0.5, entries: `👏; ⭐ ⭐ ⭐; 🔝; 🏆; 🥇` },
]
